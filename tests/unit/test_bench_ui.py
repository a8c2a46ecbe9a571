"""What the measures of the windows come to."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from counterfoil.ledger.store import Ledger
from counterfoil.ledger.totals import LedgerView
from counterfoil.monitor import Monitor
from counterfoil.pipeline import Pipeline
from counterfoil.prices.book import PriceBook
from counterfoil.readers.registry import Root, agent_named
from tests.bench import million, ui_figures
from tests.bench.table import Figure
from tests.bench.ui_live import FILES, HOURS_BACK, LiveLogs

LOOKS = {
    "open": [(280.0, 500.0), (40.0, 90.0), (60.0, 80.0)],
    "pages": {"Ledger": [(90.0, 400.0), (20.0, 120.0), (10.0, 40.0)]},
    "ranges": {"Ledger": [("Today", (10.0, 30.0)), ("7 days", (10.0, 151.0))], "Now": []},
    "moves": {"Now": [[5.0] * 19 + [21.0], []]},
    "live": {"Now": [(1.0, 4.0), (2.0, 7.0)], "Ledger": []},
    "modules": ["PySide6.QtCore", "numpy", "counterfoil.ui.tray"],
    "stalls": [],
}


def named(figures: Sequence[Figure], what: str) -> Figure:
    return next(figure for figure in figures if figure.what == what)


@pytest.mark.parametrize(
    ("what", "samples", "holds"),
    [
        ("dashboard visible, first time", [280.0], True),
        ("dashboard visible, again", [40.0, 60.0], True),
        ("page Ledger, first time", [90.0], True),
        ("page Ledger, first time, all of it", [400.0], None),
        ("page Ledger, again, all of it", [120.0, 40.0], False),
        ("Ledger: range changed", [30.0, 151.0], False),
        ("Now: live update", [5.0, 9.0], False),
        ("modules at the icon that it needs not", [1], False),
    ],
)
def test_what_was_looked_at_is_held_against_its_target(
    what: str, samples: list[float], holds: bool | None
) -> None:
    figure = named(list(ui_figures.figures("looks", LOOKS)), what)
    assert list(figure.samples) == samples
    assert figure.holds is holds


def test_a_frame_now_and_then_may_be_late_and_charts_that_do_not_move_are_left_out() -> None:
    moved = [figure for figure in ui_figures.figures("looks", LOOKS) if "moved" in figure.what]
    assert [(figure.what, figure.holds) for figure in moved] == [("Now: chart 1 moved, a frame", True)]


@pytest.mark.parametrize(("grown_mib", "holds"), [(0.0, True), (4.0, True), (6.0, False), (-9.0, True)])
def test_memory_is_level_by_its_course_once_caches_are_full(grown_mib: float, holds: bool) -> None:
    course = [(number, 100 + grown_mib * number / 100) for number in range(0, 101, 10)]
    report = {"bare": 40.0, "bare_after": 40.0, "before": 70.0, "after": 116.0, "stalls": []}
    found = list(ui_figures.figures("memory", report | {"openings": [(0, 10.0), (10, 50.0), *course[2:]]}))
    assert named(found, "PSS grown by 100 openings").holds is holds
    assert named(found, "PSS before the first chart").holds is True
    assert named(found, "PSS, dashboard closed again").holds is False


def test_stalls_are_told_longest_first_with_where_they_were() -> None:
    stalls = [{"ms": ms, "cpu_ms": 1.0, "doing": f"deed {ms}", "in": [f"place {ms}"]} for ms in (60, 90, 70)]
    told = list(ui_figures.asides("session", {"stalls": stalls, "first_stalls": []}))
    assert ["90" in told[0], told[1].strip(), "70" in told[2]] == [True, "place 90", True]


def test_the_live_logs_are_read_as_requests_and_a_rising_counter(tmp_path: Path) -> None:
    at_s = million.NOW_MS / 1000
    LiveLogs(tmp_path / "codex", at_s, tmp_path / "gate")
    agent = agent_named("codex")
    assert agent is not None
    with Ledger(tmp_path / "ledger.db", lambda: million.NOW_MS) as ledger:
        Pipeline(ledger, [Root(agent, tmp_path / "codex")]).scan()
    view = LedgerView(tmp_path / "ledger.db")
    snapshot = Monitor(view, PriceBook.shipped(), million.ZONE).snapshot(million.NOW_MS)
    view.close()
    (state,) = snapshot.windows
    assert state.window.used_percent is not None
    assert 0 < state.window.used_percent < 100
    assert state.local.requests == FILES + HOURS_BACK * 60
