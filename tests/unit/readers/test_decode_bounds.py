"""What a line may cost: no more than its size allows, however it was made."""

from __future__ import annotations

import pytest

from counterfoil.readers import decode, strict_json
from counterfoil.readers.base import SkipReason
from counterfoil.readers.decode import Unreadable, epoch_ms, exact, label, model_name, objects
from counterfoil.readers.strict_json import by_the_book

WHOLE = b'{"type":"user"}'


def test_no_more_than_ten_thousand_values_of_a_line_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(strict_json, "_MAX_VALUES", 3)
    assert objects(WHOLE * 3) == ([{"type": "user"}] * 3, None)
    assert objects(WHOLE * 4) == ([{"type": "user"}] * 3, SkipReason.BAD_JSON)


def test_a_whole_object_is_looked_for_behind_a_torn_one_only_so_far(monkeypatch: pytest.MonkeyPatch) -> None:
    torn = b'{"a":' * 20 + b"[" + b"1," * 500
    found = by_the_book(torn + b'"' + WHOLE)
    assert found == ([{"type": "user"}], SkipReason.BAD_JSON)
    monkeypatch.setattr(strict_json, "_RESCUE_CHARS", 5_000)
    assert by_the_book(torn + b'"' + WHOLE) == ([], SkipReason.BAD_JSON)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b'{"a":[' + b"1," * 60 + b"1]}", SkipReason.TOO_LONG),
        (b'{"a":[' + b"1," * 60, SkipReason.BAD_JSON),
        (b"[" * 5_000, SkipReason.TOO_DEEP),
        (b'{"a":[' + b"1," * 40 + b"1]}", None),
    ],
)
def test_a_line_of_more_parts_than_memory_is_spent_on_is_not_taken_apart(
    monkeypatch: pytest.MonkeyPatch, data: bytes, reason: SkipReason | None
) -> None:
    monkeypatch.setattr(decode, "MAX_PARTS", 50)
    assert objects(data)[1] is reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (b"a, [b] {c}, " * 30, None),
        (b'\\", \\\\' * 60, None),  # an escaped quote ends no string
        (b'\\\\","' * 60, SkipReason.TOO_LONG),  # an escaped backslash before a quote escapes nothing
    ],
)
def test_commas_and_brackets_within_text_are_no_parts(
    monkeypatch: pytest.MonkeyPatch, text: bytes, reason: SkipReason | None
) -> None:
    monkeypatch.setattr(decode, "MAX_PARTS", 50)
    assert objects(b'{"a":["' + text + b'"]}')[1] is reason


@pytest.mark.parametrize("space", ["\u2028", "\u2029", "\xa0", "\u3000", "\u202f"])
def test_every_kind_of_space_is_shown_as_a_plain_one_and_no_models_name_holds_any(space: str) -> None:
    assert label(f"my{space}shop{space}") == "my shop"
    assert model_name(f"claude{space}opus") == "unrecognised"


@pytest.mark.parametrize("time", ["2000-01-01T00:00:00+00:01", "2099-12-31T23:59:59-00:01"])
def test_the_years_of_a_time_are_those_of_utc(time: str) -> None:
    with pytest.raises(Unreadable):
        epoch_ms(time)


def test_equal_values_of_unequal_types_are_told_apart() -> None:
    same_to_python = [{"n": 1}, {"n": True}, {"n": 1.0}]
    assert len({exact(value) for value in same_to_python}) == 3
    assert exact({"n": "\ud800"}) == exact({"n": "\ud800"})
