"""A desktop entry in the user's autostart folder: Linux and other systems with a desktop of its kind."""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

from counterfoil.login.seam import Start, put_whole, text_of

NAME = "counterfoil"
TEMPLATE = "counterfoil-autostart.desktop"
PLAIN_ARGUMENT = re.compile(r"[\w@+=:,./-]+", re.ASCII)
OFF = re.compile(r"^\s*(Hidden\s*=\s*true|X-GNOME-Autostart-enabled\s*=\s*false)\s*$", re.M | re.I)
EXEC = re.compile(r"^Exec\s*=(.*)$", re.M)
TRY_EXEC = re.compile(r"^TryExec=.*\n?", re.M)
QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')


class DesktopEntry:
    """The desktop's own settings switch the entry off by a line in it, which is honoured."""

    def __init__(self, start: Start, environ: Mapping[str, str], template: str | None = None) -> None:
        self._start, self._template = start, template
        name = f"{NAME}-{start.mark}" if start.mark else NAME
        self.file = config_folder(environ) / "autostart" / f"{name}.desktop"

    def is_enabled(self) -> bool:
        """Whether the entry exists and is not switched off by the desktop's own settings."""
        text = text_of(self.file)
        return text is not None and not OFF.search(text)

    def switch(self, *, on: bool) -> None:
        """Write the entry, or remove it. Errors: OSError."""
        if not on:
            self.file.unlink(missing_ok=True)
            return
        text = filled(template() if self._template is None else self._template, self._start.words)
        with put_whole(self.file) as unfinished:
            unfinished.write_text(text, "utf-8")

    def where(self) -> str:
        """The entry's file."""
        return str(self.file)

    def starts(self) -> str | None:
        """The first word of the entry's command, found on the path where it has no folder."""
        found = EXEC.search(text_of(self.file) or "")
        word = first_word(found[1]) if found else ""
        return shutil.which(word) or word or None


def config_folder(environ: Mapping[str, str]) -> Path:
    """The user's own settings folder, where the desktop looks; a sandbox has another one for itself."""
    name = "HOST_XDG_CONFIG_HOME" if environ.get("FLATPAK_ID") else "XDG_CONFIG_HOME"
    config = Path(environ.get(name, ""))
    return config if config.is_absolute() else Path.home() / ".config"


def template() -> str:
    """The entry as it is shipped; its `Exec` is replaced."""
    from importlib.resources import files  # 4 ms that a start has no use for

    return (files("counterfoil") / "resources" / "linux" / TEMPLATE).read_text("utf-8")


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


def first_word(line: str) -> str:
    """The program that the value of an Exec key names, as it was before `quoted`."""
    value = line.strip().replace("\\\\", "\\")
    inside = QUOTED.match(value)
    word = re.sub(r"\\(.)", r"\1", inside[1]) if inside else value.split(" ")[0]
    return word.replace("%%", "%")
