"""Starting at login, by a desktop entry in the user's autostart folder (Linux only)."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from counterfoil.program import this_program

FILE_NAME = "counterfoil.desktop"
TEMPLATE = "counterfoil-autostart.desktop"
START_WITH = ("tray", "--hidden")
PLAIN_ARGUMENT = re.compile(r"[\w@+=:,./-]+", re.ASCII)
OFF = re.compile(r"^\s*(Hidden\s*=\s*true|X-GNOME-Autostart-enabled\s*=\s*false)\s*$", re.M | re.I)
EXEC = re.compile(r"^Exec=.*$", re.M)
TRY_EXEC = re.compile(r"^TryExec=.*\n?", re.M)


def supported() -> bool:
    """Whether this system starts programs from an autostart folder."""
    return sys.platform.startswith("linux")


def entry_file(environ: Mapping[str, str] = os.environ) -> Path:
    """Where the user's own autostart entry of the program is."""
    config = environ.get("XDG_CONFIG_HOME", "")
    base = Path(config) if Path(config).is_absolute() else Path.home() / ".config"
    return base / "autostart" / FILE_NAME


def template() -> str:
    """The entry as it is shipped; its `Exec` is replaced."""
    from importlib.resources import files  # 4 ms that a start has no use for

    return (files("counterfoil") / "resources" / "linux" / TEMPLATE).read_text("utf-8")


def running_command() -> tuple[str, ...]:
    """Absolute command that starts this very program again, in the tray without a window."""
    return *this_program().words, *START_WITH


def is_enabled(entry: Path) -> bool:
    """Whether the entry exists and is not switched off by the desktop's own settings."""
    try:
        return not OFF.search(entry.read_text("utf-8", "replace"))
    except OSError:
        return False


def enable(entry: Path, command: Sequence[str], source: str) -> None:
    """Write the entry from the text `source`, whole or not at all; raises OSError."""
    entry.parent.mkdir(parents=True, exist_ok=True)
    unfinished = entry.with_name(f".{entry.name}.{os.getpid()}")
    try:
        with unfinished.open("w", encoding="utf-8") as file:
            file.write(filled(source, command))
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(entry)
    finally:
        unfinished.unlink(missing_ok=True)


def disable(entry: Path) -> None:
    """Remove the entry; raises OSError where it cannot be removed."""
    entry.unlink(missing_ok=True)


def switch(entry: Path, *, on: bool) -> None:
    """Have this very program start at login, or not. Errors: OSError."""
    if on:
        enable(entry, running_command(), template())
    else:
        disable(entry)


def filled(source: str, command: Sequence[str]) -> str:
    """`source` with its Exec line replaced, and TryExec dropped as it may name another copy."""
    line = "Exec=" + " ".join(quoted(part) for part in command)
    return EXEC.sub(lambda _: line, TRY_EXEC.sub("", OFF.sub("", source)))


def quoted(argument: str) -> str:
    """One argument of an Exec key: quoted by its rules, then escaped as a string value, `%` doubled."""
    argument = argument.replace("%", "%%")
    if PLAIN_ARGUMENT.fullmatch(argument):
        return argument
    inner = re.sub(r'(["`$\\])', r"\\\1", argument)
    return '"' + inner.replace("\\", "\\\\") + '"'
