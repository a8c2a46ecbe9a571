"""Programs of a private desktop: each in a process group of its own, none left behind."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")

POLL_SECONDS = 0.02
PATIENCE_SECONDS = 15.0
FAREWELL_SECONDS = 3.0
CLOSING_SECONDS = 0.5  # the Xfce panel takes a second to go, and nobody waits for what it does


def wait_for(predicate: Callable[[], T | None], timeout: float = PATIENCE_SECONDS, what: str = "") -> T:
    """The first true answer of `predicate`; AssertionError with `what` if none comes in `timeout` seconds."""
    deadline = time.monotonic() + timeout
    while not (answer := predicate()):
        if time.monotonic() > deadline:
            raise AssertionError(f"{what or 'what the test waits for'} did not come about in {timeout:g} s")
        time.sleep(POLL_SECONDS)
    return answer


class Children:
    """Starts programs under names and writes what they say to `logs/NAME.log`."""

    def __init__(self, logs: Path) -> None:
        self._logs = logs
        self._running: dict[str, subprocess.Popen[bytes]] = {}

    def start(
        self, name: str, command: Sequence[str], env: Mapping[str, str], pass_fds: Sequence[int] = ()
    ) -> subprocess.Popen[bytes]:
        """Run `command`; it is told to end as well when this process dies without a farewell."""
        with self._log_path(name).open("ab") as log:
            process = subprocess.Popen(
                ["setpriv", "--pdeathsig", "TERM", *command],
                env=env,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                pass_fds=pass_fds,
            )
        self._running[name] = process
        return process

    def start_announced(
        self, name: str, command: Callable[[int], Sequence[str]], env: Mapping[str, str]
    ) -> str:
        """Run the command made for a descriptor and return the line it writes there once it is ready."""
        reader, writer = os.pipe()
        self.start(name, command(writer), env, pass_fds=[writer])
        os.close(writer)
        with os.fdopen(reader, encoding="utf-8") as answer:
            ready, _, _ = select.select([answer], [], [], PATIENCE_SECONDS)
            line = answer.readline().strip() if ready else ""
        assert line, f"{name} did not come up: {self.log(name)}"
        return line

    def runs(self, name: str) -> bool:
        """Whether a program of that name was started and has not ended."""
        return name in self._running and self._running[name].poll() is None

    def process_ids(self) -> list[int]:
        """Of all programs that were started and not stopped."""
        return [process.pid for process in self._running.values()]

    def log(self, name: str) -> str:
        """What the program has said so far, both streams."""
        path = self._log_path(name)
        return path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""

    def logs(self) -> dict[str, str]:
        """What each program has said, the silent ones left out."""
        return {path.stem: text for path in sorted(self._logs.iterdir()) if (text := self.log(path.stem))}

    def stop(self, name: str, farewell: float = FAREWELL_SECONDS) -> None:
        """End the program and all that it started, by force after `farewell` seconds."""
        process = self._running.pop(name, None)
        if process is None:
            return
        _signal(process, signal.SIGTERM)
        try:
            wait_for(lambda: _is_gone(process), farewell)
        except AssertionError:
            _signal(process, signal.SIGKILL)
        process.wait()

    def stop_all(self) -> None:
        """The newest first."""
        for name in reversed(list(self._running)):
            self.stop(name, CLOSING_SECONDS)

    def _log_path(self, name: str) -> Path:
        return self._logs / f"{name}.log"


def _signal(process: subprocess.Popen[bytes], number: int) -> None:
    try:
        os.killpg(process.pid, number)
    except ProcessLookupError:
        return


def _is_gone(process: subprocess.Popen[bytes]) -> bool:
    process.poll()  # a dead leader that nobody asked after still counts as a member
    try:
        os.killpg(process.pid, 0)
    except ProcessLookupError:
        return True
    return False
