"""The private desktop keeps its own promises: icons seen and clicked, notifications heard, nothing left."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection
from PySide6.QtGui import QColor, QImage

from tests.desktop import screen
from tests.desktop.session import Desktop
from tests.desktop.session_bus import NOTIFICATIONS

pytestmark = pytest.mark.timeout(60)

COLOUR = "#d4109c"
BARE_TRAY = [sys.executable, str(Path(__file__).with_name("bare_tray.py")), COLOUR]

on_every_host = pytest.mark.parametrize("desktop", ["xfce", "trayer"], indirect=True)


@on_every_host
def test_a_tray_icon_is_found_by_its_colour_and_answers_a_click(desktop: Desktop) -> None:
    desktop.start("icon", BARE_TRAY)
    place = desktop.wait_for(lambda: desktop.find_colour(COLOUR), what="the icon")
    assert 16 <= place.width() <= 32
    assert 16 <= place.height() <= 32
    desktop.click(place)
    desktop.wait_for(lambda: "Trigger" in desktop.log("icon"), what="the click")


@on_every_host
def test_an_icon_is_gone_with_its_program(desktop: Desktop) -> None:
    desktop.start("icon", BARE_TRAY)
    desktop.wait_for(lambda: desktop.find_colour(COLOUR), what="the icon")
    desktop.stop("icon")
    desktop.wait_for(lambda: desktop.find_colour(COLOUR) is None, what="the empty tray")


@pytest.mark.parametrize("desktop", ["none"], indirect=True)
def test_a_desktop_without_a_tray_host_says_so(desktop: Desktop) -> None:
    desktop.start("icon", BARE_TRAY)
    desktop.wait_for(lambda: "no host" in desktop.log("icon"), what="Qt's answer")


@on_every_host
def test_a_tray_host_can_crash_and_come_back(desktop: Desktop, request: pytest.FixtureRequest) -> None:
    desktop.start("icon", BARE_TRAY)
    desktop.wait_for(lambda: desktop.find_colour(COLOUR), what="the icon")
    desktop.stop_tray()
    desktop.wait_for(lambda: desktop.find_colour(COLOUR) is None, what="the empty screen")
    desktop.start_tray("xfce" if "xfce" in request.node.name else "trayer")
    desktop.wait_for(lambda: desktop.find_colour(COLOUR), what="the icon again")


def test_a_screenshot_holds_the_whole_screen(desktop: Desktop, tmp_path: Path) -> None:
    image = screen.picture(desktop.screenshot(tmp_path / "shot.png"))
    assert (image.width(), image.height()) == (1280, 800)


def test_notifications_are_heard_with_the_daemons_answer(desktop: Desktop) -> None:
    desktop.run("notify-send", "--urgency=critical", "--app-name=bell", "It is late", "23:59")
    note = desktop.wait_for(lambda: next((n for n in desktop.notifications() if n.id), None))
    assert (note.app_name, note.summary, note.body) == ("bell", "It is late", "23:59")
    assert note.hints["urgency"] == 2


def test_notifications_are_heard_without_a_daemon_too(desktop: Desktop) -> None:
    desktop.stop_notification_daemon()
    service = DBusAddress("/org/freedesktop/Notifications", NOTIFICATIONS, NOTIFICATIONS)
    asked: tuple[object, ...] = ("bell", 0, "", "Nobody listens", "", [], {}, -1)
    with open_dbus_connection(desktop.env["DBUS_SESSION_BUS_ADDRESS"]) as connection:
        connection.send_and_get_reply(new_method_call(service, "Notify", "susssasa{sv}i", asked))
    assert [(note.summary, note.id) for note in desktop.notifications()] == [("Nobody listens", None)]


def test_programs_see_private_folders_only(desktop: Desktop) -> None:
    names = (
        "HOME",
        "XDG_RUNTIME_DIR",
        "XDG_CONFIG_HOME",
        "XDG_CACHE_HOME",
        "XDG_DATA_HOME",
        "XDG_STATE_HOME",
    )
    inside = dict(line.partition("=")[::2] for line in desktop.run("env").splitlines())
    assert {Path(inside[name]).is_relative_to(desktop.user_home.parent) for name in names} == {True}


def test_a_desktop_leaves_no_process_and_no_folder() -> None:
    with Desktop() as desktop:
        desktop.start("stubborn", ["sh", "-c", "trap '' TERM; while :; do sleep 1; done"])
        folder = desktop.user_home.parent
        processes = desktop.process_ids()
    assert not folder.exists()
    assert [pid for pid in processes if Path(f"/proc/{pid}").exists()] == []


def test_a_box_surrounds_all_pixels_of_a_colour() -> None:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("black"))
    for x, y in ((5, 7), (11, 9), (8, 20)):
        image.setPixelColor(x, y, QColor(COLOUR))
    box = screen.box_of(image, COLOUR)
    assert box is not None
    assert box.getRect() == (5, 7, 7, 14)
    assert screen.box_of(image, "#123456") is None
