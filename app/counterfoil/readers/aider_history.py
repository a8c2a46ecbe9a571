"""Aider's chat history: Markdown in which the line after each answer says what it used, rounded."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, tzinfo

from counterfoil.domain.usage import OutputQuality, RequestContext, UsageEvent
from counterfoil.readers.aider_figures import AGENT, Chat, chat_of, number_of, served, tokens_of
from counterfoil.readers.base import Batch, Line, LogFile, SkipReason, State
from counterfoil.readers.decode import UNRECOGNISED, YEARS_MS, Unreadable
from counterfoil.readers.figures import UNKNOWN, judged, project_of, raw_usage

_TELLING = (b"> Tokens: ", b"# aider chat", b"> Model: ", b"> Main model", b"> Models: ", b"> Aider v")
_STARTED = re.compile(rb"# aider chat started at (\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)\s*")
_MODEL = re.compile(rb"> (?:Model|Main model|Models): (\S+) with ")
_VERSION = re.compile(rb"> Aider v?(\d[\w.+-]{0,31})\s*")
_NUMBER = rb"(\d[\d,]{0,15}(?:\.\d{1,6})?[kM]?)"
_MONEY = rb"\$(\d{1,9}(?:\.\d{1,12})?)"
_TOKENS = re.compile(
    rb"> Tokens: %s sent(?:, %s cache write)?(?:, %s cache hit)?, %s received\."
    rb"(?: Cost: %s message, %s session\.)?\s*" % (*[_NUMBER] * 4, *[_MONEY] * 2)
)


@dataclass(slots=True)
class HistoryPage:
    """Lines of one history that are read together; the chat that goes on is remembered between them."""

    file: LogFile
    state: State
    zone: tzinfo | None
    batch: Batch = field(default_factory=Batch)
    chat: Chat = field(default_factory=Chat)
    model: str = UNRECOGNISED
    version: str | None = None
    contexts: dict[tuple[int, str], RequestContext] = field(default_factory=dict)

    def read(self, lines: Sequence[Line]) -> Batch:
        """Most lines are of the conversation and tell nothing."""
        self._recall()
        for line in lines:
            if line.data.startswith(_TELLING):
                judged(line, self.batch, self._read)
            else:
                self.batch.other += 1
        self.batch.state = self.chat.kept() | {"model": self.model, "version": self.version}
        return self.batch

    def _recall(self) -> None:
        self.chat = chat_of(self.state)
        model, version = self.state.get("model"), self.state.get("version")
        self.model = model if isinstance(model, str) else UNRECOGNISED
        self.version = version if isinstance(version, str) else None

    def _read(self, line: Line) -> bool:
        """Whether the line told of usage. Raises Unreadable."""
        found = _TOKENS.fullmatch(line.data)
        if found is not None:
            return self._count(found, line)
        if (started := _STARTED.fullmatch(line.data)) is not None:
            self.chat.begin(None)  # until its time is known to be one
            self.chat.begin(_local_ms(started[1].decode(), self.zone))
        elif (model := _MODEL.match(line.data)) is not None:
            self.model = model[1].decode("utf-8", "replace")[:128]
        elif (version := _VERSION.fullmatch(line.data)) is not None:
            self.version = version[1].decode()
        elif line.data.startswith(b"> Tokens: ") and b" sent" in line.data:
            raise Unreadable(SkipReason.UNKNOWN_SHAPE)
        return False

    def _count(self, found: re.Match[bytes], line: Line) -> bool:
        sent, wrote, hit, received, cost, total = (
            None if part is None else part.decode() for part in found.groups()
        )
        figures = [number_of(part or "0") for part in (sent, received, wrote, hit)]
        if not any(figures):
            return False
        began_ms = self.chat.began_ms
        if began_ms is None:
            raise Unreadable(SkipReason.BAD_TIME)
        names = ("sent", "received", "cache_write", "cache_hit")
        raw = dict(zip(names, figures, strict=True)) | {
            name: float(amount)
            for name, amount in (("cost", cost), ("session_cost", total))
            if amount is not None
        }
        self.batch.events.append(
            UsageEvent(
                key=self.chat.next_key(began_ms, sent or "", received or "", self.model),
                at_ms=began_ms + self.chat.number,  # the chat's beginning is all that is known, and the order
                context=self._context(began_ms),
                tokens=tokens_of(*figures),
                line=line.ref(),
                quality=OutputQuality.ROUNDED,
                raw=raw_usage(raw),
            )
        )
        return True

    def _context(self, chat_ms: int) -> RequestContext:
        known = self.contexts.get((chat_ms, self.model))
        if known is None:
            provider, model = served(self.model)
            folder = self.file.path.rpartition("/")[0]
            known = self.contexts[chat_ms, self.model] = RequestContext(
                agent=AGENT,
                provider=provider,
                model=model,
                session=f"chat:{chat_ms // 1000}",
                project=project_of(folder) if folder else UNKNOWN,
                client_version=self.version,
                entrypoint="history",
            )
        return known


def _local_ms(text: str, zone: tzinfo | None) -> int:
    """A time that names no zone, in this one or the system's. Raises Unreadable."""
    try:
        moment = datetime.fromisoformat(text)
        local = moment.replace(tzinfo=zone) if zone is not None else moment
        at_ms = int(local.timestamp()) * 1000
    except (ValueError, OverflowError, OSError):
        raise Unreadable(SkipReason.BAD_TIME) from None
    if at_ms not in YEARS_MS:
        raise Unreadable(SkipReason.BAD_TIME)
    return at_ms
