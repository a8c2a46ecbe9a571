"""What a whole reading comes to: the record that counts of each key, and sums where a total only grows."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

import msgspec

from counterfoil.domain.usage import OutputQuality, UsageEvent
from counterfoil.readers.base import Batch

_Sums = dict[tuple[str, str], Counter[str]]


@dataclass(slots=True)
class Found:
    """Records of one or several batches, as a ledger would keep them."""

    winners: dict[str, UsageEvent] = field(default_factory=dict)
    others: set[object] = field(default_factory=set)  # readings, refusals and notes
    verdicts: Counter[str] = field(default_factory=Counter)

    def take(self, batch: Batch) -> None:
        """Of one key the first of the greatest rank counts."""
        for event in batch.events:
            known = self.winners.get(event.key)
            if known is None or event.rank > known.rank:
                self.winners[event.key] = event
        self.others.update(map(_said, (*batch.readings, *batch.refusals, *batch.notes)))
        self.verdicts += Counter({"used": batch.used, "other": batch.other})
        for skipped in batch.skipped:
            self.verdicts[f"skipped: {skipped.reason}"] += 1

    def same_records(self, other: Found, *, placed: bool = True) -> bool:
        """Whether both came to the same, record by record; `placed` compares where each was read too."""
        return self.others == other.others and _plain(self, placed=placed) == _plain(other, placed=placed)

    def same_sums(self, other: Found) -> bool:
        """Whether both come to the same sums, where what differs are gains of running totals."""
        differing = (*_apart(self, other), *_apart(other, self))
        if any(event.quality is OutputQuality.AS_LOGGED for event in differing):
            return False
        return self.others == other.others and _sums(self) == _sums(other)


def _apart(one: Found, other: Found) -> list[UsageEvent]:
    known = _plain(other, placed=False)
    return [event for key, event in one.winners.items() if known.get(key) != _facts(event)]


def _said(record: msgspec.Struct) -> tuple[object, ...]:
    """All but where it was read."""
    names = record.__struct_fields__
    return (type(record), *(getattr(record, name) for name in names if name != "line"))


def _plain(found: Found, *, placed: bool) -> dict[str, object]:
    return {key: event if placed else _facts(event) for key, event in found.winners.items()}


def _facts(event: UsageEvent) -> tuple[object, ...]:
    return (event.at_ms, event.context, event.tokens, event.quality, event.credits_nano, event.raw)


def _sums(found: Found) -> _Sums:
    sums: _Sums = {}
    for event in found.winners.values():
        total = sums.setdefault((event.context.provider, event.context.model), Counter())
        tokens = event.tokens
        for name in tokens.__struct_fields__:
            total[name] += getattr(tokens, name) or 0
        total["credits_nano"] += event.credits_nano or 0
    return sums
