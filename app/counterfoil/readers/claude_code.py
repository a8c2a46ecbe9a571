"""Claude Code: session logs of one JSON object a line, in which one response stands several times."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import tzinfo

from counterfoil.domain.quota import ClientNote, NoteKind, Refusal
from counterfoil.domain.usage import LineRef, OutputQuality, RequestContext, TokenCounts, UsageEvent
from counterfoil.readers.base import Batch, Line, LogFile, SkipReason, State
from counterfoil.readers.claude_context import Service, Shell, context_of, session_of, shell_of
from counterfoil.readers.claude_entry import AGENT, Entry, entry_of, is_empty, refusal_key, response_key
from counterfoil.readers.claude_fast import Cutter
from counterfoil.readers.claude_known import TYPES, odd_fields
from counterfoil.readers.claude_limits import limit_of
from counterfoil.readers.claude_notes import COST_STATE, cost_body, status_body
from counterfoil.readers.claude_pieces import Record
from counterfoil.readers.claude_signs import (
    SIGNED,
    may_hold,
    message_in,
    retry_of,
    signs_in,
)
from counterfoil.readers.claude_silent import peek
from counterfoil.readers.claude_spent import spent_of
from counterfoil.readers.claude_usage import quality
from counterfoil.readers.decode import (
    Unreadable,
    epoch_ms,
    fixed_word,
    has_twice,
    identifier,
    model_name,
    objects,
)
from counterfoil.readers.figures import note_field, note_type
from counterfoil.readers.notes import key_of
from counterfoil.readers.strict_json import Object


class ClaudeCodeReader:
    """Reads `projects/**/*.jsonl`; `zone` is for times that name none, None being the system's own."""

    agent = AGENT
    version = 3

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
    ranks: dict[str, tuple[int, int, int]] = field(default_factory=dict)
    contexts: dict[tuple[str, Shell, Service], RequestContext] = field(default_factory=dict)
    cutter: Cutter = field(default_factory=Cutter)
    hashed: tuple[Line, LineRef] | None = None

    def take(self, line: Line) -> None:
        record = self.cutter.record_in(line.data)
        if record is not None:
            self._count(record, line)
            self.batch.used += 1
            return
        seen = peek(line.data)
        if seen is None:
            self._take_apart(line)
            return
        self.batch.other += 1
        if may_hold(seen.type, seen.message, line.data):
            self.batch.notes += signs_in(seen.type, line, self.file)

    def _take_apart(self, line: Line) -> None:
        """By the book: every object of a line that may be anything."""
        found, reason = objects(line.data)
        if reason is SkipReason.UNKNOWN_SHAPE and b'"usage"' not in line.data:
            reason = None
        used = False
        for root in found:
            self._note_kind(root)
            try:
                used |= self._read(root, line)
            except Unreadable as unreadable:
                reason = reason or unreadable.reason
        self.batch.judge(line, reason, used=used)
        kind = found[0].get("type") if len(found) == 1 and reason is None else None
        if kind in SIGNED and may_hold(kind, message_in(line.data), line.data):
            self.batch.notes += signs_in(kind, line, self.file)

    def _note_kind(self, root: Object) -> None:
        kind = root.get("type")
        if not isinstance(kind, str) or kind not in TYPES:
            note_type(self.batch, kind, fixed_word(root.get("version")))

    def _read(self, root: Object, line: Line) -> bool:
        """Whether the object held anything of ours. Raises Unreadable."""
        entry = entry_of(root)
        if entry is None:
            return root.get("type") == COST_STATE and self._read_cost_state(root, line)
        at_ms = epoch_ms(entry.either("timestamp"))
        refused = self._read_refusal(entry, at_ms, line)
        usage = entry.message.get("usage")
        if is_empty(entry.message, usage):
            return refused
        if not isinstance(usage, dict):
            raise Unreadable(SkipReason.UNKNOWN_SHAPE)
        if has_twice(usage):
            raise Unreadable(SkipReason.AMBIGUOUS)
        self._count(_record(entry, usage, at_ms), line)
        return True

    def _read_refusal(self, entry: Entry, at_ms: int, line: Line) -> bool:
        if not (entry.envelope.get("isApiErrorMessage") or entry.envelope.get("apiError")):
            return False
        limit = limit_of(entry.envelope, at_ms, self.zone)
        status = status_body(entry.envelope)
        if status is not None:
            key = key_of(NoteKind.LIMIT_STATUS, refusal_key(entry), status)
            self._note(NoteKind.LIMIT_STATUS, key, entry.root, status, at_ms, line)
        if limit is None or not limit.is_plan_limit:
            self.batch.notes.append(retry_of(entry, at_ms, line, self.file))
        if limit is None:
            return status is not None
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

    def _read_cost_state(self, root: Object, line: Line) -> bool:
        body = cost_body(root)
        if body is None:
            return False
        at_ms = epoch_ms(root["timestamp"]) if root.get("timestamp") is not None else None
        key = key_of(NoteKind.COST_STATE, self._session(root), body)
        self._note(NoteKind.COST_STATE, key, root, body, at_ms, line)
        return True

    def _session(self, root: Object) -> str:
        return identifier(root.get("sessionId")) or session_of(self.file)

    def _note(self, kind: NoteKind, key: str, root: Object, body: str, at_ms: int | None, line: Line) -> None:
        session, ref = self._session(root), self._ref(line)
        self.batch.notes.append(ClientNote(key, kind, at_ms, AGENT, session, None, body, ref))

    def _count(self, record: Record, line: Line) -> None:
        spent = record.spent
        if record.odd:
            self._note_fields(record)
        self._keep(record.key, record.model, spent.tokens, record, line)
        for number, (model, tokens) in enumerate(spent.calls):
            self._keep(f"{record.key}#advisor:{number}", model, tokens, record, line)

    def _note_fields(self, record: Record) -> None:
        for name in record.odd:
            note_field(self.batch, name, record.shell.client_version)

    def _keep(self, key: str, model: str, tokens: TokenCounts, record: Record, line: Line) -> None:
        """Unless what was kept under that key before is as good."""
        rank = tokens.output, tokens.total, int(record.quality is OutputQuality.AS_LOGGED)
        known = self.ranks.get(key)
        if known is not None and rank <= known:
            self.batch.repeats += 1
            return
        self.ranks[key] = rank
        context = self._context(model, record.shell, record.spent.service)
        self.batch.events.append(
            UsageEvent(key, record.at_ms, context, tokens, self._ref(line), record.request_id, record.quality)
        )

    def _ref(self, line: Line) -> LineRef:
        """Worked out once however many records the line holds."""
        if self.hashed is None or self.hashed[0] is not line:
            self.hashed = line, line.ref()
        return self.hashed[1]

    def _context(self, model: str, shell: Shell, service: Service) -> RequestContext:
        parts = model, shell, service
        known = self.contexts.get(parts)
        if known is None:
            known = self.contexts[parts] = context_of(self.file, *parts)
        return known


def _record(entry: Entry, usage: Object, at_ms: int) -> Record:
    """Raises Unreadable."""
    return Record(
        key=response_key(entry),
        model=model_name(entry.message.get("model")),
        spent=spent_of(usage),
        shell=shell_of(entry.root, is_subagent=entry.is_subagent),
        quality=quality(entry.root.get("version"), entry.message),
        at_ms=at_ms,
        request_id=identifier(entry.envelope.get("requestId")),
        odd=tuple(odd_fields(usage)),
    )
