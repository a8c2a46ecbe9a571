"""The small panel on the screen: frameless beside the icon, or as a small window with a title bar."""

from __future__ import annotations

import time
from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QCursor,
    QGuiApplication,
    QKeyEvent,
    QMoveEvent,
    QResizeEvent,
    QScreen,
)
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from counterfoil.domain.snapshot import Snapshot
from counterfoil.ui import theme
from counterfoil.ui.popover import Popover
from counterfoil.ui.popover_place import beside, fitting, icon_at, kept_inside
from counterfoil.ui.popover_remembered import Remembered
from counterfoil.ui.pressing import take_press
from counterfoil.ui.stylesheet import stylesheet
from counterfoil.ui.theme import Palette

SMALLEST, FIRST = QSize(300, 220), QSize(420, 560)  # while nothing is known yet
TITLE_BAR_PX, WIDEST_PX = 36, 16_777_215  # the latter is Qt's
SETTLED_MS = 500
AS_POPOVER = Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
JUST_NOW_S = 0.3  # a click on the icon takes the focus away first, and is the same wish


class Form(Enum):
    """How the panel stands on the screen."""

    POPOVER = "popover"
    WINDOW = "window"


def can_be_placed() -> bool:
    """Whether windows may be put beside something; Wayland tells no program where it is."""
    return not QGuiApplication.platformName().startswith("wayland")


