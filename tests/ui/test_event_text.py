"""Notifications of what the provider's counter did."""

from __future__ import annotations

import pytest

from counterfoil.domain.provider_event import NOTABLE, EventKind, Evidence, EvidenceKind, ProviderEvent
from counterfoil.domain.quota import WindowKind
from counterfoil.ui.event_text import note_for_event
from counterfoil.ui.note import Note, Urgency
from tests.altered import replace
from tests.unit.domain.event_parts import at

FULL = Evidence(EvidenceKind.READING, at(1), percent=100.0, words="has credits")
WORK = Evidence(EvidenceKind.REQUESTS, at(1), at(2), requests=12, tokens=1000, picousd=10**12)
EVENT = ProviderEvent(
    at(1),
    "codex",
    None,
    "codex",
    WindowKind.SEVEN_DAY,
    EventKind.ON_CREDITS,
    100.0,
    None,
    (FULL, WORK),
    at(2),
    at(168),
)


def said(event: ProviderEvent) -> Note:
    return note_for_event(event, "UTC")


def test_work_on_credits_is_urgent_and_names_the_figures() -> None:
    note = said(EVENT)
    assert (note.title, note.urgency) == ("Codex week: work on credits", Urgency.CRITICAL)
    assert "12\u00a0requests" in note.body
    assert "$1.00 at API prices" in note.body
    assert dict(note.actions) == {"default": "Open Counterfoil"}


def test_where_nothing_tells_of_credits_the_note_says_so_and_is_not_urgent() -> None:
    note = said(replace(EVENT, evidence=(replace(FULL, words=None), WORK)))
    assert note.urgency is Urgency.NORMAL
    assert note.body.endswith("Whether credits pay for it is not known.")


@pytest.mark.parametrize("kind", NOTABLE)
def test_every_notable_kind_is_calm_and_whole(kind: EventKind) -> None:
    note = said(replace(EVENT, kind=kind))
    assert note.title.startswith("Codex week: ")
    assert "!" not in note.title + note.body
    assert note.body.endswith(".")


def test_one_limit_and_kind_has_one_note_and_others_their_own() -> None:
    later = replace(EVENT, at_ms=at(200), resets_at_ms=at(336))
    zeroed = replace(EVENT, kind=EventKind.COUNTER_ZEROED)
    other = replace(EVENT, account="b")
    assert said(EVENT).key == said(later).key
    assert len({said(event).key for event in (EVENT, zeroed, other)}) == 3


def test_a_limit_with_a_hostile_name_stays_one_printable_line() -> None:
    note = said(replace(EVENT, limit_id="codex_\x1b[31m\u202e\nred"))
    assert "\n" not in note.title
    assert note.title.isprintable()
