"""Example windows in which both counters are told in percent, with what the provider's one did; made up."""

from __future__ import annotations

from counterfoil.domain.capacity import Capacity, Estimate, Gap, GapReason, Part, Weight
from counterfoil.domain.provider_event import (
    EventKind,
    Evidence,
    EvidenceKind,
    ProviderEvent,
    Value,
)
from counterfoil.domain.quota import WindowKind
from counterfoil.domain.snapshot import Level, Snapshot, UsePoint, WindowState
from counterfoil.domain.window import Basis, plain_limit
from tests.altered import replace
from tests.ui import snapshots
from tests.ui.parts import NO_FORECAST, NOW_MS, at, own_points, reading, usd, use, window

WEIGHTS = (
    Weight(Part.INPUT, 1.0, 1.0, 1.0, is_learned=False),
    Weight(Part.CACHE_READ, 0.35, 0.0, 1.0, is_learned=True),
    Weight(Part.CACHE_WRITE, 1.0, 1.0, 1.0, is_learned=False),
    Weight(Part.OUTPUT, 1.0, 1.0, 1.0, is_learned=False),
)
ESTIMATE = Estimate(40.0, 30.0, 55.0)


def capacity(
    agent: str = "claude-code", kind: WindowKind = WindowKind.FIVE_HOUR, dollars: float = 0.08
) -> Capacity:
    return Capacity(
        agent,
        None,
        "max",
        plain_limit(agent),
        kind,
        dollars,
        dollars * 0.9,
        dollars * 1.12,
        dollars * 290_000,
        0.09,
        31,
        1420.0,
        at(-24 * 62),
        at(-3),
        WEIGHTS,
    )


def event(
    kind: EventKind,
    hours: float,
    before: Value = None,
    after: Value = None,
    *,
    agent: str = "claude-code",
    window_kind: WindowKind = WindowKind.FIVE_HOUR,
    until: float | None = None,
    evidence: tuple[Evidence, ...] = (),
    is_plan_limit: bool = True,
) -> ProviderEvent:
    """An event `hours` from now."""
    return ProviderEvent(
        at(hours),
        agent,
        None,
        plain_limit(agent),
        window_kind,
        kind,
        before,
        after,
        evidence,
        None if until is None else at(until),
        at(hours + 2),
        is_plan_limit,
    )


def seen(hours: float, percent: float, source: str = "statusline") -> Evidence:
    """A reading as evidence."""
    return Evidence(EvidenceKind.READING, at(hours), percent=percent, resets_at_ms=at(2.4), source=source)


def worked(hours: float, until: float, requests: int, dollars: float, rose: float | None = None) -> Evidence:
    """Requests as evidence."""
    return Evidence(
        EvidenceKind.REQUESTS,
        at(hours),
        at(until),
        percent=rose,
        requests=requests,
        tokens=requests * 61_000,
        picousd=usd(dollars).picousd,
    )


def in_percent(own: tuple[UsePoint, ...], percent: float) -> tuple[UsePoint, ...]:
    """Our points in the provider's unit as well, ending at `percent`."""
    whole = own[-1].cost.picousd
    return tuple(replace(p, percent=percent * p.cost.picousd / whole) for p in own)


def apart() -> WindowState:
    """The provider counts more than was used here."""
    state = snapshots.five_hour()
    gap = Gap(NOW_MS - 40_000, 8.3, (GapReason.OTHER_DEVICES, GapReason.UNLOGGED_CALLS))
    jump = event(
        EventKind.JUMP_WITHOUT_USE,
        -1.05,
        41.0,
        48.0,
        until=-0.7,
        evidence=(seen(-1.05, 41), worked(-1.05, -0.7, 0, 0, rose=7), seen(-0.7, 48)),
    )
    return replace(state, own=in_percent(state.own, 53.7), capacity=capacity(), gap=gap, events=(jump,))


def together() -> WindowState:
    """Both say the same."""
    state = snapshots.week()
    gap = Gap(NOW_MS - 40_000, 0.4, (GapReason.WITHIN_BAND,))
    own = in_percent(state.own, 28.6)
    return replace(state, own=own, capacity=capacity(kind=WindowKind.SEVEN_DAY, dollars=1.31), gap=gap)


def eventful() -> WindowState:
    """A week in which the counter fell, rose by itself, and refused; work went on."""
    codex = {"agent": "codex", "source": "codex-rollout"}
    points = ((-130, 2), (-118, 21), (-112, 38), (-96, 55), (-90, 3), (-74, 14), (-60, 30), (-50, 47))
    later = ((-41, 61), (-30, 84), (-22, 100), (-8, 100), (-0.2, 100))
    shown = window(
        "codex",
        WindowKind.SEVEN_DAY,
        starts=-132,
        hours=168,
        readings=[reading(at(h), p, **codex) for h, p in points + later],
        refused=(-21.5, -21.2),
    )
    own = in_percent(own_points(-132, 96.0, 30_400_000, points=200), 168)
    kinds = (
        event(EventKind.RESET_NATURAL, -132, 100.0, 0.0),
        event(EventKind.COUNTER_ZEROED, -90, 55.0, 3.0, evidence=(seen(-96, 55), seen(-90, 3))),
        event(EventKind.JUMP_WITHOUT_USE, -50, 30.0, 47.0, until=-48),
        event(EventKind.REFUSED, -60, None, None, is_plan_limit=False),
        event(EventKind.PLAN_CHANGED, -70, "plus", "pro"),
        event(EventKind.ON_CREDITS, -20, 100.0, 100.0, until=-0.2),
    )
    week = WindowKind.SEVEN_DAY
    events = tuple(replace(e, agent="codex", limit_id="codex", window_kind=week) for e in kinds)
    return replace(
        snapshots.codex_week(),
        window=shown,
        own=own,
        level=Level.EXHAUSTED,
        forecast=replace(snapshots.exhausted_window().forecast, cone=()),
        events=tuple(sorted(events, key=lambda e: e.at_ms)),
        gap=Gap(NOW_MS, -68.0, (GapReason.UNKNOWN,)),
    )


def estimated() -> WindowState:
    """No reading; what a percent holds is known from before."""
    own = in_percent(own_points(-1.9, 3.4, 940_000, points=70), 40)
    return WindowState(
        window(starts=-1.9, basis=Basis.INFERRED),
        use(96, 940_000, usd(3.4, 96)),
        (),
        replace(NO_FORECAST, missing="no reading yet"),
        Level.UNKNOWN,
        own,
        capacity=capacity(),
        estimate=ESTIMATE,
    )


def both() -> Snapshot:
    """An afternoon with both counters in percent."""
    states = (apart(), snapshots.codex_week(), together())
    return replace(snapshots.busy(), windows=states, events=apart().events)


def with_events() -> Snapshot:
    """A week with an event of each sort."""
    return replace(snapshots.busy(), windows=(eventful(), apart(), together()), events=eventful().events)


def with_estimate() -> Snapshot:
    """One window that is estimated, one that is not known."""
    states = (estimated(), snapshots.codex_week(), snapshots.unknown_window())
    return replace(snapshots.busy(), windows=states)
