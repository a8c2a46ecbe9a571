"""Findings as JSON tells them, to the command line and in a bundle: in English, with money in dollars."""

from __future__ import annotations

from collections.abc import Iterable

from counterfoil.clock import iso
from counterfoil.domain.finding import Fact, Finding, Untold
from counterfoil.domain.money import Cost, usd
from counterfoil.ledger.request_names import RequestName
from counterfoil.words import findings as words
from counterfoil.words.tongue import plainly

PICOUSD = "_picousd"


def finding_fields(finding: Finding, requests: Iterable[RequestName], tz: str) -> dict[str, object]:
    """The contract's fields; `requests` are those that it is about."""
    with plainly():
        what, advice = words.what(finding, tz), words.advice(finding)
    return {
        "kind": finding.kind.value,
        "form": finding.form.value,
        "agent": finding.agent,
        "session": finding.session,
        "project": finding.project or None,
        "models": list(finding.models),
        "since": iso(finding.first_ms),
        "until": iso(finding.last_ms),
        "cost_usd": cost_field(finding.cost),
        "unpriced_requests": finding.cost.unpriced_requests,
        "confidence": round(finding.confidence, 4),
        "facts": dict(_fact(*one) for one in finding.facts),
        "confirmed_by": finding.confirmed_by,
        "requests": [request_fields(one) for one in requests],
        "what": what,
        "advice": advice,
    }


def untold_fields(one: Untold) -> dict[str, object]:
    """What cannot be told of how many requests, and why."""
    with plainly():
        why = words.untold(one)
    return {
        "kind": one.kind.value,
        "agent": one.agent,
        "reason": one.doubt.value,
        "requests": one.requests,
        "why": why,
    }


def request_fields(one: RequestName) -> dict[str, object]:
    """By what a request is known: the provider's ids, when, and the model."""
    return {"id": one.key, "request_id": one.request_id, "at": iso(one.at_ms), "model": one.model}


def cost_field(cost: Cost) -> str | None:
    """A decimal string in USD, None where it is not known."""
    return usd(cost.picousd) if cost.known else None


def _fact(name: str, fact: Fact) -> tuple[str, Fact]:
    if name.endswith(PICOUSD):
        return f"{name.removesuffix(PICOUSD)}_usd", usd(round(float(fact)))
    return name, fact
