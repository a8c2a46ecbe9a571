"""`verify`: every record of a ledger against its chain, the chain against kept checkpoints; or a bundle."""

from __future__ import annotations

import argparse
import sys
from dataclasses import asdict
from pathlib import Path

from counterfoil.cli.options import home_of
from counterfoil.cli.output import note, print_json
from counterfoil.domain.checkpoint import Checkpoint
from counterfoil.domain.verification import FirstBad, Verification
from counterfoil.errors import LedgerError
from counterfoil.ledger.connection import open_for_questions
from counterfoil.ledger.kept import Kept
from counterfoil.ledger.sound import is_damage
from counterfoil.ledger.verify import verify
from counterfoil.words import evidence


def run(options: argparse.Namespace) -> int:
    """Exit 0 when everything holds, 1 when something does not."""
    if options.file and is_bundle(Path(options.file)):
        return _bundle(Path(options.file), as_document=options.json)
    home = home_of(options)
    kept = Kept(home.state_dir).checkpoints()
    if options.file:
        result = check(Path(options.file), [])
        kept = [one for one in kept if one.ledger_id == result.ledger_id and one.size <= result.records]
        result = check(Path(options.file), kept)
    else:
        result = check(home.ledger_file, kept)
    if options.json:
        print_json(as_json(result))
        return 0 if result.ok else 1
    print(evidence.found(result))
    if todo := evidence.what_to_do(result):
        print(todo)
    print(f"{evidence.PROVES} {evidence.PROVES_NOT}")
    return 0 if result.ok else 1


def _bundle(path: Path, *, as_document: bool) -> int:
    from counterfoil.exports.checking import check_bundle

    found = check_bundle(path, None if as_document else lambda holds: print(f"holds: {holds}"))
    if as_document:
        bad = f"{found.where}: {found.what}" if found.what else None
        print_json({"ok": found.ok, **asdict(found), "first_bad": bad})
    elif found.ok:
        print(f"Everything holds. {found.proves} {found.does_not_prove}")
    else:
        print(f"Does not hold: {found.where}: {found.what}")
    return 0 if found.ok else 1


def is_bundle(path: Path) -> bool:
    """Whether it is a folder, or by its name or first bytes a .zip, rather than a ledger."""
    if path.is_dir() or path.suffix.lower() == ".zip":
        return True
    try:
        with path.open("rb") as file:
            return file.read(4) == b"PK\x03\x04"
    except OSError:
        return False


def check(path: Path, kept: list[Checkpoint]) -> Verification:
    """Verify with progress on a terminal; a file that is broken does not hold. Errors: LedgerError."""
    try:
        open_for_questions(path).close()
        found = verify(path, kept, progress=_progress if sys.stderr.isatty() else None)
    except LedgerError as error:
        if not is_damage(error):
            raise
        return Verification(
            "", 0, "", 0, FirstBad(None, None, None, "A part of the file cannot be read."), 0.0
        )
    assert found is not None  # nobody stops it
    return found


def as_json(result: Verification) -> dict[str, object]:
    """The contract's fields, and what they are worth."""
    return {
        "ok": result.ok,
        "ledger_id": result.ledger_id,
        "records": result.records,
        "head": result.head,
        "checkpoints": result.checkpoints,
        "first_bad": asdict(result.first_bad) if result.first_bad else None,
        "seconds": round(result.seconds, 3),
        "proves": evidence.PROVES,
        "does_not_prove": evidence.PROVES_NOT,
    }


def _progress(done: int, total: int) -> None:
    note(f"{done:,} of {total:,} records")
