"""Quota windows of Claude, whose logs name a reset only when a request is refused.

What a refusal says is observed; what is worked out from the times of use is
labelled inferred, and gives way to anything observed.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from msgspec import structs

from counterfoil.domain.quota import Refusal, WindowKind
from counterfoil.domain.window import (
    DAY_MINUTES,
    FIVE_HOURS_MINUTES,
    HOUR_MS,
    MINUTE_MS,
    PROVIDERS,
    RESET_JITTER_MS,
    WEEK_MINUTES,
    Basis,
    Ending,
    Holder,
    QuotaWindow,
    plain_limit,
)
from counterfoil.domain.window_endings import settled
from counterfoil.domain.windows_refused import is_scope, scoped_limit, with_refusals

AGENT = "claude-code"
UNNAMED = Holder(AGENT, None)
FIVE_HOURS_MS = FIVE_HOURS_MINUTES * MINUTE_MS
WEEK_MS = WEEK_MINUTES * MINUTE_MS
SLACK_MS = 10 * MINUTE_MS  # a reset is announced on a round mark, up to this far past the length
TEN_MINUTE_MARKS_FROM_MS = int(datetime(2026, 5, 1, tzinfo=UTC).timestamp() * 1000)
MINUTES_OF = {
    WindowKind.FIVE_HOUR: FIVE_HOURS_MINUTES,
    WindowKind.DAILY: DAY_MINUTES,
    WindowKind.SEVEN_DAY: WEEK_MINUTES,
    WindowKind.SEVEN_DAY_SCOPED: WEEK_MINUTES,
}


def claude_windows(
    event_times_ms: Sequence[int],
    refusals: Sequence[Refusal],
    at_ms: int,
    observed: Sequence[QuotaWindow] = (),
    holder: Holder = UNNAMED,
) -> list[QuotaWindow]:
    """All windows known at `at_ms`, by start. Only requests to Anthropic may be handed in.

    `observed` are windows that readings gave (`observed_windows`); they are part of the result. What is
    worked out beside them is the `holder`'s.
    """
    times = sorted(t for t in event_times_ms if t <= at_ms)
    known = [_sound(r) for r in refusals if r.at_ms <= at_ms]
    added = [w for w in refusal_windows(known) if not _covered(w, observed)]
    told = [*observed, *(_named_alike(w, observed) for w in added)]
    added = [*told[len(observed) :], *inferred_five_hour(times, told, at_ms)]
    if len({w.holder for w in observed}) <= 1:  # of several accounts nobody knows whose week goes on
        added += inferred_weeks(times, told, at_ms)
    windows = [*observed, *(replace(w, account=holder.account, homes=holder.homes) for w in added)]
    noticed_ms = max([*times[-1:], *(r.at_ms for r in known)], default=0)
    last_seen = {w.holder: noticed_ms for w in windows}
    return with_refusals(settled(windows, at_ms, last_seen), known)


def refusal_windows(refusals: Iterable[Refusal]) -> list[QuotaWindow]:
    """One window for each reset that plan-limit refusals announce, by start; how it ended is left open."""
    found: list[tuple[tuple[str, str, int], int, list[Refusal]]] = []
    for refusal in sorted(refusals, key=lambda r: r.at_ms):
        kind = _kind(refusal)
        if kind is None or refusal.resets_at_ms is None:
            continue
        name = (refusal.agent, _limit_id(refusal), MINUTES_OF[kind])
        same = [h for n, at, h in found if n == name and abs(at - refusal.resets_at_ms) <= RESET_JITTER_MS]
        if same:
            same[0].append(refusal)
        else:
            found.append((name, refusal.resets_at_ms, [refusal]))
    windows = [_told(limit_id, minutes, at, held) for (_, limit_id, minutes), at, held in found]
    return sorted(windows, key=lambda w: w.starts_at_ms)


def inferred_five_hour(
    event_times_ms: Iterable[int], observed: Sequence[QuotaWindow], at_ms: int
) -> list[QuotaWindow]:
    """Windows worked out from use: the first request after one ended begins the next.

    Inside an observed window nothing is inferred, and one that would run into an
    observed window ends where that begins.
    """
    taken = sorted((w.starts_at_ms, w.ends_at_ms) for w in observed if w.kind is WindowKind.FIVE_HOUR)
    free_from_ms = 0
    windows = []
    for use_ms in sorted(event_times_ms):
        if use_ms > at_ms:
            break
        if use_ms < free_from_ms:
            continue
        held = [end for start, end in taken if start <= use_ms < end]
        if held:
            free_from_ms = max(held)
            continue
        over = [end for _, end in taken if end <= use_ms]
        starts_at_ms = max([announced_start(use_ms), free_from_ms, *over])
        next_ms = min((start for start, _ in taken if start > use_ms), default=use_ms + FIVE_HOURS_MS)
        free_from_ms = min(starts_at_ms + FIVE_HOURS_MS, next_ms)
        windows.append(_guessed(WindowKind.FIVE_HOUR, starts_at_ms, free_from_ms))
    return windows


def announced_start(use_ms: int) -> int:
    """Where a window that this use began is counted from: the full hour, since May 2026 ten minutes."""
    step_ms = HOUR_MS if use_ms < TEN_MINUTE_MARKS_FROM_MS else 10 * MINUTE_MS
    return use_ms - use_ms % step_ms


def inferred_weeks(
    event_times_ms: Iterable[int], observed: Sequence[QuotaWindow], at_ms: int
) -> list[QuotaWindow]:
    """Weeks that follow an observed one at the same weekday and hour, until the first without use."""
    weeks = sorted((w for w in observed if w.kind is WindowKind.SEVEN_DAY), key=lambda w: w.starts_at_ms)
    times = sorted(t for t in event_times_ms if t <= at_ms)
    windows = []
    for i, week in enumerate(weeks):
        until_ms = weeks[i + 1].starts_at_ms if i + 1 < len(weeks) else at_ms + WEEK_MS
        start_ms = week.resets_at_ms
        while start_ms < min(until_ms, at_ms + 1):
            end_ms = min(start_ms + WEEK_MS, until_ms)
            if bisect_left(times, start_ms) == bisect_left(times, end_ms):
                break
            windows.append(_guessed(WindowKind.SEVEN_DAY, start_ms, end_ms))
            start_ms = end_ms
    return windows


def _kind(refusal: Refusal) -> WindowKind | None:
    """Which window a refusal means, or None where its reset cannot belong to one."""
    if not refusal.is_plan_limit or refusal.resets_at_ms is None:
        return None
    ahead_ms = refusal.resets_at_ms - refusal.at_ms
    near = ahead_ms <= FIVE_HOURS_MS + SLACK_MS
    kind = refusal.kind or (WindowKind.FIVE_HOUR if near else WindowKind.SEVEN_DAY)
    if kind not in MINUTES_OF:
        return None
    return kind if -RESET_JITTER_MS <= ahead_ms <= MINUTES_OF[kind] * MINUTE_MS + SLACK_MS else None


def _sound(refusal: Refusal) -> Refusal:
    """The refusal without a reset that cannot be true, so that its time at least still counts."""
    return refusal if _kind(refusal) else structs.replace(refusal, resets_at_ms=None)


def _limit_id(refusal: Refusal) -> str:
    return scoped_limit(refusal.agent, refusal.scope) if refusal.scope else plain_limit(refusal.agent)


def _covered(window: QuotaWindow, observed: Sequence[QuotaWindow]) -> bool:
    alike = (w for w in observed if w.kind is window.kind and _same_limit(w, window))
    return any(w.was_to_reset_at(window.resets_at_ms) for w in alike)


def _named_alike(window: QuotaWindow, observed: Sequence[QuotaWindow]) -> QuotaWindow:
    """The window under the name that readings give its limit, where they spell a model otherwise."""
    spelt = (w.limit_id for w in observed if w.kind is window.kind and _same_limit(w, window))
    return replace(window, limit_id=next(spelt, window.limit_id))


def _same_limit(one: QuotaWindow, other: QuotaWindow) -> bool:
    plain = plain_limit(AGENT)
    if plain in (one.limit_id, other.limit_id):
        return one.limit_id == other.limit_id
    return is_scope(one.limit_id, other.limit_id)


def _told(limit_id: str, minutes: int, resets_at_ms: int, refusals: Sequence[Refusal]) -> QuotaWindow:
    kind = _kind(refusals[0]) or WindowKind.OTHER
    agent = refusals[0].agent
    return QuotaWindow(
        agent=agent,
        provider=PROVIDERS.get(agent, agent),
        account=None,
        limit_id=limit_id,
        kind=kind,
        window_minutes=minutes,
        starts_at_ms=resets_at_ms - minutes * MINUTE_MS,
        resets_at_ms=resets_at_ms,
        ends_at_ms=resets_at_ms,
        basis=Basis.OBSERVED,
        ended=Ending.UNKNOWN,
        refused_at_ms=tuple(r.at_ms for r in refusals),
    )


def _guessed(kind: WindowKind, starts_at_ms: int, ends_at_ms: int) -> QuotaWindow:
    return QuotaWindow(
        agent=AGENT,
        provider=PROVIDERS[AGENT],
        account=None,
        limit_id=plain_limit(AGENT),
        kind=kind,
        window_minutes=MINUTES_OF[kind],
        starts_at_ms=starts_at_ms,
        resets_at_ms=ends_at_ms,
        ends_at_ms=ends_at_ms,
        basis=Basis.INFERRED,
        ended=Ending.UNKNOWN,
    )
