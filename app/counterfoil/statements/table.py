"""The cells of a CSV file, row by row as it is read. Errors: StatementError."""

from __future__ import annotations

import csv
import io
from codecs import BOM_UTF8
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import accumulate, compress, islice
from typing import TYPE_CHECKING

from counterfoil.statements.mapping import squeezed
from counterfoil.statements.problem import StatementError
from counterfoil.statements.survey import HEAD_BYTES, UTF_8, Source

if TYPE_CHECKING:
    from _csv import Reader

SEPARATORS = ",;\t|"
MOST_COLUMNS = 500
SEEN_ROWS = 60
MARK = "\ufeff"
_TOTALS = (
    "total",
    "grand total",
    "subtotal",
    "gesamt",
    "summe",
    "suma",
    "合计",
    "总计",
    "合計",
    "합계",
    "총계",
    "jumlah",
)
ROWS = 1024  # at a time
Rows = tuple[Sequence[int], list[list[str]]]


@dataclass(frozen=True, slots=True)
class Look:
    """What the first part of a table shows: its separator, the headings, their line, and some rows."""

    separator: str
    head: tuple[str, ...]
    line: int
    rows: tuple[tuple[str, ...], ...]

    def cells(self, heading: str) -> list[str]:
        """What stands under a heading, as far as seen."""
        place = place_of(self.head, heading)
        return [] if place is None else [row[place] for row in self.rows if place < len(row)]


def look_at(text: str, separator: str | None = None) -> Look:
    """Find separator and headings in the first part of a table. Errors: StatementError."""
    lines = text.removeprefix(MARK).splitlines(keepends=True)
    if lines and lines[0].lower().startswith("sep=") and len(lines[0].strip()) == 5:
        separator = separator or lines[0][4]
    if len(lines) < 2 and len(text) >= HEAD_BYTES // 4:
        raise StatementError("The first line goes on and on; this is not a table with headings.", 1)
    if len(lines) > 1 and len(text) >= HEAD_BYTES // 4:
        lines = lines[:-1]  # the last may be cut
    found = [_parsed(lines, sign) for sign in ([separator] if separator else SEPARATORS)]
    best = max(found, key=lambda look: len(look.head) if _is_head(look.head) else 0)
    if len(best.head) < 2:
        raise StatementError(
            "No row of headings is found, with commas, semicolons, tabs or bars between them; "
            "export the file as CSV again.",
            1,
        )
    if len(best.head) > MOST_COLUMNS:
        raise StatementError(
            f"The headings have {len(best.head):,} columns; up to {MOST_COLUMNS} can be read.", best.line
        )
    return best


@contextmanager
def opened(source: Source, encoding: str, look: Look) -> Iterator[Iterator[Rows]]:
    """The rows below the headings, some at a time; every one has as many cells as there are headings."""
    with source.open() as file:
        if encoding == UTF_8:  # the plain codec is the faster one
            encoding = "utf-8"
            file.seek(len(BOM_UTF8) if file.read(len(BOM_UTF8)) == BOM_UTF8 else 0)
        with io.TextIOWrapper(file, encoding, newline="") as text:
            yield _rows(text, look)


def place_of(head: Sequence[str], heading: str) -> int | None:
    """Which column a heading is, without regard to case and spaces."""
    wanted = squeezed(heading) or heading
    return next((place for place, name in enumerate(head) if (squeezed(name) or name) == wanted), None)


def _rows(text: io.TextIOWrapper, look: Look) -> Iterator[Rows]:
    reader = csv.reader(text, delimiter=look.separator, strict=True)
    line, head = 0, list(look.head)
    while rows := _some(reader, line):
        numbers = _numbers(rows, line, reader.line_num)
        line = reader.line_num
        yield _checked(numbers, rows, head, look.line)


def _some(reader: Reader, line: int) -> list[list[str]]:
    rows: list[list[str]] = []
    try:
        rows.extend(islice(reader, ROWS))  # those before an error stay
    except csv.Error as error:
        raise _broken(str(error), reader.line_num, _last(rows, line)) from error
    except UnicodeDecodeError as error:
        last = _last(rows, line)
        raise StatementError(
            f"Below row {last:,} the file is not in the encoding that it begins with; save it as UTF-8.", last
        ) from error
    return rows


