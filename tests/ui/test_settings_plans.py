"""Plans in the settings: the day their months begin on, and prices from a day on, added, removed, undone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from counterfoil.settings import Account, PriceSince
from counterfoil.ui.theme import LIGHT
from counterfoil.ui.windows.settings_accounts import AccountRow, AccountsSection
from counterfoil.ui.windows.settings_page import SettingsPage
from tests.ui.fake_settings import FakeSettings

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
TEXT = """# mine
[[accounts]]
agent = "codex" # at work
usd_a_month = 20

[[accounts]]
agent = "claude-code"
"""
MAY, JULY = PriceSince(date(2026, 5, 1), 25.5), PriceSince(date(2026, 7, 14), 30.0)


class Opened:
    """The page with two plans."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.fake = FakeSettings(folder, TEXT)
        qtbot.waitUntil(lambda: self.fake.preferences.is_known)
        self.page = SettingsPage(self.fake.access(), LIGHT)
        qtbot.addWidget(self.page)
        self.page.resize(900, 2600)
        self.page.show()
        qtbot.waitUntil(lambda: self.page.is_built)

    @property
    def row(self) -> AccountRow:
        section = self.page.sections["Plans"]
        assert isinstance(section, AccountsSection)
        return section.plans[0]

    @property
    def account(self) -> Account:
        return self.fake.preferences.current.accounts[0]

    def add(self, since: str, price: str) -> None:
        terms = self.row.terms
        terms.other.click()
        terms.since.setText(since)
        terms.price.setText(price)
        terms.add.click()


@pytest.fixture
def opened(tmp_path: Path, qtbot: QtBot) -> Iterator[Opened]:
    made = Opened(tmp_path, qtbot)
    yield made
    made.page.stop()
    made.fake.stop()


def typed(field: QLineEdit, text: str) -> None:
    field.setText(text)
    field.editingFinished.emit()


def test_the_day_that_months_begin_on_is_kept(opened: Opened, qtbot: QtBot) -> None:
    assert opened.row.terms.day.text() == "1"
    typed(opened.row.terms.day, "14")
    qtbot.waitUntil(lambda: opened.account.billing_day == 14)
    assert "# at work" in opened.fake.file.read_text()


@pytest.mark.parametrize("text", ["", "0", "32", "1.5", "first", "٣"])
def test_a_day_that_no_month_has_is_told_and_not_kept(opened: Opened, text: str) -> None:
    before = opened.fake.file.read_bytes()
    typed(opened.row.terms.day, text)
    assert "from 1 to 31" in opened.row.wrong.text()
    assert opened.fake.file.read_bytes() == before


def test_prices_are_added_in_any_order_removed_and_undone_byte_by_byte(opened: Opened, qtbot: QtBot) -> None:
    before = opened.fake.file.read_bytes()
    opened.add("2026-07-14", "30")
    qtbot.waitUntil(lambda: opened.account.prices == (JULY,))
    opened.add(" 2026-05-01", "$25,50")
    qtbot.waitUntil(lambda: opened.account.prices == (MAY, JULY))
    shown = [row.text.text() for row in opened.row.terms.changes]
    assert shown == ["from 1 May 2026: $25.50 a month", "from 14 Jul 2026: $30 a month"]
    typed(opened.row.plan, "Plus")
    qtbot.waitUntil(lambda: opened.account.plan == "Plus")
    opened.row.terms.changes[0].remove.click()
    qtbot.waitUntil(lambda: opened.account.prices == (JULY,))
    opened.row.terms.changes[0].remove.click()
    qtbot.waitUntil(lambda: opened.account.prices == ())
    for _ in range(5):
        opened.fake.preferences.undo()
        qtbot.wait(50)
    qtbot.waitUntil(lambda: opened.fake.file.read_bytes() == before)


@pytest.mark.parametrize(
    ("since", "price", "said"),
    [
        ("soon", "20", "year-month-day"),
        ("2026-02-30", "20", "year-month-day"),
        ("", "20", "year-month-day"),
        ("2026-05-01", "", "Write a number"),
        ("2026-05-01", "-3", "Write a number"),
        ("2026-05-01", "nan", "Write a number"),
    ],
)
def test_a_price_that_is_none_is_told_and_not_kept(opened: Opened, since: str, price: str, said: str) -> None:
    before = opened.fake.file.read_bytes()
    opened.add(since, price)
    assert said in opened.row.wrong.text()
    assert opened.row.terms.since.text() == since
    assert opened.fake.file.read_bytes() == before


def test_a_second_price_from_the_same_day_is_told(opened: Opened, qtbot: QtBot) -> None:
    opened.add("2026-05-01", "25.5")
    qtbot.waitUntil(lambda: opened.account.prices == (MAY,))
    opened.add("2026-05-01", "30")
    assert "already" in opened.row.wrong.text()
    assert opened.account.prices == (MAY,)


def test_prices_written_by_hand_below_headings_of_their_own_are_changed_too(
    opened: Opened, qtbot: QtBot
) -> None:
    by_hand = "\n[[accounts.prices]] # the offer\nsince = 2026-05-01\nusd_a_month = 25.5\n\n[[accounts]]\n"
    opened.fake.file.write_text(TEXT.replace('\n[[accounts]]\nagent = "claude', by_hand + 'agent = "claude'))
    qtbot.waitUntil(lambda: opened.account.prices == (MAY,))
    typed(opened.row.plan, "Plus")
    qtbot.waitUntil(lambda: opened.account.plan == "Plus")
    assert "# the offer" in opened.fake.file.read_text()
    opened.add("2026-07-14", "30")
    qtbot.waitUntil(lambda: opened.account.prices == (MAY, JULY))
    assert len(opened.fake.preferences.current.accounts) == 2
