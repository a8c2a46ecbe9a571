"""Lines in a usual shape are taken a quick way, and to the same end as when each of their keys is looked at.

`read_plainly` is the oracle: the reader without its quick way.
"""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.readers import codex
from counterfoil.readers.base import Batch, LogFile, SkipReason
from counterfoil.readers.codex import CodexReader
from counterfoil.readers.codex_shapes import IDLE_EVENTS, IDLE_ITEMS
from tests.unit.readers.codex_log import (
    FILE,
    PARENT,
    Record,
    counted,
    event,
    meta,
    raw,
    read,
    read_plainly,
    record,
    turn,
    use,
    used,
)
from tests.unit.readers.codex_mutants import CHANGES, Change, mutants, threads

A = use(1000, 400, 50)
WEEK: Record = {"used_percent": 7.0, "window_minutes": 10080, "resets_at": 1783300000}
NAMED = (
    *(("response_item", kind) for kind in IDLE_ITEMS),
    *(("event_msg", kind) for kind in IDLE_EVENTS),
)


def both(written: list[bytes], file: LogFile = FILE) -> Batch:
    """What the reader makes of some lines, the same by either way."""
    lines = raw(written)
    quick, plain = CodexReader().read(lines, file, {}), read_plainly(lines, file)
    assert quick == plain, written
    return quick


@settings(max_examples=300, deadline=None)
@given(st.integers(0, 2**64))
def test_changed_lines_give_the_records_that_a_look_at_every_key_gives(seed: int) -> None:
    both(mutants(Random(seed)))


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_each_kind_of_change_to_a_whole_thread_is_taken_alike(change: Change) -> None:
    random = Random(change.__name__)
    for thread in threads():
        both([change(line, random).replace(b"\n", b"") for line in thread])


@pytest.mark.parametrize(
    "line",
    [
        counted(A, A, limits={"primary": WEEK, "secondary": None, "plan_type": "team"}),
        counted(A, A),
        counted(use(9, 3, 2, 1, 4), use(9, 3, 2, 1, 4), limits={"primary": WEEK}, ordinal=7),
        counted(None, None, limits={"primary": WEEK}),
        event(
            "token_count", 1, info={"last_token_usage": A, "total_token_usage": A, "model_context_window": 1}
        ),
        turn(),
        record("compacted", {"message": "", "replacement_history": []}),
        *(event(kind, turn_id="x") for kind in ("task_started", "turn_started", "task_complete")),
        event("thread_settings_applied", thread_settings={"model": "gpt-5.5"}),
        *(record(line, {"type": kind, "content": "\u00e9"}) for line, kind in NAMED),
    ],
    ids=lambda line: str(line["payload"].get("type", line["type"])),
)
def test_usual_lines_are_never_read_key_by_key(line: Record, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(codex, "_read")
    (one,) = raw([line])
    for data in (one.data, one.data + b"\r", one.data.replace(b'":', b'": ')):
        batch = CodexReader().read(raw([data]), FILE, {})
        assert batch.used + batch.other == 1


@pytest.mark.parametrize(("line", "kind"), NAMED, ids=lambda name: name)
def test_what_never_bears_use_is_not_looked_through_for_it(line: str, kind: str) -> None:
    searched = record(line, {"type": kind, "command": ["rg", "total_token_usage"], "total_token_usage": A})
    batch = both([raw([searched])[0].data])
    assert (batch.other, batch.skipped) == (1, [])


@pytest.mark.parametrize("line", ["response_item", "event_msg", "world_state"])
def test_a_kind_of_line_that_nobody_knows_is_looked_through_for_use(line: str) -> None:
    batch = both([raw([record(line, {"type": "later", "total_token_usage": A})])[0].data])
    assert [one.reason for one in batch.skipped] == [SkipReason.UNKNOWN_SHAPE]


def test_a_kind_that_stands_twice_is_believed_only_where_neither_bears_use() -> None:
    (count,) = raw([counted(A, A)])
    hidden = count.data[:-1] + b',"payload":{"type":"agent_message"}}'
    retyped = count.data[:-2] + b',"type":"agent_message"}}'
    for line in (hidden, retyped):
        assert [one.reason for one in both([line]).skipped] == [SkipReason.UNKNOWN_SHAPE]
    (said,) = raw([event("agent_message", message="total_token_usage")])
    assert both([said.data[:-1] + b',"payload":{"type":"user_message","total_token_usage":1}}']).other == 1


def test_windows_that_look_alike_but_for_the_time_they_count_from_end_when_they_should() -> None:
    later = {**WEEK, "resets_at": None, "resets_in_seconds": 60}
    batch = read(*(counted(None, None, seconds, {"primary": later}) for seconds in (5, 9)))
    ends = [reading.resets_at_ms for reading in batch.readings]
    assert [end - reading.at_ms for end, reading in zip(ends, batch.readings, strict=True) if end] == [
        60_000
    ] * 2


SPAWN: Record = {"subagent": {"thread_spawn": {"parent_thread_id": PARENT}}}
OWN_FROM_3 = meta(subagent_history_start_ordinal=3, source=SPAWN)
TOLD = record("token_usage_record", {"response_id": "r", "usage": A}, 2)
FAST = event("thread_settings_applied", thread_settings={"service_tier": "priority"})
NO_TIER = event("thread_settings_applied", thread_settings={"service_tier": None})
TOO_MANY = use(10**12 + 1)
BOTTOMLESS = b"[" * 63 + b"]" * 63


@pytest.mark.parametrize(
    ("lines", "events", "skipped"),
    [
        ([OWN_FROM_3, counted(A, A, ordinal=2), counted(use(2000), use(9), ordinal=3)], 1, []),
        ([TOLD, record("compacted", {"message": ""}), counted(A, A)], 1, []),
        ([turn(), FAST, NO_TIER, counted(A, A)], 1, []),
        ([counted(TOO_MANY, TOO_MANY)], 0, ["bad_number"]),
        ([counted(A, A, limits={"primary": None, "deep": "?"})], 0, ["too_deep"]),
        ([event("agent_message", message="\u00ff")], 0, ["bad_utf8"]),
        ([record("turn_context", {"model": "gpt-5", "deep": [[]] * (1 << 20)})], 0, ["too_long"]),
    ],
    ids=["ordinal", "compacted", "tier", "number", "depth", "bytes", "size"],
)
def test_what_is_rare_is_taken_alike(lines: list[Record], events: int, skipped: list[str]) -> None:
    written = [line.data.replace(b'"?"', BOTTOMLESS).replace(b"\\u00ff", b"\xff") for line in raw(lines)]
    batch = both(written)
    assert (len(batch.events), [one.reason.value for one in batch.skipped]) == (events, skipped)
    assert {(one.request_id, one.context.service_tier) for one in batch.events} <= {(None, None)}


def test_copied_counts_are_taken_quickly_as_well() -> None:
    lines = raw(
        [meta(forked_from_id=PARENT), meta(PARENT), turn(None), *[counted(A, A, 0.1, {"primary": WEEK})] * 3]
    )
    batch = both([line.data for line in lines])
    assert (used(batch), batch.readings, batch.repeats) == ([], [], 3)
