"""What is said of a window that has ended: what was forecast, what came, how they agree. Pure: no Qt."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable

from counterfoil.domain.judged import Check, JudgedWindow, Saying
from counterfoil.domain.score_rows import is_settled
from counterfoil.words.figures import (
    DAY_MS,
    HOUR_MS,
    MINUTE_MS,
    NBSP,
    UNKNOWN,
    clock,
    count,
    counted,
    day,
    duration,
    moment,
    percent,
)
from counterfoil.words.method_names import method_name
from counterfoil.words.provider_names import limit_name
from counterfoil.words.verdicts import APPROX

PAST = "Past windows"
NO_MATCH = "No window matches the filters."
ALL_WINDOWS, ALL_LIMITS = "All windows", "All limits"
LIVE, REPLAYED = "live", "replayed"
LIVE_WHY = "Said while the window was open, and kept"
REPLAYED_WHY = "Worked out afterwards from the logs; each forecast knows only what was known at its moment"
NOT_SAID = "nothing yet"
AS_SAID, OTHERWISE, UNDECIDED = "as said", "otherwise", "undecided"
LIKELY, UNLIKELY = 0.6, 0.4  # between the two, neither was said
CHANCE, SAID_TIME = "Chance of running out, as said", "Run-out time, as said"
NO_TIME_SAID = "No run-out time was said."
LEAST = 0.01


def limit_of(window: JudgedWindow) -> str:
    """`"Codex 5-hour window"`."""
    name = window.window
    return limit_name(name.agent, name.limit_id, name.kind)


def limit_and_account(window: JudgedWindow) -> str:
    """The same with the account, where it is known."""
    return " · ".join(part for part in (limit_of(window), window.window.account) if part)


def ahead_ms(window: JudgedWindow) -> int:
    """How long before the end the list tells what was said: an hour, a day for windows of days."""
    return HOUR_MS if window.ended_at_ms - window.starts_at_ms <= DAY_MS else DAY_MS


def said_heading(window: JudgedWindow | None) -> str:
    """`"Said 1 h before"`."""
    return "Said before" if window is None else f"Said {duration(ahead_ms(window))} before"


def over_at_ms(window: JudgedWindow) -> int:
    """When it was settled: the moment it ran out, else its end."""
    return window.full_at_ms or window.ended_at_ms


def check_before(window: JudgedWindow) -> Check | None:
    """The last forecast at least that long before it was settled; None where there was none so early."""
    latest = over_at_ms(window) - ahead_ms(window)
    place = bisect_right(window.checks, latest, key=lambda check: check.at_ms)
    return window.checks[place - 1] if place else None


def shown_saying(check: Check) -> Saying | None:
    """What the user saw at a check."""
    return next((one for one in check.sayings if one.method is check.shown), None)


def said_before(window: JudgedWindow, tz: str) -> str:
    """The chance of running out and, where it was likely, when: `"80 %, ≈ 14:42"`."""
    saying = _said(window)
    if saying is None:
        return NOT_SAID
    when = saying.runs_out_at_ms if saying.p_exhaust >= LIKELY else None
    time = "" if when is None else f", {APPROX}{moment(when, window.ended_at_ms, tz)}"
    return f"{chance(saying.p_exhaust)}{time}"


def said_exactly(window: JudgedWindow, tz: str) -> str:
    """The same in full."""
    check = check_before(window)
    return NOT_SAID if check is None else "\n".join(hover_lines(check, window, tz))


def chance_before(window: JudgedWindow) -> float | None:
    """The probability said then."""
    saying = _said(window)
    return None if saying is None else saying.p_exhaust


def _said(window: JudgedWindow) -> Saying | None:
    check = check_before(window)
    return None if check is None else shown_saying(check)


def came(window: JudgedWindow, tz: str) -> str:
    """`"ran out 14:22"`, with its day where the window is longer than one; `"lasted, 73 %"`."""
    if window.full_at_ms is None:
        return f"{'lasted' if is_settled(window) else 'cut short'}, {_peak(window)}"
    return f"ran out {moment(window.full_at_ms, window.ended_at_ms, tz)}"


def _peak(window: JudgedWindow) -> str:
    return percent(min(window.peak_percent, 99.0))  # what has not run out is not full


def verdict(window: JudgedWindow) -> str:
    """`"as said, 6 min late"`: whether it went as said an hour before, and how far off the time was."""
    saying = _said(window)
    if saying is None or not is_judged(window):
        return UNKNOWN
    if UNLIKELY < saying.p_exhaust < LIKELY:
        return UNDECIDED
    ran_out = window.full_at_ms is not None
    if ran_out is not (saying.p_exhaust >= LIKELY):
        return OTHERWISE
    off = _off(window, saying)
    return f"{AS_SAID}, {off}" if off else AS_SAID


def is_judged(window: JudgedWindow) -> bool:
    """Whether there is a verdict."""
    return _said(window) is not None and is_settled(window)


def _off(window: JudgedWindow, saying: Saying) -> str:
    """How the real time lay to the one that was said: `"6 min later"`."""
    if window.full_at_ms is None or saying.runs_out_at_ms is None:
        return ""
    off_ms = window.full_at_ms - saying.runs_out_at_ms
    if abs(off_ms) < MINUTE_MS:
        return "to the minute"
    return f"{duration(abs(off_ms))} {'later' if off_ms > 0 else 'earlier'}"


def warned_sentence(window: JudgedWindow, warned_at_ms: int | None, tz: str) -> str:
    """`"First warned of 13:41, 41 min before it ran out."`."""
    if warned_at_ms is None:
        return "Not warned of."
    said = f"First warned of {moment(warned_at_ms, window.ended_at_ms, tz)}"
    if window.full_at_ms is None or warned_at_ms >= window.full_at_ms:
        return f"{said}."
    return f"{said}, {duration(window.full_at_ms - warned_at_ms)} before it ran out."


def shown_of(shown: int, known: int) -> str:
    """`"48 windows"`, or `"12 of 48 windows"` where a filter hides some."""
    return counted(known, "window") if shown == known else f"{count(shown)} of {counted(known, 'window')}"


def made(window: JudgedWindow) -> str:
    """Whether its forecasts were made live or afterwards."""
    return REPLAYED if window.is_replayed else LIVE


def made_why(window: JudgedWindow) -> str:
    """What that means."""
    return REPLAYED_WHY if window.is_replayed else LIVE_WHY


def lasted(window: JudgedWindow, tz: str) -> str:
    """`"Wed 8 Jul, 12:00–17:00"`; both days where it went over midnight."""
    starts, ends = window.starts_at_ms, window.ended_at_ms
    if day(starts, tz) == day(ends, tz):
        return f"{day(starts, tz)}, {clock(starts, tz)}–{clock(ends, tz)}"
    return f"{day(starts, tz)} {clock(starts, tz)} – {day(ends, tz)} {clock(ends, tz)}"


def outcome(window: JudgedWindow, tz: str) -> str:
    """`"Ran out 14:22, 2 h 38 before its reset."`, `"Lasted to its reset, at 73 %."`."""
    if not is_settled(window):
        return f"Cut short at {_peak(window)}, before its reset; whether it would have lasted is not known."
    if window.full_at_ms is None:
        return f"Lasted to its end, at {_peak(window)}."
    early = duration(window.ended_at_ms - window.full_at_ms)
    return f"Ran out {moment(window.full_at_ms, window.ended_at_ms, tz)}, {early} before its end."


def told_of(window: JudgedWindow) -> list[str]:
    """How its forecasts came about, in lines."""
    number = counted(len(window.checks), "forecast")
    lines = [f"{number}, {made(window)}. {made_why(window)}."]
    methods = list(dict.fromkeys(check.shown for check in window.checks))
    if methods:
        names = ", then ".join(method_name(method) for method in methods[:3])
        learned = (
            f"; learned from {counted(window.learned_from, 'window')} before it"
            if window.learned_from
            else ""
        )
        lines.append(f"Method shown: {names}{learned}.")
    return lines


def chance(probability: float) -> str:
    """`"80 %"`; what is all but certain is not said to be certain."""
    if 0 < probability < LEAST:
        return f"<{NBSP}1{NBSP}%"
    if 1 - LEAST / 2 <= probability < 1:
        return f">{NBSP}99{NBSP}%"
    return f"{probability * 100:.0f}{NBSP}%"


def hover_lines(check: Check, window: JudgedWindow, tz: str) -> list[str]:
    """One forecast: when, at what percent, what it said."""
    lines = [f"{moment(check.at_ms, window.ended_at_ms, tz)} · {percent(check.percent)} used"]
    saying = shown_saying(check)
    if saying is None:
        return lines
    lines.append(f"{chance(saying.p_exhaust)} to run out · {method_name(saying.method)}")
    if saying.runs_out_at_ms is not None:
        lines.append(_time_line(saying, window, tz))
    return lines


def _time_line(saying: Saying, window: JudgedWindow, tz: str) -> str:
    said = f"then {APPROX}{moment(saying.runs_out_at_ms or 0, window.ended_at_ms, tz)}"
    if saying.p10_at_ms is None or saying.p90_at_ms is None:
        return said
    low, high = (moment(at, window.ended_at_ms, tz) for at in (saying.p10_at_ms, saying.p90_at_ms))
    return f"{said} ({low}–{high})"


FILTERS: dict[str, Callable[[JudgedWindow], bool]] = {
    "Ran out": lambda window: window.full_at_ms is not None,
    "Lasted": lambda window: window.full_at_ms is None and is_settled(window),
    "Not as said": lambda window: verdict(window) == OTHERWISE,
    "Forecast live": lambda window: not window.is_replayed,
}
