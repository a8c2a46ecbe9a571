"""Kiro's credits: amounts with a unit, of which a turn may have several.

Imported by the readers of Kiro's command line and of its editor.
"""

from __future__ import annotations

from collections.abc import Iterable

from counterfoil.readers.base import SkipReason
from counterfoil.readers.decode import Unreadable
from counterfoil.readers.figures import credits_nano

PROVIDER = "kiro"  # it bills in credits of its own, whichever model answered
_MOST = 10**18
_CREDIT = ("credit", "credits")


def credits_of(entries: object, amount: str) -> int | None:
    """The sum in billionths of a credit; None where no entry is in credits. Raises Unreadable."""
    if entries is None:
        return None
    if not isinstance(entries, list):
        raise Unreadable(SkipReason.UNKNOWN_SHAPE)
    found = [one for one in map(credits_nano, _amounts(entries, amount)) if one is not None]
    if sum(found) > _MOST:
        raise Unreadable(SkipReason.BAD_NUMBER)
    return sum(found) if found else None


def _amounts(entries: Iterable[object], amount: str) -> Iterable[object]:
    for entry in entries:
        unit = entry.get("unit") if isinstance(entry, dict) else None
        if isinstance(entry, dict) and isinstance(unit, str) and unit.lower() in _CREDIT:
            yield entry.get(amount)
