"""Moments that come thick: where, and how many. Pure."""

from __future__ import annotations

from collections.abc import Sequence


def bursts(times: Sequence[int], least: int, within_ms: int) -> list[tuple[int, int]]:
    """Places of the first and last moment of each burst; in order, none touching another.

    Every moment of one is among `least` or more within `within_ms`. `times` rise.
    """
    found: list[tuple[int, int]] = []
    for first in range(len(times) - least + 1):
        last = first + least - 1
        if times[last] - times[first] > within_ms:
            continue
        if found and found[-1][1] >= first:
            found[-1] = found[-1][0], last
        else:
            found.append((first, last))
    return found


def thickest(times: Sequence[int], within_ms: int) -> tuple[int, int]:
    """Places of the first and last of the most moments that are within that time; `times` rise, not empty."""
    best, first = (0, 0), 0
    for last, at_ms in enumerate(times):
        while at_ms - times[first] > within_ms:
            first += 1
        if last - first > best[1] - best[0]:
            best = first, last
    return best
