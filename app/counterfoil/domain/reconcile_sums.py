"""Sums over rows and parts: totals, classes, the residual. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from counterfoil.domain.reconcile_sides import COUNTS, CREDITS, MONEY, Vector, amounts, plus
from counterfoil.domain.reconciliation import (
    UNEXPLAINED,
    Amounts,
    ClassSum,
    DifferenceClass,
    Part,
    ReconciledRow,
)

SHOWN_PLACES = 20
WORTH = "picousd"  # the fact that tells what counts are worth


def vector(told: Amounts | None) -> Vector:
    """The figures that are told."""
    if told is None:
        return {}
    found = {name: getattr(told.use, name) for name in COUNTS}
    found |= {MONEY: told.picousd, CREDITS: told.micro_credits}
    return {name: value for name, value in found.items() if value is not None}


def added(many: Iterable[Amounts | None]) -> Amounts:
    """All of them together; what none tells is not told."""
    total: Vector = {}
    for one in many:
        for name, value in vector(one).items():
            total[name] = total.get(name, 0) + value
    return amounts(total)


def class_sums(rows: Sequence[ReconciledRow]) -> tuple[ClassSum, ...]:
    """What each class comes to, in the order of the classes; rows without a difference are of `MATCH`."""
    sums: dict[DifferenceClass, Vector] = {}
    counts: dict[DifferenceClass, int] = {}
    for row in rows:
        for cls in {part.cls for part in row.parts} or {DifferenceClass.MATCH}:
            counts[cls] = counts.get(cls, 0) + 1
        for part in row.parts:
            sums[part.cls] = plus(sums.get(part.cls, {}), vector(part.difference))
    return tuple(
        ClassSum(cls, counts[cls], amounts(sums.get(cls, {}))) for cls in DifferenceClass if cls in counts
    )


def residual(rows: Sequence[ReconciledRow]) -> Amounts:
    """What no reason was found for: 0 where all that was compared is explained, None where nothing was."""
    left: Vector = {name: 0 for row in rows for name in vector(row.difference)}
    for part in (part for row in rows for part in row.parts if part.cls in UNEXPLAINED):
        left = plus(left, vector(part.difference))
    return amounts(left)


def worths(rows: Iterable[ReconciledRow]) -> dict[DifferenceClass, int]:
    """Pico-USD at list prices of differences in counts alone, by class; what has no price is not in it."""
    found: dict[DifferenceClass, int] = {}
    for row in rows:
        for part in row.parts:
            worth = part.facts.get(WORTH)
            if isinstance(worth, int) and part.difference.picousd is None:
                found[part.cls] = found.get(part.cls, 0) + worth
    return found


def joined(one: ReconciledRow, two: ReconciledRow) -> ReconciledRow:
    """Two rows of one class and day in one; their parts by class and how it was told."""
    parts: dict[tuple[DifferenceClass, object], Part] = {}
    for part in (*one.parts, *two.parts):
        place = part.cls, part.facts.get("how")
        known = parts.get(place)
        parts[place] = part if known is None else _joined_part(known, part)
    return replace(
        one,
        key=replace(one.key, request_id=None),
        ledger=added((one.ledger, two.ledger)) if one.ledger or two.ledger else None,
        provider=added((one.provider, two.provider)) if one.provider or two.provider else None,
        difference=added((one.difference, two.difference)),
        parts=tuple(parts.values()),
        since_ms=min(one.since_ms, two.since_ms),
        until_ms=max(one.until_ms, two.until_ms),
    )


def _joined_part(one: Part, two: Part) -> Part:
    requests = None if one.requests is None or two.requests is None else one.requests + two.requests
    facts = dict(one.facts)
    worth = [part.facts.get(WORTH) for part in (one, two)]
    if any(figure is not None for figure in worth):
        facts[WORTH] = sum(figure for figure in worth if isinstance(figure, int))
    return replace(
        one,
        difference=added((one.difference, two.difference)),
        facts=facts,
        stated_rows=(*one.stated_rows, *two.stated_rows)[:SHOWN_PLACES],
        records=(*one.records, *two.records)[:SHOWN_PLACES],
        requests=requests,
    )
