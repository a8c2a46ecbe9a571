"""Goose's sessions: a row of its ledger for each request, or running totals where it kept none yet.

Since schema 15 `usage_ledger` tells each request; what a session had taken before that is carried forward
into it as a row of its own. A session without rows there is told by its totals alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from counterfoil.domain.usage import OutputQuality, RequestContext, TokenCounts, UsageEvent
from counterfoil.readers.base import Batch, Line, LogFile, State
from counterfoil.readers.common_words import is_told_elsewhere, known_word, quota_of
from counterfoil.readers.decode import identifier, model_name, objects
from counterfoil.readers.figures import UNKNOWN, moment_ms, project_of, raw_usage, taken_apart, tokens
from counterfoil.readers.gains import kept
from counterfoil.readers.goose_schema import KINDS, LEDGER, LEDGER_FIGURES, SESSION_FIGURES, last_of, queries
from counterfoil.readers.provider_names import GATEWAY, provider_of
from counterfoil.readers.strict_json import Object

__all__ = ["GooseReader", "queries"]

# Providers whose cache stands beside the input, not in it; Goose adds Claude's cache to the input itself.
_CACHE_APART = frozenset({"aws_bedrock", "bedrock", "sagemaker_tgi"})
_SAID = {
    "aws_bedrock": "aws",
    "azure_openai": "azure",
    "gcp_vertex_ai": "google",
    "github_copilot": "github-copilot",
    "chatgpt_codex": "openai",
    "litellm": GATEWAY,
}
_CARRIED = "carried_forward"


@dataclass(frozen=True, slots=True)
class _Row:
    """What one row says was used, by Goose's own kinds, and whether that is of several requests."""

    session: str
    key: str
    at_ms: int
    logged: Mapping[str, int]
    is_sum: bool
    figures: Sequence[str]


class GooseReader:
    """Reads `sessions/sessions.db`."""

    agent = "goose"
    version = 1

    def read(self, lines: Sequence[Line], file: LogFile, state: State) -> Batch:
        """The state: the last row of either table, the last touch of a session, and totals by session."""
        batch = Batch()
        told = _Told(state, file.mtime_ms)
        for line in lines:
            batch.events += taken_apart(line, batch, partial(told.events, line))
        batch.state = told.state()
        return batch


class _Told:
    """What was counted so far, and how the next row adds to it."""

    def __init__(self, state: State, written_ms: int | None) -> None:
        self._row, self._session_row = last_of(state, "row"), last_of(state, "session_row")
        self._since, self._written_ms = last_of(state, "since"), written_ms
        self._totals = dict(kept(state, "totals"))

    def state(self) -> State:
        """To be handed to the next batch."""
        return {
            "row": self._row,
            "session_row": self._session_row,
            "since": self._since,
            "totals": self._totals,
        }

    def events(self, line: Line, body: Object) -> Iterator[UsageEvent]:
        """Of one row of either table."""
        if body.get("table") != LEDGER:
            self._session_row = max(self._session_row, line.offset)
            yield from _event(line, body, self._of_session(body))
            return
        self._row = max(self._row, line.offset)
        yield from _event(line, body, self._of_ledger(line, body))

    def _of_ledger(self, line: Line, body: Object) -> _Row:
        session = identifier(body.get("session_id")) or UNKNOWN
        at_ms = moment_ms(body.get("created_timestamp"))
        logged = {kind: tokens(body, f"{kind}_tokens") for kind in KINDS}
        is_carried = body.get("cost_source") == _CARRIED
        if is_carried:
            logged = _beyond(logged, self._carried(session, line.offset))
        key = f"{session}:{line.offset}:{at_ms}"
        return _Row(session, key, at_ms, logged, is_carried, LEDGER_FIGURES)

    def _carried(self, session: str, row: int) -> object:
        """What was counted from a session's totals, which its first row of the ledger carries forward."""
        known = self._totals.get(session)
        if not isinstance(known, list):
            return None
        known = [*known[: len(KINDS)], *(known[len(KINDS) :] or [row])]
        self._totals[session] = known
        return known if known[-1] == row else None

    def _of_session(self, body: Object) -> _Row:
        session = identifier(body.get("id")) or UNKNOWN
        total = {kind: tokens(body, f"accumulated_{kind}_tokens") for kind in KINDS}
        at_ms, begun_ms = moment_ms(body.get("updated_at")), moment_ms(body.get("created_at"))
        gained = _beyond(total, self._totals.get(session))
        # no later than the file was written: a row from the future would hide those touched after it
        until_ms = at_ms if self._written_ms is None else min(at_ms, self._written_ms)
        self._since = max(self._since, until_ms // 1000)
        # A total that fell is no refund: only what it gains from there on is new.
        self._totals[session] = list(total.values())
        key = f"{session}:{begun_ms}:{':'.join(map(str, total.values()))}"
        return _Row(session, key, at_ms, gained, is_sum=True, figures=SESSION_FIGURES)


def _event(line: Line, body: Object, row: _Row) -> Iterator[UsageEvent]:
    said = known_word(body.get("provider_name"))
    counts = _tokens(row.logged, said)
    if not counts.total or is_told_elsewhere(said):
        return
    name = body.get("model") or _configured(body.get("model_config_json"))
    model = model_name(name) if name else UNKNOWN
    yield UsageEvent(
        key=row.key,
        at_ms=row.at_ms,
        context=RequestContext(
            agent=GooseReader.agent,
            provider=_SAID.get(said or "") or provider_of(said, model),
            model=model,
            session=row.session,
            project=project_of(body.get("working_dir")),
            entrypoint=said,
            sidechain=body.get("parent_session_id") is not None,
            quota=quota_of(said),
        ),
        tokens=counts,
        line=line.ref(),
        quality=OutputQuality.CUMULATIVE if row.is_sum else OutputQuality.AS_LOGGED,
        raw=raw_usage({name: body.get(name) for name in row.figures}),
    )


def _tokens(logged: Mapping[str, int], said: str | None) -> TokenCounts:
    cached = logged["cache_read"] + logged["cache_write"]
    is_apart = said in _CACHE_APART or cached > logged["input"]
    is_apart = is_apart or logged["total"] == logged["input"] + logged["output"] + cached
    return TokenCounts(
        input=logged["input"] - (0 if is_apart else cached),
        cache_read=logged["cache_read"],
        cache_write_5m=logged["cache_write"],
        output=logged["output"],
    )


def _beyond(total: Mapping[str, int], known: object) -> dict[str, int]:
    before = known if isinstance(known, list) and len(known) >= len(KINDS) else [0] * len(KINDS)
    return {
        kind: max(0, total[kind] - (counted if type(counted) is int else 0))
        for kind, counted in zip(KINDS, before, strict=False)
    }


def _configured(config: object) -> object:
    bodies = objects(config.encode("utf-8", "surrogatepass"))[0] if isinstance(config, str) else []
    return bodies[0].get("model_name") if bodies else None
