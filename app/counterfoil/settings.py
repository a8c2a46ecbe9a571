"""The user's settings: one commented TOML file that the program never rewrites."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path

import msgspec

from counterfoil.errors import KnownError

DEFAULTS = """\
# Counterfoil's settings. Every line shows a default; remove the # to change it.

# Zone in which days, weeks and months are cut; the system's where this is left out.
# zone = "Europe/Madrid"

# Read these homes only, instead of every known agent's own places.
# roots = ["claude-code=~/.claude", "codex=~/.codex"]
"""


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the file can say."""

    zone: str | None = None
    roots: tuple[str, ...] = ()


def load(path: Path) -> Settings:
    """Read the settings; the defaults where there is no file. Errors: KnownError with line or name."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Settings()
    except (OSError, UnicodeDecodeError) as error:
        raise KnownError(f"The settings {path} cannot be read: {error}.") from error
    try:
        return msgspec.convert(tomllib.loads(text), Settings)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise KnownError(f"The settings {path} hold a mistake, nothing was changed: {error}.") from error


def write_defaults(path: Path) -> None:
    """Lay the commented defaults where no settings are yet; they only help, so nothing fails without."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except OSError:
        return
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(DEFAULTS)
    except OSError:
        path.unlink()
