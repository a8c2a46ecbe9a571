"""The requests behind a finding: its own, those around them in their session, and what could be read."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

import msgspec

from counterfoil.domain.finding import Finding, FindingForm, FindingKind
from counterfoil.domain.money import Cost
from counterfoil.domain.session_line import Call, SessionLine

BEFORE, AFTER = 24, 8  # calls of the session that are shown around those of a finding
OF_CACHE = frozenset(
    (
        *(FindingKind.CACHE_BROKEN, FindingKind.REPROCESSED),
        *(FindingKind.CACHE_LIFETIME, FindingKind.SAME_PROMPT),
    )
)


@dataclass(frozen=True, slots=True)
class Case:
    """`calls` in order of time; `marked` are the numbers of those that the finding is about.

    `line` is their session from a little before the finding to a little after it, None where the finding is
    of no one session. `expected` is what each call could have read from the cache by the one before it, in
    tokens, None where nobody can tell.
    """

    calls: tuple[Call, ...]
    marked: tuple[int, ...]
    line: SessionLine | None = None
    expected: tuple[int | None, ...] = ()


def case_without_session(calls: Sequence[Call]) -> Case:
    """The requests alone."""
    return Case(tuple(calls), tuple(range(len(calls))))


def case_in(line: SessionLine, keys: Collection[str]) -> Case:
    """The stretch of a session around the calls of these keys, of whoever sent most of these.

    Calls of sub-agents are charted as the session's own where the finding is of them.
    """
    found = [call for call in line.calls if call.key in keys]
    of_agents = 2 * sum(call.is_sidechain for call in found) > len(found)
    calls = [call for call in line.calls if call.is_sidechain is of_agents]
    places = [place for place, call in enumerate(calls) if call.key in keys]
    if not places:
        return Case((), (), replace(line, calls=(), costs=(), pauses=(), changes=()), ())
    begin, end = max(places[0] - BEFORE, 0), places[-1] + AFTER + 1
    shown = [msgspec.structs.replace(call, is_sidechain=False) for call in calls[begin:end]]
    marked = tuple(place - begin for place in places)
    return Case(tuple(shown), marked, _stretch(line, shown), tuple(_expected(shown)))


def _stretch(line: SessionLine, calls: Sequence[Call]) -> SessionLine:
    first, last = calls[0].at_ms, calls[-1].at_ms
    moments = {call.at_ms: number for number, call in enumerate(calls)}
    return replace(
        line,
        calls=tuple(calls),
        costs=tuple(Cost() for _ in calls),
        pauses=tuple(p for p in line.pauses if first <= p.begins_at_ms and p.ends_at_ms <= last),
        changes=tuple(
            replace(one, number=moments[one.at_ms]) for one in line.changes if one.at_ms in moments
        ),
    )


def _expected(calls: Sequence[Call]) -> Iterable[int | None]:
    """By the call before of the same model: it left all that it read and wrote."""
    left: dict[str, int] = {}
    for call in calls:
        counts = call.tokens
        before = left.get(call.model)
        yield min(before, counts.prompt) if before else None
        left[call.model] = counts.cache_read + counts.cache_write_5m + counts.cache_write_1h


def sum_once(findings: Iterable[Finding]) -> Cost:
    """What findings cost together; of requests that several are about the dearest one's counts.

    The dearest stands first; another one's cost is taken for as many of its requests as are not counted yet.
    What came with a client version holds what was found in single sessions since: the larger one counts.
    """
    whole, single = list[Finding](), list[Finding]()
    for one in findings:
        (whole if one.kind is FindingKind.CLIENT_VERSION else single).append(one)
    total, held = Cost(), [Cost() for _ in whole]
    seen: set[int] = set()
    for one in single:
        fresh = [number for number in one.requests if number not in seen]
        seen.update(fresh)
        share = (len(fresh), len(one.requests)) if one.requests else (1, 1)
        cost = replace(one.cost, picousd=one.cost.picousd * share[0] // share[1])
        place = next((number for number, version in enumerate(whole) if _holds(version, one)), None)
        if place is None:
            total += cost
        else:
            held[place] += cost
    for version, cost in zip(whole, held, strict=True):
        total += max(version.cost, cost, key=lambda cost: cost.picousd)
    return total


def _holds(version: Finding, one: Finding) -> bool:
    """Whether what a version cost is also what `one` cost: of the cache, by a cache's share, else all."""
    is_since = version.agent == one.agent and version.first_ms <= one.first_ms <= version.last_ms
    return is_since and (version.form is not FindingForm.CACHE_SHARE or one.kind in OF_CACHE)
