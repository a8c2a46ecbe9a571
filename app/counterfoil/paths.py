"""Where Counterfoil keeps its own things."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass, replace
from pathlib import Path

from counterfoil.dropping import drop_folder

NAME = "counterfoil"
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


def default_home() -> Home:
    """`COUNTERFOIL_HOME` where it is set, else the platform's own folders."""
    dropped = drop_folder() if os.environ.get("COUNTERFOIL_DROP") else None
    chosen = os.environ.get("COUNTERFOIL_HOME")
    if chosen:
        return replace(home_at(Path(chosen)), dropped=dropped)
    from platformdirs import PlatformDirs

    places = PlatformDirs(NAME, appauthor=False)
    return Home(
        Path(places.user_config_path) / "config.toml",
        Path(places.user_data_path) / "ledger.db",
        Path(places.user_state_path),
        Path(places.user_cache_path),
        dropped,
    )
