"""The dashboard: a rail of pages and the page that is chosen, in the colours of the desktop."""

from __future__ import annotations

from base64 import b64decode, b64encode
from binascii import Error as NoBase64
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from counterfoil.domain.importing import ImportProgress
from counterfoil.domain.snapshot import Snapshot
from counterfoil.ui import theme
from counterfoil.ui.windows.asked_page import AskedPage
from counterfoil.ui.windows.dress import Dress
from counterfoil.ui.windows.main_help import Help
from counterfoil.ui.windows.main_keys import bind_window, take_key
from counterfoil.ui.windows.now import NowPage
from counterfoil.ui.windows.page_area import page_area
from counterfoil.ui.windows.pages import NOW, PAGE_SIGNALS, Access, Page, PageSpec, specs
from counterfoil.ui.windows.rail import Rail
from counterfoil.ui.windows.reading_order import step_focus
from counterfoil.ui.windows.remembered import Remembered
from counterfoil.ui.windows.to_page import WAYS
from counterfoil.ui.windows.toast import Toast, Undo
from counterfoil.ui.windows.usual_size import usual_size
from counterfoil.ui.windows.visited import Visited
from counterfoil.words import shell as words
from counterfoil.words.tongue import tr

SMALLEST = (480, 360)
SLIM_BELOW_PX = 900  # a narrower window shows the rail's pictures alone
PATIENT_SECONDS = 10.0  # a longer import is not waited for with the charts
NO_ACCESS = Access()


