"""Qwen Code's conversations: a line a record, responses with the usage as Gemini's interface names it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from counterfoil.domain.usage import LineRef, RequestContext, TokenCounts, UsageEvent
from counterfoil.readers.base import Batch, Line, LogFile, SkipReason, State
from counterfoil.readers.decode import Unreadable, fixed_word, identifier, model_name, objects
from counterfoil.readers.figures import (
    UNKNOWN,
    cached_within,
    moment_ms,
    note_fields,
    note_type,
    project_of,
    raw_usage,
    tokens,
)
from counterfoil.readers.greatest import Greatest
from counterfoil.readers.provider_names import provider_of
from counterfoil.readers.strict_json import Object

KNOWN_FIELDS = frozenset(
    (
        "promptTokenCount",
        "candidatesTokenCount",
        "thoughtsTokenCount",
        "cachedContentTokenCount",
        "toolUsePromptTokenCount",
        "totalTokenCount",
        "promptTokensDetails",
        "candidatesTokensDetails",
        "cacheTokensDetails",
        "toolUsePromptTokensDetails",
        "trafficType",
    )
)
KNOWN_TYPES = frozenset(("user", "assistant", "tool_result", "system"))

_MARK = b'"usageMetadata"'
_TYPE = re.compile(rb'[^{]{0,400}"type":"(\w{1,64})"')
_OWN_MODEL = re.compile(r"(?:.*/)?(?:qwen|qwq|coder-model|vision-model)", re.IGNORECASE)
_SNAPSHOT = "$runtime|"  # what the program puts before the name of a model it was given while it ran


class QwenReader:
    """Reads `projects/…/chats` and `…/subagents` of Qwen Code."""

    agent = "qwen-code"
    version = 1

    def read(self, lines: Sequence[Line], file: LogFile, state: State) -> Batch:
        """See Reader."""
        batch = Batch(state=state)
        found = Greatest(batch)
        in_subagent = "/subagents/" in file.path
        for line in lines:
            if _MARK in line.data:
                _take(line, batch, found, in_subagent=in_subagent)
                continue
            batch.other += 1
            kind = _TYPE.match(line.data, 1)
            if kind is not None and kind[1].decode() not in KNOWN_TYPES:
                note_type(batch, kind[1].decode(), None)
        return batch


def _take(line: Line, batch: Batch, found: Greatest, *, in_subagent: bool) -> None:
    bodies, reason = objects(line.data)
    was_used = False
    for body in bodies:
        try:
            if (usage := _usage(body, batch)) is not None:
                was_used = True
                event = _event(body, usage, line.ref(), in_subagent=in_subagent)
                if event.tokens.total:
                    found.add(event)
        except Unreadable as problem:
            reason = reason or problem.reason
    batch.judge(line, reason, used=was_used)


def _usage(body: Object, batch: Batch) -> Object | None:
    """A response's usage; None where a line holds none, such as one that quotes the word."""
    usage, kind = body.get("usageMetadata"), body.get("type")
    if usage is None or (kind != "assistant" and isinstance(kind, str) and kind in KNOWN_TYPES):
        return None
    version = fixed_word(body.get("version"))
    if not isinstance(usage, dict) or kind != "assistant":
        note_type(batch, kind, version)
        raise Unreadable(SkipReason.UNKNOWN_SHAPE)
    note_fields(batch, usage, KNOWN_FIELDS, version)
    return usage


def _event(body: Object, usage: Object, ref: LineRef, *, in_subagent: bool) -> UsageEvent:
    at_ms, counts = moment_ms(body.get("timestamp")), _counts(usage)
    session = identifier(body.get("sessionId")) or UNKNOWN
    model = _model(body.get("model"))
    context = RequestContext(
        QwenReader.agent,
        "qwen" if _OWN_MODEL.match(model) else provider_of(None, model),
        model,
        session,
        project_of(body.get("cwd")),
        fixed_word(body.get("version")),
        sidechain=in_subagent or body.get("isSidechain") is True,
    )
    # branches, and branches of those, copy both as they are
    uuid = identifier(body.get("uuid")) or f"{session}:{counts.prompt}:{counts.output}"
    return UsageEvent(f"{uuid}:{at_ms}", at_ms, context, counts, ref, raw=raw_usage(usage))


def _counts(usage: Object) -> TokenCounts:
    prompt, answer = tokens(usage, "promptTokenCount"), tokens(usage, "candidatesTokenCount")
    thoughts, tool = tokens(usage, "thoughtsTokenCount"), tokens(usage, "toolUsePromptTokenCount")
    # Gemini's interface tells thoughts apart from the answer, of OpenAI's they are part of it: the total says
    are_within = thoughts <= answer and tokens(usage, "totalTokenCount") == prompt + answer + tool
    return cached_within(
        prompt,
        read=tokens(usage, "cachedContentTokenCount"),
        write=0,
        output=answer if are_within else answer + thoughts,
        reasoning=thoughts if usage.get("thoughtsTokenCount") is not None else None,
        beside=tool,
    )


def _model(name: object) -> str:
    if isinstance(name, str) and name.startswith(_SNAPSHOT):
        return model_name(name.rsplit("|", 1)[-1])
    return model_name(name)
