"""Running other programs during set-up, and the error that set-up ends with."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path


class SetupError(Exception):
    """Set-up cannot go on; `str()` says what is in the way and what to do about it."""


def succeeds(*command: str) -> bool:
    """Run quietly; False as well when the program does not exist."""
    quiet = subprocess.DEVNULL
    try:
        return subprocess.run(command, stdin=quiet, stdout=quiet, stderr=quiet, check=False).returncode == 0
    except OSError:
        return False


def run(*command: str, otherwise: str, cwd: Path | None = None, env: Mapping[str, str] | None = None) -> None:
    """Run with its output shown; SetupError with `otherwise` when it fails."""
    try:
        done = subprocess.run(
            command, cwd=cwd, env={**os.environ, **(env or {})}, stdin=subprocess.DEVNULL, check=False
        )
    except OSError as error:
        raise SetupError(f"{command[0]}: {error.strerror}. {otherwise}") from error
    if done.returncode != 0:
        raise SetupError(otherwise)


def root_prefix() -> list[str] | None:
    """What to put before a command so that it runs as root without a password; None if nothing does."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and succeeds("sudo", "-n", "true"):
        return ["sudo", "-n"]
    return None
