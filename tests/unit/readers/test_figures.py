"""What the readers of many agents share: usage as it was logged, new fields, documents beside a log."""

from __future__ import annotations

import json

import pytest

from counterfoil.readers.base import HEAD_BYTES, Batch, Unknown
from counterfoil.readers.figures import document_of, note_fields, raw_usage


@pytest.mark.parametrize(
    ("data", "body"),
    [
        (b'{"cwd":"/a"}', {"cwd": "/a"}),
        (b'\xef\xbb\xbf{"cwd":"/a"}\n', {"cwd": "/a"}),
        (None, {}),
        (b"", {}),
        (b"[1]", {}),
        (b'{"cwd":"/a","more":{"cwd":"/b"}', {}),
        (b'{"cwd":"/a"}' + b" " * HEAD_BYTES, {}),
    ],
)
def test_a_document_beside_a_log_is_read_whole_or_not_at_all(
    data: bytes | None, body: dict[str, object]
) -> None:
    assert document_of(data) == body


def test_usage_is_kept_with_its_numbers_and_short_words_alone() -> None:
    usage = {
        "b": 2,
        "a": 1.5,
        "is": True,
        "tier": "standard",
        "said": "two\nlines of text",
        "key": "sk-ant-REDACTED",
        "no": None,
        "bad name": 3,
        "inner": {"z": 0, "none": {}},
        "list": [1],
        "deep": {"a": {"b": {"c": {"d": 1}}}},
        "huge": float("inf"),
    }
    assert json.loads(raw_usage(usage) or "") == {
        "a": 1.5,
        "b": 2,
        "inner": {"z": 0},
        "is": True,
        "key": "unrecognised",
        "said": "unrecognised",
        "tier": "standard",
    }


def test_of_usage_without_a_figure_nothing_is_kept() -> None:
    assert [raw_usage({}), raw_usage({"inner": {}, "x y": 1})] == [None, None]


def test_of_very_many_fields_only_the_first_are_kept() -> None:
    assert len(json.loads(raw_usage({f"f{number}": number for number in range(500)}) or "")) == 64


def test_fields_that_a_reader_does_not_know_are_counted_by_name() -> None:
    batch = Batch()
    for _ in range(2):
        note_fields(batch, {"input": 1, "audio": 2, "a person's words": 3}, {"input", "output"}, "1.2")
    assert batch.unknown == {Unknown("field", "audio", "1.2"): 2, Unknown("field", "unrecognised", "1.2"): 2}
