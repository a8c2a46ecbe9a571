"""Where a lane stands between two calls, and why the next one may read less than was there."""

from __future__ import annotations

from collections import deque

from counterfoil.domain.quota import NoteKind
from counterfoil.findings.evidence import CallRow, Cause, Lane, LifeSpan, Shell, Sign, Turn

MINUTE_MS = 60_000
SHORT_LIFE_MS, LONG_LIFE_MS = 5 * MINUTE_MS, 60 * MINUTE_MS
# the pause is seen between answers, the cache lives from question to question
DOUBT_MS = SHORT_LIFE_MS // 2


class Course:
    """What was heard of a session: signs that no call has followed yet, and the last of those that count."""

    __slots__ = ("compacted_ms", "resumed_ms", "signs", "trigger")

    def __init__(self) -> None:
        self.signs: deque[Sign] = deque()
        self.compacted_ms = self.resumed_ms = -1
        self.trigger = ""

    def upto(self, at_ms: int) -> Sign | None:
        """The signs before a moment are behind it now; the last prompt among them."""
        asked = None
        while self.signs and self.signs[0].at_ms < at_ms:
            sign = self.signs.popleft()
            if sign.kind is NoteKind.PROMPT:
                asked = sign
            elif sign.kind is NoteKind.COMPACTION and sign.body.get("trigger") != "micro":
                self.compacted_ms, self.trigger = sign.at_ms, str(sign.body.get("trigger", ""))
            elif _is_resumption(sign):
                self.resumed_ms = sign.at_ms
        return asked


UNHEARD = Course()  # of a sub-agent's lane: the signs are the user's own conversation's


class Place:
    """Where a lane stands: its last call, and what the next one can read."""

    __slots__ = (
        *("answer", "at_ms", "cached", "context", "course", "earlier", "fresh", "has_writes", "id"),
        *("lane", "lifetime_ms", "output", "prompt", "signs", "turn"),
    )

    def __init__(self, lane: Lane, context: int, course: Course) -> None:
        self.lane, self.context, self.course, self.signs = lane, context, course, course.signs
        self.id = self.at_ms = self.prompt = self.cached = 0
        self.earlier = 0  # what was cached before its last call
        self.fresh = self.output = 0  # of all calls so far
        self.answer = 0  # the output of the last one
        self.lifetime_ms = SHORT_LIFE_MS
        self.has_writes = False
        self.turn: tuple[Turn, int, int, int] | None = None  # with the lane's sums where it began


def end_turn(place: Place) -> None:
    """Tell a lane's turn what its calls have used so far."""
    if place.turn is not None:
        turn, calls, fresh, output = place.turn
        turn.calls = place.lane.calls - calls
        turn.fresh, turn.output = place.fresh - fresh, place.output - output
        turn.last_ms = place.at_ms


def begin_span(place: Place, row: CallRow, lifetime_ms: int) -> None:
    """From this call on it writes for that lifetime."""
    end_span(place)
    place.has_writes, place.lifetime_ms = True, lifetime_ms
    place.lane.spans.append(LifeSpan(lifetime_ms, row[1], row[0], place.lane.calls))


def end_span(place: Place) -> None:
    """Tell a lane's last span how many calls it has had."""
    if place.lane.spans:
        span = place.lane.spans[-1]
        span.calls = place.lane.calls - span.nth


def cause_of(place: Place, prompt: int, gap_ms: int, now: Shell, before: Shell) -> Cause:
    """Why a call of that prompt, so long after the last, read too little; the contexts of both."""
    course = place.course
    is_resumed = place.at_ms <= course.resumed_ms
    doubt_ms = 0 if is_resumed or not place.lane.calls else DOUBT_MS
    if gap_ms >= place.lifetime_ms - doubt_ms:
        return Cause.EXPIRED
    if prompt * 2 < place.prompt or place.at_ms <= course.compacted_ms:
        return Cause.EDITED
    if not place.lane.calls:
        return Cause.BRANCHED
    if is_resumed or now.client_version != before.client_version:
        return Cause.RESUMED
    if prompt < place.prompt:
        return Cause.EDITED
    if (now.service_tier, now.speed) != (before.service_tier, before.speed):
        return Cause.SWITCHED
    return Cause.UNEXPLAINED


def _is_resumption(sign: Sign) -> bool:
    return sign.kind is NoteKind.SESSION_START and sign.body.get("how") in ("resume", "background")
