"""What the program finds in a made user's logs, held against what was planted."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

from counterfoil.domain.finding import Finding, Found
from counterfoil.domain.times import DAY_MS
from counterfoil.inspection import Inspection
from counterfoil.ledger.store import Ledger
from counterfoil.pipeline import Pipeline
from counterfoil.prices.book import PriceBook
from counterfoil.readers.registry import Root, agent_named, capture_roots
from tests.planted_findings.prices import PICO
from tests.planted_findings.truth import Fault
from tests.planted_findings.user import User

SURE = 0.5
HOMES = {"claude-code": ".claude", "codex": ".codex"}
KEY = bytes(range(32))


@dataclass
class Verdict:
    """Of one user: each fault with what was found of its kind and form, and what nobody planted."""

    user: User
    found: Found
    of_form: list[tuple[Fault, Finding | None]] = field(default_factory=list)
    of_kind: int = 0
    accused: list[Finding] = field(default_factory=list)  # honest sessions, or sessions for another kind
    beside: list[Finding] = field(default_factory=list)  # sessions with a fault, for another kind
    wide: list[Finding] = field(default_factory=list)  # of the whole history


def looked(user: User, folder: Path) -> Found:
    """The user's logs written, read and looked through by the real program."""
    for name in HOMES.values():
        (folder / name).mkdir(parents=True)
    user.write(folder)
    roots = [Root(agent_named(agent), folder / name) for agent, name in HOMES.items()]
    roots += capture_roots(folder / "captures")
    file = folder / "ledger.db"
    with Ledger(file, lambda: user.at_ms + DAY_MS) as ledger:
        Pipeline(ledger, roots, KEY).scan()
    return Inspection(file, PriceBook.shipped(), lambda: user.peaks).look()


def judged(user: User, found: Found) -> Verdict:
    """Faults and findings laid side by side."""
    verdict = Verdict(user, found)
    sure = [one for one in found.findings if one.confidence >= SURE]
    for fault in user.faults:
        near = [one for one in sure if one.kind is fault.kind and _is_about(one, fault)]
        exact = [one for one in near if one.form is fault.form]
        verdict.of_form.append((fault, max(exact, key=lambda one: one.confidence, default=None)))
        verdict.of_kind += bool(near)
    for one in sure:
        if any(one.kind in (fault.kind, *fault.also) and _is_about(one, fault) for fault in user.faults):
            continue
        if one.session is None:
            verdict.wide.append(one)
        elif (one.agent, one.session) in user.honest:
            verdict.accused.append(one)
        else:
            verdict.beside.append(one)
    return verdict


def _is_about(one: Finding, fault: Fault) -> bool:
    if one.agent != fault.agent:
        return False
    return one.session is None or fault.session is None or one.session == fault.session


def error_of(fault: Fault, found: Finding | None) -> float | None:
    """By how much the cost is off, as a share of what was planted; None where there is nothing to compare."""
    if found is None or not fault.cost:
        return None
    return float(abs(Decimal(found.cost.picousd) / PICO - fault.cost) / fault.cost)
