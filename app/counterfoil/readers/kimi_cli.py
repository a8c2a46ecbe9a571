"""Kimi CLI's wire logs: a line an event of its session, usage in the `StatusUpdate` that ends each step.

Source: MoonshotAI/kimi-cli, `src/kimi_cli/wire`, Apache-2.0.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from counterfoil.domain.usage import RequestContext, TokenCounts, UsageEvent
from counterfoil.readers.base import Batch, Line, LogFile, State
from counterfoil.readers.decode import count, identifier
from counterfoil.readers.figures import moment_ms, note_fields, note_type, taken_apart
from counterfoil.readers.kimi_place import KimiPlace
from counterfoil.readers.strict_json import Object

MARK = b'"token_usage"'
USAGE_FIELDS = ("input_other", "output", "input_cache_read", "input_cache_creation")
_KNOWN_FIELDS = frozenset(USAGE_FIELDS)
KNOWN_TYPES = {
    *(
        b"TurnBegin",
        b"SteerInput",
        b"TurnEnd",
        b"StepBegin",
        b"StepInterrupted",
        b"StepRetry",
        b"StatusUpdate",
    ),
    *(
        b"HookTriggered",
        b"HookResolved",
        b"CompactionBegin",
        b"CompactionEnd",
        b"Notification",
        b"PlanDisplay",
    ),
    *(b"MCPLoadingBegin", b"MCPLoadingEnd", b"ContentPart", b"ToolCall", b"ToolCallPart", b"ToolResult"),
    *(b"ApprovalRequest", b"ApprovalRequestResolved", b"ApprovalResponse", b"BtwBegin", b"BtwEnd"),
    *(b"SubagentEvent", b"ToolCallRequest", b"QuestionRequest", b"HookRequest"),
}
MOST_NESTED = 8

_TYPE = re.compile(rb'"message":\s*\{\s*"type":\s*"([^"]{1,64})"')
_HEAD = 120  # bytes within which a record's type stands


class KimiCliReader:
    """Reads `sessions/<folder>/<session>/wire.jsonl` and those of its subagents."""

    agent = "kimi-cli"
    version = 1

    def read(self, lines: Sequence[Line], file: LogFile, state: State) -> Batch:
        """Needs no state: every usage stands alone; what no line says is looked up beside the file."""
        batch = Batch(state=state)
        place = KimiPlace(file)
        for line in lines:
            _note_new(line.data, batch)
            if MARK not in line.data:
                batch.other += 1
                continue
            batch.events += taken_apart(line, batch, partial(_events, place, line, batch))
        return batch


def _note_new(data: bytes, batch: Batch) -> None:
    found = _TYPE.search(data, 0, _HEAD)
    if found and found[1] not in KNOWN_TYPES:
        note_type(batch, found[1].decode("latin-1"), None)


def _events(place: KimiPlace, line: Line, batch: Batch, body: Object) -> Iterator[UsageEvent]:
    message, is_subagent = _unwrapped(body.get("message"))
    if message is None or message.get("type") != "StatusUpdate":
        return
    payload = message.get("payload")
    usage = payload.get("token_usage") if isinstance(payload, dict) else None
    if not isinstance(payload, dict) or not isinstance(usage, dict):
        return
    note_fields(batch, usage, _KNOWN_FIELDS, None)
    tokens = _tokens(usage)
    if not tokens.total:
        return
    at_ms = moment_ms(body.get("timestamp"))
    yield UsageEvent(
        key=identifier(payload.get("message_id")) or _fingerprint(at_ms, tokens),
        at_ms=at_ms,
        context=_context(place, sidechain=is_subagent or place.is_subagent),
        tokens=tokens,
        line=line.ref(),
    )


def _unwrapped(message: object) -> tuple[Object | None, bool]:
    """The message itself and whether a subagent's was wrapped in it.

    A subagent that has an id keeps a file of its own, which tells the same; those of older versions have
    none, and stand in their parent's file alone.
    """
    is_subagent = False
    for _ in range(MOST_NESTED):
        if not isinstance(message, dict) or message.get("type") != "SubagentEvent":
            return (message if isinstance(message, dict) else None), is_subagent
        payload = message.get("payload")
        if not isinstance(payload, dict) or payload.get("agent_id"):
            return None, True
        message, is_subagent = payload.get("event"), True
    return None, is_subagent


def _tokens(usage: Mapping[str, object]) -> TokenCounts:
    input_, output, read, written = (count(usage.get(name) or 0) for name in USAGE_FIELDS)
    return TokenCounts(input=input_, cache_read=read, cache_write_5m=written, output=output)


def _fingerprint(at_ms: int, tokens: TokenCounts) -> str:
    """For what has no id: a fork copies lines as they stand, into a session of another name."""
    return f"{at_ms}:{tokens.input}:{tokens.cache_read}:{tokens.cache_write_5m}:{tokens.output}"


def _context(place: KimiPlace, *, sidechain: bool) -> RequestContext:
    return RequestContext(
        agent=KimiCliReader.agent,
        provider=place.provider,
        model=place.model,
        session=place.session,
        project=place.project,
        sidechain=sidechain,
    )
