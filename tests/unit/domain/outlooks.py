"""Courses of windows and outlooks for tests, in minutes from the epoch, a Thursday at midnight."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from hypothesis import strategies as st

from counterfoil.domain.alert_memory import WindowId
from counterfoil.domain.course import FULL, Course
from counterfoil.domain.outlook import Outlook
from counterfoil.domain.quota import CounterReading, WindowKind
from counterfoil.domain.replay import PastWindow
from counterfoil.domain.trail import followed, step_of, trail_of
from counterfoil.domain.trust import NO_TRUST, Trust
from counterfoil.domain.usage import LineRef
from counterfoil.domain.window import MINUTE_MS, Basis, Ending, JudgedReading, QuotaWindow, kind_of

FIVE_HOURS, DAY, WEEK, MONTH = 300, 1440, 10_080, 43_200
KINDS = {
    FIVE_HOURS: WindowKind.FIVE_HOUR,
    DAY: WindowKind.DAILY,
    WEEK: WindowKind.SEVEN_DAY,
    MONTH: WindowKind.MONTHLY,
}


def course(
    start: float, *points: tuple[float, float], full: float | None = None, minutes: int = FIVE_HOURS
) -> Course:
    """`points` are (minute of the window, percent used from then on), `full` is a minute of it too."""
    begin_ms = round(start * MINUTE_MS)
    return Course(
        begin_ms,
        begin_ms + minutes * MINUTE_MS,
        [begin_ms + round(at * MINUTE_MS) for at, _ in points],
        [percent for _, percent in points],
        None if full is None else begin_ms + round(full * MINUTE_MS),
    )


def worked(start: float, since: int, until: int, per_hour: float, minutes: int = FIVE_HOURS) -> Course:
    """Steady work between two minutes of a window, until it is full."""
    gained = [(at, (at - since) / 60 * per_hour) for at in range(since + 5, until + 1, 5)]
    full = next((at for at, percent in gained if percent >= FULL), None)
    kept = [(float(at), min(FULL, percent)) for at, percent in gained if full is None or at <= full]
    return course(start, *kept, full=full, minutes=minutes)


def outlook(
    window: Course, minute: float, past: Sequence[Course] = (), trust: Trust = NO_TRUST, **more: object
) -> Outlook:
    """The outlook of a window so many minutes after its start, by what was known then."""
    at_ms = window.starts_at_ms + round(minute * MINUTE_MS)
    known = window.until(at_ms)
    before = trail_of(past, window.starts_at_ms, step_of(window.length_ms))
    minutes = window.length_ms // MINUTE_MS
    return Outlook(
        kind=KINDS.get(minutes, WindowKind.OTHER),
        at_ms=at_ms,
        starts_at_ms=window.starts_at_ms,
        resets_at_ms=window.resets_at_ms,
        percent=min(FULL, known.percent_at(at_ms)),
        course=known,
        past=tuple(past),
        trail=followed(before, known, at_ms),
        trust=trust,
        full_at_ms=known.full_at_ms,
        **more,  # type: ignore[arg-type]
    )


def past_window(one: Course, ended: float | None = None, unit: float | None = 1.0) -> PastWindow:
    """`ended` is the minute of the window at which it was cut short."""
    ended_at_ms = one.resets_at_ms if ended is None else one.starts_at_ms + round(ended * MINUTE_MS)
    kind = KINDS.get(one.length_ms // MINUTE_MS, WindowKind.OTHER)
    return PastWindow(WindowId("codex", None, "codex", kind, one.resets_at_ms), ended_at_ms, one, unit)


def quota_window(
    *shown: tuple[float, float | None],
    start: float = 0.0,
    minutes: int = FIVE_HOURS,
    refused: Sequence[float] = (),
    ended: Ending = Ending.OPEN,
) -> QuotaWindow:
    """A window with readings; `shown` is (minute of it, percent), `refused` minutes of it."""
    start_ms = round(start * MINUTE_MS)
    reset_ms = start_ms + minutes * MINUTE_MS
    readings = [
        CounterReading(
            start_ms + round(at * MINUTE_MS), "codex", "log", "codex", minutes, percent, reset_ms,
            None, None, None, LineRef(0, 1, b""),
        )
        for at, percent in shown
    ]  # fmt: skip
    return QuotaWindow(
        "codex", "openai", None, "codex", kind_of("codex", "codex", minutes), minutes, start_ms, reset_ms,
        reset_ms, Basis.OBSERVED, ended, tuple(JudgedReading(r, r.percent) for r in readings),
        tuple(start_ms + round(at * MINUTE_MS) for at in refused),
    )  # fmt: skip


@st.composite
def courses(draw: st.DrawFn, start: float, minutes: int, most: int = 12) -> Course:
    """Any course: still, rising, falling, far above 100, full at once or never."""
    size = draw(st.integers(0, most))
    gaps = draw(st.lists(st.floats(0.001, minutes / 3), min_size=size, max_size=size))
    levels = draw(st.lists(st.just(0.0) | st.floats(1e-9, 300), min_size=size, max_size=size))
    if draw(st.booleans()):
        levels.sort()
    times = [at for at in accumulate(gaps) if at < minutes]
    points = list(zip(times, levels, strict=False))
    full = draw(st.none() | st.floats(0, minutes - 0.01))
    if full is not None:
        points = [*(point for point in points if point[0] < full), (full, FULL)]
    return course(start, *points, full=full, minutes=minutes)


@st.composite
def histories(draw: st.DrawFn, kinds: Sequence[int] = tuple(KINDS), most: int = 6) -> list[Course]:
    """Windows of one limit, oldest first: with gaps, one right after another, or cut short by the next."""
    minutes = draw(st.sampled_from(kinds))
    starts = accumulate(draw(st.lists(st.floats(minutes * 0.3, minutes * 4), min_size=1, max_size=most)))
    return [draw(courses(start, minutes)) for start in starts]
