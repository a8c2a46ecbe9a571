"""What the world did to us, told so that a user can act on it.

Mistakes of ours are ordinary exceptions and end in the log with a traceback.
"""

from __future__ import annotations

import errno
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


def sentence_of(error: KnownError | OSError) -> str:
    """What is in the way, or what the system refused, and what to do about it."""
    if isinstance(error, KnownError):
        return str(error)
    name = error.filename if isinstance(error.filename, str) else None
    place, reason = name or "A file", error.strerror or type(error).__name__
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return f"{place} cannot be written: the disk is full; free some space and try again."
    if error.errno == errno.EROFS:
        return f"{place} cannot be written: the disk that holds it is read-only."
    if error.errno in (errno.EACCES, errno.EPERM):
        return f"{place} may not be used by this user ({reason}); check the permissions of its folder."
    if error.errno in (errno.EMFILE, errno.ENFILE):
        return f"Too few files may be open at once ({reason}); raise the limit, as with `ulimit -n 1024`."
    return f"{place} cannot be used: {reason}."
