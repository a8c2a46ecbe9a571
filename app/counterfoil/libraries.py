"""The system's libraries and fonts that a window needs, and the packages that bring them. Knows no Qt."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from counterfoil.errors import KnownError

OS_RELEASE = (Path("/etc/os-release"), Path("/usr/lib/os-release"))
COMMANDS = {"debian": "sudo apt install", "fedora": "sudo dnf install", "arch": "sudo pacman -S"}
FAMILIES = {"ubuntu": "debian", "rhel": "fedora", "centos": "fedora"} | {name: name for name in COMMANDS}
FONTS = {"debian": "fonts-dejavu-core", "fedora": "dejavu-sans-fonts", "arch": "ttf-dejavu"}
FONT_FOLDERS = (
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    "/run/host/fonts",
    "~/.local/share/fonts",
    "~/.fonts",
)
FONT_ENDINGS = (".ttf", ".otf", ".ttc", ".pfb", ".pcf.gz")
_NAMED = re.compile(r"(lib[\w+.-]*?\.so(?:\.\d+)*): (?:cannot open shared|file too short|invalid ELF)")

# what each library is in: on Debian and Ubuntu, on Fedora, on Arch
DRAWING: Mapping[str, tuple[str, str, str]] = {
    "libGL.so.1": ("libgl1", "libglvnd-glx", "libglvnd"),
    "libEGL.so.1": ("libegl1", "libglvnd-egl", "libglvnd"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2", "glib2"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs", "dbus"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig", "fontconfig"),
    "libfreetype.so.6": ("libfreetype6", "freetype", "freetype2"),
    "libX11.so.6": ("libx11-6", "libX11", "libx11"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    "libgssapi_krb5.so.2": ("libgssapi-krb5-2", "krb5-libs", "krb5"),
    "libbrotlidec.so.1": ("libbrotli1", "libbrotli", "brotli"),
    "libz.so.1": ("zlib1g", "zlib", "zlib"),
    "libzstd.so.1": ("libzstd1", "libzstd", "zstd"),
}
X11: Mapping[str, tuple[str, str, str]] = {
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb", "libx11"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
    "libxcb.so.1": ("libxcb1", "libxcb", "libxcb"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image", "xcb-util-image"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    "libxcb-render-util.so.0": ("libxcb-render-util0", "xcb-util-renderutil", "xcb-util-renderutil"),
    "libxcb-util.so.1": ("libxcb-util1", "xcb-util", "xcb-util"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb", "libxcb"),
    "libxcb-render.so.0": ("libxcb-render0", "libxcb", "libxcb"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb", "libxcb"),
    "libxcb-shm.so.0": ("libxcb-shm0", "libxcb", "libxcb"),
    "libxcb-sync.so.1": ("libxcb-sync1", "libxcb", "libxcb"),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0", "libxcb", "libxcb"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb", "libxcb"),
}
WAYLAND: Mapping[str, tuple[str, str, str]] = {
    "libwayland-client.so.0": ("libwayland-client0", "libwayland-client", "wayland"),
    "libwayland-cursor.so.0": ("libwayland-cursor0", "libwayland-cursor", "wayland"),
    "libwayland-egl.so.1": ("libwayland-egl1", "libwayland-egl", "wayland"),
}
KNOWN = {**DRAWING, **X11, **WAYLAND}


def absent(environ: Mapping[str, str] = os.environ) -> list[str]:
    """Libraries that a window on this display needs and that cannot be loaded. Takes a few milliseconds."""
    if not sys.platform.startswith("linux"):
        return []
    needs = list(DRAWING)
    if environ.get("DISPLAY") or not environ.get("WAYLAND_DISPLAY"):
        needs += X11  # a Wayland session shows windows of X11 as well
    else:
        needs += WAYLAND
    return [name for name in needs if not _is_there(name)]


def named_in(said: str) -> list[str]:
    """The library that a loader could not open, as it says so; none where it says anything else."""
    found = _NAMED.search(said)
    return [found.group(1)] if found else []


def refusal(names: Iterable[str], releases: Iterable[Path] = OS_RELEASE) -> KnownError:
    """What is said of libraries that are missing: which, and how to get them."""
    missing = list(dict.fromkeys(names))
    are, them = ("is", "it") if len(missing) == 1 else ("are", "them")
    family = _family(releases)
    position = list(COMMANDS).index(family) if family else None
    packages = [KNOWN[name][position] for name in missing if name in KNOWN and position is not None]
    told = f"Counterfoil needs {_listed(missing)}, which {are} not on this system"
    return KnownError(f"{told}; {_advice(packages, family, them)}")


def fonts_wanted(releases: Iterable[Path] = OS_RELEASE) -> str:
    """What is said where there is no font at all."""
    family = _family(releases)
    packages = [FONTS[family]] if family else []
    return f"No font is installed, so no text can be shown; {_advice(packages, family, 'one')}"


def in_the_way() -> list[str]:
    """What a window lacks here, in sentences."""
    missing = absent()
    said = [str(refusal(missing))] if missing else []
    return said if _has_fonts() else [*said, fonts_wanted()]


def _has_fonts() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    trees = (os.walk(Path(folder).expanduser()) for folder in FONT_FOLDERS)
    return any(name.lower().endswith(FONT_ENDINGS) for tree in trees for *_, names in tree for name in names)


def _advice(packages: list[str], family: str | None, them: str) -> str:
    if not packages or family is None:
        return f"install {them} with this system's package manager, and start again."
    return f"`{COMMANDS[family]} {' '.join(dict.fromkeys(packages))}` brings {them}. Then start again."


def _family(releases: Iterable[Path]) -> str | None:
    """Whose packages this system takes, None for one that is not known here."""
    text = next((path.read_text("utf-8", "replace") for path in releases if path.is_file()), "")
    told = dict(line.split("=", 1) for line in text.splitlines() if "=" in line)
    words = f"{told.get('ID', '')} {told.get('ID_LIKE', '')}".replace('"', " ").split()
    return next((FAMILIES[word] for word in words if word in FAMILIES), None)


def _is_there(name: str) -> bool:
    from ctypes import CDLL

    brought = Path(getattr(sys, "_MEIPASS", "/nonexistent")) / name  # by a program with its own libraries
    try:
        CDLL(name)
    except OSError:
        return brought.exists()
    return True


def _listed(names: list[str]) -> str:
    *others, last = names
    return f"{', '.join(others)} and {last}" if others else last
