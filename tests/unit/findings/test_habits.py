"""What habits cost, and when they are worth a word."""

from __future__ import annotations

from dataclasses import replace

import pytest

from counterfoil.domain.finding import Doubt, Finding, FindingForm, FindingKind, Untold
from counterfoil.domain.money import Cost
from counterfoil.domain.quota import NoteKind
from counterfoil.findings.evidence import Cause, Evidence, Lane, LifeSpan, Rebuild, Shrink
from counterfoil.findings.habits import LEAST_COST, detect
from tests.unit.findings.history_made import DOLLAR, HOUR_MS, Session, call, history, sign

DAY_MS = 24 * HOUR_MS
MILLION = 10**6
COST = Cost(LEAST_COST, 20, 0)


def findings(told: Evidence) -> list[Finding]:
    return [one for one in detect(told) if isinstance(one, Finding)]


def lane_of(told: Evidence, number: int = 0) -> Lane:
    return told.lanes[number]


def long(sessions: int = 1, read: int = 10**12, cost: Cost = COST) -> Evidence:
    """Each read so many tokens beyond 150,000, at a pico-USD each."""
    told = history([Session(cost=cost)] * sessions)
    for lane in told.lanes:
        lane.long_calls, lane.long_read, lane.long_fresh = 10**8, read, 5 * 10**9
    return told


def test_reading_beyond_150_000_tokens_is_told_with_its_share() -> None:
    (found,) = findings(long(cost=Cost(5 * DOLLAR, 20, 0)))
    assert (found.kind, found.form) == (FindingKind.HABIT, FindingForm.LONG_CONTEXT)
    assert found.cost.picousd == DOLLAR
    assert dict(found.facts) == {"calls": 10**8, "limit_tokens": 150_000, "cost_share": 0.2}


def test_less_than_a_twentieth_or_a_dollar_is_not_worth_a_word() -> None:
    assert findings(long(cost=Cost(21 * DOLLAR, 20, 0))) == []
    assert findings(long(read=10**12 - 1)) == []


def test_prompts_so_long_that_they_are_dearer_are_charged_so() -> None:
    told = long()
    lane_of(told).long_calls = 10**6
    assert findings(told)[0].cost.picousd == 2 * DOLLAR


def test_where_nothing_is_cached_it_is_what_was_sent() -> None:
    told = long()
    lane = lane_of(told)
    lane.has_cache, lane.long_read, lane.long_fresh = False, 0, 10**12
    assert findings(told)[0].cost.picousd == 5 * DOLLAR


def test_with_each_session_the_doubt_is_halved() -> None:
    assert [findings(long(count))[0].confidence for count in (1, 2, 5)] == [0.5, 0.75, 1 - 0.5**5]


def huge(told: Evidence, at_call: int, chars: int = 400_000, **body: object) -> Evidence:
    """A result after that call of the first lane, whose hundred calls are evenly spread over its hour."""
    lane = lane_of(told)
    lane.calls, lane.largest = 100, 500_000
    lane.spans = [LifeSpan(HOUR_MS, lane.first_ms, lane.first_id, 100)]
    at_ms = lane.first_ms + int((at_call + 0.5) * HOUR_MS / 99)
    one = sign(lane, NoteKind.TOOL_RESULT, at_ms, chars=chars, **body)
    return replace(told, signs=[*told.signs, one], turns=())


CHEAP = Cost(1, 20, 0)


def priced(told: Evidence) -> Evidence:
    """At a million times the prices, so that few tokens are worth a word."""
    dear = type(told.rates(1, 1, 1))(*(MILLION * (rate or 0) for rate in told.rates(1, 1, 1)))
    return replace(told, rates=lambda *_: dear)


def test_a_huge_result_is_sent_once_and_read_by_each_later_call() -> None:
    (found,) = findings(priced(huge(history([Session(cost=CHEAP)]), at_call=39)))
    assert found.form is FindingForm.HUGE_RESULTS
    assert found.cost.picousd == 100_000 * (10 + 59 * 1) * MILLION  # the 41st call sends it, 59 are left
    assert (found.fact("results"), found.fact("chars")) == (1, 400_000)
    assert found.confidence == 0.5


