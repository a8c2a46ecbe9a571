"""How a window's use stands against an even one, the user's own workdays considered. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from enum import StrEnum

from counterfoil.domain.times import DAY_MS
from counterfoil.domain.window import HOUR_MS

ON_POINTS = 5.0  # so near to it is on it: a counter of whole percents and a coffee break make as much
HABIT_MS = 35 * DAY_MS
EVERY_DAY = tuple(range(7))
WAKING = tuple(1.0 if 7 <= hour < 23 else 0.0 for hour in range(24))
LEAST_DAYS_KNOWN = 14  # before that every day counts
LEAST_DAYS = 5  # of work, before that all waking hours count
SUPPOSED_WEEKS = 2.0
SUPPOSED = (1.5,) * 5 + (0.5,) * 2  # of these weeks, worked on that weekday
HALF = 0.5
SLIGHT = 0.2  # of a usual day's use: so little makes no workday


class PaceMark(StrEnum):
    """Where use stands against an even one."""

    AHEAD = "ahead"
    ON = "on"
    BEHIND = "behind"


@dataclass(frozen=True, slots=True)
class EvenUse:
    """`expected_percent` is where an even use would stand now; `points_ahead` is used minus that.

    `workdays` (Monday is 0) are those that count, () where the window is too short for days to matter.
    """

    points_ahead: float
    expected_percent: float
    mark: PaceMark
    workdays: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class WorkHabit:
    """On which weekdays (Monday is 0) the user works, and how much each of 24 local hours counts then."""

    workdays: tuple[int, ...] = EVERY_DAY
    hours: tuple[float, ...] = WAKING


NO_HABIT = WorkHabit()


def even_use(
    starts_at_ms: int,
    resets_at_ms: int,
    percent: float | None,
    at_ms: int,
    zone: tzinfo,
    habit: WorkHabit = NO_HABIT,
) -> EvenUse | None:
    """Linear in time within a day; over days by the hours in which the user works. None without a percent."""
    if percent is None or resets_at_ms <= starts_at_ms:
        return None
    at_ms = min(max(at_ms, starts_at_ms), resets_at_ms)
    is_long = resets_at_ms - starts_at_ms > DAY_MS
    share = _share(starts_at_ms, resets_at_ms, at_ms, zone, habit) if is_long else None
    if share is None:
        share, is_long = (at_ms - starts_at_ms) / (resets_at_ms - starts_at_ms), False
    ahead = percent - 100.0 * share
    return EvenUse(ahead, 100.0 * share, _mark(ahead), habit.workdays if is_long else ())


def habit_of(used: Iterable[tuple[int, float]], at_ms: int, zone: tzinfo) -> WorkHabit:
    """Learned from (moment in ms, dollars) of the last weeks up to `at_ms`, or as much as there is of them.

    A weekday is a workday if it was worked on in half of its weeks, Monday to Friday being supposed to be
    so more than the weekend; an hour counts by how often it was worked in on workdays.
    """
    by_hour: dict[tuple[int, int], float] = {}
    for moment_ms, usd in used:
        if at_ms - HABIT_MS <= moment_ms <= at_ms:
            local = datetime.fromtimestamp(moment_ms / 1000, UTC).astimezone(zone)
            key = local.toordinal(), local.hour
            by_hour[key] = by_hour.get(key, 0.0) + usd
    days = _worked_days(by_hour)
    workdays = _workdays(days, datetime.fromtimestamp(at_ms / 1000, UTC).astimezone(zone).toordinal())
    return WorkHabit(workdays, _hours(by_hour, days, workdays))


def _mark(ahead: float) -> PaceMark:
    if abs(ahead) < ON_POINTS:
        return PaceMark.ON
    return PaceMark.AHEAD if ahead > 0 else PaceMark.BEHIND


def _share(starts_at_ms: int, resets_at_ms: int, at_ms: int, zone: tzinfo, habit: WorkHabit) -> float | None:
    """The part of a window's working hours that has passed; None where it has none."""
    passed = total = 0.0
    for begin_ms in range(starts_at_ms, resets_at_ms, HOUR_MS):
        end_ms = min(begin_ms + HOUR_MS, resets_at_ms)
        local = datetime.fromtimestamp((begin_ms + end_ms) / 2000, UTC).astimezone(zone)
        if local.weekday() not in habit.workdays:
            continue
        weight = habit.hours[local.hour]
        total += weight * (end_ms - begin_ms)
        passed += weight * max(0, min(end_ms, at_ms) - begin_ms)
    return passed / total if total else None


def _worked_days(by_hour: dict[tuple[int, int], float]) -> set[int]:
    """Ordinals of the days with real work on them."""
    spent: dict[int, float] = {}
    for (day, _), usd in by_hour.items():
        spent[day] = spent.get(day, 0.0) + usd
    middle = sorted(spent.values())[len(spent) // 2] if spent else 0.0
    return {day for day, usd in spent.items() if usd > SLIGHT * middle}


def _workdays(days: set[int], today: int) -> tuple[int, ...]:
    if not days or today - min(days) < LEAST_DAYS_KNOWN:
        return EVERY_DAY
    known = [*range(min(days), today), *days.intersection([today])]
    found = tuple(day for day in EVERY_DAY if _is_workday(day, known, days))
    return found or EVERY_DAY


def _is_workday(weekday: int, known: list[int], days: set[int]) -> bool:
    weeks = [day in days for day in known if _weekday(day) == weekday]
    return (sum(weeks) + SUPPOSED[weekday]) / (len(weeks) + SUPPOSED_WEEKS) >= HALF


def _weekday(day: int) -> int:
    return (day + 6) % 7  # the first day of all was a Monday


def _hours(
    by_hour: dict[tuple[int, int], float], days: set[int], workdays: tuple[int, ...]
) -> tuple[float, ...]:
    counted = {day for day in days if _weekday(day) in workdays}
    if len(counted) < LEAST_DAYS:
        return WAKING
    times = [0] * 24
    for day, hour in by_hour:
        times[hour] += day in counted
    return tuple(one / len(counted) for one in times)
