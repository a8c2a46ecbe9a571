"""Lines laid as clients lay them go the quick way; changed in any way, they are read as by a plain decode."""

from __future__ import annotations

from datetime import UTC
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.readers.base import Batch, Line, LogFile
from counterfoil.readers.claude_code import ClaudeCodeReader
from counterfoil.readers.claude_fast import Cutter
from counterfoil.readers.claude_silent import peek
from tests.unit.readers.claude_layouts import laid, mutants
from tests.unit.readers.claude_mutants import sessions
from tests.unit.readers.plain_claude import passed_over, plainly
from tests.unit.readers.sign_kinds import without_signs

FILE = LogFile("projects/-home-me-web/5f0c2b1e.jsonl")


def lines_of(written: list[bytes]) -> list[Line]:
    lines, offset = [], 0
    for data in written:
        lines.append(Line(offset, len(data) + 1, data))
        offset += len(data) + 1
    return lines


def read(lines: list[Line]) -> Batch:
    batch = without_signs(ClaudeCodeReader(zone=UTC).read(lines, FILE, {}))
    batch.unknown.clear()  # test_drift.py holds what is unknown
    return batch


@settings(max_examples=300, deadline=None)
@given(st.integers(0, 1 << 48))
def test_whatever_becomes_of_a_line_it_is_read_as_by_a_plain_decode(seed: int) -> None:
    lines = lines_of(mutants(Random(seed)))
    assert read(lines) == plainly(lines, FILE, UTC)


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 1 << 48))
def test_the_lines_that_are_passed_over_are_those_of_known_kinds_alone(seed: int) -> None:
    for line in mutants(Random(seed)):
        assert (peek(line) is not None) == passed_over(line)


@pytest.mark.parametrize("number", range(len(laid())))
def test_real_answers_in_every_layout_are_read_as_by_a_plain_decode(number: int) -> None:
    lines = lines_of(laid()[number])
    assert read(lines) == plainly(lines, FILE, UTC)


@pytest.mark.parametrize("layout", [0, 1, 2], ids=["late", "early", "news"])
def test_answers_laid_as_clients_do_go_the_quick_way(layout: int) -> None:
    cutter, answers = Cutter(), 0
    for session, real in zip(laid()[layout::3], sessions(), strict=True):
        for line, as_it_was in zip(session, real, strict=True):
            if line != as_it_was and b"<synthetic>" not in line:
                assert cutter.record_in(line)
                assert cutter.record_in(line + b"\r") == cutter.record_in(line)
                answers += 1
    assert answers > 400
