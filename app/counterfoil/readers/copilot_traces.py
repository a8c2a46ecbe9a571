"""VS Code's `agent-traces.db`: a row a span, of which those of requests tell of usage.

It is written where the editor's setting for it is on, and keeps a week.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from counterfoil.domain.usage import RequestContext, TokenCounts, UsageEvent
from counterfoil.readers.base import Batch, Line, Query, State, Tables
from counterfoil.readers.copilot_place import PROVIDER, project_of_repository, seller
from counterfoil.readers.copilot_turns import names_of
from counterfoil.readers.decode import fixed_word, identifier, model_name
from counterfoil.readers.figures import UNKNOWN, cached_within, moment_ms, raw_usage, taken_apart, tokens
from counterfoil.readers.otel_spans import CACHE_WRITE
from counterfoil.readers.strict_json import Object

TABLE = "spans"
KEPT = 256  # names of requests, by which those of equal figures are told apart
NEEDED = frozenset(
    ("span_id", "operation_name", "input_tokens", "output_tokens", "start_time_ms", "end_time_ms")
)
FIGURES = ("input_tokens", "output_tokens", "cached_tokens", "reasoning_tokens")
OTHERS = (
    *("span_id", "chat_session_id", "conversation_id", "provider_name", "agent_name"),
    *("request_model", "response_model", "start_time_ms", "end_time_ms"),
)
NANO = "copilot_chat.copilot_usage_nano_aiu"
# What other agents' requests bear, whose spans are passed on into this database: they have their own logs.
OF_OTHERS = ("github.copilot.turn_id", "github.copilot.interaction_id")


def queries(tables: Tables, state: State) -> Sequence[Query]:
    """The spans of requests that were put in, or put in again, since the last look."""
    columns = tables.get(TABLE, frozenset())
    if not columns >= NEEDED:
        return ()
    chosen = [f"s.{name}" for name in (*FIGURES, *OTHERS) if name in columns]
    if tables.get("span_attributes", frozenset()) >= {"span_id", "key", "value"}:
        chosen += [_attribute(name, *keys) for name, keys in _ATTRIBUTES.items()]
    sql = (
        f"SELECT s.rowid AS rowid, {', '.join(chosen)} FROM {TABLE} AS s "
        "WHERE s.operation_name = 'chat' AND (s.rowid > ? OR s.end_time_ms > ?) ORDER BY s.rowid"
    )
    return (Query(TABLE, sql, (_kept(state, "row"), _kept(state, "ended"))),)


def read(lines: Sequence[Line], state: State) -> Batch:
    """Rows as events; which was the last, and when the last ended, is remembered."""
    batch = Batch()
    last = {"row": _kept(state, "row"), "ended": _kept(state, "ended")}
    given = _names(state)
    for line in lines:
        batch.events += taken_apart(line, batch, partial(_events, line=line, last=last, given=given))
        last["row"] = max(last["row"], line.offset)
    batch.state = {**last, "given": given}
    return batch


_ATTRIBUTES = {
    "nano": (NANO,),
    "written": CACHE_WRITE[:2],
    "repository": ("copilot_chat.repo.remote_url", "github.copilot.git.repository"),
    "others": OF_OTHERS,
}


def _attribute(name: str, *keys: str) -> str:
    words = ", ".join(f"'{key}'" for key in keys)
    return (
        f"(SELECT max(a.value) FROM span_attributes AS a WHERE a.span_id = s.span_id AND a.key IN ({words})) "
        f"AS {name}"
    )


def _kept(state: State, name: str) -> int:
    value = state.get(name)
    return value if type(value) is int and 0 <= value < 1 << 62 else 0


def _names(state: State) -> dict[str, str]:
    kept = state.get("given")
    return {
        name: span
        for name, span in (kept.items() if isinstance(kept, Mapping) else ())
        if isinstance(span, str)
    }


def _key(session: str, counts: TokenCounts, span: str, given: dict[str, str]) -> str:
    """As a turn that the editor keeps is named, whose last request this may be."""
    names = (f"{session}:{name}" for name in names_of(counts.prompt, counts.output))
    key = next(name for name in names if given.get(name, span) == span)
    given[key] = span
    if len(given) > KEPT:
        del given[next(iter(given))]
    return key


def _events(row: Object, line: Line, last: dict[str, int], given: dict[str, str]) -> list[UsageEvent]:
    ended = row.get("end_time_ms")
    at_ms = moment_ms(ended if ended else row.get("start_time_ms"))
    if type(ended) is int:
        last["ended"] = max(last["ended"], min(ended, 1 << 61))
    if row.get("others") is not None:
        return []
    usage = {**row, "nano": _number(row.get("nano")), "written": _number(row.get("written"))}
    counts = cached_within(
        tokens(usage, "input_tokens"),
        read=tokens(usage, "cached_tokens"),
        write=tokens(usage, "written"),
        output=tokens(usage, "output_tokens"),
        reasoning=_reasoning(usage),
    )
    nano = None if usage["nano"] is None else tokens(usage, "nano")
    if not counts.total and not nano:
        return []
    chat = identifier(row.get("chat_session_id"))
    session = chat or identifier(row.get("conversation_id")) or UNKNOWN
    span = identifier(row.get("span_id")) or str(line.offset)
    model = model_name(row.get("response_model") or row.get("request_model"))
    context = RequestContext(
        "copilot-chat",
        seller(row["provider_name"], model) if row.get("provider_name") else PROVIDER,
        model,
        session,
        project_of_repository(row.get("repository")),
        entrypoint=fixed_word(row.get("agent_name")),
    )
    is_named = chat and counts.prompt and counts.output
    raw = raw_usage({key: usage[key] for key in (*FIGURES, "written", "nano") if usage.get(key) is not None})
    key = _key(session, counts, span, given) if is_named else f"{session}:span:{span}"
    return [UsageEvent(key, at_ms, context, counts, line.ref(), credits_nano=nano, raw=raw)]


def _reasoning(usage: Object) -> int | None:
    if usage.get("reasoning_tokens") is None:
        return None
    reasoning = tokens(usage, "reasoning_tokens")
    return reasoning if reasoning <= tokens(usage, "output_tokens") else None


def _number(value: object) -> object:
    """Attributes are kept as text."""
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= 19:
        return int(value)
    return value
