"""A finding is told of once for its session, while it goes on and only where it is sure."""

from __future__ import annotations

import pytest

from counterfoil.domain.finding import Finding, FindingForm, FindingKind
from counterfoil.domain.finding_alerts import FRESH_MS, MOST_REMEMBERED, decide_findings, from_json, to_json
from tests.altered import replace
from tests.findings_made import NOON_MS, finding

NOW_MS = NOON_MS
BROKEN = finding()


def test_each_session_is_told_of_once_even_as_its_finding_grows() -> None:
    told, said = decide_findings((), [BROKEN], (), NOW_MS)
    assert said == (BROKEN,)
    grown = replace(BROKEN, last_ms=NOW_MS + 5_000, requests=(7, 8, 9, 10), form=FindingForm.COLLAPSED)
    assert decide_findings(told, [grown], (), NOW_MS + 6_000) == (told, ())
    other = replace(BROKEN, session="another")
    assert decide_findings(told, [grown, other], (), NOW_MS)[1] == (other,)


def test_another_kind_in_the_same_session_is_told_of() -> None:
    told, _ = decide_findings((), [BROKEN], (), NOW_MS)
    storm = replace(BROKEN, kind=FindingKind.RETRY_STORM, form=FindingForm.EQUAL_REQUESTS)
    assert decide_findings(told, [storm], (), NOW_MS)[1] == (storm,)


@pytest.mark.parametrize(
    "quiet",
    [
        replace(BROKEN, confidence=0.89),
        replace(BROKEN, last_ms=NOW_MS - FRESH_MS - 1),
        replace(BROKEN, last_ms=NOW_MS + FRESH_MS + 1),
        replace(BROKEN, session=None),
        replace(BROKEN, kind=FindingKind.HABIT, form=FindingForm.LONG_CONTEXT),
    ],
    ids=["unsure", "over", "ahead of the clock", "of no session", "of a kind that waits for the page"],
)
def test_what_is_no_news_stays_untold_so_that_it_can_become_news(quiet: Finding) -> None:
    assert decide_findings((), [quiet], (), NOW_MS) == ((), ())


def test_what_is_muted_is_not_said_later_either() -> None:
    told, said = decide_findings((), [BROKEN], {FindingKind.CACHE_BROKEN}, NOW_MS)
    assert said == ()
    assert decide_findings(told, [BROKEN], (), NOW_MS)[1] == ()


def test_the_memory_survives_a_restart_and_stays_small() -> None:
    many = [replace(BROKEN, session=f"session {number}") for number in range(MOST_REMEMBERED + 5)]
    told, said = decide_findings((), many, (), NOW_MS)
    assert (len(said), len(told)) == (MOST_REMEMBERED + 5, MOST_REMEMBERED)
    assert from_json(to_json(told)) == told


@pytest.mark.parametrize("text", ["", "{", "7", "[[1, 2]]", '{"a": 1}', "null"])
def test_a_memory_that_cannot_be_read_is_empty(text: str) -> None:
    assert from_json(text) == ()
