"""The state folder, found without the 30 ms that `paths` takes; a test holds the two together."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False  # importing typing would cost as much as all that is done here
if TYPE_CHECKING:
    from collections.abc import Mapping


def state_folder(home: str | None, environ: Mapping[str, str] = os.environ) -> str:
    """The `state_dir` of the home that is meant. Errors: OSError, RuntimeError."""
    chosen = home or environ.get("COUNTERFOIL_HOME")
    if chosen and not chosen.startswith("~"):
        return f"{chosen if chosen.startswith('/') else f'{os.getcwd()}/{chosen}'}/state"  # noqa: PTH109
    if not chosen and sys.platform.startswith("linux") and not _may_lie_beside(environ):
        if environ.get("XDG_STATE_HOME", "").startswith("/"):
            return f"{environ['XDG_STATE_HOME']}/counterfoil"
        if environ.get("HOME", "").startswith("/"):
            return f"{environ['HOME']}/.local/state/counterfoil"
    return _by_the_book(chosen)


def _may_lie_beside(environ: Mapping[str, str]) -> bool:
    """Whether a program that is carried about has its home with it; `paths` knows for sure."""
    if not getattr(sys, "frozen", False):
        return False
    places = (sys.executable, environ.get("APPIMAGE") or sys.executable)
    return any(os.path.isdir(f"{place.rpartition('/')[0]}/counterfoil-home") for place in places)  # noqa: PTH112


def _by_the_book(chosen: str | None) -> str:
    from pathlib import Path

    from counterfoil.paths import default_home, home_at

    return str((home_at(Path(chosen)) if chosen else default_home()).state_dir)
