"""All windows of all agents, from what the providers said and, where nothing was said, from use."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from counterfoil.domain.quota import CounterReading, Refusal
from counterfoil.domain.resetless import with_resetless
from counterfoil.domain.window import Holder, JudgedReading, QuotaWindow
from counterfoil.domain.window_judge import judge
from counterfoil.domain.windows_inferred import AGENT as INFERRED_AGENT
from counterfoil.domain.windows_inferred import claude_windows
from counterfoil.domain.windows_observed import observed_windows

UseTimes = Callable[[str, tuple[str, ...]], Sequence[int]]
"""When an agent asked its provider from some of its homes, () for all: in ms, ascending."""

Homes = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Quota:
    """All windows known at a moment, with the readings they were made from, both in order of time."""

    windows: tuple[QuotaWindow, ...]
    readings: tuple[JudgedReading, ...]


def quota_of(
    readings: Sequence[CounterReading], refusals: Sequence[Refusal], use_times: UseTimes, at_ms: int
) -> Quota:
    """What was known at `at_ms`; use is asked for only where windows can be worked out from it."""
    judged = judge(readings, at_ms)
    agents = {r.agent for r in readings} | {r.agent for r in refusals} | {INFERRED_AGENT}
    windows: list[QuotaWindow] = []
    for agent in sorted(agents):
        own = judged if len(agents) == 1 else [one for one in judged if one.reading.agent == agent]
        refused = [refusal for refusal in refusals if refusal.agent == agent and refusal.at_ms <= at_ms]
        observed = observed_windows(own, refused, at_ms)
        if agent == INFERRED_AGENT:
            observed = _with_inferred(observed, refused, use_times, at_ms)
        windows += observed
    windows, judged = with_resetless(windows, judged, at_ms)
    return Quota(tuple(sorted(windows, key=_order)), tuple(judged))


def _with_inferred(
    observed: Sequence[QuotaWindow], refused: Sequence[Refusal], use_times: UseTimes, at_ms: int
) -> list[QuotaWindow]:
    """Windows of use beside the observed ones; for several accounts, of each set of homes by itself."""
    groups = _by_homes(observed)
    windows: list[QuotaWindow] = []
    for homes, held in groups.items():
        holders = {window.holder for window in held}
        holder = holders.pop() if len(holders) == 1 else Holder(INFERRED_AGENT, None, homes)
        own = [r for r in refused if _group_of(r, groups) == homes]
        windows += claude_windows(use_times(INFERRED_AGENT, homes), own, at_ms, held, holder)
    return windows


def _group_of(refusal: Refusal, groups: Mapping[Homes, Sequence[QuotaWindow]]) -> Homes:
    """The homes whose window notes the refusal, else those whose counter was last heard of before it."""

    def nearness(homes: Homes) -> tuple[bool, int]:
        noted = any(refusal.at_ms in window.refused_at_ms for window in groups[homes])
        heard = [w.reading_at_ms or 0 for w in groups[homes]]
        return noted, max((at for at in heard if at <= refusal.at_ms), default=0)

    return max(groups, key=nearness) if len(groups) > 1 else next(iter(groups))


def _by_homes(windows: Sequence[QuotaWindow]) -> dict[Homes, list[QuotaWindow]]:
    """The windows by the homes whose use may count in them; homes that two accounts share are one set."""
    groups: dict[Homes, list[QuotaWindow]] = {}
    for window in windows:
        homes = set(window.homes)
        for known in [g for g in groups if homes & set(g) or g == window.homes]:
            homes |= set(known)
        merged = [w for known in list(groups) if set(known) <= homes for w in groups.pop(known)]
        groups[tuple(sorted(homes))] = [*merged, window]
    return groups or {(): []}


def _order(window: QuotaWindow) -> tuple[int, int, str, str]:
    return window.starts_at_ms, window.resets_at_ms, window.limit_id, window.account or ""
