"""The one text form of each record that the chain is made over: a JSON array, table name first.

Integers and strings only; bytes as upper-case hex; a percentage as millionths. What names a
person's folders and files (`path`, `home`, `project`, the `name` of a statement) enters as a salted
hash, so that a copy of the record can leave it out and still be checked.
"""

from __future__ import annotations

import sqlite3

from counterfoil.domain.digest import sha256

_LINE = "source, offset, length, hex(sha256), reader, seen_ms"
_HOME, _PATH, _PROJECT, _NAME = (
    f"veiled(salt, CAST({name} AS BLOB))" for name in ("home", "path", "project", "name")
)

COLUMNS = {
    "agent": "id, name",
    "reader": "id, name, version",
    "source": f"id, agent, {_HOME}, {_PATH}, device, inode, generation, first_seen_ms",
    "sighting": f"id, source, at_ms, state, {_PATH}",
    "line": f"id, {_LINE}",
    "context": (
        f"id, agent, provider, model, session, {_PROJECT}, client_version, entrypoint, "
        "service_tier, speed, geo, sidechain"
    ),
    "meter": "id, agent, origin, limit_id, window_minutes, account, plan",
    "event": (
        "id, agent, key, revision, supersedes, cause, context, at_ms, input, cache_read, cache_write_5m, "
        "cache_write_1h, output, reasoning, web_searches, quality, request_id, line"
    ),
    "reading": (
        "id, meter, at_ms, CAST(round(percent * 1000000) AS INTEGER), resets_at_ms, has_credits, line"
    ),
    "refusal": f"id, agent, key, at_ms, kind, scope, resets_at_ms, is_plan_limit, {_LINE}",
    "note": "id, agent, key, kind, at_ms, session, account, body, line",
    "skipped": "id, source, offset, length, hex(sha256), reason, reader, seen_ms",
    "coverage": "id, source, day, lines, used, other, skipped, events, revisions, repeats",
    "watched": "id, since_ms, until_ms",
    "statement": f"id, at_ms, {_NAME}, kind, shape, mapping, size_bytes, hex(sha256), state",
}
TEXT = {table: f"json_array('{table}', {columns})" for table, columns in COLUMNS.items()}
# a meter of no home of its own is told as it was before there were any others
TEXT["meter"] = (
    f"iif(home IS NULL AND salt IS NULL, {TEXT['meter']}, "
    f"json_array('meter', {COLUMNS['meter']}, veiled(ifnull(salt, x''), CAST(ifnull(home, '') AS BLOB))))"
)
# so are a request of which no more was logged than before, and a context of the agent's own quota
TEXT["event"] = (
    f"iif(credits_nano IS NULL AND raw IS NULL, {TEXT['event']}, "
    f"json_array('event', {COLUMNS['event']}, credits_nano, raw))"
)
TEXT["context"] = f"iif(quota IS NULL, {TEXT['context']}, json_array('context', {COLUMNS['context']}, quota))"


def prepare(connection: sqlite3.Connection) -> None:
    """Make `texts` work on a connection."""
    connection.create_function("veiled", 2, veiled, deterministic=True)


def veiled(salt: bytes, text: bytes) -> str:
    """The salted hash that stands for a private text, in hex."""
    return sha256(salt + text).hexdigest()


def any_text(raw: bytes) -> str:
    """For `text_factory`: a damaged text is still one, and no record's text as it was written."""
    return raw.decode("utf-8", "surrogateescape")


def texts(connection: sqlite3.Connection, table: str, after: int, last: int) -> list[str]:
    """The records with `after < id <= last`, in order of their ids."""
    rows = connection.execute(
        f"SELECT {TEXT[table]} FROM {table} WHERE id > ? AND id <= ? ORDER BY id", (after, last)
    )
    return [text for (text,) in rows]
