"""The theme that is chosen, on a platform that has no word for one, as a bare window manager has."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication, QPalette
from pytestqt.qtbot import QtBot

from counterfoil.ui import scheme, theme
from counterfoil.ui.starting_icon import panel_is_dark
from counterfoil.ui.theme import DARK, LIGHT, Palette


@pytest.fixture(autouse=True)
def as_the_desktop_again(qtbot: QtBot) -> Iterator[None]:
    assert qtbot is not None
    yield
    scheme.show_in("system")


@pytest.mark.parametrize(("wanted", "shown"), [("dark", DARK), ("light", LIGHT)])
def test_a_chosen_theme_is_shown_and_the_panel_stays_as_it_is(wanted: str, shown: Palette) -> None:
    panel = panel_is_dark()
    scheme.show_in(wanted)
    assert theme.current() is shown
    assert panel_is_dark() is panel


def test_with_the_system_s_theme_again_windows_and_panel_follow_it() -> None:
    before, panel = theme.current(), panel_is_dark()
    for wanted in ("dark", "light", "dark", "system"):
        scheme.show_in(wanted)
    assert theme.current() is before
    assert panel_is_dark() is panel


@pytest.mark.parametrize("colours", [DARK, LIGHT])
def test_what_qt_draws_itself_can_be_read(colours: Palette) -> None:
    made = scheme.palette_of(colours)
    pairs = (
        (QPalette.ColorRole.Window, QPalette.ColorRole.WindowText),
        (QPalette.ColorRole.Base, QPalette.ColorRole.Text),
        (QPalette.ColorRole.Button, QPalette.ColorRole.ButtonText),
        (QPalette.ColorRole.ToolTipBase, QPalette.ColorRole.ToolTipText),
        (QPalette.ColorRole.Highlight, QPalette.ColorRole.HighlightedText),
    )
    assert QGuiApplication.palette() != made
    for ground, ink in pairs:
        assert theme.contrast(made.color(ink).name(), made.color(ground).name()) >= 4.5
