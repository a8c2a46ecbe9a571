"""When the plan that an account's answers name changed. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, groupby, pairwise

from counterfoil.domain.event_evidence import reading_piece
from counterfoil.domain.event_meters import Meter
from counterfoil.domain.provider_event import EventKind, ProviderEvent
from counterfoil.domain.times import DAY_MS
from counterfoil.domain.window import HOUR_MS, MINUTE_MS, RESET_JITTER_MS, Holder, JudgedReading

LEAST_READINGS = 3
LEAST_MS = HOUR_MS
ECHO_MS = 10 * MINUTE_MS
ANOTHER_LOGIN_MS = DAY_MS  # without an account's name, a plan that stays shorter may be another login


@dataclass(frozen=True, slots=True)
class _Run:
    """Readings in a row that name one plan."""

    plan: str
    first: JudgedReading
    last: JudgedReading
    readings: int

    @property
    def start_ms(self) -> int:
        return self.first.reading.at_ms

    @property
    def end_ms(self) -> int:
        return self.last.reading.at_ms


def plan_changes(meters: Iterable[Meter]) -> Iterable[ProviderEvent]:
    """One event for each change of a holder's plan that stayed.

    Short runs are echoes, or another account that writes into the same log. Where no account is named, the
    old plan must never come back, and the new one must show the same window or stay for a day.
    """
    found: dict[Holder, list[ProviderEvent]] = {}
    for meter in meters:
        plans = {one.reading.plan for one in meter.readings} - {None}
        changes = list(_changes(meter)) if len(plans) > 1 else []
        if len(changes) > len(found.get(meter.holder, ())):
            found[meter.holder] = changes  # one window may prove what a shorter one leaves open
    return chain.from_iterable(found.values())


def _changes(meter: Meter) -> Iterator[ProviderEvent]:
    runs = _runs(meter.readings)
    solid = _joined([r for r in runs if r.readings >= LEAST_READINGS and r.end_ms - r.start_ms >= LEAST_MS])
    for old, new in pairwise(solid):
        if meter.holder.account is None and not _is_one_holder(old, new, runs):
            continue
        yield ProviderEvent(
            new.start_ms,
            meter.holder.agent,
            meter.holder.account,
            meter.limit_id,
            None,
            EventKind.PLAN_CHANGED,
            old.plan,
            new.plan,
            (reading_piece(old.last, words=old.plan), reading_piece(new.first, words=new.plan)),
            homes=meter.holder.homes,
        )


def _runs(readings: Sequence[JudgedReading]) -> list[_Run]:
    named = [one for one in readings if one.reading.plan is not None]
    found = []
    for plan, group in groupby(named, key=lambda one: one.reading.plan):
        held = list(group)
        found.append(_Run(str(plan), held[0], held[-1], len(held)))
    return found


def _joined(runs: Sequence[_Run]) -> list[_Run]:
    found: list[_Run] = []
    for run in runs:
        if found and found[-1].plan == run.plan:
            before = found.pop()
            run = _Run(run.plan, before.first, run.last, before.readings + run.readings)
        found.append(run)
    return found


def _is_one_holder(old: _Run, new: _Run, runs: Sequence[_Run]) -> bool:
    old_again = any(r.plan == old.plan and r.end_ms > new.start_ms + ECHO_MS for r in runs)
    new_before = any(r.plan == new.plan and r.start_ms < old.end_ms for r in runs)
    if old_again or new_before:
        return False
    resets = old.last.reading.resets_at_ms, new.first.reading.resets_at_ms
    if resets[0] is not None and resets[1] is not None and abs(resets[0] - resets[1]) <= RESET_JITTER_MS:
        return True
    return new.end_ms - new.start_ms >= ANOTHER_LOGIN_MS
