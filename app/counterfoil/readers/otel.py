"""OpenTelemetry spans of requests to models, from files that an exporter or a collector wrote."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import TypeVar

from counterfoil.domain.usage import LineRef, OutputQuality, RequestContext, UsageEvent
from counterfoil.readers.base import Batch, Line, LogFile, State
from counterfoil.readers.decode import Unreadable, fixed_word, identifier, model_name, objects
from counterfoil.readers.figures import UNKNOWN, note_fields, project_of, raw_usage
from counterfoil.readers.otel_spans import KNOWN, MARK, Span, spans_of
from counterfoil.readers.provider_names import LOCAL, is_loopback, provider_of
from counterfoil.readers.strict_json import Object

MOST_REMEMBERED = 512  # traces and spans of which it is known that they are counted
RECENT = 128  # requests whose keys are known still, for a span that comes after the one around it
DEEPEST = 64  # of the spans of one line below each other

_HOSTS = ("server.address", "net.peer.name", "gen_ai.openai.api_base", "url.full")
_OF_MANY = frozenset({"gcp.vertex.agent"})  # Google's ADK, which names itself whoever it asks
_SPEAKS_FOR_MANY = frozenset({"openai"})  # whose way of asking every server on a machine of one's own takes


class OtelReader:
    """Reads spans of any sender. State: the traces and spans that were counted, latest last."""

    agent = "otel"
    version = 1

    def read(self, lines: Sequence[Line], file: LogFile, state: State) -> Batch:  # noqa: ARG002 - as readers do
        """Spans come in the order of their ends, so that an agent's follows those of its requests."""
        batch = Batch()
        seen = Counted(state)
        for line in lines:
            if MARK in line.data:
                _read(line, batch, seen)
            else:
                batch.other += 1
        batch.state = seen.state()
        return batch


class Counted:
    """What a span would count again: an agent's sums up the requests below it.

    Where an agent's trace holds requests, these are what was spent. Where it holds none, the sum counts, that
    of an agent within another once. Libraries also put a span with the same usage right around a request's:
    the inner one counts, and where the outer one came first both have its key, so that the greater counts.
    """

    def __init__(self, state: State) -> None:
        self._traces = _kept(state.get("traces"))
        self._parents = _kept(state.get("parents"))  # of agents
        self._around = _kept(state.get("around"))  # parents of requests
        self._keys = _pairs(state.get("keys"))  # of requests that were counted, by their spans

    def state(self) -> dict[str, object]:
        """JSON of what to remember."""
        known = {"traces": self._traces, "parents": self._parents, "around": self._around}
        return {name: list(those) for name, those in known.items()} | {
            "keys": [list(pair) for pair in self._keys.items()]
        }

    def take(self, span: Span) -> str | None:
        """The key that a span with usage counts by, None where it does not count."""
        trace, own, parent = map(identifier, (span.trace, span.id, span.parent))
        response = identifier(span.text("gen_ai.response.id"))
        key = response or identifier(f"{span.trace}:{span.id}") or UNKNOWN
        if span.is_request:
            _put(self._traces, trace, None)
            return self._request(own, parent, key)
        is_told = own in self._parents
        _put(self._parents, parent, None)
        return None if is_told or trace in self._traces else key

    def _request(self, own: str | None, parent: str | None, key: str) -> str | None:
        is_told = own in self._around
        _put(self._around, parent, None)
        if is_told:
            return None
        key = self._keys.get(parent or "", key)
        _put(self._keys, own, key, RECENT)
        return key


_Told = TypeVar("_Told")


def _kept(value: object) -> dict[str, None]:
    return dict.fromkeys(one for one in value if isinstance(one, str)) if isinstance(value, list) else {}


def _pairs(value: object) -> dict[str, str]:
    pairs = value if isinstance(value, list) else []
    return {str(pair[0]): str(pair[1]) for pair in pairs if isinstance(pair, list) and len(pair) == 2}


def _put(known: dict[str, _Told], one: str | None, told: _Told, most: int = MOST_REMEMBERED) -> None:
    if one is None:
        return
    known.pop(one, None)
    known[one] = told
    if len(known) > most:
        del known[next(iter(known))]


def _read(line: Line, batch: Batch, seen: Counted) -> None:
    bodies, reason = objects(line.data)
    ref = cache(line.ref)
    found = False
    for span in _with_usage(bodies):
        try:
            tokens = span.tokens()
            at_ms = span.at_ms()
        except Unreadable as problem:
            reason = reason or problem.reason
            continue
        found = True
        note_fields(batch, span.usage, KNOWN, fixed_word(span.text("service.version")))
        if tokens.total and (key := seen.take(span)):
            batch.events.append(_event(span, key, at_ms, ref()))
    batch.judge(line, reason, used=found)


def _with_usage(bodies: Iterable[Object]) -> list[Span]:
    """Requests first and inner ones before outer: one export may hold a span before those that it sums up."""
    found = [span for body in bodies for span in spans_of(body) if span.usage]
    if len(found) < 2:
        return found
    parents = {(span.trace, span.id): span.parent for span in found}
    return sorted(found, key=lambda span: (not span.is_request, -_depth(span, parents)))


def _depth(span: Span, parents: Mapping[tuple[str, str], str | None]) -> int:
    """How many spans of the line stand right above each other around this one."""
    depth, above = 0, span.parent
    while above is not None and depth < DEEPEST and (span.trace, above) in parents:
        depth, above = depth + 1, parents[span.trace, above]
    return depth


def _event(span: Span, key: str, at_ms: int, ref: LineRef) -> UsageEvent:
    exact = OutputQuality.AS_LOGGED if span.is_request else OutputQuality.CUMULATIVE
    return UsageEvent(
        key=key,
        at_ms=at_ms,
        context=_context(span),
        tokens=span.tokens(),
        line=ref,
        request_id=identifier(span.text("gen_ai.response.id")),
        quality=exact,
        raw=raw_usage(span.usage),
    )


def _context(span: Span) -> RequestContext:
    model = model_name(span.text("gen_ai.response.model", "gen_ai.request.model"))
    session = identifier(span.text("gen_ai.conversation.id", "session.id")) or identifier(span.trace)
    said = span.text("gen_ai.provider.name", "gen_ai.system")
    provider = provider_of(None if said in _OF_MANY else said, model)
    if provider in _SPEAKS_FOR_MANY and any(is_loopback(span.text(name)) for name in _HOSTS):
        provider = LOCAL
    return RequestContext(
        agent="otel",
        provider=provider,
        model=model,
        session=session or UNKNOWN,
        project=project_of(span.text("service.name")),
        client_version=fixed_word(span.text("service.version")),
        entrypoint=fixed_word(span.text("service.name")),
        service_tier=_tier(span),
    )


def _tier(span: Span) -> str | None:
    names = ("gen_ai.openai.response.service_tier", "openai.response.service_tier")
    return fixed_word(span.text(*names))
