"""Both counters on one chart and on the cards: in one unit, with the room between them and what happened."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from counterfoil.domain.capacity import Estimate
from counterfoil.domain.provider_event import EventKind
from counterfoil.domain.snapshot import Level, WindowState
from counterfoil.ui.charts.gap_series import estimate_band, gap_shape, height_of
from counterfoil.ui.charts.hover_text import window_hover
from counterfoil.ui.charts.mark_shapes import SHAPES, shape
from counterfoil.ui.charts.window_chart import WindowChart
from counterfoil.ui.charts.window_keys import window_keys
from counterfoil.ui.charts.window_marks import Group, event_marks
from counterfoil.ui.charts.window_series import window_series
from counterfoil.ui.ring import paint_ring
from counterfoil.ui.theme import LIGHT
from counterfoil.ui.windows.card import card_text
from counterfoil.ui.windows.window_panel import WindowPanel
from counterfoil.words.figures import NBSP
from tests.altered import replace
from tests.ui import counters, snapshots
from tests.ui.parts import NOW_MS, TZ, at, reading, window

Show = Callable[[WindowState], WindowChart]


def ticks(chart: WindowChart, side: str) -> list[str]:
    return [label for _, label in chart.plotItem.getAxis(side)._tickLevels[0]]


def test_with_a_known_capacity_both_counters_share_the_left_axis(show: Show) -> None:
    chart = show(counters.apart())
    assert ticks(chart, "right") == []
    assert ticks(chart, "left")[-1] == f"100{NBSP}%"
    x, y = chart._own.getData()
    assert (x[-1] * 1000, y[-1]) == (NOW_MS, pytest.approx(53.7))


def test_without_one_ours_keeps_its_own_axis(show: Show) -> None:
    chart = show(snapshots.five_hour())
    assert ticks(chart, "right")[0] == "$0"
    assert chart.gap.path.isEmpty()


def test_the_room_between_the_counters_is_shaded_and_nothing_else(show: Show) -> None:
    series = window_series(counters.apart(), NOW_MS)
    path = show(counters.apart()).gap.path
    last = series.readings[-1]
    ours = height_of(series.own, last.at_ms)
    inside = QPointF((last.at_ms - 60_000) / 1000, (last.percent + ours) / 2)
    assert path.contains(inside)
    assert not path.contains(QPointF(inside.x(), ours - 5))
    assert not path.contains(QPointF(NOW_MS / 1000 + 60, inside.y()))


def test_a_reading_that_stands_alone_has_a_stem_to_our_line() -> None:
    gap = gap_shape([(10, 50.0)], (False,), [(0, 0.0), (5, 0.0), (5, 30.0), (20, 30.0)])
    assert (gap.outlines, gap.stems) == ((), ((10, 30.0, 50.0),))
    assert gap.is_seen


def test_counters_that_agree_need_no_key() -> None:
    gap = gap_shape([(5, 30.4), (10, 30.2)], (True, False), [(0, 0.0), (5, 30.0), (20, 30.0)])
    assert not gap.is_seen
    names = [key.name for key in window_keys(window_series(snapshots.five_hour(), NOW_MS), LIGHT)]
    assert "difference" not in names


@settings(max_examples=80)
@given(
    st.lists(st.tuples(st.integers(0, 1000), st.floats(0, 100)), min_size=1, max_size=12),
    st.lists(st.tuples(st.integers(0, 1000), st.floats(0, 5)), min_size=1, max_size=12),
    st.data(),
)
def test_outlines_and_stems_cover_every_reading_once(
    seen: list[tuple[int, float]], steps: list[tuple[int, float]], data: st.DataObject
) -> None:
    readings = sorted(seen)
    own = sorted(steps)
    joined = [*(data.draw(st.booleans()) for _ in readings[1:]), False]
    gap = gap_shape(readings, joined, own)
    drawn = [point for outline in gap.outlines for point in outline]
    stems = [(at_ms, theirs) for at_ms, _, theirs in gap.stems]
    assert all(point in drawn or point in stems for point in readings)
    assert len(gap.stems) + len(gap.outlines) == len(joined) - sum(joined)


def test_a_fall_of_the_counter_is_drawn(show: Show) -> None:
    state = counters.eventful()
    _, y = show(state)._trail.getData()
    fallen = list(y).index(3)
    assert y[fallen - 1] == 55
    assert window_series(state, NOW_MS).joined[fallen - 1]


def test_a_fall_is_joined_however_long_nobody_looked() -> None:
    seen = [reading(at(h), p) for h, p in ((-2.5, 40), (-0.5, 3), (-0.1, 4))]
    state = replace(counters.apart(), window=window(readings=seen))
    assert window_series(state, NOW_MS).joined == (True, True, False)


def test_each_event_is_marked_once_and_refusals_are_not_told_twice() -> None:
    refused = counters.event(EventKind.REFUSED, -21.5, 100.0, agent="codex")
    state = counters.eventful()
    marks = event_marks(replace(state, events=(*state.events, refused)))
    groups = [mark.group for mark in marks]
    assert groups.count(Group.REFUSED) == 2
    assert groups.count(Group.TURNED_AWAY) == 1
    assert [mark.at_ms for mark in marks] == sorted(mark.at_ms for mark in marks)


def test_events_of_other_windows_are_not_marked() -> None:
    early = counters.event(EventKind.COUNTER_FELL, -40)
    assert event_marks(replace(counters.apart(), events=(early,))) == ()


def test_there_are_keys_for_what_is_drawn_only() -> None:
    names = [key.name for key in window_keys(window_series(counters.apart(), NOW_MS), LIGHT)]
    assert names[:3] == ["provider’s counter, %", "own ledger, %", "difference"]
    assert names[-1] == "rise without use here"
    assert "counter fell" not in names


def test_every_mark_has_a_shape_of_its_own() -> None:
    pictures = set()
    for mark in SHAPES[:-1]:  # the last is the hollow point of an estimate, which is a curve's
        image = QImage(24, 24, QImage.Format.Format_ARGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        painter.translate(12, 12)
        painter.scale(20, 20)
        painter.fillPath(shape(mark), QColor("black"))
        painter.end()
        pictures.add(bytes(image.constBits()))
    assert len(pictures) == len(SHAPES) - 1


def test_hovering_tells_our_percent_and_the_event_in_short_lines() -> None:
    state = counters.apart()
    lines = window_hover(window_series(state, NOW_MS), at(-1.05), TZ).replace(NBSP, " ").split("\n")
    assert lines[1].startswith("own ≈ 35.6 % · ") or lines[2].startswith("own ≈ 35.6 % · ")
    assert lines[-2].startswith("The Claude 5-hour window rose by 7 points")
    assert max(map(len, lines)) <= 80


@pytest.mark.qt_log_ignore("propagateSizeHints")  # of a part that is shown as a window
def test_the_gap_is_explained_in_one_line(qtbot: QtBot) -> None:
    panel = WindowPanel(LIGHT)
    qtbot.addWidget(panel)
    panel.show_window(counters.apart(), "Claude", counters.both())
    assert "8 points above ours" in panel.told.text().replace(NBSP, " ")
    panel.show_window(snapshots.five_hour(), "Claude", snapshots.busy())
    assert panel.told.isHidden()


def test_an_estimate_is_drawn_with_its_band(show: Show) -> None:
    chart = show(counters.estimated())
    x, y = chart._estimate.point.getData()
    assert (list(x * 1000), list(y)) == ([NOW_MS], [40.0])
    assert list(chart._estimate._bar.getData()[1]) == [30.0, 55.0]
    assert "≈ 40 % (30–55 %), estimate" in window_hover(
        window_series(counters.estimated(), NOW_MS), at(-0.5), TZ
    ).replace(NBSP, " ")
    assert len(show(counters.apart())._estimate.point.getData()[0]) == 0


def test_the_band_is_as_unsure_all_along_as_at_its_end() -> None:
    band = estimate_band(Estimate(40, 30, 60), [(0, 0.0), (5, 20.0), (9, 40.0)])
    assert band == ((0, 0.0, 0.0), (5, 15.0, 30.0), (9, 30.0, 60.0))
    assert estimate_band(None, [(0, 1.0)]) == estimate_band(Estimate(1, 0, 2), ()) == ()


def test_cards_tell_an_estimate_as_one() -> None:
    snapshot = counters.with_estimate()
    told = card_text(snapshot.windows[0], "Claude", snapshot)
    assert told.tag == "inferred, estimate"
    assert told.reading.replace(NBSP, " ") == "30–55 %, from own use"
    unknown = card_text(snapshot.windows[2], "Gemini", snapshot)
    assert (unknown.tag, unknown.reading) == ("inferred", "from own logs only")


def test_cards_tell_ours_in_the_providers_unit_once_that_is_known() -> None:
    snapshot = counters.both()
    assert card_text(snapshot.windows[0], "", snapshot).own.replace(NBSP, " ") == "own 54 % · $4.31"
    assert card_text(snapshot.windows[1], "", snapshot).own.startswith("own 30")


@pytest.mark.parametrize("level", [Level.CALM, Level.CRITICAL, Level.UNKNOWN])
def test_the_ring_of_an_estimate_is_neither_that_of_a_reading_nor_of_the_unknown(level: Level) -> None:
    def ring(percent: float | None, *, is_estimate: bool = False) -> bytes:
        image = QImage(72, 72, QImage.Format.Format_ARGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        paint_ring(painter, image.rect().toRectF(), percent, level, LIGHT, is_estimate=is_estimate)
        painter.end()
        return bytes(image.constBits())

    assert len({ring(40.0), ring(None), ring(40.0, is_estimate=True), ring(60.0, is_estimate=True)}) == 4
