"""Whatever a line holds, reading goes on, and what was not counted is noted."""

from __future__ import annotations

import json
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.readers.base import Line, SkipReason
from counterfoil.readers.codex import CodexReader
from tests.unit.readers.codex_log import (
    FILE,
    OLD_TURN,
    PARENT,
    Record,
    counted,
    event,
    meta,
    raw,
    read,
    read_in_parts,
    record,
    turn,
    use,
    used,
)

START = (meta(), turn())
A, B = use(1000, 400, 50), use(1200, 900, 30)
AB = use(2200, 1300, 80)
LIMITS = {"primary": {"used_percent": 5.0, "window_minutes": 300, "resets_at": 1782952976}}


def as_line(one: Record) -> bytes:
    return json.dumps(one, separators=(",", ":")).encode()


GOOD = as_line(counted(A, A))
DEEP = b'{"type":"response_item","payload":' + b"[" * 1000 + b"]" * 1000 + b"}"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (GOOD[:-9], SkipReason.BAD_JSON),
        (b'{"type":"response_item","payload":{"type":"mess', SkipReason.BAD_JSON),
        (b"not json", SkipReason.BAD_JSON),
        (GOOD.replace(b"token_count", b"token_\xff"), SkipReason.BAD_UTF8),
        ("{}".encode("utf-16"), SkipReason.BAD_UTF8),
        (DEEP, SkipReason.TOO_DEEP),
        (GOOD.replace(b":1000,", b":-5,"), SkipReason.BAD_NUMBER),
        (GOOD.replace(b":1000,", b":NaN,"), SkipReason.BAD_NUMBER),
        (GOOD.replace(b":1000,", b":1e400,"), SkipReason.BAD_NUMBER),
        (GOOD.replace(b":1000,", b":9223372036854775808,"), SkipReason.BAD_NUMBER),
        (GOOD.replace(b":1000,", b":true,"), SkipReason.BAD_NUMBER),
        (GOOD.replace(b":1000,", b':"1000",'), SkipReason.BAD_NUMBER),
        (GOOD.replace(b":400,", b":4000,"), SkipReason.BAD_NUMBER),
        (GOOD.replace(b'"input_tokens":1000', b'"input_tokens":7,"input_tokens":1000'), SkipReason.AMBIGUOUS),
        (GOOD.replace(b'"info":', b'"info":null,"info":'), SkipReason.AMBIGUOUS),
        (GOOD.replace(b"2026-07", b"0001-07"), SkipReason.BAD_TIME),
        (GOOD.replace(b".000Z", b""), SkipReason.BAD_TIME),
        (GOOD.replace(b'"2026-07-01T12:00:01.000Z"', b"1782907201"), SkipReason.BAD_TIME),
        (as_line(event("token_count", 1, info=[1], rate_limits=None)), SkipReason.UNKNOWN_SHAPE),
        (as_line(event("token_count", 1, info=None, rate_limits=[1])), SkipReason.UNKNOWN_SHAPE),
    ],
)
def test_a_line_that_cannot_be_read_is_noted_and_the_next_one_read(data: bytes, reason: SkipReason) -> None:
    batch = read(*START, data, counted(AB, B, 2))
    assert [s.reason for s in batch.skipped] == [reason]
    assert batch.events[-1].tokens.cache_read == 900
    assert (batch.skipped[0].offset, batch.skipped[0].length) == (
        raw([*START])[-1].offset + len(as_line(START[-1])) + 1,
        len(data) + 1,
    )


def test_objects_glued_together_are_both_read() -> None:
    batch = read(*START, GOOD + as_line(counted(AB, B, 2)))
    assert used(batch) == [(600, 400, 50), (300, 900, 30)]
    other = as_line(record("response_item", {"type": "message", "content": []}))
    assert used(read(*START, other + GOOD)) == [(600, 400, 50)]


def test_a_whole_record_after_a_torn_one_is_read_and_the_torn_one_noted() -> None:
    batch = read(*START, b'{"timestamp":"2026-07-01T12:00' + GOOD)
    assert used(batch) == [(600, 400, 50)]
    assert [s.reason for s in batch.skipped] == [SkipReason.BAD_JSON]


def test_windows_line_ends_blank_lines_and_leading_zeros_are_nothing_special() -> None:
    batch = read(b"\xef\xbb\xbf" + as_line(meta()) + b"\r", b"\r", turn(), b"\0\0" + GOOD + b"\r")
    assert used(batch) == [(600, 400, 50)]
    assert batch.skipped == []


def test_words_of_the_format_inside_a_text_are_not_records() -> None:
    text = GOOD.decode() + '{"type":"session_meta"}'
    batch = read(*START, record("response_item", {"type": "message", "content": [{"text": text}]}))
    assert (batch.events, batch.skipped) == ([], [])


