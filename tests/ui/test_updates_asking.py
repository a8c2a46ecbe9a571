"""The weekly question in the app: off means never, on means within a week, a version is told once."""

from __future__ import annotations

import io
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counterfoil import fetch, ingest, updates
from counterfoil.clock import starting_at, wall_clock
from counterfoil.paths import home_at
from counterfoil.settings import understood
from counterfoil.ui import updates_asking, updates_wiring
from counterfoil.ui.application import Application
from counterfoil.ui.note import Urgency
from counterfoil.ui.theme import LIGHT
from counterfoil.ui.updates_asking import UpdatesAsking
from counterfoil.ui.windows.settings_page import SettingsPage
from counterfoil.updates import WEEK_MS, Known, Problem
from tests.altered import replace
from tests.ui.fake_settings import FakeSettings
from tests.ui.snapshots import busy
from tests.ui.test_importing import FakeIngest

pytestmark = pytest.mark.qt_log_ignore("does not support raise|propagateSizeHints|systemTrayWindowChanged")
NOW_MS = 1_800_000_000_000
NEWER = b'{"info": {"name": "counterfoil", "version": "99.1.0"}}'


class World:
    """A clock, an answer, and what was asked and told."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.now_ms, self.is_real, self.may_tell = folder, NOW_MS, True, True
        self.asked = 0
        self.told: list[str] = []

    def opened(self, _request: urllib.request.Request, _seconds: float) -> IO[bytes]:
        self.asked += 1
        return io.BytesIO(NEWER)

    def tell(self, version: str) -> bool:
        if self.may_tell:
            self.told.append(version)
        return self.may_tell

    def asking(self, **more: Any) -> UpdatesAsking:
        return UpdatesAsking(
            self.folder,
            self.tell,
            lambda: self.is_real,
            clock=lambda: self.now_ms,
            opened=self.opened,
            **more,
        )


@pytest.fixture
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> World:
    monkeypatch.setattr(updates_asking, "FIRST_MS", 1)
    monkeypatch.setattr(updates_asking, "AGAIN_MS", 5)
    return World(tmp_path)


@pytest.fixture
def made(world: World) -> Iterator[Callable[..., UpdatesAsking]]:
    found: list[UpdatesAsking] = []

    def make(**more: Any) -> UpdatesAsking:
        found.append(world.asking(**more))
        return found[-1]

    yield make
    for asking in found:
        asking.stop()


def settled(asking: UpdatesAsking, qtbot: QtBot) -> None:
    """Many looks at the clock later."""
    qtbot.wait(60)
    qtbot.waitUntil(lambda: asking.is_idle)


def test_once_a_week_is_asked_also_after_a_restart_and_a_version_is_told_once(
    world: World, made: Callable[..., UpdatesAsking], qtbot: QtBot
) -> None:
    asking = made()
    settled(asking, qtbot)
    assert world.asked == 0
    asking.switch(on=True)
    qtbot.waitUntil(lambda: bool(world.told))
    settled(asking, qtbot)
    asking.switch(on=False)
    again = made()
    again.switch(on=True)
    settled(again, qtbot)
    assert (world.asked, world.told) == (1, ["99.1.0"])
    assert updates.load(world.folder).told == "99.1.0"
    world.now_ms += 2 * WEEK_MS
    qtbot.waitUntil(lambda: world.asked == 2)
    settled(again, qtbot)
    assert world.told == ["99.1.0"]


def test_nothing_is_asked_where_things_are_not_real_or_the_copy_is_portable(
    world: World, made: Callable[..., UpdatesAsking], qtbot: QtBot
) -> None:
    portable = made(is_portable=True)
    portable.switch(on=True)
    settled(portable, qtbot)
    world.is_real = False
    asking = made()
    asking.switch(on=True)
    settled(asking, qtbot)
    with qtbot.waitSignal(asking.failed) as failed:
        asking.look_now()
    assert "not the real ones" in failed.args[1]
    assert world.asked == 0


def test_a_version_waits_for_the_end_of_quiet_hours(
    world: World, made: Callable[..., UpdatesAsking], qtbot: QtBot
) -> None:
    world.may_tell = False
    asking = made()
    asking.switch(on=True)
    qtbot.waitUntil(lambda: asking.known.version == "99.1.0")
    assert updates.load(world.folder).told == ""
    world.may_tell = True
    qtbot.waitUntil(lambda: updates.load(world.folder).told == "99.1.0")
    assert world.told == ["99.1.0"]


def test_the_clock_set_back_is_kept_and_nothing_is_written_otherwise(
    world: World, made: Callable[..., UpdatesAsking], qtbot: QtBot
) -> None:
    updates.save(world.folder, Known(NOW_MS + 1))
    asking = made()
    asking.switch(on=True)
    qtbot.waitUntil(lambda: updates.load(world.folder).behind_ms == NOW_MS)
    before = (world.folder / updates.FILE).stat().st_mtime_ns
    settled(asking, qtbot)
    assert (world.folder / updates.FILE).stat().st_mtime_ns == before
    assert world.asked == 0


def test_when_a_notice_may_be_shown() -> None:
    found = understood('zone = "UTC"\n[warnings]\nquiet_hours = "22:00-07:30"\n', Path("x"))
    assert updates_wiring.may_tell(found, NOW_MS)  # 08:00
    assert not updates_wiring.may_tell(found, NOW_MS - 60 * 60_000)
    silent = replace(found, warnings=replace(found.warnings, notify=False))
    assert not updates_wiring.may_tell(silent, NOW_MS)
    note = updates_wiring.note_of("99.1.0")
    assert "99.1.0" in note.title
    assert note.urgency is Urgency.LOW


class Reads:
    """What is read: a job of some clock, and what is shown of it."""

    def __init__(self, clock: object, *, shows_sample: bool = False) -> None:
        self.own_job = self.shown_job = self
        self.clock = clock
        if shows_sample:
            self.shown_job = Reads(clock)


def test_what_is_real(monkeypatch: pytest.MonkeyPatch) -> None:
    def is_real(found: Reads) -> bool:
        return updates_wiring.is_real(found)  # type: ignore[arg-type]

    assert is_real(Reads(wall_clock))
    assert not is_real(Reads(starting_at(0)))
    assert not is_real(Reads(wall_clock, shows_sample=True))
    monkeypatch.setenv("COUNTERFOIL_CLOCK", "2026-07-08T14:00:00Z")
    assert not is_real(Reads(wall_clock))


@pytest.mark.parametrize("check", [False, True])
def test_the_whole_app_asks_only_where_it_is_switched_on(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, check: bool
) -> None:
    world = World(tmp_path)
    monkeypatch.setattr(updates_asking, "FIRST_MS", 1)
    monkeypatch.setattr(fetch, "_opened", world.opened)
    monkeypatch.setattr(updates_wiring, "is_real", lambda _reading: True)
    FakeIngest.made = []
    monkeypatch.setattr(ingest, "Ingest", FakeIngest)
    home = home_at(tmp_path)
    home.config_file.write_text(f"[updates]\ncheck = {str(check).lower()}\n")
    app = Application(qapp, home, object, wants_sample=False)  # type: ignore[arg-type]
    app.start(hidden=False)
    qtbot.waitUntil(lambda: app.window is not None and app._settings.is_known, timeout=20_000)
    app._open_settings()
    if check:
        qtbot.waitUntil(lambda: world.asked == 1)
    qtbot.wait(300)
    assert world.asked == check
    assert (home.state_dir / updates.FILE).exists() == check
    app._end()
    app.deleteLater()


@pytest.fixture
def page(tmp_path: Path, qtbot: QtBot) -> Iterator[tuple[SettingsPage, FakeSettings]]:
    fake = FakeSettings(tmp_path)
    qtbot.waitUntil(lambda: fake.preferences.is_known)
    found = SettingsPage(fake.access(), LIGHT)
    qtbot.addWidget(found)
    found.resize(900, 2600)
    found.show_snapshot(busy())
    found.show()
    qtbot.waitUntil(lambda: found.is_built)
    yield found, fake
    found.stop()
    fake.stop()


def test_the_switch_says_what_is_sent_and_a_click_looks_now(
    page: tuple[SettingsPage, FakeSettings], qtbot: QtBot
) -> None:
    shown, fake = page
    section: Any = shown.sections["Updates"]
    assert not section.check.isChecked()
    assert "sends nothing but the request itself" in section.rows[0].why.text()
    qtbot.waitUntil(lambda: section.version.why.text() == "Not asked yet.")
    section.now.click()
    qtbot.waitUntil(lambda: "99.1.0 is out" in section.version.why.text())
    assert section.now.isEnabled()
    fake.answer = b"no"
    section.now.click()
    qtbot.waitUntil(lambda: fake.updates.known.problem is Problem.UNCLEAR)
    assert "99.1.0 is out" in section.version.why.text()
    section.check.click()
    qtbot.waitUntil(lambda: fake.preferences.current.updates.check)
