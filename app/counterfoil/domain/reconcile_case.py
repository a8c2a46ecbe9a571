"""One row under examination: both sides, and what of their difference no reason was found for yet. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from counterfoil.domain.reconcile_lines import KIND_OF, StatedRow, Told
from counterfoil.domain.reconcile_sides import (
    KIND_MONEY,
    MONEY,
    MONIES,
    PRICED,
    SEARCH_MONEY,
    TOKENS,
    LedgerUse,
    Rates,
    Series,
    Vector,
    amounts,
    is_nothing,
    minus,
    take,
)
from counterfoil.domain.reconcile_sums import WORTH
from counterfoil.domain.reconciliation import (
    DifferenceClass,
    Part,
    ReconciledRow,
    RowKey,
    Tolerance,
)

Facts = Mapping[str, int | str]


@dataclass(frozen=True, slots=True)
class Setting:
    """What all rows are examined with. `shift_ms` is what the statement's days lie off; `now_ms` dates the
    prices of today.
    """

    use: LedgerUse
    told: Told
    tolerance: Tolerance
    since_ms: int
    until_ms: int
    now_ms: int
    shift_ms: int = 0
    zone_facts: Facts = field(default_factory=dict)


@dataclass(slots=True)
class Case:
    """A row. `ledger` is its use within the days as stated, `shifted` within those that fit."""

    setting: Setting
    day: str
    since_ms: int
    until_ms: int
    model: str | None
    row: StatedRow | None
    names: tuple[str, ...]
    ledger: Vector
    shifted: Vector
    rest: Vector
    is_other_key: bool = False
    kind: str | None = None
    parts: list[Part] = field(default_factory=list)

    @property
    def series(self) -> Series:
        """The ledger's side."""
        return self.setting.use.of(self.model)

    @property
    def span(self) -> tuple[int, int]:
        """The span in the ledger that fits, in ms."""
        return self.since_ms + self.setting.shift_ms, self.until_ms + self.setting.shift_ms

    @property
    def is_open(self) -> bool:
        """Whether anything is left."""
        return not is_nothing(self.rest)

    def counted(self, name: str) -> int:
        """A figure of the ledger that no statement tells, of the span that fits."""
        return self.series.between((name,), *self.span)[name]

    def is_settled(self, name: str) -> bool:
        """Whether what is left of a figure is no more than rounding."""
        return within(self.setting.tolerance, name, self.rest.get(name, 0), self.shifted.get(name, 0))

    def tokens_settle(self) -> bool:
        """Whether all counts agree."""
        return all(self.is_settled(name) for name in self.rest if name != MONEY)

    def explain(
        self,
        cls: DifferenceClass,
        part: Vector,
        facts: Facts | None = None,
        rows: tuple[int, ...] | None = None,
        requests: int | None = None,
        span: tuple[int, int] | None = None,
    ) -> None:
        """Put a piece of the difference down to a class."""
        told = dict.fromkeys(self.rest, 0) | {name: part[name] for name in part if name in self.rest}
        take(self.rest, told)
        stated = (tuple(self.row.rows[:20]) if self.row else ()) if rows is None else rows[:20]
        records = self.series.some_records(*(span or self.span))
        known = facts or {}
        worth = None if cls is DifferenceClass.MATCH else self.worth(told)
        if worth is not None:
            known = {**known, WORTH: worth}
        self.parts.append(Part(cls, amounts(told), known, stated, records, requests))

    def worth(self, part: Vector) -> int | None:
        """Pico-USD of a piece at the book's prices, where the statement tells no money; None: no price."""
        told = any(count for name, count in part.items() if name in RATED)
        return self.at_list(part) if told and MONEY not in self.rest else None

    def rates(self) -> Rates:
        """The book's prices of its model at its time."""
        return {} if self.model is None else self.setting.use.rates(self.model, self.span[0])

    def priced(self, part: Vector) -> Vector:
        """A piece with its money by the book, where that brings both sides nearer together: by itself, or
        with all else that the counts differ by.
        """
        effect = self.at_list(part) if MONEY in self.rest else None
        if effect is None:
            return part
        whole, money = self.at_list(self.rest), self.rest[MONEY]
        is_all = whole is not None and within(self.setting.tolerance, MONEY, money - whole, whole)
        return part | {MONEY: effect if is_all or abs(money - effect) < abs(money) else 0}

    def at_list(self, part: Vector) -> int | None:
        """What counts come to at the book's prices; None where one of them has none."""
        rates = self.rates()
        effect = 0
        for name, count in part.items():
            if count and name in RATED:
                rate = rates.get(RATE_OF.get(name, name))
                if rate is None:
                    return None
                effect += count * rate
        return effect

    def done(self) -> ReconciledRow:
        """The row as it is handed out; nothing may be left."""
        assert not self.is_open, self.rest
        key = RowKey(self.day, self._model(), self._kind(), self.row.key if self.row else None)
        ledger = amounts(self.ledger) if self.has_ledger else None
        provider = (
            amounts({name: self.row.stated.get(name, 0) for name in self._stated()}) if self.row else None
        )
        cls = max(self.parts, key=_size).cls if self.parts else DifferenceClass.MATCH
        difference = dict.fromkeys(self.names, 0)
        for name in self.names:
            stated = self.row.stated.get(name, 0) if self.row else 0
            difference[name] = stated - self.ledger.get(name, 0)
        return ReconciledRow(
            key, ledger, provider, amounts(difference), cls, tuple(self.parts), self.since_ms, self.until_ms
        )

    @property
    def has_ledger(self) -> bool:
        """Whether the ledger has anything of it."""
        return not self.is_other_key and any(self.ledger.values())

    def _stated(self) -> tuple[str, ...]:
        return tuple({*self.names, *(self.row.stated if self.row else ())})

    def _model(self) -> str | None:
        return None if self.model is None else self.setting.use.names.get(self.model, self.model)

    def _kind(self) -> str | None:
        if self.kind is not None and self.row is None:
            return KIND_OF[self.kind]
        kinds = self.row.kinds if self.row else set()
        return next(iter(kinds)) if len(kinds) == 1 else None


