"""The notification of whatever there is to say."""

from __future__ import annotations

from counterfoil.domain.finding import Finding
from counterfoil.domain.news import News
from counterfoil.domain.provider_event import ProviderEvent
from counterfoil.ui.alert_text import note_for
from counterfoil.ui.event_text import note_for_event
from counterfoil.ui.finding_text import note_for_finding
from counterfoil.ui.note import Note


def note_of(news: News, tz: str) -> Note:
    """A warning, an event of the provider's counter, or a finding."""
    if isinstance(news, ProviderEvent):
        return note_for_event(news, tz)
    if isinstance(news, Finding):
        return note_for_finding(news, tz)
    return note_for(news, tz)
