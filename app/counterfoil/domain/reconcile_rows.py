"""All rows of a statement by day: set up, examined together, and handed out. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

from counterfoil.domain import reconcile_reasons as reasons
from counterfoil.domain.reconcile_case import Case, Setting, case_of, other_key_case
from counterfoil.domain.reconcile_kinds import by_kinds, fits, shows
from counterfoil.domain.reconcile_lines import DayOf, StatedRow, merged
from counterfoil.domain.reconcile_models import is_small
from counterfoil.domain.reconcile_sides import MONEY, PRICED, QUARTER_MS, TOKENS, Vector, is_day
from counterfoil.domain.reconciliation import DifferenceClass

LEAST_ALIKE = 3  # rows at one ratio before it is taken for a price
ALIKE_PERCENT = 60
LEAST_CANCELLED = 2

Stage = Callable[[Sequence[Case]], None]
Watch = Callable[[int, int], bool]


def cases_of(
    setting: Setting, rows: Sequence[StatedRow], others: frozenset[str | None], day_of: DayOf
) -> list[Case]:
    """A case for each row of the statement, and for each day × model that only the ledger has."""
    own = merged(row for row in rows if row.key not in others or not others)
    foreign = [row for row in rows if others and row.key in others]
    found = [_case(setting, row) for row in own]
    found += [other_key_case(setting, row) for row in foreign]
    found += _ledger_only(setting, own, day_of)
    return sorted(found, key=lambda case: (case.since_ms, case.model or "", case.is_other_key))


def examine(cases: Sequence[Case], go_on: Callable[[], bool]) -> bool:
    """Find the reasons of all; False where it was not to go on."""
    by_size = sorted(cases, key=lambda case: is_small(case.model))  # what is called on the side comes last
    for stage in (
        _each(reasons.time_zone),
        _each(reasons.stated_again),
        _each(reasons.at_hours_without),
        borders,
    ):
        stage(cases)
        if not go_on():
            return False
    whole = [case for case in by_size if case.kind is None]
    for explainer in reasons.EXPLAINERS:
        _each(explainer)(whole)
        if not go_on():
            return False
    by_kinds(cases)
    one_price(cases)
    _each(reasons.rest)(cases)
    return go_on()


def borders(cases: Sequence[Case]) -> None:
    """Requests around midnight that the two date on different days: one day has what the next one lacks."""
    for one, two in pairwise(sorted(cases, key=lambda case: (case.model or "", case.since_ms))):
        if not reasons.days_apart(one, two) or one.is_other_key or two.is_other_key:
            continue
        told = [name for name in one.rest if name in TOKENS and one.rest[name]]
        if len(told) < LEAST_CANCELLED or one.row is None or two.row is None:
            continue
        if any(one.rest[name] != -two.rest.get(name, 0) for name in one.rest if name != MONEY):
            continue
        if _is_around(one, one.rest):
            for case in (one, two):
                part = case.priced({name: case.rest[name] for name in case.rest if name != MONEY})
                case.explain(
                    DifferenceClass.TIME_ZONE, part, {"how": "border"}, requests=abs(part.get("requests", 1))
                )


def one_price(cases: Sequence[Case]) -> None:
    """Where only money is told: many rows of a model at one and the same multiple of the book's price."""
    by_model: dict[tuple[str | None, str | None], list[Case]] = {}
    for case in cases:
        if (
            case.row
            and case.shifted.get(MONEY)
            and not case.setting.told.has_tokens
            and not case.is_other_key
        ):
            by_model.setdefault((case.model, case.kind), []).append(case)
    for found in by_model.values():
        for case, days in _at_one_ratio([case for case in found if MONEY in case.rest]):
            if not case.is_settled(MONEY):
                ours, part = case.shifted[MONEY], {MONEY: case.rest[MONEY]}
                kinds = PRICED if case.kind is None else (case.kind,)
                facts = reasons.price_facts(case, ours, ours + case.rest[MONEY], kinds)
                facts |= {"rows": days, "by": "money"}
                case.explain(DifferenceClass.PRICE, part, facts, requests=case.counted("requests"))


def _at_one_ratio(cases: Sequence[Case]) -> list[tuple[Case, int]]:
    """The rows at one ratio with their number, where it is that of most in which it would be seen at all."""
    best: list[Case] = []
    for sample in sorted(cases, key=lambda case: -abs(case.rest[MONEY]))[:3]:
        ours, theirs = sample.shifted[MONEY], sample.shifted[MONEY] + sample.rest[MONEY]
        if ours <= 0 or sample.is_settled(MONEY):
            continue
        telling = [case for case in cases if shows(case, ours, theirs)]
        alike = [case for case in telling if fits(case, ours, theirs)]
        if len(alike) >= LEAST_ALIKE and len(alike) * 100 >= ALIKE_PERCENT * len(telling):
            best = max(best, alike, key=len)
    return [(case, len(best)) for case in best]


def _case(setting: Setting, row: StatedRow) -> Case:
    since_ms, until_ms = _clipped(setting, row.since_ms, row.until_ms)
    return case_of(setting, row.day, since_ms, until_ms, row.model, row, row.kind)


def _clipped(setting: Setting, since_ms: int, until_ms: int) -> tuple[int, int]:
    """Within what the statement is about: one of hours may begin and end in the middle of a day.

    By whole quarters of an hour, as the ledger's use is summed up.
    """
    first, last = setting.since_ms // QUARTER_MS, -(-max(setting.until_ms, since_ms + 1) // QUARTER_MS)
    return max(since_ms, first * QUARTER_MS), min(until_ms, last * QUARTER_MS)


def _ledger_only(setting: Setting, rows: Sequence[StatedRow], day_of: DayOf) -> Iterator[Case]:
    known = {(row.day, row.model, row.kind) for row in rows}
    whole = {row.model for row in rows if row.kind is None}
    names_none = rows and all(row.model is None for row in rows)
    models: Iterable[str | None] = [None] if names_none else sorted(setting.use.models)
    at_ms = setting.since_ms
    while at_ms < setting.until_ms:
        day, since_ms, until_ms = day_of(at_ms)
        since_ms, until_ms = _clipped(setting, since_ms, until_ms)
        for model in models:
            for kind in (None,) if model in whole or not setting.told.kinds else setting.told.kinds:
                if (day, model, kind) not in known:
                    case = case_of(setting, day, since_ms, until_ms, model, None, kind)
                    if any(case.ledger.values()) or any(case.shifted.values()):
                        yield case
        at_ms = until_ms


def _each(explainer: Callable[[Case], None]) -> Stage:
    def stage(cases: Sequence[Case]) -> None:
        for case in cases:
            if case.is_open or explainer is reasons.time_zone:
                explainer(case)

    return stage


def _is_around(case: Case, rest: Vector) -> bool:
    """Whether so much was used right around the end of the day."""
    middle, hour_ms = case.span[1], 3_600_000
    counts = [name for name in rest if name != MONEY]
    near = case.series.between(counts, middle - hour_ms, middle + hour_ms)
    return all(abs(rest[name]) <= near[name] for name in counts) and is_day(case.since_ms, case.until_ms)
