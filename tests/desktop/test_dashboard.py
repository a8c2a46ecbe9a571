"""The dashboard as its user meets it, from the keyboard alone: pages, settings, charts, tables, help."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QTranslator
from PySide6.QtGui import QImage

from counterfoil import state
from counterfoil.ui import language
from counterfoil.ui.icon import ON_LIGHT
from counterfoil.ui.theme import DARK, LIGHT
from counterfoil.words import shell
from tests.desktop import screen
from tests.desktop.seen import (
    RAIL_STOPS,
    been_here,
    busy_session,
    clipboard,
    focus_window,
    icon,
    keys,
    open_page,
    place_of,
    wait_until_still,
    window,
)
from tests.desktop.session import Desktop

pytestmark = pytest.mark.timeout(120)
on_every_host = pytest.mark.parametrize("desktop", ["xfce", "trayer"], indirect=True)

NOW, SESSIONS, LEDGER, SETTINGS = 1, 3, 6, 9
PAGES = 9
FINDINGS, NOTHING_FOUND_PX = 4, 60  # in the sample nothing is
RAIL_PX, PAGE_PX = 220, 300  # wider than the rail; what a page writes on is at least so high
# Settings, from the page's start backwards: past the rail, import and export, four folders, two switches for
# other programs, an address of metrics and its button, Updates, General, language and currency
TO_THEME = ("shift+Tab",) * (RAIL_STOPS + 18)
TO_PERCENTAGE = ("shift+Tab",) * (RAIL_STOPS + 21)
TO_RESTORE_ALL = ("Tab", "Tab")
# on the sample, past "Use my logs"
TO_CHART = ("Tab",) * 5  # the two cards, and the menu of the chart
TO_SESSIONS = ("Tab",) * 8  # and what narrows the list
ZOOMED_PX = 40


def on_sample(desktop: Desktop) -> None:
    """The dashboard on the shipped sample, with the keyboard in it."""
    been_here(desktop)
    desktop.run_app("tray", "--sample")
    focus_window(desktop)
    icon(desktop, LIGHT.provider)


def on_own_logs(desktop: Desktop) -> QRect:
    """The dashboard on the logs of somebody at work; where the icon is."""
    been_here(desktop)
    busy_session(desktop, 20)
    desktop.run_app("tray", "--hidden")
    place = icon(desktop, ON_LIGHT.calm).adjusted(-4, -4, 4, 4)
    assert desktop.run_app("tray").wait(20) == 0  # it shows the window of the first
    focus_window(desktop)
    return place


def looks(desktop: Desktop) -> tuple[QImage, QImage]:
    """What the rail looks like now, and the page beside it."""
    number = desktop.wait_for(lambda: window(desktop), what="the window")
    place = place_of(desktop, number)
    beside = place.adjusted(RAIL_PX, 0, 0, 0)
    picture = desktop.picture()
    return picture.copy(QRect(place.topLeft(), beside.bottomLeft())), picture.copy(beside)


def page_is_full(desktop: Desktop, least_px: int = PAGE_PX) -> bool:
    """Whether there is text all down the page."""
    written = screen.box_of(looks(desktop)[1], LIGHT.text)
    return written is not None and written.height() >= least_px


def chart_width(desktop: Desktop) -> int:
    """How wide the provider's readings lie on the page."""
    drawn = screen.box_of(looks(desktop)[1], LIGHT.provider)
    return drawn.width() if drawn is not None else 0


def in_german(text: str) -> str:
    translator = QTranslator()
    assert translator.load("counterfoil_de", str(language.FILES))
    return str(translator.translate(language.CONTEXT, text))


@on_every_host
def test_the_menu_of_the_icon_opens_the_dashboard(desktop: Desktop) -> None:
    been_here(desktop)
    busy_session(desktop, 97)
    desktop.run_app("tray", "--hidden")
    desktop.click(icon(desktop, ON_LIGHT.critical), button=3)
    wait_until_still(desktop)
    keys(desktop, "Down", "Return")
    desktop.wait_for(lambda: page_is_full(desktop), what="the dashboard")


def test_ctrl_and_a_number_goes_through_every_page(desktop: Desktop) -> None:
    on_sample(desktop)
    rails: list[QImage] = []
    pages: list[QImage] = []

    def is_another() -> bool:
        """Whether a full page is there unlike those before: the last one stays until the next is drawn."""
        rail, page = looks(desktop)
        least_px = NOTHING_FOUND_PX if len(pages) + 1 == FINDINGS else PAGE_PX
        return rail not in rails and page not in pages and page_is_full(desktop, least_px)

    for number in range(1, PAGES + 1):
        keys(desktop, f"ctrl+{number}")
        desktop.wait_for(is_another, what=f"page {number}, unlike those before")
        for kept, one in zip((rails, pages), looks(desktop), strict=True):
            kept.append(one)


