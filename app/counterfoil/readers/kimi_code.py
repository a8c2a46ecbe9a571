"""Kimi Code's wire logs: `usage.record` after each request, the model in the `llm.request` before it.

Source: MoonshotAI/kimi-code, `packages/agent-core`, `packages/agent-core-v2/docs/wire-manifest.d.ts`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache, partial

from counterfoil.domain.usage import RequestContext, TokenCounts, UsageEvent
from counterfoil.readers.base import Batch, Line, LogFile, SkipReason, State
from counterfoil.readers.common_words import known_word
from counterfoil.readers.decode import Unreadable, count, identifier, model_name
from counterfoil.readers.figures import (
    UNKNOWN,
    document_of,
    moment_ms,
    note_fields,
    note_type,
    project_of,
    taken_apart,
)
from counterfoil.readers.kimi_place import MOONSHOT
from counterfoil.readers.provider_names import provider_of
from counterfoil.readers.strict_json import Object

USAGE, REQUEST = b'"usage.record"', b'"llm.request"'
USAGE_FIELDS = ("inputOther", "output", "inputCacheRead", "inputCacheCreation")
_KNOWN_FIELDS = frozenset(USAGE_FIELDS)
KNOWN_FAMILIES = {
    *("metadata", "forked", "turn", "config", "permission", "full_compaction", "micro_compaction"),
    *("context", "tools", "usage", "llm", "goal", "background", "cron", "interaction", "plan_mode"),
    *("mcp", "plan", "plugin", "profile", "prompt", "runtime", "staleGuard", "swarm_mode", "task"),
    *("interruptionReminder", "token_counting", "tower_mode"),
}

_TYPE = re.compile(rb'\{\s*"type":\s*"([^"]{1,64})"')
_SLUG = re.compile(r"wd_(.+)_[0-9a-f]{12}")
_PROVIDERS = {"kimi": MOONSHOT, "openai_responses": "openai", "google-genai": "google", "vertexai": "google"}


class KimiCodeReader:
    """Reads `sessions/wd_*/<session>/agents/<agent>/wire.jsonl`."""

    agent = "kimi-code"
    version = 1

    def read(self, lines: Sequence[Line], file: LogFile, state: State) -> Batch:
        """The state is the last request's model, provider, alias and time."""
        batch = Batch()
        log = _Log(file, dict(state))
        for line in lines:
            _note_new(line.data, batch)
            if REQUEST not in line.data and USAGE not in line.data:
                batch.other += 1
                continue
            batch.events += taken_apart(line, batch, partial(log.events, line, batch))
        batch.state = log.request
        return batch


def _note_new(data: bytes, batch: Batch) -> None:
    found = _TYPE.match(data)
    if found and (name := _new(found[1])):
        note_type(batch, name, None)


@lru_cache(maxsize=256)
def _new(name: bytes) -> str | None:
    text = name.decode("latin-1")
    return None if text.partition(".")[0] in KNOWN_FAMILIES else text


class _Log:
    """One agent's log within a session, and the request that was sent last."""

    def __init__(self, file: LogFile, request: Object) -> None:
        parts = file.path.split("/")
        self.request = request
        self._file = file
        self._folder = "/".join(parts[:3])
        self._session = _name(parts, 2)
        self._agent = _name(parts, 4)
        self._project: str | None = None

    def events(self, line: Line, batch: Batch, body: Object) -> Iterator[UsageEvent]:
        if body.get("type") == "llm.request":
            self._sent(body)
        elif body.get("type") == "usage.record":
            yield from self._spent(line, batch, body)

    def _sent(self, body: Object) -> None:
        alias = body.get("modelAlias")
        self.request = {
            "model": model_name(body.get("model")),
            "provider": known_word(body.get("provider")),
            "alias": model_name(alias) if alias is not None else None,
            "time": body.get("time") if isinstance(body.get("time"), int) else self.request.get("time"),
        }

    def _spent(self, line: Line, batch: Batch, body: Object) -> Iterator[UsageEvent]:
        usage = body.get("usage")
        if not isinstance(usage, dict):
            raise Unreadable(SkipReason.UNKNOWN_SHAPE)
        note_fields(batch, usage, _KNOWN_FIELDS, None)
        input_, output, read, written = (count(usage.get(name) or 0) for name in USAGE_FIELDS)
        tokens = TokenCounts(input=input_, cache_read=read, cache_write_5m=written, output=output)
        if not tokens.total:
            return
        time = body.get("time")
        model, provider = self._model(body.get("model"))
        yield UsageEvent(
            key=self._key(line, time, f"{input_}:{read}:{written}:{output}"),
            at_ms=moment_ms(self.request.get("time") if time is None else time),
            context=self._context(model, provider),
            tokens=tokens,
            line=line.ref(),
        )

    def _model(self, said: object) -> tuple[str, str]:
        """The model that was asked for; the record itself names an alias of the user's."""
        alias = model_name(said)
        if self.request.get("model") and self.request.get("alias") in (None, alias):
            model, word = str(self.request["model"]), self.request.get("provider")
            provider = _PROVIDERS.get(str(word)) or provider_of(word, model)
            return model, provider
        model = alias.rpartition("/")[2] or alias
        return model, MOONSHOT if alias.startswith("kimi") else provider_of(None, model)

    def _key(self, line: Line, time: object, counts: str) -> str:
        # A fork copies the lines as they stand, times and all, into a session of another name.
        if time is None:
            return f"{self._session}:{self._agent}:{line.offset}"
        return f"{self._agent}:{moment_ms(time)}:{counts}"

    def _context(self, model: str, provider: str) -> RequestContext:
        if self._project is None:
            self._project = self._looked_up()
        return RequestContext(
            agent=KimiCodeReader.agent,
            provider=provider,
            model=model,
            session=self._session,
            project=self._project,
            sidechain=self._agent != "main",
        )

    def _looked_up(self) -> str:
        body = document_of(self._file.beside(f"{self._folder}/state.json"))
        folder = body.get("cwd") or body.get("workDir")
        if folder:
            return project_of(folder)
        slug = _SLUG.fullmatch(self._folder.split("/")[1] if "/" in self._folder else "")
        return project_of(slug[1]) if slug else UNKNOWN


def _name(parts: Sequence[str], number: int) -> str:
    return (identifier(parts[number]) if number < len(parts) - 1 else None) or UNKNOWN
