"""Turns of a chat as the editor keeps them: the figures of the last request of each, without the cache.

A turn's other requests are in the traces alone. A request is named by its conversation and its figures, so
that the trace of the very one, which knows the cache, takes the place of what stands here.
"""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Iterator
from functools import cached_property

import msgspec

from counterfoil.domain.usage import LineRef, OutputQuality, RequestContext, TokenCounts, UsageEvent
from counterfoil.readers.base import Batch, Line, LogFile, SkipReason
from counterfoil.readers.copilot_place import PROVIDER, project_of_workspace, seller
from counterfoil.readers.decode import Unreadable, identifier, model_name
from counterfoil.readers.figures import UNKNOWN, moment_ms, raw_usage, tokens
from counterfoil.readers.greatest import Greatest
from counterfoil.readers.pieces import each_entry
from counterfoil.readers.strict_json import Object

FIGURES = ("promptTokens", "completionTokens", "outputTokens")
LONGEST_NAME = 256
KEPT = 32  # turns, after they were given
ENDED = (1, 2, 3)  # complete, cancelled, failed; 0 is pending, 4 waits for the user

_VENDORS = {"copilot": PROVIDER, "github": PROVIDER}


class Turn(msgspec.Struct, array_like=True):
    """What is known of one turn; None is unknown."""

    id: str | None = None
    at_ms: int | None = None
    model: str | None = None
    resolved: str | None = None
    prompt: int | None = None
    output: int | None = None
    rounds: int = 0
    has_result: bool = False
    status: int | None = None
    name: str | None = None  # under which it was given: figures that change later are the same turn's

    @property
    def has_ended(self) -> bool:
        """Whether its figures are the last ones; older versions tell no status."""
        return self.status in ENDED if self.status is not None else self.has_result

    @property
    def tells_next_request(self) -> bool:
        """Whether its figures are of another request than the one it was named by."""
        named_by, has_output, _ = (self.name or "").partition(":")
        return (
            self.rounds > 1
            and bool(has_output and self.prompt and self.output)
            and named_by != str(self.prompt)
        )

    def put(self, name: str, value: object) -> None:
        """Take one field of it. Raises Unreadable."""
        if name == "requestId":
            self.id = identifier(value)
        elif name == "timestamp":
            self.at_ms = moment_ms(value)
        elif name == "modelId":
            self.model = _plain(value)
        elif name == "promptTokens":
            self.prompt = _count(value)
        elif name in ("completionTokens", "outputTokens"):
            self.output = _count(value)
        elif name == "modelState":
            status = value.get("value") if isinstance(value, dict) else None
            self.status = status if type(status) is int and 0 <= status < 100 else None
        elif name == "result":
            self._result(value)

    def _result(self, value: object) -> None:
        self.has_result = isinstance(value, dict) and bool(value)
        told = value.get("metadata") if isinstance(value, dict) else None
        if not isinstance(told, dict):
            return
        rounds, resolved = told.get("toolCallRounds"), told.get("resolvedModel")
        self.rounds = len(rounds) if isinstance(rounds, list) else 0
        self.resolved = _plain(resolved)
        for name in FIGURES:
            if _count(told.get(name)):
                self.put(name, told[name])


FIELDS = frozenset(("requestId", "timestamp", "modelId", "modelState", "result", *FIGURES))


def turn_of(body: Object) -> Turn:
    """A turn that is told of as a whole. Raises Unreadable."""
    turn = Turn()
    for name in body.keys() & FIELDS - {"result"}:
        turn.put(name, body[name])
    turn.put("result", body.get("result"))  # last: what the response itself tells counts
    return turn


class Talk:
    """One conversation."""

    def __init__(self, file: LogFile, batch: Batch) -> None:
        name = file.path.rsplit("/", 1)[-1]
        self.session = identifier(name.rsplit(".", 1)[0]) or UNKNOWN
        self._file = file
        self._found = Greatest(batch)
        self.given: deque[str] = deque(maxlen=KEPT)  # names

    @cached_property
    def project(self) -> str:
        """The folder that the window had open."""
        return project_of_workspace(self._file)

    def give(self, turn: Turn, ref: LineRef) -> bool:
        """Whether a turn has ended and tells figures, which are then taken. Raises Unreadable."""
        if not turn.has_ended or not (turn.prompt or turn.output):
            return False
        if turn.at_ms is None:
            raise Unreadable(SkipReason.BAD_TIME)
        at_ms, (provider, model) = turn.at_ms, _model(turn)
        is_whole = bool(turn.prompt and turn.output)
        if turn.name is None or turn.tells_next_request:
            turn.name = self._name(turn, at_ms, is_whole=is_whole)
        counts = TokenCounts(turn.prompt or 0, output=turn.output or 0)
        context = RequestContext("copilot-chat", provider, model, self.session, self.project)
        event = UsageEvent(
            f"{self.session}:{turn.name}",
            at_ms,
            context,
            counts,
            ref,
            quality=_quality(turn, is_whole=is_whole),
            raw=raw_usage({"promptTokens": turn.prompt, "outputTokens": turn.output, "rounds": turn.rounds}),
        )
        self._found.add(event)
        return True

    def _name(self, turn: Turn, at_ms: int, *, is_whole: bool) -> str:
        if not is_whole:
            return turn.id or str(at_ms)
        name = next(one for one in names_of(turn.prompt or 0, turn.output or 0) if one not in self.given)
        self.given.append(name)
        return name


def names_of(prompt: int, output: int) -> Iterator[str]:
    """The name of a request within its conversation, and those of the next ones of equal figures."""
    yield f"{prompt}:{output}"
    yield from (f"{prompt}:{output}:{number}" for number in itertools.count(2))


def read_document(line: Line, talk: Talk, batch: Batch) -> None:
    """Take a whole conversation."""

    def begin(body: Object) -> None:
        talk.session = identifier(body.get("sessionId")) or talk.session

    each_entry(line, batch, "requests", begin, lambda turn, ref: talk.give(turn_of(turn), ref))


def _plain(value: object) -> str | None:
    """A model with who sells it before it; each a name as they are written, for this is kept."""
    if not isinstance(value, str) or not value:
        return None
    return "/".join(map(model_name, value[:LONGEST_NAME].split("/", 1)))


def _quality(turn: Turn, *, is_whole: bool) -> OutputQuality:
    if not is_whole:
        return OutputQuality.PARTIAL
    return OutputQuality.PLACEHOLDER if turn.rounds > 1 else OutputQuality.ESTIMATED


def _model(turn: Turn) -> tuple[str, str]:
    """Provider and name of a model, such as of `copilot/gpt-5-mini`: who sells it stands first."""
    vendor, slash, name = (turn.model or "").partition("/")
    model = model_name(turn.resolved or (name if slash else vendor))
    if not slash or vendor in _VENDORS:
        return PROVIDER, model
    return seller(vendor, model), model


def _count(value: object) -> int | None:
    """A count, None where there is none: the editor leaves it out or writes -1. Raises Unreadable."""
    return None if value is None or value == -1 else tokens({"": value}, "")
