"""Settings in force: kept up with their file, changed through it, and never over a mistake of the user's."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from counterfoil.settings_file import Put
from tests.ui.fake_settings import FakeSettings


@pytest.fixture
def fake(tmp_path: Path, qtbot: QtBot) -> Iterator[FakeSettings]:
    made = FakeSettings(tmp_path)
    qtbot.waitUntil(lambda: made.preferences.is_known)
    yield made
    made.stop()


def test_a_change_is_in_the_file_and_in_force(fake: FakeSettings, qtbot: QtBot) -> None:
    with qtbot.waitSignal(fake.preferences.changed):
        fake.preferences.change([Put(("icon", "number"), True)])
    assert fake.preferences.current.icon.number
    assert "\nnumber = true\n" in fake.file.read_text()


def is_in(fake: FakeSettings, zone: str) -> bool:
    return fake.preferences.current.zone == zone


@pytest.mark.parametrize("way", ["written", "replaced"])
def test_a_hand_edit_takes_effect_at_once(fake: FakeSettings, qtbot: QtBot, way: str) -> None:
    for number, zone in enumerate(("Europe/Madrid", "Asia/Seoul")):  # a second one is noticed too
        text = f'zone = "{zone}"\n'
        if way == "written":
            fake.file.write_text(text)
        else:
            other = fake.file.with_name(f"other-{number}")
            other.write_text(text)
            other.replace(fake.file)
        qtbot.waitUntil(partial(is_in, fake, zone))


def test_a_broken_file_is_told_with_its_line_and_the_last_good_settings_stay(
    fake: FakeSettings, qtbot: QtBot
) -> None:
    fake.file.write_text('zone = "UTC"\n')
    qtbot.waitUntil(lambda: fake.preferences.current.zone == "UTC")
    broken = 'zone = "UTC"\n[icon\n'
    fake.file.write_text(broken)
    qtbot.waitUntil(lambda: fake.preferences.state.mistake is not None)
    state = fake.preferences.state
    assert state.mistake is not None
    assert state.mistake.line == 2
    assert (state.settings.zone, state.may_change) == ("UTC", False)
    with qtbot.waitSignal(fake.preferences.failed):
        fake.preferences.change([Put(("icon", "number"), True)])
    assert fake.file.read_text() == broken
    fake.file.write_text("")
    qtbot.waitUntil(lambda: fake.preferences.state.may_change and fake.preferences.current.zone is None)


def test_restoring_keeps_comments_and_is_undone_byte_by_byte(fake: FakeSettings, qtbot: QtBot) -> None:
    text = '# mine\nzone = "UTC" # here\n\n[icon]  # small\nnumber = true\n[look]\ntheme = "dark"\n'
    fake.file.write_text(text)
    qtbot.waitUntil(lambda: fake.preferences.current.icon.number)
    with qtbot.waitSignal(fake.preferences.edited):
        fake.preferences.restore(["zone", "icon"], "done")
    assert (fake.preferences.current.zone, fake.preferences.current.icon.number) == (None, False)
    assert fake.preferences.current.look.theme == "dark"
    assert "# mine" in fake.file.read_text()
    fake.preferences.undo()
    qtbot.waitUntil(lambda: fake.preferences.current.zone == "UTC")
    assert fake.file.read_text() == text


def test_what_somebody_else_wrote_since_is_not_undone(fake: FakeSettings, qtbot: QtBot) -> None:
    with qtbot.waitSignal(fake.preferences.changed):
        fake.preferences.change([Put(("zone",), "UTC")])
    fake.file.write_text('zone = "Asia/Seoul"\n')
    with qtbot.waitSignal(fake.preferences.failed) as failed:
        fake.preferences.undo()
    assert "changed since" in failed.args[1]
    assert fake.file.read_text() == 'zone = "Asia/Seoul"\n'


def test_changes_in_a_row_are_all_made(fake: FakeSettings, qtbot: QtBot) -> None:
    for key in ("number", "monochrome"):
        fake.preferences.change([Put(("icon", key), True)])
    fake.preferences.change([Put(("zone",), "UTC")])
    qtbot.waitUntil(lambda: fake.preferences.current.zone == "UTC")
    icon = fake.preferences.current.icon
    assert (icon.number, icon.monochrome) == (True, True)


def test_settings_that_are_not_there_yet_are_laid_with_their_defaults(tmp_path: Path, qtbot: QtBot) -> None:
    fake = FakeSettings(tmp_path / "new")
    qtbot.waitUntil(lambda: fake.preferences.is_known)
    fake.file.unlink()
    fake.stop()
    fresh = type(fake.preferences)(fake.home)
    fresh.load()
    qtbot.waitUntil(lambda: fresh.is_known)
    assert "# zone" in fake.file.read_text()
    fresh.stop()
