"""When an event is worth a notification: notable, fresh, once, and never on the first look."""

from __future__ import annotations

import pytest

from counterfoil.domain.event_alerts import (
    MOST_REMEMBERED,
    EventMemory,
    decide_events,
    from_json,
    to_json,
)
from counterfoil.domain.provider_event import NOTABLE, EventKind, Evidence, EvidenceKind, ProviderEvent
from counterfoil.domain.quota import WindowKind
from tests.altered import replace
from tests.unit.domain.event_parts import at

PRIMED = EventMemory(is_primed=True)
NONE: frozenset[EventKind] = frozenset()
ZEROED = ProviderEvent(
    at(10),
    "codex",
    None,
    "codex",
    WindowKind.SEVEN_DAY,
    EventKind.COUNTER_ZEROED,
    40.0,
    0.0,
    (),
    resets_at_ms=at(168),
)


def test_a_fresh_event_is_told_once_and_not_again_after_a_restart() -> None:
    memory, told = decide_events(PRIMED, [ZEROED], NONE, at(11))
    assert told == (ZEROED,)
    assert decide_events(from_json(to_json(memory)), [ZEROED], NONE, at(11.5))[1] == ()


def test_the_first_look_only_primes() -> None:
    memory, told = decide_events(EventMemory(), [ZEROED], NONE, at(11))
    assert told == ()
    assert memory.is_primed
    assert decide_events(memory, [ZEROED], NONE, at(11))[1] == ()


@pytest.mark.parametrize("kind", list(EventKind))
def test_only_notable_kinds_are_told(kind: EventKind) -> None:
    told = decide_events(PRIMED, [replace(ZEROED, kind=kind)], NONE, at(11))[1]
    assert bool(told) is (kind in NOTABLE)


def test_a_muted_kind_is_not_told_and_not_told_later_either() -> None:
    memory, told = decide_events(PRIMED, [ZEROED], frozenset([EventKind.COUNTER_ZEROED]), at(11))
    assert told == ()
    assert decide_events(memory, [ZEROED], NONE, at(12))[1] == ()


@pytest.mark.parametrize(("now", "is_told"), [(15.9, True), (16.1, False)])
def test_what_was_seen_over_six_hours_ago_is_no_news(now: float, is_told: bool) -> None:
    assert bool(decide_events(PRIMED, [ZEROED], NONE, at(now))[1]) is is_told


def test_what_counts_is_when_it_was_seen_not_when_it_began() -> None:
    work = replace(ZEROED, kind=EventKind.ON_CREDITS, until_ms=at(40))
    assert decide_events(PRIMED, [work], NONE, at(41))[1] == (work,)
    later = Evidence(EvidenceKind.CAPACITY, at(10), at(300), picousd=1)
    change = replace(ZEROED, kind=EventKind.CAPACITY_CHANGED, resets_at_ms=None, evidence=(later,))
    assert decide_events(PRIMED, [change], NONE, at(301))[1] == (change,)


def test_an_event_that_grows_is_the_same_event() -> None:
    rise = replace(ZEROED, kind=EventKind.JUMP_WITHOUT_USE)
    memory, _ = decide_events(PRIMED, [rise], NONE, at(11))
    grown = replace(rise, at_ms=at(9), until_ms=at(12), after=60.0, resets_at_ms=at(168) + 5000)
    assert decide_events(memory, [grown], NONE, at(12))[1] == ()


def test_a_change_of_capacity_whose_moment_moves_by_some_days_is_the_same() -> None:
    change = replace(ZEROED, kind=EventKind.CAPACITY_CHANGED, resets_at_ms=None)
    memory, _ = decide_events(PRIMED, [change], NONE, at(11))
    moved = replace(change, at_ms=at(10 + 24 * 5))
    another = replace(change, at_ms=at(10 + 24 * 40))
    assert decide_events(memory, [moved], NONE, at(24 * 5 + 11))[1] == ()
    assert decide_events(memory, [another], NONE, at(24 * 40 + 11))[1] == (another,)


@pytest.mark.parametrize(
    "change", [{"account": "b"}, {"limit_id": "claude"}, {"window_kind": None}, {"resets_at_ms": at(336)}]
)
def test_the_same_of_another_window_or_account_is_told(change: dict[str, object]) -> None:
    memory, _ = decide_events(PRIMED, [ZEROED], NONE, at(11))
    other = replace(ZEROED, **change)
    assert decide_events(memory, [ZEROED, other], NONE, at(11))[1] == (other,)


def test_the_memory_stays_small_keeps_the_newest_and_settles() -> None:
    many = [replace(ZEROED, resets_at_ms=at(168 * n)) for n in range(MOST_REMEMBERED + 50)]
    memory, _ = decide_events(PRIMED, many, NONE, at(10_000))
    assert len(memory.told) == MOST_REMEMBERED
    assert memory.told[-1].anchor_ms == many[-1].resets_at_ms
    assert decide_events(memory, many, NONE, at(10_000)) == (memory, ())


def test_a_change_of_capacity_is_not_forgotten_for_newer_windows() -> None:
    later = Evidence(EvidenceKind.CAPACITY, at(1), at(9_999), picousd=1)
    change = replace(ZEROED, kind=EventKind.CAPACITY_CHANGED, resets_at_ms=None, evidence=(later,))
    many = [replace(ZEROED, resets_at_ms=at(168 * n)) for n in range(MOST_REMEMBERED + 50)]
    memory, _ = decide_events(PRIMED, [change, *many], NONE, at(10_000))
    assert decide_events(memory, [change, *many], NONE, at(10_000))[1] == ()


@pytest.mark.parametrize(
    "text",
    [
        *("", "null", "[]", "{}", '{"is_primed":true}', '{"is_primed":true,"told":[{}]}'),
        '{"is_primed":true,"told":[7]}',
        to_json(decide_events(PRIMED, [ZEROED], NONE, 0)[0])[:-9],
    ],
)
def test_a_memory_of_another_shape_is_an_empty_one_that_only_primes(text: str) -> None:
    assert from_json(text) == EventMemory()


def test_what_is_written_is_read_back_equal() -> None:
    memory, _ = decide_events(PRIMED, [ZEROED, replace(ZEROED, account="é", window_kind=None)], NONE, 0)
    assert from_json(to_json(memory)) == memory
