"""The statements of a bundle set beside the ledger."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

import msgspec

from counterfoil.domain.dossier import Redaction
from counterfoil.domain.money import usd
from counterfoil.domain.reconciliation import Part, ReconciledRow, Reconciliation
from counterfoil.exports.bundle_documents import csv_lines
from counterfoil.exports.bundle_folder import Document
from counterfoil.exports.bundle_look import BundleLook
from counterfoil.exports.bundle_readme import FILES
from counterfoil.exports.event_files import Stopped
from counterfoil.exports.redaction import FIELDS
from counterfoil.ledger.statements import KeptStatement
from counterfoil.settings import accounts_in
from counterfoil.words.reconciling import plain, reason

Compared = tuple[KeptStatement, Reconciliation]
MOST_RECORDS = 20  # of one part in the table; all are in the .json beside it


def reconciliations(look: BundleLook) -> list[Compared]:
    """One for each statement. Errors: KnownError, Stopped."""
    if not look.statements:
        return []
    from counterfoil.filing import statement_of
    from counterfoil.reconciling import reconcile

    job, found = look.job, []
    is_told = look.dossier.redaction is Redaction.NONE
    for number, kept in enumerate(look.statements, 1):
        statement = statement_of(look.connection, kept)
        made = reconcile(
            look.view,
            statement,
            job.prices,
            job.zone,
            kept_as=kept.id,
            go_on=job.go_on,
            accounts=accounts_in(job.home.config_file),
        )
        if made is None:
            raise Stopped
        name = made.statement.name if is_told else f"Statement {number}"
        found.append((kept, replace(made, statement=replace(made.statement, name=name))))
    return found


def comparison_documents(compared: Sequence[Compared]) -> Iterator[Document]:
    """`discrepancies.csv`, and each comparison in full."""
    if not compared:
        return
    head = FIELDS["discrepancies.csv"]
    yield Document(
        "discrepancies.csv",
        FILES["discrepancies.csv"],
        lambda: csv_lines(head, (row for one in compared for row in _rows(*one))),
        is_rows=True,
        has_head=True,
    )
    for kept, made in compared:
        yield _in_full(kept, made)


def _in_full(kept: KeptStatement, made: Reconciliation) -> Document:
    def data() -> Iterator[bytes]:
        yield msgspec.json.format(msgspec.json.encode(made), indent=1) + b"\n"

    return Document(f"reconciliation-{kept.id}.json", FILES["reconciliation"], data=data)


def _rows(kept: KeptStatement, made: Reconciliation) -> Iterator[Sequence[object]]:
    """Every part of every row that differs."""
    for row in made.rows:
        for part in row.parts:
            yield _row(kept, row, part)


def _row(kept: KeptStatement, row: ReconciledRow, part: Part) -> Sequence[object]:
    key = row.key
    return (
        *(kept.id, key.day, key.model, key.kind, key.key, key.request_id, part.cls.value),
        _money(row.ledger.picousd if row.ledger else None),
        _money(row.provider.picousd if row.provider else None),
        _money(part.difference.picousd),
        reason(part, plain),
        part.requests,
        " ".join(map(str, part.stated_rows[:MOST_RECORDS])),
        " ".join(map(str, part.records[:MOST_RECORDS])),
    )


def _money(picousd: int | None) -> Decimal | None:
    """A number, not a text that begins with a sign."""
    return None if picousd is None else Decimal(usd(picousd))
