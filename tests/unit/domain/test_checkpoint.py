"""A checkpoint goes out as one line or as JSON and comes back as mailers leave it."""

from __future__ import annotations

import json
import textwrap
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.checkpoint import MARK, Checkpoint, checkpoints_in
from tests.altered import replace

CHECKPOINT = Checkpoint("0f3ac4de-1111-4222-8333-44445555aaaa", 1204, "c0ffee" + "5a" * 29, 1_763_730_000_123)
LINE = CHECKPOINT.text()
LAST_MS = 253_402_300_799_999  # 9999-12-31T23:59:59.999Z

checkpoints = st.builds(
    Checkpoint,
    ledger_id=st.uuids().map(str),
    size=st.integers(0, 10**15 - 1),
    head=st.binary(min_size=32, max_size=32).map(bytes.hex),
    at_ms=st.integers(-62_135_596_800_000, LAST_MS),
)
PIECES = [
    *LINE.split(),
    LINE,
    MARK,
    "{",
    "}",
    '"',
    ">",
    "\n",
    "=\n",
    " ",
    "Z",
    "0" * 64,
    "\x00",
    "\ud800",
    "²",
]


def fields(checkpoint: Checkpoint, **more: object) -> dict[str, object]:
    """The JSON form, with whatever else stands beside it."""
    at = checkpoint.text().split()[-1]
    return {
        "ledger_id": checkpoint.ledger_id,
        "size": checkpoint.size,
        "head": checkpoint.head,
        "at": at,
        **more,
    }


def test_the_line_is_fixed_for_good_because_time_stamps_are_made_of_it() -> None:
    assert LINE == (
        "counterfoil-checkpoint 1 0f3ac4de-1111-4222-8333-44445555aaaa 1204 "
        "c0ffee5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a 2025-11-21T13:00:00.123Z"
    )


@settings(max_examples=100)
@given(checkpoints)
def test_a_line_or_an_object_comes_back_as_it_was(checkpoint: Checkpoint) -> None:
    assert checkpoints_in(checkpoint.text()) == [checkpoint]
    assert checkpoints_in(json.dumps(fields(checkpoint))) == [checkpoint]
    assert checkpoints_in(checkpoint.text())[0].text() == checkpoint.text()


@settings(max_examples=50)
@given(
    checkpoints, st.text("abc .,;:()[]\"'*_\u00e4\u20ac", max_size=80), st.integers(70, 78), st.integers(0, 4)
)
def test_a_mail_that_was_wrapped_and_quoted_is_understood(
    checkpoint: Checkpoint, before: str, columns: int, quotes: int
) -> None:
    wrapped = textwrap.wrap(f"{before} {checkpoint.text()} kept", columns, break_on_hyphens=False)
    mail = "".join(f"{'> ' * quotes}{line}\r\n" for line in wrapped)
    assert checkpoints_in(mail) == [checkpoint]


@pytest.mark.parametrize(
    "text",
    [
        LINE.upper(),
        LINE.replace(" ", "\n"),
        LINE.replace(" ", "\r\n> > "),
        LINE.replace(" ", "\n>>> "),
        LINE.replace(" ", "\n | "),
        LINE.replace(" ", "\u00a0"),
        LINE.replace(" ", "\t  "),
        f"Kept for later:<{LINE}>.",
        f"**{LINE}**",
        f"{LINE}\n" * 3,
        "=\r\n".join(textwrap.wrap(LINE, 40, drop_whitespace=False)),
        json.dumps(fields(CHECKPOINT, records=7, note="kept [by] us", text=LINE, old=None)),
        json.dumps({"text": LINE}),
        json.dumps({"ok": True, "checkpoint": fields(CHECKPOINT)}),
        json.dumps([fields(CHECKPOINT)], indent=4),
        textwrap.indent(json.dumps(fields(CHECKPOINT), indent=2), "> "),
        json.dumps(fields(CHECKPOINT)).upper().replace("LEDGER_ID", "ledger_id").replace("SIZE", "size")
        .replace("HEAD", "head").replace("AT", "at"),
        json.dumps(fields(CHECKPOINT) | {"size": "1204"}),
        "{ " + LINE + " }",
    ],
)  # fmt: skip
def test_the_checkpoint_is_found_once_in(text: str) -> None:
    assert checkpoints_in(text) == [CHECKPOINT]


@pytest.mark.parametrize(
    "text",
    [
        "",
        LINE[:-1],
        LINE.replace("checkpoint 1", "checkpoint 2"),
        LINE.replace("c0ffee", "c0ffe"),
        LINE.replace("c0ffee", "coffee"),
        LINE.replace("1204", "-1204"),
        LINE.replace("1204", "1" * 16),
        LINE.replace("1204", "١٢٠٤"),
        LINE.replace("2025-11-21", "2025-02-30"),
        LINE.replace("T13:", "T25:"),
        LINE.replace("2025-", "0000-"),
        LINE.replace(".123Z", "+00:00"),
        LINE.replace(" 1204 ", "1204"),
        json.dumps(fields(CHECKPOINT) | {"size": 1204.0}),
        json.dumps(fields(CHECKPOINT) | {"size": True}),
        json.dumps(fields(CHECKPOINT) | {"head": None}),
        json.dumps(fields(CHECKPOINT, nested={"a": {}})),
        json.dumps({key: value for key, value in fields(CHECKPOINT).items() if key != "at"}),
        "{" + "[" * 3000 + "}",
    ],
)
def test_what_is_not_quite_a_checkpoint_is_none(text: str) -> None:
    assert checkpoints_in(text) == []


def test_several_come_in_the_order_of_the_text_whatever_their_form() -> None:
    first, second, third = (replace(CHECKPOINT, size=size) for size in (3, 2, 1))
    mail = f"{json.dumps(fields(first))}\n> {second.text()}\n{json.dumps(fields(third), indent=1)}\n{LINE}"
    assert checkpoints_in(mail) == [first, second, third, CHECKPOINT]


@settings(max_examples=100)
@given(
    st.lists(st.sampled_from(PIECES) | st.text(max_size=5), max_size=40), st.sampled_from(["", " ", "\n> "])
)
def test_no_text_makes_more_than_a_list(pieces: list[str], between: str) -> None:
    for checkpoint in checkpoints_in(between.join(pieces)):
        assert checkpoints_in(checkpoint.text()) == [checkpoint]


@pytest.mark.parametrize(
    "piece",
    [
        "{", "}", "{}", "{\"", "> ", ">", ">\n", "\n", " ", "=", "= ", "=\n", "|\t", "\n  ", "\u00a0", "0",
        "a", "-", MARK, f"{MARK} ", f"{MARK}\n> ", LINE[:-1], LINE[:-1] + "\n> ", LINE + "\n", "{" + LINE,
        '{"at": [', json.dumps(fields(CHECKPOINT)), "{" + "a" * 3999, "{" + " " * 3990 + "}",
        "{" + "[" * 3900 + "}",
    ],
)  # fmt: skip
def test_a_megabyte_of_one_thing_takes_no_longer_than_its_length_asks(piece: str) -> None:
    def seconds(size: int) -> float:
        text = piece * (size // len(piece))
        started = time.perf_counter()
        checkpoints_in(text)
        return time.perf_counter() - started

    assert seconds(1 << 20) < 2  # some tenths at most as it is; growing with the square, minutes
