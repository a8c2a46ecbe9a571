"""What the Settings page needs besides the settings: what agents there are, and where things are kept."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from counterfoil.words import settings as words

if TYPE_CHECKING:
    from counterfoil.login.seam import LoginEntry
    from counterfoil.paths import Home
    from counterfoil.plugins import Plugin
    from counterfoil.ui.preferences import Preferences
    from counterfoil.ui.prices_access import PricesAccess
    from counterfoil.ui.updates_asking import UpdatesAsking
    from counterfoil.ui.windows.warnings_switches import WarningsSwitches


@dataclass(frozen=True, slots=True)
class KeptPlace:
    """A file or folder of ours by its English name; `size_bytes` is None where nothing is there yet."""

    name: str
    path: Path
    size_bytes: int | None
    is_folder: bool


@dataclass(frozen=True, slots=True)
class SettingsAccess:
    """`places`, `token` and `plugins` are called off the GUI thread, the others on it.

    `agents` are names and labels. `login` is the entry that starts the program at login.
    """

    preferences: Preferences
    switches: WarningsSwitches
    agents: tuple[tuple[str, str], ...]
    places: Callable[[], tuple[KeptPlace, ...]]
    login: LoginEntry | None = None
    token: Callable[[], str] = str  # of the local endpoint; raises KnownError
    plugins: Callable[[tuple[str, ...]], Sequence[Plugin]] = lambda _names: ()  # where these names are on
    prices: PricesAccess | None = None  # None: those beside the settings file
    updates: UpdatesAsking | None = None
    moving: Home | None = None  # whose settings are exported and taken in


def access_to(
    home: Home,
    preferences: Preferences,
    switches: WarningsSwitches,
    updates: UpdatesAsking | None = None,
) -> SettingsAccess:
    """A way to the settings of a home."""
    from counterfoil.login.entry import login_entry
    from counterfoil.settings_roots import known_agents

    agents = known_agents(preferences.current.plugins)
    return SettingsAccess(
        preferences,
        switches,
        agents,
        lambda: places_of(home),
        login_entry(home),
        lambda: _token_of(home),
        _plugins,
        updates=updates,
        moving=home,
    )


def _plugins(names: tuple[str, ...]) -> Sequence[Plugin]:
    from counterfoil.plugins import installed

    return installed(names)


def _token_of(home: Home) -> str:
    from counterfoil.serving import token_of

    return token_of(home.state_dir)


def places_of(home: Home) -> tuple[KeptPlace, ...]:
    """Everything that is kept, with its size. Never raises."""
    return (
        KeptPlace(words.LEDGER_PLACE, home.ledger_file, _of_files(_ledger_files(home)), is_folder=False),
        _folder(words.BACKUPS_PLACE, home.backups_dir),
        _folder(words.STATE_PLACE, home.state_dir),
        KeptPlace(words.SETTINGS_PLACE, home.config_file, _of_files([home.config_file]), is_folder=False),
    )


def _ledger_files(home: Home) -> list[Path]:
    ledger = home.ledger_file
    return [ledger, *(ledger.with_name(ledger.name + end) for end in ("-wal", "-shm"))]


def _folder(name: str, path: Path) -> KeptPlace:
    return KeptPlace(name, path, _of_files(list(_below(path))), is_folder=True)


def _below(folder: Path) -> Iterator[Path]:
    for inner, _, files in os.walk(folder):
        yield from (Path(inner, file) for file in files)


def _of_files(files: list[Path]) -> int | None:
    sizes = [size for size in map(_size, files) if size is not None]
    return sum(sizes) if sizes else None


def _size(file: Path) -> int | None:
    try:
        return file.stat().st_size
    except OSError:
        return None
