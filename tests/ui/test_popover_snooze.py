"""Snoozing from the small panel: chosen without a question, taken back with one click."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from counterfoil.domain.snapshot import Snapshot
from counterfoil.domain.warning_policy import Snooze, WarningPolicy
from counterfoil.ui.popover import Popover
from counterfoil.ui.theme import LIGHT
from counterfoil.words.warnings import limit_of
from tests.altered import replace
from tests.ui.parts import NOW_MS
from tests.ui.snapshots import busy

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
HOUR_MS = 3_600_000
FIRST = busy().windows[0]
LIMITS = [limit_of(state) for state in busy().windows]


class Asked:
    """A panel and what it has asked for."""

    def __init__(self, qtbot: QtBot, snapshot: Snapshot) -> None:
        self.panel = Popover(LIGHT)
        qtbot.addWidget(self.panel)
        self.panel.show()
        self.panel.show_snapshot(snapshot)
        self.wishes: list[tuple[object, ...]] = []
        self.panel.snooze_wanted.connect(lambda limit, until: self.wishes.append((limit, until)))
        self.panel.end_snooze_wanted.connect(lambda limit: self.wishes.append((limit,)))

    def choose(self, number: int, *, of_all: bool = False) -> None:
        button = self.panel.foot.snooze if of_all else self.panel.rows.rows[0].snooze
        button.click()
        menu = self.panel.snoozing.menu
        assert menu is not None
        menu.actions()[number].trigger()
        menu.close()

    def texts(self) -> list[str]:
        self.panel.rows.rows[0].snooze.click()
        menu = self.panel.snoozing.menu
        assert menu is not None
        menu.close()
        return [action.text() for action in menu.actions()]


@pytest.fixture
def asked(qtbot: QtBot) -> Asked:
    return Asked(qtbot, busy())


def test_a_window_is_snoozed_until_its_reset_or_for_an_hour(asked: Asked) -> None:
    assert asked.texts() == ["Until its reset, 16:00", "For 1 hour, until 14:33"]
    asked.choose(0)
    asked.choose(1)
    assert asked.wishes == [(LIMITS[0], FIRST.window.resets_at_ms), (LIMITS[0], NOW_MS + HOUR_MS)]
    assert asked.panel.snoozing.strip.sentence.text() == "Claude 5-hour window: no warnings until 14:33."


def test_undo_ends_the_snooze_and_offers_no_second_undo(asked: Asked) -> None:
    asked.choose(0)
    asked.panel.snoozing.strip.button.click()
    assert asked.wishes[1:] == [(LIMITS[0],)]
    assert not asked.panel.snoozing.strip.isVisible()


def test_undo_brings_back_the_snooze_there_was_before(qtbot: QtBot) -> None:
    earlier = Snooze(LIMITS[0], NOW_MS + 600_000)
    asked = Asked(qtbot, replace(busy(), policy=WarningPolicy(snoozed=(earlier,))))
    asked.choose(0)
    asked.panel.snoozing.strip.button.click()
    assert asked.wishes[-1] == (LIMITS[0], earlier.until_ms)


def test_all_windows_are_snoozed_each_until_its_own_reset(asked: Asked) -> None:
    asked.choose(0, of_all=True)
    assert asked.wishes == [(limit_of(s), s.window.resets_at_ms) for s in busy().windows]
    assert asked.panel.snoozing.strip.sentence.text() == "No warnings of 3 windows for now."
    asked.panel.snoozing.strip.button.click()
    assert asked.wishes[3:] == [(limit,) for limit in LIMITS]


def test_a_snoozed_window_says_so_and_its_menu_ends_it(qtbot: QtBot) -> None:
    snooze = Snooze(LIMITS[0], FIRST.window.resets_at_ms)
    asked = Asked(qtbot, replace(busy(), policy=WarningPolicy(snoozed=(snooze,))))
    rows = asked.panel.rows.rows
    assert [row.snoozed.isVisible() for row in rows] == [True, False, False]
    assert rows[0].snoozed.text() == "snoozed until 16:00"
    assert asked.texts()[-1] == "End snooze"
    asked.choose(2)
    assert asked.wishes == [(LIMITS[0],)]
