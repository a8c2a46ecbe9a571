"""Settings of agents, of self-hosted models and of plug-ins."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from counterfoil.domain.snapshot import Snapshot
from counterfoil.plugins import Plugin
from counterfoil.ui.theme import LIGHT
from counterfoil.ui.windows.ledger_fields import choice_of
from counterfoil.ui.windows.settings_page import SettingsPage
from tests.altered import replace
from tests.ui.fake_settings import FakeSettings
from tests.ui.many_agents import LABELS, found, many_agents
from tests.ui.snapshots import busy

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
Open = Callable[..., tuple[SettingsPage, FakeSettings]]
METRICS = "http://127.0.0.1:8000/metrics"
BROKEN = Plugin("relay", "relay-logs 3.1", True, problem="it cannot be loaded (ImportError)")


@pytest.fixture
def opened(tmp_path: Path, qtbot: QtBot) -> Iterator[Open]:
    made: list[tuple[SettingsPage, FakeSettings]] = []

    def begin(
        text: str | None = None, snapshot: Snapshot | None = None, plugins: Sequence[Plugin] = ()
    ) -> tuple[SettingsPage, FakeSettings]:
        fake = FakeSettings(tmp_path / str(len(made)), text)
        qtbot.waitUntil(lambda: fake.preferences.is_known)
        page = SettingsPage(replace(fake.access(), agents=LABELS, plugins=lambda _names: plugins), LIGHT)
        made.append((page, fake))
        qtbot.addWidget(page)
        page.resize(900, 2600)
        page.show_snapshot(snapshot or busy())
        page.show()
        qtbot.waitUntil(lambda: page.is_built)
        return page, fake

    yield begin
    for page, fake in made:
        page.stop()
        fake.stop()


def section(page: SettingsPage, name: str) -> Any:
    return page.sections[name]


def shown(agents: Any) -> list[str]:
    return [name for name, switch in agents.switches.items() if switch.isVisible()]


def test_agents_have_a_switch_where_found_or_switched_off_and_the_others_a_line(opened: Open) -> None:
    page, _ = opened('agents_off = ["hermes"]\n', replace(busy(), sources=found(4)))
    agents = section(page, "Agents")
    assert shown(agents) == ["claude-code", "codex", "claude-desktop", "gemini-cli", "hermes"]
    assert "OpenCode, Kilo, Amp" in agents.others.text()
    assert "Hermes" not in agents.others.text()


def test_no_hairline_stands_above_the_first_row_or_where_a_row_is_hidden(opened: Open) -> None:
    page, _ = opened(None, replace(busy(), sources=found(4)))
    rows = section(page, "Agents").rows
    assert rows[0].rule is None
    assert [row.rule.isVisible() for row in rows[1:]] == [row.isVisible() for row in rows[1:]]


def test_an_agent_that_comes_up_gets_its_switch_at_once(opened: Open) -> None:
    page, _ = opened(None, replace(busy(), sources=found(2)))
    agents = section(page, "Agents")
    page.show_snapshot(replace(busy(), sources=found(3)))
    assert "claude-desktop" in shown(agents)
    assert "Claude Desktop" not in agents.others.text()


def test_each_home_of_an_agent_has_a_line_and_too_many_are_counted(opened: Open) -> None:
    page, _ = opened(None, many_agents())
    row = next(row for row in section(page, "Agents").rows if row.title.text() == "Copilot CLI")
    lines = [row.why.text(), *(label.text() for label in row._below if label.isVisible())]
    assert [line.rpartition(" · ")[0] for line in lines] == [
        f"/home/ada/.config/{name}/User" for name in ("Code", "Code - Insiders", "Cursor")
    ]
    one = next(source for source in many_agents().sources if source.agent == "copilot-cli")
    page.show_snapshot(replace(busy(), sources=tuple(replace(one, home=f"/srv/{n}") for n in range(9))))
    lines = [row.why.text(), *(label.text() for label in row._below if label.isVisible())]
    assert (len(lines), lines[-1]) == (4, "and 6 more")


def test_thirty_names_are_searched_by_typing_and_scrolled(qtbot: QtBot) -> None:
    choice = choice_of("Agent", LABELS)
    qtbot.addWidget(choice)
    choice.show()
    QTest.keyClicks(choice, "goo")
    assert choice.value == "goose"
    assert choice.maxVisibleItems() < len(LABELS)
    QTest.keyClick(choice, Qt.Key.Key_Down)
    assert choice.value == LABELS[[name for name, _ in LABELS].index("goose") + 1][0]


def test_an_address_of_metrics_is_added_and_taken_out(opened: Open, qtbot: QtBot) -> None:
    page, fake = opened()
    local = section(page, "Self-hosted models")
    local.address.setText(f" {METRICS} ")
    local.more.click()
    qtbot.waitUntil(lambda: fake.preferences.current.local.metrics == (METRICS,))
    assert local.address.text() == ""
    local.added.buttons[METRICS].click()
    qtbot.waitUntil(lambda: fake.preferences.current.local.metrics == ())
    assert local.added.isHidden()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "Write an address such as http://127.0.0.1:8000/metrics."),
        (
            "http://example.org/metrics",
            "Metrics are read from this machine alone: 127.0.0.1, ::1 or localhost.",
        ),
        ("http://me:it@localhost/metrics", "Metrics are read from an address without name and password."),
        ("ftp://localhost", "Metrics are read from an address such as http://127.0.0.1:8000/metrics."),
        (METRICS, "That address is read already."),
    ],
)
def test_an_address_that_is_not_taken_says_why_and_changes_nothing(
    opened: Open, typed: str, said: str
) -> None:
    page, fake = opened(f'[local]\nmetrics = ["{METRICS}"]\n')
    local = section(page, "Self-hosted models")
    local.address.setText(typed)
    local.more.click()
    assert local.rows[0].wrong.text() == said
    assert fake.preferences.current.local.metrics == (METRICS,)


def test_plugins_are_no_subject_until_one_is_installed(opened: Open) -> None:
    page, _ = opened()
    assert section(page, "Plug-ins").isHidden()


def test_a_broken_plugin_says_why_and_can_be_switched_off(opened: Open, qtbot: QtBot) -> None:
    page, fake = opened('plugins = ["relay"]\n', None, [BROKEN])
    plugins = section(page, "Plug-ins")
    qtbot.waitUntil(lambda: "relay" in plugins.switches)
    assert plugins.rows[0].why.text() == "relay-logs 3.1 · not used: it cannot be loaded (ImportError)"
    plugins.switches["relay"].click()
    qtbot.waitUntil(lambda: fake.preferences.current.plugins == ())
    assert not plugins.switches["relay"].isChecked()


def test_a_plugin_is_switched_on_and_keeps_the_focus(opened: Open, qtbot: QtBot) -> None:
    page, fake = opened("", None, [Plugin("house", "house-agent 0.9", False)])
    plugins = section(page, "Plug-ins")
    qtbot.waitUntil(lambda: "house" in plugins.switches)
    switch = plugins.switches["house"]
    switch.click()
    qtbot.waitUntil(lambda: fake.preferences.current.plugins == ("house",))
    page.restore.click()
    qtbot.waitUntil(lambda: fake.preferences.current.plugins == ())
    assert plugins.switches["house"] is switch
