"""Providers' files made of real requests, before anything is planted in them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from random import Random

from counterfoil.domain.history_spans import date_of
from counterfoil.domain.reconcile_sides import MONEY, Vector, minus, plus
from counterfoil.domain.reconciliation import DifferenceClass
from counterfoil.domain.statement import StatementKind
from tests.planted.real import Real, Source
from tests.statements_made import MadeRow, build
from tests.statements_made.rows import day_of

K = StatementKind
Place = tuple[int, str | None]  # number of the day, and a model or None where it is no use
COUNTED = ("input", "cache_read", "cache_write_5m", "cache_write_1h", "output")
MOST_DAYS = 8


@dataclass(frozen=True)
class Form:
    """A kind of file: whose requests it tells, and which differences its terms can express."""

    kind: StatementKind
    agent: str
    options: dict[str, object] = field(default_factory=dict)
    by_id: bool = False
    has_money: bool = True
    has_counts: bool = True
    has_words: bool = False  # lines that are no use
    has_days: bool = False  # named as days, whatever zone these are cut in
    can_repeat: bool = False  # a line is a line of text

    @property
    def name(self) -> str:
        """What it is called."""
        return self.kind.value


FORMS = (
    Form(K.ANTHROPIC_USAGE_CSV, "claude-code", has_money=False, has_days=True, can_repeat=True),
    Form(
        K.ANTHROPIC_COST_CSV,
        "claude-code",
        {"in_cents": True},
        has_counts=False,
        has_words=True,
        has_days=True,
        can_repeat=True,
    ),
    Form(K.ANTHROPIC_USAGE_API, "claude-code", has_money=False),
    Form(K.ANTHROPIC_COST_API, "claude-code", has_counts=False),
    Form(K.OPENAI_USAGE, "codex", {"form": "csv"}, has_money=False, can_repeat=True),
    Form(
        K.OPENAI_COSTS,
        "codex",
        {"form": "csv"},
        has_counts=False,
        has_words=True,
        can_repeat=True,
    ),
    Form(K.LITELLM_SPEND, "claude-code", by_id=True),
    Form(K.OPENROUTER_ACTIVITY, "codex", by_id=True, can_repeat=True),
    Form(K.CURSOR_USAGE, "codex"),
    Form(K.CSV, "claude-code", by_id=True, can_repeat=True),
)


@dataclass
class Page:
    """A file in the making. `expected` is what must be found, by class and place."""

    form: Form
    source: Source
    random: Random
    real: list[Real]
    rows: list[MadeRow] = field(default_factory=list)
    zone: str = "UTC"
    without: int | None = None
    repeated: list[Place] = field(default_factory=list)
    taken: set[Place] = field(default_factory=set)
    expected: dict[tuple[DifferenceClass, Place], Vector] = field(default_factory=dict)

    def vector(self, row: MadeRow) -> Vector:
        """The figures by which it is checked: money where the file tells it, else counts."""
        if self.form.has_money:
            return {MONEY: row.picousd or 0}
        return {name: getattr(row, name) for name in COUNTED}

    def expect(self, cls: DifferenceClass, place: Place, vector: Vector) -> None:
        """Something that must be found."""
        self.expected[cls, place] = plus(self.expected.get((cls, place), {}), vector)

    def day(self, row: MadeRow) -> int:
        """The day that the file dates a row on."""
        return day_in(self.zone, row.at_ms)

    def place(self, fit: Callable[[Sequence[MadeRow]], bool] = lambda rows: bool(rows)) -> Place | None:
        """A day × model that nothing was planted in yet, none where no such one fits."""
        found: dict[Place, list[MadeRow]] = {}
        for row in self.rows:
            if not row.text and row.key == "my-key":
                found.setdefault((self.day(row), row.model), []).append(row)
        free = [place for place, rows in sorted(found.items()) if place not in self.taken and fit(rows)]
        if not free:
            return None
        chosen = self.random.choice(free)
        self.taken.add(chosen)
        return chosen

    def at(self, place: Place) -> list[int]:
        """The numbers of its rows."""
        return [
            number
            for number, row in enumerate(self.rows)
            if (self.day(row), row.model) == place and row.key == "my-key" and not row.text
        ]

    def change(self, cls: DifferenceClass, place: Place, number: int, new: MadeRow) -> None:
        """Another row for one of them."""
        self.expect(cls, place, minus(self.vector(new), self.vector(self.rows[number])))
        self.rows[number] = new

    def bytes(self) -> bytes:
        """The file."""
        made = build(self.form.kind, self.rows, tz=self.zone, **self.form.options)
        if not self.repeated:
            return made
        lines = made.decode().splitlines()
        return "\n".join([*lines, *(lines[_greatest(lines, place)] for place in self.repeated)]).encode()


def day_in(zone: str, at_ms: int) -> int:
    """The number of a moment's day in a zone."""
    return date.fromisoformat(day_of(at_ms, zone)).toordinal() - date(1970, 1, 1).toordinal()


def page_of(form: Form, source: Source, seed: int) -> Page:
    """A page of some days' requests, nothing planted."""
    random = Random(f"page {seed}")
    days = sorted({one.day for one in source.requests})
    first = random.randrange(max(1, len(days) - MOST_DAYS + 1))
    chosen = set(days[first : first + MOST_DAYS])
    real = [
        one
        for one in source.requests
        if one.day in chosen and (one.row.picousd is not None or not form.has_money)
    ]
    return Page(form, source, random, real, [one.row for one in real])


def _greatest(lines: Sequence[str], place: Place) -> int:
    day, model = date_of(place[0]).isoformat(), str(place[1])
    return max(
        (number for number, line in enumerate(lines) if day in line and model in line and "my-key" in line),
        key=lambda number: max(_numbers(lines[number])),
    )


def _numbers(line: str) -> list[float]:
    found = [0.0]
    for cell in line.split(","):
        try:
            found.append(float(cell))
        except ValueError:
            continue
    return found
