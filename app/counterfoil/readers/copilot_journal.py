"""The journal of a chat: what changed of the conversation's document, a change a line."""

from __future__ import annotations

import re

import msgspec

from counterfoil.readers.base import Batch, Line, State
from counterfoil.readers.copilot_turns import FIELDS, FIGURES, KEPT, Talk, Turn, turn_of
from counterfoil.readers.decode import Unreadable, identifier, objects
from counterfoil.readers.figures import note_type
from counterfoil.readers.strict_json import Object

WHOLE, SET, APPEND, REMOVE = 0, 1, 2, 3
MOST_TURNS = 100_000

_OF_A_TURN = re.compile(rb'\{"kind":\d,"k":\["requests",\d{1,6},"(\w{1,40})"')
_FIELDS = frozenset(name.encode() for name in FIELDS)


class Journal:
    """The turns of one conversation as far as its journal tells them."""

    def __init__(self, talk: Talk, batch: Batch, state: State) -> None:
        self._talk, self._batch = talk, batch
        self._turns: list[Turn | None] = _turns(state.get("turns"))  # None is dealt with
        base = state.get("base")
        # the number of the first one: unknown where the conversation's begin was too long to be read
        self._base = base if type(base) is int and 0 <= base < MOST_TURNS else None
        self._is_whole = state.get("whole") is True
        given = state.get("given")
        talk.given.extend(one for one in (given if isinstance(given, list) else []) if isinstance(one, str))
        half = state.get("half")
        # of two figures the first was changed alone: what they tell together is known with the other
        self._half = half if type(half) is int and 0 <= half < len(self._turns) else None
        talk.session = identifier(state.get("session")) or talk.session

    def state(self) -> dict[str, object]:
        """What to remember."""
        return {
            "session": self._talk.session,
            "turns": msgspec.to_builtins(self._turns),
            "half": self._half,
            "base": self._base,
            "whole": self._is_whole,
            "given": list(self._talk.given),
        }

    def take(self, line: Line) -> None:
        """Take one change."""
        field = _OF_A_TURN.match(line.data)
        if field is not None and field[1] not in _FIELDS:
            self._batch.other += 1
            return
        bodies, reason = objects(line.data)
        was_used = False
        for body in bodies:
            try:
                for number in self._changed(body):
                    was_used |= self._given(number, line)
            except Unreadable as problem:
                reason = reason or problem.reason
        self._batch.judge(line, reason, used=was_used)

    def _given(self, number: int, line: Line) -> bool:
        turn = self._turns[number] if number < len(self._turns) else None
        if turn is None or number == self._half or not self._talk.give(turn, line.ref()):
            return False
        old = number - KEPT
        if old >= 0 and (before := self._turns[old]) is not None and before.name:
            self._turns[old] = None
        return True

    def _changed(self, body: Object) -> list[int]:
        """The turns that a change is about, which is made. Raises Unreadable."""
        kind, path, value = body.get("kind"), body.get("k"), body.get("v")
        before, self._half = self._half, None
        still = [] if before is None else [before]
        if kind == WHOLE and isinstance(value, dict):
            return self._whole(value)
        if kind not in (SET, APPEND, REMOVE) or not isinstance(path, list):
            note_type(self._batch, f"kind.{kind}" if type(kind) is int else "unrecognised", None)
            return still
        if path == ["sessionId"]:
            self._talk.session = identifier(value) or self._talk.session
        if path[:1] != ["requests"] or kind == REMOVE:
            return still
        if len(path) == 1:
            return still + self._several(value, body.get("i"), is_set=kind == SET)
        number = self._place(path[1])
        if number is None or kind != SET:
            return still
        return sorted({*still, *self._one(number, path[2:], value, before)})

    def _place(self, number: object) -> int | None:
        """Where a turn of that number is kept; where the begin is unknown the greatest is the last."""
        if type(number) is not int or not 0 <= number < MOST_TURNS:
            return None
        if not self._is_whole and (self._base is None or number - self._base >= len(self._turns)):
            self._turns = self._turns or [Turn()]
            self._base = max(0, number - len(self._turns) + 1)
        place = number - (self._base or 0)
        return place if 0 <= place < len(self._turns) else None

    def _whole(self, document: Object) -> list[int]:
        self._talk.session = identifier(document.get("sessionId")) or self._talk.session
        return self._several(document.get("requests"), None, is_set=True)

    def _several(self, turns: object, start: object, *, is_set: bool) -> list[int]:
        """Turns put at the end, or from `start` on in the place of those that were there."""
        removed = self._removed(start, is_set=is_set)
        begin, problem = len(self._turns), None
        for turn in (turns if isinstance(turns, list) else [])[: MOST_TURNS - begin]:
            try:
                self._turns.append(_named(turn_of(turn), removed) if isinstance(turn, dict) else Turn())
            except Unreadable as found:
                self._turns.append(Turn())  # the numbers of those behind it must stay right
                problem = problem or found
        if problem is not None:
            raise problem
        return list(range(begin, len(self._turns)))

    def _removed(self, start: object, *, is_set: bool) -> list[Turn]:
        """The given turns in whose place others come; all are where a conversation is told as a whole."""
        if is_set:
            self._turns, self._base, self._is_whole = [], 0, True
            self._talk.given.clear()
            return []
        if type(start) is not int or not 0 <= start < MOST_TURNS:
            return []
        if self._base is None:
            self._turns, self._base = [], start
        place = max(0, start - self._base)
        removed = [turn for turn in self._turns[place:] if turn is not None and turn.name]
        del self._turns[place:]
        return removed

    def _one(self, number: int, fields: list[object], value: object, half: int | None) -> list[int]:
        if not fields and isinstance(value, dict):
            before, whole = self._turns[number], turn_of(value)
            whole.name = None if before is None else before.name
            self._turns[number] = whole
            return [number]
        field = fields[0] if len(fields) == 1 else None
        turn = self._turns[number]
        if turn is None or not isinstance(field, str) or field not in FIELDS:
            return []
        turn.put(field, value)
        if field in FIGURES and half != number:
            self._half = number
        return [number]


def _named(turn: Turn, removed: list[Turn]) -> Turn:
    """A turn with the name under which it was given, where it was put in again as it was."""
    figures = (turn.id, turn.prompt, turn.output)
    turn.name = next((one.name for one in removed if (one.id, one.prompt, one.output) == figures), None)
    return turn


def _turns(kept: object) -> list[Turn | None]:
    try:
        return msgspec.convert(kept, list[Turn | None])
    except msgspec.ValidationError:
        return []
