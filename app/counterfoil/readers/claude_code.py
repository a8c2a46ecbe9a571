"""Claude Code: session logs of one JSON object a line, in which one response stands several times."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import tzinfo

from counterfoil.domain.quota import Refusal
from counterfoil.domain.usage import LineRef, OutputQuality, RequestContext, UsageEvent
from counterfoil.readers.base import Batch, Line, LogFile, SkipReason, State
from counterfoil.readers.claude_entry import (
    AGENT,
    Entry,
    context_of,
    entry_of,
    is_empty,
    is_passed_over,
    refusal_key,
    response_key,
    word,
)
from counterfoil.readers.claude_limits import limit_of
from counterfoil.readers.claude_usage import advisors, quality, tokens
from counterfoil.readers.decode import (
    Unreadable,
    epoch_ms,
    exact,
    has_twice,
    identifier,
    model_name,
    objects,
)
from counterfoil.readers.strict_json import Object


class ClaudeCodeReader:
    """Reads `projects/**/*.jsonl`; `zone` is for times that name none, None being the system's own."""

    agent = AGENT
    version = 2

    def __init__(self, zone: tzinfo | None = None) -> None:
        self._zone = zone

    def read(self, lines: Sequence[Line], file: LogFile, state: State) -> Batch:
        """Every line stands for itself, so `state` is handed back as it came."""
        page = _Page(file, self._zone, Batch(state=state))
        for line in lines:
            page.take(line)
        return page.batch


@dataclass(slots=True)
class _Page:
    """Lines of one file that are read together."""

    file: LogFile
    zone: tzinfo | None
    batch: Batch
    latest: dict[str, tuple[Object, bytes, OutputQuality]] = field(default_factory=dict)
    ranks: dict[str, tuple[int, int, int]] = field(default_factory=dict)
    contexts: dict[tuple[object, ...], RequestContext] = field(default_factory=dict)
    hashed: tuple[Line, LineRef] | None = None

    def take(self, line: Line) -> None:
        if is_passed_over(line.data):
            self.batch.other += 1
            return
        found, reason = objects(line.data)
        if reason is SkipReason.UNKNOWN_SHAPE and b'"usage"' not in line.data:
            reason = None
        used = False
        for root in found:
            try:
                used |= self._read(root, line)
            except Unreadable as unreadable:
                reason = reason or unreadable.reason
        self.batch.judge(line, reason, used=used)

    def _read(self, root: Object, line: Line) -> bool:
        """Whether the object held anything of ours. Raises Unreadable."""
        entry = entry_of(root)
        if entry is None:
            return False
        at_ms = epoch_ms(entry.either("timestamp"))
        refused = self._read_refusal(entry, at_ms, line)
        usage = entry.message.get("usage")
        if is_empty(entry.message, usage):
            return refused
        if not isinstance(usage, dict):
            raise Unreadable(SkipReason.UNKNOWN_SHAPE)
        if has_twice(usage):
            raise Unreadable(SkipReason.AMBIGUOUS)
        self._read_usage(entry, usage, at_ms, line)
        return True

    def _read_refusal(self, entry: Entry, at_ms: int, line: Line) -> bool:
        if not (entry.envelope.get("isApiErrorMessage") or entry.envelope.get("apiError")):
            return False
        limit = limit_of(entry.envelope, at_ms, self.zone)
        if limit is None:
            return False
        self.batch.refusals.append(
            Refusal(
                key=refusal_key(entry),
                at_ms=at_ms,
                agent=AGENT,
                kind=limit.kind,
                scope=limit.scope,
                resets_at_ms=limit.resets_at_ms,
                is_plan_limit=limit.is_plan_limit,
                line=self._ref(line),
            )
        )
        return True

    def _read_usage(self, entry: Entry, usage: Object, at_ms: int, line: Line) -> None:
        key = response_key(entry)
        trust = quality(entry.root.get("version"), entry.message)
        said = usage, exact(usage), trust
        if self.latest.get(key) == said:
            self.batch.repeats += 1 + len(advisors(usage))
            return
        calls = [(key, entry.message.get("model"), tokens(usage))]
        for number, part in enumerate(advisors(usage)):
            calls.append((f"{key}#advisor:{number}", part.get("model"), tokens(part)))
        self.latest[key] = said
        ref, request_id = self._ref(line), identifier(entry.envelope.get("requestId"))
        for name, model, counts in calls:
            context = self._context(entry, model_name(model), usage)
            self._keep(UsageEvent(name, at_ms, context, counts, ref, request_id, trust))

    def _ref(self, line: Line) -> LineRef:
        """Worked out once however many records the line holds."""
        if self.hashed is None or self.hashed[0] is not line:
            self.hashed = line, line.ref()
        return self.hashed[1]

    def _keep(self, event: UsageEvent) -> None:
        known = self.ranks.get(event.key)
        if known is not None and event.rank <= known:
            self.batch.repeats += 1
            return
        self.ranks[event.key] = event.rank
        self.batch.events.append(event)

    def _context(self, entry: Entry, model: str, usage: Object) -> RequestContext:
        root = entry.root
        parts = (
            model,
            word(root.get("sessionId")),
            word(root.get("cwd")),
            word(root.get("version")),
            word(root.get("entrypoint")),
            word(usage.get("service_tier")),
            word(usage.get("speed")),
            word(usage.get("inference_geo")),
            entry.is_subagent or root.get("isSidechain") is True,
        )
        known = self.contexts.get(parts)
        if known is None:
            known = self.contexts[parts] = context_of(self.file, *parts)
        return known
