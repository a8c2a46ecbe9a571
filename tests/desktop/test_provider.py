"""The provider's counter as its user meets it: events told, readings from elsewhere, the status line."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest

from counterfoil import alerting, settings_file
from counterfoil.counters.capture import append
from counterfoil.domain.provider_event import EventKind
from counterfoil.settings_file import Put
from counterfoil.ui.theme import LIGHT
from tests.conftest import CORPUS
from tests.desktop.codex_session import CodexSession
from tests.desktop.seen import (
    RAIL_STOPS,
    been_here,
    clipboard,
    command,
    focus_window,
    icon,
    keys,
    open_page,
    wait_until_still,
    window,
)
from tests.desktop.session import Desktop
from tests.desktop.session_bus import Notification

pytestmark = pytest.mark.timeout(90)

REAL_CODEX = CORPUS / "codex" / "five-hour-window-vanishes" / ".codex"
ON_CREDITS = "Codex 5-hour window: work on credits"
TELL = ("tell", "claude 5h 41 % used, resets in 2h")
SHOWN_WITHIN_SECONDS = 2.0
QUIET_SECONDS = 1.5  # in which a notice would have come: it goes out with the snapshot that is shown
SETTINGS = '{\n\t"model": "opus",  \n\t"statusLine": {"type": "command", "command": "printf caf\\u00e9"}\n}'
PROVIDER_PAGE = 5
TO_COPY = ["Tab"] * 4  # two choices, the table
TO_CONNECT = ["shift+Tab"] * (RAIL_STOPS + 3)  # from the page's start backwards, past two buttons at its end


def credit_notes(desktop: Desktop) -> list[Notification]:
    return [note for note in desktop.notifications() if note.summary == ON_CREDITS]


def is_remembered(desktop: Desktop) -> bool:
    told = desktop.home / "state" / alerting.EVENTS
    return told.exists() and EventKind.ON_CREDITS.value in told.read_text()


def at_ninety(desktop: Desktop) -> CodexSession:
    """A copied home with a session of now, and an app that has looked at both and was ended."""
    shutil.copytree(REAL_CODEX, desktop.roots["codex"])
    session = CodexSession(desktop.roots["codex"])
    for minutes in (60, 50, 40):
        session.use(90, ago_seconds=60 * minutes)
    desktop.run_app("tray", "--hidden")
    told = desktop.home / "state" / alerting.EVENTS
    desktop.wait_for(told.exists, what="the first look")
    desktop.stop("app-1")
    return session


def go_on_at_full(desktop: Desktop, session: CodexSession) -> None:
    """Fill the window and work on, while the app is not there."""
    for minutes in (25, 3, 1):
        session.use(100, ago_seconds=60 * minutes)
    command(desktop, "scan")


def claude_at_work(desktop: Desktop, minutes_ago: Sequence[int] = (50, 30, 10)) -> None:
    """A session of Claude Code, whose log tells nothing of the provider's counter."""
    log = desktop.roots["claude-code"] / "projects" / "-src-web" / "s1.jsonl"
    log.parent.mkdir(parents=True)
    usage = {"input_tokens": 900, "output_tokens": 300}
    for minutes in minutes_ago:
        message = {"id": f"msg_{minutes}", "model": "claude-opus-4-5", "usage": usage}
        at = (datetime.now(UTC) - timedelta(minutes=minutes)).isoformat().replace("+00:00", "Z")
        entry = {"type": "assistant", "timestamp": at, "sessionId": "s1", "uuid": f"u{minutes}"}
        with log.open("a") as file:
            file.write(json.dumps(entry | {"cwd": "/src/web", "message": message}) + "\n")


def open_provider_page(desktop: Desktop) -> None:
    focus_window(desktop)
    open_page(desktop, PROVIDER_PAGE)


def start_on_an_unread_window(desktop: Desktop) -> None:
    been_here(desktop)
    desktop.run_app("tray")
    desktop.wait_for(lambda: window(desktop), what="the window")
    icon(desktop, LIGHT.unknown)
    time.sleep(QUIET_SECONDS)
    assert not is_read(desktop)


def is_read(desktop: Desktop) -> bool:
    """Whether the chart beneath the card holds a reading, and with it the card."""
    return desktop.find_colour(LIGHT.provider) is not None


