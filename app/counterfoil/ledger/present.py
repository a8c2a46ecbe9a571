"""How the ledger in place compares with what is known of it."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

from counterfoil.domain.backups import Present, Standing
from counterfoil.domain.checkpoint import Checkpoint
from counterfoil.domain.verification import FirstBad, Verification
from counterfoil.ledger.connection import open_for_reading, translated
from counterfoil.ledger.copies import up_to_date
from counterfoil.ledger.kept import Kept
from counterfoil.ledger.sound import Damaged, checked
from counterfoil.ledger.verify import GoOn, Progress, against


def present(
    path: Path, kept: Kept, *, progress: Progress | None = None, go_on: GoOn = lambda: True
) -> Present | None:
    """Check the ledger in place; None when `go_on` said no. Errors: LedgerError where that cannot be done."""
    try:
        known = known_of(kept)
        size = path.stat().st_size if path.exists() else None
    except OSError as error:
        raise translated(error, path) from error
    head = known[-1] if known else None
    if not size:
        return Present(path, Standing.MISSING if size is None else Standing.EMPTY, known=head)
    try:
        with up_to_date(path) as file:
            found = checked(file, whole=True, progress=progress, go_on=go_on)
            return _judged(path, found, known, file) if found else None
    except Damaged as error:
        return Present(path, Standing.DAMAGED, known=head, bad=FirstBad(None, None, None, str(error)))


def known_of(kept: Kept) -> list[Checkpoint]:
    """Every checkpoint kept of the ledger that is known, the furthest last. Errors: OSError."""
    head = kept.head()
    if head is None:
        return []
    same = [one for one in kept.checkpoints() if one.ledger_id == head.ledger_id and one.size <= head.size]
    return [*sorted(same, key=lambda one: one.size), head]


def _judged(path: Path, found: Verification, known: list[Checkpoint], file: Path) -> Present:
    head = known[-1] if known else None
    whole = Present(path, Standing.WHOLE, found.records, found.ledger_id, head, found.first_bad)
    if found.first_bad:
        return replace(whole, standing=Standing.DAMAGED)
    if head is None:
        return whole
    if found.ledger_id != head.ledger_id:
        return replace(whole, standing=Standing.OTHER)
    bad = _contradiction(file, [one for one in known if one.size <= found.records])
    if bad:
        return replace(whole, standing=Standing.CHANGED, bad=bad)
    return replace(whole, standing=Standing.OLDER) if found.records < head.size else whole


def _contradiction(file: Path, known: list[Checkpoint]) -> FirstBad | None:
    with closing(open_for_reading(file)) as connection:
        return next((bad for one in known if (bad := against(connection, one).bad)), None)
