"""Factory Droid: beside each session's transcript stands a document with the session's running total.

It is written anew as the total grows and names one model and no time of what was gained: what it grew
by is one record, dated by when the file was written.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from counterfoil.domain.usage import OutputQuality, RequestContext, TokenCounts, UsageEvent
from counterfoil.readers.base import BEFORE, Batch, Line, LogFile, SkipReason, State
from counterfoil.readers.decode import Unreadable, count, fixed_word, identifier, model_name
from counterfoil.readers.figures import (
    UNKNOWN,
    document_of,
    moment_ms,
    note_fields,
    project_of,
    raw_usage,
    taken_apart,
    tokens,
)
from counterfoil.readers.gains import gained, greatest, remembered
from counterfoil.readers.opencode_providers import own_word, seller_of
from counterfoil.readers.strict_json import Object

AGENT = "droid"
_SUFFIX = ".settings.json"
_FIELDS = ("inputTokens", "cacheReadTokens", "cacheCreationTokens", "outputTokens", "thinkingTokens")
_USAGE_FIELDS = frozenset({*_FIELDS, "factoryCredits"})
_MARKS = (b'"tokenUsage"',)
_NOBODYS = frozenset({"factory", "generic-chat-completion-api"})  # what serves the models of many


class DroidReader:
    """Reads `sessions/**/*.settings.json`; the state holds the session's last total."""

    agent = AGENT
    version = 1

    def read(self, lines: Sequence[Line], file: LogFile, state: State) -> Batch:
        """One version of the document after the other."""
        batch = Batch(state=state)
        for line in lines:
            batch.events += taken_apart(line, batch, partial(_gain, line, file, batch), _MARKS)
        return batch


def _gain(line: Line, file: LogFile, batch: Batch, body: Object) -> list[UsageEvent]:
    usage = body.get("tokenUsage")
    if not isinstance(usage, dict):
        raise Unreadable(SkipReason.UNKNOWN_SHAPE)
    note_fields(batch, usage, _USAGE_FIELDS, None)
    session = identifier(file.path.rpartition("/")[2].removesuffix(_SUFFIX)) or UNKNOWN
    total = [tokens(usage, name) for name in _FIELDS]
    last = remembered(batch.state, "totals").get(session, [])
    at_ms = _dated(body, file)
    project = _project(batch.state, file)
    # Nobody says that a session's total begins anew: a figure that fell gains nothing until it is greater
    # than it ever was, since counting it from below could double what was counted.
    batch.state = {"totals": {session: greatest(total, last)}, "project": project}
    gains = gained(total, last)
    if not any(gains):
        return []
    return [
        UsageEvent(
            key=":".join((session, *map(str, total))),
            at_ms=at_ms,
            context=_context(body, session, project),
            tokens=_counts(gains),
            line=line.ref(),
            quality=OutputQuality.CUMULATIVE,
            raw=raw_usage(usage),
        )
    ]


def _counts(gains: Sequence[int]) -> TokenCounts:
    """Their input leaves the cache out, their output the thinking."""
    fresh, read, written, output, thinking = gains
    return TokenCounts(fresh, read, written, 0, count(output + thinking), thinking)


def _dated(body: Object, file: LogFile) -> int:
    """When the file was written; else when the session's provider was chosen, which is near its start."""
    locked = body.get("providerLockTimestamp")
    if locked is None and file.mtime_ms is None:
        raise Unreadable(SkipReason.BAD_TIME)
    times = [moment_ms(value) for value in (locked, file.mtime_ms) if value is not None]
    return max(times)


def _context(body: Object, session: str, project: str) -> RequestContext:
    locked = fixed_word(body.get("providerLock"))
    model = model_name(body.get("model"))
    provider = seller_of(None if locked in _NOBODYS else locked, model)
    return RequestContext(AGENT, provider, model, session, project, entrypoint=own_word(locked, provider))


def _project(state: State, file: LogFile) -> str:
    """From the first line of the transcript, where that is read whole; else as it was."""
    known = state.get("project", _inner(state.get(BEFORE)).get("project"))
    if isinstance(known, str) and known != UNKNOWN:
        return known
    transcript = file.beside(file.path.removesuffix(_SUFFIX) + ".jsonl") or b""
    return project_of(document_of(transcript.partition(b"\n")[0]).get("cwd"))


def _inner(value: object) -> Object:
    return value if isinstance(value, dict) else {}
