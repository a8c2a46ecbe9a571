"""How each window ended, seen from the one after it.

Two accounts on one machine write into the same logs, and nothing in a line says
whose counter it shows. So the windows of one limit are laid on tracks: on a
track one window follows another, and a window is cut short only by one that
took its place, never by one that runs beside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from counterfoil.domain.window import MINUTE_MS, RESET_JITTER_MS, Ending, Holder, QuotaWindow
from counterfoil.domain.window_moves import first_seen, joined, seen

ALTERNATIONS = 3  # an idle session repeats the old window once or twice, an account again and again
ALTERNATING_MS = 10 * MINUTE_MS


def settled(windows: Iterable[QuotaWindow], at_ms: int, last_seen: Mapping[Holder, int]) -> list[QuotaWindow]:
    """Windows with `ended` and `ends_at_ms` as known at `at_ms`, by start.

    `last_seen` says when the provider, or use, was last noticed for a holder; a
    window after whose reset nothing was noticed ended in a way nobody saw.
    """
    series: dict[tuple[Holder, str, int], list[QuotaWindow]] = {}
    for window in windows:
        series.setdefault((window.holder, window.limit_id, window.window_minutes), []).append(window)
    ended = [
        _ended(window, following, at_ms, last_seen.get(window.holder, 0))
        for group in series.values()
        for track in tracks(group)
        for window, following in pairwise([*joined(track), None])
        if window is not None
    ]
    return sorted(ended, key=lambda w: (w.starts_at_ms, w.resets_at_ms))


def tracks(windows: Sequence[QuotaWindow]) -> list[list[QuotaWindow]]:
    """The windows of one series, shared out over tracks on which each follows the one before."""
    laid: list[list[QuotaWindow]] = []
    for window in sorted(windows, key=first_seen):
        track = _track_before(window, laid)
        if track is None:
            laid.append([window])
        else:
            track.append(window)
    return laid


def _track_before(window: QuotaWindow, laid: list[list[QuotaWindow]]) -> list[QuotaWindow] | None:
    over = [t for t in laid if t[-1].resets_at_ms <= window.starts_at_ms + RESET_JITTER_MS]
    if over:
        return max(over, key=lambda t: t[-1].resets_at_ms)
    replaced = [t for t in laid if not beside(t[-1], window)]
    return max(replaced, key=lambda t: first_seen(t[-1]), default=None)


def beside(old: QuotaWindow, new: QuotaWindow) -> bool:
    """Whether `old` was still alive after `new` had been seen: its counter rose, or it kept coming back."""
    appeared_ms = first_seen(new)
    later = [at for at in seen(old) if at > appeared_ms]
    if not later or later[-1] - appeared_ms < ALTERNATING_MS:
        return False
    before = [r.percent or 0.0 for r in old.readings if r.reading.at_ms <= appeared_ms]
    rose = bool(before) and (old.readings[-1].percent or 0.0) > before[-1]
    return rose or _returns(later, seen(new)) >= ALTERNATIONS


def _returns(old: Sequence[int], new: Sequence[int]) -> int:
    """How often the old window was seen again straight after the new one."""
    merged = sorted([(at, True) for at in old] + [(at, False) for at in new])
    return sum(not was_old and is_old for (_, was_old), (_, is_old) in pairwise(merged))


def _ended(window: QuotaWindow, following: QuotaWindow | None, at_ms: int, last_seen_ms: int) -> QuotaWindow:
    if window.ended is Ending.LATE:
        replaced_ms = following.starts_at_ms if following else window.ends_at_ms
        return replace(window, ends_at_ms=max(window.resets_at_ms, min(window.ends_at_ms, replaced_ms)))
    if following and following.starts_at_ms < window.resets_at_ms - RESET_JITTER_MS:
        return replace(window, ended=Ending.EARLY, ends_at_ms=_cut(window, following))
    ended = Ending.OPEN
    if at_ms >= window.resets_at_ms:
        gone = following is not None or last_seen_ms >= window.resets_at_ms
        moved_out = window.moved_from_ms is not None and window.moved_from_ms < window.resets_at_ms
        ended = (Ending.LATE if moved_out else Ending.NATURAL) if gone else Ending.UNKNOWN
    return replace(window, ended=ended, ends_at_ms=window.resets_at_ms)


def _cut(window: QuotaWindow, following: QuotaWindow) -> int:
    """Where the following window took over: at its start, but never while this one was still shown."""
    appeared_ms = first_seen(following)
    if following.starts_at_ms <= window.starts_at_ms:
        return min(appeared_ms, window.resets_at_ms)
    shown = [at for at in seen(window) if at <= appeared_ms]
    return min(max([following.starts_at_ms, *shown[-1:]]), window.resets_at_ms)
