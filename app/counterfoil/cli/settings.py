"""`settings`: where they are and what differs from the defaults; an export of them, and one taken in."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

from counterfoil import settings, settings_export, settings_import
from counterfoil.cli.options import home_of
from counterfoil.cli.output import print_json
from counterfoil.clock import wall_clock
from counterfoil.errors import UsageError
from counterfoil.paths import Home
from counterfoil.prices.files import OWN_FILE
from counterfoil.settings_import import Import
from counterfoil.settings_shown import different, printed, without_secret
from counterfoil.words import moving as words

SECRET = "A command or webhook stands in it as it is here, so keep it to yourself."
TAKEN_UP = "A running app takes them up at once."


def run(options: argparse.Namespace) -> int:
    """Show them, write them to a file, or show what a file would change and change it with `--apply`."""
    if options.export and options.take:
        raise UsageError("One of --export and --import can be asked for at a time.")
    if (options.apply or options.with_commands) and not options.take:
        raise UsageError("--apply and --with-commands go with --import FILE.")
    home = home_of(options)
    if options.export:
        return _export(home, Path(options.export), options)
    return _import(home, Path(options.take), options) if options.take else _show(home, options)


def _show(home: Home, options: argparse.Namespace) -> int:
    found = different(settings.load(home.config_file), settings.Settings())
    rows = {name: tuple(without_secret(name, one) for one in pair) for name, pair in found.items()}
    own = home.prices_folder / OWN_FILE
    if options.json:
        print_json(
            {
                "path": str(home.config_file),
                "exists": home.config_file.exists(),
                "own_prices": str(own) if own.exists() else None,
                "rows": [
                    {"key": name, "value": value, "default": usual} for name, (value, usual) in rows.items()
                ],
            }
        )
        return 0
    print(home.config_file)
    if own.exists():
        print(own)
    if not rows:
        print("All settings have their defaults.")
    for name, (value, usual) in rows.items():
        print(f"  {name} = {_value(value)}  (default: {_value(usual)})")
    return 0


def _value(value: object) -> str:
    if value in (None, "", []):
        return "none"
    if isinstance(value, list) and isinstance(value[0], dict):
        return f"{len(value)} of them"
    return printed(json.dumps(value, ensure_ascii=False))


def _export(home: Home, path: Path, options: argparse.Namespace) -> int:
    has_prices = settings_export.export(home, path)
    if options.json:
        print_json({"file": str(path), "own_prices": has_prices})
    else:
        prices = " with your own prices" if has_prices else "; there are no prices of your own"
        print(f"The settings stand in {path}{prices}. {SECRET}")
    return 0


def _import(home: Home, source: Path, options: argparse.Namespace) -> int:
    wanted = settings_import.plan(home, source, wall_clock(), with_commands=options.with_commands)
    if options.apply:
        settings_import.apply(wanted)
    if options.json:
        print_json(_as_json(wanted, applied=options.apply))
    else:
        print("\n".join(_as_text(wanted, applied=options.apply)))
    return 0


def _as_json(wanted: Import, *, applied: bool) -> dict[str, object]:
    return {
        "file": str(wanted.source),
        "applied": applied and bool(wanted.changes),
        "changes": [
            {
                "file": str(change.path),
                "backup": str(change.backup) if change.backup else None,
                "diff": list(change.shown),
            }
            for change in wanted.changes
        ],
        "comments_changed": wanted.comments,
        "left_out": list(wanted.held),
        "of_this_machine": list(wanted.named),
        "not_found": list(wanted.missing),
    }


def _as_text(wanted: Import, *, applied: bool) -> Iterator[str]:
    for change in wanted.changes:
        yield f"--- {change.path}"
        yield f"+++ {change.path}"
        yield from change.shown
        if applied:
            yield f"Changed; the old file is kept as {change.backup}." if change.backup else "Written."
    yield from map(printed, words.notes(wanted.comments, wanted.held, wanted.named, wanted.missing))
    if wanted.held:
        yield "Add --with-commands to take that over too, where you know the file."
    if not wanted.changes:
        yield words.NOTHING
    elif applied:
        yield TAKEN_UP
    else:
        yield "Nothing was changed yet; add --apply for that. The old file is kept."
