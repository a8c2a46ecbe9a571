"""Example windows of which something can be supposed; all figures are made up."""

from __future__ import annotations

from counterfoil.domain.course import Course
from counterfoil.domain.driver import Driver, DriverKind
from counterfoil.domain.even_use import even_use
from counterfoil.domain.forecast import Forecast
from counterfoil.domain.outlook import Outlook
from counterfoil.domain.sessions_left import SessionsLeft
from counterfoil.domain.snapshot import Snapshot, WindowState
from counterfoil.domain.use_part import UsePart
from counterfoil.domain.window import MINUTE_MS
from counterfoil.ui.windows.what_if_asking import Question
from counterfoil.words.figures import local
from tests.altered import replace
from tests.ui import snapshots
from tests.ui.parts import NOW_MS, TZ, at, lasting, running_out

OPUS, SONNET, HAIKU = "claude-opus-4-5", "claude-sonnet-4-5", "claude-haiku-4-5"
LONG_SESSION, SHORT_SESSION = "3f2a91c4-5d1e-4f7b-9c55-0c3d2b7a9e11", "b07c22d9-88aa-4a41-9d1f-5a0e61c3f2aa"
PARTS = (
    UsePart(LONG_SESSION, "web-api", OPUS, 2.6, 1.2, ((SONNET, 1.56), (HAIKU, 0.52))),
    UsePart(LONG_SESSION, "web-api", HAIKU, 0.2, 0.05, ((OPUS, 1.0), (SONNET, 0.6))),
    UsePart(SHORT_SESSION, "infra", OPUS, 0.9, 0.4, ((SONNET, 0.54), (HAIKU, 0.18))),
    UsePart("77d01f55-aaaa-4a41-9d1f-5a0e61c3f2aa", "docs", SONNET, 0.3, 0.15, ((OPUS, 0.5), (HAIKU, 0.1))),
)
DRIVERS = (
    Driver(DriverKind.SESSION, LONG_SESSION, 0.69, 60),
    Driver(DriverKind.PROJECT, "web-api", 0.69, 60),
    Driver(DriverKind.MODEL, OPUS, 0.89, 60),
)


def outlook_of(state: WindowState, percent: float) -> Outlook:
    """How a window came to its percent, in equal steps, and one past window like it."""
    window = state.window
    step_ms = (NOW_MS - window.starts_at_ms) // 20
    times = tuple(window.starts_at_ms + i * step_ms for i in range(1, 21))
    levels = tuple(percent * i / 20 for i in range(1, 21))
    course = Course(window.starts_at_ms, window.resets_at_ms, times, levels)
    past_ms = 21 * 60 * MINUTE_MS
    past = Course(
        window.starts_at_ms - past_ms,
        window.resets_at_ms - past_ms,
        tuple(at_ms - past_ms for at_ms in times),
        levels,
    )
    resets = window.resets_at_ms
    return Outlook(window.kind, NOW_MS, window.starts_at_ms, resets, percent, course, (past,))


def with_all(state: WindowState, percent: float) -> WindowState:
    """The state with all that is told beside its forecast."""
    window, zone = state.window, local(0, TZ).tzinfo
    assert zone is not None
    return replace(
        state,
        outlook=outlook_of(state, percent),
        parts=PARTS,
        drivers=DRIVERS,
        even_use=even_use(window.starts_at_ms, window.resets_at_ms, percent, NOW_MS, zone),
    )


def five_hour() -> WindowState:
    """About to run out, ahead of an even pace."""
    return with_all(snapshots.five_hour(), 62.0)


def week() -> WindowState:
    """Calm, behind an even pace, with room for some sessions."""
    left = SessionsLeft(14.2, 9.0, 22.5, 5.0, 48)
    return replace(with_all(snapshots.week(), 29.0), sessions_left=left)


def tight_week() -> WindowState:
    """A week that ends before the five hours of the same plan do."""
    state = with_all(snapshots.week(), 96.0)
    soon = replace(running_out(96.0), runs_out_at_ms=at(0.4), p10_at_ms=at(0.2), p90_at_ms=at(0.9))
    readings = tuple(replace(r, percent=r.percent * 96 / 29) for r in state.window.readings if r.percent)
    return replace(state, window=replace(state.window, readings=readings), forecast=replace(soon, cone=()))


def supposing() -> Snapshot:
    """The busy afternoon with all that the Now page can tell."""
    codex = with_all(snapshots.codex_week(), 71.0)
    return replace(snapshots.busy(), windows=(five_hour(), codex, week()))


def supposing_odd() -> Snapshot:
    """The same with names that go on."""
    odd = tuple(
        replace(p, project=f"{p.project}-{snapshots.LONG}", model=f"{p.model}-{snapshots.LONG}")
        for p in PARTS
    )
    drivers = tuple(replace(d, name=f"{d.name}-{snapshots.LONG}") for d in DRIVERS)
    return replace(supposing(), windows=(replace(five_hour(), parts=odd, drivers=drivers), week()))


def tighter() -> Snapshot:
    """Two windows of one plan, of which the week ends first."""
    return replace(snapshots.busy(), windows=(tight_week(), five_hour()))


def answered(question: Question) -> Forecast:
    """What a supposition comes to, by a rule of thumb: the pace scaled, blocks added."""
    outlook = question.outlook
    asked = question.what_if
    off = len(asked.without_projects | asked.without_sessions)
    per_hour = 33.0 * (0.45 if off else 1.0) * (0.6 if asked.shares else 1.0) + 8.0 * len(asked.blocks)
    hours = (100 - outlook.percent) / per_hour
    if at(hours) >= outlook.resets_at_ms:
        return lasting(outlook.percent, (outlook.resets_at_ms - NOW_MS) / 3_600_000, per_hour)
    made = running_out(outlook.percent)
    return replace(
        made, p_exhaust=0.71, runs_out_at_ms=at(hours), p10_at_ms=at(hours - 0.3), p90_at_ms=at(hours + 0.4)
    )
