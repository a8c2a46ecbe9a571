"""The notification of a finding: what it costs and what to do come first, since a service may cut it off."""

from __future__ import annotations

from counterfoil.domain.finding import FindingForm, FindingKind
from counterfoil.domain.money import Cost
from counterfoil.ui.news_text import note_of
from counterfoil.words.findings import advice, what
from tests.findings_made import finding


def test_the_cost_so_far_then_what_to_do_then_what_was_seen() -> None:
    one = finding()
    note = note_of(one, "UTC")
    assert note.title == "Cache stands still in “counterfoil”"
    assert note.body == f"So far about $4.20 beyond the usual. {advice(one)} {what(one, 'UTC')}"


def test_a_cost_that_is_not_known_is_no_zero() -> None:
    assert "$0" not in note_of(finding(cost=Cost(0, 0, 3)), "UTC").body


def test_a_growing_finding_replaces_its_note_and_another_kind_has_its_own() -> None:
    grown = finding(requests=(7, 8, 9, 10), last_ms=finding().last_ms + 1)
    storm = finding(
        kind=FindingKind.RETRY_STORM,
        form=FindingForm.EQUAL_REQUESTS,
        facts=(("repeats", 6), ("seconds", 40)),
    )
    keys = [note_of(one, "UTC").key for one in (finding(), grown, storm)]
    assert keys[0] == keys[1] != keys[2]


def test_names_of_projects_are_shown_as_they_are_and_not_as_markup() -> None:
    title = note_of(finding(project="<b>shop</b>"), "UTC").title
    assert title == "Cache stands still in “<b>shop</b>”"
