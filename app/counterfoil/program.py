"""How this copy of the program is installed, and the words that start it again."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

NAME = "counterfoil"
WINDOWED = "counterfoil-tray"  # the same program without a console window
ID = "io.github.counterfoil.Counterfoil"
MODULE = ("-m", NAME)


class Form(StrEnum):
    """What shape a copy has on the disk."""

    APPIMAGE = "appimage"  # one file, mounted anew at each start
    FLATPAK = "flatpak"  # started by its id, whatever path it sees itself at
    FROZEN = "frozen"  # a folder with its own Python
    SCRIPT = "script"  # a command that pip, pipx, uv or a distribution laid
    MODULE = "module"  # `python -m counterfoil`


@dataclass(frozen=True, slots=True)
class Program:
    """`words` start it again from anywhere, after a restart too; `path` is what a person would call it."""

    form: Form
    words: tuple[str, ...]
    path: Path

    @property
    def folder(self) -> Path | None:
        """What it lies in, where that belongs to it alone or to whoever carries it about; else None."""
        if self.form not in (Form.APPIMAGE, Form.FROZEN):
            return None
        bundle = next((folder for folder in self.path.parents if folder.suffix == ".app"), self.path)
        return bundle.parent


def this_program(environ: Mapping[str, str] = os.environ, argv: Sequence[str] = tuple(sys.argv)) -> Program:
    """The copy that runs."""
    if (image := environ.get("APPIMAGE")) and _is_within(environ.get("APPDIR")):
        return Program(Form.APPIMAGE, (image,), Path(image))
    if environ.get("FLATPAK_ID") == ID:  # an editor's terminal may bear that editor's
        return Program(Form.FLATPAK, ("/usr/bin/flatpak", "run", ID), Path(sys.executable))
    if is_frozen():
        return Program(Form.FROZEN, (_frozen(),), Path(_frozen()))
    if script := _script(argv, environ.get("PATH", "")):
        return Program(Form.SCRIPT, (str(script),), script)
    return Program(Form.MODULE, (sys.executable, *MODULE), Path(sys.executable))


def child_words() -> list[str]:
    """What this process starts as a child of its own; not for anybody who starts it later."""
    return [_frozen()] if is_frozen() else [sys.executable, *MODULE]


def is_frozen() -> bool:
    """Whether this copy brings its own Python."""
    return bool(getattr(sys, "frozen", False))


def _is_within(folder: str | None) -> bool:
    """Whether this copy lies in there: a terminal inside of another's image has its variables."""
    return bool(folder) and Path(sys.executable).resolve().is_relative_to(Path(str(folder)).resolve())


def _frozen() -> str:
    """The frozen program that knows every verb: its twin without a console shows the tray and no more."""
    here = Path(sys.executable)
    twin = here.with_name(f"{NAME}{here.suffix}")
    return str(twin if here.stem == WINDOWED and twin.exists() else here)


def _script(argv: Sequence[str], path: str) -> Path | None:
    """The command `counterfoil`, beside what was started or else on the path."""
    beside = [Path(word).absolute().parent for word in (*argv[:1], sys.executable) if word]
    found = shutil.which(NAME, path=os.pathsep.join([*map(str, beside), path]))
    return Path(found).absolute() if found else None
