"""One pass over requests in order of time: which call read less from the cache than was there, and why."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import TypeVar

from counterfoil.findings.evidence import (
    LONG_TOKENS,
    Branch,
    CallRow,
    CallsBetween,
    DaySum,
    Evidence,
    Lane,
    PeakHours,
    RatesOf,
    Rebuild,
    Repeat,
    Shell,
    Shrink,
    Sign,
    Turn,
    no_calls,
)
from counterfoil.findings.places import (
    LONG_LIFE_MS,
    SHORT_LIFE_MS,
    UNHEARD,
    Course,
    Place,
    begin_span,
    cause_of,
    end_span,
    end_turn,
)

LEAST_LOST, LEAST_LOST_SHARE = 4_000, 0.1  # tokens, and of what was there: less is the client's tidying up
SOURCE_BITS = 32
REPEAT_MS = 600_000  # equal requests by the dozen are told by how thick they come


Noted = TypeVar("Noted", Rebuild, Repeat, Shrink)


class Sweep:
    """Takes requests in order of time, as many and as often as there are new ones."""

    def __init__(self) -> None:
        self.lanes: list[Lane] = []
        self.rebuilds: list[Rebuild] = []
        self.repeats: list[Repeat] = []
        self.turns: list[Turn] = []
        self.shrinks: list[Shrink] = []
        self.requests = 0
        self._places: dict[int, dict[int, Place]] = defaultdict(dict)  # by source and kind
        self._known: dict[int, Place] = {}  # the same by context and source, as rows name them
        self._kinds: dict[int, int] = {}  # context: a number that all of one session and model share
        self._numbers: dict[tuple[object, ...], int] = {}
        self._courses: dict[tuple[str, str], Course] = defaultdict(Course)
        self._vacant: dict[tuple[int, int], int] = {}  # numbers of lanes that will come again

    def hear(self, signs: Iterable[Sign]) -> None:
        """Signs in order of time, before the calls that follow them are taken."""
        for sign in signs:
            if not sign.body.get("is_sidechain"):
                self._courses[sign.agent, sign.session].signs.append(sign)

    def take(
        self, rows: Iterable[CallRow], shells: Mapping[int, Shell], branches: Mapping[int, Branch]
    ) -> None:
        """Go on with these calls; plain tuples of a `CallRow`'s values will do."""
        known = self._known
        for row in rows:
            number, at_ms, context, source, fresh, read, short, long, output, supersedes = row
            written = short + long
            prompt = fresh + read + written
            if not prompt:
                continue  # nothing came of it
            key = context << SOURCE_BITS | source
            place = known.get(key)
            if place is None:
                place = known[key] = self._place(row, shells, branches)
            if supersedes is not None and supersedes == place.id:
                place.id = number  # the same response, further on: its prompt was seen
                continue
            lane = place.lane
            asked = None
            if place.signs and place.signs[0].at_ms < at_ms:
                asked = self._asked(place, row, prompt)
            if prompt + prompt < place.prompt:
                self._shrink(place, row)
            lost = place.cached - read
            is_rebuild = (
                lost >= LEAST_LOST
                and prompt - read >= LEAST_LOST
                and lost >= LEAST_LOST_SHARE * place.cached
                and self._is_rebuilt(place, row, prompt, shells)
            )
            gap_ms = at_ms - place.at_ms
            if prompt == place.prompt and lane.calls and 0 <= gap_ms < REPEAT_MS:
                self.repeats.append(Repeat(CallRow(*row), lane.number, lane.calls, gap_ms))
            if lost <= -LEAST_LOST and place.cached:
                lane.leaps += 1
            if asked is not None:
                self._begin_turn(place, row, asked, is_rebuild=is_rebuild)
            place.fresh += fresh + written
            place.output += output
            place.answer = output
            if written:
                lifetime_ms = LONG_LIFE_MS if long >= short else SHORT_LIFE_MS
                if lifetime_ms != place.lifetime_ms or not lane.spans:
                    begin_span(place, row, lifetime_ms)
            if gap_ms <= SHORT_LIFE_MS:
                lane.active_ms += gap_ms
            place.id, place.at_ms, place.prompt, place.context = number, at_ms, prompt, context
            place.earlier = place.cached
            if not place.has_writes:  # who does not tell writes has the whole prompt cached
                place.cached = prompt if read or place.cached else 0
            elif read or written:
                place.cached = read + written
            lane.calls += 1
            if prompt > lane.largest:
                lane.largest = prompt
            if prompt > LONG_TOKENS:
                _count_long(lane, read, fresh + written, prompt)
            self.requests += 1

    def _place(self, row: CallRow, shells: Mapping[int, Shell], branches: Mapping[int, Branch]) -> Place:
        context, source = row[2], row[3]
        kind = self._kinds.get(context)
        if kind is None:
            kind = self._kind(shells[context])
        place = self._places[source].get(kind)
        return place or self._begun(row, kind, branches.get(source), shells)

    def forget(self, sessions: Collection[tuple[str, str]]) -> None:
        """Take back all of some sessions (agent, name): their signs and calls are to come anew.

        Their lanes keep their numbers.
        """
        gone = [lane for lane in self.lanes if (lane.shell.agent, lane.shell.session) in sessions]
        numbers = {lane.number for lane in gone}
        self._known = {key: place for key, place in self._known.items() if place.lane.number not in numbers}
        for lane in gone:
            kind = self._kinds[lane.shell.id]
            del self._places[lane.source][kind]
            self._vacant[lane.source, kind] = lane.number
            self.requests -= lane.calls
        for session in sessions:
            self._courses.pop(session, None)
        self.rebuilds[:] = [one for one in self.rebuilds if one.lane not in numbers]
        self.repeats[:] = [one for one in self.repeats if one.lane not in numbers]
        self.turns[:] = [one for one in self.turns if one.lane not in numbers]
        self.shrinks[:] = [one for one in self.shrinks if one.lane not in numbers]

    def evidence(
        self,
        rates: RatesOf,
        sums: Sequence[DaySum] = (),
        signs: Sequence[Sign] = (),
        notes: Sequence[Sign] = (),
        uncounted: Mapping[str, int] | None = None,
        peaks: Sequence[PeakHours] = (),
        calls_between: CallsBetween = no_calls,
    ) -> Evidence:
        """All that was gathered; no rebuilds and repeats of lanes in which sub-agents are mixed up."""
        self._settle()
        return Evidence(
            lanes=self.lanes,
            rebuilds=self._in_time(self.rebuilds),
            repeats=self._in_time(self.repeats),
            turns=sorted(self.turns, key=lambda one: (one.first.at_ms, one.lane)),
            signs=signs,
            notes=notes,
            sums=sums,
            rates=rates,
            requests=self.requests,
            uncounted=uncounted or {},
            peaks=peaks,
            shrinks=self._in_time(self.shrinks),
            calls_between=calls_between,
        )

    def _in_time(self, found: Iterable[Noted]) -> list[Noted]:
        unmixed = (one for one in found if not self.lanes[one.lane].is_mixed)
        return sorted(unmixed, key=lambda one: (one.call.at_ms, one.lane))

    def _kind(self, shell: Shell) -> int:
        name = shell.agent, shell.provider, shell.model, shell.session, shell.is_sidechain
        kind = self._kinds[shell.id] = self._numbers.setdefault(name, len(self._numbers))
        return kind

    def _settle(self) -> None:
        """Write down where the lanes stand."""
        own = {(lane.source, lane.shell.session) for lane in self.lanes if not lane.shell.is_sidechain}
        for places in self._places.values():
            for place in places.values():
                lane = place.lane
                lane.last_ms, lane.last_id = place.at_ms, place.id
                lane.has_cache = place.has_writes or place.cached > 0
                lane.is_mixed = lane.shell.is_sidechain and (lane.source, lane.shell.session) in own
                end_span(place)
                end_turn(place)

    def _begun(self, row: CallRow, kind: int, branch: Branch | None, shells: Mapping[int, Shell]) -> Place:
        shell = shells[row[2]]
        number = self._vacant.pop((row[3], kind), len(self.lanes))
        lane = Lane(number, row[3], shell, row[1], row[0], first_read=row[5])
        self.lanes[number : number + 1] = [lane]
        course = UNHEARD if shell.is_sidechain else self._courses[shell.agent, shell.session]
        place = self._places[row[3]][kind] = Place(lane, row[2], course)
        if branch is not None and not shell.is_sidechain:
            _, at_ms, context, _, fresh, read, short, long = branch.parent[:8]
            lane.is_branch = True
            if shells[context].model == shell.model and at_ms <= lane.first_ms:
                place.at_ms, place.context = at_ms, context
                place.prompt = fresh + read + short + long
                place.has_writes = short + long > 0
                place.cached = read + short + long if place.has_writes else place.prompt if read else 0
                place.lifetime_ms = LONG_LIFE_MS if long > short else SHORT_LIFE_MS
        return place

    def _is_rebuilt(self, place: Place, row: CallRow, prompt: int, shells: Mapping[int, Shell]) -> bool:
        """Whether a call that read too little did so for lack of a cache; noted with its cause."""
        read, gap_ms = row[5], row[1] - place.at_ms
        lost = min(place.cached, prompt) - read
        if lost < LEAST_LOST or lost < LEAST_LOST_SHARE * place.cached:
            return False  # the context is so much shorter that nothing is missing
        cause = cause_of(place, prompt, gap_ms, shells[row[2]], shells[place.context])
        lane = place.lane
        idle_ms = row[1] - max(other.at_ms for other in self._places[lane.source].values())
        self.rebuilds.append(
            Rebuild(
                *(CallRow(*row), lane.number, lane.calls, cause, gap_ms, place.lifetime_ms),
                *(place.cached, read, lost, place.earlier, idle_ms),
            )
        )
        return True

    def _asked(self, place: Place, row: CallRow, prompt: int) -> Sign | None:
        """The prompt that a call answers, where it is the first to do so."""
        asked = place.course.upto(row[1])
        if place.at_ms <= place.course.compacted_ms and prompt * 2 >= place.prompt > 0:
            self._shrink(place, row)  # little was won by it
        return asked

    def _shrink(self, place: Place, row: CallRow) -> None:
        course = place.course
        trigger = course.trigger if place.at_ms <= course.compacted_ms else None
        self.shrinks.append(Shrink(CallRow(*row), place.lane.number, place.lane.calls, place.prompt, trigger))

    def _begin_turn(self, place: Place, row: CallRow, asked: Sign, *, is_rebuild: bool) -> None:
        end_turn(place)
        turn = Turn(place.lane.number, asked, CallRow(*row), place.prompt, is_rebuild, place.answer)
        place.turn = turn, place.lane.calls, place.fresh, place.output
        self.turns.append(turn)


def _count_long(lane: Lane, read: int, fresh: int, prompt: int) -> None:
    lane.long_calls += 1
    lane.long_read += max(0, read - LONG_TOKENS)
    lane.long_fresh += min(fresh, prompt - LONG_TOKENS)
