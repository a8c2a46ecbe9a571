"""The one text form of each record that the chain is made over: a JSON array, table name first.

Integers and strings only; bytes as upper-case hex; a percentage as millionths. What names a
person's folders (`path`, `home`, `project`) enters as a salted hash, so that a copy of the
record can leave it out and still be checked.
"""

from __future__ import annotations

import sqlite3

from counterfoil.domain.digest import sha256

_LINE = "source, offset, length, hex(sha256), reader, seen_ms"

COLUMNS = {
    "agent": "id, name",
    "reader": "id, name, version",
    "source": "id, agent, veiled(salt, home), veiled(salt, path), device, inode, generation, first_seen_ms",
    "sighting": "id, source, at_ms, state, veiled(salt, path)",
    "context": (
        "id, agent, provider, model, session, veiled(salt, project), client_version, entrypoint, "
        "service_tier, speed, geo, sidechain"
    ),
    "event": (
        "id, agent, key, revision, supersedes, cause, context, at_ms, input, cache_read, cache_write_5m, "
        f"cache_write_1h, output, reasoning, web_searches, quality, request_id, {_LINE}"
    ),
    "reading": (
        "id, agent, at_ms, origin, limit_id, window_minutes, CAST(round(percent * 1000000) AS INTEGER), "
        f"resets_at_ms, account, plan, has_credits, {_LINE}"
    ),
    "refusal": f"id, agent, key, at_ms, kind, scope, resets_at_ms, is_plan_limit, {_LINE}",
    "skipped": "id, source, offset, length, hex(sha256), reason, reader, seen_ms",
    "coverage": "id, source, day, lines, used, other, skipped, events, revisions, repeats",
    "watched": "id, since_ms, until_ms",
}
TEXT = {table: f"json_array('{table}', {columns})" for table, columns in COLUMNS.items()}


def prepare(connection: sqlite3.Connection) -> None:
    """Make `texts` work on a connection."""
    connection.create_function("veiled", 2, veiled, deterministic=True)


def veiled(salt: bytes, text: str) -> str:
    """The salted hash that stands for a private text, in hex."""
    return sha256(salt + text.encode()).hexdigest()


def texts(connection: sqlite3.Connection, table: str, after: int, last: int) -> list[str]:
    """The records with `after < id <= last`, in order of their ids."""
    rows = connection.execute(
        f"SELECT {TEXT[table]} FROM {table} WHERE id > ? AND id <= ? ORDER BY id", (after, last)
    )
    return [text for (text,) in rows]
