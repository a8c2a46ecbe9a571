"""Makes this checkout ready for one purpose: system libraries, .venv, packages.

The Makefile runs it before everything else, with any Python from 3.8 on and nothing but the
standard library. When all is in place it only compares a stamp; what was interrupted is
finished, or done again, by the next run.
"""

from __future__ import annotations

import argparse
import fcntl
import os
import sys
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

import system_packages as system
from commands import SetupError

ROOT = Path(__file__).resolve().parent.parent
PURPOSES = ("run", "test", "desktop", "pictures", "prices", "dist", "deb")


def main(arguments: list[str]) -> int:
    """Exit status: 0 ready, 1 not, with a sentence on stderr."""
    parser = argparse.ArgumentParser(description="Make the checkout ready for a purpose.")
    parser.add_argument("purpose", choices=PURPOSES)
    purpose = parser.parse_args(arguments).purpose
    try:
        needs, required = system_needs(purpose, os.environ)
        system.ensure(needs, required=required)
        prepare(ROOT, extra_for(purpose))
    except SetupError as error:
        print(error, file=sys.stderr)
    except OSError as error:
        print(
            f"{error.filename or ROOT}: {error.strerror}. Put that right and run make again.", file=sys.stderr
        )
    except KeyboardInterrupt:
        print("Set-up stopped; make goes on from here next time.", file=sys.stderr)
    else:
        return 0
    return 1


def system_needs(purpose: str, environ: Mapping[str, str]) -> tuple[system.Needs, system.Needs]:
    """What to look for in the system, and the part of it without which there is no going on."""
    if sys.platform != "linux" or purpose in ("prices", "dist"):
        return {}, {}
    if purpose == "test":
        return system.QT, system.QT
    if purpose == "deb":  # what it is linked to is looked up here
        needs = {**system.QT, **system.X11, **system.WAYLAND, **system.PACKAGING}
        return needs, needs
    if purpose == "desktop":
        needs = {**system.QT, **system.X11, **system.DESKTOP}
        return needs, needs
    if purpose == "pictures":
        needs = {**system.QT, **system.X11, **system.PICTURES}
        return needs, needs
    return _display_needs(x11=bool(environ.get("DISPLAY")), wayland=bool(environ.get("WAYLAND_DISPLAY")))


def _display_needs(*, x11: bool, wayland: bool) -> tuple[system.Needs, system.Needs]:
    if not x11 and not wayland:
        return {}, {}  # the terminal view draws no window
    needs = {**system.QT, **(system.X11 if x11 else {}), **(system.WAYLAND if wayland else {})}
    if x11 and wayland:
        return needs, system.QT  # either of the two will do
    return needs, needs


def extra_for(purpose: str) -> str:
    """The optional dependencies of pyproject.toml that go with a purpose."""
    if purpose == "deb":
        return "dist"
    return purpose if purpose in ("prices", "dist") else "test"


def prepare(root: Path, extra: str) -> None:
    """Make `.venv` hold the checkout and `extra`; nothing but a look at the stamp when it does."""
    venv = root / ".venv"
    stamp = venv / f".installed-{extra}"
    if _ready(root, stamp):
        return
    with (root / "pyproject.toml").open("rb") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # a second make waits here, then finds the work done
        if not _ready(root, stamp):
            _build(root, venv, extra)
            stamp.write_text(fingerprint(root), encoding="utf-8")


def fingerprint(root: Path) -> str:
    """Changes when pyproject.toml, the Python behind `.venv` or the place of the checkout does."""
    python = (root / ".venv" / "bin" / "python").resolve()  # ends in a name with the version in it
    settings = (root / "pyproject.toml").read_bytes()
    return sha256(settings + f"\n{python}\n{root}".encode()).hexdigest()


def _ready(root: Path, stamp: Path) -> bool:
    if not (root / ".venv" / "bin" / "python").exists():
        return False
    return stamp.is_file() and stamp.read_text(encoding="utf-8") == fingerprint(root)


def _build(root: Path, venv: Path, extra: str) -> None:
    import environment  # late: the usual run ends before it is needed

    for stamp in venv.glob(".installed-*"):
        stamp.unlink()  # from here on, what is in the folder is uncertain
    if not environment.healthy(venv):
        environment.create(venv, environment.suitable_python())
    environment.install(venv, root, extra)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
