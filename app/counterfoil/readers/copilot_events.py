"""The events of a Copilot CLI session: outputs as they come, all the rest when the session shuts down.

A response's event tells its output alone; a shutdown gives totals of each model since the session began,
resumed or not. What they gained since the shutdown before is put with the leg's last response, so that as
many requests are counted as were made and their sum is the total.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from counterfoil.domain.usage import OutputQuality, RequestContext, TokenCounts, UsageEvent
from counterfoil.readers.base import Batch, Line, LogFile, State
from counterfoil.readers.copilot_legs import Legs, Totals
from counterfoil.readers.copilot_place import PROVIDER, project_of_session
from counterfoil.readers.decode import UNRECOGNISED, count, fixed_word, identifier, label, model_name
from counterfoil.readers.figures import (
    UNKNOWN,
    cached_within,
    moment_ms,
    note_fields,
    project_of,
    raw_usage,
    tokens,
)
from counterfoil.readers.greatest import Greatest
from counterfoil.readers.strict_json import Object

STORE = "session-store.db"
# The first versions that write each request into the store as well; the store then has it better.
STORES_SINCE = (1, 0, 50)
KNOWN_FIELDS = frozenset(
    ("inputTokens", "outputTokens", "cacheReadTokens", "cacheWriteTokens", "reasoningTokens")
)

_VERSION = re.compile(r"(\d{1,4})\.(\d{1,4})\.(\d{1,4})")


class Log:
    """One session's log, from one batch to the next."""

    def __init__(self, file: LogFile, batch: Batch, found: Greatest, state: State) -> None:
        self._file, self._batch, self._found = file, batch, found
        self._session = identifier(state.get("session")) or _session_of(file.path)
        self._project = label(state.get("project")) or UNKNOWN
        self._version = fixed_word(state.get("version"))
        self._is_stored = state.get("stored") is True
        self._legs = Legs.of(state.get("legs"))

    def state(self) -> dict[str, object]:
        """What to remember."""
        return {
            "session": self._session,
            "project": self._project,
            "version": self._version,
            "stored": self._is_stored,
            "legs": self._legs.state(),
        }

    def take(self, body: Object, data: Object, line: Line) -> bool:
        """Whether an event tells of usage, which is then taken. Raises Unreadable."""
        way = _WAYS.get(str(body.get("type")))
        return way is not None and way(self, body, data, line)

    def _start(self, _body: Object, data: Object, _line: Line) -> bool:
        self._session = identifier(data.get("sessionId")) or _session_of(self._file.path)
        self._project, self._version, self._legs = UNKNOWN, None, Legs()
        self._about(data)
        self._is_stored = _is_stored(self._version, self._file)
        return False

    def _resume(self, _body: Object, data: Object, _line: Line) -> bool:
        self._about(data)
        self._is_stored = _is_stored(self._version, self._file)  # another version may have gone on with it
        self._legs.mark()
        return False

    def _about(self, data: Object) -> None:
        context = data.get("context")
        project = project_of(context.get("cwd")) if isinstance(context, dict) else UNKNOWN
        if project == UNKNOWN and self._project == UNKNOWN:
            project = project_of_session(self._file, self._session)
        self._project = self._project if project == UNKNOWN else project
        self._version = fixed_word(data.get("copilotVersion")) or self._version

    def _told(self, _body: Object, data: Object, _line: Line) -> bool:
        if data.get("infoType") == "rewind":
            self._legs.mark()
        return False

    def _rewound(self, _body: Object, _data: Object, _line: Line) -> bool:
        self._legs.mark()
        return False

    def _message(self, body: Object, data: Object, line: Line) -> bool:
        """A response of which the prompt is not told: of several parts one has the output."""
        if data.get("outputTokens") is None or data.get("model") is None or self._has_store():
            return False
        output, at_ms = tokens(data, "outputTokens"), moment_ms(body.get("timestamp"))
        identity = next((one for one in map(identifier, _ids(body, data)) if one), None)
        if identity is None or not output:
            return False
        model, key = model_name(data["model"]), f"{self._session}:{identity}"
        is_inner = body.get("agentId") is not None or data.get("parentToolCallId") is not None
        self._legs.answered(model, key, output, at_ms, is_inner=is_inner)
        context = self._context(model, is_inner=is_inner)
        counts = TokenCounts(output=output)
        self._found.add(UsageEvent(key, at_ms, context, counts, line.ref(), quality=OutputQuality.PARTIAL))
        return True

    def _compacted(self, body: Object, data: Object, line: Line) -> bool:
        """The request that a compaction made, which has no response of its own among the events."""
        self._legs.mark()
        usage = data.get("compactionTokensUsed")
        if not isinstance(usage, dict) or self._has_store():
            return False
        billed = usage.get("copilotUsage")
        nano = _nano(billed) if isinstance(billed, dict) else None
        at_ms, model = moment_ms(body.get("timestamp")), model_name(usage.get("model"))
        counts = _counts(usage, tokens(usage, "outputTokens"))
        identity = identifier(data.get("requestId")) or identifier(body.get("id")) or str(at_ms)
        if model != UNRECOGNISED:
            self._legs.claimed(model, Totals.of_usage(usage, nano or 0))
        if counts.total:
            event = UsageEvent(
                f"{self._session}:compaction:{identity}",
                at_ms,
                self._context(model, entrypoint="compaction"),
                counts,
                line.ref(),
                credits_nano=nano,
                raw=raw_usage(usage),
            )
            self._found.add(event)
        return True

    def _shutdown(self, body: Object, data: Object, line: Line) -> bool:
        """What each model's totals gained."""
        metrics = data.get("modelMetrics")
        if not isinstance(metrics, dict) or not metrics:
            self._legs.end()
            return False
        at_ms, totals = moment_ms(body.get("timestamp")), {}
        for name, told in metrics.items():
            usage = told.get("usage") if isinstance(told, dict) else None
            if isinstance(told, dict) and isinstance(usage, dict):
                note_fields(self._batch, usage, KNOWN_FIELDS, self._version)
                totals[model_name(name)] = (Totals.of_model(told, usage), told)
        for model, (total, told) in totals.items():
            self._gained(model, total, told, at_ms, line)
        self._legs.end()
        return not self._is_stored

    def _has_store(self) -> bool:
        """Whether the store has requests from now on: the first of all sessions begins before it."""
        self._is_stored = self._is_stored or _is_stored(self._version, self._file)
        return self._is_stored

    def _gained(self, model: str, total: Totals, told: Object, at_ms: int, line: Line) -> None:
        leg, gain = self._legs.gained(model, total)
        if self._has_store() or not (gain.input or gain.output or gain.nano):
            return
        nano = None if told.get("totalNanoAiu") is None else gain.nano
        output = gain.output + leg.own
        # of several requests it may be more than the last one's output, and is then of no one of them
        is_known = _tells_reasoning(told) and gain.reasoning <= output
        reasoning = gain.reasoning if is_known else None
        is_one = leg.answers == 1 and gain.requests == 1 and leg.key
        event = UsageEvent(
            leg.key or f"{self._session}:{model}:{total.text()}",
            leg.at_ms if leg.key else at_ms,
            self._context(model, is_inner=leg.is_inner),
            _of_gain(gain, output, reasoning),
            line.ref(),
            quality=OutputQuality.AS_LOGGED if is_one else OutputQuality.CUMULATIVE,
            credits_nano=nano,
            raw=raw_usage(told),
        )
        self._found.add(event)

    def _context(
        self, model: str, *, is_inner: bool = False, entrypoint: str | None = None
    ) -> RequestContext:
        return RequestContext(
            "copilot-cli",
            PROVIDER,
            model,
            self._session,
            self._project,
            self._version,
            entrypoint,
            sidechain=is_inner,
        )


