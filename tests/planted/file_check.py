"""Whether what was planted in a file is found once it is read back: class, place and what it comes to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from random import Random
from zoneinfo import ZoneInfo

from counterfoil.domain.history_spans import date_of
from counterfoil.domain.reconcile_sides import MONEY, Vector, plus
from counterfoil.domain.reconcile_sums import vector
from counterfoil.domain.reconciliation import DifferenceClass, ReconciledRow, Tolerance
from counterfoil.domain.statement import Statement
from counterfoil.ledger.totals import LedgerView
from counterfoil.prices.book import PriceBook
from counterfoil.reconciling import reconcile
from counterfoil.statements.reading import read
from tests.planted.check import Verdict
from tests.planted.files import PLANTS
from tests.planted.pages import COUNTED, FORMS, Page, day_in, page_of
from tests.planted.real import Source
from tests.statements_made import MadeRow

CENT = 10**10
Found = dict[tuple[DifferenceClass, tuple[str | None, str | None]], Vector]


@dataclass(frozen=True)
class Judged:
    """Of one file: what it was, what was planted, and the verdict."""

    form: str
    names: tuple[str, ...]
    verdict: Verdict


def judged_file(seed: int, sources: dict[str, Source]) -> Judged:
    """A file of real requests with one to three differences in it, read back and reconciled."""
    form = FORMS[seed % len(FORMS)]
    page = page_of(form, sources[form.agent], seed)
    wanted = _names(seed)
    # whole days first: what lies in single lines then keeps away from them
    names = tuple(name for name in PLANTS if name in wanted and PLANTS[name](page))
    others = sorted({*PLANTS} - {*wanted})
    while not names and others:
        name = others.pop(page.random.randrange(len(others)))
        names = (name,) if PLANTS[name](page) else ()
    made = page.bytes()
    statement = read(made, form.kind, name="made.json" if made[:1] in b"[{" else "made.csv")
    _expect_line(page, statement)
    _expect_shift(page)
    with closing(LedgerView(page.source.ledger(page.without))) as view:
        found = reconcile(view, statement, PriceBook.shipped(), ZoneInfo("UTC"), Tolerance())
    assert found is not None
    return Judged(form.name, names, _verdict(page, found.rows))


def _names(seed: int) -> tuple[str, ...]:
    """Each difference alone with each form first, then up to three together."""
    random, names = Random(f"names {seed}"), sorted(PLANTS)
    turn = seed // len(FORMS)
    if turn < len(names):
        return (names[(turn + seed - 1) % len(names)],)
    return tuple(random.sample(names, random.randint(2, 3)))


def _verdict(page: Page, rows: Sequence[ReconciledRow]) -> Verdict:
    found = _found(page, rows)
    slack = Counter((row.key.day, row.key.model) for row in rows)
    wanted: Found = {}
    for (cls, (day, model)), told in page.expected.items():
        wanted[cls, (date_of(day).isoformat(), model)] = told
    missed, invented = list[str](), list[str]()
    for place in {**wanted, **found}:
        expected, seen = wanted.get(place, {}), found.get(place, {})
        if not _agree(expected, seen, CENT * max(1, slack[place[1]])):
            (missed if place in wanted else invented).append(f"{place}: {expected} not {seen}")
    return Verdict(tuple(missed), tuple(invented), tuple(_unsound(rows)), len(wanted))


def _agree(expected: Vector, seen: Vector, cents: int) -> bool:
    names = {*expected, *seen}
    return all(
        abs(expected.get(name, 0) - seen.get(name, 0)) <= (cents if name == MONEY else 0) for name in names
    )


def _found(page: Page, rows: Sequence[ReconciledRow]) -> Found:
    found: Found = {}
    for row in rows:
        for part in row.parts:
            if part.cls is DifferenceClass.MATCH:
                continue
            told = vector(part.difference)
            names = (MONEY,) if page.form.has_money else COUNTED
            seen = {name: told.get(name, 0) for name in names}
            if not page.form.has_money and "cache_write" in told:
                seen["cache_write_5m"] += told["cache_write"]
            place = part.cls, (row.key.day, row.key.model)
            found[place] = plus(found.get(place, {}), seen)
    return found


def _unsound(rows: Sequence[ReconciledRow]) -> Iterator[str]:
    for row in rows:
        parts: Vector = {}
        for part in row.parts:
            parts = plus(parts, vector(part.difference))
        difference = vector(row.difference)
        if any(parts.get(name, 0) != value for name, value in difference.items()):
            yield f"{row.key}: the parts make {parts}, not {difference}"


def _expect_line(page: Page, statement: Statement) -> None:
    """A line that stands twice: the last one."""
    for place in page.repeated:
        line = max(statement.lines, key=lambda line: line.row)
        use = {name: getattr(line.use, name) or 0 for name in COUNTED}
        told = {MONEY: line.picousd or 0} if page.form.has_money else use
        page.expect(DifferenceClass.DUPLICATE, place, told)


def _expect_shift(page: Page) -> None:
    """What days of another zone move: each request from its day to another's, within the statement."""
    if page.zone == "UTC":
        return
    first, last = (page.day(row) for row in _ends(page))
    for one in page.source.requests:
        here, there = one.day, day_in(page.zone, one.row.at_ms)
        if here == there or (page.form.has_money and one.row.picousd is None):
            continue
        told = page.vector(one.row)
        if first <= there <= last:
            page.expect(DifferenceClass.TIME_ZONE, (there, one.row.model), told)
        if first <= here <= last:
            lost = {name: -value for name, value in told.items()}
            page.expect(DifferenceClass.TIME_ZONE, (here, one.row.model), lost)


def _ends(page: Page) -> tuple[MadeRow, MadeRow]:
    """The first and the last row of use."""
    used = sorted((row for row in page.rows if not row.text), key=lambda row: row.at_ms)
    return used[0], used[-1]


__all__ = ["Judged", "judged_file"]
