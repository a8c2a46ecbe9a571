"""How this copy was installed, and what is typed to have a newer one."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePath

from counterfoil.program import Form, Program, this_program


class Way(StrEnum):
    """Who installed it, and so has to be asked for a newer one."""

    PIPX = "pipx"
    UV = "uv"
    PIP = "pip"
    SYSTEM = "system"  # the system's own package
    FLATPAK = "flatpak"
    FILE = "file"  # a file that somebody fetched: an AppImage, an installer, a folder
    CHECKOUT = "checkout"


@dataclass(frozen=True, slots=True)
class Update:
    """`line` is what is typed, empty where there is nothing to type."""

    way: Way
    line: str = ""


def update_of_this() -> Update:
    """For the copy that runs."""
    return update_of(this_program(), Path(sys.prefix), Path(__file__))


def update_of(program: Program, prefix: PurePath, source: PurePath) -> Update:
    """By the copy's form, its Python's prefix and where this very file lies."""
    if program.form is Form.FLATPAK:
        return Update(Way.FLATPAK, f"flatpak update {program.words[-1]}")
    if program.form is Form.APPIMAGE:
        return Update(Way.FILE)
    if program.form is Form.FROZEN:
        return Update(Way.SYSTEM) if _is_the_systems(program.path) else Update(Way.FILE)
    if "pipx" in prefix.parts:
        return Update(Way.PIPX, "pipx upgrade counterfoil")
    if "uv" in prefix.parts and "tools" in prefix.parts:
        return Update(Way.UV, "uv tool upgrade counterfoil")
    if "site-packages" in source.parts:
        return Update(Way.PIP, f"{_quoted(sys.executable)} -m pip install --upgrade counterfoil")
    if "dist-packages" in source.parts:
        return Update(Way.SYSTEM)
    return Update(Way.CHECKOUT)


def _is_the_systems(path: PurePath) -> bool:
    return path.parts[:2] in (("/", "usr"), ("/", "opt"))


def _quoted(path: str) -> str:
    return f'"{path}"' if " " in path else path
