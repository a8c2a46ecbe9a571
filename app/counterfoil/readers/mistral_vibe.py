"""Mistral Vibe: `meta.json` of a session holds the running totals of its tokens and is rewritten each turn.

A session that was compacted goes on under a new id with the totals of the one before. What it inherited is
taken from that one's own document where it is found, else from the last call that its first sight names: so
nothing counts twice, and what came between is missing where neither was seen in time.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from counterfoil.domain.usage import OutputQuality, RequestContext, UsageEvent
from counterfoil.readers.base import Batch, Line, LogFile, SkipReason, State
from counterfoil.readers.decode import Unreadable, identifier, model_name
from counterfoil.readers.figures import (
    document_of,
    moment_ms,
    note_fields,
    project_of,
    raw_usage,
    taken_apart,
    tokens,
)
from counterfoil.readers.gains import gained, remembered, tokens_of
from counterfoil.readers.pieces import ref_of
from counterfoil.readers.provider_names import provider_of
from counterfoil.readers.strict_json import Object

AGENT = "mistral-vibe"
_MARKS = (b'"stats"',)
_SHORT_ID = 8  # signs of a session's id in the name of its folder
_TOTALS = ("session_prompt_tokens", "session_completion_tokens", "session_cached_tokens")
_LAST = ("last_turn_prompt_tokens", "last_turn_completion_tokens", "last_turn_cached_tokens")
_KNOWN = frozenset(
    (
        *_TOTALS,
        *_LAST,
        *("steps", "context_tokens", "last_turn_duration", "tokens_per_second", "session_cost"),
        *("input_price_per_million", "output_price_per_million", "cached_input_price_per_million"),
        *("session_total_llm_tokens", "last_turn_total_tokens"),
        *(f"tool_calls_{end}" for end in ("agreed", "rejected", "failed", "succeeded")),
    )
)


class MistralVibeReader:
    """Reads `logs/session/**/meta.json`; the state keeps each session's totals."""

    agent = AGENT
    version = 1

    def read(self, lines: Sequence[Line], file: LogFile, state: State) -> Batch:
        """An event is what the totals gained since they were last seen."""
        batch = Batch()
        page = _Page(file, batch, remembered(state, "totals"))
        for line in lines:
            batch.events += taken_apart(line, batch, partial(page.events, line), _MARKS)
        batch.state = {"totals": page.totals}
        return batch


@dataclass(slots=True)
class _Page:
    file: LogFile
    batch: Batch
    totals: dict[str, list[int]]

    def events(self, line: Line, root: Object) -> Iterator[UsageEvent]:
        """One where the totals grew. Raises Unreadable."""
        stats, session = root.get("stats"), identifier(root.get("session_id"))
        if stats is None:
            return
        if not isinstance(stats, dict) or session is None:
            raise Unreadable(SkipReason.UNKNOWN_SHAPE)
        note_fields(self.batch, stats, _KNOWN, None)
        now = _vector(stats, _TOTALS)
        if not sum(now):
            return
        at_ms = moment_ms(root.get("end_time") or root.get("start_time"))
        gain = gained(now, self._base(root, stats, session, now))
        self.totals[session] = now
        if not sum(gain):
            self.batch.repeats += 1
            return
        yield UsageEvent(
            key=f"{session}:{':'.join(map(str, now))}",
            at_ms=at_ms,
            context=_context(root, session),
            tokens=tokens_of((gain[0], gain[1], gain[2], 0, 0)),
            line=ref_of(line, ("stats",)),
            quality=OutputQuality.CUMULATIVE,
            raw=raw_usage(stats),
        )

    def _base(self, root: Object, stats: Object, session: str, now: list[int]) -> list[int]:
        known = self.totals.get(session)
        if known is not None:
            # Totals fall where older versions resume a session: these begin it anew from nothing.
            return known if all(new >= old for new, old in zip(now, known, strict=False)) else []
        parent = root.get("parent_session_id")
        if not isinstance(parent, str) or _end(parent) != _end(root.get("session_id")):
            return []  # a fork or a session of its own, counted from nothing
        before = self._totals_of(parent)
        if before is not None and all(new >= old for new, old in zip(now, before, strict=True)):
            return before
        last = _vector(stats, _LAST)
        return [max(new - one, 0) for new, one in zip(now, last, strict=True)]

    def _totals_of(self, parent: str) -> list[int] | None:
        """Those of the session that went before, whose folder bears another time and its id's beginning."""
        folder, name = self.file.path.rpartition("/")[::2]
        around = folder.rpartition("/")[0]
        short = parent[:_SHORT_ID]
        data = self.file.beside(f"{around}/*_{short}/{name}") if short.isalnum() else None
        root = document_of(data)
        stats = root.get("stats")
        if root.get("session_id") != parent or not isinstance(stats, dict):
            return None
        return _vector(stats, _TOTALS)


def _vector(stats: Object, names: Sequence[str]) -> list[int]:
    """Input without cache, output, cache reads. Raises Unreadable."""
    prompt, output, cached = (tokens(stats, name) for name in names)
    return [max(prompt - cached, 0), output, min(cached, prompt)]


def _end(session: object) -> str | None:
    """The part of an id that stays the same when a session is compacted or cleared."""
    return session.rpartition("-")[2] or None if isinstance(session, str) else None


def _context(root: Object, session: str) -> RequestContext:
    config, place = root.get("config"), root.get("environment")
    settings = config if isinstance(config, dict) else {}
    alias = settings.get("active_model") or root.get("model")
    name, said = _model_behind(settings.get("models"), alias)
    model = model_name(name)
    folder = place.get("working_directory") if isinstance(place, dict) else None
    return RequestContext(AGENT, provider_of(said, model), model, session, project_of(folder))


def _model_behind(models: object, alias: object) -> tuple[object, object]:
    """The name that the provider knows it by, and whose it is; the alias alone where no entry has it."""
    for entry in models if isinstance(models, list) else ():
        if isinstance(entry, dict) and alias in (entry.get("alias"), entry.get("name")):
            return entry.get("name") or alias, entry.get("provider")
    return alias, "mistral" if isinstance(alias, str) and "tral" in alias else None
