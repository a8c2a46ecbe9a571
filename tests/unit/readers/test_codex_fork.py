"""History that a fork copied counts with the thread that made it; a fork's own calls all count."""

from __future__ import annotations

import pytest

from tests.unit.readers.codex_log import (
    OLD_TURN,
    OWN_TURN,
    PARENT,
    THREAD,
    Record,
    counted,
    event,
    meta,
    read,
    record,
    turn,
    use,
    used,
)

A, B, C = use(1000, 400, 50), use(1200, 900, 30), use(1300, 1000, 20)
AB, ABC = use(2200, 1300, 80), use(3500, 2300, 100)
WEEK = {"primary": {"used_percent": 7.0, "window_minutes": 10080, "resets_at": 1783300000}}
SPAWN: Record = {"subagent": {"thread_spawn": {"parent_thread_id": PARENT, "depth": 1}}}
OWN = [(300, 1000, 20)]


def fork(**more: object) -> Record:
    return meta(forked_from_id=PARENT, **more)


def ancestor() -> Record:
    return {**meta(PARENT), "timestamp": meta()["timestamp"]}


def key_in(thread: str, *calls: Record) -> str:
    """The key of the last of some calls where `thread` made all of them itself."""
    return read(meta(thread), turn(), *calls).events[-1].key


def test_what_stands_under_an_older_turn_is_the_parents() -> None:
    batch = read(
        fork(),
        ancestor(),
        turn(OLD_TURN),
        counted(A, A, 0.2),
        counted(AB, B, 30),
        turn(),
        counted(ABC, C, 40),
    )
    assert used(batch) == OWN
    assert batch.repeats == 2
    assert batch.events[0].key == key_in(THREAD, counted(A, A), counted(AB, B), counted(ABC, C))


def test_a_turn_may_be_named_by_its_start_alone() -> None:
    batch = read(
        fork(),
        event("task_started", turn_id=OLD_TURN),
        counted(A, A),
        event("task_started", 2, turn_id=OWN_TURN),
        counted(AB, B, 3),
    )
    assert used(batch) == [(300, 900, 30)]


def test_the_first_own_call_counts_alone_even_where_the_copy_was_cut_short() -> None:
    batch = read(fork(), ancestor(), turn(OLD_TURN), counted(A, A), turn(), counted(ABC, C, 5))
    assert used(batch) == OWN


def test_a_fork_that_shows_its_parents_total_again_counts_nothing_for_it() -> None:
    batch = read(
        fork(), ancestor(), turn(OLD_TURN), counted(AB, B), turn(), counted(AB, B, 3), counted(ABC, C, 5)
    )
    assert used(batch) == OWN


def test_readings_and_refusals_in_the_copied_part_are_left_to_the_parent() -> None:
    refused = event("task_complete", error={"codex_error_info": "usage_limit_exceeded"})
    batch = read(
        fork(),
        ancestor(),
        turn(OLD_TURN),
        counted(A, A, limits=WEEK),
        refused,
        turn(),
        counted(AB, B, 3, WEEK),
    )
    assert len(batch.readings) == 1
    assert batch.refusals == []


def test_without_turn_ids_what_is_stamped_before_the_fork_is_the_parents() -> None:
    old = {**counted(A, A), "timestamp": "2026-07-01T09:00:00Z"}
    batch = read(fork(), turn(None), old, counted(AB, B, 1))
    assert used(batch) == [(300, 900, 30)]
    assert batch.events[0].key == key_in(THREAD, counted(A, A), counted(AB, B))


@pytest.mark.parametrize("spread", [0.0001, 0.09], ids=["within a second", "over the second's end"])
def test_without_turn_ids_the_burst_at_the_head_is_the_parents(spread: float) -> None:
    totals = [use(100 * n, 50 * n, 10 * n) for n in range(1, 21)]
    burst = [counted(t, use(100, 50, 10), 0.3 + i * spread) for i, t in enumerate(totals)]
    own = counted(use(2500, 1500, 230), use(500, 500, 30), 9)
    batch = read(fork(), ancestor(), turn(None), *burst, turn(None, 4), own)
    assert used(batch) == [(0, 500, 30)]


def test_a_burst_without_a_sign_of_copying_is_the_childs_own() -> None:
    batch = read(meta(parent_thread_id=PARENT, source=SPAWN), turn(None), counted(A, A, 0.5))
    assert used(batch) == [(600, 400, 50)]


@pytest.mark.parametrize("turn_id", [OWN_TURN, None])
def test_a_spawned_child_that_copied_nothing_loses_nothing(turn_id: str | None) -> None:
    child = fork(source=SPAWN, parent_thread_id=PARENT)
    batch = read(child, turn(turn_id), counted(A, A, 0.4), counted(AB, B, 0.9))
    assert used(batch) == [(600, 400, 50), (300, 900, 30)]
    assert batch.events[0].context.sidechain


def test_a_child_that_names_its_ancestor_and_has_own_turns_loses_nothing() -> None:
    batch = read(fork(source=SPAWN), ancestor(), turn(), counted(A, A, 0.4))
    assert used(batch) == [(600, 400, 50)]


def test_a_reviewer_starts_empty() -> None:
    reviewer = meta(source={"subagent": "review"}, forked_from_id=PARENT)
    (one,) = read(reviewer, turn(None), counted(A, A, 0.1)).events
    assert one.context.sidechain
    assert one.key == key_in(THREAD, counted(A, A))
    assert one.key != key_in(PARENT, counted(A, A))


def test_where_the_file_says_where_its_own_history_begins_that_decides() -> None:
    child = {**fork(subagent_history_start_ordinal=3, source=SPAWN), "ordinal": 0}
    copied = counted(A, A, 0.2, ordinal=2)
    assert used(read(child, turn(), copied, counted(AB, B, 0.3, ordinal=3))) == [(300, 900, 30)]


def test_a_resume_is_no_fork() -> None:
    batch = read(meta(), turn(OLD_TURN), counted(A, A, 0.1), meta(THREAD, 0.2), counted(AB, B, 0.3))
    assert len(batch.events) == 2


def test_a_clock_set_back_costs_a_plain_thread_nothing() -> None:
    early = {**counted(AB, B), "timestamp": "2026-06-30T09:00:00Z"}
    assert len(read(meta(), turn(OLD_TURN), counted(A, A), early).events) == 2


def test_a_fork_that_cannot_tell_shares_the_keys_of_its_origin() -> None:
    parent = read(meta("parent"), turn(None), counted(A, A, 1), counted(AB, B, 2))
    forks = [
        read(meta(name, forked_from_id="parent"), turn(None), counted(A, A, 31), counted(AB, B, 32), *own)
        for name, own in (("one", [counted(ABC, C, 33)]), ("two", []))
    ]
    keys = {e.key for batch in (parent, *forks) for e in batch.events}
    assert len(keys) == 3
    assert {e.context.session for e in forks[0].events} == {"one"}


def test_a_record_of_another_threads_response_is_not_taken_for_an_own_one() -> None:
    foreign = record("token_usage_record", {"thread_id": PARENT, "response_id": "resp_p", "usage": A})
    (one,) = read(meta(), turn(), foreign, counted(A, A)).events
    assert one.request_id is None
