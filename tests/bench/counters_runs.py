"""Simulated accounts put through the program's own code, as it would have run at each moment."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from counterfoil.domain.capacity import CapacityChange, CapacityHistory
from counterfoil.domain.capacity_history import capacity_history
from counterfoil.domain.echoes import Steps
from counterfoil.domain.provider_event import EventKind, EvidenceKind, ProviderEvent
from counterfoil.domain.provider_events import events_of
from counterfoil.domain.quotas import Quota, quota_of
from counterfoil.domain.stretch import Stretch
from counterfoil.domain.stretches import stretches_of
from counterfoil.domain.use_series import UseSeries, UseStep
from counterfoil.domain.window import MINUTE_MS, QuotaWindow
from tests.bench.counters_sim import DAY_MS, PEAK_HOURS, simulate
from tests.bench.counters_story import Account, Story

EVERY = 5  # windows, between two looks where nothing is expected
PEAK_EVERY = 2
SHOWN_ZERO = 2.0  # percent
SHOWN_DRAIN = 5.0  # points that the counter could still rise by
NEAR = 2  # windows, by which the date of a change may be off


@dataclass(frozen=True, slots=True)
class Seen:
    """An account as the program saw it, and what is true of it."""

    account: Account
    quota: Quota
    windows: Sequence[QuotaWindow]
    use: UseSeries
    stretches: Sequence[Stretch]

    def history(self, windows: int) -> CapacityHistory:
        """What is said of capacity when so many windows are over."""
        at_ms = self.account.spans[windows - 1][1]
        known = [w for w in self.windows if w.starts_at_ms < at_ms]
        return capacity_history(known, self.stretches, at_ms)

    def events(self) -> list[ProviderEvent]:
        """What is said of the counter in the end, capacity aside."""
        end_ms = self.account.spans[-1][1]
        current = self.history(len(self.account.spans)).current
        return events_of(self.quota, (), lambda _agent, _homes: self.use, (), end_ms, (current,))


@dataclass(frozen=True, slots=True)
class Found:
    """One run. `needed` are the full windows after the change until it was found, None where it was not.

    `change_percent` is its size as it was first told; `false` are other changes told at any time.
    """

    local_share: float
    windows: int
    needed: int | None = None
    change_percent: float | None = None
    false: int = 0


@dataclass(frozen=True, slots=True)
class Told:
    """How the learned capacity stood to the truth in the end: our own percent of the last windows."""

    is_silent: bool
    off: tuple[float, ...] = ()  # ours by the true one, less 1
    held: tuple[bool, ...] = ()  # whether the band held the true one


@dataclass(frozen=True, slots=True)
class Sighted:
    """One run with a single event. `late_ms` is from the counter's move to the reading that proved it.

    It is None where none did. `was_shown` says that readings showed the move at all. `elsewhere` are rises
    told that were use on other devices, which is what such an event says; `wrong` are events or rises told
    of what did not happen.
    """

    windows: int
    was_shown: bool
    late_ms: int | None = None
    elsewhere: int = 0
    wrong: int = 0


def seen(story: Story, seed: int) -> Seen:
    """Everything but the capacity, which depends on when one looks."""
    account = simulate(story, seed)
    use = UseSeries(by_minute(account.steps))
    readings = Steps(account.readings).since(0)  # as the app looks at them
    quota = quota_of(readings, (), lambda _agent, _homes: (), account.spans[-1][1])
    windows = [w for w in quota.windows if w.agent == account.readings[0].agent]
    return Seen(account, quota, windows, use, stretches_of(windows, use))


def by_minute(steps: Sequence[UseStep]) -> Iterator[UseStep]:
    """As the ledger sums them."""
    for _, group in groupby(steps, key=lambda step: step.at_ms // MINUTE_MS):
        held = list(group)
        a, b, c, d = (sum(step.usd[part] for step in held) for part in range(4))
        requests, tokens = sum(step.requests for step in held), sum(step.tokens for step in held)
        yield UseStep(held[-1].at_ms, requests, tokens, (a, b, c, d))


def quiet_run(story: Story, seed: int) -> tuple[Found, Told]:
    """A run in which nothing changes: every change told at any look is false."""
    run = seen(story, seed)
    count = len(run.account.spans)
    told = {_day(change) for n in range(EVERY, count + 1, EVERY) for change in run.history(n).changes}
    share = sum(run.account.here) / sum(run.account.points)
    return Found(share, count, false=len(told)), _told(run)


def cut_run(story: Story, seed: int) -> Found:
    """A run with a cut, looked at before it and after each window from then on."""
    run = seen(story, seed)
    spans, full = run.account.spans, run.account.full
    share = sum(run.account.here) / sum(run.account.points)
    near = (spans[story.cut_at - NEAR][0], spans[story.cut_at + NEAR][0])
    false = {_day(change) for change in run.history(story.cut_at).changes}
    for count in range(story.cut_at + 1, len(spans) + 1):
        changes = run.history(count).changes
        hits = [c for c in changes if near[0] <= c.at_ms < near[1] and c.change_percent < 0 and not c.hours]
        false |= {_day(change) for change in changes if change not in hits}
        if hits:
            return Found(share, count, sum(full[story.cut_at : count]), hits[0].change_percent, len(false))
    return Found(share, len(spans), None, None, len(false))


def peak_run(story: Story, seed: int) -> Found:
    """Peak hours from some window on; `needed` is in days from then, steps told at the end are false."""
    run = seen(story, seed)
    spans = run.account.spans
    begun_ms = spans[story.peak_from][0]
    for count in range(story.peak_from + 1, len(spans) + 1, PEAK_EVERY):
        effects = [c for c in run.history(count).changes if c.hours and set(c.hours) & set(PEAK_HOURS)]
        if effects:
            last = run.history(len(spans)).changes
            days = (spans[count - 1][1] - begun_ms) // DAY_MS
            return Found(1.0, len(spans), days, effects[0].change_percent, sum(not c.hours for c in last))
    return Found(1.0, len(spans), None, None, sum(not c.hours for c in run.history(len(spans)).changes))


def event_run(story: Story, seed: int, kind: EventKind) -> Sighted:
    """A run with a counter set back to zero, or with a drain, and what is said of that kind."""
    run = seen(story, seed)
    found = [event for event in run.events() if event.kind is kind]
    if story.drain_at is not None:
        return _drained(run, story.drain_at, found)
    right = [event for event in found if _is_at(event, run.account, story.zero_at)]
    moved_ms = run.account.zeroed_ms
    late_ms = right[0].evidence[-1].at_ms - moved_ms if right and moved_ms is not None else None
    was_shown = moved_ms is not None and _shows_zero(run.account, moved_ms, story.zero_at)
    return Sighted(len(run.account.spans), was_shown, late_ms, 0, len(found) - len(right))


def _drained(run: Seen, place: int, found: Sequence[ProviderEvent]) -> Sighted:
    account, moved_ms = run.account, run.account.drained_ms
    rises = [piece for event in found for piece in event.evidence if piece.kind is EvidenceKind.REQUESTS]
    others = wrong = 0
    late_ms = None
    for rise in rises:
        until_ms = rise.until_ms or rise.at_ms
        if moved_ms is not None and rise.at_ms <= moved_ms <= until_ms:
            late_ms = until_ms - moved_ms
            continue
        is_wrong = account.elsewhere_between(rise.at_ms - MINUTE_MS, until_ms) < (rise.percent or 0.0) / 2
        wrong, others = wrong + is_wrong, others + (not is_wrong)
    was_shown = moved_ms is not None and (
        account.elsewhere_between(moved_ms - 1, moved_ms) >= SHOWN_DRAIN
        and any(moved_ms <= one.at_ms <= account.spans[place][1] for one in account.readings)
    )
    return Sighted(len(account.spans), was_shown, late_ms if was_shown else None, others, wrong)


def _is_at(event: ProviderEvent, account: Account, place: int | None) -> bool:
    return place is not None and account.spans[place][0] <= event.at_ms <= account.spans[place][1]


def _shows_zero(account: Account, since_ms: int, place: int | None) -> bool:
    until_ms = account.spans[place][1] if place is not None else since_ms
    later = [one for one in account.readings if since_ms <= one.at_ms <= until_ms]
    return any((one.percent or 0.0) <= SHOWN_ZERO for one in later)


def _told(run: Seen) -> Told:
    current = run.history(len(run.account.spans)).current
    usd, low, high = current.usd_per_percent, current.low, current.high
    if usd is None or low is None or high is None:
        return Told(True)
    off, held = [], []
    weights = [weight.value for weight in current.weights]
    for (start_ms, end_ms), true in [*zip(run.account.spans, run.account.here, strict=True)][-10:]:
        used = run.use.between(start_ms - 1, end_ms).usd
        own = sum(part * weight for part, weight in zip(used, weights, strict=True))
        if true >= 20:
            off.append(own / usd / true - 1)
            held.append(own / high <= true <= own / low)
    return Told(False, tuple(off), tuple(held))


def _day(change: CapacityChange) -> int:
    return change.at_ms // DAY_MS
