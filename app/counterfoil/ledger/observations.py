"""Writes what the provider said and what could not be read; a copy of a known row adds nothing."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from counterfoil.domain.quota import CounterReading, Refusal
from counterfoil.domain.usage import LineRef
from counterfoil.ledger.entry import Place, Skipped


def write_readings(
    connection: sqlite3.Connection,
    readings: Sequence[CounterReading],
    place: Place,
) -> int:
    """Add readings not yet known; returns how many."""
    before = connection.total_changes
    connection.executemany(
        "INSERT INTO reading (agent, at_ms, origin, limit_id, window_minutes, percent, resets_at_ms, "
        "account, plan, has_credits, source, offset, length, sha256, reader, seen_ms) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        [
            (
                place.agent,
                reading.at_ms,
                reading.source,
                reading.limit_id,
                reading.window_minutes,
                float(reading.percent),
                reading.resets_at_ms,
                reading.account,
                reading.plan,
                reading.has_credits,
                *_line(reading.line, place),
            )
            for reading in readings
        ],
    )
    return connection.total_changes - before


def write_refusals(connection: sqlite3.Connection, refusals: Sequence[Refusal], place: Place) -> int:
    """Add refusals not yet known; returns how many."""
    before = connection.total_changes
    connection.executemany(
        "INSERT INTO refusal (agent, key, at_ms, kind, scope, resets_at_ms, is_plan_limit, source, "
        "offset, length, sha256, reader, seen_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT DO NOTHING",
        [
            (
                place.agent,
                refusal.key,
                refusal.at_ms,
                refusal.kind,
                refusal.scope,
                refusal.resets_at_ms,
                refusal.is_plan_limit,
                *_line(refusal.line, place),
            )
            for refusal in refusals
        ],
    )
    return connection.total_changes - before


def write_skipped(connection: sqlite3.Connection, skipped: Sequence[Skipped], place: Place) -> None:
    """Note lines that were not counted; never their content."""
    connection.executemany(
        "INSERT INTO skipped (source, offset, length, sha256, reason, reader, seen_ms) "
        "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        [
            (place.source, line.offset, line.length, line.sha256, line.reason, place.reader, place.seen_ms)
            for line in skipped
        ],
    )


def _line(line: LineRef, place: Place) -> tuple[int, int, int, bytes, int, int]:
    return place.source, line.offset, line.length, line.sha256, place.reader, place.seen_ms
