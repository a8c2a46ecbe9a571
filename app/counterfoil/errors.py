"""What the world did to us, told so that a user can act on it.

Mistakes of ours are ordinary exceptions and end in the log with a traceback.
"""

from __future__ import annotations


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
