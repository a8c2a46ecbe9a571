"""A ledger with everything in it, and bundles of it."""

from __future__ import annotations

import hashlib
from pathlib import Path
from zoneinfo import ZoneInfo

from counterfoil.domain.dossier import Dossier, Redaction
from counterfoil.exports import bundle
from counterfoil.exports.checking import BundleFound, check_bundle
from counterfoil.exports.formats import ExportJob
from counterfoil.ledger.kept import Kept
from counterfoil.paths import Home, home_at
from counterfoil.prices.book import PriceBook
from tests.unit.ledger.rich import rich_ledger

ALL = Dossier(0, 1 << 50)
NOW_MS = 1_790_000_000_000
ZONE = ZoneInfo("Europe/Madrid")


def home_in(folder: Path, records: int = 900) -> Home:
    """A home with a rich ledger."""
    home = home_at(folder / "home")
    home.prepare()
    rich_ledger(home.ledger_file, records, kept=Kept(home.state_dir))
    return home


def job(home: Home, path: Path, dossier: Dossier = ALL, **more: object) -> ExportJob:
    """One in a zone with summer time, by the shipped prices, at a fixed moment."""
    given = {"clock": lambda: NOW_MS, **more}
    return ExportJob(home, dossier, path, ZONE, PriceBook.shipped(), **given)  # type: ignore[arg-type]


def write(home: Home, path: Path, redaction: Redaction = Redaction.HASH, **more: object) -> Path:
    """A whole bundle."""
    dossier = Dossier(0, 1 << 50, redaction, **more)  # type: ignore[arg-type]
    assert bundle.write(job(home, path, dossier)) is not None
    return path


def resign(folder: Path) -> None:
    """Write SHA256SUMS anew, as somebody would who forges a bundle."""
    names = sorted(
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and path.name != "SHA256SUMS"
    )
    listed = (f"{hashlib.sha256((folder / name).read_bytes()).hexdigest()}  {name}\n" for name in names)
    (folder / "SHA256SUMS").write_text("".join(listed))


def found(folder: Path) -> BundleFound:
    """What checking finds."""
    return check_bundle(folder)