_Way = Callable[[Log, Object, Object, Line], bool]
_WAYS: Mapping[str, _Way] = {
    "session.start": Log._start,
    "session.resume": Log._resume,
    "session.info": Log._told,
    "session.snapshot_rewind": Log._rewound,
    "session.compaction_complete": Log._compacted,
    "session.shutdown": Log._shutdown,
    "assistant.message": Log._message,
}
TAKEN = tuple(_WAYS)


def _is_stored(version: str | None, file: LogFile) -> bool:
    """Whether the store beside the logs has the requests of a session of that version."""
    found = _VERSION.match(version or "")
    return (
        found is not None
        and tuple(map(int, found.groups())) >= STORES_SINCE
        and file.beside(STORE) is not None
    )


def _session_of(path: str) -> str:
    parts = path.removesuffix(".jsonl").split("/")
    name = parts[-2] if parts[-1] == "events" and len(parts) > 1 else parts[-1]
    return identifier(name) or UNKNOWN


def _ids(body: Object, data: Object) -> tuple[object, ...]:
    return (data.get("apiCallId"), data.get("messageId"), data.get("requestId"), body.get("id"))


def _nano(told: Object) -> int | None:
    value = told.get("totalNanoAiu")
    return None if value is None else tokens(told, "totalNanoAiu")


def _counts(usage: Object, output: int) -> TokenCounts:
    return cached_within(
        tokens(usage, "inputTokens"),
        read=tokens(usage, "cacheReadTokens"),
        write=tokens(usage, "cacheWriteTokens"),
        output=output,
        reasoning=None,
    )


def _tells_reasoning(told: Object) -> bool:
    usage = told.get("usage")
    return isinstance(usage, dict) and usage.get("reasoningTokens") is not None


def _of_gain(gain: Totals, output: int, reasoning: int | None) -> TokenCounts:
    return cached_within(
        count(gain.input), read=gain.read, write=gain.write, output=output, reasoning=reasoning
    )
