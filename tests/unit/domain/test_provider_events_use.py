"""Refusals, and work that goes on in a full window."""

from __future__ import annotations

from counterfoil.domain.provider_event import EventKind, EvidenceKind, ProviderEvent
from counterfoil.domain.quota import CounterReading, Refusal
from counterfoil.domain.use_series import UseStep
from tests.unit.domain.event_parts import WEEK, at, of_kind, reading, refusal, told, use


def credited(readings: list[CounterReading], steps: list[UseStep], now: float = 100) -> list[ProviderEvent]:
    return of_kind(told(readings, steps=steps, now=now), EventKind.ON_CREDITS)


def refused(refusals: list[Refusal], readings: list[CounterReading] | None = None) -> list[ProviderEvent]:
    return of_kind(told(readings or [], refusals=refusals), EventKind.REFUSED)


FULL = [reading(1, 90, 5), reading(2, 100, 5, has_credits=True), reading(3, 100, 5), reading(6, 1, 11)]


def test_work_in_a_full_window_is_told_with_its_requests_until_the_window_ends() -> None:
    steps = use([1, 2, 2.5, 3, 4, 5.5], usd=1.0)
    (event,) = credited(FULL, steps)
    assert (event.at_ms, event.until_ms, event.resets_at_ms, event.before) == (at(2), at(4), at(5), 100)
    full, work, last = event.evidence
    assert (full.at_ms, full.percent, full.words) == (at(2), 100, "has credits")
    assert (work.kind, work.requests, work.tokens, work.picousd) == (
        EvidenceKind.REQUESTS,
        3,
        3000,
        3 * 10**12,
    )
    assert last.at_ms == at(3)


def test_requests_that_were_under_way_when_it_filled_up_are_not_work_on_credits() -> None:
    assert credited(FULL, use([1, 2, 2.05, 2.15])) == []


def test_work_goes_on_until_what_is_known_by_then() -> None:
    (event,) = credited(FULL, use([2.5, 3, 4]), now=3.2)
    assert event.until_ms == at(3)


def test_whether_there_are_credits_may_not_be_known() -> None:
    readings = [reading(1, 90, 5), reading(2, 100, 5)]
    (event,) = credited(readings, use([2.5, 3]))
    assert event.evidence[0].words is None


def test_a_full_week_of_one_model_says_nothing_of_work_with_others() -> None:
    scoped = [reading(h, 100, 168, minutes=WEEK, limit_id="codex_spark") for h in (1, 2, 3)]
    assert credited(scoped, use([2, 3, 4])) == []


def test_beside_another_window_of_the_limit_nobody_knows_whose_requests_they_are() -> None:
    readings = [
        reading(1 + n / 10, percent, reset, minutes=WEEK)
        for n in range(40)
        for percent, reset in [((100, 100), (20 + n // 4, 150))[n % 2]]
    ]
    assert credited(readings, use([1 + n / 10 for n in range(40)]), now=6) == []


def test_a_counter_that_was_zeroed_ends_the_work_on_credits() -> None:
    full = [reading(1 + n / 10, 100, 168, minutes=WEEK) for n in range(10)]
    after = [reading(3 + n / 10, n // 3, 168, minutes=WEEK) for n in range(20)]
    (event,) = credited([*full, *after], use([1 + n / 10 for n in range(60)]))
    assert at(2) < (event.until_ms or 0) <= at(3)


def test_a_burst_of_refusals_of_one_window_is_one_event() -> None:
    readings = [reading(1, 96, 5), reading(1.5, 97, 5), reading(6, 1, 11)]
    burst = [refusal(2, 5), refusal(2.1, 5), refusal(2.3, 5)]
    (event,) = refused([*burst], readings)
    assert (event.at_ms, event.until_ms, event.resets_at_ms) == (at(2), at(2.3), at(5))
    assert (event.is_plan_limit, event.before) == (True, 97)
    assert [(piece.kind, piece.requests) for piece in event.evidence] == [
        (EvidenceKind.READING, None),
        (EvidenceKind.REFUSAL, 3),
    ]


def test_refusals_hours_apart_or_of_two_windows_are_two_events() -> None:
    readings = [reading(1, 96, 5), reading(6, 96, 11)]
    found = refused([refusal(2, 5), refusal(4, 5), refusal(7, 11)], readings)
    assert [event.at_ms for event in found] == [at(2), at(4), at(7)]


def test_a_refusal_without_any_window_is_told_all_the_same() -> None:
    (event,) = refused([refusal(2)])
    assert (event.limit_id, event.window_kind, event.resets_at_ms) == ("codex", "five_hour", None)


def test_rate_limits_and_overload_are_not_the_plans_limit_and_one_event_an_hour() -> None:
    found = refused([refusal(2 + n / 4, is_plan_limit=False) for n in range(8)])
    assert [(event.at_ms, event.until_ms, event.is_plan_limit) for event in found] == [
        (at(2), at(3), False),
        (at(3.25), at(3.75), False),
    ]
    assert [piece.requests for event in found for piece in event.evidence] == [5, 3]
