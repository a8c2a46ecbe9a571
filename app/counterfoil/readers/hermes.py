"""Hermes: a database whose rows hold running totals, of a session and of each model and task within it.

Rows of models came with later versions, and totals that are set as a whole are in the session's row alone:
of that, only what no model's row explains is counted. A newer client makes rows of models from the totals of
sessions that are older than such rows: what was counted of the session then stays counted.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from counterfoil.domain.usage import OutputQuality, RequestContext, UsageEvent
from counterfoil.readers.base import Batch, Line, LogFile, Query, SkipReason, State, Tables
from counterfoil.readers.decode import Unreadable, digest_label, fixed_word, identifier, model_name
from counterfoil.readers.figures import moment_ms, project_of, raw_usage, taken_apart, tokens
from counterfoil.readers.gains import gained, greatest, remembered, tokens_of
from counterfoil.readers.notes import is_finite
from counterfoil.readers.provider_names import LOCAL, is_loopback, provider_of
from counterfoil.readers.strict_json import Object

AGENT = "hermes"
_COUNTS = ("input_tokens", "output_tokens", "cache_read_tokens", "cache_write_tokens", "reasoning_tokens")
_MORE = ("api_call_count", "estimated_cost_usd", "actual_cost_usd")
_ROUTE = ("model", "billing_provider", "billing_base_url", "billing_mode")
_IN_TOTALS = ("", "voice_chat")  # tasks whose calls the session's own row holds as well
_NEEDED = frozenset(("id", "model", "started_at", *_COUNTS[:2]))
_NEEDED_OF_MODELS = frozenset(("session_id", "model", "task", "last_seen", *_COUNTS))
_NO_PROVIDERS = ("auto", "custom")
_LATE_S = 60.0  # a row may be written with a time before that of one written earlier
_SESSIONS, _MODELS = "sessions", "session_model_usage"


def queries(tables: Tables, state: State) -> Sequence[Query]:
    """Of models the rows written since the last look, of sessions what their models' rows leave."""
    columns, models = tables.get(_SESSIONS, frozenset()), tables.get(_MODELS, frozenset())
    if not columns >= _NEEDED:
        return ()
    by_model = models >= _NEEDED_OF_MODELS
    asked = [Query(_SESSIONS, _of_sessions(columns, by_model=by_model))]
    if by_model:
        since, last_row = _seen(state)
        asked.append(Query(_MODELS, _of_models(columns, models), (since - _LATE_S, last_row)))
    return asked


def _of_sessions(columns: frozenset[str], *, by_model: bool) -> str:
    named = ("id", "started_at", "ended_at", "last_activity_at", "cwd", "source", *_ROUTE, *_MORE)
    plain = [f"s.{name}" for name in dict.fromkeys(named) if name in columns]
    counts = [f"{_left(name) if by_model else f's.{name}'} AS {name}" for name in _COUNTS if name in columns]
    inner = f"SELECT s.rowid AS rowid, {', '.join([*plain, *counts])} FROM {_SESSIONS} s"
    some = " + ".join(f"COALESCE({name}, 0)" for name in _COUNTS if name in columns)
    return f"SELECT * FROM ({inner}) WHERE {some} > 0 ORDER BY rowid"


def _left(name: str) -> str:
    """What of this figure of a session no model's row explains."""
    explained = f"SELECT SUM(o.{name}) FROM {_MODELS} o WHERE o.session_id = s.id AND o.task IN {_IN_TOTALS}"
    return f"MAX(COALESCE(s.{name}, 0) - COALESCE(({explained}), 0), 0)"


def _of_models(columns: frozenset[str], models: frozenset[str]) -> str:
    named = ("session_id", "task", "last_seen", *_ROUTE, *_COUNTS, *_MORE)
    plain = [f"u.{name}" for name in named if name in models]
    about = [f"s.{name}" for name in ("cwd", "source") if name in columns]
    left = [f"{_left(name)} AS left_{name}" for name in _COUNTS if name in columns]
    chosen = ", ".join(["u.rowid AS rowid", *plain, *about, *left])
    return (
        f"SELECT {chosen} FROM {_MODELS} u LEFT JOIN {_SESSIONS} s ON s.id = u.session_id"
        " WHERE u.last_seen >= ? OR u.rowid > ? ORDER BY u.rowid"
    )


