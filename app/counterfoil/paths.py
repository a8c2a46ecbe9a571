"""Where Counterfoil keeps its own things."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

NAME = "counterfoil"


@dataclass(frozen=True, slots=True)
class Home:
    """The four places of one independent Counterfoil; two homes never touch each other."""

    config_file: Path
    ledger_file: Path
    state_dir: Path
    cache_dir: Path

    @property
    def backups_dir(self) -> Path:
        """Where copies of the ledger are kept: beside it. Made with the first one."""
        return self.ledger_file.parent / "backups"

    def words(self) -> list[str]:
        """The options by which another process finds the same home."""
        folder = self.config_file.parent
        return ["--home", str(folder)] if self == home_at(folder) else []

    def prepare(self) -> None:
        """Make the folders, readable by their owner alone."""
        for folder in (self.config_file.parent, self.ledger_file.parent, self.state_dir, self.cache_dir):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)


def home_at(folder: Path) -> Home:
    """Everything under one folder, as `--home` asks."""
    folder = folder.expanduser().absolute()
    return Home(folder / "config.toml", folder / "ledger.db", folder / "state", folder / "cache")


def default_home() -> Home:
    """`COUNTERFOIL_HOME` where it is set, else the platform's own folders."""
    chosen = os.environ.get("COUNTERFOIL_HOME")
    if chosen:
        return home_at(Path(chosen))
    from platformdirs import PlatformDirs

    places = PlatformDirs(NAME, appauthor=False)
    return Home(
        Path(places.user_config_path) / "config.toml",
        Path(places.user_data_path) / "ledger.db",
        Path(places.user_state_path),
        Path(places.user_cache_path),
    )
