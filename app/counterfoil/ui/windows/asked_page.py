"""What pages that are answered by another thread have in common."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counterfoil.domain.snapshot import Snapshot
from counterfoil.ui import theme
from counterfoil.ui.enquirer import Enquirer
from counterfoil.ui.text import plain_label
from counterfoil.ui.windows.panel import SampleStrip, Strip
from counterfoil.words import sentences
from counterfoil.words.tongue import tr

MARGIN_PX = 24


class Charted(Protocol):
    """A panel with charts that are made after it is on screen."""

    @property
    def wants_chart(self) -> bool:
        """Whether there is something to draw and nothing yet to draw it on."""
        ...

    def build_chart(self) -> None:
        """Make one chart."""
        ...


class AskedPage(QWidget):
    """Asks for what it shows while it is seen, and puts one panel or chart at a time on the screen."""

    use_own_logs = Signal()
    asking: Enquirer

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.sample, self.notice = SampleStrip(), Strip()
        self._snapshot: Snapshot | None = None
        self._shown_for: tuple[object, ...] | None = None  # what was known when it was last asked
        self._failure = ""
        self._charted: tuple[Charted, ...] = ()
        self._to_show: list[Callable[[], None]] = []  # what came and is not on screen yet
        self._building = QTimer(self)
        self._building.setSingleShot(True)
        self._building.setInterval(0)
        self._building.timeout.connect(self._build)
        self.sample.use_own_logs.connect(self.use_own_logs)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Follow how it stands; call on the GUI thread."""
        before, self._snapshot = self._snapshot, snapshot
        self.sample.say(tr(sentences.SAMPLE) if snapshot.sample else "")
        self._say()
        if before is None or before.sample != snapshot.sample:
            self.asking.reopen()
            self._shown_for = None
            self._look()
        else:
            self._look_again(snapshot)

    def refresh(self) -> None:
        """Ask again, also what could not be answered before."""
        self._shown_for = None
        self._look()

    def stop(self) -> None:
        """Look no more; threads end by themselves."""
        self.asking.stop()

    @property
    def is_built(self) -> bool:
        """Whether all that came is on screen."""
        return not self._to_show and not any(panel.wants_chart for panel in self._charted)

    def build_soon(self) -> None:
        """Go on with what waits to be shown."""
        self._build_soon()

    def _column(self, *parts: QWidget, title: str = "") -> QVBoxLayout:
        """The page's layout, begun with its title and what is said above all else."""
        page = QVBoxLayout(self)
        page.setContentsMargins(MARGIN_PX, 20, MARGIN_PX, MARGIN_PX)
        page.setSpacing(theme.GAP)
        if title:
            page.addWidget(plain_label(title, "title"))
        for part in (self.sample, self.notice, *parts):
            page.addWidget(part)
        return page

    def _look(self) -> None:
        """Ask, where the page is seen."""
        raise NotImplementedError

    def _look_again(self, snapshot: Snapshot) -> None:
        """Ask where the new snapshot has something to ask for."""
        raise NotImplementedError

    def _say(self) -> None:
        notice = self._snapshot.notice if self._snapshot else None
        self.notice.say(notice or self._failure, self._failure if notice and notice != self._failure else "")

    def _build_soon(self) -> None:
        if (self._to_show or (self.isVisible() and not self.is_built)) and not self._building.isActive():
            self._building.start()

    def _build(self) -> None:
        """One panel or chart at a time, so that the window answers in between."""
        if self._to_show:
            self._to_show.pop(0)()
        elif not getattr(self.window(), "charts_may_come", True):
            return  # until the window says so
        elif self.isVisible():
            panel = next((one for one in self._charted if one.wants_chart), None)
            if panel is not None:
                panel.build_chart()
        self._build_soon()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._build_soon()
