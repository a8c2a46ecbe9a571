"""Whose counter a reading shows."""

from __future__ import annotations

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.quota import CounterReading
from counterfoil.domain.window import QuotaWindow
from tests.unit.domain.shown import WEEK, claude, quota, shown, span

A, B = "account-a", "account-b"


Resets = tuple[float, float]


def pair(
    at: float, five: float, week: float, resets: Resets, account: str | None = None
) -> list[CounterReading]:
    """One line of Claude's: both windows at one moment."""
    of_week = claude(at, week, resets[1], WEEK, account=account)
    return [claude(at, five, resets[0], account=account), of_week]


def held(
    windows: tuple[QuotaWindow, ...],
) -> dict[tuple[str | None, tuple[float, float]], list[float | None]]:
    """Percentages by account and span."""
    return {(w.account, span(w)): [r.percent for r in w.readings] for w in windows}


OF_A, OF_B = (300, WEEK), (420, WEEK - 3000)


def test_a_named_reading_is_that_accounts_and_an_unnamed_one_the_only_accounts() -> None:
    found = quota([claude(1, 5, 300, account=A, source="client-cache"), claude(2, 6, 300)], 10)
    assert held(found.windows) == {(A, (0, 300)): [5, 6]}
    assert [r.account for r in found.readings] == [A, A]
    assert found.windows[0].homes == ()


def test_an_unnamed_reading_is_the_accounts_whose_window_it_shows() -> None:
    named = [*pair(1, 5, 30, OF_A, account=A), *pair(150, 2, 3, OF_B, account=B)]
    echoes = [*pair(160, 5, 30, OF_A), *pair(161, 3, 4, OF_B)]
    found = held(quota([*named, *echoes], 170).windows)
    assert found[A, (0, 300)] == [5, 5]
    assert found[B, (120, 420)] == [2, 3]


def test_a_new_unnamed_window_goes_with_the_week_on_the_same_line() -> None:
    named = [*pair(1, 5, 30, OF_A, account=A), *pair(150, 2, 3, OF_B, account=B)]
    found = held(quota([*named, *pair(310, 1, 31, (605, WEEK))], 320).windows)
    assert found[A, (305, 605)] == [1]


def test_after_a_login_the_old_accounts_values_stay_the_old_accounts_even_under_the_new_name() -> None:
    before = [r for i in range(10) for r in pair(i * 10, 10 + i, 30 + i, OF_A, account=A)]
    after = [
        r
        for i in range(12, 25)
        for r in (
            *pair(i * 10, 19, 39, OF_A, account=B if i % 2 else None),
            *pair(i * 10 + 1, i, i + 1, OF_B, account=B),
        )
    ]
    found = quota([*before, *after], 250).windows
    assert {(w.account, span(w), w.used_percent) for w in found} == {
        (A, (0, 300), 19), (A, (0, WEEK), 39), (B, (120, 420), 24), (B, (-3000, WEEK - 3000), 25),
    }  # fmt: skip


def test_two_accounts_whose_five_hours_end_together_each_keep_their_own() -> None:
    both = [*pair(1, 60, 30, (300, WEEK), account=A), *pair(2, 5, 3, (300, WEEK - 600), account=B)]
    assert {(w.account, w.used_percent) for w in quota(both, 10).windows} == {
        (A, 60),
        (A, 30),
        (B, 5),
        (B, 3),
    }


def codex(at: float, five: float, week: float, resets: Resets, home: str) -> list[CounterReading]:
    return [shown(at, five, resets[0], home=home), shown(at, week, resets[1], WEEK, home=home)]


def test_homes_that_show_the_same_week_are_one_account() -> None:
    readings = [
        r
        for i, home in enumerate(("/a", "/b", "/c"))
        for r in codex(i * 100, i, 10 + i, (i * 100 + 300, WEEK), home)
    ]
    found = quota(readings, 250).windows
    assert {w.homes for w in found} == {()}
    assert [len(w.readings) for w in found if w.window_minutes == WEEK] == [3]


def test_two_homes_of_different_accounts_have_windows_of_their_own_that_never_cut_each_other() -> None:
    readings = [
        r
        for i in range(20)
        for r in (
            *codex(i * 5, i, i, (300, WEEK), "/a"),
            *codex(i * 5 + 1, 2 * i, 3 * i, (290, WEEK - 400), "/b"),
        )
    ]
    found = quota(readings, 100).windows
    assert {(w.homes, w.used_percent, w.ended.value) for w in found} == {
        (("/a",), 19, "open"), (("/b",), 38, "open"), (("/b",), 57, "open"),
    }  # fmt: skip


def test_one_five_hour_window_that_ends_together_by_chance_does_not_make_two_homes_one() -> None:
    readings = [*codex(1, 5, 10, (300, WEEK), "/a"), *codex(2, 7, 70, (301, WEEK - 900), "/b")]
    assert {w.homes for w in quota(readings, 10).windows} == {("/a",), ("/b",)}


def test_a_reading_of_no_home_is_the_only_accounts_and_nobodys_where_there_are_two() -> None:
    typed = shown(3, 40, 7000, WEEK, source="typed")
    one = quota([*codex(1, 5, 10, (300, WEEK), "/a"), typed], 10)
    assert {w.homes for w in one.windows} == {()}
    two = [*codex(1, 5, 10, (300, WEEK), "/a"), *codex(2, 7, 70, (200, WEEK - 900), "/b"), typed]
    assert {r.holder.homes for r in quota(two, 10).readings if r.holder} == {("/a",), ("/b",), ()}


def test_a_month_ends_for_everybody_at_once_and_tells_no_account() -> None:
    readings = [
        claude(1, 5, None, 0, account=A, limit_id="claude_extra_usage"),
        claude(2, 7, None, 0, account=B, limit_id="claude_extra_usage"),
    ]
    assert {(w.account, w.used_percent) for w in quota(readings, 10).windows} == {(A, 5), (B, 7)}


def test_two_accounts_interleaved_line_by_line_in_one_home_stay_apart() -> None:
    turns = [r for i in range(40) for r in codex(130 + i * 4, 20 + i, 5 + i, OF_A if i % 2 else OF_B, "/a")]
    found = quota(turns, 295).windows
    assert {(w.homes, span(w), w.ended.value, len(w.readings)) for w in found} == {
        ((), (0, 300), "open", 20), ((), (0, WEEK), "open", 20),
        ((), (120, 420), "open", 20), ((), (-3000, WEEK - 3000), "open", 20),
    }  # fmt: skip


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_the_order_of_readings_plays_no_part(data: st.DataObject) -> None:
    readings = [
        *(r for i in range(10) for r in pair(i * 10, 10 + i, 30 + i, OF_A, account=A)),
        *(r for i in range(8, 20) for r in pair(i * 10, i, i, OF_B, account=None if i % 3 else B)),
        *(r for i in range(5) for r in codex(i * 7, i, 2 * i, (300, WEEK), f"/{i % 2}")),
    ]
    mixed = data.draw(st.permutations(readings))
    assert Counter(quota(mixed, 300).windows) == Counter(quota(readings, 300).windows)
