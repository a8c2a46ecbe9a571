"""The contract's fields of a reconciliation."""

from __future__ import annotations

from counterfoil.clock import iso
from counterfoil.domain.money import usd
from counterfoil.domain.reconciliation import (
    Amounts,
    DifferenceClass,
    Part,
    PayerDoubt,
    ReconciledRow,
    Reconciliation,
    StatementSummary,
    ThirdWitness,
)
from counterfoil.domain.statement import StatedUse
from counterfoil.words import reconciling as words


def as_json(found: Reconciliation) -> dict[str, object]:
    """Everything; money in USD as decimal strings, null where it is not told."""
    return {
        "statement": statement_fields(found.statement),
        "rows": [row_fields(row) for row in found.rows],
        "summary": summary_fields(found),
    }


def statement_fields(statement: StatementSummary) -> dict[str, object]:
    """Which statement it is."""
    return {
        "kind": statement.kind.value,
        "name": statement.name,
        "sha256": statement.sha256,
        "lines": statement.lines,
        "from": iso(statement.since_ms),
        "to": iso(statement.until_ms),
        "zone": statement.zone,
        "provider": statement.provider,
        "account": statement.account,
        "currency": statement.currency,
        "notes": list(statement.notes),
        "kept_as": statement.kept_as,
    }


def row_fields(row: ReconciledRow) -> dict[str, object]:
    """One key on both sides; `ledger` or `provider` is null where it has nothing."""
    return {
        "key": {
            "day": row.key.day,
            "model": row.key.model,
            "kind": row.key.kind,
            "key": row.key.key,
            "request_id": row.key.request_id,
        },
        "from": iso(row.since_ms),
        "to": iso(row.until_ms),
        "ledger": None if row.ledger is None else amount_fields(row.ledger),
        "provider": None if row.provider is None else amount_fields(row.provider),
        "difference": amount_fields(row.difference),
        "class": row.cls.value,
        "reason": reason_of(row),
        "parts": [part_fields(part) for part in row.parts],
    }


def reason_of(row: ReconciledRow) -> str | None:
    """The sentence of a row's greatest part; None where both agree."""
    part = next((part for part in row.parts if part.cls is row.cls), None)
    return None if part is None or row.cls is DifferenceClass.MATCH else words.reason(part, words.plain)


def part_fields(part: Part) -> dict[str, object]:
    """A piece of a difference with its evidence."""
    return {
        "class": part.cls.value,
        "reason": words.reason(part, words.plain),
        "difference": amount_fields(part.difference),
        "facts": dict(part.facts),
        "stated_rows": list(part.stated_rows),
        "records": list(part.records),
        "requests": part.requests,
    }


def amount_fields(amounts: Amounts) -> dict[str, object]:
    """Counts, and money as an exact decimal string."""
    counts = {name: getattr(amounts.use, name) for name in StatedUse.__struct_fields__}
    cost = None if amounts.picousd is None else usd(amounts.picousd)
    return counts | {"cost_usd": cost, "micro_credits": amounts.micro_credits}


def summary_fields(found: Reconciliation) -> dict[str, object]:
    """Sums over all rows."""
    return {
        "headline": words.headline(found, words.plain),
        "rows": len(found.rows),
        "matching_rows": sum(row.cls is DifferenceClass.MATCH for row in found.rows),
        "ledger": amount_fields(found.ledger),
        "provider": amount_fields(found.provider),
        "difference": amount_fields(found.difference),
        "residual": amount_fields(found.residual),
        "classes": [
            {"class": one.cls.value, "rows": one.rows, "difference": amount_fields(one.difference)}
            for one in found.classes
        ],
        "explained": found.holds,
        "by_request": found.by_request,
        "tolerance_usd": usd(found.tolerance.picousd),
        "tolerance_tokens_per_million": found.tolerance.tokens_per_million,
        "tz": found.tz,
        "prices": found.prices,
        "prices_sha256": found.prices_sha256,
        "unpriced_requests": found.unpriced_requests,
        "watched_minutes": found.watched_ms // 60_000,
        "payers": [_payer_fields(one) for one in found.payers],
        "witnesses": [_witness_fields(one) for one in found.witnesses],
        "limits": words.limits(found, words.plain),
    }


def _payer_fields(doubt: PayerDoubt) -> dict[str, object]:
    return {
        "kind": doubt.kind,
        "from": iso(doubt.since_ms),
        "to": iso(doubt.until_ms),
        "cost_usd": None if doubt.picousd is None else usd(doubt.picousd),
        "facts": dict(doubt.facts),
        "records": list(doubt.records),
    }


def _witness_fields(witness: ThirdWitness) -> dict[str, object]:
    return {
        "witness": witness.witness,
        "scope": witness.scope,
        "from": iso(witness.since_ms),
        "to": iso(witness.until_ms),
        "ledger": amount_fields(witness.ledger),
        "told": amount_fields(witness.told),
        "facts": dict(witness.facts),
    }
