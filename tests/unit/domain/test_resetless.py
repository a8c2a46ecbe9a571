"""Readings without a reset: the window that was running at their time."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.quota import CounterReading, WindowKind
from counterfoil.domain.quotas import Quota
from counterfoil.domain.resetless import NO_OWNER, NO_WINDOW, SEVERAL_WINDOWS
from counterfoil.domain.sighted import NO_RESET, ODD_PERCENT
from counterfoil.domain.window import Basis
from tests.unit.domain.shown import WEEK, claude, quota, refused, shown, span

ORG, USER, OTHER = "organisation-1", "account-1", "account-2"


def desktop(at: float, percent: float | None, minutes: int = 300, account: str = ORG) -> CounterReading:
    return claude(at, percent, None, minutes, account=account, home=None, source="desktop-history")


def cached(
    at: float, percent: float | None, reset: float | None, account: str = USER, home: str = "/home/u/.claude"
) -> CounterReading:
    return claude(at, percent, reset, account=account, home=home, source="client-cache")


def typed(at: float, percent: float, minutes: int = 300) -> CounterReading:
    return claude(at, percent, None, minutes, home=None, source="typed")


def verdicts(found: Quota) -> list[tuple[str, float | None, str | None, str | None]]:
    return [(r.reading.source, r.percent, r.reason, r.account) for r in found.readings]


def test_the_desktops_history_counts_in_the_window_that_a_statusline_shows() -> None:
    found = quota([desktop(5, 10), claude(20, 12, 300), desktop(35, 15)], 40)
    (one,) = found.windows
    assert (span(one), one.basis, one.used_percent, one.used_percent_source) == (
        (0, 300), Basis.OBSERVED, 15, "desktop-history",
    )  # fmt: skip
    assert [r.percent for r in one.readings] == [10, 12, 15]
    assert {r.holder for r in found.readings} == {one.holder}


@pytest.mark.parametrize("cache_at", [1, 20, 60])
def test_an_organisation_is_the_account_whose_window_its_readings_lie_on(cache_at: int) -> None:
    """Whichever of the two is heard of first."""
    found = quota([desktop(10, 10), cached(cache_at, 12, 300), desktop(50, 15)], 70)
    (one,) = found.windows
    assert (one.account, one.homes, one.peak_percent) == (USER, (), 15)
    assert {r.holder for r in found.readings} == {one.holder}


def test_all_that_an_organisation_shows_goes_with_it_its_month_too() -> None:
    readings = [desktop(10, 10), cached(20, 12, 300), desktop(400, 3)]
    months = [
        claude(at, percent, None, 0, account=account, limit_id="claude_extra_usage", source=source)
        for at, percent, account, source in (
            (11, 40, ORG, "desktop-history"),
            (30, 41, USER, "client-cache"),
        )
    ]
    found = quota([*readings, *months], 410)
    assert {w.account for w in found.windows} == {USER}
    (month,) = (w for w in found.windows if w.kind is WindowKind.MONTHLY)
    assert [r.percent for r in month.readings] == [40, 41]
    assert verdicts(found)[-1] == ("desktop-history", None, NO_WINDOW, USER)


def test_a_month_that_only_the_organisation_shows_is_the_accounts() -> None:
    month = claude(11, 40, None, 0, account=ORG, limit_id="claude_extra_usage", source="desktop-history")
    found = quota([desktop(10, 10), cached(20, 12, 300), month], 30)
    assert [(w.account, w.used_percent) for w in found.windows] == [(USER, 40), (USER, 12)]


def test_a_week_and_five_hours_each_get_their_own() -> None:
    readings = [claude(5, 3, 300), claude(5, 30, WEEK, WEEK), desktop(9, 31, WEEK), desktop(9, 4)]
    assert {(w.window_minutes, w.used_percent) for w in quota(readings, 10).windows} == {
        (300, 4),
        (WEEK, 31),
    }


def test_of_two_accounts_whose_windows_run_at_once_neither_gets_it() -> None:
    readings = [
        *(cached(1 + i, 5, 300, USER, "/a") for i in range(3)),
        *(cached(2 + i, 60, 200, OTHER, "/b") for i in range(3)),
        desktop(50, 20),
        typed(60, 21),
    ]
    found = quota(readings, 70)
    assert {(w.account, w.used_percent) for w in found.windows} == {(USER, 5), (OTHER, 60)}
    assert [v[:3] for v in verdicts(found)][-2:] == [
        ("desktop-history", None, SEVERAL_WINDOWS),
        ("typed", None, SEVERAL_WINDOWS),
    ]


def test_of_two_accounts_the_one_that_is_named_gets_it() -> None:
    readings = [cached(1, 5, 300, USER, "/a"), cached(2, 60, 200, OTHER, "/b"), cached(50, 9, None, USER)]
    found = quota(readings, 70)
    assert {(w.account, w.used_percent) for w in found.windows} == {(USER, 9), (OTHER, 60)}


def test_an_account_does_not_get_what_another_shows_that_the_same_source_names() -> None:
    found = quota([cached(1, 40, 300, USER), cached(60, 0, None, OTHER)], 70)
    assert verdicts(found)[-1] == ("client-cache", None, NO_OWNER, OTHER)
    assert [w.used_percent for w in found.windows] == [40]


def test_two_organisations_beside_one_account_are_told_apart_by_nothing() -> None:
    found = quota([cached(1, 40, 300), desktop(5, 41), desktop(6, 80, account="organisation-2")], 10)
    assert [v[2] for v in verdicts(found)[1:]] == [NO_OWNER, NO_OWNER]


def test_an_organisation_whose_readings_would_lie_on_windows_of_two_accounts_is_neither() -> None:
    readings = [
        *(cached(1, 5, 300, USER, "/a"), desktop(10, 6)),
        *(cached(401, 5, 700, OTHER, "/b"), desktop(410, 6)),
    ]
    assert [v[2:] for v in verdicts(quota(readings, 420)) if v[0] == "desktop-history"] == [
        (NO_OWNER, ORG),
        (NO_OWNER, ORG),
    ]


def test_what_is_typed_counts_in_a_window_that_was_inferred_from_use() -> None:
    found = quota([typed(30, 37), typed(40, 36), typed(200, 41)], 210, used={(): [3, 20]})
    (one,) = found.windows
    assert (span(one), one.basis, one.used_percent, one.used_percent_source) == (
        (0, 300), Basis.INFERRED, 41, "typed",
    )  # fmt: skip
    assert [(r.percent, r.reason) for r in found.readings] == [
        (37, None),
        (None, "stale: another session had already shown 37 %"),
        (41, None),
    ]
    assert len({r.window for r in found.readings} - {None}) == 1


def test_it_counts_in_a_window_that_only_a_refusal_tells_of() -> None:
    found = quota([typed(10, 80)], 200, [refused(100, WindowKind.FIVE_HOUR, None, 300)])
    (one,) = found.windows
    assert (one.basis, [r.percent for r in one.readings], one.used_percent) == (Basis.OBSERVED, [80], 100)


def test_it_counts_in_a_window_of_which_only_the_reset_was_told() -> None:
    found = quota([claude(5, None, 300, source="stream-json"), typed(10, 37)], 20)
    assert [(span(w), w.used_percent) for w in found.windows] == [((0, 300), 37)]


def test_a_window_that_was_cut_short_ends_there() -> None:
    readings = [
        *(shown(i, 50, WEEK, WEEK) for i in range(0, 1000, 100)),
        *(shown(i, 3, WEEK + 1000, WEEK) for i in range(1001, 2000, 100)),
        shown(1500, 4, None, WEEK, source="typed"),
        shown(500, 51, None, WEEK, source="typed"),
    ]
    first, second = quota(readings, 2000).windows
    assert (first.peak_percent, second.peak_percent) == (51, 4)


@pytest.mark.parametrize(
    ("odd", "reason"),
    [
        (typed(400, 5), NO_WINDOW),
        (typed(10, 5, WEEK), NO_WINDOW),
        (typed(10, 5, 0), NO_RESET),
        (typed(10, 500), ODD_PERCENT),
        (desktop(10, None), NO_RESET),
    ],
)
def test_what_cannot_be_laid_says_why(odd: CounterReading, reason: str) -> None:
    found = quota([claude(5, 3, 300), odd], 500)
    assert [(r.percent, r.reason) for r in found.readings][-1] == (None, reason)
    assert [w.used_percent for w in found.windows] == [3]


@pytest.mark.parametrize(("at", "reason"), [(299, SEVERAL_WINDOWS), (301, SEVERAL_WINDOWS), (304, None)])
def test_around_the_moment_when_one_window_follows_another_it_is_left_aside(at: float, reason: str) -> None:
    found = quota([claude(5, 80, 300), claude(310, 9, 600), typed(at, 7)], 320)
    assert [r.reason for r in found.readings if r.reading.source == "typed"] == [reason]


def test_what_is_stamped_a_little_ahead_is_not_known_yet() -> None:
    found = quota([claude(5, 3, 300), typed(15, 7)], 10)
    assert [w.used_percent for w in found.windows] == [3]


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_the_order_of_readings_plays_no_part(data: st.DataObject) -> None:
    readings = [
        *(desktop(i * 15, 2 * i) for i in range(40)),
        *(desktop(i * 15 + 1, i, WEEK) for i in range(40)),
        claude(302, 21, WEEK, WEEK),
        *(cached(at, at / 10, reset) for at, reset in ((40, 300), (290, 300), (320, 605))),
        *(claude(i * 20, 2 * i, 300) for i in range(10)),
        *(typed(700 + i, 60 - 10 * i) for i in range(4)),
    ]
    used: dict[tuple[str, ...], list[float]] = {(): [690]}
    mixed = data.draw(st.permutations(readings))
    assert quota(mixed, 720, used=used) == quota(readings, 720, used=used)
