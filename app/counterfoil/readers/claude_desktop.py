"""Claude Desktop's own agent sessions: Claude Code's lines, in homes that the app lays for them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import tzinfo

from msgspec import structs

from counterfoil.domain.usage import RequestContext, UsageEvent
from counterfoil.readers.base import Batch, Line, LogFile, State
from counterfoil.readers.claude_code import ClaudeCodeReader

AGENT = "claude-desktop"
_SUBSCRIPTION = "claude-code"  # the app knows no other way to pay
_MOST_CONTEXTS = 4_096


class ClaudeDesktopReader:
    """Reads what Claude Code reads, under this name; its requests count towards the same subscription."""

    agent = AGENT

    def __init__(self, zone: tzinfo | None = None) -> None:
        self._inner = ClaudeCodeReader(zone)
        self._contexts: dict[RequestContext, RequestContext] = {}

    @property
    def version(self) -> int:
        """Claude Code's, whose records these are."""
        return self._inner.version

    def read(self, lines: Sequence[Line], file: LogFile, state: State) -> Batch:
        """The same records of another agent."""
        batch = self._inner.read(lines, file, state)
        batch.events = [self._renamed(event) for event in batch.events if _is_something(event)]
        batch.refusals = [structs.replace(one, agent=AGENT) for one in batch.refusals]
        batch.readings = [structs.replace(one, agent=AGENT) for one in batch.readings]
        batch.notes = [structs.replace(one, agent=AGENT) for one in batch.notes]
        return batch

    def _renamed(self, event: UsageEvent) -> UsageEvent:
        known = self._contexts.get(event.context)
        if known is None:
            if len(self._contexts) >= _MOST_CONTEXTS:
                self._contexts.clear()
            quota = _SUBSCRIPTION if event.context.provider == "anthropic" else None
            known = replace(event.context, agent=AGENT, quota=quota)
            self._contexts[event.context] = known
        return structs.replace(event, context=known)


def _is_something(event: UsageEvent) -> bool:
    return bool(event.tokens.total or event.tokens.web_searches)
