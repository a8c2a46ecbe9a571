"""Cursor: rows of the account's usage export."""

from __future__ import annotations

import pytest

from counterfoil.domain.usage import TokenCounts
from counterfoil.readers.base import Batch, LogFile, SkipReason, State
from counterfoil.readers.cursor_csv import CursorReader
from tests.unit.readers.cut_lines import cut_lines

COLUMNS = (
    "Date,User,Kind,Model,Max Mode,Input (w/ Cache Write),Input (w/o Cache Write),Cache Read,Output Tokens,"
    "Total Tokens,Cost"
)
OLDER = "Date,Model,Input (w/ Cache Write),Input (w/o Cache Write),Cache Read,Output Tokens,Total Tokens,Cost"
AT = "2026-10-02T11:00:00.500Z"
ROW = f'"{AT}",u,"Included","auto","No","0","2,500","12000","800","15,300","$1.25"'


def read(*rows: str, state: State | None = None) -> Batch:
    return CursorReader().read(cut_lines("\n".join(rows)), LogFile("usage.csv"), state or {})


def test_a_row_is_an_event() -> None:
    batch = read(COLUMNS, ROW)
    (event,) = batch.events
    assert event.tokens == TokenCounts(2500, 12000, 0, 0, 800)
    assert event.at_ms == 1_790_938_800_500
    context = event.context
    assert (context.provider, context.model, context.entrypoint) == ("cursor", "auto", "Included")
    assert event.raw is not None
    assert '"cost":1.25' in event.raw
    assert (batch.used, batch.other) == (1, 1)


@pytest.mark.parametrize(
    ("written", "fresh", "total", "tokens"),
    [
        (1200, 1000, 6500, TokenCounts(1000, 5000, 200, 0, 300)),
        (1200, 1000, 7500, TokenCounts(1000, 5000, 1200, 0, 300)),
        (0, 1000, 6300, TokenCounts(1000, 5000, 0, 0, 300)),
    ],
)
def test_the_sum_of_a_row_tells_what_was_written(
    written: int, fresh: int, total: int, tokens: TokenCounts
) -> None:
    (event,) = read(
        COLUMNS, f"{AT},u,On-Demand,claude-4.5-sonnet,No,{written},{fresh},5000,300,{total},0.1"
    ).events
    assert event.tokens == tokens
    assert event.context.provider == "anthropic"


@pytest.mark.parametrize("kind", ["Errored, Not Charged", "Aborted, Not Charged", "No Charge"])
def test_what_was_not_charged_is_no_event(kind: str) -> None:
    batch = read(COLUMNS, ROW.replace("Included", kind))
    assert (batch.events, batch.skipped, batch.other) == ([], [], 2)


def test_an_older_export_names_the_same_row_alike() -> None:
    (newer,) = read(COLUMNS, ROW).events
    (older,) = read("\ufeff" + OLDER + "\r", f"{AT},auto,0,2500,12000,800,15300,Included\r").events
    assert older.key == newer.key


def test_equal_rows_are_as_many_as_they_are_however_they_are_cut() -> None:
    whole = read(COLUMNS, ROW, ROW, ROW.replace("11:00", "12:00"))
    first = read(COLUMNS, ROW)
    second = CursorReader().read(
        cut_lines("\n".join([ROW, ROW.replace("11:00", "12:00")])), LogFile("u.csv"), first.state
    )
    keys = [event.key for event in whole.events]
    assert len(set(keys)) == 3
    assert [event.key for event in (*first.events, *second.events)] == keys


@pytest.mark.parametrize(
    ("rows", "reason"),
    [
        ([ROW], SkipReason.UNKNOWN_SHAPE),
        ([COLUMNS, "1,2,3"], SkipReason.UNKNOWN_SHAPE),
        ([COLUMNS, ROW.replace('"800"', '"many"')], SkipReason.BAD_NUMBER),
        ([COLUMNS, ROW.replace(AT, "yesterday")], SkipReason.BAD_TIME),
        ([COLUMNS, ROW.replace('"auto"', '"au"to')], SkipReason.UNKNOWN_SHAPE),
    ],
)
def test_a_row_that_cannot_be_read_is_skipped(rows: list[str], reason: SkipReason) -> None:
    assert [one.reason for one in read(*rows).skipped] == [reason]


def test_a_row_without_tokens_is_no_event() -> None:
    assert read(COLUMNS, f"{AT},u,Included,composer-2.5,No,,,,,0,-").events == []
