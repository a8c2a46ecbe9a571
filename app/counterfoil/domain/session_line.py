"""A session request by request: where it paused, and where its model or its client changed. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

import msgspec

from counterfoil.domain.money import Cost
from counterfoil.domain.session import Session
from counterfoil.domain.usage import OutputQuality, TokenCounts

PAUSE_MS = 5 * 60_000  # so long a cache is kept, and few answers take longer


class Call(msgspec.Struct, frozen=True, gc=False):
    """One request of a session, by the row that counts. `key` is the provider's message id where known."""

    at_ms: int
    model: str
    project: str
    client_version: str | None
    is_sidechain: bool
    key: str
    request_id: str | None
    tokens: TokenCounts
    cost: Cost
    quality: OutputQuality
    credits_nano: int = 0

    @property
    def has_tokens(self) -> bool:
        """Whether its tokens were logged, not its credits alone."""
        return self.quality is not OutputQuality.CREDITS_ONLY


class ChangeKind(StrEnum):
    """What another request of the same session was made with."""

    MODEL = "model"
    VERSION = "version"


@dataclass(frozen=True, slots=True)
class Change:
    """The call of that `number`, from 0, was the first with something else than the one before."""

    number: int
    at_ms: int
    kind: ChangeKind
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Pause:
    """Nothing was asked between two calls, for longer than `PAUSE_MS`; `number` is the later one's."""

    number: int
    begins_at_ms: int
    ends_at_ms: int


@dataclass(frozen=True, slots=True)
class SessionLine:
    """A session and all its calls in order of time.

    `costs` are what it had cost with each call. `active_ms` is the time between calls without the pauses:
    the least that it was worked in, as nobody knows how long the last answer took.
    """

    session: Session
    calls: tuple[Call, ...]
    costs: tuple[Cost, ...]
    pauses: tuple[Pause, ...]
    changes: tuple[Change, ...]
    active_ms: int


def line_of(session: Session, calls: Sequence[Call]) -> SessionLine:
    """The line of a session; `calls` are in order of time."""
    pauses = tuple(_pauses(calls))
    whole_ms = calls[-1].at_ms - calls[0].at_ms if calls else 0
    paused_ms = sum(pause.ends_at_ms - pause.begins_at_ms for pause in pauses)
    return SessionLine(
        session, tuple(calls), tuple(_costs(calls)), pauses, tuple(_changes(calls)), whole_ms - paused_ms
    )


def _costs(calls: Iterable[Call]) -> Iterable[Cost]:
    so_far = Cost()
    for call in calls:
        so_far += call.cost
        yield so_far


def _pauses(calls: Sequence[Call]) -> Iterable[Pause]:
    for number, (one, other) in enumerate(pairwise(calls), start=1):
        if other.at_ms - one.at_ms > PAUSE_MS:
            yield Pause(number, one.at_ms, other.at_ms)


def _changes(calls: Sequence[Call]) -> Iterable[Change]:
    """In the session's own calls: sub-agents come and go with models of their own."""
    own = [(number, call) for number, call in enumerate(calls) if not call.is_sidechain]
    version: str | None = None
    for index, (number, call) in enumerate(own):
        before = own[index - 1][1] if index else call
        if call.model != before.model:
            yield Change(number, call.at_ms, ChangeKind.MODEL, before.model, call.model)
        if version and call.client_version and call.client_version != version:
            yield Change(number, call.at_ms, ChangeKind.VERSION, version, call.client_version)
        version = call.client_version or version
