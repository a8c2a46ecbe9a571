"""`reconcile`: a provider's statement beside the ledger, every difference in its class."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import closing
from decimal import Decimal, InvalidOperation
from pathlib import Path

import msgspec

from counterfoil import filing
from counterfoil.cli.look import Look, opened
from counterfoil.cli.output import note, print_json
from counterfoil.cli.place import Place, place_of, writable
from counterfoil.cli.reconcile_fields import as_json
from counterfoil.cli.reconcile_text import as_text
from counterfoil.domain.money import PICOUSD_PER_USD
from counterfoil.domain.reconciliation import DifferenceClass, Reconciliation, Tolerance
from counterfoil.domain.statement import Statement, StatementKind
from counterfoil.errors import KnownError, LedgerError, UsageError
from counterfoil.ledger.connection import open_for_questions, translating
from counterfoil.ledger.statements import KeptStatement, kept_statements
from counterfoil.ledger.store import Ledger
from counterfoil.reconciling import reconcile
from counterfoil.zone import zone_named


def run(options: argparse.Namespace) -> int:
    """Print what was found; 1 where anything differs."""
    tolerance, kind = _tolerance(options.tolerance_usd), _kind(options.as_kind)
    if not options.statement and options.kept is None:
        raise UsageError("Name a statement's file, or one that was kept by --kept ID.")
    place = place_of(options)
    if options.statement_zone:
        zone_named(options.statement_zone)
    statements = list(_statements(place, options, kind))
    with opened(place) as look:
        found = [_reconciled(look, place, statement, kept, tolerance) for statement, kept in statements]
    if options.json:
        documents = [as_json(one) for one in found]
        print_json(documents[0] if len(documents) == 1 else {"statements": documents})
    else:
        for one in found:
            print("\n".join(as_text(one, everything=options.all)))
    return int(any(_differs(one) for one in found))


def known_statements(place: Place) -> list[KeptStatement]:
    """Those in the ledger, the newest first. Errors: LedgerError."""
    path = place.home.ledger_file
    with translating(path), closing(open_for_questions(path)) as connection:
        return kept_statements(connection)


def kept_by(place: Place, number: int) -> KeptStatement:
    """The kept statement of that number. Errors: UsageError, LedgerError."""
    found = next((one for one in known_statements(place) if one.id == number), None)
    if found is None:
        raise UsageError(f"No kept statement has the number {number}; `counterfoil statements` lists them.")
    return found


def _statements(
    place: Place, options: argparse.Namespace, kind: StatementKind | None
) -> Iterator[tuple[Statement, int | None]]:
    if options.kept is not None:
        kept = kept_by(place, options.kept)
        path = place.home.ledger_file
        with translating(path), closing(open_for_questions(path)) as connection:
            yield filing.statement_of(connection, kept), kept.id
    ledger = _ledger(place) if options.statement and options.keep else None
    try:
        for name in options.statement:
            yield _from_file(place, ledger, Path(name), kind, options.statement_zone)
    finally:
        if ledger is not None:
            ledger.close()


def _ledger(place: Place) -> Ledger | None:
    try:
        return writable(place, must_exist=True)
    except LedgerError as error:
        if not place.home.ledger_file.exists():
            raise
        note(f"{error} The statement is compared, but not kept.")
        return None


def _from_file(
    place: Place, ledger: Ledger | None, path: Path, kind: StatementKind | None, zone: str | None
) -> tuple[Statement, int | None]:
    known = known_statements(place)
    looked = filing.look(path, known, kind)
    if zone is not None:
        if looked.mapping is None:
            raise UsageError(f"{path.name} tells its own zone; leave --statement-zone out.")
        looked = filing.look(path, known, kind, msgspec.structs.replace(looked.mapping, zone=zone))
    if looked.problem is not None:
        raise KnownError(f"{path.name}: {looked.problem}")
    if looked.statement is None:
        raise KnownError(f"{path.name} was not understood as a statement; name its kind by --as.")
    kept = None if ledger is None else filing.file(ledger, path, looked)
    return looked.statement, kept.id if kept else None


def _reconciled(
    look: Look, place: Place, statement: Statement, kept: int | None, tolerance: Tolerance
) -> Reconciliation:
    accounts = place.settings.accounts
    found = reconcile(look.view, statement, look.prices, place.zone, tolerance, kept, accounts=accounts)
    assert found is not None  # nobody called it off
    return found


def _differs(found: Reconciliation) -> bool:
    return any(one.cls is not DifferenceClass.MATCH for one in found.classes)


def _tolerance(text: str | None) -> Tolerance:
    if text is None:
        return Tolerance()
    try:
        dollars = Decimal(text)
    except InvalidOperation:
        raise UsageError(f"{text!r} is no amount; write dollars such as 0.01.") from None
    if not dollars.is_finite() or dollars < 0:
        raise UsageError(f"{text!r} is no tolerance; write dollars such as 0.01.")
    return Tolerance(int(dollars * PICOUSD_PER_USD))


def _kind(text: str | None) -> StatementKind | None:
    if text is None:
        return None
    try:
        return StatementKind(text)
    except ValueError:
        known = ", ".join(kind.value for kind in StatementKind)
        raise UsageError(f"--as does not know {text}; it knows {known}.") from None