class MainWindow(QMainWindow):
    """Shows the last snapshot it was given. Lives on the GUI thread; made anew for each opening.

    There is a page for each way that `access` has. Each is made when it is first looked at. `closed` comes
    once it is hidden: whoever made it takes what is `remembered()`, then has it `stop()` and deletes it.
    """

    use_own_logs = Signal()
    sample_wanted = Signal()
    pause_wanted = Signal(bool)
    warnings_requested = Signal()
    look_again_wanted = Signal()
    quit_wanted = Signal()
    welcomed = Signal()
    closed = Signal()

    def __init__(self, access: Access = NO_ACCESS, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._snapshot: Snapshot | None = None
        self._is_starting = False
        self.charts_may_come = True  # or what they are drawn with is still being imported
        palette = theme.current()
        self._dress = Dress()
        self.setWindowTitle("Counterfoil")
        self.setMinimumSize(*SMALLEST)
        self.resize(usual_size(self.screen().availableSize()))
        self.page = NowPage(palette, access.burn)
        self._specs = (PageSpec(NOW, "gauge", lambda _: self.page), *specs(access))
        self._made: dict[str, QWidget] = {NOW: self.page}
        self._visited = Visited(NOW)
        self.rail, self._stack, self._whole = Rail(palette, self), QStackedWidget(), QStackedWidget()
        self.help = Help(self, access.about)
        self._lay_out()
        self.toast = Toast(self)
        bind_window(self, len(self._specs))
        self._building = QTimer(self)
        self._building.setSingleShot(True)
        self._building.timeout.connect(self._build)
        self._restyle()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._restyle)

    def _lay_out(self) -> None:
        for spec in self._specs:
            about = "page" if spec.name == NOW else ""
            self.rail.add(spec.name, spec.picture, tr(spec.name, about=about), at_foot=spec.is_last)
            self._stack.addWidget(page_area(self.page) if spec.name == NOW else QWidget())
        warnings = self.rail.add_extra("Warnings", "bell", tr(words.WARNINGS))
        warnings.clicked.connect(self.warnings_requested)
        helping = self.rail.add_extra("Help", "circle-help", tr(words.HELP))
        helping.clicked.connect(lambda: self.help.open_menu(helping))
        self._hand_on(self.page)
        self.rail.setVisible(len(self._specs) > 1)
        self.rail.chosen.connect(self._choose)
        self.rail.choose(0)
        both = QWidget()
        both.setProperty("role", "page")
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self._stack, 1)
        self._whole.addWidget(both)
        self.setCentralWidget(self._whole)
        self._fit_rail()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show how it stands; call on the GUI thread, as often as there is something new."""
        self._snapshot = snapshot
        for page in self._pages:
            page.show_snapshot(snapshot)
        if self.help.welcome is not None:
            self.help.welcome.show_snapshot(snapshot)
        self._point()
        self._is_starting = _is_short_yet(snapshot.importing)
        self._build_soon()

    def show_page(self, name: str) -> None:
        """Go to a page by its English name; one that is not there is left alone."""
        if name in (spec.name for spec in self._specs):
            self._choose(self._number_of(name))

    def show_nth(self, number: int) -> None:
        """Go to a page by its place in the rail, from 0; Tab goes on at its start."""
        self._choose(number)
        self._enter()

    def step_page(self, by: int) -> None:
        """So many pages down the rail; after the last comes the first."""
        self._choose((self._stack.currentIndex() + by) % len(self._specs))

    def step_back(self, by: int) -> None:
        """To the page that was looked at before with -1, forward again with 1."""
        if (name := self._visited.step(by)) is not None:
            self._show(self._number_of(name))

    def welcome(self, ledger: Path | None) -> None:
        """Tell what is read and what is not, in place of all else, until a button is pressed."""
        page = self.help.welcome_page(ledger, self._snapshot)
        self._whole.addWidget(page)
        self._dress.put_on(page)
        self._whole.setCurrentWidget(page)
        page.show_own.setFocus()

    def say(self, text: str, undo: Undo | None = None) -> None:
        """Tell for some seconds what was done, with a way to undo it where there is one."""
        self.toast.say(text, undo)

    def look_again(self) -> None:
        """Have everything looked at anew, also what could not be reached."""
        self.look_again_wanted.emit()
        page = self._made.get(self.page_name)
        if page is not None and hasattr(page, "refresh"):
            page.refresh()

    @property
    def page_name(self) -> str:
        """The English name of the page that is shown."""
        return self._specs[self._stack.currentIndex()].name

    def page_of(self, name: str) -> QWidget | None:
        """A page by its English name; None until it was looked at."""
        return self._made.get(name)

    @property
    def area(self) -> QWidget | None:
        """What the page that is shown stands and scrolls in."""
        return self._stack.currentWidget()

    def remembered(self) -> Remembered:
        """What the next window may be given to begin where this one was left."""
        return Remembered(self.page_name, b64encode(self.saveGeometry().data()).decode())

    def restore(self, kept: Remembered) -> None:
        """Begin where another window was left; what cannot be used is left out."""
        with suppress(NoBase64, ValueError):
            self.restoreGeometry(QByteArray(b64decode(kept.geometry, validate=True)))
        self.show_page(kept.page)
        self._enter()

    def stop(self) -> None:
        """End the threads behind the pages."""
        for page in self._pages:
            page.stop()

    @property
    def _pages(self) -> list[Page]:
        return list(self._made.values())  # type: ignore[arg-type]  # widgets that are pages too

    def _number_of(self, name: str) -> int:
        return [spec.name for spec in self._specs].index(name)

    def _choose(self, number: int) -> None:
        self._visited.visit(self._specs[number].name)
        self._show(number)

    def _show(self, number: int) -> None:
        spec = self._specs[number]
        self.help.end_welcome()
        if spec.name not in self._made:
            self._make(number, spec)
        self._dress.put_on_page(self._stack.widget(number), self._made[spec.name])
        self._stack.setCurrentIndex(number)
        self.rail.choose(number)
        if not self.rail.items[number].hasFocus():
            self._enter()
        self._point()

    def _enter(self) -> None:
        if self.area is not None:
            self.area.setFocus()

    def _make(self, number: int, spec: PageSpec) -> None:
        """A page into its place, which was kept until now, with what is known."""
        page = self._made[spec.name] = spec.make(theme.current())
        self._hand_on(page)
        if (place := self._stack.widget(number)) is not None:
            self._stack.removeWidget(place)
            place.deleteLater()
        self._stack.insertWidget(number, page_area(page))
        if self._snapshot is not None:
            self._pages[-1].show_snapshot(self._snapshot)

    def _hand_on(self, page: QWidget) -> None:
        """What a page asks for is asked by the window, or done by it."""
        for name in PAGE_SIGNALS:
            if hasattr(page, name):
                getattr(page, name).connect(getattr(self, name))
        ways = {name: partial(lead, self) for name, lead in WAYS.items()}
        for name, do in {"said": self.say, "page_wanted": self.show_page, **ways}.items():
            if hasattr(page, name):
                getattr(page, name).connect(do)

    def _point(self) -> None:
        """On another page the rail tells that a window is about to run out."""
        level = self._snapshot.windows[0].level if self._snapshot and self._snapshot.windows else None
        said = words.POINTS.get(level) if level is not None and self.page_name != NOW else None
        colour = theme.current().level(level) if level is not None and said else None
        self.rail.items[0].point_at(colour, tr(said) if said else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rail()

    def _fit_rail(self) -> None:
        self.rail.slim(is_slim=self.width() < SLIM_BELOW_PX)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._build_soon()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.help.end_welcome()
        self.closed.emit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        return step_focus(self, forward=forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not take_key(self, event):
            super().keyPressEvent(event)

    def let_charts_come(self) -> None:
        """What charts are drawn with is there now."""
        self.charts_may_come = True
        self._build_soon()
        for page in self.findChildren(AskedPage):
            page.build_soon()

    def _build_soon(self) -> None:
        # words and rings first; charts when no import takes half of the time that drawing needs
        can_build = self.charts_may_come and not self._is_starting
        if self.isVisible() and can_build and not self._building.isActive():
            self._building.start(0)

    def _build(self) -> None:
        if not self.page.wants_chart:
            return
        self.page.build_chart()
        self._build_soon()  # one at a time, so that the window answers in between

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ApplicationPaletteChange, QEvent.Type.PaletteChange):
            self._restyle()  # desktops that name no colour scheme still change the palette
        return super().event(event)

    def _restyle(self) -> None:
        if self._dress.change():
            self._dress.put_on(self.rail, self.rail)
            self._dress.put_on_page(self._stack.currentWidget(), self._made[self.page_name])
            self._dress.put_on_above(self, self._whole)
            if self.help.welcome is not None:
                self._dress.put_on(self.help.welcome, self.help.welcome)


def _is_short_yet(progress: ImportProgress | None) -> bool:
    return progress is not None and not progress.is_paused and progress.seconds < PATIENT_SECONDS
