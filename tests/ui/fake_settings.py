"""Settings in a folder of their own, with everything that the Settings page asks for."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from counterfoil import settings
from counterfoil.login.desktop_entry import DesktopEntry
from counterfoil.login.seam import Start
from counterfoil.paths import Home, home_at
from counterfoil.ui.preferences import Preferences
from counterfoil.ui.settings_access import SettingsAccess, places_of
from counterfoil.ui.updates_asking import UpdatesAsking
from counterfoil.ui.warnings_access import Change, TrialResult, WarningsAccess
from counterfoil.ui.windows.warnings_switches import WarningsSwitches
from counterfoil.wishes import Wishes

AGENTS = (("claude-code", "Claude Code"), ("codex", "Codex"))
TESTED = TrialResult(("The command ran and ended with 0.",), worked=True)


class FakeSwitches:
    """Stands for what is kept of single windows."""

    def __init__(self) -> None:
        self.wishes = Wishes()
        self.error: Exception | None = None

    def access(self) -> WarningsAccess:
        return WarningsAccess(self.load, self.change, lambda: TESTED)

    def load(self) -> Wishes:
        return self.wishes

    def change(self, make: Change) -> Wishes:
        if self.error is not None:
            raise self.error
        self.wishes = make(self.wishes)
        return self.wishes


class FakeSettings:
    """`text` is what the file says; None for the commented defaults."""

    def __init__(self, folder: Path, text: str | None = None) -> None:
        self.home: Home = home_at(folder)
        folder.mkdir(parents=True, exist_ok=True)
        self.home.config_file.write_text(settings.DEFAULTS if text is None else text)
        self.kept = FakeSwitches()
        self.preferences = Preferences(self.home)
        self.switches = WarningsSwitches(self.kept.access())
        self.updates = UpdatesAsking(
            self.home.state_dir,
            lambda _version: True,
            lambda: True,
            opened=lambda _request, _seconds: BytesIO(self.answer),
        )
        self.answer = b'{"info": {"name": "counterfoil", "version": "99.1.0", "yanked": false}}'
        self.preferences.load()

    @property
    def file(self) -> Path:
        return self.home.config_file

    def access(self) -> SettingsAccess:
        entry = DesktopEntry(Start(("/opt/counterfoil",)), {"XDG_CONFIG_HOME": str(self.home.state_dir)})
        return SettingsAccess(
            self.preferences,
            self.switches,
            AGENTS,
            lambda: places_of(self.home),
            entry,
            updates=self.updates,
            moving=self.home,
        )

    def stop(self) -> None:
        for part in (self.preferences, self.switches, self.updates):
            part.stop()
