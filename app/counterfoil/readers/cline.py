"""Cline, Roo Code and their kin: a task's messages in one document, which is written anew whole.

`ui_messages.json` is a list whose requests carry their figures as JSON in a string; `<id>.messages.json` of
Cline's command line is an object whose messages carry metrics. Source: cline/cline, RooCodeInc/Roo-Code,
Apache-2.0.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

import msgspec

from counterfoil.domain.usage import LineRef, OutputQuality, RequestContext, UsageEvent
from counterfoil.readers.base import Batch, Line, LogFile, SkipReason, State
from counterfoil.readers.cline_figures import Figures, given, read_figures
from counterfoil.readers.cline_models import Asked, Models
from counterfoil.readers.common_words import is_told_elsewhere, quota_of
from counterfoil.readers.decode import Unreadable, flaw, identifier, objects
from counterfoil.readers.figures import UNKNOWN, moment_ms, note_fields, piece
from counterfoil.readers.gains import kept
from counterfoil.readers.strict_json import Object

MARKS = (b"api_req_started", b"deleted_api_reqs", b"subagent_usage", b'"metrics"', b'"usageBefore"')
KNOWN_FIELDS = {
    *("request", "tokensIn", "tokensOut", "cacheWrites", "cacheReads", "cost", "apiProtocol", "cancelReason"),
    *("streamingFailedMessage", "source", "retryStatus", "inferenceProvider", "usageMissing"),
    *("inputTokens", "outputTokens", "cacheReadTokens", "cacheWriteTokens"),
}

_LIST = msgspec.json.Decoder(list[msgspec.Raw])


class _Session(msgspec.Struct):
    messages: list[msgspec.Raw]
    sessionId: object = None


_SESSION = msgspec.json.Decoder(_Session)


class _Kind(StrEnum):
    REQUEST = "request"
    SUBAGENTS = "subagents"  # the sum of what a task's subagents took
    DELETED = "deleted"  # the sum of requests that were taken out of the document


_SAYS = {
    "api_req_started": _Kind.REQUEST,
    "subagent_usage": _Kind.SUBAGENTS,
    "deleted_api_reqs": _Kind.DELETED,
}


class _Entry(NamedTuple):
    """One record of a document: a request's figures, or those of requests that were taken out."""

    id: str
    at_ms: int
    figures: Figures
    usage: Mapping[str, object]
    asked: Asked
    line: LineRef
    kind: _Kind


class ClineReader:
    """Reads the documents of one of these agents."""

    version = 1

    def __init__(self, agent: str) -> None:
        self.agent = agent

    def read(self, lines: Sequence[Line], file: LogFile, state: State) -> Batch:
        """The state: the figures of each request seen, those counted of deleted ones, and the last model."""
        batch = Batch(state=state)
        for line in lines:
            self._document(line, file, batch)
        return batch

    def _document(self, line: Line, file: LogFile, batch: Batch) -> None:
        try:
            session, parts = _taken(line.data, file.path)
        except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError):
            batch.judge(line, flaw(line.data) or SkipReason.UNKNOWN_SHAPE, used=False)
            return
        task = _Task(self.agent, session, Models(file, batch.state.get("asked")), batch)
        reason = task.read(line, parts)
        batch.judge(line, reason, used=bool(task.entries))
        batch.events += task.events()


def _taken(data: bytes, path: str) -> tuple[str, list[msgspec.Raw]]:
    folders = path.split("/")
    folder = identifier(folders[-2]) if len(folders) > 1 else None
    if not path.endswith(".messages.json"):
        return folder or UNKNOWN, _LIST.decode(data)
    found = _SESSION.decode(data)
    return identifier(found.sessionId) or folder or UNKNOWN, found.messages