RATED = frozenset((*PRICED, "cache_write"))
RATE_OF = {"cache_write": "cache_write_5m"}


def within(tolerance: Tolerance, name: str, difference: int, figure: int) -> bool:
    """Whether a difference is one of rounding."""
    if name in MONIES:
        return abs(difference) <= tolerance.picousd
    greater = max(abs(figure), abs(figure + difference))
    return abs(difference) * 1_000_000 <= greater * tolerance.tokens_per_million


def ledger_vector(
    setting: Setting,
    row: StatedRow | None,
    model: str | None,
    names: tuple[str, ...],
    span: tuple[int, int],
    kind: str | None = None,
) -> Vector:
    """The ledger's figures of a row within a span."""
    if kind is not None:
        column = KIND_MONEY[kind]
        found = setting.use.of(model).between((*names, column), *span)
        return {name: found[column if name == MONEY else name] for name in names}
    if model is None and setting.told.is_mixed:
        return dict.fromkeys(names, 0)  # the rows that name a model have all of the ledger
    series = setting.use.of(model)
    is_searches = setting.told.searches_apart and row is not None and model is None
    found = series.between(names, *span)
    if MONEY in found and setting.told.searches_apart:
        searched = series.between((SEARCH_MONEY,), *span)[SEARCH_MONEY]
        found[MONEY] = searched if is_searches else found[MONEY] - searched
    return found


def names_of(told: Told, row: StatedRow | None, kind: str | None = None) -> tuple[str, ...]:
    """The figures that are compared in a row."""
    if kind is not None:
        return tuple(name for name in (*told.names, MONEY) if name in (kind, MONEY))
    names = {*told.names, *((MONEY,) if told.has_money else ())}
    if row is not None and not told.is_by_kind:
        names &= set(row.stated)
    if told.searches_apart:
        names = names & {"web_searches", MONEY} if row and row.model is None else names - {"web_searches"}
    return tuple(sorted(names))


def case_of(
    setting: Setting,
    day: str,
    since_ms: int,
    until_ms: int,
    model: str | None,
    row: StatedRow | None,
    kind: str | None = None,
) -> Case:
    """A row set up; with a kind it is of that kind's money alone."""
    names = names_of(setting.told, row, kind)
    ledger = ledger_vector(setting, row, model, names, (since_ms, until_ms), kind)
    shift_ms = setting.shift_ms
    shifted = ledger
    if shift_ms:
        span = since_ms + shift_ms, until_ms + shift_ms
        shifted = ledger_vector(setting, row, model, names, span, kind)
    stated = row.stated if row else {}
    rest = minus({name: stated.get(name, 0) for name in names}, ledger)
    return Case(setting, day, since_ms, until_ms, model, row, names, ledger, shifted, rest, kind=kind)


def other_key_case(setting: Setting, row: StatedRow) -> Case:
    """A row of a key that is not the ledger's: nothing of the ledger stands beside it."""
    names = names_of(setting.told, row, row.kind)
    stated = {name: row.stated.get(name, 0) for name in names}
    zero = dict.fromkeys(names, 0)
    return Case(
        setting,
        row.day,
        row.since_ms,
        row.until_ms,
        row.model,
        row,
        names,
        zero,
        zero,
        stated,
        is_other_key=True,
        kind=row.kind,
    )


def _size(part: Part) -> tuple[int, int]:
    use = part.difference.use
    counts = sum(abs(getattr(use, name) or 0) for name in TOKENS)
    return abs(part.difference.picousd or 0), counts
