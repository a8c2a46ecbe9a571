"""Which part of a stretch of time is looked at: zooming and moving within its limits. Pure: no Qt."""

from __future__ import annotations

from dataclasses import dataclass

SHORTEST_MS = 5 * 60_000  # closer nothing more is to be seen


@dataclass(frozen=True, slots=True)
class Stretch:
    """From one moment to another, in epoch ms."""

    starts_at_ms: int
    ends_at_ms: int

    @property
    def length_ms(self) -> int:
        """Its length, never nothing."""
        return max(self.ends_at_ms - self.starts_at_ms, 1)

    def holds(self, at_ms: float) -> bool:
        """Whether a moment lies in it."""
        return self.starts_at_ms <= at_ms <= self.ends_at_ms


def zoomed(seen: Stretch, whole: Stretch, factor: float, at_ms: int) -> Stretch:
    """`seen` shorter by `factor`, or longer by one below 1; `at_ms` stays where it is on the screen."""
    shortest = min(SHORTEST_MS, whole.length_ms)
    length = min(max(round(seen.length_ms / factor), shortest), whole.length_ms)
    at_ms = min(max(at_ms, seen.starts_at_ms), seen.ends_at_ms)
    share = (at_ms - seen.starts_at_ms) / seen.length_ms
    return _within(round(at_ms - share * length), length, whole)


def moved(seen: Stretch, whole: Stretch, by_ms: int) -> Stretch:
    """`seen` later by so much, as far as there is room."""
    return _within(seen.starts_at_ms + by_ms, seen.length_ms, whole)


def kept(seen: Stretch, whole: Stretch) -> Stretch | None:
    """`seen` within another whole; None where that leaves nothing but the whole itself."""
    found = _within(seen.starts_at_ms, min(seen.length_ms, whole.length_ms), whole)
    return None if found == whole else found


def _within(start_ms: int, length_ms: int, whole: Stretch) -> Stretch:
    start = min(max(start_ms, whole.starts_at_ms), whole.ends_at_ms - length_ms)
    return Stretch(start, start + length_ms)
