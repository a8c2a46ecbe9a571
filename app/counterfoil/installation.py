"""Who installed this copy, and what is typed to have a newer one or to have it away."""

from __future__ import annotations

import shlex
import sys
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePath

from counterfoil.program import ID, NAME, Form, Program, this_program

DPKG_LIST = Path("/var/lib/dpkg/info/counterfoil.list")
PACKAGES = ("site-packages", "dist-packages")


class Way(StrEnum):
    """Whoever installed it has to be asked for a newer one, and to take it away."""

    PIPX = "pipx"
    UV = "uv"
    PIP = "pip"
    SYSTEM = "system"  # the system's own package
    FLATPAK = "flatpak"
    FILE = "file"  # a file that somebody fetched: an AppImage, an installer, a folder
    CHECKOUT = "checkout"


@dataclass(frozen=True, slots=True)
class Installation:
    """`update` is what is typed, empty where there is nothing to type; `removal` a line or a sentence."""

    way: Way
    update: str
    removal: str


def this_installation() -> Installation:
    """Of the copy that runs."""
    return installation_of(this_program(), Path(sys.prefix), Path(__file__))


def installation_of(
    program: Program,
    prefix: PurePath,
    source: PurePath,
    *,
    system: str = sys.platform,
    dpkg_list: Path = DPKG_LIST,
) -> Installation:
    """By the copy's form, its Python's prefix and where this very file lies."""
    way = _way(program, prefix, source)
    if way is Way.PIPX or way is Way.UV:
        tool = "pipx" if way is Way.PIPX else "uv tool"
        return Installation(way, f"{tool} upgrade {NAME}", f"{tool} uninstall {NAME}")
    if way is Way.PIP:
        pip = shlex.join([sys.executable, "-m", "pip"])
        return Installation(way, f"{pip} install --upgrade {NAME}", f"{pip} uninstall {NAME}")
    if way is Way.FLATPAK:
        return Installation(way, f"flatpak update {program.words[-1]}", f"flatpak uninstall {ID}")
    if way is Way.SYSTEM:
        is_debian = dpkg_list.exists()
        removal = f"sudo apt remove {NAME}" if is_debian else "Remove it with the system's package manager"
        return Installation(way, "", removal)
    if way is Way.CHECKOUT:
        return Installation(way, "", f"Delete the checkout {source.parents[2]}")
    return Installation(way, "", _file_removal(program, system))


def _way(program: Program, prefix: PurePath, source: PurePath) -> Way:
    if program.form is Form.FLATPAK:
        return Way.FLATPAK
    if program.form is Form.APPIMAGE:
        return Way.FILE
    if program.form is Form.FROZEN:
        return Way.SYSTEM if _is_the_systems(program.path) else Way.FILE
    if "pipx" in prefix.parts or prefix.parts[-2:] == ("venvs", NAME):
        return Way.PIPX
    if prefix.parts[-3:] == ("uv", "tools", NAME):
        return Way.UV
    if not any(name in source.parts for name in PACKAGES):
        return Way.CHECKOUT
    return Way.SYSTEM if _is_the_systems(source) else Way.PIP


def _is_the_systems(path: PurePath) -> bool:
    """Whether only a package manager lays files there."""
    top = path.parts[1:3]
    return top[:1] == ("opt",) or (top[:1] == ("usr",) and top != ("usr", "local"))


def _file_removal(program: Program, system: str) -> str:
    if program.form is Form.APPIMAGE:
        return f"Delete the file {program.path}"
    folder = program.path.parent
    bundle = next((one for one in program.path.parents if one.suffix == ".app"), None)
    if bundle is not None:
        return f"Move {bundle} to the Bin"
    if system == "win32" and any(folder.glob("unins*.exe")):
        return "Settings, Apps, Installed apps, Counterfoil, Uninstall"
    return f"Delete the folder {folder}, but for a folder counterfoil-home in it: that is your ledger"
