"""A systemd user unit that follows the logs where nobody sees a desktop; the user switches it."""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping
from pathlib import Path

from counterfoil.login.desktop_entry import config_folder
from counterfoil.login.seam import Start, put_whole, text_of

NAME = "counterfoil-watch"
TEMPLATE = f"{NAME}.service"
EXEC_START = re.compile(r"^ExecStart\s*=(.*)$", re.M)
QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')
PLAIN_WORD = re.compile(r"[\w@+=:,./-]+", re.ASCII)
NOT_TAKEN = re.compile(r"[\"'\\\x00-\x1f\x7f]")  # in the name of a program


class SystemdUnit:
    """`is_enabled` tells of the link by which systemd starts it, which `systemctl --user enable` makes."""

    def __init__(self, start: Start, environ: Mapping[str, str], template: str | None = None) -> None:
        self._start, self._template = start, template
        self.name = f"{NAME}-{start.mark}.service" if start.mark else TEMPLATE
        self._folder = config_folder(environ) / "systemd" / "user"
        self.file = self._folder / self.name

    def is_there(self) -> bool:
        """Whether the unit's file is in the user's own folder."""
        return self.file.is_file()

    def is_enabled(self) -> bool:
        """Whether something in the user's folder has systemd start it."""
        return any(link.is_symlink() for link in self._links())

    def switch(self, *, on: bool) -> None:
        """Write the unit; or remove it with the links to it, as disabling does. Errors: OSError."""
        if not on:
            for link in self._links():
                link.unlink(missing_ok=True)
            self.file.unlink(missing_ok=True)
            return
        if NOT_TAKEN.search(self._start.words[0]):
            raise OSError(None, f"systemd starts no program of the name {self._start.words[0]}")
        text = filled(template() if self._template is None else self._template, self._start.words)
        with put_whole(self.file) as unfinished:
            unfinished.write_text(text, "utf-8")

    def where(self) -> str:
        """The unit's file."""
        return str(self.file)

    def starts(self) -> str | None:
        """The program that the unit starts."""
        found = EXEC_START.search(text_of(self.file) or "")
        word = first_word(found[1]) if found else ""
        return shutil.which(word) or word or None

    def to_type(self, *, on: bool) -> list[str]:
        """What the user types to have systemd take it up."""
        if on:
            return ["systemctl --user daemon-reload", f"systemctl --user enable --now {self.name}"]
        return [f"systemctl --user stop {self.name}", "systemctl --user daemon-reload"]

    def _links(self) -> list[Path]:
        try:
            return [link for link in self._folder.glob(f"*.wants/{self.name}") if link.is_symlink()]
        except OSError:
            return []


def template() -> str:
    """The unit as it is shipped; its `ExecStart` is replaced."""
    from importlib.resources import files

    return (files("counterfoil") / "resources" / "linux" / TEMPLATE).read_text("utf-8")


def filled(source: str, command: tuple[str, ...]) -> str:
    """`source` with its command replaced."""
    program, *rest = command
    # `$` stands for a variable everywhere but in the program itself
    line = " ".join([quoted(program), *(quoted(word).replace("$", "$$") for word in rest)])
    return EXEC_START.sub(lambda _: f"ExecStart={line}", source)


def quoted(word: str) -> str:
    """A word of a command line of systemd's, where `%` begins a specifier."""
    word = word.replace("%", "%%")
    if PLAIN_WORD.fullmatch(word):
        return word
    inner = re.sub(r'(["\\])', r"\\\1", word)
    return f'"{inner}"'


def first_word(line: str) -> str:
    """The program of an `ExecStart`, as it was before `quoted`."""
    inside = QUOTED.match(line.strip())
    word = re.sub(r"\\(.)", r"\1", inside[1]) if inside else line.strip().split(" ")[0]
    return word.replace("%%", "%")
