"""The Settings page: what each control changes, what it says of bad input, and what it leaves alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from counterfoil.domain.warning_policy import Snooze
from counterfoil.settings import Account, Settings
from counterfoil.ui.theme import LIGHT
from counterfoil.ui.windows.settings_page import SettingsPage
from counterfoil.words.warnings import limit_of
from tests.ui.fake_settings import FakeSettings
from tests.ui.snapshots import busy, long_names

# of the page alone, where nothing is on a screen
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
Open = Callable[..., tuple[SettingsPage, FakeSettings]]


@pytest.fixture
def opened(tmp_path: Path, qtbot: QtBot) -> Iterator[Open]:
    made: list[tuple[SettingsPage, FakeSettings]] = []

    def begin(text: str | None = None, snapshot: object = None) -> tuple[SettingsPage, FakeSettings]:
        fake = FakeSettings(tmp_path / str(len(made)), text)
        qtbot.waitUntil(lambda: fake.preferences.is_known)
        page = SettingsPage(fake.access(), LIGHT)
        made.append((page, fake))
        qtbot.addWidget(page)
        page.resize(900, 2600)
        page.show_snapshot(snapshot or busy())  # type: ignore[arg-type]
        page.show()
        qtbot.waitUntil(lambda: page.is_built)
        return page, fake

    yield begin
    for page, fake in made:
        page.stop()
        fake.stop()


def typed(field: QLineEdit, text: str) -> None:
    field.setText(text)
    field.editingFinished.emit()


def pick(choice: Any, word: str) -> None:
    choice.choose(word)
    choice.chosen.emit()


def s(page: SettingsPage, name: str) -> Any:
    return page.sections[name]


DEEDS: list[tuple[str, Callable[[SettingsPage], None], Callable[[Settings], bool]]] = [
    ("agent off", lambda p: s(p, "Agents").switches["codex"].click(), lambda x: x.agents_off == ("codex",)),
    ("theme", lambda p: s(p, "Appearance").theme.buttons["dark"].click(), lambda x: x.look.theme == "dark"),
    ("language", lambda p: pick(s(p, "Appearance").language, "de"), lambda x: x.look.language == "de"),
    ("currency", lambda p: typed(s(p, "Appearance").code, "eur"), lambda x: x.look.currency == "EUR"),
    ("zone", lambda p: typed(s(p, "General").zone, "Asia/Seoul"), lambda x: x.zone == "Asia/Seoul"),
    ("shows", lambda p: s(p, "Tray icon").shown.buttons["two"].click(), lambda x: x.icon.shows == "two"),
    ("number", lambda p: s(p, "Tray icon").number.click(), lambda x: x.icon.number),
    ("mono", lambda p: s(p, "Tray icon").monochrome.click(), lambda x: x.icon.monochrome),
    ("panel", lambda p: s(p, "Tray icon").panel.buttons["light"].click(), lambda x: x.icon.panel == "light"),
    ("notify", lambda p: s(p, "Warnings").notify.click(), lambda x: not x.warnings.notify),
    (
        "level",
        lambda p: pick(s(p, "Warnings").level, "critical"),
        lambda x: x.warnings.notify_from == "critical",
    ),
    ("kinds", lambda p: s(p, "Warnings").kinds["reset"].click(), lambda x: x.warnings.muted == ("reset",)),
    (
        "full",
        lambda p: typed(s(p, "Warnings").full.fields[0], "5"),
        lambda x: x.warnings.full_percent[0] == 5,
    ),
    (
        "chance",
        lambda p: typed(s(p, "Warnings").chance.fields[2], "99"),
        lambda x: x.warnings.chance_percent[2] == 99,
    ),
    (
        "quiet hours",
        lambda p: s(p, "Warnings").hours.choice.buttons["between"].click(),
        lambda x: x.warnings.quiet_hours == "22:00-07:30",
    ),
    ("plan", lambda p: s(p, "Plans").more.click(), lambda x: x.accounts == (Account("claude-code"),)),
]


@pytest.mark.parametrize(("deed", "is_so"), [deed[1:] for deed in DEEDS], ids=[deed[0] for deed in DEEDS])
def test_each_control_changes_what_is_in_force_at_once(
    opened: Open, qtbot: QtBot, deed: Callable[[SettingsPage], None], is_so: Callable[[Settings], bool]
) -> None:
    page, fake = opened()
    deed(page)
    qtbot.waitUntil(lambda: is_so(fake.preferences.current))


WRONG: list[tuple[str, Callable[[SettingsPage], object], str]] = [
    ("Appearance", lambda p: typed(s(p, "Appearance").code, "e1"), "three letters"),
    ("General", lambda p: typed(s(p, "General").zone, "Mars/Base"), "No zone is called"),
    ("Warnings", lambda p: typed(s(p, "Warnings").full.fields[0], "85"), "rising"),
    ("Warnings", lambda p: typed(s(p, "Warnings").chance.fields[0], "x"), "rising"),
    ("Agents", lambda p: s(p, "Agents").more.click(), "no such folder"),
    (
        "Agents",
        lambda p: (s(p, "Agents").folder.setText("/not/there"), s(p, "Agents").more.click()),
        "no such folder",
    ),
]


@pytest.mark.parametrize(("name", "deed", "said"), WRONG)
def test_bad_input_is_told_beside_its_field_and_changes_nothing(
    opened: Open, qtbot: QtBot, name: str, deed: Callable[[SettingsPage], object], said: str
) -> None:
    page, fake = opened()
    before = fake.file.read_bytes()
    deed(page)
    qtbot.waitUntil(
        lambda: any(said in row.wrong.text() for row in page.sections[name].rows if row.wrong.isVisible())
    )
    assert fake.file.read_bytes() == before


def test_a_plan_is_named_priced_and_removed_and_that_is_undone(opened: Open, qtbot: QtBot) -> None:
    page, fake = opened('[[accounts]]\nagent = "codex" # at work\n')
    row = s(page, "Plans").plans[0]
    typed(row.plan, "Plus")
    typed(row.price, "20,50")
    qtbot.waitUntil(lambda: fake.preferences.current.accounts == (Account("codex", "", "Plus", 20.5),))
    typed(row.price, "lots")
    assert row.wrong.isVisible()
    before = fake.file.read_bytes()
    with qtbot.waitSignal(page.said) as said:
        row.remove.click()
    qtbot.waitUntil(lambda: not s(page, "Plans").plans)
    said.args[1]()
    qtbot.waitUntil(lambda: len(s(page, "Plans").plans) == 1)
    assert fake.file.read_bytes() == before


def test_a_folder_is_added_and_taken_out(opened: Open, qtbot: QtBot, tmp_path: Path) -> None:
    page, fake = opened()
    agents = s(page, "Agents")
    agents.folder.setText(str(tmp_path))
    agents.more.click()
    qtbot.waitUntil(lambda: fake.preferences.current.more_roots == (f"claude-code={tmp_path}",))
    next(iter(agents.added.buttons.values())).click()
    qtbot.waitUntil(lambda: fake.preferences.current.more_roots == ())


@pytest.mark.parametrize("name", ["Warnings", None])
def test_defaults_are_restored_for_a_section_or_all_and_undone_byte_by_byte(
    opened: Open, qtbot: QtBot, name: str | None
) -> None:
    text = '# mine\nzone = "UTC"\n[warnings]\nnotify = false # hush\n'
    page, fake = opened(text)
    with qtbot.waitSignal(page.said) as said:
        (page.sections[name] if name else page).restore.click()
    found = fake.preferences.current
    assert (found.warnings.notify, found.zone) == (True, "UTC" if name else None)
    said.args[1]()
    qtbot.waitUntil(lambda: fake.preferences.current.warnings.notify is False)
    assert fake.file.read_text() == text


def test_a_broken_file_is_told_with_its_line_and_nothing_can_be_changed(opened: Open, qtbot: QtBot) -> None:
    page, fake = opened()
    fake.file.write_text("[warnings]\nloud = true\n")
    qtbot.waitUntil(page.broken.isVisible)
    assert "line 2" in page.broken.sentence.text()
    assert "loud" in page.broken.sentence.text()
    assert page.open_file.isVisible()
    of_the_file = [section for section in page.sections.values() if section.names]
    assert not any(row.control.isEnabled() for section in of_the_file for row in section.rows)
    fake.file.write_text("")
    qtbot.waitUntil(lambda: not page.broken.isVisible())
    assert s(page, "Tray icon").number.isEnabled()


def test_a_file_that_may_only_be_read_is_told(opened: Open, qtbot: QtBot) -> None:
    page, fake = opened()
    fake.file.chmod(0o400)
    fake.preferences.load()
    qtbot.waitUntil(page.broken.isVisible)
    assert "only be read" in page.broken.sentence.text()
    assert not s(page, "General").zone.isEnabled()


def test_a_hand_edit_shows(opened: Open, qtbot: QtBot) -> None:
    page, fake = opened()
    fake.file.write_text('zone = "Asia/Seoul"\n[icon]\nnumber = true\n')
    qtbot.waitUntil(lambda: s(page, "General").zone.text() == "Asia/Seoul")
    assert s(page, "Tray icon").number.isChecked()


def test_single_windows_are_switched_and_snoozed(opened: Open, qtbot: QtBot) -> None:
    page, fake = opened()
    warnings, state = s(page, "Warnings"), busy().windows[0]
    row = warnings.limits.rows[0]
    qtbot.waitUntil(row.isVisible)
    row.button.click()
    snooze = Snooze(limit_of(state), state.window.resets_at_ms)
    qtbot.waitUntil(lambda: fake.kept.wishes.snoozed == (snooze,))
    qtbot.waitUntil(lambda: row.snoozed.text() == "snoozed until 16:00")
    row.check.click()
    qtbot.waitUntil(lambda: fake.kept.wishes.off == {limit_of(state)})


def test_a_test_says_what_came_of_each_way(opened: Open, qtbot: QtBot) -> None:
    page, fake = opened()
    with qtbot.waitSignal(fake.switches.note_wanted):
        s(page, "Warnings").test.click()
    qtbot.waitUntil(lambda: s(page, "Warnings").test.isEnabled())
    assert s(page, "Warnings").outcome.text() == "A notification was sent. The command ran and ended with 0."


def test_the_address_of_a_webhook_is_shown_without_its_secret(opened: Open) -> None:
    page, _ = opened('[warnings]\nwebhook = "https://ntfy.example.org/secret"\n')
    shown = " ".join(row.why.text() for row in page.sections["Warnings"].rows)
    assert "ntfy.example.org" in shown
    assert "secret" not in shown


def test_start_at_login_is_switched_by_the_desktops_own_file(opened: Open) -> None:
    page, fake = opened()
    entry = fake.access().login
    assert entry is not None
    s(page, "General").login.click()
    assert entry.is_enabled()
    s(page, "General").login.click()
    assert not Path(entry.where()).exists()


def test_places_are_shown_with_their_sizes(opened: Open, qtbot: QtBot) -> None:
    page, _ = opened("zone = 'UTC'\n")
    qtbot.waitUntil(lambda: "Settings" in s(page, "Your data").places)
    assert s(page, "Your data").places["Settings"].amount.text() == "13 B"


@pytest.mark.parametrize("width", [430, 700])
def test_nothing_is_wider_than_a_narrow_page(opened: Open, qtbot: QtBot, width: int) -> None:
    text = '[[accounts]]\nagent = "codex"\naccount = "me@example.org"\n[ask]\ncodex = true\n'
    page, _ = opened(text, long_names())
    page.resize(width, 3000)
    qtbot.wait(20)
    assert page.minimumSizeHint().width() <= width
