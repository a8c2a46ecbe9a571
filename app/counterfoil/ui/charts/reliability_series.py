"""What the reliability chart draws: of all times something was said, how often it came true. Pure: no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from counterfoil.domain.score_bins import Bin
from counterfoil.words.scorecard import bin_label, bin_lines

LABEL_APART = 13.0  # of 100 across: closer together two labels would touch
LEAST_PX, MOST_PX = 6.0, 18.0
NEAR = 7.0  # of 100 across: how near the pointer must be


@dataclass(frozen=True, slots=True)
class ReliabilityPoint:
    """Forecasts that said about the same: percent said, percent that came true with its band, and a label."""

    said: float
    came: float
    low: float
    high: float
    size_px: float
    label: str
    bin: Bin


def reliability_points(bins: Sequence[Bin]) -> tuple[ReliabilityPoint, ...]:
    """A point for each bin; labels only where there is room for them."""
    most = max((one.times for one in bins), default=1)
    labelled = _labelled(bins)
    return tuple(_point(one, most, has_label=one in labelled) for one in bins)


def _point(one: Bin, most: int, *, has_label: bool) -> ReliabilityPoint:
    low, high = one.band
    return ReliabilityPoint(
        said=one.said * 100,
        came=one.share * 100,
        low=low * 100,
        high=high * 100,
        size_px=LEAST_PX + (MOST_PX - LEAST_PX) * sqrt(one.times / most),
        label=bin_label(one) if has_label else "",
        bin=one,
    )


def _labelled(bins: Sequence[Bin]) -> list[Bin]:
    """The fullest bins first, none beside another that has a label."""
    chosen: list[Bin] = []
    for one in sorted(bins, key=lambda b: -b.times):
        if all(abs(one.said - other.said) * 100 >= LABEL_APART for other in chosen):
            chosen.append(one)
    return chosen


def reliability_hover(points: Sequence[ReliabilityPoint], said: float) -> tuple[ReliabilityPoint, str] | None:
    """The point nearest to a percentage said, and its exact figures in lines."""
    near = min(points, key=lambda p: abs(p.said - said), default=None)
    if near is None or abs(near.said - said) > NEAR:
        return None
    return near, "\n".join(bin_lines(near.bin))


def reliability_table(
    points: Sequence[ReliabilityPoint],
) -> tuple[tuple[str, ...], list[tuple[object, ...]]]:
    """Head and rows for a spreadsheet, all in percent but the number of times."""
    head = ("said_percent", "came_true_percent", "low", "high", "times")
    return head, [(p.said, p.came, p.low, p.high, p.bin.times) for p in points]
