"""Prices in the settings: where they are from, a newer list and back, one's own file and its mistakes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from counterfoil.errors import KnownError
from counterfoil.prices.books import usable_book
from counterfoil.prices.template import TEMPLATE
from counterfoil.ui.prices_access import PricesAccess
from counterfoil.ui.theme import LIGHT
from counterfoil.ui.windows import settings_prices
from counterfoil.ui.windows.settings_page import SettingsPage
from counterfoil.ui.windows.settings_prices import PricesSection
from tests.altered import replace
from tests.ui.fake_settings import FakeSettings
from tests.unit.prices.test_books import newer

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
OWN = '[[price]]\nprovider = "gateway"\nmodel = "glm-5"\ninput = "{price}"\noutput = "2.20"\n'
ADDRESS = "https://prices.example.org/list.json"


class Opened:
    """The page with its section; `answer` is what the address holds, or why nothing came."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.answer: bytes | KnownError = newer()
        self.asked: list[str] = []
        self.said: list[str] = []
        self.fake = FakeSettings(folder)
        self.folder = folder
        qtbot.waitUntil(lambda: self.fake.preferences.is_known)
        access = replace(self.fake.access(), prices=PricesAccess(folder, self._download))
        self.page = SettingsPage(access, LIGHT)
        self.page.said.connect(lambda text, _: self.said.append(text))
        qtbot.addWidget(self.page)
        self.page.resize(900, 2600)
        self.page.show()
        qtbot.waitUntil(lambda: self.page.is_built)
        section = self.page.sections["Prices"]
        assert isinstance(section, PricesSection)
        self.section = section
        qtbot.waitUntil(lambda: bool(section.layers["shipped"].why.text().strip()))

    def _download(self, url: str) -> bytes:
        self.asked.append(url)
        if isinstance(self.answer, KnownError):
            raise self.answer
        return self.answer

    def download(self, address: str = ADDRESS) -> None:
        sheet = self.section.ask_address()
        sheet.field.setText(address)
        sheet.ask.click()

    @property
    def used(self) -> list[str]:
        return [layer.name for layer in usable_book(self.folder).layers if layer.used]


@pytest.fixture
def opened(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Opened]:
    monkeypatch.setattr(settings_prices, "_open", lambda path: shown.append(path))
    shown.clear()
    made = Opened(tmp_path, qtbot)
    yield made
    made.page.stop()
    made.fake.stop()


shown: list[Path] = []


def test_at_first_the_shipped_layers_are_in_use_and_nothing_was_asked(opened: Opened) -> None:
    layers = opened.section.layers
    assert "genai-prices" in layers["shipped"].why.text()
    assert "entries" in layers["shipped"].why.text()
    assert [layers[name].state.text() for name in ("shipped", "additions")] == ["in use", "in use"]
    assert not layers["loaded"].isVisible()
    assert not layers["own"].state.isVisible()
    assert (opened.section.begin.isVisible(), opened.section.edit.isVisible()) == (True, False)
    assert opened.asked == []


def test_one_request_goes_to_the_address_and_the_list_holds_until_one_goes_back(
    opened: Opened, qtbot: QtBot
) -> None:
    opened.download()
    qtbot.waitUntil(lambda: opened.section.layers["loaded"].isVisible())
    assert opened.asked == [ADDRESS]
    assert opened.said == ["In use from now on: genai-prices 9.9 of 22 Nov 2026"]
    assert opened.used == ["loaded", "additions"]
    assert opened.section.layers["shipped"].state.text() == "not in use"
    assert ADDRESS in opened.section.layers["loaded"].why.text()
    opened.section.go_back.click()
    qtbot.waitUntil(lambda: not opened.section.layers["loaded"].isVisible())
    assert opened.used == ["shipped", "additions"]
    assert opened.said[1:] == ["The shipped list is in use again."]


@pytest.mark.parametrize(
    "address", ["", "https://", "http://prices.example.org/a", "ftp://a/b", "https://me@host/", "prices"]
)
def test_nothing_is_sent_to_what_is_no_plain_https_address(opened: Opened, address: str) -> None:
    sheet = opened.section.ask_address()
    sheet.field.setText(address)
    sheet.ask.click()
    assert not sheet.ask.isEnabled()
    assert opened.asked == []
    sheet.reject()


def test_the_sheet_says_what_leaves_and_to_whom_and_cancel_sends_nothing(opened: Opened) -> None:
    sheet = opened.section.ask_address()
    assert "One request" in sheet.why.text()
    sheet.field.setText(ADDRESS)
    assert sheet.where.text() == "The request goes to prices.example.org."
    sheet.leave.click()
    assert opened.asked == []


@pytest.mark.parametrize(
    ("answer", "said"),
    [(KnownError("It could not be reached."), "could not be reached"), (b"{}", "no list of prices")],
)
def test_what_did_not_come_or_is_no_list_is_told_and_changes_nothing(
    opened: Opened, qtbot: QtBot, answer: bytes | KnownError, said: str
) -> None:
    opened.answer = answer
    opened.download()
    qtbot.waitUntil(lambda: said in opened.section.newer.wrong.text())
    assert opened.used == ["shipped", "additions"]
    assert opened.section.load.isEnabled()


def test_a_file_with_an_older_list_is_used_only_when_that_is_wanted(
    opened: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "older.json"
    file.write_bytes(newer(day="2026-03-01"))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    opened.section.load.click()
    qtbot.waitUntil(opened.section.anyway.isVisible)
    assert "of 1 Mar 2026" in opened.section.newer.wrong.text()
    assert opened.used == ["shipped", "additions"]
    opened.section.anyway.click()
    qtbot.waitUntil(lambda: opened.section.layers["loaded"].isVisible())
    assert opened.used == ["loaded", "additions"]
    assert not opened.section.anyway.isVisible()


def test_ones_own_file_is_begun_opened_and_followed_while_it_is_written(
    opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    own, row = tmp_path / "prices.toml", opened.section.layers["own"]
    opened.section.begin.click()
    qtbot.waitUntil(lambda: shown == [own])
    assert own.read_text() == TEMPLATE
    assert row.why.text() == "prices.toml · nothing written yet"
    own.write_text(OWN.format(price="0.60"))
    qtbot.waitUntil(lambda: "1 entry" in row.why.text())
    assert row.state.text() == "in use"
    own.write_text(OWN.format(price="cheap"))
    qtbot.waitUntil(lambda: "line 4, input" in row.wrong.text())
    assert row.state.text() == "with a mistake"
    own.unlink()
    qtbot.waitUntil(opened.section.begin.isVisible)
    assert not row.wrong.isVisible()


def test_a_list_that_was_damaged_is_told_and_can_be_given_up(
    opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "prices-loaded.json").write_text("{")
    row = opened.section.layers["loaded"]
    qtbot.waitUntil(lambda: "damaged" in row.wrong.text())
    assert opened.section.go_back.isVisible()
    opened.section.go_back.click()
    qtbot.waitUntil(lambda: not row.isVisible())
    assert not (tmp_path / "prices-loaded.json").exists()


def test_prices_can_be_changed_while_the_settings_file_has_a_mistake(opened: Opened, qtbot: QtBot) -> None:
    opened.fake.file.write_text("loud = true\n")
    qtbot.waitUntil(opened.page.broken.isVisible)
    assert opened.section.load.isEnabled()
