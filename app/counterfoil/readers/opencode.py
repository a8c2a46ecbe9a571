"""OpenCode and its forks: one message of the assistant is one request, in a document or a database row.

Forks copy messages under new ids, and the move from documents to the database and to its second
layout keeps them: so a request is known by when it began, its model and its tokens, which no copy changes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from counterfoil.domain.usage import RequestContext, TokenCounts, UsageEvent
from counterfoil.readers.base import Batch, Line, LogFile, SkipReason, State
from counterfoil.readers.decode import (
    Unreadable,
    count,
    digest_label,
    fixed_word,
    identifier,
    model_name,
    objects,
)
from counterfoil.readers.figures import (
    UNKNOWN,
    moment_ms,
    note_fields,
    project_of,
    raw_usage,
    taken_apart,
    tokens,
)
from counterfoil.readers.greatest import Greatest
from counterfoil.readers.opencode_providers import own_word, seller_of
from counterfoil.readers.opencode_rows import Progress
from counterfoil.readers.strict_json import Object

_MARKS = (b"assistant",)
_TOKEN_FIELDS = frozenset({"total", "input", "output", "reasoning", "cache"})
_SUBSCRIPTIONS = {"anthropic": "claude-code", "openai": "codex"}


@dataclass(frozen=True, slots=True)
class _Message:
    """What is known of one message: its own object, and what stands around it."""

    body: Object
    session: str
    created: object
    directory: object = None
    client_version: str | None = None
    sidechain: bool = False

    is_left: bool = False

    @property
    def is_open(self) -> bool:
        """Whether the agent may still write its usage."""
        ends = (_inner(self.body, "time").get("completed"), self.body.get("error"), self.body.get("finish"))
        return all(end is None for end in ends)


class OpenCodeReader:
    """Reads `storage/message/*/*.json` and the tables `message` and `session_message`."""

    version = 1

    def __init__(self, agent: str) -> None:
        self.agent = agent

    def read(self, lines: Sequence[Line], file: LogFile, state: State) -> Batch:
        """Documents leave the state as it is; of rows it holds how far they were read."""
        found = Greatest(Batch())
        progress = Progress(state)
        for line in lines:
            self._take(line, file, found, progress)
        found.batch.state = progress.state
        return found.batch

    def _take(self, line: Line, file: LogFile, found: Greatest, progress: Progress) -> None:
        is_document = file.path.endswith(".json")
        read = (
            partial(self._of_document, line, file, found.batch)
            if is_document
            else partial(self._of_row, line, found.batch, progress)
        )
        for event in taken_apart(line, found.batch, read, _MARKS if is_document else ()):
            found.add(event)

    def _of_document(self, line: Line, file: LogFile, batch: Batch, body: Object) -> list[UsageEvent]:
        if body.get("role") != "assistant":
            return []
        session = identifier(body.get("sessionID")) or _folder(file.path)
        message = _Message(body, session, _inner(body, "time").get("created"))
        return self._events(message, line, batch)

    def _of_row(self, line: Line, batch: Batch, progress: Progress, row: Object) -> list[UsageEvent]:
        progress.note(row, line.offset, is_open=False)
        message = _message_of(row)
        if message is None:
            return []
        events = self._events(message, line, batch)
        progress.note(row, line.offset, is_open=message.is_open and not events)
        return events

    def _events(self, message: _Message, line: Line, batch: Batch) -> list[UsageEvent]:
        usage = message.body.get("tokens")
        # An open one would be another request with every count it gains. One that a crash cut short is taken
        # when the next of its session is done; a document knows of no next one.
        if usage is None or (message.is_open and not message.is_left):
            return []
        if not isinstance(usage, dict):
            raise Unreadable(SkipReason.UNKNOWN_SHAPE)
        note_fields(batch, usage, _TOKEN_FIELDS, message.client_version)
        counts = _counts(usage)
        if not counts.total:
            return []
        return [self._event(message, usage, counts, line)]

    def _event(self, message: _Message, usage: Object, counts: TokenCounts, line: Line) -> UsageEvent:
        of_model = _inner(message.body, "model")
        said = message.body.get("providerID") or of_model.get("providerID")
        name = message.body.get("modelID") or of_model.get("id")
        at_ms = moment_ms(message.created)
        return UsageEvent(
            key=_fingerprint(at_ms, said, name, counts),
            at_ms=at_ms,
            context=_context(self.agent, message, said, model_name(name)),
            tokens=counts,
            line=line.ref(),
            raw=raw_usage({**usage, "cost": message.body.get("cost")}),
        )


def _message_of(row: Object) -> _Message | None:
    """A row's message; None where it is nobody's request. Raises Unreadable."""
    text = row.get("data")
    if not isinstance(text, str):
        raise Unreadable(SkipReason.UNKNOWN_SHAPE)
    bodies, reason = objects(text.encode("utf-8", "surrogatepass"))
    if reason is not None or len(bodies) != 1:
        raise Unreadable(reason or SkipReason.UNKNOWN_SHAPE)
    body = bodies[0]
    if row.get("table") == "message" and body.get("role") != "assistant":
        return None
    created = _inner(body, "time").get("created")
    return _Message(
        body,
        identifier(row.get("session_id")) or UNKNOWN,
        row.get("time_created") if created is None else created,
        row.get("directory"),
        fixed_word(row.get("version")),
        sidechain=isinstance(row.get("parent_id"), str),
        is_left=bool(row.get("is_left")),
    )


def _counts(usage: Object) -> TokenCounts:
    """Their input leaves the cache out, their output the reasoning."""
    cache = usage.get("cache")
    if cache is not None and not isinstance(cache, dict):
        raise Unreadable(SkipReason.UNKNOWN_SHAPE)
    cache = cache or {}
    reasoning = tokens(usage, "reasoning")
    return TokenCounts(
        input=tokens(usage, "input"),
        cache_read=tokens(cache, "read"),
        cache_write_5m=tokens(cache, "write"),
        output=count(tokens(usage, "output") + reasoning),
        reasoning=None if usage.get("reasoning") is None else reasoning,
    )


def _fingerprint(at_ms: int, said: object, name: object, counts: TokenCounts) -> str:
    vector = (counts.input, counts.cache_read, counts.cache_write_5m, counts.output, counts.reasoning or 0)
    return digest_label(repr((at_ms, str(said), str(name), vector)).encode("utf-8", "surrogatepass"))


def _context(agent: str, message: _Message, said: object, model: str) -> RequestContext:
    provider = seller_of(said, model)
    place = _inner(message.body, "path")
    return RequestContext(
        agent=agent,
        provider=provider,
        model=model,
        session=message.session,
        project=_project(place.get("cwd"), place.get("root"), message.directory),
        client_version=message.client_version,
        entrypoint=own_word(said, provider),
        sidechain=message.sidechain,
        quota=_quota(said, message.body.get("cost")),
    )


def _quota(said: object, cost: object) -> str | None:
    """OpenCode sets all prices of a provider to nothing where a subscription's login is used."""
    is_free = isinstance(cost, int | float) and not isinstance(cost, bool) and cost == 0
    return _SUBSCRIPTIONS.get(said) if is_free and isinstance(said, str) else None


def _project(*paths: object) -> str:
    return next((name for name in map(project_of, paths) if name != UNKNOWN), UNKNOWN)


def _folder(path: str) -> str:
    parts = path.split("/")
    return (identifier(parts[-2]) if len(parts) > 1 else None) or UNKNOWN


def _inner(body: Mapping[str, object], name: str) -> Mapping[str, object]:
    value = body.get(name)
    return value if isinstance(value, dict) else {}
