"""Puts the app together: icon first, then the reading threads, the window only when it is asked for."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from counterfoil import state
from counterfoil.errors import KnownError
from counterfoil.paths import Home
from counterfoil.ui import autostart
from counterfoil.ui.collecting import Collector
from counterfoil.ui.loading import Loader
from counterfoil.ui.notices import Notices
from counterfoil.ui.reading import MakeJob, Reading
from counterfoil.ui.signals import QuitSignals
from counterfoil.ui.single_instance import SingleInstance
from counterfoil.ui.starting_icon import app_icon
from counterfoil.ui.tray import Tray

if TYPE_CHECKING:
    from counterfoil.domain.alerts import Alert
    from counterfoil.domain.provider_event import ProviderEvent
    from counterfoil.domain.snapshot import Snapshot
    from counterfoil.ui.forecast_access import OpenWindows
    from counterfoil.ui.ledger_access import OpenAudit
    from counterfoil.ui.provider_wiring import OpenHistory
    from counterfoil.ui.windows.main import MainWindow
    from counterfoil.ui.windows.warnings_switches import WarningsSwitches

SWITCH_SECONDS = 0.0005  # the reading thread hands over at once: drawing asks for the interpreter often
READ_AFTER_MS = 100  # the first thing is the icon: until the panel has it nothing competes
WINDOW_AFTER_MS = 150  # a panel asks for the icon's picture first; making a window would keep it waiting


@dataclass(frozen=True, slots=True)
class Looks:
    """How the ledger of a job is looked into, off the GUI thread: for each page that asks by itself."""

    open_audit: OpenAudit
    open_history: OpenHistory
    open_kept: OpenWindows
    open_replayed: OpenWindows


class Application(QObject):
    """The running app: tray, window and notices around one stream of snapshots."""

    def __init__(
        self,
        qt: QApplication,
        home: Home,
        make_job: MakeJob,
        *,
        wants_sample: bool,
        looks: Looks | None = None,
    ) -> None:
        super().__init__(qt)
        self._looks = looks
        self._state_dir = home.state_dir
        self._window: MainWindow | None = None
        self._switches: WarningsSwitches | None = None
        self._snapshot: Snapshot | None = None
        self._problem: str | None = None
        self._notifications, self._wants_warnings = True, False
        self._loader = Loader(self)
        self._loader.loaded.connect(self.open_window)
        self._tray = Tray(self)
        self._tray.open_requested.connect(self.open_window)
        self._tray.toggle_requested.connect(self._toggle_window)
        self._tray.quit_requested.connect(qt.quit)
        self._tray.notifications_toggled.connect(self._set_notifications)
        self._tray.autostart_toggled.connect(self._set_autostart)
        self._tray.available_changed.connect(self._tray_came_or_went)
        self._tray.warnings_requested.connect(self._open_warnings)
        self._tray.end_snooze_wanted.connect(lambda limit: self._warnings.asking.end_snooze(limit))
        self._notices = Notices(self._tray.show_message, self)
        self._notices.open_requested.connect(self.open_window)
        self._notices.snooze_wanted.connect(lambda limit, until: self._warnings.asking.snooze(limit, until))
        self._reading = Reading(make_job, wants_sample=wants_sample, parent=self)
        self._tray.pause_wanted.connect(self._reading.set_paused)
        self._reading.snapshot_came.connect(self._take_snapshot)
        self._reading.alert_came.connect(self._take_alert)
        self._reading.failed.connect(self._take_failure)
        qt.aboutToQuit.connect(self._end)

    def start(self, *, hidden: bool) -> None:
        """Icon first; all that is heavy comes once the event loop runs."""
        self._tray.show()
        QTimer.singleShot(READ_AFTER_MS, self, self._begin)
        if not self._tray.available:
            QTimer.singleShot(0, self, self.open_window)
        elif not hidden:
            QTimer.singleShot(WINDOW_AFTER_MS, self, self.open_window)

    def open_window(self) -> None:
        """Show the window, in front, as soon as what it is made of is imported."""
        if not self._loader.is_done:
            self._loader.load()
            return
        if self._window is None:
            self._make_window()
            QTimer.singleShot(0, self, self.open_window)  # making and showing it in two turns
            return
        window = self._window
        window.show()
        window.raise_()
        window.activateWindow()
        if self._wants_warnings:
            self._open_warnings()

    def _toggle_window(self) -> None:
        if self._window is not None and self._window.isVisible() and self._window.isActiveWindow():
            self._window.hide()
            return
        self.open_window()

    def _make_window(self) -> None:
        from counterfoil.ui import forecast_access, ledger_access, provider_wiring
        from counterfoil.ui.windows.main import MainWindow

        reading, looks = self._reading, self._looks
        if looks is None:
            self._window = MainWindow()
        else:
            self._window = MainWindow(
                ledger_access.access_to(lambda: reading.shown_job, looks.open_audit),
                provider_wiring.access_to(lambda: reading.shown_job, looks.open_history),
                forecast_access.access_to(lambda: reading.shown_job, looks.open_kept, looks.open_replayed),
            )
        self._window.use_own_logs.connect(self._reading.show_own)
        self._window.pause_wanted.connect(self._reading.set_paused)
        self._window.warnings_requested.connect(self._open_warnings)
        if self._snapshot is not None:
            self._window.show_snapshot(self._snapshot)

    def _begin(self) -> None:
        sys.setswitchinterval(SWITCH_SECONDS)
        self._notifications = bool(state.load(self._state_dir).get("notifications", True))
        self._show_switches()
        self._reading.start()

    def _take_failure(self, sentence: str) -> None:
        from counterfoil.clock import wall_clock
        from counterfoil.domain.snapshot import Snapshot
        from counterfoil.zone import local_zone

        self._take_snapshot(Snapshot(wall_clock(), local_zone().key, notice=sentence))

    def _take_snapshot(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self._tray.update(snapshot)
        if self._window is not None:
            self._window.show_snapshot(snapshot)
        if self._switches is not None:
            self._switches.show_snapshot(snapshot)
        if snapshot.notice is not None and snapshot.notice != self._problem:
            self._notices.say_problem(snapshot.notice)
        self._problem = snapshot.notice

    def _take_alert(self, alert: Alert | ProviderEvent) -> None:
        if self._notifications and self._snapshot is not None:
            self._notices.say(alert, self._snapshot.tz)

    @property
    def _warnings(self) -> WarningsSwitches:
        """The switches of warnings, made when they are first wanted."""
        if self._switches is None:
            from counterfoil.ui.warnings_access import access_to
            from counterfoil.ui.windows.warnings_switches import WarningsSwitches

            made = self._switches = WarningsSwitches(access_to(lambda: self._reading.own_job), self)
            made.changed.connect(self._reading.look_again)
            made.failed.connect(self._notices.say_problem)
            made.note_wanted.connect(self._notices.send_trial)
            if self._snapshot is not None:
                made.show_snapshot(self._snapshot)
        return self._switches

    def _open_warnings(self) -> None:
        self._wants_warnings = self._window is None
        self.open_window()
        if self._window is not None:
            self._warnings.open(self._window)

    def _show_switches(self) -> None:
        enabled = autostart.is_enabled(autostart.entry_file()) if autostart.supported() else None
        self._tray.set_switches(notifications=self._notifications, autostart=enabled)

    def _set_notifications(self, on: bool) -> None:
        self._notifications = on
        self._save_switch()

    def _save_switch(self) -> None:
        saved = state.load(self._state_dir)
        try:
            state.save(self._state_dir, saved | {"notifications": self._notifications})
        except OSError as error:
            self._notices.say_problem(str(error), "The setting was not saved")

    def _set_autostart(self, on: bool) -> None:
        entry = autostart.entry_file()
        try:
            if on:
                autostart.enable(entry, autostart.running_command(), autostart.template())
            else:
                autostart.disable(entry)
        except OSError as error:
            self._notices.say_problem(str(error), "Start at login was not changed")
        self._show_switches()

    def _tray_came_or_went(self, available: bool) -> None:
        if not available:
            self.open_window()

    def _end(self) -> None:
        self._tray.hide()
        self._reading.stop()
        if self._window is not None:
            self._window.stop()
        if self._switches is not None:
            self._switches.stop()
        self._notices.stop()


def run_app(
    home: Home,
    make_job: MakeJob,
    *,
    hidden: bool,
    wants_sample: bool,
    looks: Looks | None = None,
) -> int:
    """Run until quit; a second start for the same home shows the first one's window and ends with 0.

    `looks` are for the pages that ask the ledger themselves; without them there are no such pages.
    """
    qt = QApplication(sys.argv[:1])
    qt.setApplicationName("counterfoil")
    qt.setApplicationDisplayName("Counterfoil")
    qt.setDesktopFileName("counterfoil")
    qt.setQuitOnLastWindowClosed(False)
    instance = SingleInstance(home.state_dir, qt)
    if not instance.acquire():
        if instance.was_answered:
            print("Counterfoil is already running here; its window is shown.", file=sys.stderr)
            return 0
        raise KnownError("Another Counterfoil holds this home and does not answer; end it and start again.")
    application = Application(qt, home, make_job, wants_sample=wants_sample, looks=looks)
    instance.show_requested.connect(application.open_window)
    signals, collector = QuitSignals(qt.quit, qt), Collector(qt)
    application.start(hidden=hidden)
    QTimer.singleShot(0, qt, lambda: qt.setWindowIcon(app_icon()))
    code = qt.exec()
    signals.release()
    collector.stop()
    instance.release()
    return code
