"""How large a corpus is to be, and how its requests are spread over files and time."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tests.bench.corpus_text import Dice
from tests.bench.corpus_truth import RECENT_MS

NOW_MS = 1_790_000_000_000  # 2026-09-21T14:13:20Z
HISTORY_MS = 180 * 86_400_000
PACE_MS = 40_000  # at most between one request and the next, as a rule
ROOM = 0.8  # of the pace is what a request with all that follows takes at most
EDGE_MS = 60_000  # nothing happens so close to the beginning of the last five hours
SPREAD = 0.9  # of the sizes of sessions: some are many times as long as most
RECENT_SHARE, MOST_RECENT = 200, 8  # one session in so many ended within the last five hours, but no more


@dataclass(frozen=True, slots=True)
class Plan:
    """Files and requests to make; `text` scales the size of everything that is said."""

    sessions: int
    subagents: int
    threads: int
    responses: int
    calls: int
    text: float = 1.0
    seed: int = 1
    now_ms: int = NOW_MS

    @classmethod
    def of(cls, megabytes: int, *, seed: int = 1, now_ms: int = NOW_MS) -> Plan:
        """The mix of a real home, with two files to the megabyte."""
        files = 2 * megabytes
        sessions, threads = max(2, round(0.356 * files)), max(1, round(0.1535 * files))
        subagents = max(1, files - sessions - threads)
        responses, calls = round(37 * megabytes), round(29.6 * megabytes)
        return cls(sessions, subagents, threads, responses, calls, 1.0, seed, now_ms)

    def dated(self, now_ms: int) -> Plan:
        """The same, ending at another moment."""
        return replace(self, now_ms=now_ms)


@dataclass(frozen=True, slots=True)
class Stretch:
    """When a session runs, how many requests it makes, and how long at most each takes."""

    starts_ms: int
    requests: int
    pace_ms: int

    @property
    def length_ms(self) -> int:
        """As long as it can take."""
        return round(self.requests * self.pace_ms * ROOM)


def stretches(dice: Dice, files: int, requests: int, now_ms: int) -> list[Stretch]:
    """One for each file, in order of their ends; the last few end within the last five hours."""
    sizes = shared_out(dice, files, requests)
    recent = max(1, min(MOST_RECENT, files // RECENT_SHARE))
    before_ms = now_ms - RECENT_MS - EDGE_MS
    ends = sorted(before_ms - round(dice.random() * HISTORY_MS) for _ in range(files - recent))
    found = [_ending(end, size, PACE_MS) for end, size in zip(ends, sizes, strict=False)]
    for number, size in enumerate(sizes[files - recent :]):
        pace_ms = min(PACE_MS, round((RECENT_MS - 5 * EDGE_MS) / (size + 1) / ROOM))
        found.append(_ending(now_ms - (recent - number) * EDGE_MS // 2, size, pace_ms))
    return found


def shared_out(dice: Dice, parts: int, whole: int) -> list[int]:
    """`whole` in parts of very different sizes, at least one each."""
    weights = [dice.lognormvariate(0, SPREAD) for _ in range(parts)]
    return [max(1, round(whole * weight / sum(weights))) for weight in weights]


def _ending(end_ms: int, requests: int, pace_ms: int) -> Stretch:
    return Stretch(end_ms - round((requests + 1) * pace_ms * ROOM), requests, pace_ms)
