from __future__ import annotations

from random import Random
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.readers.base import Batch, Line, LogFile
from counterfoil.readers.claude_code import _Page
from counterfoil.readers.claude_fast import Cutter
from counterfoil.readers.claude_silent import peek
from tests.conftest import CORPUS
from tests.unit.readers.claude_mutants import mutants, sessions
from tests.unit.readers.sign_kinds import signs, without_signs


def lines_of(written: list[bytes]) -> list[Line]:
    lines, offset = [], 0
    for data in written:
        lines.append(Line(offset, len(data) + 1, data))
        offset += len(data) + 1
    return lines


def page() -> _Page:
    return _Page(LogFile("projects/web/s.jsonl"), ZoneInfo("Europe/Berlin"), Batch())


def quickly(lines: list[Line]) -> Batch:
    read = page()
    for line in lines:
        read.take(line)
    return without_signs(read.batch)


def plainly(lines: list[Line]) -> Batch:
    """By a full decode of every line that can bill: what the quick way is held to."""
    read = page()
    for line in lines:
        if peek(line.data):
            read.batch.other += 1
        else:
            read._take_apart(line)
    return without_signs(read.batch)


@settings(max_examples=300, deadline=None)
@given(st.integers(0, 1 << 48))
def test_whatever_a_line_is_the_quick_way_agrees_with_a_full_decode(seed: int) -> None:
    lines = lines_of(mutants(Random(seed)))
    assert quickly(lines) == plainly(lines)


@pytest.mark.parametrize("number", range(len(sessions())))
def test_real_logs_are_read_the_same_both_ways(number: int) -> None:
    lines = lines_of(sessions()[number])
    assert quickly(lines) == plainly(lines)


def assert_same_signs(lines: list[Line]) -> None:
    for line in lines:
        quick, plain = page(), page()
        quick.take(line)
        plain._take_apart(line)
        # one that a full decode finds ambiguous is passed over by the quick way, for it cannot bill
        assert plain.batch.skipped or signs(quick.batch) == signs(plain.batch)


@settings(max_examples=300, deadline=None)
@given(st.integers(0, 1 << 48))
def test_whatever_a_line_is_both_ways_see_the_same_signs(seed: int) -> None:
    lines = lines_of(mutants(Random(seed)))
    assert_same_signs(lines)


@pytest.mark.parametrize("number", range(len(sessions())))
def test_in_real_logs_both_ways_see_the_same_signs(number: int) -> None:
    lines = lines_of(sessions()[number])
    assert_same_signs(lines)


@pytest.mark.parametrize("home", ["claude-code-viewer", "sniffly"])
def test_billing_lines_as_the_client_lays_them_go_the_quick_way(home: str) -> None:
    logs = (CORPUS / "claude-code" / home).rglob("*.jsonl")
    lines = [line for log in logs for line in log.read_bytes().splitlines() if b'"usage":{' in line]
    found = [line for line in lines if b'"type":"assistant"' in line]
    assert found
    assert all(Cutter().record_in(line) for line in found)


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 1 << 48))
def test_a_line_that_is_passed_over_holds_no_answer_by_any_decode(seed: int) -> None:
    for line in lines_of(mutants(Random(seed))):
        if peek(line.data):
            read = page()
            read._take_apart(line)
            assert read.batch.events == []
            assert read.batch.refusals == []
            assert without_signs(read.batch).notes == []
