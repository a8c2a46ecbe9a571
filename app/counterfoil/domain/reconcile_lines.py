"""A statement's lines made comparable: use summed into rows by day × model, all else apart. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from operator import attrgetter

import msgspec

from counterfoil.domain.reconcile_sides import (
    COUNTS,
    CREDITS,
    KIND_MONEY,
    MONEY,
    PRICED,
    TOKENS,
    Vector,
    is_day,
    plus,
    vector_of,
)
from counterfoil.domain.reconciliation import DifferenceClass
from counterfoil.domain.statement import Entry, StatementLine, TokenKind

DayOf = Callable[[int], tuple[str, int, int]]
"""Of a moment in ms: the name of its day in the statement's zone, its first moment and that of the next."""

CLASSES = {
    Entry.FEE: DifferenceClass.FEE,
    Entry.TAX: DifferenceClass.FEE,
    Entry.PURCHASE: DifferenceClass.CREDIT,
    Entry.GRANT: DifferenceClass.CREDIT,
    Entry.REFUND: DifferenceClass.REFUND,
}
# of a line without model and counts: only then do words tell what it is
WORDS = {
    Entry.REFUND: ("refund", "reversal", "chargeback"),
    Entry.TAX: ("tax", "vat", "gst"),
    Entry.GRANT: ("grant", "promotion", "free credit"),
    Entry.PURCHASE: ("credit", "top-up", "top up", "reload", "recharge", "purchase"),
    Entry.FEE: ("subscription", "seat", "plan fee", "monthly fee"),
}
COUNT_OF: Mapping[TokenKind, str] = {
    TokenKind.WEB_SEARCH: "web_searches",
    **{kind: kind.value for kind in TokenKind if kind is not TokenKind.WEB_SEARCH},
}
KIND_OF = {name: kind.value for kind, name in COUNT_OF.items()}
_USED = {name: attrgetter(f"use.{name}") for name in COUNTS}
LIVES = ("cache_write_5m", "cache_write_1h")


@dataclass(slots=True)
class Slot:
    """A span of a row as stated: an hour, a day, a moment."""

    since_ms: int
    until_ms: int
    stated: Vector = field(default_factory=dict)
    rows: list[int] = field(default_factory=list)


@dataclass(slots=True)
class StatedRow:
    """A day × model (× key) of the statement, and × kind (by its count's name) where money alone is told by
    kind; `extra` are figures stated more than once, with their rows, still in `stated`.
    """

    day: str
    since_ms: int
    until_ms: int
    model: str | None
    key: str | None = None
    stated: Vector = field(default_factory=dict)
    slots: dict[tuple[int, int], Slot] = field(default_factory=dict)
    kind: str | None = None
    kinds: set[str] = field(default_factory=set)
    rows: list[int] = field(default_factory=list)
    extra: Vector = field(default_factory=dict)
    extra_rows: list[int] = field(default_factory=list)
    tiers: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Told:
    """Which figures a statement tells, of all rows together; `is_fine`: of spans shorter than a day.

    `kinds` are those that its money is told apart by, where it counts no tokens; `whole_models` are models
    of which some line names no kind: these are not told apart.
    """

    names: tuple[str, ...]
    has_money: bool
    is_by_kind: bool
    is_fine: bool
    searches_apart: bool  # searches have lines of their own that name no model
    is_mixed: bool  # some other lines name no model either
    kinds: tuple[str, ...] = ()
    whole_models: frozenset[str] = frozenset()

    @property
    def has_tokens(self) -> bool:
        """Whether it tells counts of tokens."""
        return not set(TOKENS).isdisjoint(self.names)

    @property
    def compared(self) -> tuple[str, ...]:
        """The figures that tell best whether two spans are alike: counts before money."""
        if self.kinds:
            return (MONEY, *(KIND_MONEY[name] for name in self.kinds))
        return self.names or ((MONEY,) if self.has_money else ())

    def kind_of(self, line: StatementLine) -> str | None:
        """The kind that a line's row is of; None where its model is compared as a whole."""
        if not self.kinds or line.kind is None or line.model is None or line.model in self.whole_models:
            return None
        name = COUNT_OF[line.kind]
        return name if name in self.kinds else "cache_write"


def entry_of(line: StatementLine) -> Entry:
    """What a line is about, by its words where it names neither a model nor counts."""
    if line.entry is not Entry.USE or line.model is not None or line.kind is not None:
        return line.entry
    if vector_of(line.use) or not line.text:
        return line.entry
    text = line.text.lower()
    return next((entry for entry, words in WORDS.items() if any(word in text for word in words)), line.entry)


def use_lines(lines: Iterable[StatementLine]) -> list[StatementLine]:
    """The lines that are about use; one that only gives money back is not."""
    return [line for line in lines if is_plain(line) or _is_use(line)]


def is_plain(line: StatementLine) -> bool:
    """Whether it is about use at the first look, as nearly all are."""
    return line.entry is Entry.USE and line.model is not None and (line.picousd is None or line.picousd >= 0)


def _is_use(line: StatementLine) -> bool:
    return entry_of(line) is Entry.USE and not is_giving_back(line)


def is_giving_back(line: StatementLine) -> bool:
    """Whether a line of use returns money and counts nothing."""
    return (line.picousd or 0) < 0 and not any(vector_of(line.use).values())


