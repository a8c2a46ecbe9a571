"""Our own files of figures that agents show and do not log: one JSON line each, a file a month.

Standard library only, and little of it: a status line is drawn several times a second.
"""

from __future__ import annotations

import json
import os
import time
from stat import S_ISREG

TYPE_CHECKING = False  # importing typing would cost as much as all that is done here
if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

SAME_FOR_MS = 300_000  # a session whose figures stand still is noted again after that
TAIL_BYTES = 16_384  # the last lines of a dozen sessions
PRIVATE_FOLDER, PRIVATE_FILE = 0o700, 0o600

_FLAGS = (
    os.O_RDWR
    | os.O_APPEND
    | os.O_CREAT
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_BINARY", 0)
)


def append(folder: str | os.PathLike[str], agent: str, source: str, line: Mapping[str, object]) -> None:
    """Add one line under the state folder, in one write and whole. Errors: OSError, ValueError.

    `line` holds figures and short words alone, `at_ms` among them, which names the month's file.
    """
    descriptor = _opened(_file(folder, agent, source, line))
    try:
        _add(descriptor, line, _tail(descriptor))
    finally:
        os.close(descriptor)


def append_changed(
    folder: str | os.PathLike[str],
    agent: str,
    source: str,
    line: Mapping[str, object],
    passing: Collection[str] = (),
) -> bool:
    """The same, unless the session's last line of the past 5 minutes has the same figures.

    Keys in `passing`, wherever they stand, are not compared. Errors: OSError, ValueError.
    """
    descriptor = _opened(_file(folder, agent, source, line))
    try:
        tail = _tail(descriptor)
        before = last(tail, line)
        if before is not None and _is_said(before, line, passing):
            return False
        _add(descriptor, line, tail)
        return True
    finally:
        os.close(descriptor)


def last(tail: bytes, line: Mapping[str, object]) -> dict[str, object] | None:
    """The latest whole line in `tail` of the same session and home as `line`."""
    for piece in reversed(tail.split(b"\n")):
        try:
            found = json.loads(piece)
        except (ValueError, RecursionError):
            continue  # the first is cut, and a full disk cuts others
        if isinstance(found, dict) and all(found.get(key) == line.get(key) for key in ("session", "home")):
            return found
    return None


def latest_ms(folder: str | os.PathLike[str], agent: str, source: str) -> int | None:
    """When a line of this source was last added; None where there is none. Never raises."""
    try:
        with os.scandir(f"{os.fspath(folder)}/captures/{agent}") as entries:
            files = [entry for entry in entries if entry.name.startswith(f"{source}-")]
            return max((entry.stat().st_mtime_ns // 1_000_000 for entry in files), default=None)
    except OSError:
        return None


def _is_said(before: Mapping[str, object], line: Mapping[str, object], passing: Collection[str]) -> bool:
    then, now = before.get("at_ms"), line["at_ms"]
    if not isinstance(then, int) or not isinstance(now, int) or not 0 <= now - then < SAME_FOR_MS:
        return False
    apart = {"at_ms", *passing}
    return _without(before, apart) == _without(line, apart)


def _without(value: object, apart: Collection[str]) -> object:
    if isinstance(value, dict):
        return {key: _without(inner, apart) for key, inner in value.items() if key not in apart}
    return [_without(inner, apart) for inner in value] if isinstance(value, list) else value


def _file(folder: str | os.PathLike[str], agent: str, source: str, line: Mapping[str, object]) -> str:
    at_ms = line["at_ms"]
    if not isinstance(at_ms, int):
        raise ValueError("a capture without its time")
    month = time.strftime("%Y-%m", time.gmtime(at_ms // 1000))
    return f"{os.fspath(folder)}/captures/{agent}/{source}-{month}.jsonl"


def _opened(file: str) -> int:
    try:
        descriptor = os.open(file, _FLAGS, PRIVATE_FILE)
    except FileNotFoundError:
        _make(os.path.dirname(file))  # noqa: PTH120 - pathlib takes longer to import than all this to do
        descriptor = os.open(file, _FLAGS, PRIVATE_FILE)
    if not S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise OSError(0, "it is not a regular file", file)
    return descriptor


def _make(folder: str) -> None:
    """A folder and the missing ones above it, each readable by its owner alone."""
    try:
        os.mkdir(folder, PRIVATE_FOLDER)  # noqa: PTH102 - pathlib takes longer to import than all this to do
    except FileNotFoundError:
        above = os.path.dirname(folder)  # noqa: PTH120
        if above == folder:
            raise
        _make(above)
        _make(folder)
    except FileExistsError:
        return


def _tail(descriptor: int) -> bytes:
    os.lseek(descriptor, -min(os.fstat(descriptor).st_size, TAIL_BYTES), os.SEEK_END)
    return os.read(descriptor, TAIL_BYTES)


def _add(descriptor: int, line: Mapping[str, object], tail: bytes) -> None:
    """One write at the end. What a full disk cut short ahead of it is closed by a newline."""
    text = json.dumps(line, sort_keys=True, separators=(",", ":"), allow_nan=False)
    torn = b"" if tail.endswith(b"\n") or not tail else b"\n"
    os.write(descriptor, b"%b%b\n" % (torn, text.encode()))
