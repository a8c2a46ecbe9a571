"""What the two charts of a past window draw: the chance and the run-out time as said, forecast by forecast.

Pure: no Qt.
"""

from __future__ import annotations

from dataclasses import dataclass

from counterfoil.domain.judged import Check, JudgedWindow, Saying
from counterfoil.domain.score import LIKELY
from counterfoil.domain.window import HOUR_MS
from counterfoil.words import scorecard_past as words
from counterfoil.words.spreadsheet import utc

NEAR_SHARE = 20


@dataclass(frozen=True, slots=True)
class SaidTime:
    """A forecast made at `at_ms`: the run-out time it said, with its band where there was one."""

    at_ms: int
    runs_out_at_ms: int
    low_ms: int
    high_ms: int


@dataclass(frozen=True, slots=True)
class PastSeries:
    """`chances` are (moment, percent). `over_at_ms` is when it ran out, else its end."""

    starts_at_ms: int
    ends_at_ms: int
    over_at_ms: int
    ran_out: bool
    chances: tuple[tuple[int, float], ...]
    times: tuple[SaidTime, ...]
    window: JudgedWindow


def past_series(window: JudgedWindow) -> PastSeries:
    """Times where running out was likely, as they were shown; none later than the window's end."""
    ends = max(window.ended_at_ms, window.starts_at_ms + 1)
    said = [(check.at_ms, words.shown_saying(check)) for check in window.checks]
    known = [(at_ms, saying) for at_ms, saying in said if saying is not None]
    return PastSeries(
        starts_at_ms=window.starts_at_ms,
        ends_at_ms=ends,
        over_at_ms=words.over_at_ms(window),
        ran_out=window.full_at_ms is not None,
        chances=tuple((at_ms, saying.p_exhaust * 100) for at_ms, saying in known),
        times=tuple(time for at_ms, saying in known if (time := _time(at_ms, saying, ends)) is not None),
        window=window,
    )


def _time(at_ms: int, saying: Saying, ends_at_ms: int) -> SaidTime | None:
    if saying.runs_out_at_ms is None or saying.p_exhaust < LIKELY:
        return None
    low = saying.runs_out_at_ms if saying.p10_at_ms is None else saying.p10_at_ms
    high = saying.runs_out_at_ms if saying.p90_at_ms is None else saying.p90_at_ms
    return SaidTime(at_ms, *(min(time, ends_at_ms) for time in (saying.runs_out_at_ms, low, high)))


def chance_at(series: PastSeries, at_ms: int) -> float:
    """The percentage said at a moment, 0 where nothing was."""
    return next((value for moment, value in series.chances if moment == at_ms), 0.0)


def said_span(series: PastSeries) -> tuple[int, int]:
    """The stretch in which all run-out times lie that were said, and the real one; at least an hour."""
    said = [at for time in series.times for at in (time.low_ms, time.high_ms)]
    latest = max(series.over_at_ms, *said) if said else series.over_at_ms
    earliest = min(series.over_at_ms, *said) if said else series.over_at_ms
    return min(earliest, latest - HOUR_MS), latest


def check_near(series: PastSeries, at_ms: int) -> Check | None:
    """The forecast made nearest to a moment, None where none is near."""
    near = min(series.window.checks, key=lambda check: abs(check.at_ms - at_ms), default=None)
    near_ms = (series.ends_at_ms - series.starts_at_ms) // NEAR_SHARE
    return near if near is not None and abs(near.at_ms - at_ms) <= near_ms else None


def past_table(series: PastSeries) -> tuple[tuple[str, ...], list[tuple[object, ...]]]:
    """Head and rows for a spreadsheet: the chance said at each moment, and the run-out said where it was."""
    times = {time.at_ms: time for time in series.times}
    rows: list[tuple[object, ...]] = []
    for at_ms, percent in series.chances:
        said = times.get(at_ms)
        ends = (said.runs_out_at_ms, said.low_ms, said.high_ms) if said else ()
        rows.append((utc(at_ms), percent, *(utc(end) for end in ends), *(None,) * (3 - len(ends))))
    return ("at", "chance_percent", "runs_out", "runs_out_low", "runs_out_high"), rows
