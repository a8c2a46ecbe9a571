"""pi and oh-my-pi: a tree of entries, one a line; branches stay in the file and all of them were paid.

Entries are written once, whole. A fork's file begins with copies of entries, under the same response ids.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial

from counterfoil.domain.usage import RequestContext, UsageEvent
from counterfoil.readers.base import Batch, Line, LogFile, SkipReason, State
from counterfoil.readers.decode import Unreadable, model_name, objects
from counterfoil.readers.figures import moment_ms, note_fields, note_type, raw_usage, taken_apart
from counterfoil.readers.greatest import Greatest
from counterfoil.readers.opencode_providers import own_word, seller_of
from counterfoil.readers.pi_entries import (
    HEADERS,
    KNOWN_TYPES,
    USAGE_FIELDS,
    Request,
    Thread,
    counts_of,
    request_of,
    response_key,
    type_of,
)
from counterfoil.readers.strict_json import Object

_USAGE = b'"usage"'  # in text within text its quotes are escaped
# Both providers are logged in to by subscription; keys can be used too, which no line tells apart.
_SUBSCRIPTIONS = {"anthropic": "claude-code", "openai-codex": "codex"}


class PiReader:
    """Reads `sessions/**/*.jsonl`; the state is what the lines before told of the session."""

    version = 1

    def __init__(self, agent: str) -> None:
        self.agent = agent

    def read(self, lines: Sequence[Line], file: LogFile, state: State) -> Batch:
        """Lines without the word "usage" are not decoded, but for the session's and the model's."""
        page = _Page(self.agent, file, Greatest(Batch()), Thread.of(state, file.path))
        batch = page.found.batch
        for line in lines:
            if _USAGE in line.data:
                page.take(line)
            else:
                batch.other += 1
                kind = type_of(line.data)
                if kind in HEADERS:
                    page.follow(line)
                elif kind is not None and kind not in KNOWN_TYPES:
                    note_type(batch, kind.decode("ascii", "replace"), page.thread.version)
        batch.state = page.thread.state
        return batch


@dataclass(slots=True)
class _Page:
    """Lines of one file that are read together."""

    agent: str
    file: LogFile
    found: Greatest
    thread: Thread
    contexts: dict[tuple[Thread, str], RequestContext] = field(default_factory=dict)

    def follow(self, line: Line) -> None:
        """Remember what a line without usage tells of those behind it."""
        for body in objects(line.data)[0]:
            self.thread = self.thread.after(body)

    def take(self, line: Line) -> None:
        """Count what a line holds."""
        for event in taken_apart(line, self.found.batch, partial(self._read, line)):
            self.found.add(event)

    def _read(self, line: Line, entry: Object) -> list[UsageEvent]:
        self.thread = self.thread.after(entry)
        request = request_of(entry, self.thread)
        if request is None:
            return []
        # A summary names no model: it was made by the one in use.
        self.thread = self.thread.using(request.provider, request.model)
        note_fields(self.found.batch, request.usage, USAGE_FIELDS, self.thread.version)
        tokens = counts_of(request.usage)
        if not tokens.total:
            return []
        at_ms = moment_ms(_first(entry.get("timestamp"), request.began))
        event = UsageEvent(
            key=response_key(entry, request, tokens),
            at_ms=at_ms,
            context=self._context(request),
            tokens=tokens,
            line=line.ref(),
            raw=raw_usage(request.usage),
        )
        return [event]

    def _context(self, request: Request) -> RequestContext:
        known = self.contexts.get((self.thread, request.model))
        if known is None:
            known = self._new_context(request)
            self.contexts[(self.thread, request.model)] = known
        return known

    def _new_context(self, request: Request) -> RequestContext:
        model = model_name(request.model)
        provider = seller_of(request.provider or None, model)
        return RequestContext(
            agent=self.agent,
            provider=provider,
            model=model,
            session=self.thread.session,
            project=self.thread.project,
            entrypoint=own_word(request.provider or None, provider),
            sidechain=_is_nested(self.file.path),
            quota=_SUBSCRIPTIONS.get(request.provider),
        )


def _first(*values: object) -> object:
    found = next((value for value in values if value is not None), None)
    if found is None:
        raise Unreadable(SkipReason.BAD_TIME)
    return found


def _is_nested(path: str) -> bool:
    """Whether a file lies in a folder of its parent's, as those of oh-my-pi's subagents do."""
    return len(path.partition("sessions/")[2].split("/")) > 2
