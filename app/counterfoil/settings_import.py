"""Takes in settings that were exported elsewhere: shown first, made in one step, undone from what was kept.

What runs programs or sends things stays as it is here unless it is asked for: a file from somebody else must
not bring a command along unseen.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

import msgspec

from counterfoil import __version__, settings
from counterfoil.errors import KnownError
from counterfoil.paths import Home
from counterfoil.prices.files import OWN_FILE, content
from counterfoil.prices.mistake import PriceMistake
from counterfoil.prices.own import own_prices
from counterfoil.readers import settings_change
from counterfoil.readers.regular_file import resolved
from counterfoil.readers.settings_change import SettingsChange
from counterfoil.settings import BadSettings, Mistake, Settings
from counterfoil.settings_export import HEAD, Parts, parted
from counterfoil.settings_file import Put, Value, edited
from counterfoil.settings_mistake import Key, parsed, place_of
from counterfoil.settings_shown import changed_lines, different, printed
from counterfoil.updates import is_newer

MOST_BYTES = 1 << 20
HELD = {  # stay as they are here unless they are asked for: they run programs, or send things
    "plugins": ("plugins",),
    "warnings.command": ("warnings", "command"),
    "warnings.webhook": ("warnings", "webhook"),
    "warnings.webhook_names": ("warnings", "webhook_names"),
}
OF_A_MACHINE = (  # come along, and are named: they point at places, start an agent, ask or answer somebody
    *("roots", "more_roots", "ask.claude-code", "ask.codex", "share.endpoint_port"),
    *("share.state_file", "local.metrics", "updates.check"),
)


@dataclass(frozen=True, slots=True)
class Import:
    """What `apply` would do. `lines` are to be shown, `comments` counts the lines of comment that differ.

    `held` are settings of the file that stay as they are here, `named` those that concern this machine,
    `missing` the folders among them that are not here.
    """

    source: Path
    changes: tuple[SettingsChange, ...]
    comments: int
    held: tuple[str, ...]
    named: tuple[str, ...]
    missing: tuple[str, ...]
    settings: Settings


def plan(home: Home, source: Path, now_ms: int, *, with_commands: bool = False) -> Import:
    """What taking in a file would change; nothing is written. Errors: KnownError, with the place."""
    parts = parted(_text(source))
    wanted = _understood(parts, source)
    text, here = settings.text_of(home.config_file), settings.load(home.config_file)
    held = () if with_commands else tuple(name for name in HELD if name in different(wanted, here))
    config = _with_own(parts.config, held, here)
    found = _checked(config, parts, source)
    new = different(found, here)
    named = (*OF_A_MACHINE, *HELD) if with_commands else OF_A_MACHINE
    webhooks = here.warnings.webhook, found.warnings.webhook
    made = [_change(home.config_file, text, config, now_ms, webhooks)]
    if parts.prices is not None:
        own = home.prices_folder / OWN_FILE
        made.append(_change(own, _own_text(own), parts.prices, now_ms))
    return Import(
        source,
        tuple(change for change, _ in made if change.before != change.after),
        sum(comments for _, comments in made),
        held,
        tuple(name for name in named if name in new and new[name][0]),
        tuple(_missing(found) if {"roots", "more_roots"} & new.keys() else ()),
        found,
    )


def apply(wanted: Import) -> None:
    """Make all the changes or none. Errors: KnownError."""
    done: list[SettingsChange] = []
    try:
        for change in wanted.changes:
            _make_folder(change.path.parent)
            settings_change.apply(change)
            done.append(change)
    except KnownError:
        for change in reversed(done):
            settings_change.undo(change)
        raise


def undo(wanted: Import) -> None:
    """Bring back what was there before. Errors: KnownError where it was changed since."""
    for change in reversed(wanted.changes):
        settings_change.undo(change)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise KnownError(f"{folder} cannot be made: {error.strerror}. Nothing was changed.") from error


def _text(source: Path) -> str:
    data = content(source, MOST_BYTES)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        column = error.start - data.rfind(b"\n", 0, error.start)
        raise _wrong(source, Mistake("it is no UTF-8 text", line, column)) from error


def _understood(parts: Parts, source: Path) -> Settings:
    """By its shape alone: no plug-in is asked, for none of them was confirmed yet."""
    whole = _whole(parts)
    try:
        found = parsed(whole, source, Settings)
    except BadSettings as error:
        raise _wrong(source, _all_unknown(whole, error.mistake), parts.version) from error
    if parts.prices is not None:
        lines_before = "\n" * parts.prices_from
        try:
            own_prices((lines_before + parts.prices).encode(), source)
        except PriceMistake as error:
            raise KnownError(f"{error} Nothing was changed.") from error
    return found


def _checked(config: str, parts: Parts, source: Path) -> Settings:
    """The settings as they would stand. Errors: BadSettings, with the place in the file that was named."""
    try:
        return settings.understood(config, source)
    except BadSettings as error:
        line, column = place_of(_whole(parts), error.mistake.key)
        mistake = Mistake(error.mistake.what, line, column, error.mistake.key)
        raise _wrong(source, mistake, parts.version) from error


def _whole(parts: Parts) -> str:
    """The settings with as many lines before them as in the file."""
    return f"{HEAD}\n{parts.config}" if parts.config_from else parts.config


def _wrong(source: Path, mistake: Mistake, version: str | None = None) -> BadSettings:
    where = f", line {mistake.line}" if mistake.line else ""
    where += f", column {mistake.column}" if mistake.line and mistake.column else ""
    written = f" It was written by Counterfoil {version}; this is {__version__}."
    newer = written if version and is_newer(version, __version__) else ""
    what = mistake.what.rstrip(".")
    return BadSettings(f"{source}{where}: {what}. Nothing was changed.{newer}", source, mistake)


def _all_unknown(text: str, mistake: Mistake) -> Mistake:
    """All the settings that are not known, where one such is what is wrong; with that one's place."""
    try:
        keys = set(unknown(tomllib.loads(text), Settings))
    except (ValueError, RecursionError):
        return mistake
    if len(keys) < 2 or tuple(step for step in mistake.key if isinstance(step, str)) not in keys:
        return mistake
    names = ", ".join(sorted(printed(".".join(map(str, key))) for key in keys))
    what = f"Counterfoil {__version__} has no settings called {names}; a newer one may have"
    return Mistake(what, mistake.line, mistake.column, mistake.key)


