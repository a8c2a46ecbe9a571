"""One pass over requests: what was lost from the cache, and why."""

from __future__ import annotations

import pytest

from counterfoil.domain.quota import NoteKind
from counterfoil.findings.evidence import Branch, Cause, Rebuild
from counterfoil.findings.sweep import Sweep
from tests.unit.findings.calls_made import MINUTE_MS, SYSTEM, Talks, rates_of


def only(talks: Talks) -> Rebuild:
    (one,) = talks.evidence().rebuilds
    return one


def test_a_cache_that_holds_is_no_rebuild() -> None:
    evidence = Talks().begin().calls(30).evidence()
    assert not evidence.rebuilds
    assert (evidence.requests, evidence.lanes[0].calls, evidence.lanes[0].has_cache) == (30, 30, True)


def test_a_first_call_is_no_rebuild_however_much_it_writes() -> None:
    assert not Talks().begin().calls(1, grow=200_000, read=0).evidence().rebuilds


def test_what_was_there_and_not_read_is_lost() -> None:
    talks = Talks().begin().calls(10)
    cached = talks.cached
    talks.call(read=SYSTEM)
    one = only(talks)
    assert (one.before, one.read, one.lost, one.nth) == (cached, SYSTEM, cached - SYSTEM, 10)
    assert one.cause is Cause.UNEXPLAINED


@pytest.mark.parametrize(
    ("lifetime", "pause", "cause"),
    [
        (60, 61, Cause.EXPIRED),
        (60, 58, Cause.EXPIRED),  # it may have been two minutes longer
        (60, 40, Cause.UNEXPLAINED),
        (5, 6, Cause.EXPIRED),
        (5, 2, Cause.UNEXPLAINED),
    ],
)
def test_a_pause_explains_what_the_lifetime_of_that_cache_allows(
    lifetime: int, pause: int, cause: Cause
) -> None:
    talks = Talks().begin()
    talks.lifetime_ms = lifetime * MINUTE_MS
    talks.calls(10).call(read=SYSTEM, wait_ms=pause * MINUTE_MS)
    assert only(talks).cause is cause


def test_a_context_made_shorter_lost_only_what_it_still_holds() -> None:
    talks = Talks().begin().calls(20)
    talks.call(grow=-80_000, read=SYSTEM)
    one = only(talks)
    assert (one.cause, one.lost) == (Cause.EDITED, talks.prompt - SYSTEM)


def test_a_resumption_within_the_lifetime_is_told_by_its_sign() -> None:
    talks = Talks().begin().calls(10)
    talks.sign(NoteKind.SESSION_START, how="resume").call(read=0)
    assert only(talks).cause is Cause.RESUMED


def test_the_sign_of_a_resumption_explains_the_next_call_alone() -> None:
    talks = Talks().begin().calls(10)
    talks.sign(NoteKind.SESSION_START, how="resume").calls(1).call(read=0)
    assert only(talks).cause is Cause.UNEXPLAINED


def test_a_helpers_call_does_not_use_up_the_sign() -> None:
    talks = Talks().begin().calls(10)
    main, prompt, cached = talks.context, talks.prompt, talks.cached
    talks.sign(NoteKind.SESSION_START, how="resume").change(model="claude-haiku-4-5").call(read=0)
    talks.context, talks.prompt, talks.cached = main, prompt, cached
    talks.call(read=0)
    assert only(talks).cause is Cause.RESUMED


def test_another_client_version_is_a_resumption_and_another_speed_a_switch() -> None:
    for given, cause in ({"client_version": "2.1.81"}, Cause.RESUMED), ({"speed": "fast"}, Cause.SWITCHED):
        talks = Talks().begin().calls(10)
        talks.change(**given).call(read=0)
        assert only(talks).cause is cause


def test_another_folder_of_the_same_session_explains_nothing() -> None:
    talks = Talks().begin().calls(10)
    talks.change(project="elsewhere").call(read=0)
    assert only(talks).cause is Cause.UNEXPLAINED


def forked(read: int | None = None, model: str = "claude-opus-4-6") -> Talks:
    talks = Talks().begin().calls(10)
    parent, at_ms = talks.rows[-1], talks.at_ms
    prompt, cached = talks.prompt, talks.cached
    talks.begin(model=model)
    talks.at_ms, talks.prompt, talks.cached = at_ms, prompt, cached
    talks.branches[talks.source] = Branch(talks.source, parent)
    talks.call(read=read)
    return talks


