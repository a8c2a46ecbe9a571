"""Since which client version the same work reads less from the cache, or takes more tokens or money.

Sessions on a version are compared with those on the versions before it, each with those of the same model and
project only: another model or another project is not the version's doing. Only a change that comes with a
version, all at once, is told (`change_point`), and only one for the worse. A session counts once whatever
its length; below ten calls it does not. The confidence is what is left of 1 when the chance that noise looks
like it, at any version looked at, is taken away.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from statistics import median

from counterfoil.domain.finding import FACTS, Doubt, Fact, Finding, FindingKind, Untold
from counterfoil.findings.change_point import Sample, Step, borders_of, steps_of
from counterfoil.findings.evidence import DaySum, Evidence, RatesOf
from counterfoil.findings.stays import Stay, stays_of
from counterfoil.findings.version_measures import MEASURES, Measure

KIND = FindingKind.CLIENT_VERSION


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
            for step, valued in _steps(measure, stays):
                number = valued[step.first].number
                if number not in told:
                    told.add(number)
                    yield _finding(measure, step, valued, evidence.rates)


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


def _steps(measure: Measure, stays: Iterable[Stay]) -> Iterator[tuple[Step, Sequence[Stay]]]:
    """Those for the worse, with the stays that their places are of."""
    valued = [(stay, value) for stay in stays if (value := measure.value(stay)) is not None]
    samples = [Sample(stay.number, stay.stratum, value) for stay, value in valued]
    for step in steps_of(samples):
        if step.size * measure.worse >= measure.least:
            yield step, [stay for stay, _ in valued]


def _finding(measure: Measure, step: Step, stays: Sequence[Stay], rates: RatesOf) -> Finding:
    before, after = stays[step.since : step.first], stays[step.first : step.until]
    return Finding(
        KIND,
        measure.form,
        after[0].shell.agent,
        min(stay.first_ms for stay in after),
        max(stay.last_ms for stay in after),
        measure.cost(before, after, rates),
        1.0 - step.chance,
        tuple(sorted({stay.first_id for stay in after})),
        models=tuple(sorted({stay.shell.model for stay in after})),
        facts=tuple(zip(FACTS[measure.form], _figures(measure, step, before, after), strict=True)),
    )


def _figures(measure: Measure, step: Step, before: Sequence[Stay], after: Sequence[Stay]) -> tuple[Fact, ...]:
    """The version, what was usual before it and what that became, and of how many sessions that is."""
    both = {stay.stratum for stay in before} & {stay.stratum for stay in after}
    alike = [[stay for stay in side if stay.stratum in both] for side in (before, after)]
    usual = median(value for stay in alike[0] if (value := measure.value(stay)) is not None)
    version = after[0].shell.client_version or ""
    return version, measure.said(usual), measure.said(usual + step.size), *map(len, alike)