def unknown(found: dict[str, Any], shape: type[msgspec.Struct]) -> Iterator[Key]:
    """The keys of plain data that a struct has no field for, those of the structs in it too."""
    fields = {field.encode_name: field.type for field in msgspec.structs.fields(shape)}
    for name, value in found.items():
        if name not in fields:
            yield (name,)
            continue
        inner = [one for one in (fields[name], *get_args(fields[name])) if _is_struct(one)]
        rows = value if isinstance(value, list) else [value]
        for row in rows if inner else ():
            if isinstance(row, dict):
                yield from ((name, *key) for key in unknown(row, inner[0]))


def _is_struct(shape: object) -> bool:
    return isinstance(shape, type) and issubclass(shape, msgspec.Struct)


def _with_own(config: str, held: tuple[str, ...], here: Settings) -> str:
    """The text with what is set here in place of its own."""
    try:
        for name in held:
            config = edited(config, Put(HELD[name], _set_here(here, HELD[name])))
    except (KeyError, TypeError) as error:
        raise KnownError(
            f"The file writes {', '.join(held)} in a way that cannot be left out; nothing was changed."
        ) from error
    return config


def _set_here(here: Settings, key: tuple[str, ...]) -> Value | None:
    """The value that is in force here, None where that is the default."""
    value: Any = here
    usual: Any = Settings()
    for step in key:
        value, usual = getattr(value, step), getattr(usual, step)
    return None if value == usual else value


def _change(
    path: Path, before: str | None, after: str, now_ms: int, webhooks: tuple[str, ...] = ()
) -> tuple[SettingsChange, int]:
    shown = changed_lines(before or "", after, webhooks)
    return settings_change.planned(resolved(path), before, after, shown.lines, now_ms), shown.comments


def _own_text(path: Path) -> str | None:
    found = settings_change.content(resolved(path))
    try:
        return None if found is None else found.decode("utf-8")
    except UnicodeDecodeError as error:
        raise KnownError(f"{path} is no UTF-8 text, so it could not be put back; mend it first.") from error


def _missing(found: Settings) -> Iterator[str]:
    for root in (*found.roots, *found.more_roots):
        place = root.partition("=")[2]
        if not os.path.isdir(os.path.expanduser(place)):  # noqa: PTH111, PTH112 - Path's raise
            yield place
