from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counterfoil.domain.snapshot import Level, WindowState
from counterfoil.ui.theme import LIGHT
from counterfoil.ui.windows.card import CardText, card_text
from counterfoil.ui.windows.card_ring import RING_PX, Ring, RingFace
from counterfoil.ui.windows.cards import CardGrid
from counterfoil.ui.windows.main import MainWindow
from counterfoil.words.figures import NBSP
from tests.altered import replace
from tests.ui import snapshots, suppositions


def text_of(state: WindowState, first: str = "") -> CardText:
    return card_text(state, "Claude · week", replace(snapshots.busy(), windows=(state,)), first)


def test_a_card_tells_pace_and_sessions_left() -> None:
    text = text_of(suppositions.week())
    assert text.pace == f"6{NBSP}points behind an even pace"
    assert "would stand at" in text.pace_exact
    assert text.aside == f"About 14{NBSP}sessions like your usual one are left this week."
    assert "9–22 in 8" in text.aside_exact


def test_a_tighter_window_goes_before_sessions_left() -> None:
    text = text_of(suppositions.week(), "The month ends it first: runs out ≈ 14:20.")
    assert (text.aside, text.aside_exact) == ("The month ends it first: runs out ≈ 14:20.", "")


def test_what_is_used_up_has_no_pace() -> None:
    assert text_of(suppositions.with_all(snapshots.exhausted_window(), 100.0)).pace == ""


def test_a_card_shows_lines_only_where_there_is_something_to_say(qtbot: QtBot) -> None:
    grid = CardGrid(LIGHT)
    qtbot.addWidget(grid)
    grid.fit(1000)
    grid.show_windows(suppositions.tighter(), None)
    week, five_hour = grid.cards
    assert week.aside.isHidden()
    assert five_hour.aside.text().startswith("The week ends it first")
    assert "The week ends it first" in five_hour.accessibleName()
    assert "Runs out before its reset" in five_hour.certainty.toolTip()
    grid.show_windows(replace(snapshots.busy(), windows=(snapshots.week(), snapshots.five_hour())), None)
    assert all(card.pace.isHidden() and card.aside.isHidden() for card in grid.cards)


def test_cards_of_a_row_are_of_one_height(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.resize(1120, 700)
    window.show()
    window.show_snapshot(suppositions.supposing())
    QApplication.processEvents()
    assert len({card.height() for card in window.page.cards.cards}) == 1


@pytest.mark.parametrize("even", [0.0, 25.0, 50.0, 75.0])
def test_the_ring_bears_a_tick_where_an_even_use_would_stand(qtbot: QtBot, even: float) -> None:
    ring = Ring(LIGHT)
    qtbot.addWidget(ring)
    plain = painted(ring, RingFace(40.0, Level.CALM))
    ticked = painted(ring, RingFace(40.0, Level.CALM, even_percent=even))
    places = [
        (x, y) for x in range(RING_PX) for y in range(RING_PX) if plain.pixel(x, y) != ticked.pixel(x, y)
    ]
    middle = RING_PX / 2
    x, y = (sum(place[axis] for place in places) / len(places) - middle for axis in (0, 1))
    towards = {0.0: (0, -1), 25.0: (1, 0), 50.0: (0, 1), 75.0: (-1, 0)}[even]
    assert (round(x / 31), round(y / 31)) == towards
    assert "even use" in ring.toolTip()


def painted(ring: Ring, face: RingFace) -> QImage:
    ring.show_percent(face)
    image = QImage(RING_PX, RING_PX, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.panel))
    ring.render(image)
    return image
