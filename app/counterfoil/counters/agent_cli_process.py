"""One run of an agent's program, which may hang, flood, or not be there."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from threading import Timer
from types import TracebackType
from typing import IO, Self

from counterfoil.errors import KnownError

MOST_BYTES = 4 << 20
_HAS_GROUPS = hasattr(os, "killpg")
_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)


class NoAnswer(KnownError):
    """An agent's program could not be asked, or said nothing of use."""


class Program:
    """A program that is ended, with all it started, when it is done with or its time is up.

    Its environment is ours as it is. It reads nothing unless it `is_dialogue`.
    """

    def __init__(
        self, name: str, words: Sequence[str], folder: Path, timeout_s: float, *, is_dialogue: bool = False
    ) -> None:
        self._name, self._timeout_s = name, timeout_s
        self._read_bytes = 0
        self._is_late = False
        path = shutil.which(name)
        if path is None:
            raise NoAnswer(f"{name} is not to be found; is it installed, and on the PATH?")
        try:
            self._process = subprocess.Popen(
                [path, *words],
                cwd=folder,
                stdin=subprocess.PIPE if is_dialogue else subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                start_new_session=_HAS_GROUPS,
                creationflags=_NO_WINDOW,
            )
        except OSError as error:
            raise NoAnswer(f"{name} could not be started: {error.strerror or 'it is no program'}.") from error
        self._timer = Timer(timeout_s, self._out_of_time)
        self._timer.daemon = True
        self._timer.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._timer.cancel()
        self._kill()
        with contextlib.suppress(OSError):
            if self._process.stdin:
                self._process.stdin.close()
        self._out.close()
        self._process.wait()

    def say(self, message: Mapping[str, object]) -> None:
        """Send one line of JSON. Errors: NoAnswer."""
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(json.dumps(message).encode() + b"\n")
            self._process.stdin.flush()
        except OSError as error:
            raise self._failure() from error

    def lines(self) -> Iterator[bytes]:
        """What it writes, line by line, until it ends. Errors: NoAnswer."""
        while line := self._out.readline(MOST_BYTES):
            self._read_bytes += len(line)
            if self._read_bytes > MOST_BYTES:
                raise NoAnswer(f"{self._name} wrote more than an answer can be.")
            yield line
        if self._is_late:
            raise self._failure()

    def all_output(self) -> bytes:
        """All that it writes until it ends well. Errors: NoAnswer."""
        found = b"".join(self.lines())
        if self._process.wait() != 0:
            raise self._failure()
        return found

    @property
    def _out(self) -> IO[bytes]:
        assert self._process.stdout is not None
        return self._process.stdout

    def _failure(self) -> NoAnswer:
        if self._is_late:
            return NoAnswer(f"{self._name} gave no answer within {self._timeout_s:g} seconds.")
        code = self._process.poll()
        how = f"with exit code {code}" if code else "without an answer"
        return NoAnswer(f"{self._name} ended {how}.")

    def _out_of_time(self) -> None:
        self._is_late = True
        self._kill()

    def _kill(self) -> None:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            if _HAS_GROUPS:
                os.killpg(self._process.pid, signal.SIGKILL)
            else:
                self._process.kill()
