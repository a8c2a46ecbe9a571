"""What a process finds around it at its start, put right as far as it can be. Standard library only."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, MutableMapping
from io import TextIOWrapper
from pathlib import Path

from counterfoil.errors import KnownError

NOWHERE = "/nonexistent"  # how systems call the folder of a user who has none
NO_HOME = (
    "No home folder is known to keep anything in: HOME is not set to a full path, and the system knows none "
    "for this user. Set HOME, or name a folder with --home DIR."
)
OWNERS = 0o700
XDG = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")


def settle(environ: MutableMapping[str, str] = os.environ) -> None:
    """Open what is closed of stdin, stdout and stderr, and have `~` and the umask mean something.

    Everything this process starts finds the same.
    """
    _open_streams()
    if sys.platform == "win32":
        return
    for name in XDG:
        if not environ.get(name, "/").startswith("/"):
            del environ[name]  # as their specification asks; it would mean another folder wherever we start
    if not environ.get("HOME", "").startswith("/"):
        environ["HOME"] = _home_by_the_system() or NOWHERE
    masked = os.umask(0)
    os.umask(masked & ~OWNERS)  # or we could not open again what we have made


def refuse_nowhere(*places: Path, environ: Mapping[str, str] = os.environ) -> None:
    """Errors: KnownError where one of them lies in the home of a user who has none."""
    if environ.get("HOME") == NOWHERE and any(Path(NOWHERE) in place.parents for place in places):
        raise KnownError(NO_HOME)


def _open_streams() -> None:
    """The null device where the caller closed one: the next file opened would be taken for it."""
    for descriptor in (0, 1, 2):
        try:
            os.fstat(descriptor)
        except OSError:
            os.open(os.devnull, os.O_RDWR)
    # without a console there are no streams either; these last as long as the process
    sys.stdin = sys.stdin or open(os.devnull, encoding="utf-8")  # noqa: PTH123, SIM115
    sys.stdout = sys.stdout or open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
    sys.stderr = sys.stderr or open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a letter that the locale does not have ends no command
            stream.reconfigure(errors="backslashreplace")


if sys.platform == "win32":

    def _home_by_the_system() -> str | None:
        return None

else:

    def _home_by_the_system() -> str | None:
        import pwd

        try:
            folder = pwd.getpwuid(os.getuid()).pw_dir
        except KeyError:
            return None
        return folder if folder.startswith("/") else None
