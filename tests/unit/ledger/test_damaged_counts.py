"""What a damaged ledger has for a count is never added up."""

from __future__ import annotations

import sqlite3

import pytest

from counterfoil.ledger.grouping import check_counts, group

KEYS_AND_PRICED = ("a session", "claude-code", "anthropic", "claude-opus-4-6", None, None, None, 0)
WHOLE = (1, 1, 2, 0, 0, 0, 10, 20, 30, 40, 50, None, 0)


def test_unknown_reasoning_is_no_damage() -> None:
    found = group((*KEYS_AND_PRICED, *WHOLE), 1)
    assert (found.tokens.prompt, found.tokens.reasoning) == (100, None)


@pytest.mark.parametrize("value", [None, 1.5, "12", b"12"])
@pytest.mark.parametrize("place", [6, 7, 10, 12])
def test_anything_but_a_whole_number_is(place: int, value: object) -> None:
    row = [*WHOLE]
    row[place] = value  # type: ignore[call-overload]
    with pytest.raises(sqlite3.DatabaseError, match="not a whole number"):
        group((*KEYS_AND_PRICED, *row), 1)


def test_no_counts_at_all_are_damage_too() -> None:
    with pytest.raises(sqlite3.DatabaseError):
        check_counts(())
