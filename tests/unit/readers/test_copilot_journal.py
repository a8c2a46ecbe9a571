"""Turns of a chat's journal: each has one name, wherever a batch ends and whatever is put in again."""

from __future__ import annotations

import pytest

from tests.unit.readers.test_copilot_chat import DONE, SPAN, begun, document, journal, put, spans, turn


@pytest.mark.parametrize("at", [1, 2, 3])
def test_turns_of_equal_figures_are_told_apart_wherever_a_batch_ends(at: int) -> None:
    turns = [{"kind": 2, "k": ["requests"], "v": [turn(500, 20, requestId=f"r-{n}")]} for n in range(3)]
    changes = [begun(), *turns]
    before = journal(*changes[:at])
    after = journal(*changes[at:], state=dict(before.state))
    keys = [event.key for event in (*before.events, *after.events)]
    assert keys == ["s-1:500:20", "s-1:500:20:2", "s-1:500:20:3"]
    assert [event.key for event in document(*(turn(500, 20) for _ in range(3))).events] == keys
    rows = [
        {
            **SPAN,
            "rowid": n,
            "span_id": f"a{n}",
            "input_tokens": 500,
            "output_tokens": 20,
            "cached_tokens": 0,
            "written": None,
            "reasoning_tokens": None,
        }
        for n in range(3)
    ]
    assert [event.key for event in spans(*rows, {**rows[1], "rowid": 7}).events] == [*keys, keys[1]]


def test_a_turn_that_is_put_in_again_as_it_was_keeps_its_name() -> None:
    again = {"kind": 2, "k": ["requests"], "i": 0, "v": [turn(5, 6), turn(7, 8, requestId="r-2")]}
    batch = journal(begun(turn(5, 6)), again)
    assert {event.key for event in batch.events} == {"s-1:5:6", "s-1:7:8"}


def test_of_turns_that_were_given_the_last_ones_are_remembered() -> None:
    state = journal(begun(*(turn(100 + number, 6) for number in range(500)))).state
    kept = state["turns"]
    assert isinstance(kept, list)
    assert (len(kept), sum(one is not None for one in kept)) == (500, 32)


@pytest.mark.parametrize("at", range(6))
def test_a_journal_whose_begin_was_too_long_to_read_tells_its_later_turns(at: int) -> None:
    changes = []
    for number in (57, 58):
        begin = turn(requestId=f"r-{number}", modelState={"value": 0})
        changes += [
            {"kind": 2, "k": ["requests"], "v": [begin]},
            put(turn(number, 20)["result"], number, "result"),
            put(DONE, number, "modelState"),
        ]
    before = journal(*changes[:at])
    after = journal(*changes[at:], state=dict(before.state))
    assert [event.tokens.input for event in (*before.events, *after.events)] == [57, 58]
    assert not [*before.skipped, *after.skipped]
