"""Money as integers: pico-USD everywhere, rounded once, for people.

A price in micro-USD per million tokens is pico-USD per token, so a cost is
tokens × price with nothing to round.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

PICOUSD_PER_USD = 10**12


@dataclass(frozen=True, slots=True)
class Cost:
    """What some requests cost by the price book; what it does not know is counted, never zero."""

    picousd: int = 0
    priced_requests: int = 0
    unpriced_requests: int = 0

    @property
    def known(self) -> bool:
        """Whether `picousd` says anything: requests were priced, or there were none at all."""
        return self.priced_requests > 0 or self.unpriced_requests == 0

    def __add__(self, other: Cost) -> Cost:
        return Cost(
            self.picousd + other.picousd,
            self.priced_requests + other.priced_requests,
            self.unpriced_requests + other.unpriced_requests,
        )


def total(costs: Iterable[Cost]) -> Cost:
    """The sum of many costs."""
    return sum(costs, Cost())


def usd(picousd: int) -> str:
    """Exact decimal string in USD, at least six places: `"12.345678"`."""
    sign = "-" if picousd < 0 else ""
    whole, part = divmod(abs(picousd), PICOUSD_PER_USD)
    places = f"{part:012d}"
    return f"{sign}{whole}.{places[:6]}{places[6:].rstrip('0')}"


def cents(picousd: int) -> str:
    """Rounded half up to the cent for the screen: `"$1,234.57"`."""
    sign = "-" if picousd < 0 else ""
    hundredths = (abs(picousd) * 100 + PICOUSD_PER_USD // 2) // PICOUSD_PER_USD
    return f"{sign}${hundredths // 100:,}.{hundredths % 100:02d}"
