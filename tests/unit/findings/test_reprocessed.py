"""Whole contexts written again, and what that would have cost unbroken."""

from __future__ import annotations

from counterfoil.domain.finding import FACTS, Finding, FindingForm, FindingKind
from counterfoil.domain.money import Cost
from counterfoil.domain.quota import NoteKind
from counterfoil.findings.evidence import Branch
from counterfoil.findings.reprocessed import detect
from tests.unit.findings.calls_made import MINUTE_MS, SYSTEM, Talks, found


def only(talks: Talks) -> Finding:
    (one,) = found(talks, detect)
    return one


def resumed(wait_ms: int = 10_000) -> Talks:
    talks = Talks().begin().calls(20)
    return talks.sign(NoteKind.SESSION_START, how="resume").calls(1, read=SYSTEM, wait_ms=wait_ms)


def test_a_resumption_that_wrote_all_again() -> None:
    talks = resumed()
    lost = talks.rows[-2].prompt - 2 - SYSTEM
    one = only(talks)
    assert (one.kind, one.form) == (FindingKind.REPROCESSED, FindingForm.ON_RESUME)
    assert one.requests == (21,)
    assert dict(one.facts) == {
        "times": 1,
        "lost_tokens": lost,
        "paid_picousd": lost * 10,
        "unbroken_picousd": lost,
    }
    assert one.cost == Cost(lost * 9, 1, 0)
    assert tuple(name for name, _ in one.facts) == FACTS[one.form]


def test_twice_in_a_session_is_one_finding_and_surer() -> None:
    talks = resumed()
    talks.sign(NoteKind.SESSION_START, how="resume").call(read=SYSTEM)
    one = only(talks)
    assert (one.fact("times"), one.requests) == (2, (21, 22))
    assert one.confidence > only(resumed()).confidence


def test_after_a_pause_longer_than_the_lifetime_it_is_honest() -> None:
    assert not found(resumed(wait_ms=90 * MINUTE_MS), detect)


def test_a_resumption_that_read_the_cache_is_honest() -> None:
    talks = Talks().begin().calls(20)
    assert not found(talks.sign(NoteKind.SESSION_START, how="resume").calls(5), detect)


def test_a_cache_that_nobody_asked_for_promises_nothing_to_who_goes_on() -> None:
    talks = Talks().begin(agent="codex", provider="openai", model="gpt-5.5")
    for _ in range(5):
        for _ in range(6):
            talks.unasked()
        talks.sign(NoteKind.SESSION_START, how="resume").unasked(read=SYSTEM)
    assert not found(talks, detect)


def test_a_first_call_is_never_one() -> None:
    talks = Talks().begin().sign(NoteKind.SESSION_START, how="resume")
    assert not found(talks.calls(1, grow=150_000, read=0).calls(5), detect)


def test_a_fork_that_wrote_all_again_is_told_of_the_fork() -> None:
    talks = Talks().begin().calls(20)
    parent, at_ms, prompt = talks.rows[-1], talks.at_ms, talks.prompt
    talks.begin(session="fork")
    talks.at_ms, talks.prompt = at_ms, prompt
    talks.branches[talks.source] = Branch(talks.source, parent)
    one = only(talks.calls(1, read=SYSTEM).calls(5))
    assert (one.form, one.session, one.requests) == (FindingForm.ON_BRANCH, "fork", (21,))
    assert one.fact("lost_tokens") == parent.prompt - 2 - SYSTEM


def compacted(times: int, apart: int, trigger: str | None = "auto") -> Talks:
    talks = Talks().begin().calls(20)
    for _ in range(times):
        if trigger is not None:
            talks.sign(NoteKind.COMPACTION, trigger=trigger)
        talks.call(grow=40_000 - talks.prompt, read=SYSTEM)
        talks.calls(apart - 1, grow=60_000 // apart)
    return talks


def test_compacted_over_and_over() -> None:
    talks = compacted(4, 6)
    one = only(talks)
    again = [row for row in talks.rows[20:] if row.prompt == 40_000]
    assert (one.form, one.fact("compactions")) == (FindingForm.COMPACTION_LOOP, 4)
    assert one.requests == tuple(row.id for row in again)
    written = 3 * (40_000 - SYSTEM)  # the first is as it should be
    assert one.fact("lost_tokens") == written
    assert one.cost == Cost((written - 3 * 2) * 9 + 3 * 2 * 4, 3, 0)
    assert one.confidence > 0.95


def test_a_loop_is_seen_where_compactions_were_not_noted() -> None:
    assert only(compacted(4, 6, trigger=None)).form is FindingForm.COMPACTION_LOOP


def test_compactions_far_apart_by_hand_or_only_two_are_honest() -> None:
    for talks in (compacted(6, 60), compacted(4, 6, trigger="manual"), compacted(2, 6)):
        assert not found(talks, detect)


def test_two_conversations_that_alternate_are_no_loop() -> None:
    talks = Talks().begin()
    for _ in range(12):
        talks.prompt, talks.cached = 120_000, 119_000
        talks.call()
        talks.prompt, talks.cached = 30_000, 29_000
        talks.call()
    assert not found(talks, detect)
