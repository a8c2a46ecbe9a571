"""When the small panel is made, shown and put away; what it is made of is imported with its first showing."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QTimer, Signal

if TYPE_CHECKING:
    from counterfoil.domain.snapshot import Snapshot
    from counterfoil.ui.lane import Lane
    from counterfoil.ui.popover_remembered import Remembered
    from counterfoil.ui.popover_window import PopoverWindow

PRELOAD_AFTER_MS = 3_000  # the first look at the logs goes before
PRELOADED = (  # one in a turn: a first click need not wait for them, and nothing waits for all
    "counterfoil.ui.stylesheet",
    "counterfoil.ui.glyphs",
    "counterfoil.ui.windows.tables",
    "counterfoil.ui.windows.ledger_fields",
    "counterfoil.ui.windows.import_strip",
    "counterfoil.ui.charts.window_series",
    "counterfoil.ui.popover_rows",
    "counterfoil.ui.popover_window",
)
SIGNALS = (
    "open_requested",
    "settings_requested",
    "use_own_logs",
    "pause_wanted",
    "notifications_toggled",
    "snooze_wanted",
    "end_snooze_wanted",
)


class PopoverHost(QObject):
    """Has one panel: a popover by the icon, or a small window while there is none. On the GUI thread."""

    open_requested = Signal()
    settings_requested = Signal()
    use_own_logs = Signal()
    pause_wanted = Signal(bool)
    notifications_toggled = Signal(bool)
    snooze_wanted = Signal(object, object)  # LimitName, until in epoch ms
    end_snooze_wanted = Signal(object)  # LimitName

    def __init__(self, state_dir: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state_dir = state_dir
        self._snapshot: Snapshot | None = None
        self._notifications = True
        self._has_tray = True
        self._came_by_itself = False
        self._to_load = list(PRELOADED)
        self._lane: Lane | None = None
        self.window: PopoverWindow | None = None

    def toggle(self, icon: QRect) -> None:
        """A click on the icon, which is there; an empty place is not known."""
        if self.window is not None and (self.window.isVisible() or self.window.was_just_left):
            self.window.hide()
            return
        self._came_by_itself = False
        self._made().show_by(icon)

    def hide(self) -> None:
        """Put a popover away; a small window stays."""
        from counterfoil.ui.popover_window import Form

        if self.window is not None and self.window.form is Form.POPOVER:
            self.window.hide()

    def show_window(self, *, activate: bool) -> None:
        """The small window."""
        window = self._made()
        window.must_stay = not self._has_tray
        window.show_window(activate=activate)

    def tray_came_or_went(self, available: bool) -> None:
        """Take the icon's place while it has none; once it is back, go, unless somebody uses the window."""
        if available == self._has_tray:
            return
        self._has_tray = available
        if not available:
            self._came_by_itself = self.window is None or not self.window.isVisible()
            self.show_window(activate=False)
            return
        if self.window is not None:
            self.window.must_stay = False
            if self._came_by_itself and not self.window.isActiveWindow():
                self.window.hide()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show how it stands."""
        if self._snapshot is None:
            QTimer.singleShot(PRELOAD_AFTER_MS, self, self._preload)
        self._snapshot = snapshot
        if self.window is not None:
            self.window.show_snapshot(snapshot)

    def set_notifications(self, *, on: bool) -> None:
        """Whether notifications are shown at all."""
        self._notifications = on
        if self.window is not None:
            self.window.panel.set_notifications(on=on)

    def renew(self) -> None:
        """Make the panel anew, in another language; one that is a window stays on the screen."""
        from counterfoil.ui.popover_window import Form

        gone, self.window = self.window, None
        if gone is None:
            return
        was_window = gone.isVisible() and gone.form is Form.WINDOW
        gone.must_stay = False
        gone.close()
        gone.deleteLater()
        if was_window:
            self.show_window(activate=False)

    def stop(self) -> None:
        """Close it, with the thread that keeps its place."""
        if self.window is not None:
            self.window.must_stay = False
            self.window.close()
        if self._lane is not None:
            self._lane.stop()

    def _preload(self) -> None:
        if self._to_load and self.window is None:
            import_module(self._to_load.pop(0))
            QTimer.singleShot(0, self, self._preload)

    def _made(self) -> PopoverWindow:
        if self.window is None:
            from counterfoil.ui import popover_remembered
            from counterfoil.ui.popover_window import PopoverWindow

            window = self.window = PopoverWindow(popover_remembered.load(self._state_dir))
            for name in SIGNALS:
                getattr(window.panel, name).connect(getattr(self, name))
            window.panel.open_requested.connect(self.hide)
            window.panel.settings_requested.connect(self.hide)
            window.remembered_changed.connect(self._keep)
            window.panel.set_notifications(on=self._notifications)
            if self._snapshot is not None:
                window.show_snapshot(self._snapshot)
        return self.window

    def _keep(self, remembered: Remembered) -> None:
        from counterfoil.ui import popover_remembered
        from counterfoil.ui.lane import Lane

        if self._lane is None:
            self._lane = Lane("small-window")
        # a place that could not be kept is no loss that anybody would want to hear of
        self._lane.ask(
            "keep",
            lambda _: popover_remembered.save(self._state_dir, remembered),
            lambda _sentence: None,
        )
