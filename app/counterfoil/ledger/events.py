"""Writes events: which record of a key counts is decided here, once, by rank."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence

from counterfoil.domain.usage import RequestContext, UsageEvent

Rank = tuple[int, int, int]
Counting = dict[str, tuple[Rank, int, int]]  # key: rank, row id and revision of the row that counts
Contexts = dict[RequestContext, int]  # those met so far, with their row ids

COLUMNS = 22


def write_events(
    connection: sqlite3.Connection,
    events: Sequence[UsageEvent],
    contexts: Contexts,
    *,
    agent: int,
    source: int,
    reader_version: int,
    seen_ms: int,
) -> tuple[int, int, int]:
    """Add what is new or greater. Returns (new events, revisions, repeats)."""
    counting = _counting(connection, agent, events)
    first_id: int = connection.execute("SELECT ifnull(max(id), 0) + 1 FROM event").fetchone()[0]
    rows: list[tuple[object, ...]] = []
    revisions = 0
    for event in events:
        rank, previous, revision = counting.get(event.key, (None, None, -1))
        if rank is not None and event.rank <= rank:
            continue
        row_id = first_id + len(rows)
        counting[event.key] = (event.rank, row_id, revision + 1)
        context = _context(connection, event.context, agent, contexts)
        place = (row_id, agent, event.key, revision + 1, previous, context)
        rows.append((*place, *_columns(event), source, *_line(event), reader_version, seen_ms))
        revisions += previous is not None
    connection.executemany(f"INSERT INTO event VALUES ({', '.join('?' * COLUMNS)})", rows)
    return len(rows) - revisions, revisions, len(events) - len(rows)


def _counting(connection: sqlite3.Connection, agent: int, events: Sequence[UsageEvent]) -> Counting:
    keys = json.dumps(sorted({event.key for event in events}))
    rows = connection.execute(
        "SELECT e.key, e.output, e.input + e.cache_read + e.cache_write_5m + e.cache_write_1h + e.output, "
        "e.quality = 'as_logged', e.id, max(e.revision) "
        "FROM json_each(?) AS wanted JOIN event AS e ON e.key = wanted.value AND e.agent = ? GROUP BY e.key",
        (keys, agent),
    )
    return {row[0]: ((row[1], row[2], row[3]), row[4], row[5]) for row in rows}


def _columns(event: UsageEvent) -> tuple[object, ...]:
    tokens = event.tokens
    return (
        event.at_ms,
        tokens.input,
        tokens.cache_read,
        tokens.cache_write_5m,
        tokens.cache_write_1h,
        tokens.output,
        tokens.reasoning,
        tokens.web_searches,
        event.quality,
        event.request_id,
    )


def _line(event: UsageEvent) -> tuple[int, int, bytes]:
    return event.line.offset, event.line.length, event.line.sha256


def _context(connection: sqlite3.Connection, context: RequestContext, agent: int, contexts: Contexts) -> int:
    known = contexts.get(context)
    if known is not None:
        return known
    values = (
        agent,
        context.provider,
        context.model,
        context.session,
        context.project,
        context.client_version,
        context.entrypoint,
        context.service_tier,
        context.speed,
        context.geo,
        int(context.sidechain),
    )
    connection.execute(
        "INSERT INTO context (agent, provider, model, session, project, client_version, entrypoint, "
        "service_tier, speed, geo, sidechain) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT DO NOTHING",
        values,
    )
    row: tuple[int] = connection.execute(
        "SELECT id FROM context WHERE agent = ? AND provider = ? AND model = ? AND session = ? "
        "AND project = ? AND client_version IS ? AND entrypoint IS ? AND service_tier IS ? "
        "AND speed IS ? AND geo IS ? AND sidechain = ?",
        values,
    ).fetchone()
    contexts[context] = row[0]
    return row[0]
