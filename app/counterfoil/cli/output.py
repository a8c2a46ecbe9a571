"""How commands print: one JSON document, CSV rows, or a plain table."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Mapping, Sequence

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\0")


def print_json(document: Mapping[str, object]) -> None:
    """One document and nothing else; where the locale lacks letters, they are written as JSON's escapes."""
    has_all = (sys.stdout.encoding or "utf-8").lower() == "utf-8"
    print(json.dumps(document, ensure_ascii=not has_all, indent=1))


def print_csv(columns: Sequence[str], rows: Sequence[Mapping[str, object]]) -> None:
    """Rows for a spreadsheet; text that it would take for a formula is marked as text."""
    writer = csv.writer(sys.stdout, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([_cell(row.get(column)) for column in columns])


def print_table(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Columns padded to their widest cell; the ones that hold figures are set to the right."""
    lines = [list(columns), *[list(row) for row in rows]]
    widths = [max(len(line[i]) for line in lines) for i in range(len(columns))]
    numeric = [all(_is_figure(row[i]) for row in rows) and bool(rows) for i in range(len(columns))]
    for line in lines:
        cells = [
            cell.rjust(width) if right else cell.ljust(width)
            for cell, width, right in zip(line, widths, numeric, strict=True)
        ]
        print("  ".join(cells).rstrip())


def note(text: str) -> None:
    """A word beside the output."""
    print(text, file=sys.stderr)


def _cell(value: object) -> object:
    if isinstance(value, str) and value.startswith(FORMULA_STARTS):
        return "'" + value
    return "" if value is None else value


def _is_figure(text: str) -> bool:
    return not text or text[0].isdigit() or text[0] in "$-–" or text == "not known"
