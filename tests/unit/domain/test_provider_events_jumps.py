"""A rise that our own use does not explain; and every ordinary reason for a rise, which is none."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate, groupby

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.provider_event import EventKind, EvidenceKind, ProviderEvent
from counterfoil.domain.quota import CounterReading, WindowKind
from counterfoil.domain.use_series import UseStep, added
from counterfoil.domain.window import MINUTE_MS
from tests.unit.domain.event_parts import WEEK, at, capacity, of_kind, reading, told, use

WEEKLY = capacity(1.0, WindowKind.SEVEN_DAY)
BEFORE = use([0.2])  # what shows that logs were kept from before the readings on


def jumps(*args: list[CounterReading], **known: object) -> list[ProviderEvent]:
    return of_kind(told(*args, **known), EventKind.JUMP_WITHOUT_USE)  # type: ignore[arg-type]


def week(*points: tuple[float, float], source: str = "codex-rollout") -> list[CounterReading]:
    return [reading(hours, percent, 168, minutes=WEEK, source=source) for hours, percent in points]


def by_minute(steps: list[UseStep]) -> Iterator[UseStep]:
    """As the ledger sums them, stamped with the last record."""
    for _, group in groupby(steps, key=lambda step: step.at_ms // MINUTE_MS):
        held = list(group)
        *_, usd = accumulate((step.usd for step in held), added)
        yield UseStep(held[-1].at_ms, len(held), 1000 * len(held), usd)


def test_a_rise_over_night_without_a_request_is_one_event_with_its_readings_and_no_use() -> None:
    (event,) = jumps(week((1, 30), (9, 42)), steps=BEFORE)
    assert (event.at_ms, event.until_ms, event.before, event.after) == (at(9), None, 30, 42)
    before, used, after = event.evidence
    assert (before.percent, after.percent) == (30, 42)
    assert (used.kind, used.requests, used.percent) == (EvidenceKind.REQUESTS, 0, 12)


def test_all_rises_of_a_window_are_one_event_and_their_points_add_up() -> None:
    busy = use([10 + n / 20 for n in range(40)])
    (event,) = jumps(week((1, 30), (9, 42), (11, 45), (12, 48), (20, 60)), steps=BEFORE + busy)
    rises = [piece.percent for piece in event.evidence if piece.kind is EvidenceKind.REQUESTS]
    assert rises == [12, 12]
    assert (event.at_ms, event.until_ms, event.before, event.after) == (at(9), at(20), 30, 60)


def test_a_slow_drain_by_single_points_adds_up() -> None:
    (event,) = jumps(week(*[(1 + n, 30 + n) for n in range(8)], source="client-cache"), steps=BEFORE)
    assert (event.before, event.after) == (30, 37)


def test_each_window_has_an_event_of_its_own() -> None:
    first = week((1, 30), (9, 42))
    second = [reading(hours, percent, 340, minutes=WEEK) for hours, percent in [(173, 3), (180, 20)]]
    assert [event.resets_at_ms for event in jumps([*first, *second], steps=BEFORE)] == [at(168), at(340)]


@pytest.mark.parametrize(
    ("why", "readings", "steps"),
    [
        (
            "one request meanwhile may be worth it, where nothing is learned",
            week((1, 30), (9, 42)),
            use([4.0]),
        ),
        ("few points may be a request under way", week((1, 30), (9, 34)), []),
        ("what came before the first reading of a window is not known", week((9, 42), (10, 42)), []),
        ("busy all the time", week((1, 30), (9, 42)), use([1 + n / 10 for n in range(80)])),
    ],
)
def test_without_a_learned_capacity_it_is_silent(
    why: str, readings: list[CounterReading], steps: list[UseStep]
) -> None:
    assert jumps(readings, steps=BEFORE + steps) == [], why


def test_what_was_before_our_own_first_record_is_not_held_against_the_counter() -> None:
    assert jumps(week((1, 30), (9, 42)), steps=use([9.5])) == []


def test_requests_worth_most_of_the_points_explain_them() -> None:
    known = {"capacities": [WEEKLY]}
    paid, free = use([4, 5], usd=3.0), use([4, 5], usd=0.5)
    assert jumps(week((1, 30), (9, 42)), steps=BEFORE + paid, **known) == []
    (event,) = jumps(week((1, 30), (9, 42)), steps=BEFORE + free, **known)
    assert [piece.requests for piece in event.evidence] == [None, 2, None]


def test_a_redrawn_status_line_does_not_show_where_the_counter_stood() -> None:
    """Another session worked from 2 to 4; the idle one draws 30 % again until it hears of the rest."""
    work = use([2 + n / 20 for n in range(40)], usd=0.25)
    shown = week((1, 30), (5, 30), (6, 41), source="statusline")
    assert jumps(shown, steps=BEFORE + work, capacities=[WEEKLY]) == []
    asked = week((1, 30), (5, 30), (6, 41), source="client-cache")
    assert len(jumps(asked, steps=BEFORE + work, capacities=[WEEKLY])) == 1


def test_a_rise_within_minutes_may_be_requests_under_way() -> None:
    readings = [reading(1, 30, 5), reading(1.1, 40, 5)]
    known = {"capacities": [capacity(0.2)]}
    assert jumps(readings, steps=BEFORE, **known) == []
    assert len(jumps([reading(1, 30, 5), reading(1.5, 40, 5)], steps=BEFORE, **known)) == 1


def bursts(*, drain: float, rest_hours: float, source: str) -> tuple[list[CounterReading], list[UseStep]]:
    """Six requests a minute, each worth half a point, before and after a rest with a drain."""
    hours = [1 + n / 360 + (rest_hours if n >= 30 else 0) for n in range(60)]
    shown = [int(20 + n / 2 + (drain if n >= 30 else 0)) for n in range(60)]
    readings = [reading(h, percent, 5, source=source) for h, percent in zip(hours, shown, strict=True)]
    return readings, [*use([0.2]), *by_minute(use(hours, usd=0.1))]


@pytest.mark.parametrize(
    ("drain", "rest_hours", "source", "found"),
    [
        (8.0, 1.0, "codex-rollout", [(34, 43)]),
        (5.0, 1.0, "codex-rollout", [(34, 40)]),
        (0.0, 1.0, "codex-rollout", []),
        (3.0, 1.0, "codex-rollout", []),  # less than five points may be the lag of an answer
        (8.0, 0.3, "codex-rollout", []),  # within minutes anything may have been under way
        (5.0, 1.0, "client-cache", []),  # read when asked for: the whole minute may have gone before it
    ],
)
def test_a_drain_between_busy_minutes_is_held_against_the_last_requests_and_not_all_of_them(
    drain: float, rest_hours: float, source: str, found: list[tuple[float, float]]
) -> None:
    readings, steps = bursts(drain=drain, rest_hours=rest_hours, source=source)
    told = jumps(readings, steps=steps, capacities=[capacity(0.2)])
    assert [(event.before, event.after) for event in told] == found


@settings(max_examples=60, deadline=None)
@given(
    gaps=st.lists(st.floats(0.002, 0.9), min_size=5, max_size=60),
    costs=st.lists(st.floats(0.02, 1.5), min_size=60, max_size=60),
    unlogged=st.floats(0.0, 0.35),
    is_learned=st.booleans(),
    is_summed=st.booleans(),
)
def test_use_that_pays_for_every_point_is_never_a_jump(
    gaps: list[float], costs: list[float], unlogged: float, is_learned: bool, is_summed: bool
) -> None:
    """Each answer shows the counter as it was before the request itself, in whole points."""
    hours = [0.5 + h for h in accumulate(gaps)]
    spent = [0.0, *accumulate(cost * (1 + unlogged) for cost in costs)]
    steps = [step for h, cost in zip(hours, costs, strict=False) for step in use([h], usd=cost)]
    readings = week(*[(h, min(100, int(spent[n]))) for n, h in enumerate(hours)])
    known = BEFORE + (list(by_minute(steps)) if is_summed else steps)
    assert jumps(readings, steps=known, capacities=[WEEKLY] if is_learned else []) == []
