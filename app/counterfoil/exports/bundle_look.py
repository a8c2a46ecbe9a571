"""Everything that a bundle is made from, as the ledger held it at one moment."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace

from counterfoil.domain.checkpoint import Checkpoint
from counterfoil.domain.dossier import Dossier
from counterfoil.domain.money import Cost
from counterfoil.errors import KnownError
from counterfoil.exports.event_files import chosen_rows, veil_of
from counterfoil.exports.formats import ExportJob
from counterfoil.exports.redaction import Veil
from counterfoil.exports.report_totals import use_totals
from counterfoil.ledger import chain
from counterfoil.ledger.chain import Block
from counterfoil.ledger.connection import no_ledger, open_for_questions, translating
from counterfoil.ledger.days import Days
from counterfoil.ledger.grouping import Group, PriceSteps, Span, Wanted, known_span
from counterfoil.ledger.kept import Kept
from counterfoil.ledger.outgoing import Chosen, Connection
from counterfoil.ledger.proofs import private_salt
from counterfoil.ledger.schema import CHAINED
from counterfoil.ledger.statements import KeptStatement, kept_statements
from counterfoil.ledger.store import Ledger
from counterfoil.ledger.totals import LedgerView
from counterfoil.reporting import day_name, use_of, uses_by

ASKED_STEPS = 1_000_000  # of SQLite's machine between two questions whether to go on
TRIES = 5  # to look before somebody else writes


@dataclass(frozen=True, slots=True)
class DayOfUse:
    """A day of the dossier's zone with its requests; it lasts from `since_ms` up to `until_ms`."""

    name: str
    since_ms: int
    until_ms: int
    fields: dict[str, object]


@dataclass(frozen=True, slots=True)
class BundleLook:
    """One read transaction of the ledger; `dossier` has its span cut to what the ledger knows."""

    job: ExportJob
    dossier: Dossier
    connection: Connection
    view: LedgerView
    end: Block
    checkpoint: Checkpoint
    chosen: Chosen
    veil: Veil
    priced: tuple[tuple[Group, Cost], ...]
    statements: tuple[KeptStatement, ...]

    @property
    def requests(self) -> int:
        """How many there are."""
        return sum(group.requests for group, _ in self.priced)

    def by_model(self) -> list[dict[str, object]]:
        """Sums by agent, provider and model, in order of these."""
        uses = uses_by(self.priced, lambda group: (group.agent, group.provider, group.model))
        names = ("agent", "provider", "model")
        return [dict(zip(names, key, strict=True)) | use_totals(uses[key]) for key in sorted(uses)]

    def days(self) -> list[DayOfUse]:
        """Days that have requests, ascending."""
        uses, days = uses_by(self.priced, lambda group: int(group.keys[0] or 0)), Days(self.job.zone)
        return [
            DayOfUse(
                day_name(day),
                days.midnight(day),
                days.midnight(day + 1),
                use_totals(uses[day]),
            )
            for day in sorted(uses)
        ]

    def totals(self) -> dict[str, object]:
        """Sums over everything."""
        return use_totals(use_of(self.priced))


@contextmanager
def looked(job: ExportJob, *, has_checkpoint: bool) -> Iterator[BundleLook]:
    """Look at the ledger as it stands, with a checkpoint of just that made where it is wanted.

    Errors: LedgerError, KnownError.
    """
    ledger = job.home.ledger_file
    with translating(ledger):
        for _ in range(TRIES):
            made = _checkpoint(job) if has_checkpoint else None
            with closing(open_for_questions(ledger)) as connection:
                # days of another zone than the ledger's own are sums of all rows: sorted on the disk
                connection.execute("PRAGMA temp_store=FILE")
                connection.set_progress_handler(lambda: not job.go_on(), ASKED_STEPS)
                connection.execute("BEGIN")
                end = chain.last_block(connection)
                if made is None or (made.size, made.head) == (end.size, end.link.hex()):
                    here = Checkpoint(chain.ledger_id(connection), end.size, end.link.hex(), job.clock())
                    yield _look(job, connection, end, made or here)
                    return
    raise KnownError("The ledger is being written to all the time; try again when it has caught up.")


def _checkpoint(job: ExportJob) -> Checkpoint:
    kept = Kept(job.home.state_dir)
    if kept.head() is None and not job.home.ledger_file.exists():
        raise no_ledger(job.home.ledger_file)
    with Ledger(job.home.ledger_file, job.clock, kept) as ledger:
        return ledger.checkpoint("export")


def _look(job: ExportJob, connection: Connection, end: Block, checkpoint: Checkpoint) -> BundleLook:
    dossier, view = _cut(job.dossier, connection), LedgerView(job.home.ledger_file, connection)
    wanted = Wanted(("day",), Span(dossier.since_ms, dossier.until_ms), job.zone, PriceSteps.of(job.prices))
    groups = [g for g in view.groups(wanted) if not dossier.agents or g.agent in dossier.agents]
    return BundleLook(
        job,
        dossier,
        connection,
        view,
        end,
        checkpoint,
        chosen_rows(dossier, end.upto[CHAINED.index("event")]),
        veil_of(dossier, private_salt(connection)),
        tuple((group, job.prices.cost(group)) for group in groups),
        tuple(_statements(dossier, connection)),
    )


def _cut(dossier: Dossier, connection: Connection) -> Dossier:
    """The whole of the ledger is asked for with a span that no ledger fills."""
    known = known_span(connection) or (0, 0)
    since_ms = max(dossier.since_ms, known[0]) if dossier.since_ms <= 0 else dossier.since_ms
    until_ms = min(dossier.until_ms, known[1] + 1) if dossier.until_ms >= 1 << 50 else dossier.until_ms
    return replace(dossier, since_ms=since_ms, until_ms=max(since_ms, until_ms))


def _statements(dossier: Dossier, connection: Connection) -> Iterator[KeptStatement]:
    kept = {one.id: one for one in kept_statements(connection)}
    for number in sorted(set(dossier.statements)):
        if number not in kept:
            known = ", ".join(map(str, sorted(kept))) or "none"
            raise KnownError(f"The ledger keeps no statement {number}; it keeps {known}.")
        yield kept[number]
