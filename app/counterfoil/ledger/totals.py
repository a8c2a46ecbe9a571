"""Questions to the ledger. Every total is a query over the rows that count."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from counterfoil.domain.quota import ClientNote, CounterReading, NoteKind, Refusal, WindowKind
from counterfoil.domain.usage import LineRef
from counterfoil.ledger.buckets import bucket_groups, is_cut_by_time
from counterfoil.ledger.connection import open_for_questions
from counterfoil.ledger.drift import DriftRow, drift
from counterfoil.ledger.grouping import (
    COUNTING,
    ONE,
    Group,
    PriceSteps,
    Span,
    Wanted,
    group,
    groups,
    known_span,
    priced_by,
)
from counterfoil.ledger.homes import Homes
from counterfoil.ledger.line_counts import LineCounts, line_counts
from counterfoil.ledger.reading_steps import READING, ReadingSteps, grouped, reading_of
from counterfoil.ledger.use_times import UseTimes

ALWAYS = Span()


class LedgerView:
    """A read-only look at the ledger, safe beside its writer.

    `connection` is the writer's own, for a look at what is not written for good yet.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection | None = None) -> None:
        self.path = path
        self._connection = connection or open_for_questions(path)
        self._is_own = connection is None
        self._use_times: dict[tuple[str, str], UseTimes] = {}
        self._reading_steps = ReadingSteps(self._connection)
        self._homes = Homes(self._connection)
        self._last_sure: Mapping[str, int] = {}

    @property
    def connection(self) -> sqlite3.Connection:
        """For the questions that other parts of the ledger answer, of the same state."""
        return self._connection

    def close(self) -> None:
        """Let go of the file."""
        if self._is_own:
            self._connection.close()

    @contextmanager
    def on_trial(self) -> Iterator[None]:
        """Rows that are added within may be taken back: nothing is remembered for them."""
        self._last_sure = {
            table: self._one(f"SELECT ifnull(max(id), 0) FROM {table}")[0]
            for table in ("event", "reading", "line", "note")
        }
        try:
            yield
        finally:
            self._last_sure = {}

    def _sure(self, table: str) -> int | None:
        return self._last_sure.get(table)

    def span(self) -> tuple[int, int] | None:
        """First and last time of any request, in ms; None for an empty ledger."""
        return known_span(self._connection)

    def last_request_id(self) -> int:
        """The id of the newest record of a request that stays, 0 where there is none."""
        return self._last("event")

    def last_note_id(self) -> int:
        """The id of the newest note that stays, 0 where there is none."""
        return self._last("note")

    def _last(self, table: str) -> int:
        sure = self._sure(table)
        newest: int = self._one(f"SELECT ifnull(max(id), 0) FROM {table}")[0]
        return newest if sure is None else min(newest, sure)

    def has_requests(self, after_id: int, until_ms: int) -> bool:
        """Whether a record behind that one tells of a request before a moment."""
        sql = "SELECT EXISTS (SELECT 1 FROM event WHERE id > ? AND +at_ms < ?)"  # by id: few are that new
        return bool(self._connection.execute(sql, (after_id, until_ms)).fetchone()[0])

    def groups(self, wanted: Wanted) -> list[Group]:
        """Sums by keys and all that a price depends on, in no order."""
        if is_cut_by_time(wanted):
            return list(bucket_groups(self._connection, wanted))
        return groups(self._connection, wanted)

    def latest(self, until_ms: int, count: int, steps: PriceSteps) -> list[Group]:
        """The last requests before a moment, newest first, each a group of its own keyed by its project."""
        sql = (
            f"SELECT c.project, {', '.join(priced_by(steps))}, e.at_ms, e.at_ms, {ONE} "
            f"{COUNTING} ORDER BY e.at_ms DESC, e.id DESC LIMIT ?"
        )
        rows = self._connection.execute(sql, (0, until_ms, until_ms, count))
        return [group(row, 1) for row in rows]

    def use_times(self, agent: str, provider: str, span: Span) -> list[int]:
        """The first record of each minute in which an agent asked a provider, in ms, ascending."""
        kept = self._use_times.get((agent, provider))
        if kept is None:
            kept = self._use_times[agent, provider] = UseTimes(self._connection, agent, provider)
        return kept.between(span.since_ms, span.until_ms, self._sure("event"))

    def readings(self, span: Span) -> list[CounterReading]:
        """The provider's counter as seen within a span, in order of time."""
        sql = f"SELECT {READING} WHERE r.at_ms >= ? AND r.at_ms < ? ORDER BY r.at_ms, r.id"
        return [reading_of(row) for row in self._connection.execute(sql, (span.since_ms, span.until_ms))]

    def reading_steps(self, span: Span) -> list[CounterReading]:
        """The same without echoes: of equal percentages within ten minutes the first and the last."""
        found = self._reading_steps.between(span.since_ms, span.until_ms, self._sure("reading"))
        return list(grouped(self._connection, span.since_ms, span.until_ms)) if found is None else found

    def refusals(self, span: Span) -> list[Refusal]:
        """Refusals within a span, in order of time."""
        rows = self._connection.execute(
            "SELECT r.key, r.at_ms, a.name, r.kind, r.scope, r.resets_at_ms, r.is_plan_limit, "
            "r.offset, r.length, r.sha256 FROM refusal AS r JOIN agent AS a ON a.id = r.agent "
            "WHERE r.at_ms >= ? AND r.at_ms < ? ORDER BY r.at_ms, r.id",
            (span.since_ms, span.until_ms),
        )
        return [_refusal(row) for row in rows]

    def notes(self, kind: NoteKind, span: Span = ALWAYS) -> list[ClientNote]:
        """Clients' notes of a kind: those without a time, then those within a span in order of time."""
        rows = self._connection.execute(
            "SELECT n.key, n.kind, n.at_ms, a.name, n.session, n.account, n.body, "
            "l.offset, l.length, l.sha256 "
            "FROM note AS n JOIN agent AS a ON a.id = n.agent JOIN line AS l ON l.id = n.line "
            "WHERE n.kind = ? AND (n.at_ms IS NULL OR n.at_ms >= ? AND n.at_ms < ?) ORDER BY n.at_ms, n.id",
            (kind.value, span.since_ms, span.until_ms),
        )
        return [_note(row) for row in rows]

    def skipped(self) -> list[tuple[str, int]]:
        """Lines that were not counted, by reason."""
        return self._connection.execute(
            "SELECT reason, count(*) FROM skipped GROUP BY reason ORDER BY count(*) DESC, reason"
        ).fetchall()

    def drift(self) -> list[DriftRow]:
        """Types of lines and fields of usage that readers did not know, by agent."""
        return drift(self._connection)

    def line_counts(self, agent: str | None = None, since_day: int = 0) -> dict[str, LineCounts]:
        """Lines read since a UTC day (days since the epoch), by agent: used, other and skipped."""
        return line_counts(self._connection, agent, since_day)

    def agents(self) -> list[str]:
        """Agents that the ledger holds anything of."""
        return [row[0] for row in self._connection.execute("SELECT name FROM agent ORDER BY name")]

    def homes(self, agent: str) -> list[str]:
        """The homes in whose logs anything of an agent was found, ascending."""
        return self._homes.of(agent, self._sure("line"))

    def client_versions(self) -> dict[str, int]:
        """Records by agent and client version, the most frequent first."""
        rows = self._connection.execute(
            "SELECT a.name || ' ' || ifnull(c.client_version, 'not known'), count(*) AS n "
            "FROM event AS e JOIN context AS c ON c.id = e.context JOIN agent AS a ON a.id = e.agent "
            "GROUP BY 1 ORDER BY n DESC"
        )
        return dict(rows.fetchall())

    def facts(self) -> dict[str, str | int]:
        """Identity and size, for `doctor`."""
        ledger_id, created = self._one("SELECT ledger_id, created_ms FROM identity")
        (events,) = self._one("SELECT ifnull(max(id), 0) FROM event")
        (readings,) = self._one("SELECT ifnull(max(id), 0) FROM reading")
        (files,) = self._one("SELECT count(*) FROM cursor")
        return {"id": ledger_id, "created_ms": created, "rows": events, "readings": readings, "files": files}

    def _one(self, sql: str) -> tuple[int, ...]:
        row: tuple[int, ...] = self._connection.execute(sql).fetchone()
        return row


def _refusal(row: tuple[Any, ...]) -> Refusal:
    key, at_ms, agent, kind, scope, resets_at_ms, is_plan_limit, offset, length, digest = row
    return Refusal(
        key,
        at_ms,
        agent,
        WindowKind(kind) if kind else None,
        scope,
        resets_at_ms,
        bool(is_plan_limit),
        LineRef(offset, length, digest),
    )


def _note(row: tuple[Any, ...]) -> ClientNote:
    key, kind, at_ms, agent, session, account, body, *line = row
    return ClientNote(key, NoteKind(kind), at_ms, agent, session, account, body, LineRef(*line))
