"""What is wrong with a file that was meant to be a statement, and where."""

from __future__ import annotations

from counterfoil.errors import KnownError


class StatementError(KnownError):
    """A statement cannot be read; nothing of it was taken. `row` and `column` tell where, as far as known."""

    def __init__(self, sentence: str, row: int | None = None, column: str | None = None) -> None:
        super().__init__(sentence)
        self.row = row
        self.column = column

    @classmethod
    def at(cls, row: int, column: str | None, what: str) -> StatementError:
        """The sentence names the place."""
        where = f"Row {row:,}" + (f", column {quoted(column)}" if column else "")
        return cls(f"{where}: {what}", row, column)


class BadCellError(ValueError):
    """A cell is not what its column should hold; `str()` is a sentence without the place."""


def quoted(text: str) -> str:
    """A piece of the file within a sentence: short, and free of what moves a cursor."""
    shown = "".join(sign if sign.isprintable() else "·" for sign in text[:41])
    return f"“{shown[:40]}…”" if len(text) > 40 else f"“{shown}”"