def _last(rows: list[list[str]], line: int) -> int:
    return line + sum(1 + _breaks(cells) for cells in rows)


def _breaks(cells: list[str]) -> int:
    return sum(cell.count("\n") or cell.count("\r") for cell in cells)


def _numbers(rows: list[list[str]], line: int, end: int) -> Sequence[int]:
    """The line that each row ends in; a cell can go over several."""
    if end - line == len(rows):
        return range(line + 1, end + 1)
    return list(accumulate((1 + _breaks(cells) for cells in rows), initial=line))[1:]


def _checked(numbers: Sequence[int], rows: list[list[str]], head: list[str], head_line: int) -> Rows:
    width = len(head)
    if numbers[0] <= head_line:
        fit = [number > head_line for number in numbers]
        numbers, rows = list(compress(numbers, fit)), list(compress(rows, fit))
    if set(map(len, rows)) - {width}:
        evened = [_evened(cells, width, line) for line, cells in zip(numbers, rows, strict=True)]
        numbers = [line for line, cells in zip(numbers, evened, strict=True) if cells is not None]
        rows = [cells for cells in evened if cells is not None]
    if head in rows or MARK in "".join([cells[0] for cells in rows]):
        line = next(
            line for line, cells in zip(numbers, rows, strict=True) if cells == head or MARK in cells[0]
        )
        raise StatementError(
            f"Row {line:,} begins a second file: two seem to be joined. Take them one by one.", line
        )
    return numbers, rows


def _evened(cells: list[str], width: int, line: int) -> list[str] | None:
    if len(cells) == width:
        return cells
    if len(cells) > width and not any(cells[width:]):
        return cells[:width]
    if not any(cell.strip() for cell in cells):
        return None
    raise StatementError(
        f"Row {line:,} has {len(cells):,} of {width:,} columns: it was cut off, or the separator also stands "
        "within a cell. Export the file again.",
        line,
    )


def _broken(what: str, line: int, last: int) -> StatementError:
    if "larger than field limit" in what:
        return StatementError(f"Row {line:,} has a cell of more than {csv.field_size_limit():,} signs.", line)
    if "unexpected end of data" in what:
        return StatementError(
            f"Below row {last:,} a quotation mark is opened and never closed: the file was cut off. "
            "Export it again.",
            last + 1,
        )
    if "NUL" in what:
        return StatementError(f"Row {line:,} holds a zero byte; export the file again.", line)
    return StatementError(
        f"Row {line:,} has a quotation mark in the middle of a cell; export the file again.", line
    )


def _parsed(lines: list[str], separator: str) -> Look:
    rows: list[tuple[int, list[str]]] = []
    reader = csv.reader(lines, delimiter=separator)
    try:
        for cells in reader:
            rows.append((reader.line_num, cells))
            if len(rows) > SEEN_ROWS:
                break
    except csv.Error:
        pass  # told with its row once the whole file is read
    heads = [row for row in rows if _is_head(row[1])]
    head = max(heads, key=lambda row: sum(_fits(cells, len(row[1])) for _, cells in rows), default=(1, []))
    width = len(head[1])
    below = [cells for line, cells in rows if line > head[0] and _fits(cells, width)]
    seen = [tuple(cells[:width]) for cells in below if not any(map(is_total, cells))]
    return Look(separator, tuple(head[1]), head[0], tuple(seen))


def is_total(text: str) -> bool:
    """Whether a cell says that its row is the sum of those above."""
    return text.strip().lower().startswith(_TOTALS)


def _fits(cells: Sequence[str], width: int) -> bool:
    return len(cells) == width or (len(cells) > width and not any(cells[width:]))


def _is_head(cells: Sequence[str]) -> bool:
    told = [cell for cell in cells if cell.strip()]
    words = [cell for cell in told if any(sign.isalpha() for sign in cell)]
    return len(told) > 1 and len(words) * 2 > len(told) and len(told) * 2 > len(cells)
