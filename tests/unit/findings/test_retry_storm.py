from __future__ import annotations

import pytest

from counterfoil.domain.finding import FACTS, Doubt, Finding, FindingForm, Untold
from counterfoil.domain.quota import NoteKind
from counterfoil.findings.bills import bill
from counterfoil.findings.bursts import bursts, thickest
from counterfoil.findings.retry_storm import detect
from tests.unit.findings.sessions_made import (
    MINUTE_MS,
    PRICES,
    SECOND_MS,
    SMALL,
    START_MS,
    Made,
    Talk,
)

HOUR_MS = 60 * MINUTE_MS


def found(made: Made) -> list[Finding]:
    return [one for one in detect(made.evidence()) if isinstance(one, Finding)]


def begun(made: Made, name: str = "session", at_ms: int = START_MS) -> Talk:
    talk = made.session(name, at_ms)
    for _ in range(4):
        talk.ask()
        talk.call()
        talk.call()
    return talk


def test_a_burst_is_all_moments_that_have_enough_others_near() -> None:
    assert bursts([0, 10, 20, 30, 500, 510, 520], 3, 20) == [(0, 3), (4, 6)]
    assert bursts([0, 10, 20, 35, 40], 3, 20) == [(0, 4)]
    assert bursts([0, 10, 21], 3, 20) == []
    assert bursts([], 3, 20) == []
    assert thickest([0, 100, 105, 110, 300, 305], 20) == (1, 3)


# equal requests


def test_equal_requests_cost_all_but_the_first() -> None:
    made = Made()
    talk = begun(made)
    repeats = [talk.again() for _ in range(8)]
    [one] = found(made)
    assert one.form is FindingForm.EQUAL_REQUESTS
    assert one.requests == tuple(call.id for call in repeats)
    assert one.cost.picousd == sum(bill(call, PRICES[SMALL]) or 0 for call in repeats)
    assert tuple(name for name, _ in one.facts) == FACTS[one.form]
    assert (one.fact("repeats"), one.fact("seconds")) == (8, 40)
    assert one.confidence > 0.99


@pytest.mark.parametrize(("times", "wait_ms"), [(2, SECOND_MS), (8, 4 * MINUTE_MS)])
def test_few_equal_requests_or_some_over_hours_are_none(times: int, wait_ms: int) -> None:
    made = Made()
    talk = begun(made)
    for _ in range(times):
        talk.again(wait_ms)
    assert not found(made)


def test_repeats_that_are_the_user_s_own_way_are_none() -> None:
    made = Made()
    for number in range(6):
        talk = begun(made, f"session {number}", START_MS + number * HOUR_MS)
        for _ in range(6):
            talk.again()
            talk.call()
    assert not found(made)


# errors


def failing(talk: Talk, times: int, wait_ms: int = 5 * SECOND_MS) -> None:
    for number in range(times):
        talk.at_ms += wait_ms
        talk.sign(NoteKind.RETRY, attempt=number + 1, status=529)


def test_errors_over_and_over_are_told_at_no_cost() -> None:
    made = Made()
    failing(begun(made), 7)
    [one] = found(made)
    assert one.form is FindingForm.ERROR_RETRIES
    assert (one.cost.picousd, one.cost.known) == (0, True)
    assert dict(one.facts) == {"errors": 7, "minutes": 1, "status": "529"}
    assert tuple(name for name, _ in one.facts) == FACTS[one.form]


def test_equal_requests_meanwhile_are_its_cost_once() -> None:
    few, many = Made(), Made()
    for made, times in ((few, 2), (many, 6)):
        talk = begun(made)
        failing(talk, 4)
        repeats = [talk.again() for _ in range(times)]
        failing(talk, 4)
    [errors] = found(few)
    assert len(errors.requests) == 2
    forms = {one.form: one for one in found(many)}
    assert forms[FindingForm.EQUAL_REQUESTS].requests == tuple(call.id for call in repeats)
    assert forms[FindingForm.ERROR_RETRIES].cost.picousd == 0


