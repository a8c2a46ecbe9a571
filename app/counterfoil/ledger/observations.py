"""Writes what the provider said and what could not be read; a copy of a known row adds nothing."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from counterfoil.domain.quota import CounterReading, Refusal
from counterfoil.domain.usage import LineRef


def write_readings(
    connection: sqlite3.Connection,
    readings: Sequence[CounterReading],
    *,
    agent: int,
    source: int,
    seen_ms: int,
) -> int:
    """Add readings not yet known; returns how many."""
    before = connection.total_changes
    connection.executemany(
        "INSERT INTO reading (agent, at_ms, origin, limit_id, window_minutes, percent, resets_at_ms, "
        "account, plan, has_credits, source, offset, length, sha256, seen_ms) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        [
            (
                agent,
                reading.at_ms,
                reading.source,
                reading.limit_id,
                reading.window_minutes,
                float(reading.percent),
                reading.resets_at_ms,
                reading.account,
                reading.plan,
                reading.has_credits,
                source,
                *_line(reading.line),
                seen_ms,
            )
            for reading in readings
        ],
    )
    return connection.total_changes - before


def write_refusals(
    connection: sqlite3.Connection, refusals: Sequence[Refusal], *, agent: int, source: int, seen_ms: int
) -> int:
    """Add refusals not yet known; returns how many."""
    before = connection.total_changes
    connection.executemany(
        "INSERT INTO refusal (agent, key, at_ms, kind, scope, resets_at_ms, is_plan_limit, source, "
        "offset, length, sha256, seen_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        [
            (
                agent,
                refusal.key,
                refusal.at_ms,
                refusal.kind,
                refusal.scope,
                refusal.resets_at_ms,
                refusal.is_plan_limit,
                source,
                *_line(refusal.line),
                seen_ms,
            )
            for refusal in refusals
        ],
    )
    return connection.total_changes - before


def write_skipped(
    connection: sqlite3.Connection, skipped: Sequence[tuple[int, int, str]], *, source: int, seen_ms: int
) -> None:
    """Note lines that were not counted: offset, length and reason, never their content."""
    connection.executemany(
        "INSERT INTO skipped (source, offset, length, reason, seen_ms) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT DO NOTHING",
        [(source, offset, length, reason, seen_ms) for offset, length, reason in skipped],
    )


def _line(line: LineRef) -> tuple[int, int, bytes]:
    return line.offset, line.length, line.sha256