def test_theme_and_language_change_at_once_and_the_page_stays(desktop: Desktop) -> None:
    on_sample(desktop)
    open_page(desktop, SETTINGS)
    keys(desktop, *TO_THEME, "Right", "Right")
    icon(desktop, DARK.ground)
    desktop.wait_for(lambda: desktop.find_colour(LIGHT.ground) is None, what="all of it dark")
    keys(desktop, "Tab", "D")  # Deutsch
    focus_window(desktop)
    keys(desktop, "F1")
    title = in_german(shell.KEYS_TITLE)
    desktop.wait_for(lambda: window(desktop, f"^{title}"), what="the keys in German")
    keys(desktop, "Escape")
    desktop.wait_for(lambda: window(desktop, f"^{title}") is None, what="the sheet closed")
    keys(desktop, "ctrl+w")
    desktop.wait_for(lambda: left_at(desktop) == "Settings", what="the page that was left")


def left_at(desktop: Desktop) -> object:
    kept = state.load(desktop.home / "state").get("window")
    return kept.get("page") if isinstance(kept, dict) else None


def test_the_icon_takes_a_number_which_restoring_takes_away_and_undo_brings_back(desktop: Desktop) -> None:
    place = on_own_logs(desktop)
    bare = desktop.picture().copy(place)
    open_page(desktop, SETTINGS)
    keys(desktop, *TO_PERCENTAGE, "space")
    desktop.wait_for(lambda: desktop.picture().copy(place) != bare, what="the number in the icon")
    numbered = desktop.picture().copy(place)
    keys(desktop, "ctrl+1")
    open_page(desktop, SETTINGS)
    keys(desktop, *TO_RESTORE_ALL, "Return")
    desktop.wait_for(lambda: desktop.picture().copy(place) == bare, what="the icon as at first")
    keys(desktop, "ctrl+z")
    desktop.wait_for(lambda: desktop.picture().copy(place) == numbered, what="the number again")


def test_f1_shows_the_keys_and_escape_closes_them(desktop: Desktop) -> None:
    on_sample(desktop)
    keys(desktop, "F1")
    desktop.wait_for(lambda: window(desktop, f"^{shell.KEYS_TITLE}"), what="the keys")
    wait_until_still(desktop)
    keys(desktop, "Escape")
    desktop.wait_for(lambda: window(desktop, f"^{shell.KEYS_TITLE}") is None, what="the sheet closed")
    assert window(desktop) is not None


def test_plus_looks_closer_at_the_chart_and_home_comes_back(desktop: Desktop) -> None:
    on_sample(desktop)
    wait_until_still(desktop)
    whole = chart_width(desktop)
    keys(desktop, *TO_CHART, "plus", "plus")
    desktop.wait_for(lambda: abs(chart_width(desktop) - whole) > ZOOMED_PX, what="the chart looked closer at")
    keys(desktop, "Home")
    desktop.wait_for(lambda: abs(chart_width(desktop) - whole) <= 2, what="the whole again")


def test_a_row_of_a_table_is_copied_with_its_head(desktop: Desktop) -> None:
    on_sample(desktop)
    open_page(desktop, SESSIONS)
    keys(desktop, *TO_SESSIONS, "Down", "ctrl+c")
    copied = desktop.wait_for(lambda: clipboard(desktop).splitlines(), what="the copied row")
    assert len(copied) == 2
    head, row = (line.split("\t") for line in copied)
    assert len(head) == len(row) > 5
    assert "Model" in head
    assert row[head.index("Model")].startswith("gpt-")


def test_a_closed_dashboard_opens_again_at_the_page_where_it_was_left(desktop: Desktop) -> None:
    on_sample(desktop)
    open_page(desktop, LEDGER)
    before, _ = looks(desktop)
    keys(desktop, "ctrl+w")
    desktop.wait_for(lambda: window(desktop) is None, what="the window closed")
    assert desktop.run_app("tray").wait(20) == 0
    desktop.wait_for(lambda: page_is_full(desktop), what="the page again")
    desktop.wait_for(lambda: looks(desktop)[0] == before, what="the rail as it was")


def test_ctrl_q_ends_the_app(desktop: Desktop) -> None:
    been_here(desktop)
    busy_session(desktop, 20)
    app = desktop.run_app("tray")
    focus_window(desktop)
    keys(desktop, "ctrl+q")
    assert app.wait(5) == 0
    assert desktop.log("app-1") == ""
