"""The monthly statement as a file: `options` of the job has `month`, as `"2026-08"`."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import closing
from dataclasses import replace
from zoneinfo import ZoneInfo

from counterfoil.domain.history_spans import DaySpan
from counterfoil.domain.report import PlanPaid
from counterfoil.domain.subscription import period_price
from counterfoil.errors import UsageError
from counterfoil.exports.formats import ExportJob, Written
from counterfoil.exports.monthly import month_pdf, month_span
from counterfoil.exports.redaction import Veil
from counterfoil.exports.whole import whole_file
from counterfoil.ledger.connection import translating
from counterfoil.ledger.grouping import Span
from counterfoil.ledger.kept import Kept
from counterfoil.ledger.proofs import private_salt
from counterfoil.ledger.totals import LedgerView
from counterfoil.monitor import Monitor
from counterfoil.provider import history_of
from counterfoil.reporting import report_of
from counterfoil.settings import Account, load
from counterfoil.subscribing import credits_told, local_day, subscriptions_of


def write_month(job: ExportJob) -> Written | None:
    """None where `go_on` said no; then nothing is left behind. Errors: KnownError."""
    month = (job.options or {}).get("month")
    if not month:
        raise UsageError("A monthly statement needs a month: --month 2026-08.")
    since_ms, until_ms = month_span(month, job.zone)
    dossier = replace(job.dossier, since_ms=since_ms, until_ms=until_ms)
    path = job.home.ledger_file
    with translating(path), closing(LedgerView(path)) as view:
        veil = Veil(dossier.redaction, private_salt(view.connection))
        checkpoints = Kept(job.home.state_dir).checkpoints()
        made = report_of(
            view,
            job.prices,
            dossier,
            (),
            checkpoints[-1] if checkpoints else None,
            job.clock(),
            job.zone,
            name_of=veil.name,
            events=history_of(Monitor(view, job.prices, job.zone), job.clock()).events,
        )
        told = credits_told(view, Span(since_ms, until_ms), job.zone)
    accounts = load(job.home.config_file).accounts
    data = month_pdf(made, plans_of(accounts, since_ms, until_ms, job.zone), told)
    if not job.go_on():
        return None
    with whole_file(job.path) as file:
        file.write(data)
    return Written(job.path, made.total.requests, len(data))


def plans_of(accounts: Iterable[Account], since_ms: int, until_ms: int, zone: ZoneInfo) -> list[PlanPaid]:
    """What the settings tell of subscriptions, for the days of a month."""
    days = DaySpan(local_day(since_ms, zone), local_day(until_ms - 1, zone))
    return [PlanPaid(one.agent, one.name, period_price(one, days)[0]) for one in subscriptions_of(accounts)]
