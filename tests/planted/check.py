"""Whether what was planted is found: in its class, at its place, to the last unit; and nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from counterfoil.domain.history_spans import date_of
from counterfoil.domain.reconcile import asked_by, by_days
from counterfoil.domain.reconcile_sides import Vector, plus
from counterfoil.domain.reconcile_sums import vector
from counterfoil.domain.reconciliation import DifferenceClass, ReconciledRow, Tolerance
from tests.planted.plants import planted
from tests.planted.world import FIRST_DAY, KEYS, MODELS

EXACT = Tolerance(picousd=0)
NOW_MS = (FIRST_DAY + 40) * 86_400_000
Found = dict[tuple[DifferenceClass, tuple[str | None, str | None]], Vector]


@dataclass(frozen=True)
class Verdict:
    """Of one statement: what was not found as planted, what was found though not planted, wrong sums."""

    missed: tuple[str, ...]
    invented: tuple[str, ...]
    unsound: tuple[str, ...]
    planted: int

    @property
    def holds(self) -> bool:
        """Whether all is as it must be."""
        return not (self.missed or self.invented or self.unsound)


def judged(seed: int, names: tuple[str, ...]) -> Verdict:
    """A statement with those differences, reconciled and compared with what was planted."""
    sheet, statement = planted(seed, names)
    rows = by_days(asked_by(statement, MODELS), sheet.world.use(), EXACT, NOW_MS)
    assert rows is not None
    found = _found(rows)
    wanted: Found = {}
    for (cls, (day, model)), expected in sheet.expected.items():
        place = cls, (date_of(day).isoformat(), model)
        told = {name: value for name, value in expected.items() if value}
        if told:
            wanted[place] = plus(wanted.get(place, {}), told)
    wanted = {place: kept for place, value in wanted.items() if (kept := _told(value))}
    missed = tuple(
        f"{place}: {value} not {found.get(place)}"
        for place, value in wanted.items()
        if found.get(place) != value
    )
    invented = tuple(f"{place}: {value}" for place, value in found.items() if place not in wanted)
    return Verdict(missed, invented, tuple(_unsound(rows)), len(wanted))


def _found(rows: Sequence[ReconciledRow]) -> Found:
    found: Found = {}
    for row in rows:
        model = None if row.key.model is None else KEYS.get(row.key.model, row.key.model)
        for part in row.parts:
            place = part.cls, (row.key.day, model)
            found[place] = plus(found.get(place, {}), vector(part.difference))
    return {place: told for place, value in found.items() if (told := _told(value))}


def _told(value: Vector) -> Vector:
    return {name: figure for name, figure in value.items() if figure}


def _unsound(rows: Sequence[ReconciledRow]) -> Iterator[str]:
    for row in rows:
        parts: Vector = {}
        for part in row.parts:
            parts = plus(parts, vector(part.difference))
        difference = vector(row.difference)
        if _told(parts) != _told(difference):
            yield f"{row.key}: the parts make {parts}, not {difference}"
        ours, theirs = vector(row.ledger), vector(row.provider)
        for name, value in difference.items():
            if theirs.get(name, 0) - ours.get(name, 0) != value:
                yield f"{row.key}: {name}"
