"""Where Counterfoil keeps its own things."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from counterfoil.dropping import drop_folder

NAME = "counterfoil"
VARIABLE = "COUNTERFOIL_HOME"
BESIDE = "counterfoil-home"  # a folder of this name beside a program that is carried about is its home
DROPS = ("api", "otel", "cursor", "local")  # each read by the agent of that name
PRICE_FILES = ("prices.toml", "prices-loaded.json")


def backups_beside(ledger: Path) -> Path:
    """The folder of a ledger's backups."""
    return ledger.parent / "backups"


@dataclass(frozen=True, slots=True)
class Home:
    """The places of one independent Counterfoil; two homes never touch each other.

    `dropped` is a folder of the user's own that stands for the drop folder, None for the usual one.
    """

    config_file: Path
    ledger_file: Path
    state_dir: Path
    cache_dir: Path
    dropped: Path | None = None

    @property
    def backups_dir(self) -> Path:
        """Where copies of the ledger are kept. Made with the first one."""
        return backups_beside(self.ledger_file)

    @property
    def prices_folder(self) -> Path:
        """Where the user's own prices and a list taken in are: beside the settings."""
        return self.config_file.parent

    @property
    def captures_dir(self) -> Path:
        """Where readings are noted that stand in no agent's log."""
        return self.state_dir / "captures"

    @property
    def drop_dir(self) -> Path:
        """Where people and their programs lay files to be read, a folder for each of DROPS."""
        return self.dropped or self.ledger_file.parent / "drop"

    def words(self) -> list[str]:
        """The options by which another process finds the same home."""
        folder = self.config_file.parent
        return ["--home", str(folder)] if self == home_at(folder) else []

    def prepare(self) -> None:
        """Make the folders, readable by their owner alone; close what was left open. Errors: OSError."""
        around = (self.config_file.parent, self.ledger_file.parent)
        drops = (self.drop_dir, *(self.drop_dir / name for name in DROPS))
        for folder in (*around, self.state_dir, self.captures_dir, self.cache_dir, *drops):
            _make_private(folder)
        captures = (self.captures_dir, *_entries(self.captures_dir))
        own = (self.state_dir, *captures, self.cache_dir, self.backups_dir)
        for file in (*self._files(), *(file for folder in own for file in _entries(folder))):
            _close(file)
        drops = drops if self.dropped is None else ()  # what the user named may be shared with others
        for folder in (*own, *drops, *(folder for folder in around if self._is_ours_alone(folder))):
            _close(folder)

    def _files(self) -> tuple[Path, ...]:
        prices = (self.prices_folder / name for name in PRICE_FILES)
        return self.config_file, *prices, *self.ledger_file.parent.glob(f"{self.ledger_file.name}*")

    def _is_ours_alone(self, folder: Path) -> bool:
        """A folder that the user named may be shared with others on purpose; one with our name is not."""
        ours = {*self._files(), self.state_dir, self.cache_dir, self.backups_dir, self.drop_dir}
        return folder.name == NAME or ours.issuperset(_entries(folder))


def _make_private(folder: Path) -> None:
    """Make a folder and the missing ones above it; `mkdir` would leave those to the umask."""
    for missing in reversed([one for one in (folder, *folder.parents) if not one.exists()]):
        missing.mkdir(mode=0o700, exist_ok=True)


def _close(path: Path) -> None:
    """Take away what others may do; what belongs to another, or is a link to elsewhere, is left as it is."""
    try:
        mode = path.lstat().st_mode
        if mode & 0o077 and (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
            path.chmod(0o700 if stat.S_ISDIR(mode) else 0o600)
    except (FileNotFoundError, PermissionError):
        return


def _entries(folder: Path) -> list[Path]:
    return list(folder.iterdir()) if folder.is_dir() else []


def home_at(folder: Path) -> Home:
    """Everything under one folder, as `--home` asks."""
    folder = folder.expanduser().absolute()
    return Home(folder / "config.toml", folder / "ledger.db", folder / "state", folder / "cache")


class Chosen(StrEnum):
    """What made a folder the home."""

    OPTION = "option"  # --home
    VARIABLE = "variable"  # COUNTERFOIL_HOME
    BESIDE = "beside"  # the folder beside the program
    USUAL = "usual"  # the platform's own folders


def chosen_by(home: Home, environ: Mapping[str, str] = os.environ) -> Chosen:
    """Why `home` is the one in use."""
    if home != default_home(environ):
        return Chosen.OPTION
    if environ.get(VARIABLE):
        return Chosen.VARIABLE
    return Chosen.USUAL if home_beside() is None else Chosen.BESIDE


def default_home(environ: Mapping[str, str] = os.environ) -> Home:
    """`COUNTERFOIL_HOME` where it is set, else what lies beside the program, else the platform's folders."""
    dropped = drop_folder() if environ.get("COUNTERFOIL_DROP") else None
    chosen = environ.get(VARIABLE) or home_beside()
    if chosen:
        return replace(home_at(Path(chosen)), dropped=dropped)
    return replace(usual_home(), dropped=dropped)


def usual_home() -> Home:
    """The platform's own folders."""
    from platformdirs import PlatformDirs

    places = PlatformDirs(NAME, appauthor=False)
    data, state = Path(places.user_data_path), Path(places.user_state_path)
    return Home(
        Path(places.user_config_path) / "config.toml",
        data / "ledger.db",
        data / "state" if state == data else state,  # Windows and macOS have one folder for both
        Path(places.user_cache_path),
    )


def home_beside() -> Path | None:
    """The folder that makes a program portable, where somebody has made it; else None.

    Only a program with a Python of its own is carried about.
    """
    if not getattr(sys, "frozen", False):
        return None
    from counterfoil.program import this_program  # which no other copy has to wait for

    folder = this_program().folder
    beside = folder / BESIDE if folder else None
    return beside if beside is not None and beside.is_dir() else None
