"""Charges by kind of token without any count: what they come to in tokens, and why they differ. Pure.

What a kind's charge is off by, at the book's price, is so many tokens of it, as exactly as the tolerance
lets one tell. With these the kinds of a day × model are examined together; each keeps its own money.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from counterfoil.domain import reconcile_reasons as reasons
from counterfoil.domain.reconcile_case import RATE_OF, Case, Facts
from counterfoil.domain.reconcile_models import is_small
from counterfoil.domain.reconcile_sides import MONEY, PROMPT, Vector
from counterfoil.domain.reconciliation import DifferenceClass

LEAST_SEEN = 3  # how many times the tolerance a change comes to before it is evidence of anything
LEAST_KINDS = 2  # at one ratio before it is taken for a price
TWICE_DAYS = 3  # double on so many days is a price, on fewer a charge made twice
DIVISION_PICOUSD = 2  # what dividing whole numbers may leave

Kinds = Sequence[Case]
"""All kinds of a day × model."""


def by_kinds(cases: Iterable[Case]) -> None:
    """Find the reasons of all rows that are of one kind of token."""
    groups: dict[tuple[str, str | None], list[Case]] = {}
    for case in cases:
        if case.kind is None:
            continue
        if case.is_other_key:
            reasons.another_key(case)
        else:
            groups.setdefault((case.day, case.model), []).append(case)
    _prices(list(groups.values()))
    for kinds in groups.values():
        for explain in (_cache_class, _side_calls, _placeholders, _absent):
            explain(kinds)


def shows(case: Case, ours: int, theirs: int) -> bool:
    """Whether another price, `theirs` for `ours`, would be seen in a row at all."""
    change = case.shifted[MONEY] * theirs // ours - case.shifted[MONEY]
    return abs(change) > LEAST_SEEN * case.setting.tolerance.picousd


def fits(case: Case, ours: int, theirs: int) -> bool:
    """Whether a row is charged at that price."""
    stated = case.shifted[MONEY] + case.rest[MONEY]
    slack = max(case.setting.tolerance.picousd, DIVISION_PICOUSD)
    return abs(stated - case.shifted[MONEY] * theirs // ours) <= slack


def _prices(groups: Sequence[Kinds]) -> None:
    """All kinds of a day at one and the same multiple of the book's price."""
    found = [(kinds, ratio) for kinds in groups if (ratio := _one_ratio(kinds))]
    twice: dict[str | None, int] = {}
    for kinds, (ours, theirs) in found:
        twice[kinds[0].model] = twice.get(kinds[0].model, 0) + _is_double(kinds, ours, theirs)
    for kinds, (ours, theirs) in found:
        if _is_double(kinds, ours, theirs) and twice[kinds[0].model] < TWICE_DAYS:
            _explain(kinds, DifferenceClass.DUPLICATE, {"how": "twice"})
            continue
        whole, names = sum(case.shifted[MONEY] for case in kinds), tuple(str(case.kind) for case in kinds)
        stated = whole + sum(case.rest[MONEY] for case in kinds)
        facts = reasons.price_facts(kinds[0], whole, stated, names) | {"by": "money", "kinds": len(kinds)}
        _explain(kinds, DifferenceClass.PRICE, facts)


def _one_ratio(kinds: Kinds) -> tuple[int, int] | None:
    """What the greatest of them costs by the book, and what is charged for it; None where others differ."""
    greatest = max(kinds, key=lambda case: case.shifted[MONEY])
    ours = greatest.shifted[MONEY]
    theirs = ours + greatest.rest[MONEY]
    if any(case.row is None and case.shifted[MONEY] for case in kinds):
        return None  # what is not stated at all is not stated at a price
    if ours <= 0 or greatest.is_settled(MONEY) or not all(fits(case, ours, theirs) for case in kinds):
        return None
    return (ours, theirs) if sum(shows(case, ours, theirs) for case in kinds) >= LEAST_KINDS else None


def _is_double(kinds: Kinds, ours: int, theirs: int) -> bool:
    return abs(theirs - 2 * ours) <= max(kinds[0].setting.tolerance.picousd, DIVISION_PICOUSD)


