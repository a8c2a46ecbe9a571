"""A checkout on a bare Debian, by the README's own lines."""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

from chroot.trial import INSTALL_SECONDS, Trial

FOLDER = "/root/counterfoil"
PYTHON = f"{FOLDER}/.venv/bin/python"
ICON_MS = 300.0


def lay(checkout: Path, root: Path) -> None:
    """A copy of all that a clone would have, and of what is new and not ignored."""
    listed = ["git", "-C", str(checkout), "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    for name in filter(None, subprocess.check_output(listed, text=True).split("\0")):
        source, target = checkout / name, root / FOLDER[1:] / name
        if source.is_symlink() or source.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, target, follow_symlinks=False)


def follow(trial: Trial, lines: Sequence[str], start: str, picture: str) -> None:
    """Type the lines; the last one starts the app."""
    trial.somebody_at_work()
    trial.bare.must("apt-get", "update")
    for line in lines:
        begun = time.monotonic()
        result = trial.bare.run("sh", "-c", line, cwd=FOLDER)
        said = "" if result.code == 0 else result.said[-500:]
        trial.note(line, result.code == 0, f"{time.monotonic() - begun:.0f} s {said}")
    with trial.running("app-make", "sh", "-c", start, cwd=FOLDER):
        if trial.see_icon(f"{start}: the icon is in the tray", INSTALL_SECONDS):
            trial.see_window("the window is open", picture)
    trial.no_errors()
    taken = trial.icon_ms((PYTHON, "-m", "counterfoil", "tray", "--hidden"))
    trial.note("the icon's time, warm", taken <= ICON_MS, f"median {taken:.0f} ms")


def test(trial: Trial) -> None:
    """The README's second command."""
    begun = time.monotonic()
    result = trial.bare.run("make", "test", cwd=FOLDER)
    trial.note("make test", result.code == 0, f"{time.monotonic() - begun:.0f} s {result.said[-300:]}")
