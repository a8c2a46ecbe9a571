"""Charts as plain shapes, which HTML and PDF draw alike. Pure: no library, lengths in points, y downwards."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from counterfoil.domain.money import PICOUSD_PER_USD, cents
from counterfoil.exports.report_figures import signed

INK, GREY, RULE = "#1a1a1a", "#555555", "#d0d0d0"
STATED, OWN = "#14508c", "#9fb6cf"  # far enough apart in lightness to be told apart in grey
WIDTH, HEIGHT = 500.0, 190.0
LEFT, TOP, BOTTOM = 52.0, 26.0, 22.0
LABEL_PT, MOST_DAY_LABELS, LINES = 8.0, 7, 4
BAR_PT, BAR_STEP_PT, NAME_PT, VALUE_PT = 11.0, 18.0, 165.0, 70.0
WIDEST_BAR_PT = 26.0


@dataclass(frozen=True, slots=True)
class Box:
    """A filled rectangle."""

    x: float
    y: float
    width: float
    height: float
    fill: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A hairline."""

    x1: float
    y1: float
    x2: float
    y2: float
    colour: str = RULE


@dataclass(frozen=True, slots=True)
class Label:
    """A word; `align` is where `x` lies in it: 0 at its start, 1 in its middle, 2 at its end."""

    x: float
    y: float
    text: str
    align: int = 0
    colour: str = GREY


@dataclass(frozen=True, slots=True)
class Chart:
    """`alt` says in words what it shows, for whoever cannot see it."""

    title: str
    alt: str
    width: float
    height: float
    shapes: tuple[Box | Rule | Label, ...]


@dataclass(frozen=True, slots=True)
class Series:
    """Money a day in pico-USD, None where nothing is told."""

    name: str
    colour: str
    picousd: tuple[int | None, ...]


def day_bars(title: str, days: Sequence[str], series: Sequence[Series]) -> Chart:
    """Bars by day, those of several series side by side; `days` as `"2026-07-08"`."""
    known = [value or 0 for one in series for value in one.picousd]
    step = tick_step(max(known, default=0) or 1)
    top = step * max(1, -(-max(known, default=0) // step))
    shapes: list[Box | Rule | Label] = [*_grid(top, step), *_key(series)]
    shapes += _bars(series, len(days), top)
    shapes += _day_labels(days)
    sums = "; ".join(f"{one.name} {cents(sum(value or 0 for value in one.picousd))} in all" for one in series)
    return Chart(title, f"{title}, {days[0]} to {days[-1]}. {sums}.", WIDTH, HEIGHT, tuple(shapes))


def sum_bars(title: str, rows: Sequence[tuple[str, int]]) -> Chart:
    """A bar for each name from a common zero line, to the left where the money is negative."""
    least, most = min(0, *(value for _, value in rows)), max(0, *(value for _, value in rows))
    span = (most - least) or 1
    room = WIDTH - NAME_PT - 2 * VALUE_PT
    zero = NAME_PT + VALUE_PT + room * -least / span
    height = BAR_STEP_PT * len(rows) + 6
    shapes: list[Box | Rule | Label] = [Rule(zero, 0, zero, height, GREY)]
    for place, (name, value) in enumerate(rows):
        y, length = 4 + place * BAR_STEP_PT, room * abs(value) / span
        x = zero if value >= 0 else zero - length
        shapes.append(Label(0, y + BAR_PT - 2.5, name, colour=INK))
        shapes.append(Box(x, y, length, BAR_PT, STATED if value >= 0 else OWN))
        end = x + length + 4 if value >= 0 else x - 4
        shapes.append(Label(end, y + BAR_PT - 2.5, signed(value), 0 if value >= 0 else 2))
    told = "; ".join(f"{name} {signed(value)}" for name, value in rows)
    return Chart(title, f"{title}: {told}.", WIDTH, height, tuple(shapes))


def tick_step(most: int) -> int:
    """A round amount (1, 2 or 5 times a power of ten) that fits some four times into `most`; both ≥ 1."""
    rough = max(1, -(-most // LINES))
    power = int("1".ljust(len(str(rough)), "0"))
    return next((power * n for n in (1, 2, 5) if power * n >= rough), power * 10)


def _grid(top: int, step: int) -> Iterator[Rule | Label]:
    for value in range(0, top + 1, step):
        y = _y(value, top)
        yield Rule(LEFT, y, WIDTH, y, GREY if value == 0 else RULE)
        yield Label(LEFT - 5, y + 3, tick(value, step), 2)


def tick(picousd: int, step: int) -> str:
    """`"$20"`, `"$0.50"`, `"$0.0002"`: as many places as the step needs."""
    places = next((n for n in (0, 2, 4, 6, 8) if step % 10 ** (12 - n) == 0), 12)
    whole, part = divmod(picousd, PICOUSD_PER_USD)
    return f"${whole:,}" + (f".{part:012d}"[: places + 1] if places else "")


def _y(value: int, top: int) -> float:
    return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * value / top


def _key(series: Sequence[Series]) -> Iterator[Box | Label]:
    x = LEFT
    for one in series if len(series) > 1 else ():
        yield Box(x, 4, 9, 9, one.colour)
        yield Label(x + 13, 11.5, one.name, colour=INK)
        x += 13 + 5 * len(one.name) + 24


def _bars(series: Sequence[Series], days: int, top: int) -> Iterator[Box]:
    room = (WIDTH - LEFT) / days
    width = min(room * 0.8 / len(series), WIDEST_BAR_PT)
    for place, one in enumerate(series):
        for day, value in enumerate(one.picousd):
            if value:
                middle = LEFT + room * (day + 0.5)
                x = middle + width * (place - len(series) / 2)
                y = _y(max(value, 0), top)
                yield Box(x, y, width, HEIGHT - BOTTOM - y, one.colour)


def _day_labels(days: Sequence[str]) -> Iterator[Label]:
    room, every = (WIDTH - LEFT) / len(days), -(-len(days) // MOST_DAY_LABELS)
    for place in range(0, len(days), every):
        yield Label(LEFT + room * (place + 0.5), HEIGHT - BOTTOM + 12, days[place], 1)
