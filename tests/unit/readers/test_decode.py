"""Strict reading of single lines: nothing broken is taken, nothing sound is lost, nothing raises."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.readers.base import SkipReason
from counterfoil.readers.decode import (
    MAX_COUNT,
    Unreadable,
    count,
    epoch_ms,
    flaw,
    has_twice,
    identifier,
    label,
    model_name,
    objects,
    twice,
)

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**15), 10**15)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
OBJECTS = st.dictionaries(st.text(), VALUES, max_size=4)


@pytest.mark.parametrize(
    "data",
    [
        b'{"a":1}',
        b'{"a": 1}',
        b'{"a":1}\r',
        b'\xef\xbb\xbf{"a":1}',
        b'\0\0\0{"a":1}',
        b'  {"a":1}  ',
    ],
)
def test_harmless_dressing_is_accepted(data: bytes) -> None:
    assert objects(data) == ([{"a": 1}], None)
    assert flaw(data) is None


@pytest.mark.parametrize("data", [b"", b" ", b"\r", b"\0\0\0", b"\xef\xbb\xbf"])
def test_a_blank_line_is_nothing_and_no_fault(data: bytes) -> None:
    assert objects(data) == ([], None)
    assert flaw(data) is None


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b'{"a":', SkipReason.BAD_JSON),
        (b'{"a":01}', SkipReason.BAD_JSON),
        (b"{'a':1}", SkipReason.BAD_JSON),
        (b'{"a":"\x01"}', SkipReason.BAD_JSON),
        (b"nonsense", SkipReason.BAD_JSON),
        (b'{\0"a\0"\0:\0001\0}\0', SkipReason.BAD_JSON),
        (b'{"a":"\xff"}', SkipReason.BAD_UTF8),
        (b'{"a":"\xed\xa0\x80"}', SkipReason.BAD_UTF8),
        (b'\xff\xfe{\0"\0', SkipReason.BAD_UTF8),
        (b'{"a":NaN}', SkipReason.BAD_NUMBER),
        (b'{"a":[-Infinity]}', SkipReason.BAD_NUMBER),
        (b'{"a":' + b"[" * 65 + b"]" * 65 + b"}", SkipReason.TOO_DEEP),
        (b"[" * 200_000, SkipReason.TOO_DEEP),
        (b'{"a":' * 100_000 + b"1" + b"}" * 100_000, SkipReason.TOO_DEEP),
    ],
)
def test_a_broken_line_has_its_reason(data: bytes, reason: SkipReason) -> None:
    assert objects(data) == ([], reason)


@pytest.mark.parametrize("data", [b'{"a":', b'{"a":"\xff"}', b'{"a":NaN}', b"[" * 200_000])
def test_a_line_that_nobody_reads_is_still_found_broken(data: bytes) -> None:
    assert flaw(data) == objects(data)[1]


def test_brackets_inside_strings_are_no_nesting() -> None:
    line = json.dumps({"text": '[[{{"' * 100 + "\\" * 7, "deep": [[[[]]]]}).encode()
    found, reason = objects(line)
    assert (len(found), reason) == (1, None)


def test_glued_objects_are_all_read() -> None:
    assert objects(b'{"a":1}{"b":2} {"c":3}') == ([{"a": 1}, {"b": 2}, {"c": 3}], None)


def test_what_was_glued_to_a_torn_line_is_read_and_the_tear_is_told() -> None:
    torn = b'{"type":"assistant","message":{"content":"half a sent'
    whole = b'{"type":"user","message":{"content":["{"]}}'
    assert objects(torn + whole) == ([json.loads(whole)], SkipReason.BAD_JSON)
    assert objects(torn + whole + whole)[0] == [json.loads(whole)] * 2


def test_an_inner_object_of_a_torn_line_is_not_taken_for_a_line() -> None:
    torn = b'{"type":"progress","data":{"message":{"type":"assistant"}'
    assert objects(torn) == ([], SkipReason.BAD_JSON)
    assert objects(torn[: torn.index(b",")] + b',"list":[{"a":1}') == ([], SkipReason.BAD_JSON)


def test_values_that_are_no_objects_are_told_apart() -> None:
    assert objects(b"[1]") == ([], SkipReason.UNKNOWN_SHAPE)
    assert objects(b'{"a":1}7') == ([{"a": 1}], SkipReason.UNKNOWN_SHAPE)
    assert flaw(b"[1]") is None


def test_a_key_that_stands_twice_is_seen_where_it_stands() -> None:
    found, reason = objects(b'{"a":1,"b":{"c":1,"c":2,"d":3},"e":[{"f":1,"f":1}]}')
    assert reason is None
    assert twice(found[0]) == frozenset()
    assert twice(found[0]["b"]) == {"c"}
    assert has_twice(found[0]["e"])
    assert not has_twice(objects(b'{"a":{"b":1}}')[0])


def test_a_lone_surrogate_does_not_cost_the_line() -> None:
    found, reason = objects(b'{"text":"\\ud800 and \\udc00","tokens":5}')
    assert (found[0]["tokens"], reason) == (5, None)


def test_huge_numbers_elsewhere_do_not_cost_the_line() -> None:
    for number in (b"1e400", b"9" * 5_000, b"18446744073709551616"):
        found, reason = objects(b'{"other":' + number + b',"tokens":5}')
        assert (found[0]["tokens"], reason) == (5, None)


def test_many_false_starts_after_a_tear_do_not_take_forever() -> None:
    found, reason = objects(b'{"a":"' + b'x{"' * 200_000)
    assert (found, reason) == ([], SkipReason.BAD_JSON)


@settings(max_examples=100)
@given(value=OBJECTS, compact=st.booleans(), ascii_only=st.booleans())
def test_every_object_that_json_can_write_is_read_back(
    value: object, compact: bool, ascii_only: bool
) -> None:
    separators = (",", ":") if compact else (", ", ": ")
    line = json.dumps(value, separators=separators, ensure_ascii=ascii_only).encode("utf-8", "surrogatepass")
    expected = json.loads(line.decode("utf-8", "surrogatepass"))
    found, reason = objects(line)
    assert reason in (None, SkipReason.BAD_UTF8)
    assert reason is SkipReason.BAD_UTF8 or json.dumps(found) == json.dumps([expected])


@settings(max_examples=100)
@given(data=st.binary(max_size=200) | OBJECTS.map(lambda value: json.dumps(value).encode()[:-1]))
def test_no_bytes_make_it_raise(data: bytes) -> None:
    objects(data)
    flaw(data)


@pytest.mark.parametrize("number", [0, 1, MAX_COUNT])
def test_a_count_is_a_plain_integer(number: int) -> None:
    assert count(number) == number


@pytest.mark.parametrize(
    "number", [-1, MAX_COUNT + 1, 2**63, 1.0, 1e400, float("nan"), "12", True, None, [1]]
)
def test_nothing_else_is_a_count(number: object) -> None:
    with pytest.raises(Unreadable) as refused:
        count(number)
    assert refused.value.reason is SkipReason.BAD_NUMBER


@pytest.mark.parametrize(
    "text",
    ["2026-02-04T11:59:53.142Z", "2026-02-04T12:59:53.142+01:00", "2026-02-04T11:59:53.142999Z"],
)
def test_a_time_with_a_zone_is_read_to_the_millisecond(text: str) -> None:
    assert epoch_ms(text) == int(datetime(2026, 2, 4, 11, 59, 53, tzinfo=UTC).timestamp()) * 1000 + 142


@pytest.mark.parametrize(
    "text",
    [
        "2026-02-04T11:59:53.142",
        "2026-02-04",
        "2026-02-04T11:59:60Z",
        "0001-01-01T00:00:00+14:00",
        "10000-01-01T00:00:00Z",
        "1970-01-01T00:00:00Z",
        "yesterday",
        "",
        1770206393142,
        None,
    ],
)
def test_a_time_without_a_zone_or_sense_is_refused(text: object) -> None:
    with pytest.raises(Unreadable) as refused:
        epoch_ms(text)
    assert refused.value.reason is SkipReason.BAD_TIME


def test_what_is_refused_is_not_repeated_in_the_error() -> None:
    with pytest.raises(Unreadable) as refused:
        count("secret")
    assert "secret" not in str(refused.value)


def test_a_label_keeps_any_script_but_no_control_or_direction_characters() -> None:
    assert label("Überweisung 振込") == "Überweisung 振込"
    assert label("a\u202eb\x00c\nd\ud800") == "abcd"
    assert label("x" * 1_000_000) == "x" * 128
    assert label("\u202e \n") is None
    assert label(7) is None


def test_a_model_name_is_short_printable_ascii_or_unrecognised() -> None:
    assert model_name("claude-opus-5") == "claude-opus-5"
    assert model_name("qwen3-coder:30b") == "qwen3-coder:30b"
    assert model_name("claude-opus-5\u202e\x00") == "claude-opus-5"
    for odd in ("клод", "x" * 129, "x" * 1_000_000, "", " ", None, 5):
        assert model_name(odd) == "unrecognised"


def test_an_odd_identifier_becomes_a_short_hash_that_tells_it_from_others() -> None:
    assert identifier("msg_01ABC") == "msg_01ABC"
    odd = [identifier(text) for text in ("a b", "x" * 129, "x" * 130, "é", "\ud800")]
    assert all(name and name.startswith("hash:") and len(name) <= 40 for name in odd)
    assert len(set(odd)) == len(odd)
    assert identifier("") is None
    assert identifier(5) is None
