"""Which part of a running total is a new call."""

from __future__ import annotations

import pytest

from counterfoil.readers.base import LogFile, SkipReason
from tests.unit.readers.codex_log import THREAD, Record, counted, meta, read, record, turn, use, used

START = (meta(), turn())
A, B, C = use(1000, 400, 50), use(1200, 900, 30), use(1300, 1000, 20)
AB, ABC = use(2200, 1300, 80), use(3500, 2300, 100)


def test_each_advance_of_the_total_is_one_call() -> None:
    batch = read(*START, counted(A, A), counted(AB, B, 2), counted(ABC, C, 3))
    assert used(batch) == [(600, 400, 50), (300, 900, 30), (300, 1000, 20)]


def test_the_total_is_compared_in_its_parts_not_in_its_sum() -> None:
    bare, more = ({**total, "total_tokens": None} for total in (A, AB))
    assert len(read(*START, counted(bare, None), counted(bare, None, 2), counted(more, B, 3)).events) == 2
    resummed = {**A, "total_tokens": 9999}
    assert len(read(*START, counted(A, A), counted(resummed, A, 2)).events) == 1


def test_a_resumed_file_begins_with_its_last_call_not_with_the_whole_total() -> None:
    batch = read(*START, counted(ABC, C))
    assert used(batch) == [(300, 1000, 20)]
    assert used(read(*START, counted(ABC, C), counted(use(4500, 2700, 150), A, 2)))[1:] == [(600, 400, 50)]


def test_a_file_that_goes_on_from_a_page_and_shows_the_old_total_first_counts_nothing() -> None:
    assert used(read(*START, counted(ABC, use(0)), counted(use(4500, 2700, 150), A, 2))) == [(600, 400, 50)]


def test_a_call_that_two_pages_show_has_one_key() -> None:
    first = read(*START, counted(A, A), counted(AB, B, 2))
    page = LogFile(f"sessions/2026/07/02/rollout-2026-07-02T01-00-00-{THREAD}_{THREAD[:-1]}2.jsonl")
    second = read(*START, counted(AB, B, 9), counted(ABC, C, 10), file=page)
    assert second.events[0].key == first.events[1].key
    assert second.events[1].key not in {e.key for e in first.events}


@pytest.mark.parametrize(
    ("total", "last"),
    [(A, A), (use(900, 300, 40), use(800, 300, 30)), (use(2100, 1200, 70), A)],
    ids=["from nothing", "below", "a little lower"],
)
def test_a_total_that_fell_counts_its_last_call(total: Record, last: Record) -> None:
    batch = read(*START, counted(use(9000, 5000, 900), use(9000, 5000, 900)), counted(total, last, 2))
    assert len(batch.events) == 2
    assert batch.events[1].tokens.prompt == last["input_tokens"]


def test_a_total_that_began_again_above_the_old_one_counts_whole() -> None:
    batch = read(*START, counted(A, A), counted(B, B, 2))
    assert used(batch) == [(600, 400, 50), (300, 900, 30)]


def test_the_same_total_in_two_runs_of_the_counter_is_two_calls() -> None:
    reset = use(10, 0, 1)
    batch = read(
        *START, counted(A, A), counted(AB, B, 2), counted(reset, reset, 3), counted(A, use(990, 400, 49), 4)
    )
    assert len({e.key for e in batch.events}) == len(batch.events) == 4


def test_runs_that_take_turns_never_count_the_distance_between_them() -> None:
    far, near = use(900_000, 800_000, 9000), use(500, 0, 5)
    records = [
        counted(far, use(5000, 0, 10), 1),
        counted(near, near, 2),
        counted(use(901_000, 800_400, 9050), A, 3),
        counted(use(1700, 900, 35), B, 4),
        counted(use(901_000, 800_400, 9050), A, 5),
    ]
    batch = read(*START, *records)
    assert used(batch) == [(5000, 0, 10), (500, 0, 5), (600, 400, 50), (300, 900, 30)]
    assert batch.repeats == 1


def test_a_lost_line_is_made_up_for_by_the_next_with_the_key_it_would_have_had() -> None:
    whole = read(*START, counted(A, A), counted(AB, B, 2), counted(ABC, C, 3))
    torn = read(*START, counted(A, A), b'{"timestamp":"2026-07-01T12:00:02Z","ty', counted(ABC, C, 3))
    assert used(torn) == used(whole)
    assert [e.key for e in torn.events] == [e.key for e in whole.events]
    assert [s.reason for s in torn.skipped] == [SkipReason.BAD_JSON]


def test_a_call_without_a_total_counts_once_and_moves_the_total_on() -> None:
    batch = read(*START, counted(None, A), counted(None, A, 2), counted(AB, None, 3), counted(ABC, C, 4))
    assert used(batch) == [(600, 400, 50), (300, 900, 30), (300, 1000, 20)]
    assert batch.repeats == 1


def test_totals_alone_count_by_their_change() -> None:
    batch = read(*START, counted(A, None), counted(AB, None, 2), counted(AB, None, 3))
    assert used(batch) == [(600, 400, 50), (300, 900, 30)]
    lower = use(700, 100, 10)
    assert used(read(*START, counted(A, None), counted(lower, None, 2)))[1:] == [(600, 100, 10)]


def test_a_page_that_gives_only_its_total_is_not_taken_for_the_whole_thread() -> None:
    page = meta(history_base={"thread_id": THREAD, "end_ordinal_exclusive": 9, "end_byte_offset": 1})
    batch = read(page, turn(), counted(AB, None), counted(ABC, None, 2))
    assert used(batch) == [(300, 1000, 20)]
    assert [s.reason for s in batch.skipped] == [SkipReason.AMBIGUOUS]


def test_usage_of_an_unknown_kind_is_noted_not_counted() -> None:
    batch = read(*START, record("usage_v9", {"total_token_usage": A}), counted({"total_tokens": 7}, None))
    assert batch.events == []
    assert [s.reason for s in batch.skipped] == [SkipReason.UNKNOWN_SHAPE] * 2
