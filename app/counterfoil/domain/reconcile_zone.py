"""Which zone a statement's days are cut in, and which keys are the ledger's: by what agrees. Pure."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from counterfoil.domain.reconcile_case import within
from counterfoil.domain.reconcile_lines import StatedRow, Told
from counterfoil.domain.reconcile_sides import KIND_MONEY, MONEY, QUARTER_MS, LedgerUse, Vector, plus
from counterfoil.domain.reconciliation import Tolerance

MINUTE_MS = 60_000
# every offset that some place keeps, in minutes; whole hours come first where several fit alike
_ODD = (-570, -210, -150, 210, 270, 330, 345, 390, 525, 570, 630, 765, 825)
OFFSETS_MINUTES = (*sorted((60 * hours for hours in range(-12, 15)), key=abs), *sorted(_ODD, key=abs))
MOST_SPANS = 2_000
MOST_KEYS = 12
LEAST_GAIN = 4  # figures that must agree more than before
LEAST_OF_ALL = 2  # or so many, where then nothing is left that does not agree
GAIN_SHARE = 0.25  # of all figures that could
GAIN_OF_MISSING = 0.33  # or of those that did not agree

Span = tuple[int, int, str | None]


@dataclass(frozen=True, slots=True)
class Fit:
    """How many of the statement's figures the ledger has alike, of how many."""

    points: int
    possible: int


@dataclass(frozen=True, slots=True)
class Shift:
    """A zone that fits: `shift_ms` is added to a stated moment to find it in the ledger."""

    offset_minutes: int
    shift_ms: int
    before: Fit
    after: Fit


def spans_of(rows: Iterable[StatedRow]) -> dict[Span, Vector]:
    """The figures of each hour or day × model; moments are put together by day."""
    found: dict[Span, Vector] = {}
    for row in rows:
        for slot in row.slots.values():
            has_length = slot.until_ms - slot.since_ms >= QUARTER_MS
            span = (slot.since_ms, slot.until_ms) if has_length else (row.since_ms, row.until_ms)
            place = *span, row.model
            stated = slot.stated
            if row.kind is not None:
                stated = {KIND_MONEY[row.kind]: stated.get(MONEY, 0)}
            found[place] = plus(found[place], stated) if place in found else stated
    return found


def fit(
    spans: Mapping[Span, Vector], use: LedgerUse, told: Told, tolerance: Tolerance, shift_ms: int = 0
) -> Fit:
    """How well the ledger fits a statement that is off by so much; what would fit nothing too is no sign."""
    return _fit(_beside(spans, use, told, tolerance), tolerance, shift_ms)


@dataclass(frozen=True, slots=True)
class _Beside:
    """The figures of a span, each beside the ledger's running sums of it."""

    since_ms: int
    until_ms: int
    times: Sequence[int]
    figures: Sequence[tuple[str, int, Sequence[int]]]


def _beside(spans: Mapping[Span, Vector], use: LedgerUse, told: Told, tolerance: Tolerance) -> list[_Beside]:
    found = []
    for (since_ms, until_ms, model), stated in spans.items():
        series = use.of(model)
        asked = [name for name in told.compared if not within(tolerance, name, stated.get(name, 0), 0)]
        figures = [(name, stated[name], series.sums[name]) for name in asked]
        found.append(_Beside(since_ms, until_ms, series.times, figures))
    return found


def _fit(besides: Sequence[_Beside], tolerance: Tolerance, shift_ms: int) -> Fit:
    points = 0
    for one in besides:
        low = bisect_left(one.times, one.since_ms + shift_ms)
        high = max(low, bisect_left(one.times, one.until_ms + shift_ms))
        for name, stated, sums in one.figures:
            ours = sums[high] - sums[low]
            points += stated == ours or within(tolerance, name, stated - ours, ours)
    return Fit(points, sum(len(one.figures) for one in besides))


def find_shift(
    spans: Mapping[Span, Vector], use: LedgerUse, told: Told, tolerance: Tolerance, base_minutes: int = 0
) -> Shift | None:
    """The zone by which clearly more figures agree than by the stated one; None where none does so alone."""
    besides = _beside(_some(spans), use, told, tolerance)
    before = _fit(besides, tolerance, 0)
    if before.points == before.possible:
        return None
    best: Shift | None = None
    for minutes in OFFSETS_MINUTES:
        shift_ms = (base_minutes - minutes) * MINUTE_MS
        if not shift_ms:
            continue
        after = _fit(besides, tolerance, shift_ms)
        if best is None or after.points > best.after.points:
            best = Shift(minutes, shift_ms, before, after)
    return best if best and is_clear(before, best.after) else None


def is_clear(before: Fit, after: Fit) -> bool:
    """Whether so much more agrees that it is no accident."""
    gain, missing = after.points - before.points, after.possible - before.points
    if gain >= LEAST_OF_ALL and after.points == after.possible:
        return True
    return gain >= LEAST_GAIN and gain >= min(GAIN_SHARE * after.possible, GAIN_OF_MISSING * missing)


def other_keys(
    rows: Sequence[StatedRow], use: LedgerUse, told: Told, tolerance: Tolerance, base_minutes: int = 0
) -> frozenset[str | None]:
    """The keys that nothing of the ledger belongs to: without them clearly more agrees, by day or by zone."""
    keys = sorted({row.key for row in rows}, key=str)
    if len(keys) < 2 or len(keys) > MOST_KEYS:
        return frozenset()
    whole = _points(rows, use, told, tolerance, base_minutes)
    best, left_out = whole, frozenset[str | None]()
    for ours in _subsets(keys):
        kept = [row for row in rows if row.key in ours]
        found = _points(kept, use, told, tolerance, base_minutes)
        if found.points > best.points:
            best, left_out = found, frozenset(keys) - ours
        elif (
            _is_whole(found) and not _points(_without(rows, ours), use, told, tolerance, base_minutes).points
        ):
            return frozenset(keys) - ours
    return left_out if is_clear(whole, best) else frozenset()


def _is_whole(found: Fit) -> bool:
    """Whether everything agrees, of figures enough to tell."""
    return LEAST_GAIN <= found.points == found.possible


def _without(rows: Sequence[StatedRow], keys: frozenset[str | None]) -> list[StatedRow]:
    return [row for row in rows if row.key not in keys]


def _points(
    rows: Sequence[StatedRow], use: LedgerUse, told: Told, tolerance: Tolerance, base_minutes: int
) -> Fit:
    spans = _some(spans_of(rows))
    shift = find_shift(spans, use, told, tolerance, base_minutes)
    return shift.after if shift else fit(spans, use, told, tolerance)


def _subsets(keys: Sequence[str | None]) -> list[frozenset[str | None]]:
    singles = [frozenset({key}) for key in keys]
    without = [frozenset(keys) - single for single in singles]
    return list(dict.fromkeys((*without, *singles)))


def _some(spans: Mapping[Span, Vector]) -> Mapping[Span, Vector]:
    if len(spans) <= MOST_SPANS:
        return spans
    step = -(-len(spans) // MOST_SPANS)
    return dict(list(spans.items())[::step])
