from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from counterfoil.domain.snapshot import BurnBucket
from counterfoil.errors import KnownError
from counterfoil.ui.burn_access import BurnAccess, BurnChoice, recalled, remember
from counterfoil.ui.charts.burn_series import BurnBy, BurnSpan, bars_at, burn_series, burn_table
from counterfoil.ui.charts.hover_text import burn_hover
from counterfoil.ui.theme import LIGHT
from counterfoil.ui.windows.burn_panel import BurnPanel
from counterfoil.ui.windows.page_area import page_area
from counterfoil.words.figures import NBSP
from tests.altered import replace
from tests.ui import snapshots as examples
from tests.ui.parts import NOW_MS, TZ, usd

MINUTE, HOUR = 60_000, 3_600_000
PanelOf = Callable[["Ledger | None"], BurnPanel]


def bucket(minutes_ago: int, dollars: float, *, model: str = "opus", agent: str = "codex") -> BurnBucket:
    return BurnBucket(NOW_MS - minutes_ago * MINUTE, "web", 1000, usd(dollars), agent, model)


@dataclass
class Ledger:
    """Answers for the panel, and what it was asked."""

    found: Sequence[BurnBucket] = ()
    problem: Exception | None = None
    choice: BurnChoice = field(default_factory=BurnChoice)
    asked: list[int] = field(default_factory=list)
    kept: list[BurnChoice] = field(default_factory=list)

    def load(self, _at_ms: int, hours: int) -> Sequence[BurnBucket]:
        self.asked.append(hours)
        if self.problem is not None:
            raise self.problem
        return self.found

    def access(self) -> BurnAccess:
        return BurnAccess(self.load, lambda: self.choice, self.kept.append)


@pytest.fixture
def panel_of(qtbot: QtBot) -> Iterator[PanelOf]:
    """Shows the panel of a ledger in a page, and ends its threads."""
    areas: list[QScrollArea] = []
    panels: list[BurnPanel] = []

    def made(ledger: Ledger | None) -> BurnPanel:
        panel = BurnPanel(LIGHT, ledger.access() if ledger else None)
        area = page_area(panel)
        areas.append(area)
        panels.append(panel)
        qtbot.addWidget(area)
        area.resize(700, 340)
        area.show()
        panel.show_burn(examples.busy())
        panel.build()
        return panel

    yield made
    for panel in panels:
        panel.stop()


@pytest.mark.parametrize(
    ("span", "bars", "minutes"),
    [
        (BurnSpan.HOUR, 30, 2),
        (BurnSpan.FIVE_HOURS, 60, 5),
        (BurnSpan.DAY, 48, 30),
        (BurnSpan.WEEK, 56, 180),
    ],
)
def test_bars_are_as_long_as_suits_the_span(span: BurnSpan, bars: int, minutes: int) -> None:
    edges = burn_series([], NOW_MS, TZ, span).edges
    assert len(edges) == bars + 1
    assert edges[1] - edges[0] == minutes * MINUTE
    assert edges[-2] <= NOW_MS < edges[-1]


@pytest.mark.parametrize("span", list(BurnSpan))
def test_a_rate_is_an_hour_of_it_whatever_the_span(span: BurnSpan) -> None:
    series = burn_series([bucket(1, 0.5)], NOW_MS, TZ, span)
    ((_, rate),) = bars_at(series, NOW_MS - MINUTE)
    assert rate == pytest.approx(0.5 * 60 / span.bucket_minutes)


def test_bars_of_a_week_begin_at_midnight_of_the_zone() -> None:
    edges = burn_series([], NOW_MS, "Asia/Kolkata", BurnSpan.WEEK).edges
    hours = {(datetime.fromtimestamp(at / 1000, ZoneInfo("Asia/Kolkata"))).strftime("%H:%M") for at in edges}
    assert hours == {f"{h:02d}:00" for h in range(0, 24, 3)}


def test_a_bar_across_a_change_of_clocks_is_as_long_as_it_was() -> None:
    sunday = int(datetime(2026, 10, 25, 12, tzinfo=ZoneInfo(TZ)).timestamp() * 1000)
    night = replace(bucket(0, 1.0), at_ms=sunday - 12 * HOUR)  # 01:00, in a bar of four hours
    ((_, rate),) = bars_at(burn_series([night], sunday, TZ, BurnSpan.WEEK), night.at_ms)
    assert rate == pytest.approx(0.25)