@pytest.mark.parametrize("odd", [None, 7, "x" * 10**6, ["a"], {"a": 1}, "\u202eevil\x00", "\ud800"])
def test_oddly_typed_facts_of_a_thread_cost_no_call(odd: object) -> None:
    names = (
        "id",
        "cwd",
        "cli_version",
        "originator",
        "source",
        "model_provider",
        "forked_from_id",
        "timestamp",
    )
    facts = record("session_meta", dict.fromkeys(names, odd))
    context = record("turn_context", {"turn_id": odd, "model": odd, "service_tier": odd})
    settled = event("thread_settings_applied", thread_settings=odd)
    batch = read(facts, context, settled, counted(A, A, 9))
    (one,) = batch.events
    assert len(one.context.session) <= 128
    assert len(one.context.project) <= 128
    json.dumps(batch.state).encode()


def test_records_without_a_payload_are_passed_over() -> None:
    kinds = ("session_meta", "turn_context", "event_msg", "compacted", "token_usage_record", "later")
    lines = [{"timestamp": "2026-07-01T12:00:00Z", "type": kind, "payload": None} for kind in kinds]
    batch = read(*lines, counted(A, A))
    assert len(batch.events) == 1


PIECES = st.sampled_from(
    [
        as_line(meta(forked_from_id=PARENT)),
        as_line(meta(PARENT)),
        as_line(turn()),
        as_line(turn(OLD_TURN)),
        as_line(turn(None)),
        GOOD,
        as_line(counted(AB, B, 2, LIMITS)),
        as_line(counted(None, B, 3)),
        as_line(counted(AB, None, 4)),
        as_line(counted(use(3000, 2000, 90), use(800, 700, 10), 70, LIMITS)),
        as_line(counted(None, None, 5, {**LIMITS, "rate_limit_reached_type": "primary"})),
        as_line(record("token_usage_record", {"response_id": "r", "usage": B}, 2)),
        as_line(record("compacted", {"compaction_response_id": "r"}, 2)),
        as_line(event("task_complete", 6, error={"codex_error_info": "usage_limit_exceeded"})),
        GOOD[:-20],
        GOOD + GOOD,
        b"{",
        b"",
    ]
)


@settings(max_examples=100, deadline=None)
@given(st.lists(PIECES, max_size=14), st.data())
def test_however_the_lines_are_cut_into_batches_the_records_are_the_same(
    pieces: list[bytes], data: st.DataObject
) -> None:
    lines = raw(pieces)
    cuts = data.draw(st.lists(st.integers(0, len(lines)), max_size=6))
    whole, parts = read_in_parts(lines, []), read_in_parts(lines, cuts)
    assert (parts.events, parts.readings, parts.refusals) == (whole.events, whole.readings, whole.refusals)
    assert (parts.skipped, parts.repeats) == (whole.skipped, whole.repeats)
    assert (parts.used, parts.other) == (whole.used, whole.other)
    assert whole.used + whole.other + len(whole.skipped) == len(lines)
    if lines:
        assert json.dumps(parts.state) == json.dumps(whole.state)


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=60), st.integers(0, len(GOOD)), st.integers(0, 40))
def test_no_bytes_stop_the_reader(junk: bytes, place: int, cut: int) -> None:
    data = GOOD[:place] + junk.replace(b"\n", b"") + GOOD[place + cut :]
    batch = CodexReader().read([*raw(START), Line(900, len(data) + 1, data)], FILE, {})
    assert all(event.tokens.total >= 0 for event in batch.events)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 9), st.integers(1, 9), st.booleans()), max_size=20))
def test_the_calls_of_a_thread_sum_to_its_total_and_no_two_share_a_key(
    calls: list[tuple[int, int, bool]],
) -> None:
    totals = [(0, 0)]
    for prompt, output, _ in calls:
        totals.append((totals[-1][0] + prompt, totals[-1][1] + output))
    records = []
    for (before, after), (prompt, output, repeated) in zip(pairwise(totals), calls, strict=True):
        assert before != after
        shown = counted(use(after[0], 0, after[1]), use(prompt, 0, output))
        records += [shown, shown] if repeated else [shown]
    batch = read(*START, *records)
    assert len({e.key for e in batch.events}) == len(calls)
    assert sum(e.tokens.total for e in batch.events) == sum(totals[-1])


def test_two_whole_objects_on_a_line_are_both_read_and_nothing_is_skipped() -> None:
    idle = as_line(record("response_item", {"type": "function_call", "arguments": "{}"}))
    batch = read(*START, idle + as_line(counted(A, A)))
    assert (used(batch), batch.skipped) == (used(read(*START, counted(A, A))), [])
