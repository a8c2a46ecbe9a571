"""A bare Debian before a desktop that is not in it: what is tried there, and what came of it."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from PySide6.QtCore import QRect

from chroot.bare import Bare
from counterfoil.ui.icon import ON_LIGHT
from tests.bench.trays import Panel
from tests.desktop.codex_session import CodexSession
from tests.desktop.screen import box_of
from tests.desktop.seen import keys, place_of, wait_until_still, window
from tests.desktop.session import Desktop

RUNS = 10
ICON_SECONDS, INSTALL_SECONDS = 60.0, 1800.0
PERCENT = 20.0  # a calm icon
PANEL = "^xfce4-panel$"


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that was tried: whether it held, and what was seen."""

    what: str
    held: bool
    seen: str


@dataclass
class Trial:
    """The rows come as things are tried; each is printed at once."""

    bare: Bare
    desktop: Desktop
    pictures: Path
    rows: list[Row] = field(default_factory=list)

    def note(self, what: str, held: bool, seen: str = "") -> bool:
        """Write down what came of one thing."""
        self.rows.append(Row(what, held, seen))
        print(f"{'ok  ' if held else 'FAIL'}  {what}{': ' if seen else ''}{seen}", flush=True)
        return held

    @property
    def env(self) -> dict[str, str]:
        """What leads to the desktop from inside."""
        names = ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR")
        return {name: self.desktop.env[name] for name in names}

    def somebody_at_work(self) -> None:
        """Logs of half an hour with an agent, where its home usually is."""
        session = CodexSession(self.bare.root / "root" / ".codex")
        for minutes in (30, 20, 10):
            session.use(PERCENT, ago_seconds=60 * minutes)

    @contextmanager
    def running(self, name: str, *command: str, cwd: str = "/root") -> Iterator[subprocess.Popen[bytes]]:
        """A program inside, before the desktop, until the block ends."""
        process = self.desktop.start(name, self.bare.words(command, self.env, cwd))
        try:
            yield process
        finally:
            self.desktop.stop(name)

    def no_errors(self) -> bool:
        """Whether no program before the desktop said that something in it broke."""
        logs = self.desktop.logs().items()
        broken = [text[text.index("Traceback") :] for _, text in logs if "Traceback" in text]
        return self.note("nothing in the program broke", not broken, broken[0][-400:] if broken else "")

    def see_icon(self, what: str, seconds: float = ICON_SECONDS) -> bool:
        """Whether the icon comes: its colour is looked for in the panel's pixels."""
        begun = time.monotonic()
        try:
            place = self.desktop.wait_for(self._icon_in_panel, seconds, "the icon")
        except AssertionError:
            return self.note(what, False, "no icon in the pixels; " + self._last_words())
        seen = f"{place.width()} x {place.height()} px at {place.x()},{place.y()}"
        return self.note(what, True, f"{seen} after {time.monotonic() - begun:.1f} s")

    def see_window(self, what: str, picture: str) -> bool:
        """Whether the window comes; a picture of the screen is kept."""
        try:
            shown = self.desktop.wait_for(lambda: window(self.desktop), ICON_SECONDS, "the window")
            self.desktop.wait_for(self._is_drawn, ICON_SECONDS, "what the window shows")
            self.desktop.xdotool("windowfocus", "--sync", shown)
            keys(self.desktop, "Return")  # from the welcome on to what was used, with its charts
            self.desktop.wait_for(self._is_drawn, ICON_SECONDS, "the charts")
        except AssertionError:
            return self.note(what, False, "no window; " + self._last_words())
        self.desktop.screenshot(self.pictures / picture)
        return self.note(what, True, picture)

    def _icon_in_panel(self) -> QRect | None:
        number = window(self.desktop, PANEL)
        if number is None:
            return None
        panel = place_of(self.desktop, number)
        return box_of(self.desktop.picture().copy(panel), ON_LIGHT.calm)

    def _is_drawn(self) -> bool:
        wait_until_still(self.desktop)
        return True

    def icon_ms(self, command: Sequence[str]) -> float:
        """Median from the start to an icon that the panel has, of RUNS runs; the first is not counted."""
        panel = Panel(self.desktop.env["DBUS_SESSION_BUS_ADDRESS"])
        try:
            taken = [self._icon_ms(panel, f"timed-{number}", command) for number in range(RUNS + 1)]
        finally:
            panel.close()
        return median(taken[1:])

    def _icon_ms(self, panel: Panel, name: str, command: Sequence[str]) -> float:
        panel.forget()
        begun = time.monotonic()
        with self.running(name, *command):
            until = begun + ICON_SECONDS
            while not panel.hear(0.001):
                if time.monotonic() > until:
                    raise TimeoutError(self._last_words())
            taken = (time.monotonic() - begun) * 1000
            time.sleep(1.0)
        return taken

    def _last_words(self) -> str:
        said = [
            text.strip() for name, text in self.desktop.logs().items() if name.startswith(("app", "timed"))
        ]
        return " / ".join(text[-300:] for text in said if text) or "it said nothing"


def rss_mib(process: int) -> float:
    """Resident memory of a process with its children, in MiB."""
    every = [process, *_children(process)]
    return sum(_rss_kib(one) for one in every) / 1024


def _children(process: int) -> list[int]:
    path = Path(f"/proc/{process}/task/{process}/children")
    own = [int(word) for word in path.read_text().split()] if path.exists() else []
    return own + [deeper for one in own for deeper in _children(one)]


def _rss_kib(process: int) -> int:
    lines = Path(f"/proc/{process}/status").read_text().splitlines()
    return next((int(line.split()[1]) for line in lines if line.startswith("VmRSS:")), 0)


def wait_until(happened: Callable[[], object], seconds: float) -> bool:
    """Whether it came about within that time."""
    until = time.monotonic() + seconds
    while not happened():
        if time.monotonic() > until:
            return False
        time.sleep(0.2)
    return True


def program_of(process: int) -> tuple[int, int] | None:
    """Device and inode of the file that a process runs; None where it has ended."""
    try:
        found = Path(f"/proc/{process}/exe").stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
