"""The Copilot CLI's `session-store.db`: a row a request, written as it ends."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial

from counterfoil.domain.usage import OutputQuality, RequestContext, TokenCounts, UsageEvent
from counterfoil.readers.base import Batch, Line, LogFile, Query, State, Tables
from counterfoil.readers.copilot_place import PROVIDER, project_of_session
from counterfoil.readers.decode import UNRECOGNISED, count, fixed_word, identifier, model_name
from counterfoil.readers.figures import (
    UNKNOWN,
    cached_within,
    moment_ms,
    project_of,
    raw_usage,
    taken_apart,
    tokens,
)
from counterfoil.readers.strict_json import Object

TABLE = "assistant_usage_events"
NEEDED = frozenset(("session_id", "model", "input_tokens", "output_tokens", "created_at"))
FIGURES = (
    *("input_tokens", "output_tokens", "cache_read_tokens", "cache_write_tokens", "reasoning_tokens"),
    *("total_nano_aiu", "request_multiplier"),
)
WORDS = ("session_id", "model", "copilot_usage_model", "initiator", "agent_id", "created_at")

_NO_ZONE = re.compile(r"\d{4}-\d\d-\d\d[ T][\d:.]+")


def queries(tables: Tables, state: State) -> Sequence[Query]:
    """The rows after the last that was read."""
    columns = tables.get(TABLE, frozenset())
    if not columns >= NEEDED:
        return ()
    chosen = ", ".join(f"e.{name}" for name in (*WORDS, *FIGURES) if name in columns)
    has_folders = tables.get("sessions", frozenset()) >= {"id", "cwd"}
    cwd = "(SELECT s.cwd FROM sessions AS s WHERE s.id = e.session_id)" if has_folders else "NULL"
    sql = (
        f"SELECT e.rowid AS rowid, {chosen}, {cwd} AS cwd FROM {TABLE} AS e "
        "WHERE e.rowid > ? ORDER BY e.rowid"
    )
    return (Query(TABLE, sql, (_row(state),)),)


def read(lines: Sequence[Line], file: LogFile, state: State) -> Batch:
    """Rows as events; which was the last is remembered."""
    batch, last, projects = Batch(), _row(state), dict[str, str]()
    for line in lines:
        batch.events += taken_apart(line, batch, partial(_events, line=line, file=file, projects=projects))
        last = max(last, line.offset)
    batch.state = {"row": last}
    return batch


def _row(state: State) -> int:
    row = state.get("row")
    return row if type(row) is int and 0 <= row < 1 << 62 else 0


def _events(row: Object, line: Line, file: LogFile, projects: dict[str, str]) -> list[UsageEvent]:
    counts, quality = _counts(row)
    nano = None if row.get("total_nano_aiu") is None else tokens(row, "total_nano_aiu")
    if not counts.total and not nano:
        return []
    session = identifier(row.get("session_id")) or UNKNOWN
    at_ms = _moment_ms(row.get("created_at"))
    model = model_name(row.get("copilot_usage_model"))
    context = RequestContext(
        "copilot-cli",
        PROVIDER,
        model_name(row.get("model")) if model == UNRECOGNISED else model,
        session,
        _project(row.get("cwd"), session, file, projects),
        entrypoint=fixed_word(row.get("initiator")),
        sidechain=bool(row.get("agent_id")),
    )
    raw = raw_usage({name: row[name] for name in FIGURES if row.get(name) is not None})
    key = f"{session}:{line.offset}:{at_ms}"
    return [UsageEvent(key, at_ms, context, counts, line.ref(), quality=quality, credits_nano=nano, raw=raw)]


def _counts(row: Object) -> tuple[TokenCounts, OutputQuality]:
    """A row without counts tells credits alone, one without a prompt or an answer that one part of it."""
    has_prompt, has_answer = row.get("input_tokens") is not None, row.get("output_tokens") is not None
    if not has_prompt and not has_answer:
        return TokenCounts(), OutputQuality.CREDITS_ONLY
    output = tokens(row, "output_tokens")
    reasoning = None if row.get("reasoning_tokens") is None else tokens(row, "reasoning_tokens")
    counts = cached_within(
        tokens(row, "input_tokens"),
        read=tokens(row, "cache_read_tokens"),
        write=tokens(row, "cache_write_tokens"),
        output=count(output),
        reasoning=reasoning if reasoning is None or reasoning <= output else None,
    )
    return counts, OutputQuality.AS_LOGGED if has_prompt and has_answer else OutputQuality.PARTIAL


def _project(cwd: object, session: str, file: LogFile, projects: dict[str, str]) -> str:
    if session not in projects:
        known = project_of(cwd)
        projects[session] = project_of_session(file, session) if known == UNKNOWN else known
    return projects[session]


def _moment_ms(value: object) -> int:
    """A time without a zone is UTC: the database's own clock writes it so."""
    return moment_ms(f"{value}Z" if isinstance(value, str) and _NO_ZONE.fullmatch(value) else value)
