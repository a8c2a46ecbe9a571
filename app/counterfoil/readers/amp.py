"""Amp: a thread is one document, written anew as it grows; each answer of the assistant is one request.

Older threads list what was charged beside the messages: then an entry of that list and the message it
belongs to are one request, the tokens taken from the message, which tells the cache apart.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from urllib.parse import unquote

import msgspec

from counterfoil.domain.usage import LineRef, OutputQuality, RequestContext, TokenCounts, UsageEvent
from counterfoil.readers.base import Batch, Line, LogFile, SkipReason, State
from counterfoil.readers.decode import Unreadable, count, digest_label, identifier, model_name
from counterfoil.readers.figures import (
    UNKNOWN,
    credits_nano,
    moment_ms,
    note_fields,
    piece,
    project_of,
    raw_usage,
    taken_apart,
    tokens,
)
from counterfoil.readers.greatest import Greatest
from counterfoil.readers.provider_names import provider_of
from counterfoil.readers.strict_json import Object

_USAGE_FIELDS = frozenset(
    {
        "model",
        "inputTokens",
        "outputTokens",
        "cacheCreationInputTokens",
        "cacheReadInputTokens",
        "totalInputTokens",
        "maxInputTokens",
        "timestamp",
        "credits",
        "thinkingBudget",
        "serviceTier",
    }
)
_MARKS = (b'"usage"', b'"usageLedger"')


class _Charges(msgspec.Struct):
    events: list[msgspec.Raw] = []


class _Pieces(msgspec.Struct):
    """The bytes of a thread's records, for where each of them stands."""

    messages: list[msgspec.Raw] = []
    usageLedger: _Charges | None = None


_PIECES = msgspec.json.Decoder(_Pieces)


class AmpReader:
    """Reads `threads/T-*.json`; every version of a thread tells all, so the state stays as it is."""

    agent = "amp"
    version = 1

    def read(self, lines: Sequence[Line], file: LogFile, state: State) -> Batch:
        """A request without a time of its own gets the latest one before it; it counts as estimated then."""
        found = Greatest(Batch(state=state))
        for line in lines:
            for event in taken_apart(line, found.batch, partial(_events, line, file, found.batch), _MARKS):
                found.add(event)
        return found.batch


@dataclass(frozen=True, slots=True)
class _Request:
    """What is known of one request: the message's usage, the ledger's entry, or both."""

    key: str
    usage: Object
    charged: Object
    near: object  # the latest time before it that the thread tells
    own: object  # its own time
    place: tuple[str, int]  # the list that it stands in, and which of its entries it is


@dataclass(slots=True)
class _Thread:
    body: Object
    session: str
    charged: dict[int, tuple[int, Object]] = field(default_factory=dict)  # by the message it belongs to
    alone: list[tuple[int, Object]] = field(default_factory=list)

    def requests(self) -> Iterator[_Request]:
        """In the order of the thread, those whose message is not there last."""
        near = self.body.get("created")
        for place, message in _objects(self.body.get("messages")):
            number = message.get("messageId")
            name = number if type(number) is int else place
            usage = _object(message.get("usage"))
            _, charged = self.charged.pop(name, (0, {}))
            sent = _object(message.get("meta")).get("sentAt")
            own = _first(usage.get("timestamp"), charged.get("timestamp"), sent)
            if usage or charged:
                yield _Request(f"{self.session}:{name}", usage, charged, near, own, ("messages", place))
            near = own if own is not None else near
        for number, (place, event) in self.charged.items():
            yield _alone(f"{self.session}:{number}", event, near, place)
        for place, event in self.alone:
            at = repr(event.get("timestamp")).encode("utf-8", "surrogatepass")
            charge = identifier(event.get("id")) or digest_label(at)
            yield _alone(f"{self.session}:charged:{charge}", event, near, place)


def _alone(key: str, event: Object, near: object, place: int) -> _Request:
    """A charge without its message; where that comes later, it is the same request."""
    return _Request(key, {}, event, near, event.get("timestamp"), ("events", place))


