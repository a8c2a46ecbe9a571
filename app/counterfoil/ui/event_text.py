"""How an event of the provider's counter is said in a notification: neutral, exact, short."""

from __future__ import annotations

from counterfoil.domain.event_alerts import event_id
from counterfoil.domain.provider_event import EventKind, EvidenceKind, ProviderEvent
from counterfoil.ui.alert_text import click
from counterfoil.ui.note import Note, Urgency
from counterfoil.ui.plain import clean
from counterfoil.words.provider import event_name, event_sentence, limit_name
from counterfoil.words.tongue import lower, tr


def note_for_event(event: ProviderEvent, tz: str) -> Note:
    """`"Codex week: work on credits"` and its sentence; one limit and kind has one key."""
    name = event_id(event)
    key = "/".join(("event", name.agent, name.account or "", name.limit_id, name.window_kind, name.kind))
    is_paid = event.kind is EventKind.ON_CREDITS and _has_credits(event)
    urgency = Urgency.CRITICAL if is_paid else Urgency.NORMAL
    return Note(key, _title(event), _body(event, tz), urgency, click())


def _title(event: ProviderEvent) -> str:
    what = lower(event_name(event.kind))
    limit = limit_name(event.agent, event.limit_id, event.window_kind)
    return clean(tr("{limit}: {event}", about="a notification's title", limit=limit, event=what))


def _body(event: ProviderEvent, tz: str) -> str:
    sentence = event_sentence(event, tz)
    is_open = event.kind is EventKind.ON_CREDITS and not _has_credits(event)
    return (
        tr("{sentence} Whether credits pay for it is not known.", sentence=sentence) if is_open else sentence
    )


def _has_credits(event: ProviderEvent) -> bool:
    return any(
        piece.kind is EvidenceKind.READING and piece.words == "has credits" for piece in event.evidence
    )
