"""Files that are no statement, or only part of one: a sentence with the place, and nothing taken."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from counterfoil.statements.problem import StatementError
from counterfoil.statements.reading import read
from counterfoil.statements.survey import MOST_BYTES

HEAD = "Time,Model,Request ID,Input tokens,Output tokens,Cost (USD)\n"
GOOD = "2026-07-08T14:00:00Z,claude-opus-4-5,req_011CQabcdef1,10,20,0.5\n"


def rows(*more: str) -> bytes:
    return (HEAD + GOOD * 2 + "".join(f"{row}\n" for row in more)).encode()


def cells(**changed: str) -> str:
    told = {
        "time": "2026-07-08T14:00:00Z",
        "model": "claude-opus-4-5",
        "id": "req_011CQabcdef1",
        "input": "10",
        "output": "20",
        "cost": "0.5",
    }
    return ",".join((told | changed).values())


BAD = {
    "nothing at all": (b"", "empty", None, None),
    "only spaces": (b" \n\n", "empty", None, None),
    "only headings": (HEAD.encode(), "no rows", None, None),
    "a page to sign in": (b"<!DOCTYPE html><html>", "web page", None, None),
    "a spreadsheet": (b"PK\x03\x04rest", "save it as CSV", None, None),
    "compressed": (b"\x1f\x8b\x08rest", "unpack", None, None),
    "a PDF": (b"%PDF-1.7", "PDF", None, None),
    "zero bytes": (rows() + b"\0", "zero bytes", None, None),
    "UTF-16 without its mark": (rows().decode().encode("utf-16-le"), "UTF-16", None, None),
    "half a sign of UTF-16": (rows().decode().encode("utf-16")[:-1], "cut off", None, None),
    "one column": (b"Time\n2026-07-08\n", "No row of headings", 1, None),
    "no headings": (GOOD.encode() * 3, "No row of headings", 1, None),
    "a million columns": (b",".join([b"a"] * 1_000_000) + b"\n", "goes on and on", 1, None),
    "501 columns": (",".join(f"c{n}" for n in range(501)).encode() + b"\n1,2\n", "columns", 1, None),
    "a cell of a megabyte": (rows(cells(model='"' + "x" * 2**20 + '"')), "signs", 4, None),
    "the last row cut": (rows("2026-07-08T14:00:00Z,claude"), "2 of 6 columns", 4, None),
    "a row too long": (rows(cells(cost="1,5")), "7 of 6 columns", 4, None),
    "an open quotation mark": (rows('2026-07-08T14:00:00Z,"claude,1,2,3'), "never closed", 4, None),
    "a mark amid a cell": (rows(cells(model='"claude" opus')), "quotation mark", 4, None),
    "a formula as a number": (rows(cells(input="=1+1")), "formula", 4, "Input tokens"),
    "a formula as an amount": (rows(cells(cost="@SUM(A1)")), "formula", 4, "Cost (USD)"),
    "a formula as a name": (rows(cells(model="=HYPERLINK(A1)")), "formula", 4, "Model"),
    "a formula as an id": (rows(cells(id="=cmd|' /C calc'!A0")), "formula", 4, "Request ID"),
    "tokens less than zero": (rows(cells(output="-5")), "less than zero", 4, "Output tokens"),
    "half a token": (rows(cells(output="5.5")), "whole number", 4, "Output tokens"),
    "a word as a count": (rows(cells(output="many")), "not a number", 4, "Output tokens"),
    "digits lost in a spreadsheet": (rows(cells(output="1.23E+09")), "lost its last", 4, "Output tokens"),
    "too many tokens": (rows(cells(output="9" * 20)), "more than", 4, "Output tokens"),
    "not a number": (rows(cells(cost="1.2.3")), "not a number", 4, "Cost (USD)"),
    "infinite": (rows(cells(cost="1e400")), "lost its last digits", 4, "Cost (USD)"),
    "more money than there is": (rows(cells(cost="99999999999.00")), "more money", 4, "Cost (USD)"),
    "no time": (rows(cells(time="yesterday")), "not a time", 4, "Time"),
    "the 30th of February": (rows(cells(time="2026-02-30")), "not a time", 4, "Time"),
    "the year 1": (rows(cells(time="0001-01-01")), "between 2015", 4, "Time"),
    "second 60": (rows(cells(time="2026-07-08T14:00:60Z")), "not a time", 4, "Time"),
    "two files joined": (rows() + HEAD.encode() + GOOD.encode(), "second file", 4, None),
    "a mark of order in the middle": (rows() + "\ufeff".encode() + GOOD.encode(), "second file", 4, None),
    "JSON cut off": (b'{"data":[{"starting_at":"2026","uncached_input_tokens":1', "in the middle", 1, None),
    "JSON cut off before its kind is known": (b'{"data":[{"starting_at":"2026', "in the middle", 1, None),
    "lines of JSON of no kind, the last cut": (b'{"a":1}\n{"a":', "not whole", 2, None),
    "short JSON nested without end": (b"[" * 20_000, "nested too deeply", None, None),
    "no known JSON": (b'{"a": 1}', "none of the kinds", None, None),
    "JSON with a word as a count": (
        b'[{"request_id":"a","spend":1,"startTime":"2026-07-08T00:00:00Z","prompt_tokens":"x"}]',
        "expected `int",
        1,
        "prompt_tokens",
    ),
    "JSON with tokens less than zero": (
        b'[{"request_id":"a","spend":1,"startTime":"2026-07-08T00:00:00Z","prompt_tokens":-4}]',
        "-4 input",
        1,
        None,
    ),
    "JSON nested without end": (b'{"data":' + b"[" * 200_000, "JSON", None, None),
    "JSON that holds nothing": (
        b'{"data":[{"starting_at":"a","ending_at":"b","results":[]}],"uncached_input_tokens":0}',
        "no use",
        None,
        None,
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", BAD)
def test_what_cannot_be_read_is_refused_with_its_place(what: str) -> None:
    content, words, row, column = BAD[what]

    with pytest.raises(StatementError) as caught:
        read(content)

    assert words in str(caught.value)
    assert (caught.value.row, caught.value.column) == (row, column)
    assert row in (None, 1) or f"{row:,}" in str(caught.value) or f"Below row {row - 1}" in str(caught.value)
    assert column is None or f"“{column}”" in str(caught.value)
    assert str(caught.value).endswith(".")


def test_a_file_of_a_gigabyte_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "usage.csv"
    path.touch()
    os.truncate(path, 1 << 30)  # takes no room on the disk

    with pytest.raises(StatementError, match="1,024 MiB; up to 256 MiB"):
        read(path)

    assert path.stat().st_size > MOST_BYTES


def test_a_folder_and_a_missing_file_are_named(tmp_path: Path) -> None:
    with pytest.raises(StatementError, match="is not a file"):
        read(tmp_path)
    with pytest.raises(StatementError, match="cannot be read"):
        read(tmp_path / "gone.csv")


def test_what_only_looks_odd_is_read() -> None:
    odd = (
        ("sep=,\n" + HEAD + GOOD).encode(),
        ("\ufeff" + HEAD + GOOD).encode(),
        ("Usage of July\n\n" + HEAD + GOOD).encode(),
        (HEAD + GOOD + "\n,,,,,\n").encode(),
        (HEAD + GOOD).replace("\n", "\r\n").encode(),
        (HEAD + GOOD).replace("\n", ",\n").replace("(USD),\n", "(USD)\n").encode(),
    )

    assert [len(read(content).lines) for content in odd] == [1] * len(odd)


def test_rows_that_repeat_are_kept_for_whoever_compares() -> None:
    assert [line.row for line in read(rows()).lines] == [2, 3]


def test_the_row_is_the_line_even_where_a_cell_goes_over_several() -> None:
    content = (
        HEAD + GOOD.replace("claude-opus-4-5", '"claude\nopus"') + GOOD + cells(input="x") + "\n"
    ).encode()

    with pytest.raises(StatementError, match="Row 5"):
        read(content)
