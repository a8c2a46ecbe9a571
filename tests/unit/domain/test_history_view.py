"""Views of a past: every figure in them comes from the cells and from nowhere else."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.history import KINDS, Figures, HistoryCell, Metric, Narrowing, added, total
from counterfoil.domain.history_making import DAYS_UP_TO, TOP, history_view, width_of
from counterfoil.domain.history_spans import DaySpan, Period, Range
from counterfoil.domain.history_view import Stack, Width, Wish
from tests.ui.fake_history import TODAY, book, cell, figures, many_projects, past

METRICS, STACKS = list(Metric), [Stack.MODEL, Stack.PROJECT, Stack.AGENT]
cells = st.lists(
    st.builds(
        lambda back, project, model, requests: cell(
            TODAY - back, figures(requests, requests / 7, requests * 999), project=project, model=model
        ),
        st.integers(0, 40),
        st.sampled_from("abcdefgh"),
        st.sampled_from(["opus", "sonnet", "haiku"]),
        st.integers(1, 50),
    ),
    max_size=60,
)


@given(cells, st.sampled_from(STACKS), st.sampled_from([Metric.COST, Metric.TOKENS, Metric.REQUESTS]))
@settings(max_examples=60)
def test_bars_and_rankings_each_add_up_to_the_whole(
    found: list[HistoryCell], stack: Stack, metric: Metric
) -> None:
    view = history_view(book(found, watched=(TODAY,)), Wish(metric=metric, stack=stack))
    inside = total(c for c in found if c.day >= TODAY - 29)
    assert view.whole == inside
    assert added(bar.whole for bar in view.bars) == inside
    assert added(part for bar in view.bars for part in bar.parts) == inside
    for rows in (view.projects, view.models, view.agents, view.sessions):
        assert added(row.figures for row in rows) == inside
    assert added(month.figures for month in view.months) == total(found)


def test_bars_tell_five_names_apart_and_the_rest_together() -> None:
    view = history_view(many_projects(30), Wish(stack=Stack.PROJECT))
    assert view.stacks == (*(f"project-{i}" for i in range(TOP)), None)
    assert len(view.projects) == 30


def test_tokens_are_stacked_by_kind_in_the_order_in_which_they_are_sent() -> None:
    view = history_view(
        book([cell(found=figures()._replace(cache_write_1h=0))]), Wish(metric=Metric.TOKENS, stack=Stack.KIND)
    )
    assert view.stacks == tuple(kind for kind in KINDS if kind != "cache_write_1h")
    assert added(view.bars[-1].parts).tokens == view.whole.tokens


def test_the_cache_share_is_of_all_that_was_sent_and_not_stacked() -> None:
    half = Figures(requests=2, input=30, cache_read=50, cache_write_5m=20, output=900)
    view = history_view(book([cell(found=half)]), Wish(metric=Metric.CACHE))
    assert (view.whole.cache_percent, view.stacks) == (50.0, ())
    assert Metric.CACHE.of(Figures(requests=1, output=5)) is None


@pytest.mark.parametrize(
    ("days", "width"), [(1, Width.DAY), (DAYS_UP_TO, Width.DAY), (365, Width.WEEK), (2000, Width.MONTH)]
)
def test_bars_are_as_wide_as_there_is_room(days: int, width: Width) -> None:
    assert width_of(DaySpan(1, days)) is width


def test_weeks_begin_on_monday_and_bars_lie_side_by_side() -> None:
    bars = history_view(book(), Wish(Range(Period.YEAR))).bars
    assert {(bar.days.first + 3) % 7 for bar in bars[1:]} == {0}
    assert all(two.days.first == one.days.last + 1 for one, two in itertools.pairwise(bars))


def test_a_day_without_requests_is_a_gap_only_where_nobody_looked() -> None:
    seen = book([cell(TODAY), cell(TODAY - 5)], watched=(TODAY, TODAY - 1))
    bars = {bar.days.first: bar for bar in history_view(seen, Wish(Range(Period.WEEK))).bars}
    assert [bars[TODAY - back].is_gap for back in (0, 1, 2, 5)] == [False, False, True, False]


def test_days_to_come_are_no_gap() -> None:
    view = history_view(book([cell()], watched=(TODAY,)), Wish(Range(Period.CALENDAR_MONTH)))
    assert not any(bar.is_gap for bar in view.bars if bar.days.first > TODAY)


def test_what_lies_before_all_that_is_known_is_not_drawn() -> None:
    young = book(past(20), watched=range(TODAY - 19, TODAY + 1))
    assert history_view(young, Wish(Range(Period.YEAR))).drawn.days == 20
    assert history_view(book([cell()], watched=(TODAY,)), Wish(Range(Period.YEAR))).drawn.days == 14
    asked_for = Range(Period.CUSTOM, 0, TODAY - 60, TODAY)
    assert history_view(young, Wish(asked_for)).drawn.days == 61


def test_today_is_left_out_of_the_comparison() -> None:
    found = [cell(TODAY, figures(usd=900)), cell(TODAY - 1, figures(usd=2)), cell(TODAY - 8, figures(usd=1))]
    seen = book(found, watched=range(TODAY - 30, TODAY + 1))
    comparison = history_view(seen, Wish(Range(Period.WEEK))).comparison
    assert comparison is not None
    assert (comparison.now.picousd, comparison.earlier.picousd) == (2 * 10**12, 10**12)
    assert (comparison.without_today, comparison.is_known, comparison.gaps) == (True, True, 0)


def test_a_time_before_the_ledger_is_not_compared_with() -> None:
    seen = book([cell(), cell(TODAY - 8)], watched=())
    comparison = history_view(seen, Wish(Range(Period.WEEK))).comparison
    assert comparison is not None
    assert not comparison.is_known


def test_days_that_nobody_observed_are_counted_in_the_comparison() -> None:
    seen = book([cell(), cell(TODAY - 13)], watched=range(TODAY - 4, TODAY + 1))
    comparison = history_view(seen, Wish(Range(Period.WEEK))).comparison
    assert comparison is not None
    assert comparison.gaps == 7  # 12 whole days are compared, of which five were observed


def test_narrowing_leaves_out_the_others_but_not_their_names() -> None:
    seen = book()
    view = history_view(seen, Wish(only=Narrowing(agent="codex")))
    assert {row.name for row in view.agents} == {"codex"}
    assert view.names == seen.names
    assert 0 < view.whole.requests < history_view(seen, Wish()).whole.requests


def test_narrowing_hides_no_observation() -> None:
    seen = book([cell(TODAY - 2), cell(TODAY)], watched=())
    view = history_view(seen, Wish(Range(Period.WEEK), only=Narrowing(project="another")))
    assert [bar.is_gap for bar in view.bars if bar.days.first in (TODAY - 2, TODAY)] == [False, False]


def test_the_year_ends_today_and_begins_on_a_monday() -> None:
    view = history_view(book(), Wish())
    assert view.year[-1][0] == TODAY
    assert (view.year[0][0] + 3) % 7 == 0
    assert 52 * 7 < len(view.year) <= 53 * 7


def test_nothing_known_is_a_view_without_figures() -> None:
    view = history_view(book([], watched=()), Wish())
    assert (view.first_day, view.whole.requests, view.comparison, view.months) == (None, 0, None, ())
    assert (view.can_go_back, view.can_go_ahead) == (False, False)


def test_requests_without_a_price_are_unknown_money_and_known_requests() -> None:
    unpriced = figures(4)._replace(picousd=0, unpriced_requests=4)
    assert Metric.COST.of(unpriced) is None
    assert Metric.COST.of(added([unpriced, figures(1, 2.0)])) == 2 * 10**12
    assert Metric.REQUESTS.of(unpriced) == 4
