"""What habits cost, and when they are worth a word."""

from __future__ import annotations

from dataclasses import replace

from counterfoil.domain.finding import Doubt, Finding, FindingForm, FindingKind, Untold
from counterfoil.domain.money import Cost
from counterfoil.domain.quota import NoteKind
from counterfoil.findings.evidence import Cause, Evidence, Lane, Rebuild
from counterfoil.findings.habits import LEAST_COST, detect
from tests.unit.findings.history_made import DOLLAR, HOUR_MS, START_MS, Session, call, history, sign
from tests.unit.findings.sessions_made import Made

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


def priced(told: Evidence) -> Evidence:
    """At a million times the prices, so that few tokens are worth a word."""
    dear = type(told.rates(1, 1, 1))(*(MILLION * (rate or 0) for rate in told.rates(1, 1, 1)))
    return replace(told, rates=lambda *_: dear)


CHEAP = Cost(1, 20, 0)


def test_huge_results_are_told_by_number_and_size() -> None:
    made = Made()
    for number in range(3):
        talk = made.session(f"s{number}", START_MS + number * DAY_MS)
        talk.call()
        talk.sign(NoteKind.TOOL_RESULT, chars=300_000)
        talk.call(grow=80_000)
        talk.call()
    (found,) = findings(made.evidence())
    assert found.form is FindingForm.HUGE_RESULTS
    assert found.cost.picousd == 3 * 80_000 * (6_000_000 + 300_000)
    assert (found.fact("results"), found.fact("chars"), found.confidence) == (3, 900_000, 0.875)


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
