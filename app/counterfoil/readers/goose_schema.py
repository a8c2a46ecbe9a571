"""Which rows of Goose's `sessions.db` are asked for, whichever of its schemas it has.

Source: aaif-goose/goose, `crates/goose/src/session/session_manager.rs`, Apache-2.0.
"""

from __future__ import annotations

from collections.abc import Sequence

from counterfoil.readers.base import Query, State, Tables

LEDGER, SESSIONS = "usage_ledger", "sessions"
KINDS = ("input", "output", "total", "cache_read", "cache_write")
LEDGER_FIGURES = ("cost", "cost_source", "is_compaction", *(f"{kind}_tokens" for kind in KINDS))
SESSION_FIGURES = ("accumulated_cost", *(f"accumulated_{kind}_tokens" for kind in KINDS))
ABOUT = ("working_dir", "provider_name", "model_config_json", "parent_session_id")


def queries(tables: Tables, state: State) -> Sequence[Query]:
    """New rows of the ledger, and sessions without any that are new or were touched since; else ()."""
    ledger, sessions = tables.get(LEDGER, frozenset()), tables.get(SESSIONS, frozenset())
    asked = []
    if {"session_id", "created_timestamp", "input_tokens", "output_tokens"} <= ledger:
        asked.append(_of_ledger(ledger, sessions, state))
    if {"id", "created_at", "updated_at", "accumulated_total_tokens"} <= sessions:
        asked.append(_of_sessions(sessions, state, has_ledger=bool(asked)))
    return tuple(asked)


def _of_ledger(ledger: frozenset[str], sessions: frozenset[str], state: State) -> Query:
    wanted = ("session_id", "created_timestamp", "model", *LEDGER_FIGURES)
    columns = [f"u.{name} AS {name}" for name in wanted if name in ledger]
    columns += [f"s.{name} AS {name}" for name in ABOUT if name in sessions]
    join = f"LEFT JOIN {SESSIONS} s ON s.id = u.session_id" if "id" in sessions else ""
    sql = (
        f"SELECT u.rowid AS rowid, {', '.join(columns)} FROM {LEDGER} u {join} "
        "WHERE u.rowid > ? ORDER BY u.rowid"
    )
    return Query(LEDGER, sql, (last_of(state, "row"),))


def _of_sessions(sessions: frozenset[str], state: State, *, has_ledger: bool) -> Query:
    # Of the second that was last seen all are asked for again: more may have happened within it.
    columns = [f"s.{name} AS {name}" for name in ("id", *SESSION_FIGURES, *ABOUT) if name in sessions]
    columns += [f"{_seconds(name)} AS {name}" for name in ("created_at", "updated_at")]
    told = f" AND NOT EXISTS (SELECT 1 FROM {LEDGER} u WHERE u.session_id = s.id)" if has_ledger else ""
    sql = (
        f"SELECT s.rowid AS rowid, {', '.join(columns)} FROM {SESSIONS} s "
        f"WHERE ({_seconds('updated_at')} >= ? OR s.rowid > ?){told} ORDER BY s.rowid"
    )
    return Query(SESSIONS, sql, (last_of(state, "since"), last_of(state, "session_row")))


def last_of(state: State, name: str) -> int:
    """The greatest number that was seen and is remembered under this name."""
    value = state.get(name)
    return value if type(value) is int else 0


def _seconds(column: str) -> str:
    # Written as SQLite's own text or, in sessions that were taken over from files, as ISO 8601.
    return f"CAST(strftime('%s', s.{column}) AS INTEGER)"
