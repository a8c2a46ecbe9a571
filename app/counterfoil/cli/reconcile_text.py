"""A reconciliation as text for a terminal: headline, classes, the greatest rows, what it does not show."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from counterfoil.cli.reconcile_fields import reason_of
from counterfoil.clock import iso
from counterfoil.domain.money import cents
from counterfoil.domain.reconcile_sums import vector, worths
from counterfoil.domain.reconciliation import Amounts, DifferenceClass, Part, ReconciledRow, Reconciliation
from counterfoil.words import reconciling as words
from counterfoil.words.counts import counted
from counterfoil.words.money import CENT_PICOUSD
from counterfoil.words.subscription import payer
from counterfoil.words.witnesses import witnesses

ROWS_SHOWN = 10
PAYERS_SHOWN = 5
RESIDUAL = "Residual"
TOKENS = ("input", "cache_read", "cache_write_5m", "cache_write_1h", "cache_write", "output")


def as_text(found: Reconciliation, *, everything: bool = False) -> Iterator[str]:
    """Lines; `everything` shows all rows that differ, not the greatest only."""
    statement = found.statement
    lines = counted(statement.lines, "line")
    kept = f", kept as {statement.kept_as}" if statement.kept_as is not None else ""
    yield f"{_clean(statement.name)} ({statement.kind.value}, {lines}{kept})"
    zone = f"in {statement.zone}" if statement.zone else "in UTC, as the file names no zone"
    yield f"{iso(statement.since_ms)} to {iso(statement.until_ms)}, days {zone}"
    for assumed in statement.notes:
        yield f"  {_clean(assumed)}"
    yield words.headline(found, words.plain)
    yield from _classes(found)
    differing = sorted(
        (row for row in found.rows if row.cls is not DifferenceClass.MATCH), key=_size, reverse=True
    )
    shown = differing if everything else differing[:ROWS_SHOWN]
    gaps = [one for row in shown for one in (row.difference, *(part.difference for part in _others(row)))]
    width = max((len(difference(gap)) for gap in gaps), default=0)
    for row in shown:
        yield from _row(row, width)
    if len(shown) < len(differing):
        more = counted(len(differing) - len(shown), "row")
        yield f"… and {more} more; --all shows them, --json has everything."
    yield f"Prices: {found.prices}. Rows within {cents(found.tolerance.picousd)} are taken for the same."
    for doubt in found.payers[:PAYERS_SHOWN]:
        yield f"Who pays: {_clean(payer(doubt))}"
    if len(found.payers) > PAYERS_SHOWN:
        more = counted(len(found.payers) - PAYERS_SHOWN, "such sign")
        yield f"… and {more} more; --json has everything."
    yield from (_clean(line) for line in witnesses(found, words.plain))
    yield from words.limits(found, words.plain)


def difference(amounts: Amounts) -> str:
    """Money where it is told, else tokens or requests, with their sign: `"+$4.31"`."""
    told = vector(amounts)
    if amounts.picousd is not None:
        return _signed(amounts.picousd)
    counts = [told[name] for name in TOKENS if name in told]
    if counts:
        return _counted(sum(counts), "token")
    if amounts.use.requests is not None:
        return _counted(amounts.use.requests, "request")
    return "–"


def _signed(picousd: int) -> str:
    said = cents(abs(picousd))
    if not words.has_figure(said):
        return f"<{cents(CENT_PICOUSD)}" if picousd else said
    return f"-{said}" if picousd < 0 else f"+{said}"


def _counted(number: int, noun: str) -> str:
    return f"{number:+,} {noun}{'' if abs(number) == 1 else 's'}"


def _classes(found: Reconciliation) -> Iterator[str]:
    names = [words.name(one.cls, words.plain) for one in found.classes]
    shown = [
        difference(one.difference) if one.cls is not DifferenceClass.MATCH else "" for one in found.classes
    ]
    left = "none" if found.holds else difference(found.residual)
    width = max(map(len, (*names, RESIDUAL)))
    figures = max(map(len, (*shown, left)))
    rows = max((len(f"{one.rows:,}") for one in found.classes), default=1)
    worth = worths(found.rows)
    for one, name, gap in zip(found.classes, names, shown, strict=True):
        in_rows = f"{one.rows:>{rows},} {'row ' if one.rows == 1 else 'rows'}"
        at_list = f"  {_signed(worth[one.cls])} at list prices" if one.cls in worth else ""
        yield f"  {name:<{width}}  {in_rows}  {gap:>{figures}}{at_list}".rstrip()
    yield f"  {RESIDUAL:<{width}}  {'':>{rows}}       {left:>{figures}}"


def _row(row: ReconciledRow, width: int) -> Iterator[str]:
    key = row.key
    named = (key.day, key.model, key.kind, key.key, key.request_id)
    yield f"{difference(row.difference):>{width}}  {'  '.join(_clean(word) for word in named if word)}"
    yield f"{'':>{width}}  {reason_of(row)}"
    for part in _others(row):
        yield f"{'':>{width}}  {difference(part.difference)}: {words.reason(part, words.plain)}"


def _others(row: ReconciledRow) -> Sequence[Part]:
    first = next((part for part in row.parts if part.cls is row.cls), None)
    return [part for part in row.parts if part is not first]


def _size(row: ReconciledRow) -> tuple[int, int]:
    told = vector(row.difference)
    return abs(row.difference.picousd or 0), sum(abs(told.get(name, 0)) for name in TOKENS)


def _clean(text: str) -> str:
    return "".join(sign if sign.isprintable() else "·" for sign in text)