class PopoverWindow(QWidget):
    """One panel in either form. `must_stay`: closing it only minimises it, as no icon leads back."""

    remembered_changed = Signal(object)  # Remembered

    def __init__(self, remembered: Remembered, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Form.POPOVER
        self.must_stay = False
        self._remembered = remembered
        self._snapshot: Snapshot | None = None
        self._icon = QRect()
        self._left_s = float("-inf")
        self._colours: Palette | None = None
        self.setWindowTitle("Counterfoil")
        self.setProperty("role", "popover")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.panel = Popover(theme.current())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.panel)
        self.panel.pinned.connect(self._pin)
        self.panel.grown.connect(self._fit_soon)
        self._fitting = self._timer(0, self._fit)
        self._settling = self._timer(SETTLED_MS, self._settled)
        self._restyle()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._restyle)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show how it stands, or keep it until it is looked at."""
        self._snapshot = snapshot
        if self.isVisible():
            self.panel.show_snapshot(snapshot)

    def show_by(self, icon: QRect) -> None:
        """Beside the icon, or by the pointer where its place is empty; a window where none can be placed."""
        if not can_be_placed():
            self.show_window()
            return
        self._take_form(Form.POPOVER)
        pointer = QCursor.pos()
        screen = _screen_at(icon.center() if icon.isValid() else pointer)
        free, whole = screen.availableGeometry(), screen.geometry()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        known = icon.isValid() and whole.intersects(icon)
        self._icon = icon if known else icon_at(pointer, whole, free, mirrored=mirrored)
        self._fill()
        self._fit()
        self._bring_up()
        self.panel.foot.open.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_window(self, *, activate: bool = True) -> None:
        """As a window of its own, where it was left; without `activate` the focus stays where it is."""
        was_window = self.form is Form.WINDOW and self.isVisible()
        self._take_form(Form.WINDOW)
        self._fill()
        if not was_window:
            self._go_back()
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not activate)
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        if activate:
            self._bring_up()
            self.panel.foot.open.setFocus(Qt.FocusReason.PopupFocusReason)
        else:
            self.show()

    @property
    def was_just_left(self) -> bool:
        """Whether it closed a moment ago because something else took the focus."""
        return time.monotonic() - self._left_s < JUST_NOW_S

    def _bring_up(self) -> None:
        self.show()
        self.raise_()
        self.activateWindow()

    def _fill(self) -> None:
        if self._snapshot is not None and not self.isVisible():
            self.panel.show_snapshot(self._snapshot)

    def _take_form(self, form: Form) -> None:
        above = self._remembered.is_above
        kept_above = Qt.WindowType.WindowStaysOnTopHint if above else Qt.WindowType.Widget
        flags = AS_POPOVER if form is Form.POPOVER else Qt.WindowType.Window | kept_above
        if form is not self.form or self.windowFlags() & flags != flags:
            self.hide()
            self.setWindowFlags(flags)
        self.form = form
        frame = 1 if form is Form.POPOVER else 0
        self._column.setContentsMargins(frame, frame, frame, frame)
        self.setMinimumSize(SMALLEST if form is Form.WINDOW else QSize(0, 0))
        self.panel.set_form(is_window=form is Form.WINDOW, is_above=above)

    def _pin(self, checked: bool) -> None:
        if self.form is Form.POPOVER:
            self.hide()
            self.show_window()
            return
        self._remember(Remembered(self._remembered.place, is_above=checked))
        place = self.geometry()
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint, checked)
        self.setGeometry(place)
        self._bring_up()

    def _fit_soon(self) -> None:
        if self.form is Form.POPOVER and self.isVisible():
            self._fitting.start()

    def _fit(self) -> None:
        """As high as its contents, as far as the screen has room, beside the icon."""
        if self.form is not Form.POPOVER:
            return
        screen = _screen_at(self._icon.center())
        free = screen.availableGeometry()
        size = fitting(self.panel.wanted_size() + QSize(2, 2), free)
        self.setFixedWidth(size.width())
        self.resize(size)
        self.move(beside(size, self._icon, screen.geometry(), free))

    def _go_back(self) -> None:
        """Where the window was left; for the first time, where a popover would be."""
        place = self._remembered.place
        free = _screen_at(place.center() if place.isValid() else QCursor.pos()).availableGeometry()
        free.setTop(free.top() + TITLE_BAR_PX)
        self.setMaximumWidth(WIDEST_PX)
        if not place.isValid():
            wanted = self.panel.wanted_size()
            place = QRect(free.bottomRight(), wanted if self._snapshot else wanted.expandedTo(FIRST))
        size = fitting(place.size(), free)
        self.setGeometry(QRect(kept_inside(QRect(place.topLeft(), size), free), size))

    def _settled(self) -> None:
        if self.form is Form.WINDOW and self.isVisible() and not self.isMinimized():
            self._remember(Remembered(self.geometry(), is_above=self._remembered.is_above))

    def _remember(self, remembered: Remembered) -> None:
        if remembered != self._remembered:
            self._remembered = remembered
            self.remembered_changed.emit(remembered)

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._settling.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settling.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if self.must_stay and self.form is Form.WINDOW:  # refusing would keep the app from quitting
            QTimer.singleShot(0, self, self._minimise)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            if not take_press(self, event):
                super().keyPressEvent(event)
        elif self.form is Form.POPOVER or not self.must_stay:
            self.hide()

    def event(self, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.WindowDeactivate and self.form is Form.POPOVER:
            self._left()
        elif kind is QEvent.Type.Hide:
            self.panel.snoozing.forget()
        elif kind in (QEvent.Type.ApplicationPaletteChange, QEvent.Type.PaletteChange):
            self._restyle()
        return super().event(event)

    def _minimise(self) -> None:
        if self.must_stay:
            self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
            self.showMinimized()

    def _left(self) -> None:
        if QApplication.activePopupWidget() is None and self.isVisible():  # a menu of ours is no leaving
            self._left_s = time.monotonic()
            self.hide()

    def _restyle(self) -> None:
        palette = theme.current()
        if palette is self._colours:
            return
        self._colours = palette
        self.setStyleSheet(stylesheet(palette))
        self.panel.restyle(palette)

    def _timer(self, after_ms: int, call: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after_ms)
        timer.timeout.connect(call)
        return timer


def _screen_at(point: QPoint) -> QScreen:
    return QGuiApplication.screenAt(point) or QGuiApplication.primaryScreen()
