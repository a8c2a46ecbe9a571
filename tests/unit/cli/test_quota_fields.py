"""What `readings` and `windows` say where something is not known."""

from __future__ import annotations

from counterfoil.cli.readings import as_json as reading_fields
from counterfoil.cli.windows import as_json as window_fields
from counterfoil.domain.money import Cost
from counterfoil.domain.snapshot import Use
from counterfoil.domain.usage import TokenCounts
from tests.unit.domain.shown import claude, quota, shown

NOTHING = Use(0, TokenCounts(0, 0, 0, 0, 0, None, 0), Cost())


def test_an_unknown_length_is_null_not_zero() -> None:
    found = quota([shown(1, 3, 5000, 0, limit_id="premium")], 10)
    assert reading_fields(found.readings[0])["window_minutes"] is None
    said = window_fields(found.windows[0], NOTHING, None)
    assert (said["window_minutes"], said["limit_id"], said["kind"]) == (None, "premium", "other")


def test_a_reset_without_a_percentage_is_a_window_whose_percent_is_null() -> None:
    found = quota([claude(1, None, 300)], 10)
    row = reading_fields(found.readings[0])
    assert (row["used_percent"], row["raw_percent"], row["accepted"]) == (None, None, False)
    assert row["reason"] == "tells the reset, not how full the window is"
    said = window_fields(found.windows[0], NOTHING, None)
    assert (said["used_percent"], said["peak_percent"], said["readings"]) == (None, None, 0)


def test_a_reading_says_whose_it_was_found_to_be_and_what_it_named() -> None:
    found = quota([claude(1, 5, 300, account="a"), claude(2, 6, 300)], 10)
    rows = [reading_fields(reading) for reading in found.readings]
    assert [(row["account"], row["named_account"]) for row in rows] == [("a", "a"), ("a", None)]


def test_a_fall_is_told_with_its_level_before_and_the_moment_it_was_first_seen() -> None:
    found = quota([shown(0, 60, 300), shown(1, 5, 300), shown(5, 5, 300), shown(12, 6, 300)], 20)
    last = reading_fields(found.readings[-1])
    assert (last["fell_from"], last["fell_to"], last["used_percent"]) == (60, 5, 6)
    assert last["fell_at"] == "2026-07-08T00:01:00Z"


def test_a_moved_reset_is_told_beside_the_one_in_force() -> None:
    found = quota([shown(250, 60, 300), shown(251, 60, 540)], 260)
    said = window_fields(found.windows[0], NOTHING, None)
    assert (said["moved_from"], said["resets_at"]) == ("2026-07-08T05:00:00Z", "2026-07-08T09:00:00Z")