class _Task:
    """One task as its document tells it now."""

    def __init__(self, agent: str, session: str, models: Models, batch: Batch) -> None:
        self.entries: list[_Entry] = []
        self._agent = agent
        self._session = session
        self._models = models
        self._batch = batch

    def read(self, line: Line, parts: Sequence[msgspec.Raw]) -> SkipReason | None:
        """Take the entries out; why one of them could not be read, None where all could."""
        reason, after = None, 0
        for raw in parts:
            part = bytes(raw)
            if not any(mark in part for mark in MARKS):
                continue
            ref = piece(line, part, after)
            after = ref.offset - line.offset + ref.length
            bodies, flawed = objects(part)
            reason = reason or flawed
            for body in bodies:
                try:
                    self.entries += self._entry(body, ref)
                except Unreadable as problem:
                    reason = reason or problem.reason
        return reason

    def _entry(self, body: Object, ref: LineRef) -> Iterator[_Entry]:
        kind, usage = _usage(body)
        if kind is None:
            return
        note_fields(self._batch, usage, KNOWN_FIELDS, None)
        figures = read_figures(usage)
        if not any(figures):
            return
        at_ms = moment_ms(body.get("ts"))
        own = identifier(body.get("id"))
        name = f"{own}:{at_ms}" if own else str(at_ms)
        yield _Entry(name, at_ms, figures, usage, self._models.of(body, at_ms), ref, kind)

    def events(self) -> Iterator[UsageEvent]:
        """Every request that stands in the document, and what was taken out of it before it was seen."""
        state = self._batch.state
        seen = _vectors(kept(state, "seen"))
        standing = [entry for entry in self.entries if entry.kind is not _Kind.DELETED]
        deleted = [entry for entry in self.entries if entry.kind is _Kind.DELETED]
        present = {entry.id: entry.figures for entry in standing}
        gone = [figures for key, figures in seen.items() if key not in present]
        counted = _vectors(kept(state, "deleted")).get(self._session, Figures())
        total = Figures.sum(entry.figures for entry in deleted)
        rest = total.beyond(Figures.sum([*gone, counted]))
        for entry in standing:
            yield from self._event(entry, entry.figures, f"{self._session}:{entry.id}")
        if deleted and any(rest):
            key = f"{self._session}:deleted:{':'.join(map(str, total))}"
            yield from self._event(deleted[-1], rest, key)
            counted = Figures.sum([counted, rest])
        self._batch.state = {
            "seen": {key: list(figures) for key, figures in {**seen, **present}.items()},
            "deleted": {self._session: list(counted)},
            "asked": self._models.remembered,
        }

    def _event(self, entry: _Entry, figures: Figures, key: str) -> Iterator[UsageEvent]:
        said, model, provider = entry.asked
        if is_told_elsewhere(said):
            return
        includes = _includes_cache(self._agent, said, entry.usage, figures)
        tokens = figures.tokens(includes_cache=includes, has_writes=said != "openai")
        if not tokens.total:
            return
        yield UsageEvent(
            key=key,
            at_ms=entry.at_ms,
            context=RequestContext(
                agent=self._agent,
                provider=provider,
                model=model,
                session=self._session,
                project=self._models.project,
                entrypoint=said,
                sidechain=entry.kind is _Kind.SUBAGENTS,
                quota=quota_of(said),
            ),
            tokens=tokens,
            line=entry.line,
            quality=OutputQuality.AS_LOGGED if entry.kind is _Kind.REQUEST else OutputQuality.CUMULATIVE,
            raw=given(entry.usage),
        )


def _usage(body: Object) -> tuple[_Kind | None, Mapping[str, object]]:
    """What kind of record an entry is, and its figures; None where it holds none."""
    metrics, metadata = body.get("metrics"), body.get("metadata")
    if isinstance(metrics, dict) and body.get("role") == "assistant":
        return _Kind.REQUEST, metrics
    if isinstance(metadata, dict) and isinstance(before := metadata.get("usageBefore"), dict):
        return _Kind.DELETED, before
    kind, text = _SAYS.get(str(body.get("say"))), body.get("text")
    if kind is None or not isinstance(text, str) or not text:
        return None, {}
    bodies, reason = objects(text.encode("utf-8", "surrogatepass"))
    if not bodies:
        raise Unreadable(reason or SkipReason.UNKNOWN_SHAPE)
    return kind, bodies[0]


def _includes_cache(agent: str, said: str | None, usage: Mapping[str, object], figures: Figures) -> bool:
    """Whether the logged input counts cache as well.

    Cline's command line always logs the whole prompt. Roo Code and its kin do so since October 2025,
    whatever the protocol; before, a Claude model's was logged without, and was less than its cache. Cline
    takes the cache out itself but for providers of the OpenAI kind ("openai").
    """
    if "inputTokens" in usage:
        return True
    if said == "openai":
        return True
    is_whole = figures.input >= figures.cache_read + figures.cache_write
    return is_whole and (agent != "cline" or "apiProtocol" in usage)


def _vectors(state: Mapping[str, object]) -> dict[str, Figures]:
    """Figures by key as a state holds them; whatever else stands there is left out."""
    length = len(Figures._fields)
    return {
        key: Figures(*vector)
        for key, vector in state.items()
        if isinstance(vector, list) and len(vector) == length and all(type(n) is int for n in vector)
    }
