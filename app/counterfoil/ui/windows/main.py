"""The main window: one page in a scroll area, in the colours of the desktop."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QMainWindow, QScrollArea, QWidget

from counterfoil.domain.snapshot import Snapshot
from counterfoil.ui import theme
from counterfoil.ui.stylesheet import stylesheet
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.now import NowPage

SIZE, SMALLEST = (1120, 800), (480, 360)


class MainWindow(QMainWindow):
    """Shows the last snapshot it was given; closing it only hides it. Lives on the GUI thread."""

    use_own_logs = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Counterfoil")
        self.setMinimumSize(*SMALLEST)
        self.resize(*SIZE)
        self.page = NowPage(theme.current())
        self.page.use_own_logs.connect(self.use_own_logs)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.page)
        self.setCentralWidget(area)
        self._building = QTimer(self)
        self._building.setSingleShot(True)
        self._building.timeout.connect(self._build)
        self._is_importing = False
        self._colours: Palette | None = None
        self._restyle()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._restyle)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show how it stands; call on the GUI thread, as often as there is something new."""
        self.page.show_snapshot(snapshot)
        self._is_importing = snapshot.importing is not None
        self._build_soon()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._build_soon()

    def _build_soon(self) -> None:
        # words and rings first; charts when no import takes half of the time that drawing needs
        if self.isVisible() and not self._is_importing and not self._building.isActive():
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