class HermesReader:
    """Reads `state.db`; the state keeps each row's totals and when the latest was written."""

    agent = AGENT
    version = 1

    def read(self, lines: Sequence[Line], file: LogFile, state: State) -> Batch:
        """An event is what a row's totals gained since they were last seen."""
        page = _Page(Batch(), remembered(state, "totals"), *_seen(state), file.mtime_ms)
        for line in lines:
            page.batch.events += taken_apart(line, page.batch, partial(page.events, line))
        page.batch.state = {"totals": page.totals, "seen": page.seen, "last_row": page.last_row}
        return page.batch


@dataclass(slots=True)
class _Page:
    batch: Batch
    totals: dict[str, list[int]]
    seen: float
    last_row: int
    written_ms: int | None

    def events(self, line: Line, row: Object) -> Iterator[UsageEvent]:
        """Raises Unreadable."""
        session = identifier(row.get("session_id") or row.get("id"))
        if session is None:
            raise Unreadable(SkipReason.UNKNOWN_SHAPE)
        now = [tokens(row, name) for name in _COUNTS]
        latest = row.get("last_seen")
        at_ms = _moment(row)
        name = _name(row, session)
        last = self.totals.get(name) or self._moved(row, session, now)
        gain = gained(now, last)
        # A row's figures fall where the agent corrects them; what was counted stays counted.
        self.totals[name] = greatest(now, last)
        if is_finite(latest):
            # a row from the future must not hide those that are written after it
            until = latest if self.written_ms is None else min(latest, self.written_ms / 1000)
            self.seen, self.last_row = max(self.seen, float(until)), max(self.last_row, line.offset)
        if not sum(gain[:-1]):
            self.batch.repeats += any(now)
            return
        yield UsageEvent(
            key=f"{name}:{':'.join(map(str, now))}",
            at_ms=at_ms,
            context=_context(row, session),
            tokens=tokens_of(gain),
            line=line.ref(),
            quality=OutputQuality.CUMULATIVE,
            raw=raw_usage({name: row[name] for name in (*_COUNTS, *_MORE) if row.get(name)}),
        )

    def _moved(self, row: Object, session: str, now: Sequence[int]) -> list[int]:
        """What of a new row of models was counted as its session's, which is its own from here on.

        As much as the session has been counted for beyond what is still in no row of models. Raises
        Unreadable.
        """
        counted = self.totals.get(session, [])
        if row.get("table") != _MODELS or row.get("task") not in _IN_TOTALS or not counted:
            return []
        left = [tokens(row, f"left_{name}") for name in _COUNTS]
        moved = [min(pair) for pair in zip(now, gained(counted, left), strict=True)]
        self.totals[session] = list(gained(counted, moved))
        return moved


def _seen(state: State) -> tuple[float, int]:
    """When the latest row of models was written, and the last one's number."""
    seen, row = state.get("seen"), state.get("last_row")
    return float(seen) if is_finite(seen) else 0.0, row if type(row) is int else 0


def _moment(row: Object) -> int:
    """When the totals were last written, as near as the row tells. Raises Unreadable."""
    for name in ("last_seen", "last_activity_at", "ended_at", "started_at"):
        if row.get(name) is not None:
            return moment_ms(row[name])
    raise Unreadable(SkipReason.BAD_TIME)


def _name(row: Object, session: str) -> str:
    """Of a row of models, whose key is the whole route; of a session, its id alone."""
    if row.get("table") != _MODELS:
        return session
    # A column that is not there yet is as an empty one: the row keeps its name when the column comes.
    route = [row.get(part) or "" for part in (*_ROUTE, "task")]
    return f"{session}:{digest_label(repr(route).encode('utf-8', 'replace'))[-16:]}"


def _context(row: Mapping[str, object], session: str) -> RequestContext:
    model = model_name(row.get("model"))
    said, mode = row.get("billing_provider"), row.get("billing_mode")
    provider, quota = _billed(said, mode, row.get("billing_base_url"), model)
    task = fixed_word(row.get("task"))
    return RequestContext(
        agent=AGENT,
        provider=provider,
        model=model,
        session=session,
        project=project_of(row.get("cwd")),
        entrypoint=task or fixed_word(row.get("source")),
        sidechain=task is not None,
        quota=quota,
    )


def _billed(said: object, mode: object, address: object, model: str) -> tuple[str, str | None]:
    """Whose model it was, and whose subscription paid."""
    if said == "openai-codex":
        return "openai", "codex"
    if is_loopback(address):
        return LOCAL, None
    provider = provider_of(None if said in _NO_PROVIDERS else said, model)
    is_included = isinstance(mode, str) and mode.startswith("subscription")
    return provider, "claude-code" if provider == "anthropic" and is_included else None