def _events(line: Line, file: LogFile, batch: Batch, body: Object) -> list[UsageEvent]:
    """The requests of a thread; one that cannot be read does not hide the others."""
    thread = _thread(body, file.path)
    found, flaw = [], None
    project, places = _project(body), _places(line)
    for request in thread.requests():
        ref = places.get(request.place) or line.ref()
        try:
            event = _event(request, thread.session, project, ref, batch)
        except Unreadable as unreadable:
            flaw = flaw or unreadable
            continue
        if event is not None:
            found.append(event)
    if flaw is not None and not found:
        raise flaw
    return found


def _thread(body: Object, path: str) -> _Thread:
    name = path.rpartition("/")[2].removesuffix(".json")
    thread = _Thread(body, identifier(body.get("id")) or identifier(name) or UNKNOWN)
    for place, event in _objects(_object(body.get("usageLedger")).get("events")):
        number = event.get("toMessageId")
        if type(number) is int and number not in thread.charged:
            thread.charged[number] = place, event
        else:
            thread.alone.append((place, event))
    return thread


def _event(request: _Request, session: str, project: str, ref: LineRef, batch: Batch) -> UsageEvent | None:
    note_fields(batch, request.usage, _USAGE_FIELDS, None)
    name = _first(request.usage.get("model"), request.charged.get("model"))
    model = model_name(name)
    provider = provider_of(None, model)
    counts = _counts(request, provider)
    charged = credits_nano(_first(request.charged.get("credits"), request.usage.get("credits")))
    if not counts.total and not charged:
        return None
    return UsageEvent(
        key=request.key,
        at_ms=moment_ms(_dated(request)),
        context=RequestContext("amp", provider, model, session, project),
        tokens=counts,
        line=ref,
        quality=_quality(request, counts, is_known=name is not None),
        credits_nano=charged,
        raw=raw_usage({**request.charged, **request.usage}),
    )


def _counts(request: _Request, provider: str) -> TokenCounts:
    """Amp splits a prompt in three. OpenAI charges for no cache writes: there they are fresh input."""
    usage = request.usage or _object(request.charged.get("tokens"))
    fresh = tokens(usage, "inputTokens", "input")
    written = tokens(usage, "cacheCreationInputTokens", "cacheCreation")
    if provider == "openai":
        fresh, written = count(fresh + written), 0
    return TokenCounts(
        input=fresh,
        cache_read=tokens(usage, "cacheReadInputTokens", "cacheRead"),
        cache_write_5m=written,
        output=tokens(usage, "outputTokens", "output"),
    )


def _quality(request: _Request, counts: TokenCounts, *, is_known: bool) -> OutputQuality:
    if not counts.total:
        return OutputQuality.CREDITS_ONLY
    # A charge without its message does not say which part of its input came from the cache.
    is_told = is_known and request.own is not None and bool(request.usage)
    return OutputQuality.AS_LOGGED if is_told else OutputQuality.ESTIMATED


def _dated(request: _Request) -> object:
    dated = _first(request.own, request.near)
    if dated is None:
        raise Unreadable(SkipReason.BAD_TIME)
    return dated


def _places(line: Line) -> dict[tuple[str, int], LineRef]:
    """Where each record stands: it stays so however the document around it is written anew."""
    try:
        pieces = _PIECES.decode(line.data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return {}
    charges = pieces.usageLedger.events if pieces.usageLedger else []
    found = {}
    for name, parts in (("messages", pieces.messages), ("events", charges)):
        after = 0
        for place, part in enumerate(parts):
            found[name, place] = ref = piece(line, bytes(part), after)
            after = ref.offset - line.offset
    return found


def _project(body: Object) -> str:
    """The label of the first folder that the thread was begun in."""
    trees = _objects(_object(_object(body.get("env")).get("initial")).get("trees"))
    uri = next((tree.get("uri") for _, tree in trees), None)
    return project_of(unquote(uri.removeprefix("file://")) if isinstance(uri, str) else None)


def _objects(value: object) -> list[tuple[int, Object]]:
    entries = value if isinstance(value, list) else []
    return [(place, one) for place, one in enumerate(entries) if isinstance(one, dict)]


def _object(value: object) -> Object:
    return value if isinstance(value, dict) else {}


def _first(*values: object) -> object:
    return next((value for value in values if value is not None), None)
