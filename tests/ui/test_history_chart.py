"""What the chart of days draws and tells, the calendar's steps, and what a spreadsheet gets."""

from __future__ import annotations

import math

import pytest
from pytestqt.qtbot import QtBot

from counterfoil.domain.history import Metric
from counterfoil.domain.history_making import history_view
from counterfoil.domain.history_spans import Period, Range
from counterfoil.domain.history_view import HistoryView, Stack, Wish
from counterfoil.domain.times import DAY_MS
from counterfoil.settings import Account
from counterfoil.ui.charts.history_chart import HistoryChart
from counterfoil.ui.charts.history_series import day_series, hover
from counterfoil.ui.history_access import plan_of
from counterfoil.ui.theme import LIGHT
from counterfoil.ui.windows.history_export import FIGURES, bar_rows, day_rows
from counterfoil.ui.windows.history_heat import heat_cells
from counterfoil.ui.windows.ledger_cells import Watch
from tests.ui.fake_history import TODAY, book, cell, figures

TWO = [
    cell(TODAY, figures(usd=2)),
    cell(TODAY, figures(usd=1), model="claude-haiku-4-5", session="s2"),
    cell(TODAY - 3, figures(usd=4)),
]


def view(wish: Wish | None = None) -> HistoryView:
    return history_view(book(TWO, watched=(TODAY, TODAY - 1)), wish or Wish(Range(Period.WEEK)))


def test_bars_stand_on_one_another_and_around_their_days() -> None:
    series = day_series(view())
    opus, haiku = ([*place] for place in series.places)
    assert opus == [(TODAY - 3, 1, 0.0, 4.0), (TODAY, 1, 0.0, 2.0)]
    assert haiku == [(TODAY, 1, 2.0, 1.0)]
    assert series.highest == 4.0
    assert series.ends_at_ms - series.starts_at_ms == 7 * DAY_MS


def test_gaps_are_places_of_their_own() -> None:
    assert [day for day, _ in day_series(view()).gaps] == [TODAY - 6, TODAY - 5, TODAY - 4, TODAY - 2]


def test_hovering_tells_the_bar_under_the_pointer_exactly() -> None:
    lines = hover(day_series(view()), TODAY * DAY_MS + DAY_MS // 3).replace("\u00a0", " ").splitlines()
    assert lines == ["Fri 24 Jul 2026", "$3.00", "claude-opus-4-5: $2.00", "claude-haiku-4-5: $1.00"]
    assert hover(day_series(view()), (TODAY + 9) * DAY_MS) == ""


def test_a_name_with_a_line_in_it_is_one_line() -> None:
    odd = history_view(
        book([cell(project="a\n$999"), cell(project="b", session="2")]), Wish(stack=Stack.PROJECT)
    )
    assert "a $999: " in hover(day_series(odd), TODAY * DAY_MS)


@pytest.mark.parametrize("metric", list(Metric))
def test_every_metric_is_drawn(qtbot: QtBot, metric: Metric) -> None:
    chart = HistoryChart(LIGHT)
    qtbot.addWidget(chart)
    series = day_series(view(Wish(Range(Period.WEEK), metric)))
    chart.show_series(series, tuple(range(len(series.places))), "days")
    _, drawn = chart.line.getOriginalDataset()
    shares = [] if drawn is None else [not math.isnan(share) for share in drawn]
    is_share = metric is Metric.CACHE
    assert shares == ([False, False, False, True, False, False, True] if is_share else [])
    assert chart.drawn_bars == (0 if is_share else 3)


def test_days_of_the_calendar_know_gaps_from_nothing() -> None:
    found = view()
    cells = {c.day: c for c in heat_cells(found.year, Metric.COST, found.first_day)}
    watch = [cells[TODAY - back].watch for back in (0, 1, 2, 3, 4)]
    assert watch == [Watch.WHOLE, Watch.WHOLE, Watch.NONE, Watch.WHOLE, Watch.BEFORE]
    assert [cells[TODAY - back].step > 0 for back in (0, 1, 3)] == [True, False, True]
    assert cells[TODAY].step < cells[TODAY - 3].step


def test_a_spreadsheet_gets_exact_figures_and_nothing_for_the_unknown() -> None:
    head, rows = bar_rows(view())
    assert head[:4] == ("first_day", "last_day", "zone", "model")
    by_day = {(row[0], row[3]): row[4:] for row in rows}
    assert by_day["2026-07-24", "claude-haiku-4-5"][3] == "1.000000"
    assert by_day["2026-07-22", ""] == (None,) * len(FIGURES)
    assert by_day["2026-07-23", ""][0] == 0
    assert len(day_rows(view())[1]) == len(view().year)


def test_an_accounts_price_is_exact() -> None:
    plan = plan_of(Account("claude-code", plan="Max", usd_a_month=19.99))
    assert (plan.name, plan.picousd_a_month) == ("Max", 19_990_000_000_000)
    assert plan_of(Account("codex", name="work")).picousd_a_month is None
