"""Gemini CLI's conversations: a response is recorded again whenever it is added to, with the same id.

Lines and the older documents hold the same messages. What was rewound was spent all the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from counterfoil.domain.usage import LineRef, RequestContext, UsageEvent
from counterfoil.readers.base import Batch, Line, LogFile, SkipReason, State
from counterfoil.readers.decode import Unreadable, identifier, model_name, objects
from counterfoil.readers.figures import (
    UNKNOWN,
    cached_within,
    moment_ms,
    note_fields,
    note_type,
    raw_usage,
    tokens,
)
from counterfoil.readers.gemini_place import Place
from counterfoil.readers.greatest import Greatest
from counterfoil.readers.pieces import each_entry
from counterfoil.readers.strict_json import Object

KNOWN_FIELDS = frozenset(("input", "output", "cached", "thoughts", "tool", "total"))
KNOWN_TYPES = frozenset(("user", "gemini", "info", "error", "warning"))
KNOWN_CHANGES = frozenset(("$set", "$rewindTo"))

_MARK = b'"tokens"'
_NAMES_SESSION = (b'{"sessionId"', b'{"$set":{"sessionId"')
_TYPE = re.compile(rb'\{"id":"[^"]{1,64}","timestamp":"[^"]{1,40}","type":"(\w{1,64})"|\{"(\$\w{1,64})"')


class GeminiReader:
    """Reads `chats` of Gemini CLI: lines, and documents of versions before them."""

    agent = "gemini-cli"
    version = 1

    def read(self, lines: Sequence[Line], file: LogFile, state: State) -> Batch:
        """See Reader."""
        batch = Batch()
        talk = _Talk(batch, Place(file), identifier(state.get("session")))
        take = talk.document if file.path.endswith(".json") else talk.line
        for line in lines:
            take(line)
        batch.state = {"session": talk.session} if talk.session else {}
        return batch


class _Talk:
    """One conversation: what its file tells of all its messages, and those read so far."""

    def __init__(self, batch: Batch, place: Place, session: str | None) -> None:
        self.session = session
        self._batch = batch
        self._place = place
        self._found = Greatest(batch)

    def line(self, line: Line) -> None:
        data = line.data
        if _MARK not in data and line.offset and not data.startswith(_NAMES_SESSION):
            self._batch.other += 1
            if (kind := _TYPE.match(data)) is not None:
                self._note(kind[1] or kind[2])
            return
        bodies, reason = objects(data)
        ref: LineRef | None = None
        was_used = False
        for body in bodies:
            for message in self._messages(body):
                try:
                    ref = ref or line.ref()
                    was_used |= self._message(message, ref)
                except Unreadable as problem:
                    reason = reason or problem.reason
        self._batch.judge(line, reason, used=was_used)

    def document(self, line: Line) -> None:
        """A whole conversation."""
        each_entry(line, self._batch, "messages", self._name_session, self._message)

    def _name_session(self, body: Object) -> None:
        self.session = identifier(body.get("sessionId")) or self.session

    def _messages(self, body: Object) -> Iterator[Object]:
        changed = body.get("$set")
        if isinstance(changed, dict):
            self._name_session(changed)
            messages = changed.get("messages")
            yield from (
                (one for one in messages if isinstance(one, dict)) if isinstance(messages, list) else ()
            )
        elif "type" in body:
            yield body
        else:
            self._name_session(body)

    def _message(self, message: Object, ref: LineRef) -> bool:
        """Whether a message tells of usage, which is then taken. Raises Unreadable."""
        usage, kind = message.get("tokens"), message.get("type")
        is_known = isinstance(kind, str) and kind in KNOWN_TYPES
        if not is_known:
            note_type(self._batch, kind, None)
        if usage is None or (is_known and kind != "gemini"):
            return False
        if not isinstance(usage, dict) or not is_known:
            raise Unreadable(SkipReason.UNKNOWN_SHAPE)
        note_fields(self._batch, usage, KNOWN_FIELDS, None)
        event = self._event(message, usage, ref)
        if event.tokens.total:
            self._found.add(event)
        return True

    def _event(self, message: Object, usage: Object, ref: LineRef) -> UsageEvent:
        at_ms = moment_ms(message.get("timestamp"))
        thoughts = tokens(usage, "thoughts")
        counts = cached_within(
            tokens(usage, "input"),
            read=tokens(usage, "cached"),
            write=0,
            # a candidate's text and its thoughts are told apart, and both are billed as output
            output=tokens(usage, "output") + thoughts,
            reasoning=thoughts if usage.get("thoughts") is not None else None,
            # what the provider's own tools put in front of the model: prompt, yet not in `input`
            beside=tokens(usage, "tool"),
        )
        session = self._place.parent or self.session or UNKNOWN
        context = RequestContext(
            GeminiReader.agent,
            "google",
            model_name(message.get("model")),
            session,
            self._place.project,
            sidechain=self._place.parent is not None,
        )
        key = identifier(message.get("id")) or f"{session}:{at_ms}:{counts.prompt}:{counts.output}"
        return UsageEvent(key, at_ms, context, counts, ref, raw=raw_usage(usage))

    def _note(self, kind: bytes) -> None:
        word = kind.decode("ascii", "replace")
        if word not in KNOWN_TYPES and word not in KNOWN_CHANGES:
            note_type(self._batch, word, None)
