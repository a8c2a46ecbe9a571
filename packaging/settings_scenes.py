"""The Settings page's states for `screenshots.py`: a file for each, and what is done with the page."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from counterfoil.plugins import Plugin
from counterfoil.prices.layer import Layer
from counterfoil.prices.loaded import take
from counterfoil.settings_export import FILE, exported
from counterfoil.ui.windows.settings_data import DataSection
from counterfoil.ui.windows.settings_prices import PricesSection
from counterfoil.ui.windows.settings_updates import UpdatesSection
from scrolling import scrolled_to
from tests.altered import replace
from tests.ui.fake_settings import FakeSettings
from tests.ui.many_agents import LABELS
from tests.ui.pages import settings_of
from tests.ui.snapshots import LONG

if TYPE_CHECKING:
    from counterfoil.ui.settings_access import SettingsAccess
    from counterfoil.ui.windows.main import MainWindow
    from counterfoil.ui.windows.settings_page import SettingsPage

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
billing_day = 14
prices = [{since = 2026-05-01, usd_a_month = 200}, {since = 2026-07-14, usd_a_month = 99.5}]
[[accounts]]
agent = "codex"
name = "Work"
plan = "Plus"
usd_a_month = 20
account = "me@example.org"
"""
NOW_MS = 1_795_500_000_000
LISTED = Layer("shipped", day="2026-01-01", entries=10)
PLUGINS = (
    Plugin("aya", "counterfoil-aya 1.2.0", True, "aya", "Aya Code"),
    Plugin("house", "house-agent 0.9", False),
    Plugin("relay", "relay-logs 3.1", True, problem="it cannot be loaded (ImportError)"),
)
OWN = (
    """[[price]]
provider = "gateway"
model = "glm-5"
from = 2026-07-01
input = "0.60"
output = "2.20"
""",
    """[[price]]
provider = "gateway"
model = "glm-5"
input = "cheap"
""",
)
TEXTS = {
    "changed": CHANGED,
    "agents": """
agents_off = ["cline", "hermes"]
more_roots = ["codex=/srv/build-server/.codex"]
plugins = ["aya", "relay"]
[ask]
codex = true
[local]
metrics = ["http://127.0.0.1:8000/metrics", "http://localhost:8080/metrics"]
""",
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
    if "prices" in scene:
        made.home.prices_folder.joinpath("prices.toml").write_text(OWN[scene.endswith("mistake")])
        take(made.home.prices_folder, _shipped(), "/home/ada/Downloads/prices.json", NOW_MS, LISTED)
    if name == "agents":
        return replace(made.access(), agents=LABELS, plugins=lambda _names: PLUGINS)
    return made.access()


def act(window: MainWindow, scene: str, settle: Callable[[], None]) -> None:
    """Open the page and bring it into the scene's state."""
    window.show_page("Settings")
    page = settings_of(window)
    settle()
    _, _, section = scene.partition("-")
    if section in SECTIONS:
        settle()  # the last section grows by what is found off the GUI thread
        scrolled_to(page, page.sections[SECTIONS[section]])
    elif section.startswith("prices"):
        _prices(page, section, settle)
    elif section.startswith("updates"):
        _updates(page, section, settle)
    elif section.startswith("import"):
        _import(page, section, settle)
    elif section == "wrong":
        plans = page.sections["Plans"].plans  # type: ignore[attr-defined]
        plans[0].price.setText("lots")
        plans[0].price.editingFinished.emit()
    elif section == "undo":
        page.restore.click()
    elif section == "choice":
        page.sections["Agents"].which.showPopup()  # type: ignore[attr-defined]
    settle()


def _prices(page: SettingsPage, section: str, settle: Callable[[], None]) -> None:
    shown = page.sections["Prices"]
    assert isinstance(shown, PricesSection)
    scrolled_to(page, shown)
    if section == "prices-older":
        shown.asking.older.emit(None, "2026-03-01", "2026-11-21")
        shown.anyway.show()
    if section == "prices-address":
        shown.ask_address().field.setText("https://prices.example.org/genai-prices.json")
    settle()


def _updates(page: SettingsPage, section: str, settle: Callable[[], None]) -> None:
    """A copy that was asked for: it is up to date, or there is a newer one."""
    shown = page.sections["Updates"]
    assert isinstance(shown, UpdatesSection)
    scrolled_to(page, shown)
    if section == "updates-newer":
        shown.now.click()
    settle()


def _import(page: SettingsPage, section: str, settle: Callable[[], None]) -> None:
    """What an exported file would change here."""
    shown = page.sections["Your data"]
    assert isinstance(shown, DataSection)
    source = Path(tempfile.mkdtemp(prefix="counterfoil-import-")) / FILE
    text = "[look]\nbright = true\n" if section == "import-wrong" else CHANGED
    source.write_text(exported(text, OWN[0]))
    shown.plan(source)
    settle()
    scrolled_to(page, shown)
    if section == "import-commands" and shown.sheet is not None:
        shown.sheet.commands.click()
    settle()


def _shipped() -> bytes:
    return (files("counterfoil") / "resources" / "prices" / "genai-prices.json").read_bytes()


SECTIONS = {
    "warnings": "Warnings",
    "icon": "Tray icon",
    "look": "Appearance",
    "data": "Your data",
    "sharing": "For other programs",
}
