"""How long an agent keeps its own logs, and the change of its settings that makes it longer.

Claude Code takes the time from its merged settings: an organisation's policy first, then a
project's own files and the command line, which are not looked at here, then the user's file.
Policies that come by device management (macOS profile, Windows registry) are not seen either.
It deletes at its start what was last written longer ago than that.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

import msgspec

from counterfoil.errors import KnownError, UsageError
from counterfoil.readers.regular_file import resolved
from counterfoil.readers.settings_change import SettingsChange, content
from counterfoil.readers.settings_edit import Edit, NotEditable, new_object, with_number

CLAUDE_KEY = "cleanupPeriodDays"  # the client's own spelling
CLAUDE_DEFAULT_DAYS = 30
LONGEST_DAYS = 99_999

_POLICY_FOLDERS = {
    "darwin": Path("/Library/Application Support/ClaudeCode"),
    "win32": Path("C:/Program Files/ClaudeCode"),
}
_BOM = b"\xef\xbb\xbf"


class SetBy(StrEnum):
    """Who chose the time."""

    DEFAULT = "default"
    USER = "user"
    POLICY = "policy"


@dataclass(frozen=True, slots=True)
class Setting:
    """Days without a write after which an agent deletes a log; None: it keeps them, or `problem` says why.

    `path` is the file that says so, None where it is the agent's own way.
    """

    days: int | None
    set_by: SetBy = SetBy.DEFAULT
    path: Path | None = None
    problem: str | None = None


NOT_FOUND_OUT = "It has not been found out."


class KeptAlready(KnownError):
    """Nothing is to be changed: the logs are kept at least as long as was asked for."""


class _ClaudeSettings(msgspec.Struct):
    """Only the one key; whatever else the file holds is not looked at."""

    cleanupPeriodDays: int | float | None = None


def keeps_logs(_home: Path) -> Setting:
    """The setting of an agent that deletes no log by itself."""
    return Setting(None)


def not_known(_home: Path) -> Setting:
    """For an agent of which nobody has found out."""
    return Setting(None, problem=NOT_FOUND_OUT)


def claude_code_days(home: Path) -> int | None:
    """Days after which Claude Code deletes transcripts at its start; None where that cannot be told."""
    return claude_code_setting(home).days


def claude_code_setting(home: Path) -> Setting:
    """What is in force for a home of Claude Code. Never raises."""
    for set_by, path in layers(home):
        try:
            days = _days_in(path)
        except KnownError as error:
            return Setting(None, set_by, path, str(error))
        except OSError as error:
            return Setting(None, set_by, path, f"{path} cannot be read: {error.strerror}.")
        if days is not None:
            return Setting(days, set_by, path)
    return Setting(CLAUDE_DEFAULT_DAYS)


def plan_longer(home: Path, days: int, now_ms: int) -> SettingsChange:
    """The change that has Claude Code keep its logs for `days`; nothing is written. Errors: KnownError."""
    if not 1 <= days <= LONGEST_DAYS:
        raise UsageError(f"Logs can be kept for 1 to {LONGEST_DAYS:,} days, not {days:,}.")
    setting = claude_code_setting(home)
    if setting.set_by is SetBy.POLICY:
        said = setting.problem or f"A policy of your organisation sets this in {setting.path}."
        raise KnownError(f"{said} It cannot be changed here.")
    if setting.days is not None and setting.days >= days:
        raise KeptAlready(f"{home} keeps its logs for {setting.days:,} days already.")
    path = own_file(home)
    before = text_of(path)
    edit = _edit(path, before, days)
    stamp = datetime.fromtimestamp(now_ms / 1000, UTC).strftime("%Y%m%dT%H%M%SZ")
    backup = None if before is None else path.with_name(f"{path.name}.counterfoil-{stamp}")
    return SettingsChange(path, before, edit.after, backup, edit.shown)


def policy_folder() -> Path:
    """Where an organisation lays its settings on this system."""
    return _POLICY_FOLDERS.get(sys.platform, Path("/etc/claude-code"))


def layers(home: Path) -> Iterator[tuple[SetBy, Path]]:
    """The files that settings of a home are taken from, the first that has one wins."""
    yield SetBy.POLICY, home / "remote-settings.json"  # the client's copy of what the console set
    folder = policy_folder()
    for path in sorted(_drop_ins(folder), reverse=True):
        yield SetBy.POLICY, path
    yield SetBy.POLICY, folder / "managed-settings.json"
    yield SetBy.USER, home / "settings.json"


def _drop_ins(folder: Path) -> list[Path]:
    try:
        return list(folder.glob("managed-settings.d/*.json"))
    except OSError:
        return []  # what we may not list the client, which runs as the same user, cannot either


def _days_in(path: Path) -> int | None:
    data = content(resolved(path))
    if data is None:
        return None
    try:
        found = msgspec.json.decode(data.removeprefix(_BOM), type=_ClaudeSettings).cleanupPeriodDays
    except msgspec.ValidationError:
        raise KnownError(f"{path} does not set {CLAUDE_KEY} to a number of days.") from None
    except (msgspec.MsgspecError, RecursionError):
        raise KnownError(f"{path} is not valid JSON.") from None
    if found is None:
        return None
    # the client refuses 0, and with it the file: it then deletes nothing, or (before 2.1.89) logged nothing
    if found < 1 or found != int(found):
        raise KnownError(f"{path} sets {CLAUDE_KEY} to a number that Claude Code does not take.")
    return int(found)


def own_file(home: Path) -> Path:
    """The user's file with links resolved, once it is sure that it may be changed. Errors: KnownError."""
    root, path = resolved(home), resolved(home / "settings.json")
    if not root.is_dir():
        raise KnownError(f"There is no folder {home}.")
    if not path.is_relative_to(root):
        raise KnownError(
            f"{home / 'settings.json'} is a link to {path}, outside of its folder; change it there."
        )
    if (home / "settings.json").is_symlink() and not path.exists():
        raise KnownError(f"{home / 'settings.json'} is a link to {path}, which is not there.")
    for place in (path.parent, path):
        if place.exists() and not _may_write(place):
            raise KnownError(f"{place} is write-protected; nothing was changed.")
    return path


def _may_write(path: Path) -> bool:
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def text_of(path: Path) -> str | None:
    """What a settings file holds, None where there is none. Errors: KnownError."""
    try:
        data = content(path)
        return None if data is None else data.decode()
    except OSError as error:
        raise KnownError(f"{path} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError:
        raise KnownError(f"{path} is not UTF-8; nothing was changed.") from None


def _edit(path: Path, before: str | None, days: int) -> Edit:
    if before is None:
        return new_object(CLAUDE_KEY, days)
    try:
        return with_number(before, CLAUDE_KEY, days)
    except NotEditable as reason:
        raise KnownError(f"{path} {reason}; nothing was changed.") from None
