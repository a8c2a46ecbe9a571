"""`backup`: a checked copy of the ledger now, and a list of those that there are."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from counterfoil.cli.output import note, print_json, print_table
from counterfoil.cli.place import Place, place_of, writable
from counterfoil.clock import iso, wall_clock
from counterfoil.domain.backups import Backup, BackupFile
from counterfoil.ledger.backup import backup, backup_to, has_news
from counterfoil.ledger.copies import backups
from counterfoil.ledger.kept import Kept
from counterfoil.ledger.verify import Progress
from counterfoil.words import backups as words


def run(options: argparse.Namespace) -> int:
    """Make one where there is anything new, or under the user's own name whatever there is; then list."""
    place = place_of(options)
    chosen = Path(options.output) if options.output else None
    made = _made(place, chosen)
    found = backups(place.home.backups_dir)
    if options.json:
        print_json({"made": fields(made) if made else None, "backups": [listed(one) for one in found]})
    else:
        print(f"Checked and written: {made.path}, {made.size:,} records." if made else words.NOTHING_NEW)
        show(found)
    return 0


def _made(place: Place, chosen: Path | None) -> Backup | None:
    """Errors: BackupRejected, LedgerError."""
    home = place.home
    kept = Kept(home.state_dir)
    with writable(place, must_exist=True) as ledger:
        if chosen is None and not has_news(home.ledger_file, home.backups_dir):
            return None
        ledger.checkpoint("backup")
    progress = progress_on_terminal()
    if chosen is None:
        return backup(home.ledger_file, home.backups_dir, wall_clock, kept, progress=progress)
    return backup_to(home.ledger_file, chosen, wall_clock, kept, progress=progress)


def progress_on_terminal() -> Progress | None:
    """Says how far checking is, where somebody looks."""
    if not sys.stderr.isatty():
        return None
    return lambda done, total: note(f"{done:,} of {total:,} records")


def fields(made: Backup) -> dict[str, object]:
    """A backup that was checked."""
    return {
        "path": str(made.path),
        "ledger_id": made.ledger_id,
        "records": made.size,
        "head": made.head,
        "at": iso(made.at_ms),
        "bytes": made.bytes,
    }


def listed(one: BackupFile) -> dict[str, object]:
    """A backup by its name."""
    return {"path": str(one.path), "records": one.size, "at": iso(one.at_ms), "bytes": one.bytes}


def show(found: Sequence[BackupFile]) -> None:
    """The backups as a table."""
    if not found:
        print(words.NO_BACKUPS)
        return
    print_table(("made", "records", "size", "file"), [words.made(one) for one in found])