def test_what_came_before_the_first_call_is_sent_with_it() -> None:
    (found,) = findings(priced(huge(history([Session(cost=CHEAP)]), at_call=-2)))
    assert found.cost.picousd == 100_000 * (10 + 99 * 1) * MILLION


def test_it_is_read_no_more_once_the_context_was_made_shorter() -> None:
    told = huge(history([Session(cost=CHEAP)]), at_call=39)
    lane = lane_of(told)
    shrink = Shrink(call(lane, lane.first_ms + HOUR_MS * 50 // 99), 0, 50, 400_000, "auto")
    (found,) = findings(priced(replace(told, shrinks=[shrink])))
    assert found.cost.picousd == 100_000 * (10 + 9 * 1) * MILLION


def test_where_the_number_of_a_call_is_known_it_counts() -> None:
    told = huge(history([Session(cost=CHEAP)]), at_call=39)
    lane = lane_of(told)
    late = Rebuild(call(lane, lane.first_ms + HOUR_MS // 2), 0, 10, Cause.EDITED, 0, HOUR_MS, 0, 0, 0)
    (found,) = findings(priced(replace(told, rebuilds=[late])))
    assert found.cost.picousd == 100_000 * (10 + 91 * 1) * MILLION  # ten calls in half an hour, not fifty


@pytest.mark.parametrize("body", [{"chars": 39_999}, {"is_failed": True}, {"is_sidechain": True}])
def test_small_and_failed_results_and_those_of_another_lane_do_not_count(body: dict[str, object]) -> None:
    told = history([Session(cost=CHEAP)])
    assert findings(priced(huge(told, 39, **{"chars": 400_000} | body))) == []  # type: ignore[arg-type]


def test_an_estimate_is_never_near_certain() -> None:
    told = history([Session(cost=CHEAP)] * 8)
    for lane in told.lanes:
        lane.calls, lane.largest = 100, 500_000
    results = [
        sign(lane, NoteKind.TOOL_RESULT, lane.first_ms + HOUR_MS // 2, chars=80_000) for lane in told.lanes
    ]
    (found,) = findings(priced(replace(told, signs=results, turns=())))
    assert (found.confidence, found.fact("results")) == (0.8, 8)


def kept(days: float, returned_at: list[float], gap_ms: int = 14 * HOUR_MS) -> Evidence:
    """A session of so many days, with a rebuild of a million tokens at each of these."""
    told = history([Session(cost=CHEAP)])
    lane = lane_of(told)
    lane.last_ms = lane.first_ms + int(days * DAY_MS)
    rebuilds = [
        Rebuild(
            call(lane, lane.first_ms + int(day * DAY_MS), cache_write_1h=MILLION)._replace(id=number),
            *(0, 10 * number, Cause.EXPIRED, gap_ms, HOUR_MS, MILLION, 0, MILLION),
        )
        for number, day in enumerate(returned_at, 1)
    ]
    return priced(replace(told, rebuilds=rebuilds))


def test_a_session_kept_for_days_is_told_with_what_coming_back_cost() -> None:
    (found,) = findings(kept(3.2, [0.6, 1.6, 2.6]))
    assert found.form is FindingForm.LONG_SESSIONS
    assert found.cost == Cost(2 * MILLION * (10 - 1) * MILLION, 2, 0)  # the first day's is not counted
    assert found.requests == (2, 3)
    assert [found.fact(name) for name in ("sessions", "days", "rebuilds")] == [1, 3, 2]


def test_two_days_two_returns_or_short_pauses_are_no_habit() -> None:
    assert findings(kept(2.0, [0.6, 1.6, 1.9])) == []
    assert findings(kept(3.2, [1.6, 2.6])) == []
    assert findings(kept(3.2, [0.6, 1.6, 2.6], gap_ms=HOUR_MS // 2)) == []


def test_what_cannot_be_told() -> None:
    silent = history([Session(cost=Cost(0, 0, 20))])
    assert list(detect(silent)) == [
        Untold(FindingKind.HABIT, "claude-code", Doubt.NO_SIGNS, 20),
        Untold(FindingKind.HABIT, "claude-code", Doubt.NO_PRICE, 20),
    ]
    heard = replace(silent, signs=[sign(lane_of(silent), NoteKind.PROMPT, 1, chars=3)])
    assert [one.doubt for one in detect(heard) if isinstance(one, Untold)] == [Doubt.NO_PRICE]