def test_it_is_stacked_by_what_is_asked_for() -> None:
    mixed = [bucket(3, 1, model="opus"), bucket(3, 2, model="haiku"), bucket(3, 3, agent="claude-code")]
    names = {by: [s.name for s in burn_series(mixed, NOW_MS, TZ, by=by).stacks] for by in BurnBy}
    assert names == {
        BurnBy.MODEL: ["opus", "haiku"],
        BurnBy.PROJECT: ["web"],
        BurnBy.AGENT: ["claude-code", "codex"],
    }


def test_the_table_is_exact_and_names_everyone() -> None:
    many = [bucket(3, 0.000001 * (i + 1), model=f"m{i}") for i in range(8)]
    head, rows = burn_table(burn_series(many, NOW_MS, TZ, by=BurnBy.MODEL))
    assert head == ("from", "to", "model", "usd", "tokens")
    assert [row[2:] for row in rows] == [(f"m{i}", f"0.00000{i + 1}", 1000) for i in range(8)]
    assert rows[0][:2] == ("2026-07-24T11:30:00.000Z", "2026-07-24T11:35:00.000Z")


def test_a_bar_of_another_day_names_it() -> None:
    series = burn_series([bucket(24 * 60 - 40, 3)], NOW_MS, TZ, BurnSpan.DAY)
    lines = burn_hover(series, NOW_MS - (24 * 60 - 40) * MINUTE, TZ).replace(NBSP, " ").split("\n")
    assert lines == ["Thu 14:00–14:30", "web: $6.00 an hour"]


def test_longer_spans_are_asked_for_and_drawn_when_they_come(panel_of: PanelOf, qtbot: QtBot) -> None:
    ledger = Ledger([bucket(60 * 20, 2, model="opus")])
    panel = panel_of(ledger)
    panel.spans.buttons["24h"].click()
    qtbot.waitUntil(lambda: panel._series is not None and panel._series.span is BurnSpan.DAY)
    assert 24 in ledger.asked
    assert panel.chart is not None
    assert panel.chart.accessibleName() == "Burn rate, last 24 hours, $ an hour, by project"


def test_what_was_chosen_is_kept_and_comes_back(panel_of: PanelOf, qtbot: QtBot) -> None:
    ledger = Ledger(choice=BurnChoice("1h", "agent"))
    panel = panel_of(ledger)
    qtbot.waitUntil(lambda: (panel.span, panel.by) == (BurnSpan.HOUR, BurnBy.AGENT))
    panel.spans.buttons["5h"].click()
    qtbot.waitUntil(lambda: ledger.kept == [BurnChoice("5h", "agent")])


def test_a_ledger_that_cannot_be_read_is_told_of(panel_of: PanelOf, qtbot: QtBot) -> None:
    panel = panel_of(Ledger(problem=KnownError("The ledger is locked.")))
    panel.spans.buttons["7d"].click()
    qtbot.waitUntil(lambda: panel.empty.text() == "The ledger is locked.")
    panel.spans.buttons["5h"].click()
    assert panel.empty.isHidden()


def test_without_a_ledger_only_what_each_snapshot_bears_is_offered(panel_of: PanelOf) -> None:
    assert list(panel_of(None).spans.buttons) == ["1h", "5h"]


def test_snapshots_do_not_ask_for_a_long_span_each_time(panel_of: PanelOf, qtbot: QtBot) -> None:
    ledger = Ledger([bucket(5, 1)])
    panel = panel_of(ledger)
    panel.spans.buttons["7d"].click()
    qtbot.waitUntil(lambda: 168 in ledger.asked)
    for later in range(5):
        panel.show_burn(replace(examples.busy(), last_event_at_ms=NOW_MS + later))
    QTest.qWait(50)
    assert ledger.asked.count(168) == 1


def test_a_choice_survives_on_disk_and_a_broken_file_is_no_harm(tmp_path: Path) -> None:
    remember(tmp_path, BurnChoice("24h", "model"))
    assert recalled(tmp_path) == BurnChoice("24h", "model")
    (tmp_path / "burn.json").write_text("{")
    assert recalled(tmp_path) == BurnChoice()
