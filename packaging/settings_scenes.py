"""The Settings page's states for `screenshots.py`: a file for each, and what is done with the page."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from scrolling import scrolled_to
from tests.ui.fake_settings import FakeSettings
from tests.ui.pages import settings_of
from tests.ui.snapshots import LONG

if TYPE_CHECKING:
    from counterfoil.ui.settings_access import SettingsAccess
    from counterfoil.ui.windows.main import MainWindow

CHANGED = """
zone = "Europe/Madrid"
more_roots = ["codex=/srv/build-server/.codex"]
[warnings]
notify_from = "critical"
quiet_hours = "22:00-07:30"
command = ["notify-me", "--"]
webhook = "https://ntfy.example.org/secret"
muted = ["reset"]
[icon]
shows = "pinned"
pinned = "claude-code/claude/seven_day"
number = true
[look]
theme = "system"
currency = "EUR"
per_usd = 0.92
[ask]
codex = true
[[accounts]]
agent = "claude-code"
name = "Mine"
plan = "Max 5x"
usd_a_month = 100
[[accounts]]
agent = "codex"
name = "Work"
plan = "Plus"
usd_a_month = 20
account = "me@example.org"
"""
TEXTS = {
    "changed": CHANGED,
    "broken": "[warnings]\nnotify_from = 'warn'\nquiet_hours = 22:00-07:30\n",
    "unknown": "[warnings]\n\n# who wants it loud\nloud = true\n",
    "odd": CHANGED.replace('"Mine"', f'"{LONG[:200]}"').replace('"Max 5x"', f'"{LONG[:90]}"'),
}


def access(scene: str) -> SettingsAccess:
    """What the page is given in a scene."""
    name = scene.partition("-")[0]
    made = FakeSettings(Path(tempfile.mkdtemp(prefix="counterfoil-settings-")), TEXTS.get(name))
    if name == "readonly":
        made.file.chmod(0o400)
    return made.access()


def act(window: MainWindow, scene: str, settle: Callable[[], None]) -> None:
    """Open the page and bring it into the scene's state."""
    window.show_page("Settings")
    page = settings_of(window)
    settle()
    _, _, section = scene.partition("-")
    if section in SECTIONS:
        scrolled_to(page, page.sections[SECTIONS[section]])
    elif section == "wrong":
        plans = page.sections["Plans"].plans  # type: ignore[attr-defined]
        plans[0].price.setText("lots")
        plans[0].price.editingFinished.emit()
    elif section == "undo":
        page.restore.click()
    settle()


SECTIONS = {"warnings": "Warnings", "icon": "Tray icon", "look": "Appearance", "data": "Your data"}
