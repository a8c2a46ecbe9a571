"""Kiro CLI: one document a session, whose turns say what credits they took; their tokens are mostly 0."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from counterfoil.domain.usage import LineRef, OutputQuality, RequestContext, TokenCounts, UsageEvent
from counterfoil.readers.base import Batch, Line, LogFile, SkipReason, State
from counterfoil.readers.decode import Unreadable, fixed_word, identifier, model_name
from counterfoil.readers.figures import moment_ms, note_fields, project_of, raw_usage, taken_apart, tokens
from counterfoil.readers.kiro_credits import PROVIDER, credits_of
from counterfoil.readers.pieces import refs_of_list
from counterfoil.readers.strict_json import Object

AGENT = "kiro-cli"
_TURNS = ("session_state", "conversation_metadata", "user_turn_metadatas")
_MODEL = ("session_state", "rts_model_state", "model_info", "model_id")
_COUNTS = (
    "input_token_count",
    "output_token_count",
    "cache_read_input_token_count",
    "cache_write_input_token_count",
)
_METERING = frozenset(("value", "unit", "unitPlural"))


class KiroCliReader:
    """Reads `sessions/cli/*.json`, rewritten whole after each turn; every turn stands for itself."""

    agent = AGENT
    version = 1

    def read(self, lines: Sequence[Line], file: LogFile, state: State) -> Batch:
        """The state is handed back as it came."""
        batch = Batch(state=state)
        for line in lines:
            session = _Session(line, file, batch)
            batch.events += taken_apart(line, batch, session.events)
        return batch


@dataclass(slots=True)
class _Session:
    line: Line
    file: LogFile
    batch: Batch
    seen: set[str] = field(default_factory=set)

    def events(self, root: Object) -> Iterator[UsageEvent]:
        """One for each turn that took something; a bad one does not hide the others. Raises Unreadable."""
        turns = _at(root, _TURNS)
        if not isinstance(turns, list):
            return
        reason: SkipReason | None = None
        refs = refs_of_list(self.line, _TURNS, len(turns))
        for number, (turn, ref) in enumerate(zip(turns, refs, strict=True)):
            try:
                event = self._event(root, turn, number, ref)
            except Unreadable as problem:
                reason = reason or problem.reason
                continue
            if event is not None and self._is_new(event.key):
                yield event
        if reason is not None:
            raise Unreadable(reason)

    def _is_new(self, key: str) -> bool:
        if key in self.seen:  # the turns of a resumed session may stand in it twice
            self.batch.repeats += 1
            return False
        self.seen.add(key)
        return True

    def _event(self, root: Object, turn: object, number: int, ref: LineRef) -> UsageEvent | None:
        """None where nothing was used, or the turn is still going on. Raises Unreadable."""
        if not isinstance(turn, dict):
            raise Unreadable(SkipReason.UNKNOWN_SHAPE)
        metering = turn.get("metering_usage")
        nano, used = credits_of(metering, "value"), _tokens(turn)
        if turn.get("end_timestamp") is None or not (nano or used.total):
            return None
        for entry in metering if isinstance(metering, list) else ():
            note_fields(self.batch, entry, _METERING, None) if isinstance(entry, dict) else None
        context = self._context(root, turn)
        return UsageEvent(
            key=_key(turn, context.session, number),
            at_ms=_moment(turn["end_timestamp"]),
            context=context,
            tokens=used,
            line=ref,
            quality=OutputQuality.AS_LOGGED if used.total else OutputQuality.CREDITS_ONLY,
            credits_nano=nano,
            raw=raw_usage({name: turn[name] for name in _COUNTS if turn.get(name)}),
        )

    def _context(self, root: Object, turn: Object) -> RequestContext:
        stem = self.file.path.rpartition("/")[2].removesuffix(".json")
        return RequestContext(
            agent=AGENT,
            provider=PROVIDER,
            model=model_name(turn.get("model") or _at(root, _MODEL)),
            session=identifier(root.get("session_id")) or identifier(stem) or AGENT,
            project=project_of(root.get("cwd")),
            sidechain=fixed_word(_at(turn, ("loop_id", "agent_id", "parent_id"))) is not None,
        )


def _tokens(turn: Object) -> TokenCounts:
    fresh, output, read, written = (tokens(turn, name) for name in _COUNTS)
    return TokenCounts(fresh, read, written, 0, output)


def _key(turn: Object, session: str, number: int) -> str:
    """The id of the turn's first message, which never changes, else the loop's own number in its session."""
    ids = turn.get("message_ids")
    first = identifier(ids[0]) if isinstance(ids, list) and ids else None
    found = first or identifier(_at(turn, ("result", "Ok", "id")))
    if found is not None:
        return found
    loop = _at(turn, ("loop_id", "rand"))
    return f"{session}:{loop}" if type(loop) is int and abs(loop) < 1 << 64 else f"{session}#{number}"


def _moment(value: object) -> int:
    """Milliseconds of an ISO time, a number, or seconds by that name. Raises Unreadable."""
    if isinstance(value, dict):
        return moment_ms(value.get("secs_since_epoch"))
    return moment_ms(value)


def _at(found: object, names: Sequence[str]) -> object:
    for name in names:
        found = found.get(name) if isinstance(found, dict) else None
    return found
