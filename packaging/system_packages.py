"""What the program needs of the operating system, and how Debian and Ubuntu call it.

A need is named by what is looked for: a library's soname, a program, a font, certificates.
Its value lists package names; the first that the machine's package index knows is taken,
because the same library goes by other names on other releases.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from commands import SetupError, root_prefix, succeeds

Needs = Mapping[str, tuple[str, ...]]

FONT = "a font"
KOREAN, CHINESE = "a Korean font", "a Chinese font"
CERTIFICATES = "certificates"

QT: Needs = {
    "libGL.so.1": ("libgl1",),
    "libEGL.so.1": ("libegl1",),
    "libglib-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libdbus-1.so.3": ("libdbus-1-3",),
    "libfontconfig.so.1": ("libfontconfig1",),
    "libxkbcommon.so.0": ("libxkbcommon0",),
    "libgssapi_krb5.so.2": ("libgssapi-krb5-2",),
    "libbrotlidec.so.1": ("libbrotli1",),
    FONT: ("fonts-dejavu-core",),
}
X11: Needs = {
    "libxcb-cursor.so.0": ("libxcb-cursor0",),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0",),
    "libxcb-icccm.so.4": ("libxcb-icccm4",),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1",),
    "libxcb-shape.so.0": ("libxcb-shape0",),
}
WAYLAND: Needs = {
    "libwayland-cursor.so.0": ("libwayland-cursor0",),
    "libwayland-egl.so.1": ("libwayland-egl1",),
}
DESKTOP: Needs = {
    "Xvfb": ("xvfb",),
    "openbox": ("openbox",),
    "xfce4-panel": ("xfce4-panel",),
    "xfconf-query": ("xfconf",),
    "dunst": ("dunst",),
    "dbus-daemon": ("dbus-daemon", "dbus"),
    "dbus-send": ("dbus-bin", "dbus"),
    "xdotool": ("xdotool",),
    "scrot": ("scrot",),
    "xprop": ("x11-utils",),
    "trayer": ("trayer",),
    "notify-send": ("libnotify-bin",),
}
PACKAGING: Needs = {
    "dpkg-deb": ("dpkg",),
    "dpkg-shlibdeps": ("dpkg-dev",),
    "strip": ("binutils",),
}
PICTURES: Needs = {
    "Xvfb": ("xvfb",),
    KOREAN: ("fonts-nanum",),
    CHINESE: ("fonts-wqy-microhei",),
}

FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
FONT_ENDINGS = (".ttf", ".otf", ".ttc", ".pfb", ".pcf.gz")
FONT_NAMES: Mapping[str, tuple[str, ...]] = {  # how files of such fonts begin
    FONT: ("",),
    KOREAN: ("nanum", "notosanscjk", "notosanskr", "unbatang", "undotum"),
    CHINESE: ("wqy", "notosanscjk", "notosanssc", "droidsansfallback"),
}


def missing(needs: Needs) -> list[str]:
    """The names in `needs` that this machine does not have."""
    return [name for name in needs if not present(name)]


def present(name: str) -> bool:
    """Whether a library loads, a program is on the path, or a font or certificates exist."""
    if name in FONT_NAMES:
        return any(_holds_font(Path(folder).expanduser(), FONT_NAMES[name]) for folder in FONT_FOLDERS)
    if name == CERTIFICATES:
        return has_certificates()
    if ".so." in name:
        return _loads(name)
    return shutil.which(name) is not None


def install(needs: Needs, names: Iterable[str]) -> bool:
    """Install the packages behind `names` where that asks for no password; False if it cannot be done so."""
    prefix = root_prefix()
    if prefix is None or not shutil.which("apt-get"):
        return False
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    succeeds(*apt, "update")  # where it fails, an older index may still do
    packages = package_names(needs, names)
    print(f"Installing system packages: {' '.join(packages)}", flush=True)
    command = [*apt, "install", "--yes", "--no-install-recommends", *packages]
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=False)
    if done.returncode != 0:
        print(done.stderr.strip(), file=sys.stderr)
    return done.returncode == 0


def package_names(needs: Needs, names: Iterable[str]) -> list[str]:
    """One package for each name, without repeats, in the order of `names`."""
    return list(dict.fromkeys(_known(needs[name]) for name in names))


def advice(needs: Needs, names: list[str]) -> str:
    """What to do about missing `names` where they cannot be installed from here."""
    if shutil.which("apt-get"):
        return f"sudo apt-get install {' '.join(package_names(needs, names))}"
    return "use this system's package manager"


def ensure(needs: Needs, *, required: Needs) -> None:
    """Install what is missing of `needs`, or say how; SetupError if something of `required` stays away."""
    absent = missing(needs)
    if not absent:
        return
    if install(needs, absent):
        absent = missing(needs)
    if not absent:
        return
    text = f"Missing on this system: {', '.join(absent)}\nTo install: {advice(needs, absent)}"
    if any(name in required for name in absent):
        raise SetupError(text)
    print(text, file=sys.stderr)


def has_certificates() -> bool:
    """Whether Python finds any certificate authority to check a download's sender with."""
    import ssl  # late: costs a third of a usual run

    paths = ssl.get_default_verify_paths()
    return bool(paths.cafile) or bool(paths.capath and any(os.scandir(paths.capath)))


def _known(candidates: tuple[str, ...]) -> str:
    *newer, usual = candidates  # asking takes half a second a name
    return next((name for name in newer if succeeds("apt-cache", "show", name)), usual)


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def _holds_font(folder: Path, begin: tuple[str, ...]) -> bool:
    files = (name.lower() for _, _, names in os.walk(folder) for name in names)
    return any(name.startswith(begin) and name.endswith(FONT_ENDINGS) for name in files)
