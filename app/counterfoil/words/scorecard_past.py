"""What is said of a window that has ended: what was forecast, what came, how they agree. Pure: no Qt."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from functools import reduce

from counterfoil.domain.judged import Check, JudgedWindow, Saying
from counterfoil.domain.score_rows import is_settled
from counterfoil.words.counts import forecasts
from counterfoil.words.counts import windows as windows_of
from counterfoil.words.figures import (
    DAY_MS,
    HOUR_MS,
    MINUTE_MS,
    NBSP,
    UNKNOWN,
    clock,
    count,
    day,
    day_clock,
    duration,
    moment,
    of_hundred,
    percent,
)
from counterfoil.words.method_names import method_name
from counterfoil.words.provider_names import limit_name
from counterfoil.words.tongue import msg, tr

PAST = msg("Past windows")
NO_MATCH = msg("No window matches the filters.")
ALL_WINDOWS, ALL_LIMITS = msg("All windows"), msg("All limits")
LIVE, REPLAYED = msg("live"), msg("replayed")
LIVE_WHY = msg("Said while the window was open, and kept")
REPLAYED_WHY = msg(
    "Worked out afterwards from the logs; each forecast knows only what was known at its moment"
)
NOT_SAID = msg("nothing yet")
AS_SAID, OTHERWISE, UNDECIDED = msg("as said"), msg("otherwise"), msg("undecided")
LIKELY, UNLIKELY = 0.6, 0.4  # between the two, neither was said
CHANCE, SAID_TIME = msg("Chance of running out, as said"), msg("Run-out time, as said")
NO_TIME_SAID = msg("No run-out time was said.")
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
    if window is None:
        return tr("Said before")
    return tr("Said {duration} before", duration=duration(ahead_ms(window)))


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
        return tr(NOT_SAID)
    when = saying.runs_out_at_ms if saying.p_exhaust >= LIKELY else None
    if when is None:
        return chance(saying.p_exhaust)
    at = moment(when, window.ended_at_ms, tz)
    return tr("{chance}, ≈\u00a0{when}", chance=chance(saying.p_exhaust), when=at)


def said_exactly(window: JudgedWindow, tz: str) -> str:
    """The same in full."""
    check = check_before(window)
    return tr(NOT_SAID) if check is None else "\n".join(hover_lines(check, window, tz))


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
        peak = _peak(window)
        if not is_settled(window):
            return tr("cut short, {percent}", percent=peak)
        return tr("lasted, {percent}", percent=peak)
    return tr("ran out {when}", when=moment(window.full_at_ms, window.ended_at_ms, tz))


def _peak(window: JudgedWindow) -> str:
    return percent(min(window.peak_percent, 99.0))  # what has not run out is not full


def verdict(window: JudgedWindow) -> str:
    """`"as said, 6 min late"`: whether it went as said an hour before, and how far off the time was."""
    saying = _said(window)
    if saying is None or not is_judged(window):
        return tr(UNKNOWN)
    if UNLIKELY < saying.p_exhaust < LIKELY:
        return tr(UNDECIDED)
    if is_otherwise(window):
        return tr(OTHERWISE)
    off = _off(window, saying)
    return tr("as said, {off}", off=off) if off else tr(AS_SAID)


def is_otherwise(window: JudgedWindow) -> bool:
    """Whether something was said of it, and the opposite came."""
    saying = _said(window)
    if saying is None or not is_judged(window) or UNLIKELY < saying.p_exhaust < LIKELY:
        return False
    return (window.full_at_ms is not None) is not (saying.p_exhaust >= LIKELY)


def is_judged(window: JudgedWindow) -> bool:
    """Whether there is a verdict."""
    return _said(window) is not None and is_settled(window)


def _off(window: JudgedWindow, saying: Saying) -> str:
    """How the real time lay to the one that was said: `"6 min later"`."""
    if window.full_at_ms is None or saying.runs_out_at_ms is None:
        return ""
    off_ms = window.full_at_ms - saying.runs_out_at_ms
    if abs(off_ms) < MINUTE_MS:
        return tr("to the minute")
    if off_ms > 0:
        return tr("{duration} later", duration=duration(off_ms))
    return tr("{duration} earlier", duration=duration(-off_ms))


def warned_sentence(window: JudgedWindow, warned_at_ms: int | None, tz: str) -> str:
    """`"First warned of 13:41, 41 min before it ran out."`."""
    if warned_at_ms is None:
        return tr("Not warned of.")
    when = moment(warned_at_ms, window.ended_at_ms, tz)
    if window.full_at_ms is None or warned_at_ms >= window.full_at_ms:
        return tr("First warned of {when}.", when=when)
    ahead = duration(window.full_at_ms - warned_at_ms)
    return tr("First warned of {when}, {duration} before it ran out.", when=when, duration=ahead)


def shown_of(shown: int, known: int) -> str:
    """`"48 windows"`, or `"12 of 48 windows"` where a filter hides some."""
    if shown == known:
        return windows_of(known)
    return tr("{shown} of {all}", shown=count(shown), all=windows_of(known))


def made(window: JudgedWindow) -> str:
    """Whether its forecasts were made live or afterwards."""
    return tr(REPLAYED) if window.is_replayed else tr(LIVE)


def made_why(window: JudgedWindow) -> str:
    """What that means."""
    return tr(REPLAYED_WHY) if window.is_replayed else tr(LIVE_WHY)


def lasted(window: JudgedWindow, tz: str) -> str:
    """`"Wed 8 Jul, 12:00–17:00"`; both days where it went over midnight."""
    starts, ends = window.starts_at_ms, window.ended_at_ms
    if day(starts, tz) == day(ends, tz):
        hours = f"{clock(starts, tz)}–{clock(ends, tz)}"
        return tr("{date}, {hours}", about="a day and from when to when", date=day(starts, tz), hours=hours)
    return f"{day_clock(starts, tz)} – {day_clock(ends, tz)}"


def outcome(window: JudgedWindow, tz: str) -> str:
    """`"Ran out 14:22, 2 h 38 before its reset."`, `"Lasted to its reset, at 73 %."`."""
    if not is_settled(window):
        return tr(
            "Cut short at {percent}, before its reset; whether it would have lasted is not known.",
            percent=_peak(window),
        )
    if window.full_at_ms is None:
        return tr("Lasted to its end, at {percent}.", percent=_peak(window))
    return tr(
        "Ran out {when}, {duration} before its end.",
        when=moment(window.full_at_ms, window.ended_at_ms, tz),
        duration=duration(window.ended_at_ms - window.full_at_ms),
    )


def told_of(window: JudgedWindow) -> list[str]:
    """How its forecasts came about, in lines."""
    lines = [
        tr(
            "{forecasts}, {made}. {why}.",
            forecasts=forecasts(len(window.checks)),
            made=made(window),
            why=made_why(window),
        )
    ]
    methods = list(dict.fromkeys(check.shown for check in window.checks))
    if methods:
        lines.append(_methods([method_name(method) for method in methods[:3]], window.learned_from))
    return lines


def _methods(names: Sequence[str], learned_from: int) -> str:
    shown = reduce(_then, names)
    if not learned_from:
        return tr("Method shown: {methods}.", methods=shown)
    learned = windows_of(learned_from)
    return tr("Method shown: {methods}; learned from {windows} before it.", methods=shown, windows=learned)


def _then(first: str, second: str) -> str:
    return tr("{first}, then {second}", about="one method after the other", first=first, second=second)


def chance(probability: float) -> str:
    """`"80 %"`; what is all but certain is not said to be certain."""
    if 0 < probability < LEAST:
        return of_hundred(f"<{NBSP}1")
    if 1 - LEAST / 2 <= probability < 1:
        return of_hundred(f">{NBSP}99")
    return of_hundred(f"{probability * 100:.0f}")


def hover_lines(check: Check, window: JudgedWindow, tz: str) -> list[str]:
    """One forecast: when, at what percent, what it said."""
    when = moment(check.at_ms, window.ended_at_ms, tz)
    lines = [tr("{when} · {percent} used", when=when, percent=percent(check.percent))]
    saying = shown_saying(check)
    if saying is None:
        return lines
    method = method_name(saying.method)
    lines.append(tr("{chance} to run out · {method}", chance=chance(saying.p_exhaust), method=method))
    if saying.runs_out_at_ms is not None:
        lines.append(_time_line(saying, window, tz))
    return lines


def _time_line(saying: Saying, window: JudgedWindow, tz: str) -> str:
    when = moment(saying.runs_out_at_ms or 0, window.ended_at_ms, tz)
    if saying.p10_at_ms is None or saying.p90_at_ms is None:
        return tr("then ≈\u00a0{when}", when=when)
    low, high = (moment(at, window.ended_at_ms, tz) for at in (saying.p10_at_ms, saying.p90_at_ms))
    return tr("then ≈\u00a0{when} ({band})", when=when, band=f"{low}–{high}")


FILTERS: dict[str, Callable[[JudgedWindow], bool]] = {
    msg("Ran out"): lambda window: window.full_at_ms is not None,
    msg("Lasted"): lambda window: window.full_at_ms is None and is_settled(window),
    msg("Not as said"): is_otherwise,
    msg("Forecast live"): lambda window: not window.is_replayed,
}
