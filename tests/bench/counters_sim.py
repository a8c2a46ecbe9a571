"""A simulated account: requests here and elsewhere, and a counter of whole percents that follows both."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator
from heapq import merge

from counterfoil.domain.quota import CounterReading
from counterfoil.domain.usage import LineRef
from counterfoil.domain.use_series import UseStep
from counterfoil.domain.window import HOUR_MS, MINUTE_MS
from tests.bench.counters_noise import (
    BETWEEN_S,
    CACHE_READ_SHARE,
    OUTPUT_SHARE,
    REQUEST_USD,
    RUN_REQUESTS,
    drawn,
    window_noise,
)
from tests.bench.counters_story import Account, Habits, Request, Story

DAY_MS = 24 * HOUR_MS
PEAK_HOURS = range(13, 19)
MORE_ELSEWHERE = 1.25  # the first request of a window is made here, so others begin later
TOKENS_A_DOLLAR = 1_500_000
AGENT = "codex"
NO_LINE = LineRef(0, 1, b"")


def simulate(story: Story, seed: int) -> Account:
    """The same for the same seed."""
    chance = random.Random(seed)
    habits = Habits(chance.choice((0.1, 0.5, 1.0)), chance.uniform(0.8, 1.25), chance.uniform(0.05, 0.2))
    account = Account()
    at_ms = story.start_ms + 8 * HOUR_MS
    for number in range(story.windows):
        start_ms = at_ms + round(chance.uniform(0, 90) * MINUTE_MS)
        _Window(account, story, habits, chance, number, start_ms).run()
        at_ms = start_ms + story.minutes * MINUTE_MS
        if (at_ms - story.start_ms) % DAY_MS > 19 * HOUR_MS:  # two windows a day
            at_ms = story.start_ms + ((at_ms - story.start_ms) // DAY_MS + 1) * DAY_MS + 8 * HOUR_MS
    return account


class _Window:
    """One window being worked in."""

    def __init__(
        self,
        account: Account,
        story: Story,
        habits: Habits,
        chance: random.Random,
        number: int,
        start_ms: int,
    ) -> None:
        self._account, self._story, self._habits, self._chance = account, story, habits, chance
        self._number, self._start_ms = number, start_ms
        self._end_ms = start_ms + story.minutes * MINUTE_MS
        self._percent = 0.0
        self._history = [(start_ms, 0.0)]
        self._noise = window_noise(chance)
        chance.shuffle(self._noise)
        self._requests = 0
        self._cut_ms = self._cut_from()

    def run(self) -> None:
        story, chance = self._story, self._chance
        self._account.here.append(0.0)
        self._account.points.append(0.0)
        until = 100.0 if chance.random() < story.full_share else chance.uniform(30.0, 95.0)
        for request in merge(self._work(is_here=True), *self._others()):
            before = self._percent
            self._percent += self._points(request)
            self._special(request)
            full = self._percent >= 100.0
            self._percent = min(100.0, self._percent)
            self._account.points[-1] += max(0.0, self._percent - before)
            self._history.append((request.at_ms, self._percent))
            if request.is_here:
                self._record(request, self._percent - before)
            else:
                self._account.elsewhere.append((request.at_ms, self._percent - before))
            if full or self._percent >= until:
                break
        self._account.spans.append((self._start_ms, self._end_ms))
        self._account.full.append(self._percent >= 100.0)

    def _points(self, request: Request) -> float:
        """By how much the counter rises; its noise changes every five points."""
        noise = self._noise[int(self._percent // 5) % len(self._noise)]
        return self._habits.charge(request.usd) * math.exp(-noise) / self._capacity(request.at_ms)

    def _capacity(self, at_ms: int) -> float:
        story = self._story
        held = story.usd_per_percent
        if story.cut and at_ms >= self._cut_ms:
            held *= 1.0 - story.cut
        day, hour = divmod(at_ms // HOUR_MS, 24)
        if story.peak and self._number >= story.peak_from and (day + 3) % 7 < 5 and hour in PEAK_HOURS:
            held *= 1.0 - story.peak
        return held

    def _cut_from(self) -> float:
        """In every other run the cut comes in the middle of the window before."""
        if self._number >= self._story.cut_at:
            return -math.inf
        if self._number == self._story.cut_at - 1 and self._chance.random() < 0.5:
            return self._chance.uniform(self._start_ms, self._end_ms)
        return math.inf

    def _special(self, request: Request) -> None:
        story = self._story
        if not request.is_here:
            return
        self._requests += 1
        if self._number == story.zero_at and self._requests == story.zero_after:
            self._percent, self._account.zeroed_ms = 0.0, request.at_ms

    def _work(self, *, is_here: bool, kept: float = 1.0) -> Iterator[Request]:
        """Runs of requests with pauses between; of a person elsewhere only a share of the runs happen."""
        chance = self._chance
        at_ms: float = self._start_ms + (0 if is_here else chance.uniform(0, 20) * MINUTE_MS)
        while at_ms < self._end_ms:
            happens = chance.random() < kept
            for _ in range(chance.choice(RUN_REQUESTS)):
                if happens and at_ms < self._end_ms:
                    yield self._request(round(at_ms), is_here)
                at_ms += 1000 * drawn(BETWEEN_S, chance)
            at_ms += chance.uniform(*self._story.pauses) * MINUTE_MS
            if is_here and self._number == self._story.drain_at and self._account.drained_ms is None:
                at_ms += HOUR_MS
                yield self._drain(round(at_ms - HOUR_MS / 2))

    def _drain(self, at_ms: int) -> Request:
        """Something elsewhere, all at once, while nobody works here."""
        self._account.drained_ms = at_ms
        usd = self._story.drain_points * self._story.usd_per_percent / (1.0 + self._habits.unlogged)
        return Request(at_ms, False, (usd, 0.0, 0.0, 0.0))

    def _others(self) -> list[Iterator[Request]]:
        share = self._story.local_share
        ratio = MORE_ELSEWHERE * (1.0 - share) / share
        people = math.ceil(ratio - 1e-9)
        return [self._work(is_here=False, kept=ratio / people) for _ in range(people)]

    def _request(self, at_ms: int, is_here: bool) -> Request:
        chance = self._chance
        usd = drawn(REQUEST_USD, chance)
        cached = drawn(CACHE_READ_SHARE, chance)
        output = min(drawn(OUTPUT_SHARE, chance), 1.0 - cached)
        rest = 1.0 - cached - output
        written = rest * 0.7
        return Request(at_ms, is_here, (usd * (rest - written), usd * cached, usd * written, usd * output))

    def _record(self, request: Request, points: float) -> None:
        self._account.here[-1] += max(0.0, points)
        total = sum(request.usd)
        self._account.steps.append(UseStep(request.at_ms, 1, round(total * TOKENS_A_DOLLAR), request.usd))
        self._account.readings.append(self._reading(request.at_ms + 1, self._seen(request.at_ms)))

    def _seen(self, at_ms: int) -> float:
        """What an answer shows: now and then the counter of some seconds ago, or of a session left open."""
        draw = self._chance.random()
        if draw < 0.05:
            late_ms = 10 * MINUTE_MS
        elif draw < 0.25:
            late_ms = round(self._chance.uniform(0, 20_000))
        else:
            late_ms = 0
        return next(p for at, p in reversed(self._history) if at <= at_ms - late_ms or at == self._start_ms)

    def _reading(self, at_ms: int, percent: float) -> CounterReading:
        return CounterReading(
            at_ms=at_ms,
            agent=AGENT,
            source="codex-rollout",
            limit_id="codex",
            window_minutes=self._story.minutes,
            percent=float(math.floor(percent)),
            resets_at_ms=self._end_ms + round(self._chance.uniform(-5_000, 5_000)),
            account=None,
            plan="pro",
            has_credits=None,
            line=NO_LINE,
        )
