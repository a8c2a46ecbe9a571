"""The app as its user meets it: a real panel, a real notification service, another process at work."""

from __future__ import annotations

import signal

import pytest

from counterfoil.ui.icon import ON_LIGHT
from counterfoil.ui.theme import LIGHT
from tests.desktop.codex_session import CodexSession
from tests.desktop.seen import been_here, busy_session, focus_window, icon, keys, open_page, window
from tests.desktop.session import Desktop

pytestmark = pytest.mark.timeout(90)
PLAIN_PAGE = 3  # Sessions: what its strip is painted in is nowhere else on it
on_every_host = pytest.mark.parametrize("desktop", ["xfce", "trayer"], indirect=True)


@on_every_host
def test_the_icon_follows_the_log_that_another_process_writes(desktop: Desktop) -> None:
    session = busy_session(desktop, 20)
    desktop.run_app("tray", "--hidden")
    icon(desktop, ON_LIGHT.calm)
    session.leap(97)
    icon(desktop, ON_LIGHT.critical)
    assert window(desktop) is None


def test_running_out_is_told_once_and_the_reset_is_not_invented(desktop: Desktop) -> None:
    session = busy_session(desktop, 20)
    desktop.run_app("tray", "--hidden")
    icon(desktop, ON_LIGHT.calm)
    assert desktop.notifications() == []
    session.leap(97)
    note = desktop.wait_for(lambda: next(iter(desktop.notifications()), None), what="a notification")
    assert "Codex" in note.summary
    assert "97" in note.summary + note.body
    session.use(98)
    icon(desktop, ON_LIGHT.critical)
    session.use(100)
    desktop.wait_for(lambda: len(desktop.notifications()) == 2, what="the second notification")
    session.use(100)
    session.use(100)
    used_up = desktop.notifications()[-1]
    assert "used up" in (used_up.summary + used_up.body).lower()
    assert len(desktop.notifications()) == 2


@on_every_host
def test_a_click_on_the_icon_opens_the_window_and_another_puts_it_away(desktop: Desktop) -> None:
    busy_session(desktop, 97)
    desktop.run_app("tray", "--hidden")
    place = icon(desktop, ON_LIGHT.critical)
    desktop.click(place)
    desktop.wait_for(lambda: window(desktop), what="the window")
    desktop.wait_for(lambda: desktop.find_colour(ON_LIGHT.provider), what="the readings in the chart")
    desktop.click(place)
    desktop.wait_for(lambda: window(desktop) is None, what="the window put away")


def test_a_second_start_shows_the_window_of_the_first_and_ends(desktop: Desktop) -> None:
    busy_session(desktop, 97)
    first = desktop.run_app("tray", "--hidden")
    icon(desktop, ON_LIGHT.critical)
    assert window(desktop) is None
    assert desktop.run_app("tray").wait(20) == 0
    assert "already running" in desktop.log("app-2")
    desktop.wait_for(lambda: window(desktop), what="the first one's window")
    assert first.poll() is None


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_the_app_cleanly_within_two_seconds(desktop: Desktop, number: signal.Signals) -> None:
    busy_session(desktop, 97)
    app = desktop.run_app("tray")
    icon(desktop, ON_LIGHT.critical)
    app.send_signal(number)
    assert app.wait(2.5) == 0
    assert desktop.log("app-1") == ""


@on_every_host
def test_the_icon_comes_back_when_the_tray_host_crashes(
    desktop: Desktop, request: pytest.FixtureRequest
) -> None:
    busy_session(desktop, 97)
    desktop.run_app("tray", "--hidden")
    icon(desktop, ON_LIGHT.critical)
    desktop.stop_tray()
    opened = desktop.wait_for(lambda: window(desktop), what="the window in place of the tray")
    desktop.xdotool("windowclose", opened)
    desktop.wait_for(lambda: desktop.find_colour(ON_LIGHT.critical) is None, what="the empty screen")
    desktop.start_tray("xfce" if "xfce" in request.node.name else "trayer")
    icon(desktop, ON_LIGHT.critical)


def test_with_no_logs_the_sample_shows_and_own_logs_take_its_place(desktop: Desktop) -> None:
    desktop.run_app("tray")
    focus_window(desktop)
    assert desktop.find_colour(LIGHT.provider) is None  # but what is read and what is not
    keys(desktop, "shift+Tab", "Return")  # from "Show my use" to the sample
    icon(desktop, LIGHT.provider)  # it has readings
    session = busy_session(desktop, 97)
    session.use(97)
    icon(desktop, ON_LIGHT.critical)


@pytest.mark.timeout(180)
def test_a_reset_is_told_once_after_a_window_was_used_up(desktop: Desktop) -> None:
    session = CodexSession(desktop.roots["codex"], resets_in_seconds=25)
    for minutes in (30, 20, 10):
        session.use(50, ago_seconds=60 * minutes)
    desktop.run_app("tray", "--hidden")
    icon(desktop, ON_LIGHT.calm)
    session.leap(100)
    desktop.wait_for(lambda: desktop.notifications(), what="the first notification")
    desktop.wait_for(lambda: "reset" in desktop.notifications()[-1].summary.lower(), 100, "the reset")
    assert len(desktop.notifications()) == 2


def strip(desktop: Desktop) -> bool:
    """Whether the page says above all else that something is in the way."""
    return desktop.find_colour(LIGHT.band) is not None


def test_a_notification_service_that_dies_is_missed_on_the_page_until_another_comes(desktop: Desktop) -> None:
    been_here(desktop)
    session = busy_session(desktop, 20)
    app = desktop.run_app("tray", "--hidden")
    icon(desktop, ON_LIGHT.calm)
    session.leap(97)
    desktop.wait_for(lambda: [n for n in desktop.notifications() if n.id], what="a notification")
    assert desktop.run_app("tray").wait(20) == 0
    focus_window(desktop)
    open_page(desktop, PLAIN_PAGE)
    assert not strip(desktop)
    desktop.stop_notification_daemon()
    desktop.wait_for(lambda: strip(desktop), what="the sentence on the page")
    session.use(100)
    icon(desktop, ON_LIGHT.exhausted)
    desktop.start_notification_daemon()
    desktop.wait_for(lambda: not strip(desktop), what="the page as before")
    assert app.poll() is None
    assert desktop.log("app-1") == ""


def test_a_ledger_that_is_moved_away_is_missed_within_two_seconds_and_taken_up_again(
    desktop: Desktop,
) -> None:
    been_here(desktop)
    session = busy_session(desktop, 20)
    app = desktop.run_app("tray")
    focus_window(desktop)
    open_page(desktop, PLAIN_PAGE)
    away = desktop.user_home / "away"
    away.mkdir()
    moved = [(file, away / file.name) for file in desktop.home.glob("ledger.db*")]
    for here, there in moved:
        here.rename(there)
    session.use(21)
    desktop.wait_for(lambda: strip(desktop), 2.0, "the sentence on the page")
    for here, there in moved:
        there.rename(here)
    desktop.wait_for(lambda: not strip(desktop), what="the page as before")
    session.leap(97)
    icon(desktop, ON_LIGHT.critical)
    assert app.poll() is None
    assert desktop.log("app-1") == ""


def test_without_a_notification_service_the_app_goes_on(desktop: Desktop) -> None:
    desktop.stop_notification_daemon()
    session = busy_session(desktop, 20)
    app = desktop.run_app("tray", "--hidden")
    icon(desktop, ON_LIGHT.calm)
    session.leap(97)
    icon(desktop, ON_LIGHT.critical)
    assert app.poll() is None
