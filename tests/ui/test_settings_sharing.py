"""Settings of what other programs may read: off at first, a fit port, a token that is copied alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from counterfoil.errors import KnownError
from counterfoil.settings import USUAL_PORT, Share
from counterfoil.ui.theme import LIGHT
from counterfoil.ui.windows.settings_page import SettingsPage
from counterfoil.ui.windows.settings_sharing import SharingSection
from tests.altered import replace
from tests.ui.fake_settings import FakeSettings

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


class Opened:
    """The page with its section; `tokens` are what the state folder gives in turn, or raises."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.tokens: list[str | KnownError] = ["the-token"]
        self.said: list[str] = []
        self.fake = FakeSettings(folder)
        qtbot.waitUntil(lambda: self.fake.preferences.is_known)
        self.page = SettingsPage(replace(self.fake.access(), token=self._token), LIGHT)
        self.page.said.connect(lambda text, _: self.said.append(text))
        qtbot.addWidget(self.page)
        self.page.resize(900, 2600)
        self.page.show()
        qtbot.waitUntil(lambda: self.page.is_built)
        section = self.page.sections["For other programs"]
        assert isinstance(section, SharingSection)
        self.section = section

    def _token(self) -> str:
        found = self.tokens.pop(0)
        if isinstance(found, KnownError):
            raise found
        return found

    @property
    def share(self) -> Share:
        return self.fake.preferences.current.share


@pytest.fixture
def opened(tmp_path: Path, qtbot: QtBot) -> Iterator[Opened]:
    made = Opened(tmp_path, qtbot)
    yield made
    made.page.stop()
    made.fake.stop()


def test_at_first_nothing_is_shared_and_no_port_shown(opened: Opened) -> None:
    assert opened.share == Share(state_file=False, endpoint_port=0)
    assert not opened.section.state_file.isChecked()
    assert not opened.section.endpoint.isChecked()
    assert not opened.section.port.isVisible()


def test_each_switch_changes_its_key_and_goes_back(opened: Opened, qtbot: QtBot) -> None:
    opened.section.state_file.click()
    qtbot.waitUntil(lambda: opened.share.state_file)
    opened.section.endpoint.click()
    qtbot.waitUntil(lambda: opened.share.endpoint_port == USUAL_PORT)
    assert opened.section.port.isVisible()
    assert opened.section.port.text() == str(USUAL_PORT)
    opened.section.restore.click()
    qtbot.waitUntil(lambda: opened.share == Share())
    assert not opened.section.port.isVisible()


@pytest.mark.parametrize("text", ["", "0", "65536", "-1", "9874.5", "http", "٩٨٧٤", "99999"])
def test_a_port_that_is_none_is_told_and_not_kept(opened: Opened, qtbot: QtBot, text: str) -> None:
    opened.section.endpoint.click()
    qtbot.waitUntil(lambda: opened.share.endpoint_port == USUAL_PORT)
    opened.section.port.setText(text)
    opened.section.port.editingFinished.emit()
    assert "from 1 to 65535" in opened.section._port_row.wrong.text()
    assert opened.share.endpoint_port == USUAL_PORT


def test_another_port_is_kept_and_the_address_names_it(opened: Opened, qtbot: QtBot) -> None:
    opened.section.endpoint.click()
    qtbot.waitUntil(lambda: opened.share.endpoint_port == USUAL_PORT)
    opened.section.port.setText("4321")
    opened.section.port.editingFinished.emit()
    qtbot.waitUntil(lambda: opened.share.endpoint_port == 4321)
    opened.section.address.click()
    assert QGuiApplication.clipboard().text() == "http://127.0.0.1:4321/metrics"
    assert opened.said == ["Address copied"]


def test_the_token_is_copied_and_shown_nowhere(opened: Opened, qtbot: QtBot) -> None:
    opened.section.endpoint.click()
    qtbot.waitUntil(lambda: opened.share.endpoint_port == USUAL_PORT)
    opened.section.token.click()
    qtbot.waitUntil(lambda: opened.said == ["Token copied"])
    assert QGuiApplication.clipboard().text() == "the-token"
    labels = [row.title.text() + row.why.text() for row in opened.section.rows]
    assert not any("the-token" in text for text in labels)


def test_a_token_that_cannot_be_read_is_told_beside_the_button(opened: Opened, qtbot: QtBot) -> None:
    opened.tokens = [KnownError("The token cannot be read.")]
    opened.section.endpoint.click()
    qtbot.waitUntil(lambda: opened.share.endpoint_port == USUAL_PORT)
    opened.section.token.click()
    qtbot.waitUntil(lambda: opened.section._port_row.wrong.text() == "The token cannot be read.")
    assert opened.said == []
