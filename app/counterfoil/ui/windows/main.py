"""The main window: a row of pages' names and the page that is chosen, in the colours of the desktop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QScrollArea,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from counterfoil.domain.importing import ImportProgress
from counterfoil.domain.snapshot import Snapshot
from counterfoil.ui import theme
from counterfoil.ui.stylesheet import stylesheet
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.ledger_fields import quiet_button
from counterfoil.ui.windows.now import NowPage

if TYPE_CHECKING:
    from counterfoil.ui.forecast_access import ForecastAccess
    from counterfoil.ui.ledger_access import LedgerAccess
    from counterfoil.ui.provider_access import ProviderAccess
    from counterfoil.ui.windows.forecast_page import ForecastPage
    from counterfoil.ui.windows.ledger_page import LedgerPage
    from counterfoil.ui.windows.provider_page import ProviderPage

SIZE, SMALLEST = (1120, 800), (480, 360)
NAV_PX, NAV_MARGIN_PX = 40, 12
NOW, FORECASTS, PROVIDER, LEDGER = "Now", "Forecasts", "Provider", "Ledger"
PATIENT_SECONDS = 10.0  # a longer import is not waited for with the charts


class PageNames(QFrame):
    """The pages' names in a row; Ctrl and a number chooses one as well."""

    chosen = Signal(int)
    warnings_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "nav")
        self.tabs = QTabBar()
        self.tabs.setAccessibleName("Pages")
        self.tabs.setFont(theme.font("heading"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setCursor(Qt.CursorShape.PointingHandCursor)
        self.tabs.currentChanged.connect(self.chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(NAV_MARGIN_PX, 0, NAV_MARGIN_PX, 0)
        row.addWidget(self.tabs)
        row.addStretch(1)
        self.warnings = quiet_button("Warnings…")
        self.warnings.clicked.connect(self.warnings_requested)
        row.addWidget(self.warnings)
        self.setFixedHeight(NAV_PX)

    def add(self, name: str) -> None:
        """One more page."""
        number = self.tabs.addTab(name)
        self.tabs.setTabToolTip(number, f"Ctrl+{number + 1}")
        key = QShortcut(QKeySequence(f"Ctrl+{number + 1}"), self.window())
        key.activated.connect(lambda: self.tabs.setCurrentIndex(number))


class MainWindow(QMainWindow):
    """Shows the last snapshot it was given; closing it only hides it. Lives on the GUI thread.

    Without `ledger` there is no Ledger page, without `provider` no Provider page, without `forecasts` no
    Forecasts page. Each is made when it is first looked at.
    """

    use_own_logs = Signal()
    pause_wanted = Signal(bool)
    warnings_requested = Signal()

    def __init__(
        self,
        ledger: LedgerAccess | None = None,
        provider: ProviderAccess | None = None,
        forecasts: ForecastAccess | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._access, self._provider_access, self._forecast_access = ledger, provider, forecasts
        self._snapshot: Snapshot | None = None
        self._is_starting = False
        self._colours: Palette | None = None
        self.setWindowTitle("Counterfoil")
        self.setMinimumSize(*SMALLEST)
        self.resize(*SIZE)
        self.page = NowPage(theme.current())
        self.page.use_own_logs.connect(self.use_own_logs)
        self.page.pause_wanted.connect(self.pause_wanted)
        self.ledger: LedgerPage | None = None
        self.provider: ProviderPage | None = None
        self.forecasts: ForecastPage | None = None
        self.names, self._stack = PageNames(self), QStackedWidget()
        self._lay_out()
        self._building = QTimer(self)
        self._building.setSingleShot(True)
        self._building.timeout.connect(self._build)
        self._restyle()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._restyle)

    def _lay_out(self) -> None:
        self._stack.addWidget(_scrolled(self.page))
        self.names.add(NOW)
        later = (
            (FORECASTS, self._forecast_access),
            (PROVIDER, self._provider_access),
            (LEDGER, self._access),
        )
        for name in (name for name, access in later if access is not None):
            self._stack.addWidget(QWidget())  # its place, until it is wanted
            self.names.add(name)
        self.names.setVisible(self._stack.count() > 1)
        self.page.title.setVisible(self._stack.count() == 1)  # else it stands in the row above
        self.names.chosen.connect(self._choose)
        self.names.warnings_requested.connect(self.warnings_requested)
        whole = QWidget()
        whole.setProperty("role", "page")
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.names)
        column.addWidget(self._stack, 1)
        self.setCentralWidget(whole)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show how it stands; call on the GUI thread, as often as there is something new."""
        self._snapshot = snapshot
        self.page.show_snapshot(snapshot)
        for page in self._later_pages:
            page.show_snapshot(snapshot)
        self._is_starting = _is_short_yet(snapshot.importing)
        self._build_soon()

    def show_page(self, name: str) -> None:
        """Go to a page by its name."""
        tabs = self.names.tabs
        tabs.setCurrentIndex([tabs.tabText(i) for i in range(tabs.count())].index(name))

    def stop(self) -> None:
        """End the threads behind the pages."""
        for page in self._later_pages:
            page.stop()

    @property
    def _later_pages(self) -> list[ForecastPage | ProviderPage | LedgerPage]:
        return [page for page in (self.forecasts, self.provider, self.ledger) if page is not None]

    def _choose(self, number: int) -> None:
        name = self.names.tabs.tabText(number)
        if name == LEDGER and self.ledger is None:
            self._make_ledger(number)
        elif name == PROVIDER and self.provider is None:
            self._make_provider(number)
        elif name == FORECASTS and self.forecasts is None:
            self._make_forecasts(number)
        self._stack.setCurrentIndex(number)

    def _make_forecasts(self, number: int) -> None:
        from counterfoil.ui.windows.forecast_page import ForecastPage

        if self._forecast_access is not None:
            self.forecasts = ForecastPage(self._forecast_access, theme.current())
            self._open(number, self.forecasts)

    def _make_provider(self, number: int) -> None:
        from counterfoil.ui.windows.provider_page import ProviderPage

        if self._provider_access is not None:
            self.provider = ProviderPage(self._provider_access, theme.current())
            self._open(number, self.provider)

    def _make_ledger(self, number: int) -> None:
        from counterfoil.ui.windows.ledger_page import LedgerPage

        if self._access is None:
            return
        page = self.ledger = LedgerPage(self._access, theme.current())
        page.pause_wanted.connect(self.pause_wanted)
        area = self._open(number, page)
        page.requests.details_opened.connect(area.ensureWidgetVisible)

    def _open(self, number: int, page: ForecastPage | ProviderPage | LedgerPage) -> QScrollArea:
        """A page that has just been made, with what is known."""
        page.use_own_logs.connect(self.use_own_logs)
        area = self._put(number, page)
        if self._snapshot is not None:
            page.show_snapshot(self._snapshot)
        return area

    def _put(self, number: int, page: QWidget) -> QScrollArea:
        """A page into its place, which was kept until now."""
        if (place := self._stack.widget(number)) is not None:
            self._stack.removeWidget(place)
            place.deleteLater()
        area = _scrolled(page)
        self._stack.insertWidget(number, area)
        return area

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._build_soon()

    def _build_soon(self) -> None:
        # words and rings first; charts when no import takes half of the time that drawing needs
        if self.isVisible() and not self._is_starting and not self._building.isActive():
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
        palette = theme.current()
        if palette is self._colours:
            return
        self._colours = palette
        self.setStyleSheet(stylesheet(palette))
        self.page.restyle(palette)
        for page in self._later_pages:
            page.restyle(palette)


def _is_short_yet(progress: ImportProgress | None) -> bool:
    return progress is not None and not progress.is_paused and progress.seconds < PATIENT_SECONDS


def _scrolled(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(page)
    return area
