"""What the Help item of the rail leads to: the keys, the first page, and About."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from counterfoil.ui import theme
from counterfoil.ui.glyphs import glyph
from counterfoil.ui.stylesheet import stylesheet
from counterfoil.ui.text import menu
from counterfoil.ui.windows.pages import PROVIDER
from counterfoil.ui.windows.shortcuts import NAMED
from counterfoil.words import shell as words
from counterfoil.words.tongue import tr

if TYPE_CHECKING:
    from counterfoil.domain.snapshot import Snapshot
    from counterfoil.ui.about_access import AboutAccess
    from counterfoil.ui.windows.first_run_page import FirstRunPage
    from counterfoil.ui.windows.main import MainWindow


class Help(QObject):
    """Everything in it is imported when it is wanted."""

    def __init__(self, window: MainWindow, about: AboutAccess | None) -> None:
        super().__init__(window)
        self._window, self._about = window, about
        self._ledger: Path | None = None
        self.welcome: FirstRunPage | None = None

    def open_menu(self, beside: QWidget) -> None:
        """Show the choices beside the item of the rail."""
        made = self.menu()
        corner = QPoint(beside.width() + theme.STEP, beside.height() - made.sizeHint().height())
        if beside.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            corner.setX(-made.sizeHint().width() - theme.STEP)
        made.popup(beside.mapToGlobal(corner))

    def menu(self) -> QMenu:
        """A new menu, gone once it is closed."""
        made = QMenu(self._window)
        made.setStyleSheet(stylesheet(theme.current()))
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        colour = theme.current().muted
        keys = made.addAction(glyph("keyboard", colour), menu(tr(words.KEYS)), self.open_keys)
        keys.setShortcut(NAMED["help"].keys[0])
        made.addAction(glyph("book-open", colour), menu(tr(words.WELCOME)), self._welcome_again)
        if self._about is not None:
            made.addAction(glyph("info", colour), menu(tr(words.ABOUT)), self.open_about)
        return made

    def open_keys(self) -> None:
        """The cheat sheet."""
        from counterfoil.ui.windows.shortcuts_sheet import ShortcutsSheet

        ShortcutsSheet(self._window).open()

    def open_about(self) -> None:
        """What this copy is and is made of."""
        from counterfoil.ui.windows.about_sheet import AboutSheet

        if self._about is not None:
            AboutSheet(self._about, self._window).open()

    def _welcome_again(self) -> None:
        self._window.welcome(self._ledger)

    def remember_ledger(self, ledger: Path) -> None:
        """Where the ledger lies, for the first page."""
        self._ledger = ledger

    def welcome_page(self, ledger: Path | None, snapshot: Snapshot | None) -> FirstRunPage:
        """The first page, made anew."""
        from counterfoil.ui.windows.first_run_page import FirstRunPage

        self.end_welcome()
        page = self.welcome = FirstRunPage(ledger or self._ledger, theme.current())
        page.done.connect(self._go_on)
        page.line_wanted.connect(self._to_the_line)
        page.warnings_requested.connect(self._window.warnings_requested)
        if snapshot is not None:
            page.show_snapshot(snapshot)
        return page

    def end_welcome(self) -> None:
        """Away with the first page; it has been seen."""
        page, self.welcome = self.welcome, None
        if page is not None:
            page.hide()
            page.setParent(None)
            page.deleteLater()
            self._window.welcomed.emit()

    def _go_on(self, wants_sample: bool) -> None:
        self._window.show_page("Now")
        (self._window.sample_wanted if wants_sample else self._window.use_own_logs).emit()

    def _to_the_line(self) -> None:
        self._window.show_page(PROVIDER)
        page = self._window.page_of(PROVIDER)
        if page is not None and hasattr(page, "offers"):
            page.offers.connect_line(True)
