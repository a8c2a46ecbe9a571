"""What events are made of: pieces of evidence, and an event of one window. Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from counterfoil.domain.money import PICOUSD_PER_USD
from counterfoil.domain.provider_event import EventKind, Evidence, EvidenceKind, ProviderEvent, Value
from counterfoil.domain.use_series import UseSeries, UseSum
from counterfoil.domain.window import MINUTE_MS, JudgedReading, QuotaWindow

UseOf = Callable[[str, tuple[str, ...]], UseSeries]
"""The use of an agent, or of some of its homes."""

CREDIT_WORDS = {True: "has credits", False: "no credits", None: None}


def minute_end(at_ms: int) -> int:
    """The last millisecond of its minute: use is summed by the minute and stamped with its last record."""
    return at_ms - at_ms % MINUTE_MS + MINUTE_MS - 1


def fell_ms(judged: JudgedReading) -> int:
    """When the lower level of a confirmed fall was first shown."""
    return judged.reading.at_ms if judged.fell_at_ms is None else judged.fell_at_ms


def reading_piece(judged: JudgedReading, *, words: str | None = None) -> Evidence:
    """A reading as it was shown."""
    reading = judged.reading
    return Evidence(
        EvidenceKind.READING,
        reading.at_ms,
        percent=reading.percent,
        resets_at_ms=reading.resets_at_ms,
        source=reading.source,
        words=words,
    )


def use_piece(used: UseSum, at_ms: int, until_ms: int, points: float | None = None) -> Evidence:
    """What was recorded here over a stretch; `points` is by how much the counter rose meanwhile."""
    return Evidence(
        EvidenceKind.REQUESTS,
        at_ms,
        until_ms,
        percent=points,
        requests=used.requests,
        tokens=used.tokens,
        picousd=round(used.total_usd * PICOUSD_PER_USD),
    )


def window_event(
    window: QuotaWindow,
    kind: EventKind,
    at_ms: int,
    evidence: Sequence[Evidence],
    *,
    before: Value = None,
    after: Value = None,
    until_ms: int | None = None,
) -> ProviderEvent:
    """An event of one window, with its reset as last announced."""
    return ProviderEvent(
        at_ms,
        window.agent,
        window.account,
        window.limit_id,
        window.kind,
        kind,
        before,
        after,
        tuple(evidence),
        until_ms,
        window.resets_at_ms,
        homes=window.homes,
    )
