"""Journals as files: `options` of the job are `by`, `account_prefix` and `plans` (agents, by commas)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing

from counterfoil.errors import UsageError
from counterfoil.exports.event_files import veil_of
from counterfoil.exports.formats import ExportJob, Written
from counterfoil.exports.journal import Journal, JournalScope, Part, journal_of
from counterfoil.exports.journal_accounts import prefix_of
from counterfoil.exports.journal_text import beancount, hledger
from counterfoil.exports.whole import whole_file
from counterfoil.ledger.connection import open_for_questions, translating
from counterfoil.ledger.grouping import Span
from counterfoil.ledger.proofs import private_salt
from counterfoil.ledger.totals import LedgerView

PARTS: dict[str, Part] = {"project": "project", "session": "session"}


def write_hledger(job: ExportJob) -> Written | None:
    """Errors: KnownError."""
    return _write(job, hledger)


def write_beancount(job: ExportJob) -> Written | None:
    """Errors: KnownError."""
    return _write(job, beancount)


def _write(job: ExportJob, lines: Callable[[Journal], Iterator[str]]) -> Written | None:
    journal = _journal(job)
    if not job.go_on():
        return None
    with whole_file(job.path) as file:
        size_bytes = sum(file.write(line.encode("utf-8", "replace")) for line in lines(journal))
    return Written(job.path, sum(entry.requests for entry in journal.entries), size_bytes)


def _journal(job: ExportJob) -> Journal:
    scope, ledger = _scope(job), job.home.ledger_file
    with translating(ledger), closing(open_for_questions(ledger)) as connection:
        veil = veil_of(job.dossier, private_salt(connection))
        return journal_of(LedgerView(ledger, connection), job.prices, scope, veil.name)


def _scope(job: ExportJob) -> JournalScope:
    options, dossier = job.options or {}, job.dossier
    part = PARTS.get(options.get("by", "project"))
    if part is None:
        raise UsageError(f"A journal is cut by {' or '.join(PARTS)}, not by {options['by']}.")
    return JournalScope(
        Span(dossier.since_ms, dossier.until_ms),
        job.zone,
        part,
        dossier.agents,
        tuple(name for name in options.get("plans", "").split(",") if name),
        prefix_of(options.get("account_prefix") or "AI"),
    )
