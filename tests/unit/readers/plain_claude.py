"""Claude Code's lines read the plain way, each decoded whole: what the quick ways are held to.

Shares with the reader what JSON, counts, ids and refusals are, and where in an entry a message stands;
has its own account of which lines are passed over, of the order of records and of what surrounds them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from datetime import tzinfo

from counterfoil.domain.quota import ClientNote, NoteKind, Refusal
from counterfoil.domain.usage import OutputQuality, RequestContext, UsageEvent
from counterfoil.readers.base import Batch, Line, LogFile, SkipReason
from counterfoil.readers.claude_entry import Entry, entry_of, is_empty, refusal_key, response_key
from counterfoil.readers.claude_limits import limit_of
from counterfoil.readers.claude_notes import cost_body, status_body
from counterfoil.readers.claude_usage import advisors, quality, tokens
from counterfoil.readers.decode import (
    Unreadable,
    epoch_ms,
    fixed_word,
    has_twice,
    identifier,
    label,
    model_name,
    objects,
)
from counterfoil.readers.notes import key_of
from counterfoil.readers.strict_json import Object

HARMLESS_NEWS = {"bash_progress", "hook_progress", "mcp_progress"}
SILENT = {"user", "attachment", "file-history-snapshot", "file-history-delta", *HARMLESS_NEWS}
BRIEF = {
    *("system", "permission-mode", "mode", "last-prompt", "ai-title", "custom-title", "agent-name"),
    *("summary", "queue-operation", "bridge-session", "pr-link", "atis-latch"),
}


class Pairs(list[tuple[str, object]]):
    """An object with every one of its keys."""

    def all(self, name: str) -> list[object]:
        return [value for key, value in self if key == name]


def plainly(lines: Sequence[Line], file: LogFile, zone: tzinfo | None = None) -> Batch:
    batch, ranks = Batch(), dict[str, tuple[int, int, bool]]()
    for line in lines:
        if passed_over(line.data):
            batch.other += 1
            continue
        found, reason = objects(line.data)
        if reason is SkipReason.UNKNOWN_SHAPE and b'"usage"' not in line.data:
            reason = None
        used = False
        for root in found:
            try:
                used |= _take(root, line, file, zone, batch, ranks)
            except Unreadable as unreadable:
                reason = reason or unreadable.reason
        batch.judge(line, reason, used=used)
    return batch


def passed_over(line: bytes) -> bool:
    try:
        root = json.loads(line.decode(), object_pairs_hook=Pairs, parse_int=float, parse_constant=_refuse)
        json.dumps(root, ensure_ascii=False).encode()
    except (ValueError, RecursionError):  # lone surrogates as well
        return False
    if line.startswith(b"\xef\xbb\xbf") or not isinstance(root, Pairs):
        return False
    kinds, news = root.all("type"), [value for value in root.all("data") if value is not None]
    if not kinds or not all(_is_one_of(kind, SILENT | BRIEF | {"progress"}) for kind in kinds):
        return False
    if not all(_is_harmless(value) for value in news):
        return False
    if kinds[-1] in SILENT:
        return True
    if kinds[-1] in BRIEF:
        return b'"usage"' not in line and b"\\u" not in line
    last = root.all("data")[-1:]
    if not last or not isinstance(last[0], Pairs):
        return False
    is_of_agent = last[0].all("type")[-1] == "agent_progress"
    return not is_of_agent or last[0].all("message")[-1:] not in ([], [None])


def _is_harmless(news: object) -> bool:
    if not isinstance(news, Pairs) or not news.all("type"):
        return False
    kinds = HARMLESS_NEWS | {"agent_progress"}
    said = [value for value in news.all("message") if value is not None]
    return all(_is_one_of(kind, kinds) for kind in news.all("type")) and all(
        isinstance(value, Pairs) and {*map(repr, value.all("type"))} == {"'user'"} for value in said
    )


def _is_one_of(kind: object, kinds: set[str]) -> bool:
    return isinstance(kind, str) and kind in kinds


def _refuse(_: str) -> None:
    raise ValueError


def _take(
    root: Object,
    line: Line,
    file: LogFile,
    zone: tzinfo | None,
    batch: Batch,
    ranks: dict[str, tuple[int, int, bool]],
) -> bool:
    entry = entry_of(root)
    if entry is None:
        body = cost_body(root) if root.get("type") == "cost-state" else None
        if body is not None:
            at_ms = None if root.get("timestamp") is None else epoch_ms(root["timestamp"])
            _note("cost_state", _session(root, file), root, body, at_ms, line, file, batch)
        return body is not None
    at_ms, usage = epoch_ms(entry.either("timestamp")), entry.message.get("usage")
    refused = _refusal(entry, at_ms, line, zone, batch) | _status(entry, at_ms, line, file, batch)
    if is_empty(entry.message, usage):
        return refused
    if not isinstance(usage, dict):
        raise Unreadable(SkipReason.UNKNOWN_SHAPE)
    if has_twice(usage):
        raise Unreadable(SkipReason.AMBIGUOUS)
    key, trust = response_key(entry), quality(entry.root.get("version"), entry.message)
    calls = [(key, entry.message.get("model"), tokens(usage))]
    for number, part in enumerate(advisors(usage)):
        calls.append((f"{key}#advisor:{number}", part.get("model"), tokens(part)))
    for name, model, counts in calls:
        rank = counts.output, counts.total, trust is OutputQuality.AS_LOGGED
        if name in ranks and rank <= ranks[name]:
            batch.repeats += 1
            continue
        ranks[name] = rank
        context = _context(entry, usage, model_name(model), file)
        request = identifier(entry.envelope.get("requestId"))
        batch.events.append(UsageEvent(name, at_ms, context, counts, line.ref(), request, trust))
    return True


def _refusal(entry: Entry, at_ms: int, line: Line, zone: tzinfo | None, batch: Batch) -> bool:
    told = entry.envelope.get("isApiErrorMessage") or entry.envelope.get("apiError")
    limit = limit_of(entry.envelope, at_ms, zone) if told else None
    if limit is None:
        return False
    parts = limit.kind, limit.scope, limit.resets_at_ms, limit.is_plan_limit
    batch.refusals.append(Refusal(refusal_key(entry), at_ms, "claude-code", *parts, line.ref()))
    return True


def _status(entry: Entry, at_ms: int, line: Line, file: LogFile, batch: Batch) -> bool:
    told = entry.envelope.get("isApiErrorMessage") or entry.envelope.get("apiError")
    body = status_body(entry.envelope) if told else None
    if body is None:
        return False
    _note("limit_status", refusal_key(entry), entry.root, body, at_ms, line, file, batch)
    return True


def _note(
    kind: str,
    about: str,
    root: Object,
    body: str,
    at_ms: int | None,
    line: Line,
    file: LogFile,
    batch: Batch,
) -> None:
    key, session = key_of(kind, about, body), _session(root, file)
    batch.notes.append(ClientNote(key, NoteKind(kind), at_ms, "claude-code", session, None, body, line.ref()))


def _session(root: Object, file: LogFile) -> str:
    name = file.path.rpartition("/")[2].removesuffix(".jsonl")
    return identifier(root.get("sessionId")) or identifier(name) or "unrecognised"


def _context(entry: Entry, usage: Object, model: str, file: LogFile) -> RequestContext:
    root = entry.root
    folders = file.path.rpartition("/")[0]
    cwd, geo = root.get("cwd"), usage.get("inference_geo")
    parts = re.split(r"[/\\]+", cwd[-4096:]) if isinstance(cwd, str) else []
    place = label(next((part for part in reversed(parts) if part), ""))
    return RequestContext(
        agent="claude-code",
        provider="anthropic" if "claude" in model.lower() else "gateway",
        model=model,
        session=_session(root, file),
        project=place or label(folders.rstrip("-").rpartition("-")[2]) or "unrecognised",
        client_version=fixed_word(root.get("version")),
        entrypoint=fixed_word(root.get("entrypoint")),
        service_tier=fixed_word(usage.get("service_tier")),
        speed=fixed_word(usage.get("speed")),
        geo=None if geo in ("", "not_available") else fixed_word(geo),
        sidechain=entry.is_subagent or root.get("isSidechain") is True,
    )
