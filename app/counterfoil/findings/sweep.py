"""One pass over requests in order of time: which call read less from the cache than was there, and why."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Mapping, Sequence

from counterfoil.domain.quota import NoteKind
from counterfoil.findings.evidence import (
    LONG_TOKENS,
    Branch,
    CallRow,
    Cause,
    DaySum,
    Evidence,
    Lane,
    PeakHours,
    RatesOf,
    Rebuild,
    Repeat,
    Shell,
    Sign,
    Turn,
)

MINUTE_MS = 60_000
SHORT_LIFE_MS, LONG_LIFE_MS = 5 * MINUTE_MS, 60 * MINUTE_MS
LEAST_LOST, LEAST_LOST_SHARE = 4_000, 0.1  # tokens, and of what was there: less is the client's tidying up
REPEAT_MS = MINUTE_MS


class Place:
    """Where a lane stands: its last call, and what the next one can read."""

    __slots__ = (
        *("at_ms", "cached", "context", "fresh", "has_writes", "id", "lane", "lifetime_ms"),
        *("output", "prompt", "signs", "turn"),
    )

    def __init__(self, lane: Lane, context: int, signs: deque[Sign] | None) -> None:
        self.lane, self.context, self.signs = lane, context, signs
        self.id = self.at_ms = self.prompt = self.cached = 0
        self.fresh = self.output = 0  # of all calls so far
        self.lifetime_ms = SHORT_LIFE_MS
        self.has_writes = False
        self.turn: tuple[Turn, int, int, int] | None = None  # with the lane's sums where it began


class Sweep:
    """Takes requests in order of time, as many and as often as there are new ones."""

    def __init__(self) -> None:
        self.lanes: list[Lane] = []
        self.rebuilds: list[Rebuild] = []
        self.repeats: list[Repeat] = []
        self.turns: list[Turn] = []
        self.requests = 0
        self._places: dict[int, dict[int, Place]] = defaultdict(dict)  # by source and kind
        self._kinds: dict[int, int] = {}  # context: a number that all of one session and model share
        self._numbers: dict[tuple[object, ...], int] = {}
        self._signs: dict[tuple[str, str], deque[Sign]] = defaultdict(deque)

    def hear(self, signs: Iterable[Sign]) -> None:
        """Signs in order of time, before the calls that follow them are taken."""
        for sign in signs:
            self._signs[sign.agent, sign.session].append(sign)

    def take(
        self, rows: Iterable[CallRow], shells: Mapping[int, Shell], branches: Mapping[int, Branch]
    ) -> None:
        """Go on with these calls; plain tuples of a `CallRow`'s values will do."""
        kinds, places = self._kinds, self._places
        for row in rows:
            number, at_ms, context, source, fresh, read, short, long, output, supersedes = row
            written = short + long
            prompt = fresh + read + written
            kind = kinds.get(context)
            if kind is None:
                kind = self._kind(shells[context])
            place = places[source].get(kind)
            if place is None:
                place = self._begun(row, kind, shells[context], branches.get(source))
            elif supersedes is not None and supersedes == place.id:
                place.id = number  # the same response, further on: its prompt was seen
                continue
            lane = place.lane
            lost = place.cached - read
            is_rebuild = (
                lost >= LEAST_LOST
                and prompt - read >= LEAST_LOST
                and lost >= LEAST_LOST_SHARE * place.cached
                and self._is_rebuilt(place, row, prompt)
            )
            if prompt == place.prompt and lane.calls and 0 <= at_ms - place.at_ms < REPEAT_MS:
                self.repeats.append(Repeat(CallRow(*row), lane.number, lane.calls, at_ms - place.at_ms))
            if place.signs and place.signs[0].at_ms <= at_ms:
                self._answer(place, row, is_rebuild=is_rebuild)
            place.fresh += fresh + written
            place.output += output
            if written:
                place.has_writes = True
                place.lifetime_ms = LONG_LIFE_MS if long >= short else SHORT_LIFE_MS
            place.id, place.at_ms, place.prompt, place.context = number, at_ms, prompt, context
            # who does not tell writes has the whole prompt cached
            place.cached = read + written if place.has_writes else prompt if read or place.cached else 0
            lane.calls += 1
            if prompt > lane.largest:
                lane.largest = prompt
            if prompt > LONG_TOKENS:
                lane.long_calls += 1
                lane.long_read += max(0, read - LONG_TOKENS)
                lane.long_fresh += min(fresh + written, prompt - LONG_TOKENS)
            self.requests += 1

    def evidence(
        self,
        rates: RatesOf,
        sums: Sequence[DaySum] = (),
        signs: Sequence[Sign] = (),
        notes: Sequence[Sign] = (),
        uncounted: Mapping[str, int] | None = None,
        peaks: Sequence[PeakHours] = (),
    ) -> Evidence:
        """All that was gathered; no rebuilds and repeats of lanes in which sub-agents are mixed up."""
        self._settle()
        return Evidence(
            lanes=self.lanes,
            rebuilds=[one for one in self.rebuilds if not self.lanes[one.lane].is_mixed],
            repeats=[one for one in self.repeats if not self.lanes[one.lane].is_mixed],
            turns=self.turns,
            signs=signs,
            notes=notes,
            sums=sums,
            rates=rates,
            requests=self.requests,
            uncounted=uncounted or {},
            peaks=peaks,
        )

    def _kind(self, shell: Shell) -> int:
        name = shell.agent, shell.provider, shell.model, shell.session, shell.is_sidechain
        kind = self._kinds[shell.id] = self._numbers.setdefault(name, len(self._numbers))
        return kind

    def _settle(self) -> None:
        """Write down where the lanes stand."""
        own = {lane.source for lane in self.lanes if not lane.shell.is_sidechain}
        for places in self._places.values():
            for place in places.values():
                lane = place.lane
                lane.last_ms, lane.last_id = place.at_ms, place.id
                lane.has_cache = place.cached > 0
                lane.is_mixed = lane.shell.is_sidechain and lane.source in own
                _end_turn(place)

    def _begun(self, row: CallRow, kind: int, shell: Shell, branch: Branch | None) -> Place:
        number, at_ms, context, source = row[:4]
        lane = Lane(len(self.lanes), source, shell, at_ms, number)
        self.lanes.append(lane)
        signs = None if shell.is_sidechain else self._signs[shell.agent, shell.session]
        place = self._places[source][kind] = Place(lane, context, signs)
        if branch is not None and not shell.is_sidechain:
            _, at_ms, _, _, fresh, read, short, long = branch.parent[:8]
            lane.is_branch = True
            place.at_ms, place.prompt = at_ms, fresh + read + short + long
            place.cached = read + short + long
            place.lifetime_ms = LONG_LIFE_MS if long > short else SHORT_LIFE_MS
            place.has_writes = short + long > 0
        return place

    def _is_rebuilt(self, place: Place, row: CallRow, prompt: int) -> bool:
        """Whether a call that read too little did so for lack of a cache; noted with its cause."""
        read, gap_ms = row[5], row[1] - place.at_ms
        lost = min(place.cached, prompt) - read
        if lost < LEAST_LOST or lost < LEAST_LOST_SHARE * place.cached:
            return False  # the context is so much shorter that nothing is missing
        cause = _cause(place, row, prompt, gap_ms)
        lane = place.lane
        self.rebuilds.append(
            Rebuild(
                *(CallRow(*row), lane.number, lane.calls, cause, gap_ms, place.lifetime_ms),
                *(place.cached, read, lost),
            )
        )
        return True

    def _answer(self, place: Place, row: CallRow, *, is_rebuild: bool) -> None:
        """The signs up to a call are behind it now; a prompt among them begins a turn."""
        signs = place.signs
        assert signs is not None
        asked = None
        while signs and signs[0].at_ms <= row[1]:
            sign = signs.popleft()
            if sign.kind is NoteKind.PROMPT:
                asked = sign
        if asked is not None:
            _end_turn(place)
            turn = Turn(place.lane.number, asked, CallRow(*row), place.prompt, is_rebuild)
            place.turn = turn, place.lane.calls, place.fresh, place.output
            self.turns.append(turn)


def _end_turn(place: Place) -> None:
    """Tell a lane's turn what its calls have used so far."""
    if place.turn is not None:
        turn, calls, fresh, output = place.turn
        turn.calls = place.lane.calls - calls
        turn.fresh, turn.output = place.fresh - fresh, place.output - output
        turn.last_ms = place.at_ms


def _cause(place: Place, row: CallRow, prompt: int, gap_ms: int) -> Cause:
    # the pause is seen between answers, the cache lives from question to question: half is doubt enough
    if gap_ms >= place.lifetime_ms / 2:
        return Cause.EXPIRED
    if prompt < place.prompt:
        return Cause.EDITED
    if not place.lane.calls:
        return Cause.BRANCHED
    between = [sign for sign in place.signs or () if sign.at_ms <= row[1]]
    if any(sign.kind is NoteKind.COMPACTION for sign in between):
        return Cause.EDITED
    if row[2] != place.context or any(map(_is_resumption, between)):
        return Cause.RESUMED  # another context of a lane: another client version, tier or speed
    return Cause.UNEXPLAINED


def _is_resumption(sign: Sign) -> bool:
    return sign.kind is NoteKind.SESSION_START and sign.body.get("how") in ("resume", "background")
