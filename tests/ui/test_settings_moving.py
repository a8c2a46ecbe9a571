"""Settings to and from a file, from the Settings page: shown first, made on a click, undone on another."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from counterfoil.settings_export import exported
from counterfoil.ui.theme import LIGHT
from counterfoil.ui.windows.settings_import_sheet import MOST_LINES, ImportSheet
from counterfoil.ui.windows.settings_page import SettingsPage
from tests.ui.fake_settings import FakeSettings
from tests.ui.snapshots import busy

pytestmark = pytest.mark.qt_log_ignore("does not support raise|propagateSizeHints")
THERE = '[look]\ntheme = "dark"\n[warnings]\ncommand = ["notify-me"]\n'
PRICES = '[[price]]\nprovider = "gateway"\nmodel = "glm-5"\ninput = "0.60"\n'


class Shown:
    """The page over a folder of its own, and what it said."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.fake, self.qtbot = FakeSettings(folder / "home", "# mine\n"), qtbot
        qtbot.waitUntil(lambda: self.fake.preferences.is_known)
        self.page = SettingsPage(self.fake.access(), LIGHT)
        self.said: list[tuple[str, Any]] = []
        self.page.said.connect(lambda text, undo: self.said.append((text, undo)))
        qtbot.addWidget(self.page)
        self.page.resize(900, 2600)
        self.page.show_snapshot(busy())
        self.page.show()
        qtbot.waitUntil(lambda: self.page.is_built)

    @property
    def data(self) -> Any:
        return self.page.sections["Your data"]

    def sheet_of(self, text: str, file: Path) -> ImportSheet:
        file.write_text(text)
        self.data.plan(file)
        self.qtbot.waitUntil(lambda: self.data.sheet is not None)
        sheet = self.data.sheet
        assert isinstance(sheet, ImportSheet)
        return sheet


@pytest.fixture
def shown(tmp_path: Path, qtbot: QtBot) -> Iterator[Shown]:
    made = Shown(tmp_path, qtbot)
    yield made
    made.page.stop()
    made.fake.stop()


def texts(sheet: ImportSheet) -> str:
    return "\n".join(label.text() for label in sheet.findChildren(QLabel) if label.isVisibleTo(sheet))


def test_an_import_is_shown_then_made_then_undone(shown: Shown, tmp_path: Path, qtbot: QtBot) -> None:
    sheet = shown.sheet_of(exported(THERE, PRICES), tmp_path / "there.toml")
    said = texts(sheet)
    for part in ("[look]", '+theme = "dark"', "prices.toml", "Stays as it is here", "warnings.command"):
        assert part in said
    assert shown.fake.file.read_text() == "# mine\n"
    sheet.do.click()
    qtbot.waitUntil(lambda: shown.fake.preferences.current.look.theme == "dark")
    assert shown.fake.preferences.current.warnings.command == ()
    assert (shown.fake.home.prices_folder / "prices.toml").read_text() == PRICES
    qtbot.waitUntil(lambda: bool(shown.said))
    text, undo = shown.said[-1]
    assert "imported" in text
    undo()
    qtbot.waitUntil(lambda: shown.fake.preferences.current.look.theme == "system")
    assert shown.fake.file.read_text() == "# mine\n"
    assert not (shown.fake.home.prices_folder / "prices.toml").exists()


def test_commands_come_along_once_they_are_asked_for(shown: Shown, tmp_path: Path, qtbot: QtBot) -> None:
    sheet = shown.sheet_of(THERE, tmp_path / "there.toml")
    sheet.commands.click()
    assert not sheet.do.isEnabled()
    qtbot.waitUntil(sheet.do.isEnabled)
    qtbot.waitUntil(lambda: '+command = ["notify-me"]' in texts(sheet))
    sheet.do.click()
    qtbot.waitUntil(lambda: shown.fake.preferences.current.warnings.command == ("notify-me",))


def test_a_sheet_that_is_left_changes_nothing(shown: Shown, tmp_path: Path) -> None:
    sheet = shown.sheet_of(THERE, tmp_path / "there.toml")
    sheet.leave.click()
    assert shown.data.sheet is None
    assert shown.fake.file.read_text() == "# mine\n"


def test_the_same_settings_need_no_import(shown: Shown, tmp_path: Path) -> None:
    sheet = shown.sheet_of("# mine\n", tmp_path / "there.toml")
    assert "Nothing would change" in texts(sheet)
    assert not sheet.do.isEnabled()


def test_a_file_with_a_mistake_is_told_beside_the_buttons(shown: Shown, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "there.toml").write_text("[look]\nbright = 1\n")
    shown.data.plan(tmp_path / "there.toml")
    qtbot.waitUntil(lambda: "line 2, column 1" in shown.data._row.wrong.text())
    assert shown.data.sheet is None


def test_settings_changed_under_the_sheet_are_left_alone(shown: Shown, tmp_path: Path, qtbot: QtBot) -> None:
    sheet = shown.sheet_of(THERE, tmp_path / "there.toml")
    shown.fake.file.write_text("# another\n")
    sheet.do.click()
    qtbot.waitUntil(lambda: "changed meanwhile" in shown.data._row.wrong.text())
    assert shown.fake.file.read_text() == "# another\n"


def test_a_long_change_shows_its_first_lines(shown: Shown, tmp_path: Path) -> None:
    accounts = "".join(f'[[accounts]]\nagent = "codex"\nname = "{number}"\n' for number in range(300))
    sheet = shown.sheet_of(accounts, tmp_path / "there.toml")
    assert sheet._lines.count() == MOST_LINES + 1
    assert "more lines" in texts(sheet)


def test_an_export_says_whether_prices_are_in_it(shown: Shown, tmp_path: Path, qtbot: QtBot) -> None:
    shown.data.asking.export(tmp_path / "out.toml")
    qtbot.waitUntil(lambda: bool(shown.said))
    assert shown.said == [("The settings were exported.", None)]
    assert (tmp_path / "out.toml").read_text().endswith("# mine\n")
    shown.data.asking.export(tmp_path / "none" / "out.toml")
    qtbot.waitUntil(lambda: "does not exist" in shown.data._row.wrong.text())


def test_nothing_is_taken_in_over_a_file_with_a_mistake(shown: Shown, qtbot: QtBot) -> None:
    assert shown.data.take.isEnabled()
    shown.fake.file.write_text("loud = true\n")
    qtbot.waitUntil(lambda: not shown.data.take.isEnabled())
