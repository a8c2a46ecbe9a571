"""What the world did to us, told so that a user can act on it.

Mistakes of ours are ordinary exceptions and end in the log with a traceback.
"""

from __future__ import annotations

from pathlib import Path
from traceback import extract_tb

# what a wrong calculation raises; what is wrong with the surroundings is told otherwise
MISTAKES = (ArithmeticError, LookupError, TypeError, ValueError, AttributeError, AssertionError)


def without_words(error: BaseException) -> str:
    """Types and places of an error and its causes; never their words, which may quote a line of a log."""
    told = []
    link: BaseException | None = error
    while link is not None:
        places = (f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in extract_tb(link.__traceback__))
        told.append(f"{type(link).__name__} at {', '.join(places)}")
        link = link.__cause__ or link.__context__
    return "; after ".join(told)


class KnownError(Exception):
    """Something outside the program is in the way; `str()` is one sentence that says what to do."""

    exit_code = 3


class UsageError(KnownError):
    """The command line asked for something that does not exist."""

    exit_code = 2


class LedgerError(KnownError):
    """The ledger cannot be opened or written."""


class LedgerLost(LedgerError):
    """The ledger is not the one, or not as much of it, as is known to have been there."""
