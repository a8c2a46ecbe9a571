"""What every verb makes of the common options."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from counterfoil import plugins, settings
from counterfoil.cli.options import home_of
from counterfoil.clock import wall_clock
from counterfoil.errors import UsageError
from counterfoil.ledger.connection import no_ledger
from counterfoil.ledger.kept import Kept
from counterfoil.ledger.store import Ledger
from counterfoil.paths import Home
from counterfoil.readers.registry import Root, capture_roots, chosen_roots, drop_roots
from counterfoil.settings_roots import roots_of
from counterfoil.zone import zone_named


@dataclass(frozen=True, slots=True)
class Place:
    """What the common options come to."""

    home: Home
    roots: tuple[Root, ...]
    zone: ZoneInfo
    settings: settings.Settings

    @property
    def reads(self) -> tuple[Root, ...]:
        """The agents' logs and our own captures."""
        return *self.roots, *capture_roots(self.home.captures_dir)


def place_of(options: argparse.Namespace) -> Place:
    """Home, roots and zone of this run. Errors: KnownError."""
    home = home_of(options)
    found = settings.load(home.config_file)
    brought = plugins.specs(found.plugins)
    drops = drop_roots(home.drop_dir)
    roots = chosen_roots(options.root, brought) if options.root else roots_of(found, drops)
    return Place(home, tuple(roots), zone_named(options.tz or found.zone), found)


def writable(place: Place, *, must_exist: bool = False) -> Ledger:
    """The ledger to write to, made where there is none unless it `must_exist`. Errors: LedgerError."""
    kept = Kept(place.home.state_dir)
    if must_exist and kept.head() is None and not place.home.ledger_file.exists():
        raise no_ledger(place.home.ledger_file)
    return Ledger(place.home.ledger_file, wall_clock, kept)


def moment(text: str, zone: ZoneInfo) -> int:
    """Milliseconds since the epoch of what the user typed. Errors: UsageError."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        raise UsageError(f"{text!r} is no time; write 2026-07-08, or 2026-07-08T20:00Z.") from None
    if found.tzinfo is None:
        found = found.replace(tzinfo=zone)
    return int(found.timestamp() * 1000)
