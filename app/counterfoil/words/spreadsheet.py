"""Rows as spreadsheets take them: exact, dated in UTC, and never read as a formula. Pure."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from datetime import UTC, datetime
from io import StringIO

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\0")
UTF8_MARK = "\ufeff"  # without it a spreadsheet reads names in another alphabet wrongly


def cell(value: object) -> object:
    """A value for a cell: None is empty, text that would be taken for a formula is marked as text."""
    if isinstance(value, str) and value.startswith(FORMULA_STARTS):
        return "'" + value
    return "" if value is None else value


def csv_bytes(head: Sequence[str], rows: Sequence[Sequence[object]]) -> bytes:
    """A whole file of rows below a head, in UTF-8."""
    made = StringIO()
    writer = csv.writer(made, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow([cell(title) for title in head])
    writer.writerows([cell(value) for value in row] for row in rows)
    return (UTF8_MARK + made.getvalue()).encode("utf-8", "replace")


def utc(at_ms: int) -> str:
    """`"2026-07-08T22:36:00.000Z"`."""
    return f"{datetime.fromtimestamp(at_ms / 1000, UTC):%Y-%m-%dT%H:%M:%S}.{at_ms % 1000:03d}Z"
