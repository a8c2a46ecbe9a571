"""The zygote from the outside: starts children, kills them, tells how they ended."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from dataclasses import asdict
from types import TracebackType

from tests.crash.tasks import Task
from tests.crash.writer import ROOT


class Nursery:
    """A zygote process; its children die with it. A killed child's number is not given away before `wait`."""

    def __init__(self) -> None:
        command = [sys.executable, "-m", "tests.crash.zygote"]
        self._process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert self._read() == "ready"

    def __enter__(self) -> Nursery:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()

    def start(self, task: Task) -> int:
        """Fork a child; its process id."""
        return int(self._ask({"start": asdict(task)}))

    def wait(self, child: int) -> int:
        """The child's exit code, or the number of the signal that ended it, negative."""
        return int(self._ask({"wait": child}))

    def kill(self, child: int) -> int:
        """SIGKILL, whatever it is doing; how it ended."""
        os.kill(child, signal.SIGKILL)
        return self.wait(child)

    def run(self, task: Task) -> int:
        """Start and wait."""
        return self.wait(self.start(task))

    def _ask(self, request: object) -> str:
        assert self._process.stdin
        self._process.stdin.write(json.dumps(request) + "\n")
        self._process.stdin.flush()
        return self._read()

    def _read(self) -> str:
        assert self._process.stdout
        return self._process.stdout.readline().strip()
