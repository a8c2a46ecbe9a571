"""Where an axis has its ticks. Pure: no Qt, no pyqtgraph."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from math import floor, log10

from counterfoil.words.figures import local, month_day, weekday

MANTISSAS = (1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0)
MINUTES = (1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440, 2880)
DAYS_OF_STEPS = (7, 14, 28, 56, 91, 182, 364)
STEPS = (*(timedelta(minutes=m) for m in MINUTES), *(timedelta(days=d) for d in DAYS_OF_STEPS))
ONE_DAY = timedelta(days=1)


def nice_at_least(value: float) -> float:
    """The least round number that is not below `value`; 1 for 0."""
    if value <= 0:
        return 1.0
    power = 10.0 ** floor(log10(value))
    return next((m * power for m in MANTISSAS if m * power >= value * (1 - 1e-9)), 10 * power)


def own_quarter(value: float, used_percent: float | None) -> float:
    """Our units that stand at the height of 25 %, so that our line ends near the provider's, and below 100.

    It is a round number, so the axis is our own and says nothing on what the provider counts.
    """
    if value <= 0:
        return 1.0
    height = min(max(used_percent or 60.0, 20.0), 96.0)
    return nice_at_least(value / height * 25)


def time_ticks(start_ms: int, end_ms: int, tz: str, most: int) -> list[tuple[int, str]]:
    """Round local moments with labels, at most `most`: hours within two days, else days."""
    length = timedelta(milliseconds=end_ms - start_ms)
    step = next((s for s in STEPS if length / s < max(most, 1)), STEPS[-1])
    made: list[tuple[int, str]] = []
    for at_ms in wall_steps(start_ms, tz, step):
        if at_ms > end_ms:
            break
        made.append((at_ms, _label(local(at_ms, tz), step)))
    return [(at_ms, label) for at_ms, label in made if at_ms >= start_ms]


def wall_steps(start_ms: int, tz: str, step: timedelta) -> Iterator[int]:
    """Round moments of the wall clock without end, the first of them at `start_ms` or before."""
    begin = local(start_ms, tz)
    midnight = begin.replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None)
    naive = midnight + (begin.replace(tzinfo=None) - midnight) // step * step
    last_ms: int | None = None
    while True:
        # wall-clock steps stay on round hours when the clocks change
        at_ms = int(naive.replace(tzinfo=begin.tzinfo).timestamp() * 1000)
        if last_ms is None or at_ms > last_ms:
            last_ms = at_ms
            yield at_ms
        naive += step


def _label(moment: datetime, step: timedelta) -> str:
    if step < ONE_DAY and (moment.hour or moment.minute or step < timedelta(hours=6)):
        return f"{moment:%H:%M}"
    if step <= ONE_DAY:
        return weekday(moment.weekday())
    return month_day(moment)
