"""Cuts windows into stretches: the counter's rise beside our own use over the same time. Pure."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, pairwise

from counterfoil.domain.event_evidence import minute_end
from counterfoil.domain.stretch import Stretch
from counterfoil.domain.use_series import REQUEST_MS, UseSeries
from counterfoil.domain.window import MINUTE_MS, RESET_JITTER_MS, QuotaWindow

# A whole-number counter hides up to a point at either end, so a stretch holds several.
LEAST_POINTS = 5.0
PAUSE_MS = 12 * MINUTE_MS  # a rise over a longer rest is kept apart from the work around it
PAUSE_POINTS = 2.0

Span = tuple[int, int]
Seen = tuple[int, float]
"""Moment in ms and percent."""

Rise = tuple[int, float, int, float]
"""From moment, percent; to moment, percent."""


def stretches_of(
    windows: Sequence[QuotaWindow], use: UseSeries, halted: Sequence[Span] = ()
) -> list[Stretch]:
    """The stretches of one series (one account, limit and kind; windows in order of time).

    Each holds `LEAST_POINTS` or more, but for the last of a window and rises over a pause. Rises that
    touch a `halted` span (see `full_spans`) are left out: requests that did not count lie within.
    """
    found, barred = _Measured(use), _Barred(halted)
    return [
        found.stretch(number, rise)
        for number, window in enumerate(windows)
        for rise in _rises(_shown(window), use)
        if not barred.touches(rise)
    ]


def full_spans(windows: Iterable[QuotaWindow]) -> list[Span]:
    """When windows stood at 100 %: requests let through then are paid otherwise and move no other counter.

    Give it the other windows of the account.
    """
    full = [(w.full_at_ms, w.ends_at_ms) for w in windows]
    return [(since, until) for since, until in full if since is not None]


def _shown(window: QuotaWindow) -> list[Seen]:
    """By the end of each minute that had a reading, since use is summed by the minute."""
    minutes = {one.reading.at_ms // MINUTE_MS: one.percent for one in window.readings}
    seen = [((minute + 1) * MINUTE_MS - 1, shown) for minute, shown in minutes.items() if shown is not None]
    if window.refused_at_ms:
        full_ms = minute_end(window.refused_at_ms[0])
        seen = [*(one for one in seen if one[0] < full_ms), (full_ms, 100.0)]
    if seen and _starts_at_zero(window, seen[0]):
        seen.insert(0, (window.starts_at_ms - 1, 0.0))  # the first request may bear the start's own time
    return seen


def _starts_at_zero(window: QuotaWindow, first: Seen) -> bool:
    return window.window_minutes > 0 and first[0] >= window.starts_at_ms - RESET_JITTER_MS


def _rises(seen: Sequence[Seen], use: UseSeries) -> Iterator[Rise]:
    """From minute to minute, so far apart that the rise is clear."""
    if not seen:
        return
    anchor = last = seen[0]
    for one in seen:
        percent, risen = one[1], one[1] - last[1]
        if risen < 0:  # back to zero: begin anew
            anchor = one
        elif one[0] - last[0] > PAUSE_MS and risen >= PAUSE_POINTS and _paused(use, last[0], one[0]):
            if last[1] > anchor[1]:
                yield (*anchor, *last)
            yield (*last, *one)
            anchor = one
        elif percent - anchor[1] >= LEAST_POINTS or percent >= 100.0:
            if percent > anchor[1]:
                yield (*anchor, *one)
            anchor = one
        if percent >= 100.0:
            return
        last = one
    if last[1] > anchor[1]:
        top = next(one for one in seen if one[1] == last[1] and one[0] > anchor[0])
        yield (*anchor, *top)


def _paused(use: UseSeries, after_ms: int, until_ms: int) -> bool:
    """Whether a rest lies between two readings; the requests that they came with are no interruption."""
    times = [after_ms, *use.times_between(after_ms, until_ms), until_ms]
    return max(later - earlier for earlier, later in pairwise(times)) > PAUSE_MS


class _Barred:
    """Spans of time that no stretch may touch."""

    def __init__(self, spans: Sequence[Span]) -> None:
        ordered = sorted(spans)
        self._since = [since for since, _ in ordered]
        self._until = [*accumulate((until for _, until in ordered), max)]

    def touches(self, rise: Rise) -> bool:
        begun = bisect_left(self._since, rise[2])
        return begun > 0 and self._until[begun - 1] > rise[0]


class _Measured:
    """Our own use over any stretch, with the busy time of all of it summed up ahead."""

    def __init__(self, use: UseSeries) -> None:
        self._use = use
        times = self._times = use.times_ms
        gaps = [later - earlier for earlier, later in pairwise(times)]
        gaps = [gap if gap < REQUEST_MS else REQUEST_MS for gap in gaps]
        self._busy = [*accumulate(gaps, initial=REQUEST_MS)] if times else []

        self._border = 0, 0  # the last one looked up, where the next stretch mostly begins

    def stretch(self, window: int, rise: Rise) -> Stretch:
        start_ms, percent_from, end_ms, percent_to = rise
        busy_before = self._border[1] if self._border[0] == start_ms else self._busy_until(start_ms)
        self._border = end_ms, self._busy_until(end_ms)
        used = self._use.between(start_ms, end_ms)
        return Stretch(
            window,
            start_ms,
            end_ms,
            percent_from,
            percent_to,
            used.usd,
            used.tokens,
            used.requests,
            self._border[1] - busy_before,
            percent_to >= 100.0,
        )

    def _busy_until(self, at_ms: int) -> int:
        place = bisect_left(self._times, at_ms)
        if place == len(self._times):
            return self._busy[-1] if place else 0
        since_ms = self._times[place] - REQUEST_MS
        before = 0
        if place:
            before, since_ms = self._busy[place - 1], max(since_ms, self._times[place - 1])
        return before + max(0, at_ms - since_ms)
