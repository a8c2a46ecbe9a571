"""Cuts windows into stretches: the counter's rise beside our own use over the same time. Pure."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, pairwise

from counterfoil.domain.stretch import Stretch
from counterfoil.domain.use_series import UseSeries
from counterfoil.domain.window import MINUTE_MS, RESET_JITTER_MS, Basis, QuotaWindow

# A whole-number counter hides up to a point at either end, so a stretch holds several.
LEAST_POINTS = 5.0
PAUSE_MINUTES = 12  # a rise over a longer rest is kept apart from the work around it
PAUSE_MS = PAUSE_MINUTES * MINUTE_MS
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
    if window.refused_at_ms:
        full = window.refused_at_ms[0] // MINUTE_MS
        minutes = {minute: percent for minute, percent in minutes.items() if minute < full}
        minutes[full] = 100.0
    seen = [*_moves(minutes)]
    if seen and _starts_at_zero(window, seen[0]):
        seen.insert(0, (window.starts_at_ms - 1, 0.0))  # the first request may bear the start's own time
    return seen


def _moves(minutes: Mapping[int, float | None]) -> Iterator[Seen]:
    """While the counter stands only the first minute is of account, and the last where a pause may follow."""
    shown: float | None = None
    first = last = 0
    for minute, percent in minutes.items():
        if percent == shown:
            last = minute
        elif percent is not None:
            if shown is not None and first < last and minute - first > PAUSE_MINUTES:
                yield (last + 1) * MINUTE_MS - 1, shown
            yield (minute + 1) * MINUTE_MS - 1, percent
            shown, first, last = percent, minute, minute


def _starts_at_zero(window: QuotaWindow, first: Seen) -> bool:
    if window.window_minutes <= 0 or (window.basis is Basis.INFERRED and window.readings):
        return False  # what was told of it may hold more than our own use since it was thought to begin
    return first[0] >= window.starts_at_ms - RESET_JITTER_MS


def _rises(seen: Sequence[Seen], use: UseSeries) -> Iterator[Rise]:
    """From minute to minute, so far apart that the rise is clear."""
    if not seen:
        return
    from_ms, low = last_ms, shown = seen[0]  # where the rise began, and the last look
    for at_ms, percent in seen:
        if percent < shown:  # back to zero: begin anew
            from_ms, low = at_ms, percent
        elif at_ms - last_ms > PAUSE_MS and percent - shown >= PAUSE_POINTS and _paused(use, last_ms, at_ms):
            if shown > low:
                yield from_ms, low, last_ms, shown
            yield last_ms, shown, at_ms, percent
            from_ms, low = at_ms, percent
        elif percent - low >= LEAST_POINTS or percent >= 100.0:
            if percent > low:
                yield from_ms, low, at_ms, percent
            from_ms, low = at_ms, percent
        if percent >= 100.0:
            return
        last_ms, shown = at_ms, percent
    if shown > low:
        top_ms = next(at_ms for at_ms, percent in seen if percent == shown and at_ms > from_ms)
        yield from_ms, low, top_ms, shown


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
    """Our own use over any stretch."""

    def __init__(self, use: UseSeries) -> None:
        self._use = use
        self._border = 0, 0, 0  # the last one looked up, where the next stretch mostly begins

    def stretch(self, window: int, rise: Rise) -> Stretch:
        start_ms, percent_from, end_ms, percent_to = rise
        start = self._border if self._border[0] == start_ms else self._at(start_ms)
        end = self._border = self._at(end_ms)
        used = self._use.sum_of(start[1], end[1])
        return Stretch(
            window,
            start_ms,
            end_ms,
            percent_from,
            percent_to,
            used.usd,
            used.tokens,
            used.requests,
            end[2] - start[2],
            percent_to >= 100.0,
        )

    def _at(self, at_ms: int) -> tuple[int, int, int]:
        """A moment, its place, and the busy time up to it."""
        place = self._use.place(at_ms, self._border[1] if at_ms >= self._border[0] else 0)
        return at_ms, place, self._use.busy_ms(at_ms, place)
