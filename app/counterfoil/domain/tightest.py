"""Which of a holder's windows ends work first: several run at once, and the tighter one counts. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from counterfoil.domain.forecast import Forecast
from counterfoil.domain.outlook import Outlook
from counterfoil.domain.snapshot import WindowState
from counterfoil.domain.window import MINUTE_MS, QuotaWindow, plain_limit

LATE_MS = 10 * MINUTE_MS  # a counter may show so long after what was used before


@dataclass(frozen=True, slots=True)
class Binding:
    """`window` is ended by another one: work stops at `ends_at_ms`, or has stopped, until `resets_at_ms`."""

    window: QuotaWindow
    by: QuotaWindow
    ends_at_ms: int
    resets_at_ms: int
    is_used_up: bool


@dataclass(frozen=True, slots=True)
class _End:
    window: QuotaWindow
    at_ms: int
    is_used_up: bool


def bindings(states: Sequence[WindowState], at_ms: int) -> tuple[Binding, ...]:
    """Each window that another of the same holder ends, or has ended, before itself or its reset does.

    The whole plan's windows bind each other and those of single models, which bind nothing else.
    One that opens again before this one resets is but a pause in it and ends nothing.
    """
    ends = {id(state): end_of(state.window, state.forecast, at_ms) for state in states}
    found = (_binding(state, ends[id(state)], states, ends) for state in states)
    return tuple(one for one in found if one is not None)


def binding(states: Sequence[WindowState], window: QuotaWindow, at_ms: int) -> Binding | None:
    """What ends one window, by its place among all; None where nothing does so before it itself."""
    return next((one for one in bindings(states, at_ms) if one.window is window), None)


def end_of(window: QuotaWindow, forecast: Forecast, at_ms: int) -> _End | None:
    """When a window ends work: once it is full, or is likely to be; None where it is likely to last."""
    if not window.running_at(at_ms):
        return None
    full_at_ms = window.full_at_ms
    if full_at_ms is not None and full_at_ms <= at_ms:
        return _End(window, full_at_ms, is_used_up=True)
    if forecast.runs_out_at_ms is None:  # it names a moment only where that is likely
        return None
    return _End(window, max(at_ms, forecast.runs_out_at_ms), is_used_up=False)


def held_back(outlook: Outlook, blocked_until_ms: int | None) -> Outlook:
    """The outlook of a window while another is used up: nothing is added before that one's reset."""
    if blocked_until_ms is None or blocked_until_ms <= outlook.at_ms:
        return outlook
    open_ms = max(0, outlook.resets_at_ms - blocked_until_ms)
    share = open_ms / max(1, outlook.left_ms)
    return replace(outlook, factor=outlook.factor * min(1.0, share))


def blocked_until(window: QuotaWindow, others: Sequence[QuotaWindow], at_ms: int) -> int | None:
    """Until when another window that is used up lets nothing through; None where none does.

    Where this one rose all the same, as it does on credits, that one lets through.
    """
    full = [o for o in others if o is not window and _binds(o, window) and _is_full(o, at_ms)]
    return max((o.resets_at_ms for o in full if not _rose_since(window, o.full_at_ms or at_ms)), default=None)


def _binding(
    state: WindowState, own: _End | None, states: Sequence[WindowState], ends: dict[int, _End | None]
) -> Binding | None:
    window = state.window
    others = [
        end
        for other in states
        if other is not state and _binds(other.window, window) and (end := ends[id(other)]) is not None
    ]
    if own is not None and own.is_used_up:  # it says so itself; only one that stays shut longer matters
        others = [e for e in others if e.is_used_up and e.window.resets_at_ms > window.resets_at_ms]
    else:
        until_ms = own.at_ms if own else window.resets_at_ms
        others = [e for e in others if e.at_ms < until_ms and e.window.resets_at_ms >= window.resets_at_ms]
    if not others:
        return None
    first = min(others, key=lambda end: (not end.is_used_up, end.at_ms, -end.window.resets_at_ms))
    return Binding(window, first.window, first.at_ms, first.window.resets_at_ms, first.is_used_up)


def _binds(one: QuotaWindow, other: QuotaWindow) -> bool:
    return one.holder == other.holder and one.limit_id in (other.limit_id, plain_limit(one.agent))


def _rose_since(window: QuotaWindow, full_at_ms: int) -> bool:
    shown = [r.percent for r in window.readings if r.reading.at_ms > full_at_ms + LATE_MS]
    return bool(shown) and (shown[-1] or 0.0) > (shown[0] or 0.0)


def _is_full(window: QuotaWindow, at_ms: int) -> bool:
    full_at_ms = window.full_at_ms
    return full_at_ms is not None and full_at_ms <= at_ms and window.running_at(at_ms)
