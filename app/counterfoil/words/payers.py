"""Signs that somebody else pays than was meant, as windows show them: what was seen. Pure."""

from __future__ import annotations

from counterfoil.domain.reconciliation import PayerDoubt
from counterfoil.words import counts, money
from counterfoil.words.reconcile_page import span
from counterfoil.words.tongue import msg, tr
from counterfoil.words.verdicts import agent

LONGEST_NAME = 60
KINDS = {
    "api_key": msg("An API key was in use"),
    "cloud": msg("A cloud provider was in use"),
    "gateway": msg("A gateway was in use"),
    "overage": msg("Use beyond the plan was charged"),
    "auto_reload": msg("Credits were reloaded automatically"),
}
ELSEWHERE = {
    "api_key": msg("{agent}: {requests} on the tier “{payer}”, which plans do not have"),
    "cloud": msg("{agent}: {requests} through {payer}, which bills its own account"),
    "gateway": msg("{agent}: {requests} to another provider, told as “{payer}”"),
}


def kind(name: str) -> str:
    """A sign in a few words."""
    found = KINDS.get(name)
    return tr(found) if found else name


def told(doubt: PayerDoubt) -> str:
    """A sign with what was seen; in a few words where its facts are not known."""
    facts = doubt.facts
    whose, requests, bought = facts.get("agent"), facts.get("requests"), facts.get("purchases")
    if doubt.kind in ELSEWHERE and isinstance(requests, int):
        return tr(
            ELSEWHERE[doubt.kind],
            agent=agent(str(whose)),
            requests=counts.requests(requests),
            payer=_clean(facts.get("payer", "")),
        )
    if doubt.kind == "overage" and whose:
        return tr("{agent}: use beside the plan began", agent=agent(str(whose)))
    if doubt.kind == "auto_reload" and isinstance(bought, int):
        return _bought(bought, is_told=bool(facts.get("is_told")))
    return kind(doubt.kind)


def when(doubt: PayerDoubt, tz: str) -> str:
    """`"1–4 Jul 2026 · $41.20"`."""
    days = span(doubt.since_ms, max(doubt.until_ms, doubt.since_ms + 1), tz)
    return days if doubt.picousd is None else f"{days} · {money.amount(doubt.picousd)}"


def _bought(number: int, *, is_told: bool) -> str:
    times = counts.times(number)
    if is_told:
        return tr("Credits were reloaded automatically: {times}", times=times)
    return tr("Credits were bought in the same amount again and again: {times}", times=times)


def _clean(name: object) -> str:
    return "".join(sign if sign.isprintable() else "·" for sign in str(name)[:LONGEST_NAME])
