"""Aider's analytics log: a JSON object a line; each message sent says its exact tokens."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial

from counterfoil.domain.usage import RequestContext, UsageEvent
from counterfoil.readers.aider_figures import AGENT, Chat, chat_of, served, tokens_of, written
from counterfoil.readers.base import Batch, Line, LogFile, SkipReason, State
from counterfoil.readers.decode import Unreadable, fixed_word
from counterfoil.readers.figures import UNKNOWN, moment_ms, note_fields, raw_usage, taken_apart, tokens
from counterfoil.readers.strict_json import Object

_SENT, _LAUNCHED = b'"message_send"', b'"launched"'
_FIGURES = ("prompt_tokens", "completion_tokens", "total_tokens", "cost", "total_cost")
_MODELS = ("main_model", "weak_model", "editor_model", "edit_format")
_SYSTEM = ("python_version", "os_platform", "os_release", "machine", "aider_version")
_KNOWN = frozenset((*_FIGURES, *_MODELS, *_SYSTEM))


@dataclass(slots=True)
class AnalyticsPage:
    """Lines of one log that are read together; the chat that goes on is remembered between them."""

    file: LogFile
    state: State
    batch: Batch = field(default_factory=Batch)
    chat: Chat = field(default_factory=Chat)

    def read(self, lines: Sequence[Line]) -> Batch:
        """Only launches and messages tell something."""
        self.chat = chat_of(self.state)
        for line in lines:
            if _SENT in line.data or _LAUNCHED in line.data:
                self.batch.events += taken_apart(line, self.batch, partial(self._read, line))
            else:
                self.batch.other += 1
        self.batch.state = self.chat.kept()
        return self.batch

    def _read(self, line: Line, root: Object) -> Iterator[UsageEvent]:
        """Raises Unreadable."""
        event = root.get("event")
        if event == "launched":
            self.chat.begin(None)
            self.chat.begin(moment_ms(root.get("time")))
        if event != "message_send":
            return
        usage = root.get("properties")
        if not isinstance(usage, dict):
            raise Unreadable(SkipReason.UNKNOWN_SHAPE)
        sent, received = tokens(usage, "prompt_tokens"), tokens(usage, "completion_tokens")
        at_ms = moment_ms(root.get("time"))
        if not sent and not received:
            return
        version = fixed_word(usage.get("aider_version"))
        note_fields(self.batch, usage, _KNOWN, version)
        # a log that begins within a chat: the message's own time has to do, in place of the chat's
        began = at_ms if self.chat.began_ms is None else self.chat.began_ms
        yield UsageEvent(
            key=self.chat.next_key(began, written(sent), written(received), usage.get("main_model")),
            at_ms=at_ms,
            context=_context(usage, began, version),
            tokens=tokens_of(sent, received),
            line=line.ref(),
            raw=raw_usage({name: usage[name] for name in _FIGURES if name in usage}),
        )


def _context(usage: Object, began: int, version: str | None) -> RequestContext:
    provider, model = served(usage.get("main_model"))
    return RequestContext(
        agent=AGENT,
        provider=provider,
        model=model,
        session=f"chat:{began // 1000}",
        project=UNKNOWN,
        client_version=version,
        entrypoint="analytics",
    )
