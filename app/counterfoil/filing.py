"""Statements on their way in: looked at first, then kept in the ledger, and read again from its own copy."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from counterfoil.clock import Clock, wall_clock
from counterfoil.domain.digest import sha256 as new_sha256
from counterfoil.domain.statement import Statement, StatementKind
from counterfoil.ledger.statements import KeptStatement, statement_parts
from counterfoil.statements import notes
from counterfoil.statements.mapping import Mapping, mapping_of, mapping_text
from counterfoil.statements.problem import StatementError
from counterfoil.statements.reading import mapping_for, read, read_source, shape_of
from counterfoil.statements.recognising import Shape, csv_shape
from counterfoil.statements.survey import Source, source_of

if TYPE_CHECKING:
    from counterfoil.ledger.connection import Connection
    from counterfoil.ledger.store import Ledger

SAMPLE_ROWS = 8
LONGEST_CELL = 200


@dataclass(frozen=True, slots=True)
class Looked:
    """What a file is taken for. `statement` is None where `problem`, a sentence, tells why; `mapping` is for
    tables, with their `columns` and the first rows. `shape` is the same for files of one make.
    `is_remembered` tells that the mapping is one that was used before; `kept` that the ledger has this file.
    """

    statement: Statement | None
    mapping: Mapping | None
    shape: str
    columns: tuple[str, ...] = ()
    sample_rows: tuple[tuple[str, ...], ...] = ()
    problem: StatementError | None = None
    kind: StatementKind = StatementKind.CSV
    is_remembered: bool = False
    kept: KeptStatement | None = None


def look(
    path: Path,
    known: Sequence[KeptStatement] = (),
    as_kind: StatementKind | None = None,
    mapping: Mapping | None = None,
    *,
    accounts: Sequence[str] = (),
    clock: Clock = wall_clock,
) -> Looked:
    """Read a file without keeping it, by `mapping` or else the one used last for its shape.

    `known` are the statements kept, the newest first. Raises nothing for what is wrong with the file: that is
    the `problem`.
    """
    source = source_of(path)
    try:
        head = source.head()
        shape = shape_of(head, as_kind, mapping)
        remembered = None if mapping or shape.kind is not StatementKind.CSV else _remembered(shape, known)
        using = mapping or remembered
        if shape.form == "csv":
            using = using or mapping_for(shape)
            if shape.look and using.separator != shape.look.separator:
                shape = csv_shape(head, using.separator)
    except StatementError as error:
        return Looked(None, mapping, "", problem=error, kind=as_kind or StatementKind.CSV)
    looked = _looked(shape, using, is_remembered=remembered is not None)
    try:
        statement = read_source(source, as_kind or shape.kind, using)
    except StatementError as error:
        return replace(looked, problem=error)
    kept = next((one for one in known if one.sha256 == statement.sha256), None)
    return replace(looked, statement=_noted(statement, accounts, clock()), kept=kept)


def file(ledger: Ledger, path: Path, looked: Looked) -> KeptStatement:
    """Keep a file that was looked at, whole or not at all.

    Errors: StatementError where it is no statement or has changed since; LedgerError.
    """
    statement = looked.statement
    if statement is None:
        raise looked.problem or StatementError("The file was not read; nothing was kept.")
    parts = _unchanged(source_of(path), statement.sha256)
    told = mapping_text(looked.mapping)
    return ledger.keep_statement(statement.name, statement.kind.value, looked.shape, told, parts)


def statement_of(connection: Connection, kept: KeptStatement) -> Statement:
    """A kept statement, read again from the ledger's own copy. Errors: StatementError, LedgerError."""
    content = b"".join(statement_parts(connection, kept.sha256))
    try:
        kind = StatementKind(kept.kind)
    except ValueError:
        raise StatementError(
            f"The statement {kept.name} is of a kind that this version does not know; use a newer one."
        ) from None
    return read(content, kind, mapping_of(kept.mapping), kept.name)


def _remembered(shape: Shape, known: Sequence[KeptStatement]) -> Mapping | None:
    for one in known:
        if one.shape == shape.fingerprint and one.kind == shape.kind and not one.is_withdrawn:
            try:
                return mapping_of(one.mapping)
            except StatementError:  # written by a newer version: the guess will do
                return None
    return None


def _looked(shape: Shape, mapping: Mapping | None, *, is_remembered: bool) -> Looked:
    look = shape.look
    rows = () if look is None else look.rows[:SAMPLE_ROWS]
    return Looked(
        None,
        mapping,
        shape.fingerprint,
        () if look is None else look.head,
        tuple(tuple(cell[:LONGEST_CELL] for cell in row) for row in rows),
        kind=shape.kind,
        is_remembered=is_remembered,
    )


def _noted(statement: Statement, accounts: Sequence[str], now_ms: int) -> Statement:
    """With what only the moment and the accounts set up here can tell."""
    said = list(statement.notes)
    ahead = [line.row for line in statement.lines if line.since_ms > now_ms]
    if ahead:
        said.append(notes.FUTURE.format(row=f"{ahead[0]:,}", count=f"{len(ahead):,}"))
    known = {account.casefold() for account in accounts}
    if statement.account and known and statement.account.casefold() not in known:
        said.append(notes.OTHER_ACCOUNT.format(account=statement.account))
    return replace(statement, notes=tuple(said))


def _unchanged(source: Source, sha256: str) -> Iterator[bytes]:
    digest = new_sha256()
    for part in source.parts():
        digest.update(part)
        yield part
    if digest.hexdigest() != sha256:
        raise StatementError("The file changed while it was read; nothing was kept. Take it again.")