def agree(desktop: Desktop, title: str) -> None:
    """Press the button that has the focus, and then the one of the dialog that it opens."""
    keys(desktop, "space")
    desktop.wait_for(lambda: window(desktop, title), what="the dialog")
    wait_until_still(desktop)
    keys(desktop, "space")


def leave(desktop: Desktop, title: str) -> None:
    wait_until_still(desktop)
    keys(desktop, "Escape")
    desktop.wait_for(lambda: window(desktop, title) is None, what="the dialog closed")


def test_work_on_credits_is_told_once_and_listed_with_its_evidence(desktop: Desktop) -> None:
    session = at_ninety(desktop)
    assert desktop.notifications() == []
    go_on_at_full(desktop, session)
    desktop.run_app("tray")
    (note,) = desktop.wait_for(lambda: credit_notes(desktop), what="the notice")
    assert "stood at 100\u00a0% and work went on" in note.body
    assert "2\u00a0requests" in note.body
    open_provider_page(desktop)
    keys(desktop, *TO_COPY, "space")
    copied = desktop.wait_for(lambda: clipboard(desktop).splitlines(), what="the copied event")
    assert copied[0] == "Work on credits"
    assert any("reading 100" in line for line in copied[2:])
    desktop.stop("app-2")
    desktop.run_app("tray")
    icon(desktop, LIGHT.exhausted)
    time.sleep(QUIET_SECONDS)
    assert len(credit_notes(desktop)) == 1


def test_work_on_credits_that_is_muted_is_not_told(desktop: Desktop) -> None:
    session = at_ninety(desktop)
    muted = [Put(("warnings", "muted"), (EventKind.ON_CREDITS.value,))]
    settings_file.change(desktop.home / "config.toml", muted)
    go_on_at_full(desktop, session)
    desktop.run_app("tray", "--hidden")
    desktop.wait_for(lambda: is_remembered(desktop), what="the look at the event")
    desktop.wait_for(desktop.notifications, what="the notice of the used up window")
    time.sleep(QUIET_SECONDS)
    assert [note.summary for note in desktop.notifications()] == ["Codex 5-hour window used up"]


def test_a_capture_that_is_appended_shows_on_its_card_within_two_seconds(desktop: Desktop) -> None:
    claude_at_work(desktop)
    now_ms = time.time_ns() // 1_000_000
    line = {"v": 1, "agent": "claude-code", "source": "statusline", "session": "s1", "on_credits": None}
    line |= {"home": str(desktop.roots["claude-code"]), "account": None, "plan": None, "notes": []}
    window = {"limit_id": "claude", "minutes": 300, "resets_at_ms": now_ms + 7_200_000}
    state = desktop.home / "state"
    append(state, "claude-code", "statusline", line | {"at_ms": now_ms - 60_000, "windows": []})
    start_on_an_unread_window(desktop)
    append(
        state, "claude-code", "statusline", line | {"at_ms": now_ms, "windows": [window | {"percent": 41}]}
    )
    desktop.wait_for(lambda: is_read(desktop), SHOWN_WITHIN_SECONDS, "the reading on the card")


def test_what_another_process_is_told_shows_on_its_card_within_two_seconds(desktop: Desktop) -> None:
    claude_at_work(desktop)
    start_on_an_unread_window(desktop)
    command(desktop, *TELL)
    desktop.wait_for(lambda: is_read(desktop), SHOWN_WITHIN_SECONDS, "the reading on the card")


def test_the_status_line_is_connected_and_taken_back_from_the_page(desktop: Desktop) -> None:
    settings = desktop.roots["claude-code"] / "settings.json"
    claude_at_work(desktop)
    at_ninety(desktop)
    settings.write_text(SETTINGS)
    desktop.run_app("tray")
    open_provider_page(desktop)
    keys(desktop, *TO_CONNECT)
    agree(desktop, "^Connect the status line")
    desktop.wait_for(lambda: settings.read_text() != SETTINGS, what="the changed settings")
    changed = json.loads(settings.read_text())
    assert "counterfoil" in changed["statusLine"]["command"]
    assert "printf café" in changed["statusLine"]["command"]
    assert changed["model"] == "opus"
    leave(desktop, "^Connect the status line")
    agree(desktop, "^Disconnect the status line")
    desktop.wait_for(lambda: settings.read_text() == SETTINGS, what="the settings as they were")
