"""People's own requests: lines of the drop folder, or whole responses of an API, an object a line.

The shape of a line is documented in docs/own-api-calls.md: `{"v": 1, "at": …, "model": …, "usage": {…}, …}`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache, partial

from counterfoil.domain.usage import OutputQuality, RequestContext, UsageEvent
from counterfoil.readers.api_usage import KNOWN, is_usage, normal
from counterfoil.readers.base import Batch, Line, LogFile, SkipReason, State
from counterfoil.readers.decode import (
    UNRECOGNISED,
    Unreadable,
    digest_label,
    fixed_word,
    identifier,
    model_name,
    short_name,
)
from counterfoil.readers.figures import UNKNOWN, moment_ms, note_fields, project_of, raw_usage, taken_apart
from counterfoil.readers.provider_names import provider_of
from counterfoil.readers.strict_json import Object

SHAPE = 1  # of the drop folder's lines that is understood

_USAGES = ("usage", "usageMetadata", "usage_metadata")
_TIMES = ("at", "timestamp", "created_at", "created", "createTime", "create_time", "endTime", "end_time")
_MODELS = ("model", "modelVersion", "model_version", "modelId")
_IDS = ("id", "responseId", "response_id")
_WRAPPINGS = (("response", "body"), ("result", "message"), ("response",), ("message",))
_TELLS_APART = 16  # characters of an id: servers of one's own count theirs, from one at each start
_BATCH = "batch"
_UNTOLD_TIERS = frozenset({None, "auto", "default", "standard"})  # that a batch's results may name as well
_NOTED = {"cumulative": OutputQuality.CUMULATIVE, "estimated": OutputQuality.ESTIMATED}


class ApiReader:
    """Reads the lines of one agent: "api", or "local" for what was read off a server's counters."""

    version = 1

    def __init__(self, agent: str = "api") -> None:
        self._agent = agent

    @property
    def agent(self) -> str:
        """Its name in the registry."""
        return self._agent

    def read(self, lines: Sequence[Line], file: LogFile, state: State) -> Batch:
        """Every line stands for itself, so `state` is handed back as it came."""
        batch = Batch(state=state)
        for line in lines:
            data = line.data
            if b'"usage' in data or b'_tokens"' in data or b'eval_count"' in data:
                found = taken_apart(line, batch, partial(_events, line, self._agent, batch, file.mtime_ms))
                batch.events += [event for event in found if event.tokens.total]
            else:
                batch.other += 1
        return batch


def _events(
    line: Line, agent: str, batch: Batch, written_ms: int | None, body: Object
) -> Iterator[UsageEvent]:
    for response, around in _responses(body):
        usage = _usage(response)
        if usage is None:
            continue
        found = normal(usage)
        note_fields(batch, usage, KNOWN, None)
        context = _context(response, around, usage, agent)
        at_ms = _at_ms(response, around, written_ms)
        response_id = _text(response, *_IDS)
        yield UsageEvent(
            key=_key(response_id, line),
            at_ms=at_ms,
            context=context,
            tokens=found.tokens,
            line=line.ref(),
            request_id=identifier(response_id),
            quality=_quality(response),
            raw=None if found.is_raw else raw_usage(usage),
        )


def _responses(body: Object) -> Iterator[tuple[Object, Object]]:
    """The response that an object is or holds, and what is told around it; of our own shape the first."""
    if "v" in body and body["v"] != SHAPE:
        raise Unreadable(SkipReason.UNKNOWN_SHAPE)
    if _usage(body) is not None:
        yield body, {}
        return
    for names in _WRAPPINGS:
        inner: object = body
        for name in names:
            inner = inner.get(name) if isinstance(inner, dict) else None
        if isinstance(inner, dict) and _usage(inner) is not None:
            yield inner, body
            return


def _usage(response: Object) -> Object | None:
    for name in _USAGES:
        found = response.get(name)
        if isinstance(found, dict) and is_usage(found):
            return found
    if any(isinstance(response.get(name), int) for name in ("eval_count", "prompt_tokens", "input_tokens")):
        return {name: response[name] for name in response if name in KNOWN}
    return None


def _key(response_id: str | None, line: Line) -> str:
    """The provider's id, the same in every copy of a response; else the line's bytes and its place."""
    if response_id is not None and len(response_id) >= _TELLS_APART:
        return identifier(response_id) or UNRECOGNISED
    return digest_label(b"%d:%b" % (line.offset, line.data))


def _at_ms(response: Object, around: Object, written_ms: int | None) -> int:
    for holder in (response, around):
        for name in _TIMES:
            if holder.get(name) is not None:
                return moment_ms(holder[name])
    if _is_of_batch(around) and written_ms is not None:
        return moment_ms(written_ms)  # Anthropic's tell no time: when the results were laid here
    raise Unreadable(SkipReason.BAD_TIME)


def _context(response: Object, around: Object, usage: Object, agent: str) -> RequestContext:
    tier = _text(response, "service_tier") or _text(usage, "service_tier")
    if tier in _UNTOLD_TIERS and _is_of_batch(around):
        tier = _BATCH
    model = _text(response, *_MODELS) or ""
    labels = (_text(response, name) for name in ("session", "project", "client_version", "client"))
    return _made(
        agent,
        _said(response, model),
        model,
        tier,
        _text(usage, "speed"),
        _text(usage, "inference_geo"),
        *labels,
    )


def _is_of_batch(around: Object) -> bool:
    """Whether a response stands in a line of a batch's results."""
    return "custom_id" in around


@lru_cache(maxsize=256)
def _made(  # most lines are of the same few
    agent: str,
    said: str | None,
    model: str,
    tier: str | None,
    speed: str | None,
    geo: str | None,
    session: str | None,
    project: str | None,
    version: str | None,
    client: str | None,
) -> RequestContext:
    name = model_name(model) if model else UNRECOGNISED
    return RequestContext(
        agent=agent,
        provider=provider_of(said, name),
        model=name,
        session=identifier(session) or UNKNOWN,
        project=project_of(project),
        client_version=short_name(version),
        entrypoint=fixed_word(client),
        service_tier=None if tier == "auto" else fixed_word(tier),  # as it was asked for, not as served
        speed=fixed_word(speed),
        geo=fixed_word(geo),
    )


def _said(response: Object, model: str) -> str | None:
    """Whose model it is, in the response's own word."""
    said = _text(response, "provider", "custom_llm_provider")
    is_own_word = "v" in response and said is not None  # of whoever wrote the line
    if not is_own_word and "/" in model and (_text(response, "id") or "").startswith("gen-"):
        return "openrouter"  # whose responses name the provider that it asked
    if said is None and isinstance(response.get("eval_count"), int):
        return "ollama"
    return said or ("vertex_ai" if model.startswith("claude-") and "@" in model else None)


def _quality(response: Object) -> OutputQuality:
    said = response.get("quality")
    if isinstance(said, str) and said in _NOTED:
        return _NOTED[said]
    is_cut = (
        response.get("type") == "message" and "stop_reason" in response and response["stop_reason"] is None
    )
    return OutputQuality.PARTIAL if is_cut else OutputQuality.AS_LOGGED


def _text(holder: Object, *names: str) -> str | None:
    for name in names:
        found = holder.get(name)
        if isinstance(found, str) and found:
            return found
    return None