def test_a_fork_goes_on_with_the_cache_of_what_it_copied() -> None:
    assert not forked().evidence().rebuilds
    one = only(forked(read=SYSTEM))
    assert (one.cause, one.nth) == (Cause.BRANCHED, 0)


def test_a_fork_that_begins_with_a_compaction_is_an_edit() -> None:
    talks = Talks().begin().calls(30)
    parent = talks.rows[-1]
    talks.begin()
    talks.at_ms = parent.at_ms
    talks.branches[talks.source] = Branch(talks.source, parent)
    talks.sign(NoteKind.COMPACTION, trigger="auto").call(grow=40_000, read=0)
    assert only(talks).cause is Cause.EDITED


def test_a_fork_on_another_model_has_nothing_to_read() -> None:
    assert not forked(read=0, model="claude-sonnet-4-6").evidence().rebuilds


def test_models_of_one_session_have_a_cache_each() -> None:
    talks = Talks().begin().calls(10)
    talks.change(model="claude-haiku-4-5").call(read=0)
    assert not talks.evidence().rebuilds


def test_nothing_is_said_of_sub_agents_mixed_up_in_their_parents_log() -> None:
    talks = Talks().begin().calls(5)
    talks.change(is_sidechain=True).calls(5, read=0)
    evidence = talks.evidence()
    assert not evidence.rebuilds
    assert [lane.is_mixed for lane in evidence.lanes] == [False, True]


def test_without_writes_the_whole_prompt_is_taken_for_cached() -> None:
    talks = Talks().begin(agent="codex", provider="openai", model="gpt-5.5")
    for _ in range(10):
        talks.unasked()
    assert not talks.evidence().rebuilds
    prompt = talks.prompt
    talks.unasked(read=9_984)
    one = only(talks)
    assert (one.before, one.lost) == (prompt, prompt - 9_984)


def test_a_cache_that_is_no_longer_written_is_still_missed() -> None:
    talks = Talks().begin().calls(10)
    cached = talks.cached
    for _ in range(3):
        talks.call(read=0, fresh=talks.prompt + 5_000)
    assert [(one.before, one.read) for one in talks.evidence().rebuilds] == [(cached, 0)] * 3


def test_two_conversations_that_alternate_in_one_lane_leap() -> None:
    talks = Talks().begin()
    for _ in range(5):
        talks.prompt, talks.cached = 120_000, 119_000
        talks.call()
        talks.prompt, talks.cached = 30_000, 29_000
        talks.call()
    assert talks.evidence().lanes[0].leaps == 4


def test_a_shrunk_context_and_a_compaction_are_told_once() -> None:
    talks = Talks().begin().calls(20)
    talks.sign(NoteKind.COMPACTION, trigger="auto").call(grow=-90_000, read=SYSTEM)
    talks.calls(20).call(grow=-90_000, read=SYSTEM)
    talks.sign(NoteKind.COMPACTION, trigger="auto").call(grow=-5_000, read=SYSTEM)
    assert [(one.nth, one.trigger) for one in talks.evidence().shrinks] == [
        *((20, "auto"), (41, None), (42, "auto"))
    ]


def test_spans_tell_how_long_the_cache_was_written_for() -> None:
    talks = Talks().begin().calls(6)
    talks.lifetime_ms = 5 * MINUTE_MS
    spans = talks.calls(7).evidence().lanes[0].spans
    assert [(span.lifetime_ms // MINUTE_MS, span.calls) for span in spans] == [(60, 6), (5, 7)]


def test_the_same_response_further_on_is_no_second_call() -> None:
    talks = Talks().begin().calls(5)
    last = talks.rows[-1]
    talks.rows.append(last._replace(id=99, output=500, supersedes=last.id))
    evidence = talks.evidence()
    assert (evidence.requests, evidence.lanes[0].last_id) == (5, 99)
    assert not evidence.repeats


def test_rows_taken_in_parts_say_what_they_say_at_once() -> None:
    talks = Talks().begin().calls(10)
    talks.sign(NoteKind.PROMPT, chars=5)
    for read in (SYSTEM, None, 0, None):
        talks.call(read=read)
    sweep = Sweep()
    sweep.hear(talks.signs)
    for row in talks.rows:
        sweep.take([row], talks.shells, {})
    parts, whole = sweep.evidence(rates_of), talks.evidence()
    assert (parts.rebuilds, parts.turns, parts.lanes) == (whole.rebuilds, whole.turns, whole.lanes)
