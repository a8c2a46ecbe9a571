"""The exact figures of a report as one JSON object; its shape is told in `domain.report`. Pure."""

from __future__ import annotations

import json

from counterfoil.clock import iso
from counterfoil.domain.report import Comparison, Report
from counterfoil.domain.snapshot import Use

FORMAT, VERSION = "counterfoil-report", 1
_IN_HTML = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"})


def totals_json(report: Report) -> str:
    """ASCII, and harmless within HTML."""
    return json.dumps(totals_of(report), ensure_ascii=True, indent=1).translate(_IN_HTML)


def totals_of(report: Report) -> dict[str, object]:
    """The object."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "ledger_id": report.ledger_id,
        "since": iso(report.since_ms),
        "until": iso(report.until_ms),
        "tz": report.tz,
        "made_at": iso(report.made_at_ms),
        "checkpoint": report.checkpoint.text() if report.checkpoint else None,
        "agents": list(report.agents),
        "prices": {
            "name": report.prices,
            "sha256": report.prices_digest,
            "layers": [{"name": layer.name, "sha256": layer.digest} for layer in report.layers],
        },
        **use_totals(report.total),
        "by_model": [
            {"agent": one.agent, "provider": one.provider, "model": one.model, **use_totals(one.use)}
            for one in report.by_model
        ],
        "by_day": [{"day": one.name, **use_totals(one.use)} for one in report.by_day],
        "statements": [_statement(one) for one in report.comparisons],
    }


def use_totals(use: Use) -> dict[str, object]:
    """The sums of some requests, exact, as in a bundle's totals."""
    tokens = use.tokens
    return {
        "requests": use.requests,
        "unpriced_requests": use.cost.unpriced_requests,
        "estimated_requests": use.estimated_requests,
        "uncounted_requests": use.uncounted_requests,
        "credits_nano": use.credits_nano,
        "tokens": {name: getattr(tokens, name) for name in tokens.__struct_fields__},
        "cost_picousd": str(use.cost.picousd),
    }


def _statement(found: Comparison) -> dict[str, object]:
    return {
        "sha256": found.statement.sha256,
        "kind": found.statement.kind.value,
        "name": found.statement.name,
        "lines": found.statement.lines,
        "ledger_picousd": _money(found.ledger.picousd),
        "provider_picousd": _money(found.provider.picousd),
        "difference_picousd": _money(found.difference.picousd),
        "residual_picousd": _money(found.residual.picousd),
        "classes": [
            {"class": one.cls.value, "rows": one.rows, "picousd": _money(one.difference.picousd)}
            for one in found.classes
        ],
    }


def _money(picousd: int | None) -> str | None:
    return None if picousd is None else str(picousd)
