"""Statements made from a world with differences planted in them, and what has to be found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from counterfoil.domain.coverage import Watched
from counterfoil.domain.reconcile_sides import (
    COUNTS,
    MONEY,
    PRICED,
    LedgerRequest,
    Vector,
    minus,
    plus,
    request_vector,
)
from counterfoil.domain.reconciliation import DifferenceClass
from counterfoil.domain.statement import Entry, StatedUse, Statement, StatementKind, StatementLine
from counterfoil.domain.times import DAY_MS
from tests.altered import replace
from tests.planted.world import FIRST_DAY, KEYS, MODELS, SECOND, SMALL, World, rates, with_counts

Place = tuple[int, str | None]  # number of the day, and a model's key or None where it is no use
OWN, FOREIGN = "laptop", "desktop"
STATED_NAMES = dict(
    zip(KEYS.values(), ("Claude Opus 4.5", "Claude Sonnet 4.5", "Claude Haiku 4.5"), strict=True)
)
TOLD = tuple(name for name in COUNTS if name != "cache_write")
NOT_USE = {
    Entry.REFUND: DifferenceClass.REFUND,
    Entry.PURCHASE: DifferenceClass.CREDIT,
    Entry.GRANT: DifferenceClass.CREDIT,
    Entry.FEE: DifferenceClass.FEE,
    Entry.TAX: DifferenceClass.FEE,
}


@dataclass
class Sheet:
    """A statement in the making. `expected` is what must be found, by class and place."""

    random: Random
    world: World
    hours_shifted: float = 0.0
    step_ms: int = DAY_MS
    lines: dict[tuple[int, str, str], Vector] = field(default_factory=dict)  # step × model × key
    extra: list[StatementLine] = field(default_factory=list)
    expected: dict[tuple[DifferenceClass, Place], Vector] = field(default_factory=dict)
    taken: set[Place] = field(default_factory=set)

    @property
    def shift_ms(self) -> int:
        """What is added to a moment of the world to get what the statement prints."""
        return round(self.hours_shifted * 3_600_000)

    def expect(self, cls: DifferenceClass, place: Place, vector: Vector) -> None:
        """Something that must be found."""
        self.expected[cls, place] = plus(self.expected.get((cls, place), {}), vector)

    def day_of(self, request: LedgerRequest) -> int:
        """The day that the statement dates a request on."""
        return (request.at_ms + self.shift_ms) // DAY_MS

    def fill(self) -> None:
        """Sum up the world's use."""
        for request in self.world.true:
            place = (request.at_ms + self.shift_ms) // self.step_ms, request.model, OWN
            self.lines[place] = plus(self.lines.get(place, {}), _stated(request))

    def place(self, *models: str) -> tuple[int, str, str]:
        """A line that nothing was planted in yet."""
        free = [
            line
            for line in sorted(self.lines)
            if line[1] in (models or tuple(KEYS.values()))
            and (line[0] * self.step_ms // DAY_MS, line[1]) not in self.taken
            and line[2] == OWN
        ]
        chosen = self.random.choice(free)
        self.taken.add((chosen[0] * self.step_ms // DAY_MS, chosen[1]))
        return chosen

    def done(self) -> Statement:
        """The statement."""
        lines = [
            StatementLine(
                0,
                step * self.step_ms,
                (step + 1) * self.step_ms,
                model=STATED_NAMES[model],
                key=key,
                use=StatedUse(**{name: vector.get(name, 0) for name in TOLD}),
                picousd=vector[MONEY],
            )
            for (step, model, key), vector in sorted(self.lines.items())
        ]
        numbered = [replace(line, row=number + 2) for number, line in enumerate([*lines, *self.extra])]
        return Statement(StatementKind.CSV, "made.csv", "0" * 64, 1, tuple(numbered), "anthropic")


Plant = Callable[[Sheet], None]


def price(sheet: Sheet) -> None:
    """One day of a model at another price."""
    place = sheet.place()
    line = sheet.lines[place]
    percent = sheet.random.choice((50, 110, 137, 200, 250))
    _change(sheet, DifferenceClass.PRICE, place, {MONEY: line[MONEY] * percent // 100 - line[MONEY]})


def cache_class(sheet: Sheet) -> None:
    """Tokens of one day counted as another kind, and charged so."""
    place = sheet.place(KEYS[MODELS[0]], KEYS[SECOND])
    line = sheet.lines[place]
    pairs = [
        ("cache_write_5m", "cache_write_1h"),
        ("cache_write_1h", "cache_write_5m"),
        ("cache_read", "input"),
    ]
    less, more = sheet.random.choice([pair for pair in pairs if line.get(pair[0], 0) > 1])
    tokens = sheet.random.randint(1, line[less])
    cost = rates(place[1], place[0] * sheet.step_ms)
    money = tokens * ((cost[more] or 0) - (cost[less] or 0))
    _change(sheet, DifferenceClass.CACHE_CLASS, place, {less: -tokens, more: tokens, MONEY: money})


def unlogged(sheet: Sheet) -> None:
    """Small calls of the helper model that no log has."""
    place = sheet.place(KEYS[SMALL])
    requests = sheet.random.randint(2, 15)
    fresh, output = requests * sheet.random.randint(300, 2_000), requests * sheet.random.randint(5, 60)
    cost = rates(place[1], place[0] * sheet.step_ms)
    money = fresh * (cost["input"] or 0) + output * (cost["output"] or 0)
    more = {"requests": requests, "input": fresh, "output": output, MONEY: money}
    _change(sheet, DifferenceClass.UNLOGGED_CALLS, place, more)


def double(sheet: Sheet) -> None:
    """One line twice, or everything of it doubled."""
    place = sheet.place()
    if sheet.random.random() < 0.5:
        step, model, key = place
        again = sheet.lines[place]
        use = StatedUse(**{name: again.get(name, 0) for name in TOLD})
        since_ms, until_ms = step * sheet.step_ms, (step + 1) * sheet.step_ms
        line = StatementLine(
            0, since_ms, until_ms, model=STATED_NAMES[model], key=key, use=use, picousd=again[MONEY]
        )
        sheet.extra.append(line)
        sheet.expect(DifferenceClass.DUPLICATE, (since_ms // DAY_MS, model), dict(again))
        return
    _change(sheet, DifferenceClass.DUPLICATE, place, dict(sheet.lines[place]))


def second_device(sheet: Sheet) -> None:
    """Another machine's use under its own key, on some days."""
    for day in sheet.random.sample(sorted({line[0] for line in sheet.lines}), 4):
        model = sheet.random.choice((KEYS[MODELS[0]], KEYS[SECOND]))
        counts = (*(sheet.random.randint(100, 90_000) for _ in PRICED[:-1]), 0)
        request = LedgerRequest(0, "", None, day * sheet.step_ms, model, False, counts, None)
        use = _stated(with_counts(request, counts)) | {"requests": sheet.random.randint(3, 40)}
        sheet.lines[day, model, FOREIGN] = use
        sheet.expect(DifferenceClass.OTHER_DEVICE, (day * sheet.step_ms // DAY_MS, model), use)


def missing_day(sheet: Sheet) -> None:
    """A day whose logs are gone, and on which nobody looked."""
    days = sorted({place[0] * sheet.step_ms // DAY_MS for place in sheet.lines})
    day = sheet.random.choice([day for day in days[2:-2] if all(taken[0] != day for taken in sheet.taken)])
    since_ms, until_ms = day * DAY_MS - sheet.shift_ms, (day + 1) * DAY_MS - sheet.shift_ms
    world = sheet.world
    for request in world.true:
        if since_ms <= request.at_ms < until_ms:
            sheet.expect(DifferenceClass.DELETED_LOGS, (day, request.model), _stated(request))
    world.logged = [one for one in world.logged if not since_ms <= one.at_ms < until_ms]
    (whole,) = world.looked
    world.looked = [Watched(whole.since_ms, since_ms), Watched(until_ms, whole.until_ms)]
    sheet.taken |= {(day, model) for model in KEYS.values()}


def placeholders(sheet: Sheet) -> None:
    """An old client that logged too little output on one day."""
    place = sheet.place()
    day, model = place[0] * sheet.step_ms // DAY_MS, place[1]
    hidden: Vector = {}
    logged = []
    for request in sheet.world.logged:
        if request.model == model and sheet.day_of(request) == day:
            less = request.counts[4] - min(request.counts[4], 3)
            counts = (*request.counts[:4], request.counts[4] - less, request.counts[5])
            poor = replace(with_counts(request, counts), is_understated=True)
            hidden = plus(hidden, minus(_stated(request), _stated(poor)))
            request = poor
        logged.append(request)
    sheet.world.logged = logged
    sheet.expect(DifferenceClass.PLACEHOLDER_OUTPUT, (day, model), hidden)


def no_use(sheet: Sheet) -> None:
    """A refund, a credit or a fee among the charges."""
    entry = sheet.random.choice(sorted(NOT_USE))
    day = sheet.random.choice(sorted({line[0] for line in sheet.lines})) * sheet.step_ms // DAY_MS
    picousd = sheet.random.randint(1, 10**5) * 10**9 * (-1 if entry is Entry.REFUND else 1)
    sheet.extra.append(
        StatementLine(0, day * DAY_MS, (day + 1) * DAY_MS, entry, picousd=picousd, text="adjustment")
    )
    sheet.expect(NOT_USE[entry], (day, None), {MONEY: picousd})


def time_zone(sheet: Sheet) -> None:
    """Days cut in another zone: what that moves is reckoned when all else is planted."""


PLANTS: dict[str, Plant] = {
    "zone": time_zone,
    "second device": second_device,
    "cache class": cache_class,
    "missing day": missing_day,
    "double charge": double,
    "refund, credit, fee": no_use,
    "price": price,
    "unlogged calls": unlogged,
    "placeholder output": placeholders,
}
ZONES = (-8.0, -7.0, -5.0, -3.0, 1.0, 2.0, 5.5, 8.0, 9.0, 5.75, -3.5)


def planted(seed: int, names: tuple[str, ...]) -> tuple[Sheet, Statement]:
    """A statement with these differences in it."""
    random = Random(seed)
    sheet = Sheet(random, World.of(random))
    if "zone" in names:
        sheet.hours_shifted = random.choice(ZONES)
    sheet.fill()
    # whole days first: what lies in single lines then keeps away from them
    for name in sorted(names, key=lambda name: name != "missing day"):
        PLANTS[name](sheet)
    statement = sheet.done()
    if sheet.hours_shifted:
        _expect_shift(sheet, statement)
    return sheet, statement


def _expect_shift(sheet: Sheet, statement: Statement) -> None:
    first, last = statement.since_ms // DAY_MS, (statement.until_ms - 1) // DAY_MS
    for request in sheet.world.logged:
        here, there = request.at_ms // DAY_MS, sheet.day_of(request)
        if here == there:
            continue
        if first <= there <= last:
            sheet.expect(DifferenceClass.TIME_ZONE, (there, request.model), _stated(request))
        if first <= here <= last:
            lost = {name: -value for name, value in _stated(request).items()}
            sheet.expect(DifferenceClass.TIME_ZONE, (here, request.model), lost)


def _change(sheet: Sheet, cls: DifferenceClass, place: tuple[int, str, str], change: Vector) -> None:
    sheet.lines[place] = plus(sheet.lines[place], change)
    sheet.expect(cls, (place[0] * sheet.step_ms // DAY_MS, place[1]), change)


def _stated(request: LedgerRequest) -> Vector:
    vector = request_vector(request)
    return {name: vector[name] for name in (*TOLD, MONEY)}


__all__ = ["FIRST_DAY", "PLANTS", "Sheet", "planted"]
