"""What the Settings page asks of the prices, and has done with them. For a thread of its own; knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from counterfoil.clock import wall_clock
from counterfoil.errors import KnownError

if TYPE_CHECKING:
    from counterfoil.prices.layer import Layer

Download = Callable[[str], bytes]
"""What an https address holds. Errors: KnownError."""


@dataclass(frozen=True, slots=True)
class PricesShown:
    """The layers; `…_problem` is what is wrong with a file of the user's, empty where nothing is."""

    layers: tuple[Layer, ...]
    own_file: Path
    own_exists: bool
    own_problem: str = ""
    is_loaded: bool = False
    loaded_problem: str = ""


@dataclass(frozen=True, slots=True)
class Fetched:
    """A list as it came, and from where."""

    data: bytes
    origin: str


class PricesAccess:
    """The prices of the folder with the settings. All but the constructor off the GUI thread."""

    def __init__(self, folder: Path, download: Download | None = None) -> None:
        self.folder = folder
        self._download = download

    def look(self) -> PricesShown:
        """How it stands. Never raises for a file that cannot be used."""
        from counterfoil.prices.books import usable_book
        from counterfoil.prices.files import LOADED_FILE, OWN_FILE

        book, own, loaded = usable_book(self.folder), self.folder / OWN_FILE, self.folder / LOADED_FILE
        shown = PricesShown(book.layers, own, own.exists(), is_loaded=loaded.exists())
        if book.problem is None:
            return shown
        return PricesShown(
            book.layers,
            own,
            shown.own_exists,
            _said(self._read_own) if shown.own_exists else "",
            shown.is_loaded,
            _said(self._read_loaded) if shown.is_loaded else "",
        )

    def read(self, path: Path) -> Fetched:
        """A file of prices. Errors: KnownError."""
        from counterfoil.prices.files import content
        from counterfoil.prices.loaded import MOST_BYTES

        return Fetched(content(path, MOST_BYTES), str(path))

    def download(self, url: str) -> Fetched:
        """One request to an https address. Errors: KnownError."""
        from counterfoil.prices.download import checked_host, download

        checked_host(url)
        return Fetched((self._download or download)(url), url)

    def take(self, fetched: Fetched, *, force: bool = False) -> tuple[str, str]:
        """Check a list and use it from now on: its source and day. Errors: OlderList, KnownError."""
        from counterfoil.prices.books import usable_book
        from counterfoil.prices.loaded import take

        current = next(layer for layer in usable_book(self.folder).layers if layer.used)
        sheet = take(self.folder, fetched.data, fetched.origin, wall_clock(), current, force=force)
        return sheet.source, sheet.extracted_on.isoformat()

    def forget(self) -> None:
        """Go back to the shipped list. Errors: KnownError."""
        from counterfoil.prices.loaded import forget

        forget(self.folder)

    def begin_own(self) -> Path:
        """Begin the user's own file, which explains itself. Errors: KnownError where there is one."""
        from counterfoil.prices.files import OWN_FILE, written
        from counterfoil.prices.template import TEMPLATE

        path = self.folder / OWN_FILE
        written(path, TEMPLATE.encode(), new=True)
        return path

    def _read_own(self) -> object:
        from counterfoil.prices.files import OWN_FILE, content
        from counterfoil.prices.own import MOST_BYTES, own_prices

        path = self.folder / OWN_FILE
        return own_prices(content(path, MOST_BYTES), path)

    def _read_loaded(self) -> object:
        from counterfoil.prices.book import PriceBook
        from counterfoil.prices.loaded import kept_list

        return kept_list(self.folder, PriceBook.shipped().layers[0].entries)


def _said(read: Callable[[], object]) -> str:
    try:
        read()
    except KnownError as error:
        return str(error)
    return ""
