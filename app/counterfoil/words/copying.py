"""What is said where rows of a table are taken along."""

from __future__ import annotations

from counterfoil.words import figures
from counterfoil.words.tongue import msg, tr, trn

COPY_CELL, COPY_TABLE = msg("Copy cell"), msg("Copy table")
COPY_SHOWN = msg("Copy shown rows")
SAVE_CSV, SAVE_SHOWN = msg("Save as CSV…"), msg("Save shown rows as CSV…")
CELL_COPIED = msg("Cell copied")


def copy_rows(number: int) -> str:
    """The menu's line for what is chosen."""
    return trn("Copy row", "Copy {n} rows", number, n=figures.count(number))


def rows_copied(number: int) -> str:
    """Said once they are in the clipboard."""
    return trn("{n} row copied", "{n} rows copied", number, n=figures.count(number))


def saved(file_name: str) -> str:
    """The rows were written into a file."""
    return tr("Saved as {file}", file=file_name)
