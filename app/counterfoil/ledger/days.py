"""Calendar days: in which the totals made ahead are kept, in UTC and in the ledger's own zone at once."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from counterfoil.domain.times import DAY_MS
from counterfoil.ledger.zones import Offsets, offsets

EPOCH = date(1970, 1, 1)
QUARTER_MS = 900_000


@dataclass(frozen=True, slots=True)
class Days:
    """Days of one zone, as numbers of days since the epoch."""

    zone: tzinfo
    _known: dict[int, int] = field(default_factory=dict, repr=False, compare=False)

    def day(self, at_ms: int) -> int:
        """The local day of a moment."""
        quarter = at_ms // QUARTER_MS
        known = self._known.get(quarter)
        if known is not None:
            return known
        found = self._day(at_ms)
        if self._day(quarter * QUARTER_MS) == self._day((quarter + 1) * QUARTER_MS - 1):
            self._known[quarter] = found
        return found

    def midnight(self, day: int) -> int:
        """When a local day begins, in ms."""
        start = datetime.combine(EPOCH + timedelta(days=day), time.min, tzinfo=self.zone)
        return round(start.timestamp() * 1000)

    def offsets(self, since_ms: int, until_ms: int) -> Offsets:
        """For days in SQL, right from since to until."""
        return offsets(self.zone, since_ms, until_ms)

    def _day(self, at_ms: int) -> int:
        local = datetime.fromtimestamp(at_ms / 1000, UTC).astimezone(self.zone)
        return (local.date() - EPOCH).days


def sql_day(column: str, shift: Offsets) -> str:
    """The local day of a column in SQL."""
    return f"(({column} + {shift.sql(column)}) / {DAY_MS})"
