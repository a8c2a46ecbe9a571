"""Which readings of the provider's counter are believed, and whose they are."""

from __future__ import annotations

from collections.abc import Sequence

from counterfoil.domain.holders import holders_of
from counterfoil.domain.quota import CounterReading
from counterfoil.domain.running_level import Run, RunningLevel
from counterfoil.domain.sighted import RESET_FAR, Sight, sighted
from counterfoil.domain.window import Holder, JudgedReading
from counterfoil.domain.window_keys import WindowKey, series_of

Place = tuple[Holder, int]
"""One window of one holder."""


def judge(readings: Sequence[CounterReading], at_ms: int | None = None) -> list[JudgedReading]:
    """All readings in order of time, each accepted or with a short reason why not.

    Within a window only the running maximum counts, until a real fall is confirmed. `at_ms` is the moment
    they are looked at: what is stamped later was stamped by a clock that is wrong.
    """
    sights = sighted(readings, at_ms)
    levels: dict[Place, RunningLevel] = {}
    far: dict[Place, Run] = {}
    return [
        _judge_one(sight, holder, levels, far) for sight, holder in zip(sights, _holders(sights), strict=True)
    ]


def judge_together(readings: Sequence[CounterReading], holder: Holder, number: int) -> list[JudgedReading]:
    """The same for readings of one window, in order of time, of which nothing but the level is in doubt."""
    levels: dict[Place, RunningLevel] = {}
    keys = {series: WindowKey(number, series, 0, 0, False, False) for series in map(series_of, readings)}
    sights = (Sight(reading, None, keys[series_of(reading)]) for reading in readings)
    return [_judge_one(sight, holder, levels, {}) for sight in sights]


def _holders(sights: Sequence[Sight]) -> list[Holder]:
    agents = {s.reading.agent for s in sights}
    if len(agents) <= 1:
        return holders_of(sights)
    queues = {
        agent: iter(holders_of([s for s in sights if s.reading.agent == agent])) for agent in sorted(agents)
    }
    return [next(queues[s.reading.agent]) for s in sights]


def _judge_one(
    sight: Sight, holder: Holder, levels: dict[Place, RunningLevel], far: dict[Place, Run]
) -> JudgedReading:
    reading, reason, key = sight.reading, sight.reason, sight.key
    if key is None:
        return JudgedReading(reading, None, reason, holder)
    percent, place = reading.percent, (holder, key.number)
    if reason == RESET_FAR and _is_moved_out(reading, key, far, place):
        reason = None
    if reason is not None or percent is None:
        return JudgedReading(reading, None, reason, holder, key.number)
    level = levels.get(place)
    if level is None:
        level = levels[place] = RunningLevel()
    reason, fell_from, fell_to, fell_at_ms = level.take(percent, reading.at_ms, reading.source)
    believed = float(percent) if reason is None else None
    return JudgedReading(reading, believed, reason, holder, key.number, fell_from, fell_at_ms, fell_to)


def _is_moved_out(reading: CounterReading, key: WindowKey, far: dict[Place, Run], place: Place) -> bool:
    """Whether a reset further ahead than the window is long has been told of for long enough.

    Providers have moved a running window's reset out by hours; a slip is further off, and does not last.
    """
    if reading.percent is None or key.reset_ms - reading.at_ms > 2 * key.longest_ms:
        return False
    run = far.get(place)
    if run is None:
        run = far[place] = Run(reading.percent, reading.at_ms)
    run.add(reading.percent, reading.at_ms, reading.source)
    return run.lasts
