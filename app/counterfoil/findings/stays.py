"""Sessions cut where their client's version or their model changed: what versions are compared by."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from counterfoil.domain.times import DAY_MS
from counterfoil.findings.evidence import DaySum, Evidence, Lane, Rebuild, Shell, Turn

LEAST_CALLS = 10
MOST_UNDERSTATED = 0.05  # of the requests
IN_USE = 3  # stays: a version tried once or twice is not the one in use

Name = tuple[str, str, str]
"""Session, version, model."""


class Stay(msgspec.Struct, gc=False):
    """The main conversation of a session on one version and one model.

    `number` is the version's, the oldest being 0. `first_ms` and `last_ms` are exact
    to the day where the session changed version or model. `whole` are the sums of the session with all its
    sub-agents, and `active_ms` its time but for pauses: [] and 0 where it changed either.
    """

    shell: Shell
    number: int
    sums: list[DaySum]
    turns: list[Turn]
    rebuilds: list[Rebuild]
    whole: list[DaySum] = []
    first_ms: int = 0
    last_ms: int = 0
    first_id: int = 0
    active_ms: int = 0

    @property
    def stratum(self) -> tuple[str, str]:
        """Only what has it in common is compared."""
        return self.shell.model, self.shell.project

    @property
    def requests(self) -> int:
        return sum(one.requests for one in self.sums)

    @property
    def prompt(self) -> int:
        """Everything sent."""
        return sum(one.prompt for one in self.sums)

    @property
    def read(self) -> int:
        """What of it came from the cache."""
        return sum(one.cache_read for one in self.sums)

    @property
    def has_cache(self) -> bool:
        """Whether anything was read from a cache or written to one."""
        return any(one.cache_read or one.cache_write_5m or one.cache_write_1h for one in self.sums)

    @property
    def is_understated(self) -> bool:
        """Whether more than a few requests have too little output."""
        return sum(one.understated for one in self.sums) > MOST_UNDERSTATED * self.requests


def stays_of(evidence: Evidence, sums: Sequence[DaySum]) -> list[Stay]:
    """Those of one agent, whose `sums` these are, by version and time.

    Left out are stays of few calls, and those on a version older than the one in use by then: what came with
    a version does not show on another machine that lags behind.
    """
    lanes = _lanes(evidence, sums[0].shell.agent)
    stays = _begun(evidence, sums)
    whole: dict[str, list[DaySum]] = defaultdict(list)
    for one in sums:
        whole[one.shell.session].append(one)
    parts = Counter(session for session, _, _ in stays)
    long = [stay for stay in stays.values() if stay.requests >= LEAST_CALLS and stay.shell.session in lanes]
    for stay in long:
        session = stay.shell.session
        _place(stay, lanes[session], is_whole=parts[session] == 1)
        stay.whole = whole[session] if parts[session] == 1 else []
    return sorted(_up_to_date(long), key=lambda stay: (stay.number, stay.first_ms, stay.shell.id))


def _up_to_date(stays: Iterable[Stay]) -> Iterator[Stay]:
    seen: Counter[int] = Counter()
    newest = 0
    for stay in sorted(stays, key=lambda stay: (stay.first_ms, stay.number)):
        seen[stay.number] += 1
        if stay.number >= newest:
            yield stay
            newest = stay.number if seen[stay.number] >= IN_USE else newest


def _begun(evidence: Evidence, sums: Iterable[DaySum]) -> dict[Name, Stay]:
    main = [one for one in sums if one.shell.client_version is not None and not one.shell.is_sidechain]
    numbers = _numbers(one.shell.client_version or "" for one in main)
    stays: dict[Name, Stay] = {}
    names: dict[int, Name] = {}
    for one in main:
        shell = one.shell
        name = names[shell.id] = shell.session, shell.client_version or "", shell.model
        stays.setdefault(name, Stay(shell, numbers[name[1]], [], [], [])).sums.append(one)
    for turn in evidence.turns:
        if turn.first.context in names:
            stays[names[turn.first.context]].turns.append(turn)
    for rebuild in evidence.rebuilds:
        if rebuild.call.context in names:
            stays[names[rebuild.call.context]].rebuilds.append(rebuild)
    return stays


def _numbers(versions: Iterable[str]) -> dict[str, int]:
    """From the oldest to the newest, by the numbers in their names."""
    return {version: number for number, version in enumerate(sorted(set(versions), key=_parts))}


def _parts(version: str) -> tuple[list[int], str]:
    return [int(part) for part in re.findall(r"\d+", version, re.ASCII)], version


def _lanes(evidence: Evidence, agent: str) -> dict[str, list[Lane]]:
    """The main ones by session."""
    lanes: dict[str, list[Lane]] = defaultdict(list)
    for lane in evidence.lanes:
        if lane.shell.agent == agent and not lane.shell.is_sidechain:
            lanes[lane.shell.session].append(lane)
    return lanes


def _place(stay: Stay, lanes: Sequence[Lane], *, is_whole: bool) -> None:
    """In time, and in the ledger."""
    own = [lane for lane in lanes if lane.shell.model == stay.shell.model] or lanes
    begins, ends = min(lane.first_ms for lane in own), max(lane.last_ms for lane in own)
    days = [one.day for one in stay.sums]
    stay.first_ms = max(begins, min(days) * DAY_MS)
    stay.last_ms = max(stay.first_ms, min(ends, (max(days) + 1) * DAY_MS - 1))
    stay.first_id = min(lane.first_id for lane in own)
    stay.active_ms = sum(lane.active_ms for lane in own) if is_whole else 0