def other_lines(lines: Iterable[StatementLine]) -> Iterator[tuple[DifferenceClass, StatementLine]]:
    """All the others, with their class."""
    for line in lines:
        if is_plain(line):
            continue
        entry = entry_of(line)
        if entry is not Entry.USE:
            yield CLASSES[entry], line
        elif is_giving_back(line):
            yield DifferenceClass.REFUND, line


def told_by(lines: Sequence[StatementLine]) -> Told:
    """What a statement's lines of use tell."""
    names = {name for name in COUNTS if any(count is not None for count in map(_USED[name], lines))}
    if "cache_write" in names:  # where some tell no life, none is compared by it
        names -= {*LIVES}
    has_money = any(line.picousd is not None for line in lines)
    apart = {line.kind for line in lines if line.model is None}
    models = any(line.model is not None for line in lines)
    kinds = {line.kind for line in lines if line.kind is not None and line.model is not None}
    is_split = has_money and names.isdisjoint(TOKENS)
    return Told(
        tuple(sorted(names)),
        has_money,
        any(line.kind is not None for line in lines),
        any(not is_day(line.since_ms, line.until_ms) for line in lines),
        models and apart == {TokenKind.WEB_SEARCH},
        models and not apart <= {TokenKind.WEB_SEARCH},
        _kinds_apart(kinds, has_searches=TokenKind.WEB_SEARCH not in apart) if is_split else (),
        frozenset(line.model for line in lines if line.model is not None and line.kind is None),
    )


def _kinds_apart(stated: set[TokenKind], *, has_searches: bool) -> tuple[str, ...]:
    """Every kind of charge that rows are made of: of writes the two lives, or both in one as stated."""
    if not stated:
        return ()
    names = [name for name in PRICED if has_searches or name != "web_searches"]
    if TokenKind.CACHE_WRITE in stated:
        names = [*(name for name in names if name not in LIVES), "cache_write"]
    return tuple(names)


def line_vector(line: StatementLine, told: Told) -> Vector:
    """The figures of a line that are compared."""
    found = vector_of(line.use)
    if "cache_write" in told.names and "cache_write" not in found:
        lives = [found.pop(name) for name in LIVES if name in found]
        found |= {"cache_write": sum(lives)} if lives else {}
    if line.picousd is not None:
        found[MONEY] = line.picousd
    if line.micro_credits is not None:
        found[CREDITS] = line.micro_credits
    return found


def stated_rows(
    lines: Sequence[StatementLine], told: Told, models: Mapping[str, str], day_of: DayOf
) -> list[StatedRow]:
    """Lines of use by day × model × key, in order of time."""
    found: dict[tuple[str | None, ...], StatedRow] = {}
    seen: dict[tuple[object, ...], int] = {}
    for line in lines:
        vector = line_vector(line, told)
        model = None if line.model is None else models[line.model]
        day, since_ms, until_ms = day_of(line.since_ms)
        kind = told.kind_of(line)
        place = day, model, line.key, kind
        row = found.get(place)
        if row is None:
            row = found[place] = StatedRow(day, since_ms, until_ms, model, line.key, kind=kind)
        _add(row, line, vector)
        if _is_again(line, vector, seen):
            row.extra = plus(row.extra, vector)
            row.extra_rows.append(line.row)
    return sorted(found.values(), key=lambda row: (row.since_ms, row.model or "", row.key or ""))


def merged(rows: Iterable[StatedRow]) -> list[StatedRow]:
    """Rows of several keys that are compared together."""
    found: dict[tuple[str | None, ...], StatedRow] = {}
    for row in rows:
        whole = found.get((row.day, row.model, row.kind))
        if whole is None:
            found[row.day, row.model, row.kind] = row
            continue
        whole.key = None if whole.key != row.key else row.key
        whole.stated, whole.extra = plus(whole.stated, row.stated), plus(whole.extra, row.extra)
        whole.rows, whole.extra_rows = whole.rows + row.rows, whole.extra_rows + row.extra_rows
        whole.kinds |= row.kinds
        whole.tiers |= row.tiers
        whole.until_ms = max(whole.until_ms, row.until_ms)
        for place, slot in row.slots.items():
            known = whole.slots.get(place)
            if known is None:
                whole.slots[place] = slot
            else:
                known.stated = plus(known.stated, slot.stated)
                known.rows = known.rows + slot.rows
    return list(found.values())


def _add(row: StatedRow, line: StatementLine, vector: Vector) -> None:
    row.rows.append(line.row)
    row.until_ms = max(row.until_ms, line.until_ms)
    if line.service_tier:
        row.tiers.add(line.service_tier)
    place = line.since_ms, line.until_ms
    slot = row.slots.get(place)
    if slot is None:
        slot = row.slots[place] = Slot(*place)
    slot.rows.append(line.row)
    for name, value in vector.items():
        row.stated[name] = row.stated.get(name, 0) + value
        slot.stated[name] = slot.stated.get(name, 0) + value
    if line.kind is not None:
        row.kinds.add(line.kind.value)


def _is_again(line: StatementLine, vector: Vector, seen: dict[tuple[object, ...], int]) -> bool:
    """Whether the very same line stood before: for a span there is one line for each combination."""
    if line.since_ms == line.until_ms and line.request_id is None:
        return False  # two requests of one moment may well be alike
    if not any(vector.values()):
        return False
    key = msgspec.structs.astuple(msgspec.structs.replace(line, row=0))
    first = seen.setdefault(key, line.row)
    return first != line.row
