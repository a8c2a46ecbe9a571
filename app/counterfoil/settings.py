"""The user's settings: one commented TOML file that the program never rewrites."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from counterfoil.domain.quiet_hours import quiet_hours
from counterfoil.domain.webhook_address import checked_webhook
from counterfoil.errors import KnownError

DEFAULTS = """\
# Counterfoil's settings. Every line shows a default; remove the # to change it. What stands below a name in
# brackets belongs to it: keep those parts behind everything else.

# Zone in which days, weeks and months are cut; the system's where this is left out.
# zone = "Europe/Madrid"

# Read these homes only, instead of every known agent's own places.
# roots = ["claude-code=~/.claude", "codex=~/.codex"]

# Warnings of windows that may run out. What is switched in the app's own Warnings dialog goes before what is
# said here, until it is set back there.
[warnings]
# Least urgent level that shows a notification: watch, warn, critical or exhausted.
# notify_from = "warn"
# Hours without notifications, such as "22:00-07:30" in the zone above. A window that is used up is told all
# the same; what else still holds when they end is told then.
# quiet_hours = ""
# A program and its first words, such as ["notify-me", "--"]. It runs once for each warning of every level,
# without a shell, and is given the warning as JSON on its standard input and as COUNTERFOIL_... in its
# environment. It is ended after 30 seconds.
# command = []
# An address that each warning is posted to as the same JSON: https, or http within your own network. Nothing
# else is ever sent anywhere by Counterfoil itself. Names of accounts, projects and sessions stay out unless
# you let them in.
# webhook = ""
# webhook_names = false

# Ask an agent's own program how much of your limits is used. Mind what this does: it starts that program,
# which goes to the network with the login it keeps; an old version may take the question for a prompt and
# spend a request on it. Counterfoil itself reads no token and opens no connection for it.
[ask]
# claude-code = false
# codex = false
# every_minutes = 30
"""


class Ask(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which agents' own programs may be started to ask for the counter, and how often."""

    claude_code: bool = msgspec.field(name="claude-code", default=False)
    codex: bool = False
    every_minutes: Annotated[int, msgspec.Meta(ge=5, le=1440)] = 30

    @property
    def agents(self) -> tuple[str, ...]:
        """Names of those that are switched on."""
        chosen = {"claude-code": self.claude_code, "codex": self.codex}
        return tuple(name for name, is_on in chosen.items() if is_on)


NotifyFrom = Literal["watch", "warn", "critical", "exhausted"]


class Warnings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """When to tell of a window that may run out, and whom besides the desktop; empty texts mean nobody."""

    notify_from: NotifyFrom = "warn"
    quiet_hours: str = ""
    command: tuple[str, ...] = ()
    webhook: str = ""
    webhook_names: bool = False

    def __post_init__(self) -> None:
        quiet_hours(self.quiet_hours)
        if self.webhook:
            checked_webhook(self.webhook)
        if self.command and not self.command[0].strip():
            raise ValueError("the first word of a command is the program's name")


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the file can say."""

    zone: str | None = None
    roots: tuple[str, ...] = ()
    ask: Ask = Ask()
    warnings: Warnings = Warnings()


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
