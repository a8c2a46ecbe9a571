"""Local calendar days in SQL: a zone's offset as an expression over `at_ms`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo

HOUR_MS = 3_600_000


@dataclass(frozen=True, slots=True)
class Offsets:
    """A zone's UTC offsets over a time: (moment in ms, offset in ms until then), and the one at its end."""

    changes: tuple[tuple[int, int], ...]
    last: int

    def sql(self, column: str) -> str:
        """The offset at `column` as an expression."""
        branches = "".join(f" WHEN {column} < {at_ms} THEN {offset}" for at_ms, offset in self.changes)
        return f"(CASE{branches} ELSE {self.last} END)" if branches else f"({self.last})"

    def are_multiples_of(self, step_ms: int) -> bool:
        """Whether no offset, and no moment of change, falls between two steps."""
        found = [self.last, *(value for change in self.changes for value in change)]
        return all(value % step_ms == 0 for value in found)


def offsets(zone: tzinfo, since_ms: int, until_ms: int) -> Offsets:
    """Right from since to until."""
    return Offsets(tuple(_changes(zone, since_ms, until_ms)), _offset(zone, until_ms))


def _offset(zone: tzinfo, at_ms: int) -> int:
    offset = datetime.fromtimestamp(at_ms / 1000, UTC).astimezone(zone).utcoffset()
    return int(offset.total_seconds() * 1000) if offset else 0


def _changes(zone: tzinfo, since_ms: int, until_ms: int) -> list[tuple[int, int]]:
    """(moment, offset that held until then) for each change; a zone changes at most once in a week."""
    changes = []
    step = 7 * 24 * HOUR_MS
    low = since_ms
    while low < until_ms:
        high = min(low + step, until_ms)
        if _offset(zone, low) != _offset(zone, high):
            changes.append((_moment_of_change(zone, low, high), _offset(zone, low)))
        low = high
    return changes


def _moment_of_change(zone: tzinfo, low: int, high: int) -> int:
    before = _offset(zone, low)
    while high - low > 1000:
        middle = (low + high) // 2
        low, high = (middle, high) if _offset(zone, middle) == before else (low, middle)
    return high // 1000 * 1000
