"""The user's settings: what their one commented TOML file can say. `settings_file` changes it."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Annotated, Literal, get_args

import msgspec

from counterfoil import plugins
from counterfoil.domain.metrics_address import checked_metrics
from counterfoil.domain.quiet_hours import quiet_hours
from counterfoil.domain.thresholds import Thresholds
from counterfoil.domain.webhook_address import checked_webhook
from counterfoil.errors import UsageError
from counterfoil.readers.registry import agent_named, chosen_roots
from counterfoil.settings_mistake import BadSettings, Mistake, parsed
from counterfoil.settings_text import DEFAULTS
from counterfoil.zone import zone_named

__all__ = [
    "DEFAULTS",
    "Account",
    "Ask",
    "BadSettings",
    "Icon",
    "Local",
    "Look",
    "Mistake",
    "PriceSince",
    "Settings",
    "Share",
    "Updates",
    "Warnings",
]

OF_PLUGINS = ("roots", "more_roots", "agents_off")
CURRENCY = re.compile(r"[A-Z]{3}")
USUAL_PORT = 9874  # of the endpoint, where none is named
SOON_EASE = 13  # points by which a forecast that runs out soon may be less sure and still warn


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
LEVELS: tuple[NotifyFrom, ...] = get_args(NotifyFrom)
EventKinds = Literal["counter_zeroed", "jump_without_use", "on_credits", "capacity_changed"]
FindingKinds = Literal["cache_broken", "retry_storm"]
NotifyKind = Literal["windows", "reset", "problems", EventKinds, FindingKinds]
KINDS: tuple[NotifyKind, ...] = get_args(NotifyKind)
Percent = Annotated[int, msgspec.Meta(ge=1, le=100)]
Steps = tuple[Percent, Percent, Percent]


class Warnings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """When to tell of a window that may run out, and whom besides the desktop; empty texts mean nobody.

    `full_percent` and `chance_percent` are where watch, warn and critical begin. `muted` kinds show no
    notification.
    """

    notify_from: NotifyFrom = "warn"
    quiet_hours: str = ""
    command: tuple[str, ...] = ()
    webhook: str = ""
    webhook_names: bool = False
    notify: bool = True
    muted: tuple[NotifyKind, ...] = ()
    full_percent: Steps = (70, 80, 90)
    chance_percent: Steps = (25, 63, 70)

    def __post_init__(self) -> None:
        quiet_hours(self.quiet_hours)
        if self.webhook:
            checked_webhook(self.webhook)
        if self.command and not self.command[0].strip():
            raise ValueError("the first word of a command is the program's name")
        for steps, name in ((self.full_percent, "full_percent"), (self.chance_percent, "chance_percent")):
            if not steps[0] < steps[1] < steps[2]:
                raise ValueError(f"the three numbers of {name} must rise")

    @property
    def thresholds(self) -> Thresholds:
        """Where the levels of a window begin."""
        watch, warn, critical = self.full_percent
        chances = (*self.chance_percent, max(1, self.chance_percent[1] - SOON_EASE))
        return Thresholds(watch, warn, critical, *(number / 100 for number in chances))


class Icon(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the tray icon shows; `pinned` is a limit as `AGENT/LIMIT/KIND`, shown while it has a window."""

    shows: Literal["tightest", "pinned", "two"] = "tightest"
    pinned: str = ""
    number: bool = False
    monochrome: bool = False
    panel: Literal["auto", "light", "dark"] = "auto"


class Look(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How windows look and speak. `currency` is shown at `per_usd` of it for a dollar; None shows dollars."""

    theme: Literal["system", "light", "dark"] = "system"
    language: Literal["system", "en", "de", "ko", "zh_CN", "id"] = "system"
    currency: str = "USD"
    per_usd: Annotated[float, msgspec.Meta(gt=0)] | None = None

    def __post_init__(self) -> None:
        if not CURRENCY.fullmatch(self.currency):
            raise ValueError("a currency is written in three capital letters, like EUR")


class Share(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What other programs on this machine may read: a file in the state folder, and a port, 0 for none."""

    state_file: bool = False
    endpoint_port: Annotated[int, msgspec.Meta(ge=0, le=65535)] = 0


class Local(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Self-hosted models: addresses of metrics on this machine that are read once a minute, () for none."""

    metrics: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for url in self.metrics:
            checked_metrics(url)


class Updates(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Whether pypi.org is asked once a week for a newer version."""

    check: bool = False


class PriceSince(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a plan costs from a day on."""

    since: date
    usd_a_month: Annotated[float, msgspec.Meta(ge=0)]


class Account(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A subscription: `name` is the user's word for it, `usd_a_month` what they pay, None where not told.

    `prices` are what they pay instead from some day on; a period begins on the `billing_day` of a month.
    """

    agent: str
    name: str = ""
    plan: str = ""
    usd_a_month: Annotated[float, msgspec.Meta(ge=0)] | None = None
    account: str | None = None  # as logged; None for any
    billing_day: Annotated[int, msgspec.Meta(ge=1, le=31)] = 1
    prices: tuple[PriceSince, ...] = ()


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the file can say."""

    zone: str | None = None
    roots: tuple[str, ...] = ()
    more_roots: tuple[str, ...] = ()
    agents_off: tuple[str, ...] = ()
    plugins: tuple[str, ...] = ()
    retention_advice: bool = True
    ask: Ask = Ask()
    warnings: Warnings = Warnings()
    icon: Icon = Icon()
    look: Look = Look()
    share: Share = Share()
    local: Local = Local()
    updates: Updates = Updates()
    accounts: tuple[Account, ...] = ()


def understood(text: str, path: Path) -> Settings:
    """What the text of a settings file says. Errors: BadSettings with the place."""
    found = parsed(text, path, Settings)
    brought = plugins.specs(found.plugins)
    checks: dict[str, Callable[[], object]] = {
        "zone": lambda: found.zone and zone_named(found.zone),
        "roots": lambda: chosen_roots(found.roots, brought),
        "more_roots": lambda: chosen_roots(found.more_roots, brought),
        "agents_off": lambda: [agent_named(name, brought) for name in found.agents_off],
    }
    for key, check in checks.items():
        try:
            check()
        except (UsageError, RuntimeError) as error:  # the latter of a ~ without such a user
            if key in OF_PLUGINS and plugins.problems(found.plugins):
                continue  # it may name a reader that is only missing for now
            raise BadSettings.at(path, text, (key,), str(error)) from error
    return found


def accounts_in(path: Path) -> tuple[Account, ...]:
    """The plans that the settings name; none where they cannot be read, which is told elsewhere."""
    try:
        return load(path).accounts
    except BadSettings:
        return ()


def load(path: Path) -> Settings:
    """Read the settings; the defaults where there is no file. Errors: BadSettings with line and name."""
    text = text_of(path)
    return Settings() if text is None else understood(text, path)


def text_of(path: Path) -> str | None:
    """The file's text, None where there is no file. Errors: BadSettings where it cannot be read."""
    try:
        return path.read_bytes().decode("utf-8")
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else None
        raise BadSettings(f"The settings {path} cannot be read: {reason or error}.", path) from error


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
