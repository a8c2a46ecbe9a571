"""A reconciliation as a report tells it: by class, with the greatest parts and examples of each. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from counterfoil.domain.reconciliation import (
    Amounts,
    ClassSum,
    DifferenceClass,
    Part,
    ReconciledRow,
    Reconciliation,
)
from counterfoil.domain.report import Comparison, DayPair, Example, ReportedClass

MOST_PARTS, MOST_EXAMPLES, MOST_REQUESTS = 3, 4, 2
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
Pair = tuple[ReconciledRow, Part]


@dataclass(frozen=True, slots=True)
class KnownRequest:
    """A row of the ledger; `picousd` None where it has no price."""

    at_ms: int
    model: str
    message_id: str
    request_id: str | None
    picousd: int | None


def records_shown(found: Reconciliation) -> set[int]:
    """Rows of the ledger that the examples need."""
    return {
        record
        for pairs in _by_class(found).values()
        for _, part in pairs[:MOST_EXAMPLES]
        for record in part.records[:MOST_REQUESTS]
    }


def comparison_of(found: Reconciliation, known: Mapping[int, KnownRequest]) -> Comparison:
    """`known` are the rows of `records_shown`, by number."""
    pairs = _by_class(found)
    classes = [_reported(one, pairs.get(one.cls, []), known) for one in found.classes]
    return Comparison(
        statement=found.statement,
        ledger=found.ledger,
        provider=found.provider,
        difference=found.difference,
        residual=found.residual,
        classes=tuple(sorted(classes, key=_weight)),
        rows=len(found.rows),
        tolerance=found.tolerance,
        by_request=found.by_request,
        tz=found.tz,
        days=tuple(_days(found.rows, ZoneInfo(found.tz))),
        unpriced_requests=found.unpriced_requests,
        payers=found.payers,
        witnesses=found.witnesses,
    )


def _by_class(found: Reconciliation) -> dict[DifferenceClass, list[Pair]]:
    """Every part with its row, by class, the one of most money first."""
    pairs: dict[DifferenceClass, list[Pair]] = {}
    for row in found.rows:
        for part in row.parts:
            pairs.setdefault(part.cls, []).append((row, part))
    for some in pairs.values():
        some.sort(key=lambda pair: (-abs(pair[1].difference.picousd or 0), pair[0].since_ms))
    return pairs


def _reported(one: ClassSum, pairs: Sequence[Pair], known: Mapping[int, KnownRequest]) -> ReportedClass:
    counts = [part.requests for _, part in pairs]
    requests = sum(n for n in counts if n is not None) if any(n is not None for n in counts) else None
    shown = () if one.cls is DifferenceClass.MATCH else pairs[:MOST_EXAMPLES]
    examples = tuple(example for pair in shown for example in _examples(*pair, known))
    parts = tuple(_distinct(part for _, part in pairs))
    return ReportedClass(one.cls, one.rows, requests, one.difference, parts, examples)


def _distinct(parts: Iterator[Part]) -> Iterator[Part]:
    """The first few that say something else than those before."""
    seen: list[Mapping[str, int | str]] = []
    for part in parts:
        if len(seen) == MOST_PARTS:
            return
        if part.facts not in seen:
            seen.append(part.facts)
            yield part


def _examples(row: ReconciledRow, part: Part, known: Mapping[int, KnownRequest]) -> Iterator[Example]:
    requests = [(number, known[number]) for number in part.records[:MOST_REQUESTS] if number in known]
    number, request = requests[0] if requests else (None, None)
    is_request = row.key.request_id is not None
    yield Example(
        at_ms=request.at_ms if request and is_request else row.since_ms,
        model=row.key.model or (request.model if request and is_request else None),
        request_id=row.key.request_id,
        message_id=request.message_id if request and is_request else None,
        record=number if is_request else None,
        stated_row=part.stated_rows[0] if part.stated_rows else None,
        ledger_picousd=_money(row.ledger),
        provider_picousd=_money(row.provider),
        difference_picousd=part.difference.picousd,
        place="" if is_request else _place(row),
    )
    if not is_request:
        for each, one in requests:
            yield Example(
                one.at_ms, one.model, one.request_id, one.message_id, each, None, one.picousd, None, None
            )


def _place(row: ReconciledRow) -> str:
    key = row.key
    return " · ".join(word for word in (key.day, key.kind, key.key) if word) or "the whole span"


def _money(side: Amounts | None) -> int | None:
    return side.picousd if side else None


def _weight(one: ReportedClass) -> tuple[bool, int]:
    """Matches last, else by how much money."""
    return one.cls is DifferenceClass.MATCH, -abs(one.difference.picousd or 0)


def _days(rows: Sequence[ReconciledRow], zone: ZoneInfo) -> Iterator[DayPair]:
    """Money by day, those that have any."""
    ledger: dict[str, int] = {}
    provider: dict[str, int] = {}
    for row in rows:
        day = row.key.day or _local_day(row.since_ms, zone)
        for sums, side in ((ledger, row.ledger), (provider, row.provider)):
            money = _money(side)
            if money is not None:
                sums[day] = sums.get(day, 0) + money
    for day in sorted({*ledger, *provider}):
        yield DayPair(day, ledger.get(day), provider.get(day))


def _local_day(at_ms: int, zone: ZoneInfo) -> str:
    return (_EPOCH + timedelta(milliseconds=at_ms)).astimezone(zone).date().isoformat()
