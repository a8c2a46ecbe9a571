"""Hands stdin on to a command, byte for byte as it comes, and keeps what is needed of it.

The command has our own stdout and stderr, so that nothing of what it says passes through us.
"""

from __future__ import annotations

import os
import time

TYPE_CHECKING = False  # importing typing would cost as much as all that is done here
if TYPE_CHECKING:
    from collections.abc import Sequence
    from subprocess import Popen

MAX_BYTES = 1 << 20  # a hundred times what an agent hands over
CHUNK_BYTES = 65_536
SILENCE_S, SILENCE_AFTER_OBJECT_S, LONGEST_S = 1.0, 0.05, 2.0  # only where nobody else waits for stdin
_IGNORED_BY_PYTHON = (13, 25)  # SIGPIPE and SIGXFSZ on every system; the module signal takes 10 ms


class Started:
    """A command that runs; `pipe` is the writing end of its stdin, None once it reads no more."""

    def __init__(self, process: int | Popen[bytes], pipe: int | None) -> None:
        self._process = process
        self.pipe = pipe

    def feed(self, piece: bytes) -> None:
        """Hand on a piece; waits while the command does not read."""
        rest = memoryview(piece)
        while rest and self.pipe is not None:
            try:
                rest = rest[os.write(self.pipe, rest) :]
            except OSError:
                self.close()

    def close(self) -> None:
        """Say that there is no more."""
        if self.pipe is not None:
            os.close(self.pipe)
            self.pipe = None

    def ended(self) -> int:
        """Wait for it; its exit code. Killed by a signal, we end by the same."""
        if not isinstance(self._process, int):
            return self._process.wait()
        code = os.waitstatus_to_exitcode(os.waitpid(self._process, 0)[1])
        return code if code >= 0 else _end_by(-code)


def open_missing() -> None:
    """Put the null device where the caller closed stdin, stdout or stderr: a pipe would take its place."""
    for descriptor in (0, 1, 2):
        try:
            os.fstat(descriptor)
        except OSError:
            os.open(os.devnull, os.O_RDWR)


def start(command: Sequence[str]) -> Started | None:
    """Start the command with a new stdin, or with ours where that is a terminal; None where it cannot be."""
    if not hasattr(os, "posix_spawnp"):
        return _start_plainly(command)
    if os.isatty(0):
        found = _spawn(command, None)
        return Started(_passing_on_signals(found), None) if found else None
    end, pipe = os.pipe()
    found = _spawn(command, end)
    os.close(end)
    if found is None:
        os.close(pipe)
        return None
    return Started(_passing_on_signals(found), pipe)


def received(started: Started | None) -> bytes:
    """All of stdin as it was handed on; empty where it is a terminal or is longer than can be of use.

    Waits as long as the command reads, and else no longer than a writer at work would need.
    """
    if os.isatty(0):
        return b""
    kept, begun = bytearray(), time.monotonic()
    while len(kept) <= MAX_BYTES or (started and started.pipe is not None):
        left_s = None if started and started.pipe is not None else _patience_s(kept, begun)
        piece = _next_piece(started, left_s)
        if piece == b"":
            break
        if piece and started:
            started.feed(piece)
        kept += (piece or b"")[: MAX_BYTES + 1 - len(kept)]
    if started:
        started.close()
    return bytes(kept) if len(kept) <= MAX_BYTES else b""


def _patience_s(kept: bytearray, begun: float) -> float:
    silence = SILENCE_AFTER_OBJECT_S if kept.rstrip().endswith(b"}") else SILENCE_S
    return max(0.0, min(silence, begun + LONGEST_S - time.monotonic()))


def _next_piece(started: Started | None, left_s: float | None) -> bytes | None:
    """What came; empty when no more will or waiting is over; None when the command stopped reading."""
    pipe = started.pipe if started else None
    if not _is_readable(pipe, left_s):
        if started and pipe is not None:
            started.close()
            return None
        return b""
    try:
        return os.read(0, CHUNK_BYTES)
    except BlockingIOError:
        return None
    except OSError:
        return b""


def _is_readable(pipe: int | None, left_s: float | None) -> bool:
    """Wait for stdin, or for the command to close the other end of `pipe`, whichever comes first."""
    import select

    if not hasattr(select, "poll"):
        return True
    poll = select.poll()
    poll.register(0, select.POLLIN)
    if pipe is not None:
        poll.register(pipe, 0)
    ready = dict(poll.poll(None if left_s is None else left_s * 1000))
    return 0 in ready


def _spawn(command: Sequence[str], stdin: int | None) -> int | None:
    actions = [] if stdin is None else [(os.POSIX_SPAWN_DUP2, stdin, 0)]
    for words in (
        [*command],
        ["/bin/sh", *command],
    ):  # a shell, too, runs a script that does not name its own
        try:
            return os.posix_spawnp(
                words[0], words, os.environ, file_actions=actions, setsigdef=_IGNORED_BY_PYTHON
            )
        except OSError as error:
            import errno

            if error.errno != errno.ENOEXEC:
                return None
        except ValueError:
            return None  # no program has an empty name
    return None


def _start_plainly(command: Sequence[str]) -> Started | None:
    """For systems without POSIX calls."""
    import subprocess

    try:
        process = subprocess.Popen(command, stdin=subprocess.PIPE)
    except (OSError, ValueError):
        return None
    assert process.stdin
    with process.stdin as stdin:
        return Started(process, os.dup(stdin.fileno()))


def _passing_on_signals(process: int) -> int:
    """Who asks us to end means the command."""
    import signal

    def pass_on(number: int, _frame: object) -> None:
        try:
            os.kill(process, number)
        except OSError:
            return

    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, pass_on)
    return process


def _end_by(number: int) -> int:
    import resource
    import signal

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # one core is enough, and it is not ours
    if number not in (signal.SIGKILL, signal.SIGSTOP):
        signal.signal(number, signal.SIG_DFL)
    os.kill(os.getpid(), number)
    return 128 + number
