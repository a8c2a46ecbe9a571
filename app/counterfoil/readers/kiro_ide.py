"""Kiro's editor: credits of its turns, in a session's messages or in one document an execution."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from counterfoil.domain.usage import LineRef, OutputQuality, RequestContext, TokenCounts, UsageEvent
from counterfoil.readers.base import Batch, Line, LogFile, SkipReason, State
from counterfoil.readers.decode import Unreadable, identifier, model_name
from counterfoil.readers.figures import document_of, moment_ms, note_fields, project_of, taken_apart
from counterfoil.readers.gains import gained, greatest, remembered
from counterfoil.readers.kiro_credits import PROVIDER, credits_of
from counterfoil.readers.pieces import ref_of
from counterfoil.readers.strict_json import Object

AGENT = "kiro-ide"
_OF_TURNS, _OF_EXECUTIONS = b'"usage_summary"', b'"usageSummary"'
_SUMMARY = frozenset(("usage", "unit", "unitPlural", "usedTools"))
_MESSAGES = "messages.jsonl"


class KiroIdeReader:
    """Reads `sess_*/messages.jsonl`, and execution documents: an execution's credits grow until it ends."""

    agent = AGENT
    version = 1

    def read(self, lines: Sequence[Line], file: LogFile, state: State) -> Batch:
        """The state keeps what was counted of executions."""
        page = _Page(file, Batch(), remembered(state, "credits"))
        mark = _OF_TURNS if file.path.endswith(_MESSAGES) else _OF_EXECUTIONS
        for line in lines:
            if mark not in line.data:
                page.batch.other += 1
                continue
            page.batch.events += taken_apart(line, page.batch, partial(page.events, line))
        page.batch.state = {"credits": page.counted}
        return page.batch


@dataclass(slots=True)
class _Page:
    file: LogFile
    batch: Batch
    counted: dict[str, list[int]]
    about: Object | None = None

    def events(self, line: Line, root: Object) -> Iterator[UsageEvent]:
        """Raises Unreadable."""
        payload = root.get("payload")
        if isinstance(payload, dict) and payload.get("type") == "usage_summary":
            yield from self._of_turn(line, root, payload)
        elif root.get("executionId") is not None and "usageSummary" in root:
            yield from self._of_execution(line, root)

    def _of_turn(self, line: Line, root: Object, payload: Object) -> Iterator[UsageEvent]:
        nano = self._credits(payload.get("promptTurnSummaries"))
        if not nano:
            return
        key = identifier(payload.get("executionId")) or identifier(root.get("id"))
        if key is None:
            raise Unreadable(SkipReason.UNKNOWN_SHAPE)
        about = self._session()
        paths = about.get("workspacePaths")
        project = project_of(paths[0] if isinstance(paths, list) and paths else about.get("workspacePath"))
        folder = self.file.path.split("/")[-2:][0]
        session = identifier(folder) or AGENT
        model = model_name(payload.get("modelId") or about.get("modelId"))
        about_turn = (model, session, project)
        yield from self._gain(key, moment_ms(root.get("timestamp")), nano, about_turn, line.ref())

    def _of_execution(self, line: Line, root: Object) -> Iterator[UsageEvent]:
        nano = self._credits(root["usageSummary"])
        if not nano:
            return
        key = identifier(root["executionId"])
        metadata = root.get("metadata")
        inner = metadata if isinstance(metadata, dict) else {}
        ended = root.get("endTime") or inner.get("endTime") or root.get("startTime") or inner.get("startTime")
        if key is None:
            raise Unreadable(SkipReason.UNKNOWN_SHAPE)
        session = identifier(root.get("chatSessionId")) or identifier(root.get("sessionId")) or key
        model = model_name(root.get("modelId") or inner.get("modelId"))
        about = (model, session, project_of(root.get("workspacePath")))
        yield from self._gain(key, moment_ms(ended), nano, about, ref_of(line, ("usageSummary",)))

    def _credits(self, entries: object) -> int | None:
        for entry in entries if isinstance(entries, list) else ():
            if isinstance(entry, dict):
                note_fields(self.batch, entry, _SUMMARY, None)
        return credits_of(entries, "usage")

    def _session(self) -> Object:
        """What the session's own document says of it: its folder and its model."""
        if self.about is None:
            path = self.file.path.removesuffix(_MESSAGES) + "session.json"
            self.about = document_of(self.file.beside(path) if self.file.path.endswith(_MESSAGES) else None)
        return self.about

    def _gain(
        self, execution: str, at_ms: int, nano: int, about: tuple[str, str, str], ref: LineRef
    ) -> Iterator[UsageEvent]:
        (gain,) = gained([nano], self.counted.get(execution, []))
        self.counted[execution] = greatest([nano], self.counted.get(execution, []))
        if not gain:
            self.batch.repeats += 1
            return
        model, session, project = about
        yield UsageEvent(
            key=f"{execution}:{nano}",
            at_ms=at_ms,
            context=RequestContext(AGENT, PROVIDER, model, session, project),
            tokens=TokenCounts(),
            line=ref,
            quality=OutputQuality.CREDITS_ONLY,
            credits_nano=gain,
        )
