"""Measures of the running app from outside: what it tells the panel over the bus, what stands in its ledger.

An icon counts as shown when the program has answered the panel's question for its picture, so that a busy
event loop counts against it.
"""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from jeepney import HeaderFields, MatchRule, MessageType
from jeepney.bus_messages import Monitoring
from jeepney.io.blocking import open_dbus_connection

from tests.bench.logs import CodexThread
from tests.desktop.session import Desktop

BARE = [sys.executable, str(Path(__file__).parents[1] / "desktop" / "bare_tray.py"), "#d4109c"]
PATIENCE_SECONDS = 60.0
POLL_SECONDS = 0.001
PAUSE_SECONDS = (1.2, 2.2)  # between lines: the app changes its icon once a second at most


class Panel:
    """Listens to what tray programs and the panel say to each other."""

    def __init__(self, address: str) -> None:
        self._connection = open_dbus_connection(address)
        rules = [
            MatchRule(type="method_return").serialise(),
            MatchRule(type="signal", interface="org.kde.StatusNotifierItem", member="NewIcon").serialise(),
        ]
        self._connection.send_and_get_reply(Monitoring().BecomeMonitor(rules))
        self._is_new = False

    def forget(self) -> None:
        """From here on a picture counts once a program has called it new."""
        self.hear(0)
        self._is_new = False

    def hear(self, seconds: float) -> bool:
        """Whether a new picture was handed over; takes what is there, else waits so long for a message."""
        handed = False
        while True:
            try:
                message = self._connection.receive(timeout=seconds)
            except TimeoutError:
                return handed
            seconds = 0
            if message.header.fields.get(HeaderFields.member) == "NewIcon":
                self._is_new = True
            elif message.header.message_type is MessageType.method_return and _holds_picture(message.body):
                handed = handed or self._is_new

    def close(self) -> None:
        """Stop listening."""
        self._connection.close()


def _holds_picture(body: tuple[object, ...]) -> bool:
    return len(body) == 1 and isinstance(body[0], dict) and "IconPixmap" in body[0]


class Bench:
    """A desktop, with a home in `folder`; starts the app or a bare tray program there.

    The app is given a corpus, which nobody touches, and two homes of agents that are at work in `live`.
    """

    def __init__(self, desktop: Desktop, folder: Path, corpus: Path) -> None:
        self.folder, self.home, self.live = folder, folder / "home", folder / "live"
        self._roots = [
            part
            for homes in (corpus, self.live)
            for name, agent in (("claude", "claude-code"), ("codex", "codex"))
            for part in ("--root", f"{agent}={homes / name}")
        ]
        for name in ("claude/projects", "codex/sessions"):
            (self.live / name).mkdir(parents=True)
        self.panel = Panel(desktop.env["DBUS_SESSION_BUS_ADDRESS"])
        self._desktop = desktop

    def close(self) -> None:
        """Stop listening to the panel."""
        self.panel.close()

    def command(self, *words: str) -> list[str]:
        """Counterfoil's command line on the bench's home and logs."""
        return [sys.executable, "-m", "counterfoil", *self.options(self.home), *words]

    def options(self, home: Path) -> list[str]:
        """What such a command line has in common with others, with a home of one's choice."""
        return ["--home", str(home), *self._roots]

    @contextmanager
    def running(self, name: str, command: Sequence[str]) -> Iterator[subprocess.Popen[bytes]]:
        """A program from its start until the block ends."""
        process = self._desktop.start(name, command)
        try:
            yield process
        finally:
            self._desktop.stop(name)

    def start_ms(self, name: str, command: Sequence[str]) -> float:
        """From the start of the process until the panel has its icon, in ms. Errors: TimeoutError."""
        self.panel.forget()
        started = time.monotonic()
        with self.running(name, command):
            self.wait(lambda: self.panel.hear(POLL_SECONDS), name)
            return (time.monotonic() - started) * 1000

    def wait(self, happened: Callable[[], object], name: str) -> None:
        """Wait busily for what the program `name` is to do. Errors: TimeoutError with what it said."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not happened():
            if time.monotonic() > deadline:
                raise TimeoutError(
                    f"nothing in {PATIENCE_SECONDS:g} s; {name} said: {self._desktop.log(name)}"
                )


@dataclass(frozen=True, slots=True)
class Followed:
    """From an appended line until its row can be read from the ledger, and until the panel has its icon."""

    row_ms: float
    icon_ms: float


def follow(bench: Bench, thread: CodexThread, lines: int, dice: random.Random) -> list[Followed]:
    """Append lines at random moments while the app runs, and wait for each to arrive."""
    with closing(sqlite3.connect(f"file:{bench.home / 'ledger.db'}?mode=ro", uri=True)) as ledger:
        return [_followed(bench, thread, ledger, dice.uniform(*PAUSE_SECONDS)) for _ in range(lines)]


def _followed(bench: Bench, thread: CodexThread, ledger: sqlite3.Connection, pause_s: float) -> Followed:
    time.sleep(pause_s)
    bench.panel.forget()
    rows, came_s = _rows(ledger), dict[str, float]()
    started = time.monotonic()
    thread.answer()

    def look() -> bool:
        if "row" not in came_s and _rows(ledger) > rows:
            came_s["row"] = time.monotonic()
        if bench.panel.hear(POLL_SECONDS):
            came_s.setdefault("icon", time.monotonic())
        return len(came_s) == 2

    bench.wait(look, "app")
    return Followed((came_s["row"] - started) * 1000, (came_s["icon"] - started) * 1000)


def _rows(ledger: sqlite3.Connection) -> int:
    row: tuple[int | None] = ledger.execute("SELECT max(id) FROM event").fetchone()
    return row[0] or 0
