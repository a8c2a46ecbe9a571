"""Since which client version the same work reads less from the cache, or takes more tokens or money.

Sessions on a version are compared with those on the versions before it, each with those of the same model and
project only: another model or another project is not the version's doing. Only a change that comes with a
version, all at once, is told (`change_point`), and only one for the worse. A session counts once whatever
its length; below ten calls it does not. The confidence is what is left of 1 when the chance that noise looks
like it, at any version and by any measure looked at, is taken away.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from counterfoil.domain.finding import FACTS, Doubt, Fact, Finding, FindingKind, Untold
from counterfoil.findings.change_point import Sample, borders_of, paired, shift, steps_of
from counterfoil.findings.evidence import DaySum, Evidence, RatesOf
from counterfoil.findings.stays import Stay, stays_of
from counterfoil.findings.version_measures import MEASURES, Measure, Value

KIND = FindingKind.CLIENT_VERSION


@dataclass(frozen=True, slots=True)
class Change:
    """For the worse, by a measure: what is told of it became `size` more; `chance` is that of noise."""

    measure: Measure
    before: Sequence[Stay]
    after: Sequence[Stay]
    size: float
    chance: float


def detect(evidence: Evidence) -> Iterator[Finding | Untold]:
    """One finding a version: what one measure has told the next does not tell again."""
    agents: dict[str, list[DaySum]] = defaultdict(list)
    for one in evidence.sums:
        agents[one.shell.agent].append(one)
    for agent, sums in agents.items():
        if len({one.shell.client_version for one in sums}) < 2:
            continue
        stays = stays_of(evidence, sums)
        yield from _doubts(agent, stays)
        told: set[int] = set()
        for measure in MEASURES:
            for change in _changes(measure, stays):
                number = change.after[0].number
                if number not in told:
                    told.add(number)
                    yield _finding(change, stays, evidence.rates)


def _doubts(agent: str, stays: Sequence[Stay]) -> Iterator[Untold]:
    """Too few sessions on any two versions, no prompts noted, or too little output logged to be compared."""
    if len({stay.number for stay in stays}) < 2:
        return
    requests = sum(stay.requests for stay in stays)
    if not borders_of([Sample(stay.number, stay.stratum, 0.0) for stay in stays]):
        yield Untold(KIND, agent, Doubt.LITTLE_HISTORY, requests)
        return
    if not any(stay.turns for stay in stays):
        yield Untold(KIND, agent, Doubt.NO_SIGNS, requests)
    understated = sum(stay.requests for stay in stays if stay.is_understated)
    if understated:
        yield Untold(KIND, agent, Doubt.OUTPUT_UNDERSTATED, understated)


def _changes(measure: Measure, stays: Iterable[Stay]) -> Iterator[Change]:
    """Those for the worse that are sure enough."""
    own = [stay for stay in stays if measure.tested(stay) is not None]
    for step in steps_of(_samples(own, measure.tested), len(MEASURES)):
        before, after = own[step.since : step.first], own[step.first : step.until]
        size = shift(paired(_samples(before, measure.value), _samples(after, measure.value)))
        is_bad = step.size * measure.worse >= measure.least and 1.0 - step.chance >= measure.sure
        if is_bad and size is not None and size * measure.worse >= measure.least / 2:
            yield Change(measure, before, after, size, step.chance)


def _samples(stays: Iterable[Stay], value_of: Value) -> list[Sample]:
    found = ((stay, value_of(stay)) for stay in stays)
    return [Sample(stay.number, stay.stratum, value) for stay, value in found if value is not None]


def _finding(change: Change, stays: Sequence[Stay], rates: RatesOf) -> Finding:
    measure, before, after = change.measure, change.before, change.after
    return Finding(
        KIND,
        measure.form,
        after[0].shell.agent,
        min(stay.first_ms for stay in after),
        max(stay.last_ms for stay in after),
        measure.cost(_on_versions_of(before, stays), _on_versions_of(after, stays), rates),
        1.0 - change.chance,
        tuple(sorted({stay.first_id for stay in after})),
        models=tuple(sorted({stay.shell.model for stay in after})),
        facts=tuple(zip(FACTS[measure.form], _figures(change), strict=True)),
    )


def _on_versions_of(side: Sequence[Stay], stays: Sequence[Stay]) -> list[Stay]:
    """All, with those that could not be compared."""
    return [stay for stay in stays if side[0].number <= stay.number <= side[-1].number]


def _figures(change: Change) -> tuple[Fact, ...]:
    """The version, what was usual before it and what that became, and of how many sessions that is."""
    measure = change.measure
    both = {stay.stratum for stay in change.before} & {stay.stratum for stay in change.after}
    alike = [[stay for stay in side if stay.stratum in both] for side in (change.before, change.after)]
    usual = median(sample.value for sample in _samples(alike[0], measure.value))
    version = change.after[0].shell.client_version or ""
    return version, measure.said(usual), measure.said(usual + change.size), *map(len, alike)
