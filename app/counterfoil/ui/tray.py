"""The tray icon: a ring, a tooltip, a menu.

What draws and words a snapshot is imported with the first one, so that the icon is up before: drawing
alone makes PySide6 build all enums of the `Qt` namespace, 25 ms.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QSystemTrayIcon

from counterfoil.ui.starting_icon import panel_is_dark, starting_icon
from counterfoil.ui.tray_menu import TrayMenu

if TYPE_CHECKING:
    from counterfoil.domain.snapshot import Snapshot
    from counterfoil.settings import Icon
    from counterfoil.ui.icon import IconFace

WATCHER = "org.kde.StatusNotifierWatcher"
AT_MOST_EVERY_MS = 1_000  # some panels reload an icon's every change from the ground up
REBUILD_AFTER_MS = 300
LOOK_AGAIN_MS = 5_000
LATER_MS, SOON_S = 30_000, 120.0  # between two looks, once nothing came or went for so long
MESSAGE_MS = 10_000
CLICKS = (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick)


class Tray(QObject):
    """Call `show` once and `update` with each snapshot; works without a tray, and when one comes later.

    `toggle_requested` is a click on the icon, `open_requested` a double click or a choice in the menu.
    """

    open_requested = Signal()
    toggle_requested = Signal()
    quit_requested = Signal()
    notifications_toggled = Signal(bool)
    autostart_toggled = Signal(bool)
    pause_wanted = Signal(bool)
    available_changed = Signal(bool)
    warnings_requested = Signal()
    end_snooze_wanted = Signal(object)  # LimitName

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._snapshot: Snapshot | None = None
        self._wish: Icon | None = None
        self._shown: tuple[IconFace | bool, str] | None = None
        self._is_available = False
        self._clicked_s, self._clicks = float("-inf"), 0
        self._icon: QSystemTrayIcon | None = None
        self._menu = TrayMenu()
        self._menu.open_requested.connect(self.open_requested)
        self._menu.quit_requested.connect(self.quit_requested)
        self._menu.notifications_toggled.connect(self.notifications_toggled)
        self._menu.autostart_toggled.connect(self.autostart_toggled)
        self._menu.pause_wanted.connect(self.pause_wanted)
        self._menu.warnings_requested.connect(self.warnings_requested)
        self._menu.end_snooze_wanted.connect(self._end_snooze)
        self._throttle = _timer(self, AT_MOST_EVERY_MS, self._after_pause)
        self._rebuild = _timer(self, REBUILD_AFTER_MS, self._host_came)
        self._look_again = _timer(self, LOOK_AGAIN_MS, self._look)
        self._is_late = False
        self._changed_s = time.monotonic()

    @property
    def available(self) -> bool:
        """Whether a tray can show the icon now."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self) -> None:
        """Put the icon up, or wait for a tray to put it in."""
        self._is_available = self.available
        self._build()
        # QtDBus is loaded once the icon is up
        QTimer.singleShot(REBUILD_AFTER_MS, self, self._watch_surroundings)

    def hide(self) -> None:
        """Take the icon away for good."""
        for timer in (self._throttle, self._rebuild, self._look_again):
            timer.stop()
        if self._icon is not None:
            self._icon.hide()

    def update(self, snapshot: Snapshot) -> None:
        """Show `snapshot`: at once, or with the last of those that came within a second."""
        self._snapshot = snapshot
        self._offer_pause(snapshot)
        if self._throttle.isActive():
            self._is_late = True
            return
        self._apply_and_pause()

    def set_icon(self, wish: Icon) -> None:
        """Show what the settings wish for, at once."""
        self._wish = wish
        self._apply()

    def say_anew(self) -> None:
        """Word everything in the language that is spoken now."""
        self._menu.say()
        if self._snapshot is not None:
            self._offer_pause(self._snapshot)
        self._apply()

    @property
    def icon_place(self) -> QRect:
        """Where the icon is on the screen; empty where the host does not tell."""
        return QRect() if self._icon is None else self._icon.geometry()

    def set_switches(self, *, notifications: bool, autostart: bool | None) -> None:
        """Set the two check marks without a signal; autostart None hides its action."""
        self._menu.set_switches(notifications=notifications, autostart=autostart)

    def show_message(self, title: str, body: str) -> None:
        """A message by the tray's own means, for where there is no notification service."""
        from counterfoil.ui.plain import clean, clean_lines, unmarked

        if self._icon is not None and self.available:
            said = unmarked(clean(title)), unmarked(clean_lines(body))
            self._icon.showMessage(*said, _picture(self._face()), MESSAGE_MS)

    def _offer_pause(self, snapshot: Snapshot) -> None:
        progress = snapshot.importing
        self._menu.set_reading(paused=progress.is_paused if progress and progress.has_totals else None)

    def _end_snooze(self, number: int) -> None:
        snoozed = self._snapshot.policy.snoozed if self._snapshot is not None else ()
        if number < len(snoozed):
            self.end_snooze_wanted.emit(snoozed[number].limit)

    def _after_pause(self) -> None:
        if not self._is_late:
            return
        self._is_late = False
        self._apply_and_pause()

    def _apply_and_pause(self) -> None:
        """Pause only after a change: what comes after a snapshot that said nothing new is shown at once."""
        before = self._shown
        self._apply()
        if self._shown != before:
            self._throttle.start()

    def _apply(self) -> None:
        if self._icon is None:
            return
        face, tooltip = self._face(), self._tooltip()
        shown_face, shown_tooltip = self._shown or (None, None)
        if face != shown_face:
            self._icon.setIcon(_picture(face))
        if tooltip != shown_tooltip:
            self._icon.setToolTip(tooltip)
        self._shown = face, tooltip

    def _face(self) -> IconFace | bool:
        """What to draw; before the first snapshot only whether the panel is dark."""
        wish = self._wish
        dark = panel_is_dark() if wish is None or wish.panel == "auto" else wish.panel == "dark"
        if self._snapshot is None:
            return dark
        from counterfoil.ui.icon_face import PLAIN, face_of

        return face_of(self._snapshot, wish or PLAIN, dark_panel=dark)

    def _tooltip(self) -> str:
        if self._snapshot is None:
            return "Counterfoil"
        from counterfoil.ui.tray_text import menu_lines, tooltip_text
        from counterfoil.words.warnings import snooze_line

        snapshot = self._snapshot
        self._menu.set_windows(menu_lines(snapshot))
        self._menu.set_snoozed([snooze_line(s, snapshot.at_ms, snapshot.tz) for s in snapshot.policy.snoozed])
        return tooltip_text(self._snapshot)

    def _build(self) -> None:
        """Make a new icon object: one made before its host came is never shown by it."""
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
        self._icon = QSystemTrayIcon(self)
        self._shown = None
        self._apply()
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._activated)
        self._icon.messageClicked.connect(self.open_requested)
        self._icon.show()

    def _watch_surroundings(self) -> None:
        scheme_changed = QGuiApplication.styleHints().colorSchemeChanged
        scheme_changed.connect(lambda _: QTimer.singleShot(0, self, self._apply))  # the palette follows it
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.paletteChanged.connect(lambda _: self._apply())  # where no scheme is named
        if sys.platform.startswith("linux"):
            from PySide6.QtDBus import QDBusConnection, QDBusServiceWatcher

            watcher = QDBusServiceWatcher(WATCHER, QDBusConnection.sessionBus(), parent=self)
            watcher.serviceRegistered.connect(lambda _: self._rebuild.start())
            watcher.serviceUnregistered.connect(lambda _: self._look_again.start(LOOK_AGAIN_MS))
        self._look()

    def _look(self) -> None:
        now = self.available
        if now and not self._is_available:
            self._rebuild.start()
        else:
            self._note_availability(now)

    def _host_came(self) -> None:
        self._build()
        self._note_availability(self.available)

    def _note_availability(self, now: bool) -> None:
        before, self._is_available = self._is_available, now
        # an XEmbed host comes and goes without a word on the bus; of others the bus tells, and asking
        # a busy panel whether it is still there would wait for its answer
        if now is not before:
            self._changed_s = time.monotonic()
            self.available_changed.emit(now)
        if not (now and _is_on_bus(WATCHER)):
            is_new = time.monotonic() - self._changed_s < SOON_S
            self._look_again.start(LOOK_AGAIN_MS if is_new else LATER_MS)

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason not in CLICKS:
            return
        now_s, before_s = time.monotonic(), self._clicked_s
        self._clicked_s = now_s
        is_apart = (now_s - before_s) * 1000 > QGuiApplication.styleHints().mouseDoubleClickInterval()
        self._clicks = 1 if is_apart else self._clicks + 1
        # a double click arrives as two triggers or as a trigger and a double click
        if self._clicks == 1:
            self.toggle_requested.emit()
        elif self._clicks == 2:
            self.open_requested.emit()
        self._clicked_s = time.monotonic()  # the second one may have waited while the first was answered


def _is_on_bus(name: str) -> bool:
    """Asks the bus itself, which answers at once."""
    if not sys.platform.startswith("linux"):
        return False
    from PySide6.QtDBus import QDBusConnection

    bus = QDBusConnection.sessionBus()
    return bus.isConnected() and bool(bus.interface().isServiceRegistered(name).value())


def _picture(face: IconFace | bool) -> QIcon:
    if isinstance(face, bool):
        return starting_icon(dark_panel=face)
    from counterfoil.ui.icon import icon_for

    return icon_for(face)


def _timer(parent: QObject, after_ms: int, call: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(after_ms)
    timer.timeout.connect(call)
    return timer