def _cache_class(kinds: Kinds) -> None:
    """What some kinds of the prompt are charged less is, in tokens, what others are charged more."""
    differing = [case for case in kinds if case.kind in PROMPT and not case.is_settled(MONEY)]
    lost = [case for case in differing if case.rest[MONEY] < 0]
    won = [case for case in differing if case.rest[MONEY] > 0]
    if not lost or not won or any(not _is_seen(case) for case in differing):
        return
    less, more = _tokens(lost), _tokens(won)
    if less is None or more is None:
        return
    low, high = max(less[0], more[0]), min(less[1], more[1])
    if low > high or high <= 0:
        return
    tokens = _roundest(low, high)
    names: Vector = {str(case.kind): -1 for case in lost} | {str(case.kind): 1 for case in won}
    net = sum(case.rest[MONEY] for case in differing)
    facts = reasons.kinds_moved(names) | {"tokens": tokens, "by": "money", "net_picousd": net}
    _explain(differing, DifferenceClass.CACHE_CLASS, facts)


def _side_calls(kinds: Kinds) -> None:
    """Small charges of a helper model, or for searches, by the side of a day's own use."""
    differing = [case for case in kinds if not case.is_settled(MONEY)]
    rest = {str(case.kind): _implied(case) for case in differing}
    told = {name: count for name, count in rest.items() if count is not None}
    if not told or len(told) < len(rest) or min(told.values()) < 0:
        return
    only_searches = {*told} == {"web_searches"}
    picousd = sum(case.rest[MONEY] for case in differing)
    if (only_searches or is_small(kinds[0].model)) and reasons.is_little(kinds[0], told, picousd):
        how = "searches" if only_searches else "helper"
        facts: Facts = {"how": how, "by": "money", "share_percent": reasons.SIDE_SHARE_PERCENT}
        _explain(differing, DifferenceClass.UNLOGGED_CALLS, facts)


def _placeholders(kinds: Kinds) -> None:
    """Only output is charged more, and the ledger knows that its own is too small."""
    differing = [case for case in kinds if not case.is_settled(MONEY)]
    if [case.kind for case in differing] != ["output"] or differing[0].rest[MONEY] < 0:
        return
    output = differing[0]
    understated, tokens = output.counted("understated"), _implied(output)
    if understated and tokens is not None:
        facts: Facts = {"requests": understated, "tokens": tokens, "by": "money"}
        part = {MONEY: output.rest[MONEY]}
        output.explain(DifferenceClass.PLACEHOLDER_OUTPUT, part, facts, requests=understated)


def _absent(kinds: Kinds) -> None:
    """A day of which the ledger has nothing, in any kind."""
    if not any(case.shifted[MONEY] for case in kinds):
        for case in kinds:
            reasons.on_a_day_without(case)


def _explain(kinds: Kinds, cls: DifferenceClass, facts: Facts) -> None:
    for case in kinds:
        if case.is_open:
            case.explain(cls, {MONEY: case.rest[MONEY]}, facts)


def _rate(case: Case) -> int:
    """Pico-USD a token; 0 where the book has no price."""
    return case.rates().get(RATE_OF.get(str(case.kind), str(case.kind))) or 0


def _implied(case: Case) -> int | None:
    """The tokens that a charge differs by; None where there is no price."""
    rate = _rate(case)
    return int((2 * case.rest[MONEY] + rate) // (2 * rate)) if rate else None


def _is_seen(case: Case) -> bool:
    return abs(case.rest[MONEY]) > LEAST_SEEN * case.setting.tolerance.picousd


def _tokens(kinds: Kinds) -> tuple[int, int] | None:
    """The fewest and the most tokens that their charges can differ by, together."""
    low = high = 0
    for case in kinds:
        rate, off, tolerance = _rate(case), abs(case.rest[MONEY]), case.setting.tolerance.picousd
        if not rate:
            return None
        low, high = low - (tolerance - off) // rate, high + (off + tolerance) // rate
    return low, high


def _roundest(low: int, high: int) -> int:
    """The number between the two with the most zeros: no more places than can be told."""
    step = 1
    while high // (10 * step) * 10 * step >= low and 10 * step <= high:
        step *= 10
    return high // step * step
