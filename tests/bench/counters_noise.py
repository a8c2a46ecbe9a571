"""What one real account looked like, as figures to draw from.

Taken from four public projects of one `team` account (`jdx/*`, 24 June to 14 July 2026, 2,798 requests to one
model): quantiles of its requests, and by how much stretches of five points lay above or below the
middle of their 5-hour window (logarithms of dollars a point). Long tails below are use elsewhere.
"""

from __future__ import annotations

import random
from collections.abc import Sequence

# Quantiles at 5, 10 … 95 %.
REQUEST_USD = (
    *(0.034, 0.042, 0.0486, 0.0533, 0.0579, 0.0625, 0.0664, 0.0706, 0.075, 0.0794),
    *(0.0836, 0.0896, 0.0959, 0.1007, 0.1063, 0.1126, 0.1211, 0.1349, 0.1833),
)
CACHE_READ_SHARE = (
    *(0.082, 0.216, 0.335, 0.412, 0.502, 0.576, 0.639, 0.679, 0.714, 0.746),
    *(0.775, 0.796, 0.815, 0.835, 0.854, 0.875, 0.894, 0.912, 0.933),
)
OUTPUT_SHARE = (
    *(0.024, 0.03, 0.038, 0.045, 0.054, 0.062, 0.073, 0.082, 0.094, 0.106),
    *(0.117, 0.132, 0.148, 0.168, 0.189, 0.217, 0.254, 0.302, 0.388),
)
BETWEEN_S = (
    *(1.4, 2.7, 3.6, 4.3, 5.0, 5.7, 6.3, 6.9, 7.6, 8.4),
    *(9.2, 10.3, 11.6, 13.2, 15.4, 19.3, 26.9, 34.9, 63.0),
)
RUN_REQUESTS = (11, 13, 14, 17, 22, 22, 38, 39, 110, 121, 126, 155, 172, 247)

RESIDUALS = (
    (
        *(-2.39, -0.98, -0.76, -0.64, -0.45, -0.25, -0.17, -0.12, -0.05, -0.03),
        *(0.02, 0.02, 0.03, 0.06, 0.06, 0.09, 0.18, 0.18, 0.22),
    ),
    (
        *(-3.73, -1.51, -0.18, -0.17, -0.16, -0.11, -0.1, -0.06, -0.01, 0.0),
        *(0.01, 0.06, 0.11, 0.12, 0.12, 0.17, 0.32, 0.36),
    ),
    (-0.18, -0.11, -0.07, -0.02, -0.01, 0.0, 0.06, 0.06, 0.06, 0.06, 0.17, 0.22),
    (-0.35, -0.12, -0.11, 0.01, 0.07, 0.21),
    (
        *(-1.99, -1.28, -0.69, -0.56, -0.52, -0.43, -0.25, -0.12, -0.07, -0.01),
        *(0.01, 0.04, 0.07, 0.15, 0.19, 0.47, 0.51, 0.58),
    ),
    (
        *(-2.77, -0.71, -0.48, -0.39, -0.32, -0.24, -0.22, -0.15, -0.1, -0.05),
        *(-0.02, 0.01, 0.03, 0.05, 0.1, 0.11, 0.19, 0.24, 0.35),
    ),
)


def drawn(quantiles: Sequence[float], chance: random.Random) -> float:
    """A value of that distribution."""
    place = chance.random() * (len(quantiles) - 1)
    low = int(place)
    return quantiles[low] + (place - low) * (quantiles[low + 1] - quantiles[low])


def window_noise(chance: random.Random) -> list[float]:
    """By how much the charges of one window stray: the upper half of a real one's, to both sides.

    Its lower half was use elsewhere, which the simulation adds by itself.
    """
    above = [r for r in chance.choice(RESIDUALS) if r >= 0]
    return [*above, *(-r for r in above)]
