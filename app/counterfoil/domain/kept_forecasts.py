"""Which forecasts made live are kept, and when their windows are judged.

Pure steps from one state to the next; a state is the windows with forecasts that are not judged yet.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from counterfoil.domain.alert_memory import WindowId, identity
from counterfoil.domain.forecast import Forecast
from counterfoil.domain.judged import Check
from counterfoil.domain.kept_lines import (
    Line,
    OutcomeLine,
    WindowLine,
    forecast_line,
    key_of,
    outcome_line,
    window_line,
)
from counterfoil.domain.method import Method
from counterfoil.domain.outcome import NOT_SEEN, LastSaid, Outcome
from counterfoil.domain.snapshot import Level, WindowState
from counterfoil.domain.times import DAY_MS
from counterfoil.domain.window import HOUR_MS, MINUTE_MS, QuotaWindow

MARK_LEAST_MS = 15 * MINUTE_MS
MARKS_A_WINDOW = 168  # a week has one an hour
SETTLED_MS = 10 * MINUTE_MS  # after a window's end, for what is logged late
AGAIN_MS = HOUR_MS
GIVE_UP_MS = DAY_MS


@dataclass(frozen=True, slots=True)
class Followed:
    """A window with forecasts to be judged; `said` is the last of them.

    `month` names the file in which this run has introduced it. `ask_at_ms` is when to look how it ended,
    None while it is there.
    """

    window: WindowId
    starts_at_ms: int
    said: LastSaid
    month: str | None = None
    level: Level | None = None
    ask_at_ms: int | None = None

    @property
    def mark_ms(self) -> int:
        """How far apart its forecasts are kept."""
        return max(MARK_LEAST_MS, (self.window.resets_at_ms - self.starts_at_ms) // MARKS_A_WINDOW)

    def stands_for(self, window: QuotaWindow) -> bool:
        """Whether it is this window: its limit, and its reset as first or last announced."""
        return self.window.same_limit(identity(window)) and window.was_to_reset_at(self.window.resets_at_ms)


Following = tuple[Followed, ...]
HowItEnded = Callable[[Followed], Outcome | None]
"""What became of a window by what is known now; None while it runs or where nothing is known of it."""


def followed_in(lines: Iterable[Line]) -> Following:
    """What earlier runs left to be judged."""
    named: dict[str, WindowLine] = {}
    found: dict[str, Followed] = {}
    for line in lines:
        if isinstance(line, WindowLine):
            named[line.key] = line
        elif isinstance(line, OutcomeLine):
            named.pop(line.key, None)
            found.pop(line.key, None)
        elif head := named.get(line.key):
            said = LastSaid(line.at * 1000, line.percent)
            found[line.key] = Followed(head.window, head.starts_at * 1000, said)
    return tuple(found.values())


def observed(
    known: Following, states: Sequence[WindowState], at_ms: int, month: str
) -> tuple[Following, list[bytes]]:
    """What is followed after a snapshot, and the lines for this month's file."""
    left, after, lines = list(known), [], []
    for state in states:
        before = next((one for one in left if one.stands_for(state.window)), None)
        if before is not None:
            left.remove(before)
            before = replace(before, ask_at_ms=None)
        now, said = _observed(before, state, at_ms, month)
        after += [now] if now else []
        lines += said
    return (*after, *(_missed(one, at_ms) for one in left)), lines


def ended(known: Following, at_ms: int, how: HowItEnded) -> tuple[Following, list[bytes]]:
    """What is still followed once those that are due were looked at, and the lines that close others."""
    after, lines = [], []
    for one in known:
        if not is_due(one, at_ms):
            after.append(one)
            continue
        outcome = how(one)
        if outcome is None or outcome.unknown:
            outcome = _given_up(one, outcome, at_ms)
        if outcome is None:
            after.append(replace(one, ask_at_ms=at_ms + AGAIN_MS))
        else:
            lines.append(outcome_line(key_of(one.window), outcome))
    return tuple(after), lines


def is_due(one: Followed, at_ms: int) -> bool:
    """Whether it is time to look how it ended."""
    return one.ask_at_ms is not None and one.ask_at_ms <= at_ms


def check_of(forecast: Forecast, at_ms: int) -> Check | None:
    """A forecast as it is judged later; None where none was made, or nothing was left to forecast."""
    if forecast.percent is None or forecast.method is Method.OBSERVED:
        return None
    if all(saying.method is not forecast.method for saying in forecast.sayings):
        return None
    return Check(at_ms, forecast.percent, forecast.method, forecast.sayings)


def _observed(
    before: Followed | None, state: WindowState, at_ms: int, month: str
) -> tuple[Followed | None, list[bytes]]:
    check = check_of(state.forecast, at_ms)
    if check is None or not state.window.running_at(at_ms):
        return before, []
    said = LastSaid(at_ms, check.percent)
    now = before or Followed(identity(state.window), state.window.starts_at_ms, said)
    if before is not None and not _is_news(before, state.level, at_ms):
        return before, []
    key = key_of(now.window)
    lines = [] if now.month == month else [window_line(now.window, now.starts_at_ms)]
    lines.append(forecast_line(key, check, state.forecast.learned_from))
    return replace(now, said=said, month=month, level=state.level), lines


def _is_news(before: Followed, level: Level, at_ms: int) -> bool:
    """A new mark, or another level a minute later; where the clock was set back, nothing until it is past."""
    if at_ms // before.mark_ms > before.said.at_ms // before.mark_ms:
        return True
    changed = before.level is not None and level is not before.level
    return changed and at_ms - before.said.at_ms >= MINUTE_MS


def _missed(one: Followed, at_ms: int) -> Followed:
    """A window that is no longer there: it has ended, or is not seen for now."""
    if one.ask_at_ms is not None:
        return one
    settled_ms = one.window.resets_at_ms + SETTLED_MS
    return replace(one, ask_at_ms=max(at_ms, min(settled_ms, at_ms + SETTLED_MS)))


def _given_up(one: Followed, outcome: Outcome | None, at_ms: int) -> Outcome | None:
    """That it is not known how it ended, a day after."""
    resets_ms = one.window.resets_at_ms
    found = outcome or Outcome(resets_ms, resets_ms, unknown=NOT_SEEN)
    return found if at_ms >= found.ended_at_ms + GIVE_UP_MS else None
