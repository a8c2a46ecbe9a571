"""Puts the app together: icon first, then the reading threads, the window only when it is asked for."""

from __future__ import annotations

import sys
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from counterfoil import state
from counterfoil.paths import Home
from counterfoil.ui.dashboard import Dashboard
from counterfoil.ui.fonts import tell_where_none
from counterfoil.ui.notices import Notices
from counterfoil.ui.popover_host import PopoverHost
from counterfoil.ui.reading import MakeJob, Reading
from counterfoil.ui.tray import Tray
from counterfoil.ui.ways import Looks
from counterfoil.words.tongue import tr

__all__ = ["Application", "Looks"]

if TYPE_CHECKING:
    from counterfoil.domain.news import News
    from counterfoil.domain.snapshot import Snapshot
    from counterfoil.login.seam import LoginEntry
    from counterfoil.settings import Settings
    from counterfoil.ui.preferences import Preferences, SettingsState
    from counterfoil.ui.taking_effect import TakingEffect
    from counterfoil.ui.updates_asking import UpdatesAsking
    from counterfoil.ui.windows.main import MainWindow
    from counterfoil.ui.windows.warnings_switches import WarningsSwitches

SWITCH_SECONDS = 0.0005  # the reading thread hands over at once: drawing asks for the interpreter often
READ_AFTER_MS = 100  # the first thing is the icon: until the panel has it nothing competes
FONTS_AFTER_MS = 1000  # where there are none, nothing can be read anyway
LATE_PANEL_MS = 30_000  # at login a panel may come up after its programs
WINDOW_AFTER_MS = 150  # a panel asks for the icon's picture first; making a window would keep it waiting


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
        self._looks, self._home, self._state_dir = looks, home, home.state_dir
        self._dashboard = Dashboard(self._make_window, home.state_dir, home.ledger_file, self)
        self._dashboard.shown.connect(self._open_wanted)
        self._switches: WarningsSwitches | None = None
        self._snapshot: Snapshot | None = None
        self._preferences: Preferences | None = None
        self._effect: TakingEffect | None = None
        self._updating: UpdatesAsking | None = None
        self._wanted: tuple[str, str] | None = None  # a page, and a section or a finding of it
        self._tray, self._popover = Tray(self), PopoverHost(home.state_dir, self)
        self._tray.open_requested.connect(self.open_window)
        self._tray.toggle_requested.connect(lambda: self._popover.toggle(self._tray.icon_place))
        self._tray.quit_requested.connect(qt.quit)
        self._tray.notifications_toggled.connect(self._set_notifications)
        self._tray.autostart_toggled.connect(self._set_autostart)
        self._tray.available_changed.connect(lambda there: self._popover.tray_came_or_went(there))
        self._tray.warnings_requested.connect(self._open_warnings)
        self._tray.end_snooze_wanted.connect(lambda limit: self._warnings.asking.end_snooze(limit))
        self._notices = Notices(self._tray.show_message, self)
        self._notices.open_requested.connect(self.open_window)
        self._notices.finding_wanted.connect(lambda name: self._open_page("Findings", name))
        self._notices.silence_changed.connect(self._show)
        self._notices.snooze_wanted.connect(lambda limit, until: self._warnings.asking.snooze(limit, until))
        self._reading = Reading(make_job, wants_sample=wants_sample, parent=self)
        self._tray.pause_wanted.connect(self._reading.set_paused)
        self._tray.toggle_requested.connect(self._reading.look_again)  # what is looked at is of now
        self._connect_popover()
        self._reading.snapshot_came.connect(self._take_snapshot)
        self._reading.alert_came.connect(self._take_alert)
        self._reading.failed.connect(self._take_failure)
        qt.aboutToQuit.connect(self._end)

    def start(self, *, hidden: bool) -> None:
        """Icon first; all that is heavy comes once the event loop runs."""
        self._tray.show()
        QTimer.singleShot(READ_AFTER_MS, self, self._begin)
        QTimer.singleShot(FONTS_AFTER_MS, self, lambda: tell_where_none(self._notices.say_problem))
        wait_ms = LATE_PANEL_MS if hidden else 0
        QTimer.singleShot(wait_ms, self, lambda: self._popover.tray_came_or_went(self._tray.available))
        if not hidden:
            QTimer.singleShot(WINDOW_AFTER_MS, self, self.open_window)

    def _connect_popover(self) -> None:
        popover = self._popover
        popover.open_requested.connect(self.open_window)
        popover.settings_requested.connect(self._open_settings)
        popover.use_own_logs.connect(self._reading.show_own)
        popover.pause_wanted.connect(self._reading.set_paused)
        popover.notifications_toggled.connect(self._set_notifications)
        popover.snooze_wanted.connect(lambda limit, until: self._warnings.asking.snooze(limit, until))
        popover.end_snooze_wanted.connect(lambda limit: self._warnings.asking.end_snooze(limit))
        self._tray.open_requested.connect(popover.hide)

    @property
    def window(self) -> MainWindow | None:
        """The dashboard, while there is one."""
        return self._dashboard.window

    @property
    def is_shown(self) -> bool:
        """Whether the dashboard is on the screen."""
        return self.window is not None and self.window.isVisible()

    def open_window(self) -> None:
        """Show the window, in front, as soon as what it is made of is imported."""
        self._dashboard.open()

    def remake_window(self) -> None:
        """After a change of what all its texts are made from."""
        self._dashboard.remake()

    def _open_wanted(self) -> None:
        window = self._dashboard.window
        if window is None or self._wanted is None:
            return
        (name, section), self._wanted = self._wanted, None
        window.show_page(name)
        page = window.page_of(name)
        if section and page is not None and hasattr(page, "show_section"):
            page.show_section(section)

    def _open_settings(self, section: str = "") -> None:
        self._open_page("Settings", section)

    def _open_page(self, name: str, section: str = "") -> None:
        self._wanted = (name, section)
        self.open_window()

    def _open_warnings(self) -> None:
        self._open_settings("Warnings")

    def _make_window(self) -> MainWindow:
        from counterfoil.ui.settings_access import access_to
        from counterfoil.ui.ways import access_of
        from counterfoil.ui.windows.main import MainWindow

        settings = access_to(self._home, self._settings, self._warnings, self._updates)
        window = MainWindow(access_of(self._looks, self._reading, self._home, settings))
        window.use_own_logs.connect(self._reading.show_own)
        window.sample_wanted.connect(self._reading.show_sample)
        window.pause_wanted.connect(self._reading.set_paused)
        window.look_again_wanted.connect(self._reading.look_again)
        window.warnings_requested.connect(self._open_warnings)
        window.quit_wanted.connect(QApplication.quit)
        if self._snapshot is not None:
            window.show_snapshot(self._notices.with_silence(self._snapshot))
        return window

    def _begin(self) -> None:
        sys.setswitchinterval(SWITCH_SECONDS)
        self._dashboard.begin(state.load(self._state_dir), is_first_start=not self._home.ledger_file.exists())
        self._settings.load()  # first, as it tells what is read and how it is shown

    @cached_property
    def _login(self) -> LoginEntry:
        """What starts this copy at login; one that has moved away since is put right at the first look."""
        from counterfoil.login.entry import keep_fresh, login_entry

        entry = login_entry(self._home)
        keep_fresh(entry)
        return entry

    @property
    def _settings(self) -> Preferences:
        """The settings in force, kept up with their file from the first use on."""
        if self._preferences is None:
            from counterfoil.ui.preferences import Preferences
            from counterfoil.ui.taking_effect import TakingEffect

            made = self._preferences = Preferences(self._home, self)
            self._effect = TakingEffect(self._tray, self._reading, self)
            self._effect.texts_changed.connect(self._renew_texts)
            made.changed.connect(self._take_settings)
            made.state_changed.connect(self._take_settings_state)
            made.failed.connect(lambda _asked, sentence: self._say_unseen(sentence))
        return self._preferences

    def _take_settings(self, found: Settings) -> None:
        if self._effect is not None:
            self._effect.take(found)
        if found.updates.check or self._updating is not None:
            self._updates.switch(on=found.updates.check)
        self._show_switches()

    @property
    def _updates(self) -> UpdatesAsking:
        """Who asks for newer versions, made when that is switched on or Settings are opened."""
        if self._updating is None:
            from counterfoil.ui.updates_wiring import wired

            self._updating = wired(
                self._home, self._reading, self._notices, lambda: self._settings.current, self
            )
        return self._updating

    def _take_settings_state(self, found: SettingsState) -> None:
        if not self._reading.is_begun:
            self._reading.start()
        elif found.mistake is None and self._reading.has_failed:
            self._reading.renew()
        if found.mistake is not None:
            from counterfoil.words.settings import broken

            self._say_unseen(broken(found.mistake.line, found.mistake.column, found.mistake.what))

    def _say_unseen(self, sentence: str) -> None:
        """What the Settings page says, where nobody looks at that."""
        window = self._dashboard.window
        if window is None or window.page_name != "Settings":
            self._notices.say_problem(sentence)

    def _renew_texts(self) -> None:
        self._dashboard.remake()
        self._popover.renew()
        self._show_switches()

    def _take_failure(self, sentence: str) -> None:
        from counterfoil.clock import wall_clock
        from counterfoil.domain.snapshot import Snapshot
        from counterfoil.zone import local_zone

        self._take_snapshot(Snapshot(wall_clock(), local_zone().key, notice=sentence))

    def _take_snapshot(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self._show()
        is_told = "problems" not in self._settings.current.warnings.muted
        self._notices.take_notice(snapshot.notice, is_told=is_told)

    def _show(self) -> None:
        if self._snapshot is None:
            return
        shown = self._notices.with_silence(self._snapshot)
        self._tray.update(shown)
        self._popover.show_snapshot(shown)
        self._dashboard.show_snapshot(shown)

    def _take_alert(self, news: News) -> None:
        if self._settings.current.warnings.notify and self._snapshot is not None:
            self._notices.say(news, self._snapshot.tz)

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
        return self._switches

    def _show_switches(self) -> None:
        is_on = self._settings.current.warnings.notify
        self._tray.set_switches(notifications=is_on, autostart=self._login.is_enabled())
        self._popover.set_notifications(on=is_on)

    def _set_notifications(self, on: bool) -> None:
        from counterfoil.settings_file import Put

        self._settings.change([Put(("warnings", "notify"), on)])

    def _set_autostart(self, on: bool) -> None:
        try:
            self._login.switch(on=on)
        except OSError as error:
            self._notices.say_problem(str(error), tr("Start at login was not changed"))
        self._show_switches()

    def _end(self) -> None:
        self._tray.hide()
        self._popover.stop()
        self._reading.stop()
        self._dashboard.stop()
        if self._switches is not None:
            self._switches.stop()
        for asking in (self._preferences, self._updating):
            if asking is not None:
                asking.stop()
        self._notices.stop()
        from counterfoil.ui.lane import wait_for_ended

        wait_for_ended()
