"""Forecasts of past windows, each made from what was known at its moment. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from counterfoil.domain.alert_memory import WindowId
from counterfoil.domain.course import FULL, Course
from counterfoil.domain.futures import saying
from counterfoil.domain.judged import Check, JudgedWindow
from counterfoil.domain.methods import all_futures
from counterfoil.domain.outlook import Outlook
from counterfoil.domain.pace import PAST_WINDOWS
from counterfoil.domain.times import DAY_MS
from counterfoil.domain.trail import SHORT_MS, Trail, followed, in_unit, since, step_of, trail_of
from counterfoil.domain.trust import Trust, looks_every_ms, trust_of

SHORT_PAST_MS, LONG_PAST_MS = 35 * DAY_MS, 70 * DAY_MS  # what is older says little
MOST_JUDGED = 150  # trust in a method halves every 20: older ones weigh next to nothing


@dataclass(frozen=True, slots=True)
class PastWindow:
    """A window to be replayed: its whole course in some unit, and what a unit is in percent of this window.

    `unit_percent` is 1 where the provider told percents; with a stand-in capacity courses are in dollars. It
    is None where no capacity can be told yet: then the window only teaches.
    """

    name: WindowId
    ended_at_ms: int
    course: Course
    unit_percent: float | None = 1.0

    @property
    def full_at_ms(self) -> int | None:
        """When it ran out."""
        unit = self.unit_percent
        if unit is None or unit == 1.0:
            return self.course.full_at_ms
        reached = zip(self.course.times_ms, self.course.percents, strict=True)
        return next((at_ms for at_ms, used in reached if used * unit >= FULL), None)


def replayed(
    windows: Sequence[PastWindow], every_ms: int, last: int | None = None, *, later_half: bool = False
) -> list[JudgedWindow]:
    """Windows of one limit, oldest first, each checked every so often until full or over.

    The first cannot be: it has no past. `last`: only so many of the latest. `later_half`: only of those in
    the later half all checks are wanted; the others are checked no oftener than trust in a method needs.
    """
    from_place = max(1, len(windows) - last) if last is not None else 1
    places = [p for p in range(from_place, len(windows)) if windows[p].unit_percent is not None]
    taught = set(places[: len(places) // 2]) if later_half else set()
    judged: list[JudgedWindow] = []
    lessons: list[JudgedWindow] = []
    for place, trail in _trails(windows, places):
        rare_ms = looks_every_ms(windows[place].course.length_ms)
        steps_ms = rare_ms if place in taught else every_ms
        window = _judged(windows, place, trail, steps_ms, trust_of(lessons[-MOST_JUDGED:]))
        judged.append(window)
        lessons.append(_looked_at(window, rare_ms))
    return judged


def _looked_at(window: JudgedWindow, every_ms: int) -> JudgedWindow:
    """With only the checks that trust is drawn from."""
    return replace(
        window,
        checks=tuple(one for one in window.checks if (one.at_ms - window.starts_at_ms) % every_ms == 0),
    )


def _trails(windows: Sequence[PastWindow], places: Sequence[int]) -> Iterator[tuple[int, Trail]]:
    """For each of some windows the trail of those before it and of itself, in its own unit."""
    if not places:
        return
    wanted, first = set(places), windows[places[0]].course
    before = [window.course for window in windows[: places[0]]]
    trail = trail_of(before, first.starts_at_ms, step_of(first.length_ms))
    past_ms = SHORT_PAST_MS if first.length_ms <= SHORT_MS else LONG_PAST_MS
    for place in range(places[0], places[-1] + 1):
        window = windows[place]
        trail = since(trail, window.course.starts_at_ms - past_ms)
        trail = followed(trail, window.course, window.ended_at_ms)
        if place in wanted:
            yield place, in_unit(trail, window.unit_percent or 1.0)


def _judged(
    windows: Sequence[PastWindow], place: int, trail: Trail, every_ms: int, trust: Trust
) -> JudgedWindow:
    window = windows[place]
    course, full_at_ms = window.course, window.full_at_ms
    outlook = _begun(windows, place, trail, trust)
    until_ms = window.ended_at_ms if full_at_ms is None else full_at_ms
    moments = range(course.starts_at_ms + every_ms, until_ms, every_ms)
    return JudgedWindow(
        window.name,
        course.starts_at_ms,
        window.ended_at_ms,
        full_at_ms,
        min(FULL, max(course.percents, default=0.0) * (window.unit_percent or 1.0)),
        tuple(_check(outlook_at(outlook, at_ms)) for at_ms in moments),
        learned_from=place,
    )


def _begun(windows: Sequence[PastWindow], place: int, trail: Trail, trust: Trust) -> Outlook:
    """The outlook of a window with its whole course, to be looked at from any moment of it."""
    window, unit = windows[place], windows[place].unit_percent or 1.0
    course = worth(window.course, unit)
    return Outlook(
        kind=window.name.kind,
        at_ms=course.starts_at_ms,
        starts_at_ms=course.starts_at_ms,
        resets_at_ms=course.resets_at_ms,
        percent=0.0,
        course=course,
        past=tuple(worth(one.course, unit) for one in windows[max(0, place - PAST_WINDOWS) : place]),
        trail=trail,
        trust=trust,
    )


def outlook_at(whole: Outlook, at_ms: int) -> Outlook:
    """The outlook of a window as it was at a moment."""
    course = whole.course.until(at_ms)
    return replace(whole, at_ms=at_ms, percent=min(FULL, course.percent_at(at_ms)), course=course)


def _check(outlook: Outlook) -> Check:
    clouds = all_futures(outlook)
    sayings = (saying(method, cloud, outlook.at_ms, outlook.left_ms) for method, cloud in clouds.items())
    return Check(outlook.at_ms, outlook.percent, outlook.trust.shown, tuple(sayings))


def worth(course: Course, unit: float) -> Course:
    """A course with its figures multiplied."""
    if unit == 1.0:
        return course
    return replace(course, percents=[percent * unit for percent in course.percents])
