"""What is said when it cannot be told whether a window lasts."""

from __future__ import annotations

import pytest

from counterfoil.domain.foreseeing import missing_of
from counterfoil.domain.window import MINUTE_MS, QuotaWindow
from tests.unit.domain.outlooks import DAY, FIVE_HOURS, MONTH, WEEK, quota_window

THREE = ((1.0, 5.0), (2.0, 5.0), (12.0, 6.0))


def missing(
    window: QuotaWindow, minute: float, past: int = 0, *, known: bool = True, worth: bool = False
) -> str | None:
    return missing_of(window, round(minute * MINUTE_MS), past, is_known=known, has_worth=worth)


@pytest.mark.parametrize(
    ("window", "minute", "lacks"),
    [
        (quota_window(), 60, "no reading yet"),
        (quota_window((70, 5.0)), 60, "no reading yet"),
        (quota_window((50, 5.0)), 60, "two more readings"),
        (quota_window((40, 5.0), (50, 5.0)), 60, "one more reading"),
        (quota_window((52, 5.0), (53, 5.0), (54, 6.0)), 60, "2 more minutes"),
        (quota_window((52, 5.0), (53, 5.0), (54, 6.0)), 61.5, "one more minute"),
        (quota_window((52, 5.0), (53, 5.0), (54, 6.0)), 62, None),
        (quota_window(*THREE), 72, None),
        (quota_window(*THREE), 73, "reading 61 min old"),
        (quota_window(*THREE), 200, "reading 3 h old"),
        (quota_window((1, 5.0), (2, 5.0), (130, 6.0), minutes=WEEK), 130 + 25 * 60, "reading 25 h old"),
        (quota_window((1, 5.0), (2, 5.0), (130, 6.0), minutes=WEEK), 130 + 49 * 60, "reading 2 days old"),
        (quota_window(*THREE, minutes=WEEK), 61, "60 more minutes"),
        (quota_window(*THREE, minutes=DAY), 17, "2 more minutes"),
        (quota_window(*THREE, minutes=MONTH), 12 + 7 * DAY, "reading 7 days old"),
    ],
)
def test_what_is_missing_is_said_in_a_few_words(
    window: QuotaWindow, minute: float, lacks: str | None
) -> None:
    assert missing(window, minute) == lacks


def test_where_past_windows_are_known_one_reading_will_do() -> None:
    one = quota_window((50, 5.0))
    assert [missing(one, 60, past) for past in (0, 1, 2)] == ["two more readings"] * 2 + [None]


def test_an_old_reading_will_do_where_our_own_use_goes_on_counting() -> None:
    old = quota_window(*THREE, minutes=FIVE_HOURS)
    assert (missing(old, 200), missing(old, 200, worth=True)) == ("reading 3 h old", None)


@pytest.mark.parametrize(("known", "worth"), [(True, True), (True, False), (False, True), (False, False)])
def test_without_any_reading_an_estimate_will_do_where_use_has_a_worth(*, known: bool, worth: bool) -> None:
    said = missing(quota_window(), 60, known=known, worth=worth)
    assert said == (None if known and worth else "no reading yet")
