"""Why a record was written, and what became of the file it was read from."""

from __future__ import annotations

from enum import StrEnum


class Cause(StrEnum):
    """Why a row was written beside those that the ledger had of the same request."""

    FIRST = "first"  # the request was not known
    GREW = "grew"  # a later line of the same response says more
    REREAD = "reread"  # a newer reader understands the same line otherwise
    ORIGIN = "origin"  # the row before was read from a copy of the session that made the request
    VOID = "void"  # a newer reader finds no request in that line: the row takes back the one before


class SourceState(StrEnum):
    """What became of a log file; the rows read from it count whatever it is."""

    PRESENT = "present"
    MOVED = "moved"
    REPLACED = "replaced"
    GONE = "gone"
