"""Crush's sessions: what each has cost so far. It keeps no tokens that could be counted.

`prompt_tokens` and `completion_tokens` are those of a session's last request alone, put in the place of the
ones before, and no message has any. Only `cost` grows, in US dollars as Crush reckons them, so a gain of it
is what is counted. A child's cost is added to its parent's when it ends: children are passed over.
Source: charmbracelet/crush, `internal/agent/agent.go`, `internal/db/migrations`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from counterfoil.domain.usage import OutputQuality, RequestContext, TokenCounts, UsageEvent
from counterfoil.readers.base import Batch, Line, LogFile, Query, SkipReason, State, Tables
from counterfoil.readers.common_words import known_word
from counterfoil.readers.decode import Unreadable, identifier, model_name
from counterfoil.readers.figures import (
    UNKNOWN,
    credits_nano,
    moment_ms,
    project_of,
    raw_usage,
    taken_apart,
)
from counterfoil.readers.gains import kept
from counterfoil.readers.provider_names import GATEWAY, provider_of
from counterfoil.readers.strict_json import Object

SESSIONS, MESSAGES = "sessions", "messages"
FIGURES = ("prompt_tokens", "completion_tokens", "cost")
COLUMNS = ("id", "parent_session_id", "updated_at", "created_at", *FIGURES)

_SAID = {"bedrock": "aws", "vertexai": "google", "gemini": "google", "xai": "x-ai", "hyper": GATEWAY}


def queries(tables: Tables, state: State) -> Sequence[Query]:
    """Sessions that are new or were touched since the last look."""
    columns = tables.get(SESSIONS, frozenset())
    if not {"id", "cost", "updated_at"} <= columns:
        return ()
    wanted = [f"s.{name} AS {name}" for name in COLUMNS if name in columns]
    wanted += [_latest(name) for name in ("model", "provider") if name in tables.get(MESSAGES, frozenset())]
    # Of the second that was last seen all are asked for again: more may have happened within it.
    sql = (
        f"SELECT s.rowid AS rowid, {', '.join(wanted)} FROM {SESSIONS} s "
        "WHERE s.updated_at >= ? OR s.rowid > ? ORDER BY s.rowid"
    )
    return (Query(SESSIONS, sql, (_whole(state, "since"), _whole(state, "row"))),)


def _latest(column: str) -> str:
    return (
        f"(SELECT m.{column} FROM {MESSAGES} m WHERE m.session_id = s.id AND m.role = 'assistant' "
        f"AND m.{column} <> '' ORDER BY m.created_at DESC, m.rowid DESC LIMIT 1) AS {column}"
    )


@dataclass(frozen=True, slots=True)
class _Page:
    """What the rows of one look share; `costs` and `latest` grow with them.

    No row counts as touched later than `written_ms`, when the file was written: one from the future would
    hide those that are touched after it.
    """

    project: str
    costs: dict[str, int]
    latest: list[int]
    written_ms: int | None


class CrushReader:
    """Reads a project's `.crush/crush.db`."""

    agent = "crush"
    version = 1

    def read(self, lines: Sequence[Line], file: LogFile, state: State) -> Batch:
        """The state: the last touch of a session, the last one's row, and by session billionths it cost."""
        batch = Batch()
        costs = kept(state, "costs")
        known = {key: cost for key, cost in costs.items() if type(cost) is int}
        latest = [_whole(state, "since")]
        page = _Page(project_of(file.holder), known, latest, file.mtime_ms)
        for line in lines:
            batch.events += taken_apart(line, batch, partial(_events, line, page))
        row = max([_whole(state, "row"), *(line.offset for line in lines)])
        batch.state = {"since": max(latest), "row": row, "costs": known}
        return batch


def _whole(state: State, name: str) -> int:
    value = state.get(name)
    return value if type(value) is int else 0


def _events(line: Line, page: _Page, body: Object) -> Iterator[UsageEvent]:
    session = identifier(body.get("id")) or UNKNOWN
    touched = body.get("updated_at")
    at_ms = moment_ms(touched)  # documented as milliseconds, and seconds in fact
    cost = credits_nano(body.get("cost"))
    if cost is None or type(touched) is not int:
        raise Unreadable(SkipReason.UNKNOWN_SHAPE)
    until_ms = at_ms if page.written_ms is None else min(at_ms, page.written_ms)
    page.latest.append(until_ms // 1000)  # in seconds: milliseconds among them would hide all of them
    if body.get("parent_session_id"):
        return
    gained = cost - page.costs.get(session, 0)
    page.costs[session] = cost  # one that fell is no refund: only what it gains from there on is new
    if gained <= 0:
        return
    model = model_name(body.get("model")) if body.get("model") else UNKNOWN
    said = known_word(body.get("provider"))
    yield UsageEvent(
        key=f"{session}:{cost}",
        at_ms=at_ms,
        context=RequestContext(
            agent=CrushReader.agent,
            provider=_SAID.get(said or "") or provider_of(said, model),
            model=model,
            session=session,
            project=page.project,
            entrypoint=said,
        ),
        tokens=TokenCounts(),
        line=line.ref(),
        quality=OutputQuality.CREDITS_ONLY,
        credits_nano=gained,
        raw=raw_usage({name: body.get(name) for name in FIGURES}),
    )