def test_an_evening_of_single_retries_is_none() -> None:
    made = Made()
    for number in range(8):
        failing(begun(made, f"session {number}", START_MS + number * 10 * MINUTE_MS), 2)
    talk = begun(made, "long", START_MS + 9 * HOUR_MS)
    for _ in range(12):
        failing(talk, 1)
        talk.call(wait_ms=5 * MINUTE_MS)
    assert not found(made)


# tools


def trying(made: Made, times: int, calls_between: int = 1) -> Talk:
    talk = begun(made)
    for _ in range(times):
        for _ in range(calls_between):
            talk.call(wait_ms=8 * SECOND_MS)
        talk.at_ms += SECOND_MS
        talk.sign(NoteKind.TOOL_RESULT, is_failed=True, hash="the same", tool="Bash")
    return talk


def test_a_tool_that_fails_over_and_over_costs_the_calls_between() -> None:
    made = Made()
    trying(made, 9)
    between = made.rows[-8:]
    [one] = found(made)
    assert one.form is FindingForm.TOOL_FAILURES
    assert one.requests == tuple(call.id for call in between)
    assert one.cost.picousd == sum(bill(call, PRICES[SMALL]) or 0 for call in between)
    assert dict(one.facts) == {"failures": 9, "minutes": 2, "calls": 8, "tool": "Bash"}
    assert tuple(name for name, _ in one.facts) == FACTS[one.form]


def test_work_between_equal_failures_is_none() -> None:
    made = Made()
    trying(made, 6, calls_between=8)
    assert not found(made)


def test_many_results_of_one_call_that_fail_alike_are_one_failure() -> None:
    made = Made()
    talk = trying(made, 1)
    for _ in range(9):
        talk.sign(NoteKind.TOOL_RESULT, is_failed=True, hash="the same")
    talk.call()
    assert not found(made)


# sub-agents


def with_agents(made: Made, name: str, at_ms: int, number: int) -> int:
    """So many at once, of two calls each; what they cost."""
    talk = begun(made, name, at_ms)
    first = len(made.rows)
    for place in range(number):
        source = talk.source + 1 + place
        agent = Talk(made, name, talk.at_ms + place * SECOND_MS, SMALL, source, is_sidechain=True)
        agent.call()
        agent.call()
    return sum(bill(call, PRICES[SMALL]) or 0 for call in made.rows[first:])


def test_far_more_sub_agents_than_usual_cost_those_beyond_the_usual_number() -> None:
    made = Made()
    for number in range(8):
        with_agents(made, f"session {number}", START_MS + number * HOUR_MS, 4)
    spent = with_agents(made, "many", START_MS + 20 * HOUR_MS, 40)
    [one] = found(made)
    assert (one.form, one.session) == (FindingForm.FAN_OUT, "many")
    assert one.cost.picousd == pytest.approx(spent * 36 / 40, rel=1e-9)
    assert dict(one.facts) == {"subagents": 40, "minutes": 1, "usual_subagents": 4}
    assert tuple(name for name, _ in one.facts) == FACTS[one.form]


def test_two_or_three_times_as_many_as_usual_are_none() -> None:
    made = Made()
    for number in range(8):
        with_agents(made, f"session {number}", START_MS + number * HOUR_MS, 25 if number == 5 else 10)
    assert not found(made)


def test_with_no_others_nobody_knows_what_is_usual() -> None:
    alone = Made()
    with_agents(alone, "many", START_MS, 40)
    assert not found(alone)
    doubts = [(one.doubt, one.requests) for one in detect(alone.evidence()) if isinstance(one, Untold)]
    assert doubts == [(Doubt.LITTLE_HISTORY, 80)]


def test_without_any_sign_errors_and_tools_cannot_be_told() -> None:
    made = Made("codex")
    made.session("session").call()
    [one] = [one for one in detect(made.evidence()) if isinstance(one, Untold)]
    assert (one.doubt, one.requests) == (Doubt.NO_SIGNS, 1)
