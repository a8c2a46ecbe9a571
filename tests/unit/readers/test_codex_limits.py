"""The provider's counter and its refusals."""

from __future__ import annotations

import pytest

from counterfoil.domain.quota import WindowKind
from counterfoil.readers.base import SkipReason
from tests.unit.readers.codex_log import Record, counted, event, meta, read, turn, use

NOON_MS = 1_782_907_200_000
START = (meta(), turn())
A = use(1000, 400, 50)
FIVE_HOURS: Record = {"used_percent": 100.0, "window_minutes": 300, "resets_at": 1782952976}
WEEK: Record = {"used_percent": 17, "window_minutes": 10080, "resets_at": 1783441046}


def limits(primary: object = FIVE_HOURS, secondary: object = WEEK, **more: object) -> Record:
    return {"primary": primary, "secondary": secondary, "plan_type": "team", **more}


def test_every_window_of_a_count_is_a_reading_with_or_without_use() -> None:
    credits_left = {"has_credits": True, "unlimited": False, "balance": None}
    shown = limits(limit_id="codex_bengalfox", credits=credits_left)
    batch = read(*START, counted(None, None, 1, shown), counted(A, A, 2, shown))
    assert [(r.window_minutes, r.percent, r.resets_at_ms) for r in batch.readings] == [
        (300, 100.0, 1782952976000),
        (10080, 17.0, 1783441046000),
    ] * 2
    one = batch.readings[0]
    assert (one.agent, one.source, one.limit_id, one.account) == (
        "codex",
        "codex-rollout",
        "codex_bengalfox",
        None,
    )
    assert (one.plan, one.has_credits, one.at_ms) == ("team", True, NOON_MS + 1000)


def test_a_limit_without_a_name_is_the_plans_own() -> None:
    (one,) = read(*START, counted(None, None, 1, {"primary": WEEK})).readings
    assert (one.limit_id, one.plan, one.has_credits) == ("codex", None, None)


def test_older_logs_tell_the_reset_from_the_lines_own_time() -> None:
    old = {"used_percent": 3.5, "window_minutes": 299, "resets_in_seconds": 60}
    (one,) = read(*START, counted(None, None, 5, limits(old, None))).readings
    assert (one.window_minutes, one.percent, one.resets_at_ms) == (299, 3.5, NOON_MS + 65_000)


@pytest.mark.parametrize("percent", [900, 1_782_952_976, -3, 0.1])
def test_a_percentage_is_kept_as_shown_however_odd(percent: float) -> None:
    (one,) = read(*START, counted(None, None, 1, limits({**WEEK, "used_percent": percent}, None))).readings
    assert one.percent == percent


@pytest.mark.parametrize(
    "window",
    [
        {**WEEK, "used_percent": None},
        {**WEEK, "used_percent": "17"},
        {**WEEK, "used_percent": True},
        {**WEEK, "window_minutes": 0},
        {**WEEK, "window_minutes": "300"},
    ],
)
def test_a_window_without_sound_numbers_is_noted_and_the_other_one_read(window: Record) -> None:
    batch = read(*START, counted(A, A, 1, limits(window, FIVE_HOURS)))
    assert [r.window_minutes for r in batch.readings] == [300]
    assert [s.reason for s in batch.skipped] == [SkipReason.BAD_NUMBER]
    assert len(batch.events) == 1


@pytest.mark.parametrize("hidden", [{}, {"window_minutes": None}])
def test_a_window_that_hides_its_length_is_kept_without_one(hidden: Record) -> None:
    shown = limits({"used_percent": 5.0, "resets_at": 1783441046, **hidden}, WEEK)
    batch = read(*START, counted(None, None, 1, shown))
    assert [(r.window_minutes, r.percent) for r in batch.readings] == [(0, 5.0), (10080, 17.0)]
    assert batch.skipped == []


@pytest.mark.parametrize("left", [{"used_percent": 5.0}, {"resets_at": 1783441046}, {"used_percent": "5"}])
def test_a_window_that_hides_more_than_its_length_is_no_reading(left: Record) -> None:
    batch = read(*START, counted(None, None, 1, limits(left, WEEK)))
    assert [r.window_minutes for r in batch.readings] == [10080]
    assert batch.skipped == []


def test_a_limit_reached_in_a_window_of_unknown_length_names_no_window() -> None:
    hidden = {"used_percent": 100.0, "resets_at": 1783441046}
    (one,) = read(*START, counted(None, None, 1, limits(hidden, rate_limit_reached_type="primary"))).refusals
    assert (one.kind, one.resets_at_ms) == (None, 1783441046000)


@pytest.mark.parametrize("resets_at", [None, -1, 10**15, "soon", 1782952976000])
def test_an_absurd_reset_is_unknown(resets_at: object) -> None:
    (one,) = read(*START, counted(None, None, 1, limits({**WEEK, "resets_at": resets_at}, None))).readings
    assert one.resets_at_ms is None


def test_a_broken_count_still_gives_its_readings() -> None:
    batch = read(*START, counted(use(-5), None, 1, limits()))
    assert (len(batch.readings), batch.events) == (2, [])
    assert [s.reason for s in batch.skipped] == [SkipReason.BAD_NUMBER]


def refused(error: object) -> Record:
    return event("task_complete", 3, error=error)


def test_a_turn_ended_by_the_plans_limit_is_a_refusal() -> None:
    words = "You've hit your usage limit. Upgrade to Pro or try again at Sep 26th, 2026 6:29 PM."
    (one,) = read(*START, refused({"message": words, "codex_error_info": "usage_limit_exceeded"})).refusals
    assert (one.is_plan_limit, one.kind, one.scope, one.resets_at_ms) == (True, None, None, None)
    assert one.at_ms == NOON_MS + 3000


def test_a_limit_of_one_model_names_it() -> None:
    words = "You've hit your usage limit for GPT-5.3-Codex-Spark. Switch to another model now."
    (one,) = read(*START, refused({"message": words, "codex_error_info": "usage_limit_exceeded"})).refusals
    assert one.scope == "GPT-5.3-Codex-Spark"


@pytest.mark.parametrize(
    "code", ["server_overloaded", {"response_too_many_failed_attempts": {"http_status_code": 429}}]
)
def test_overload_is_a_refusal_but_not_the_plans(code: object) -> None:
    (one,) = read(*START, refused({"message": "busy", "codex_error_info": code})).refusals
    assert not one.is_plan_limit


@pytest.mark.parametrize(
    "error",
    [
        None,
        "text",
        {"message": "no such file", "codex_error_info": "sandbox_error"},
        {"message": "grep: usage limit", "codex_error_info": "other"},
        {"message": "gone", "codex_error_info": {"http_connection_failed": {"http_status_code": 500}}},
    ],
)
def test_other_errors_are_no_refusals(error: object) -> None:
    batch = read(*START, refused(error))
    assert (batch.refusals, batch.skipped) == ([], [])


def test_several_records_of_one_turn_turned_away_have_one_key() -> None:
    words = {"message": "You’ve hit your usage limit. Try again later."}
    batch = read(
        *START, counted(None, None, 2, limits(rate_limit_reached_type="primary")), event("error", 3, **words)
    )
    first, second = batch.refusals
    assert first.key == second.key
    assert (first.kind, first.resets_at_ms) == (WindowKind.FIVE_HOUR, 1782952976000)


@pytest.mark.parametrize(
    ("word", "kind", "resets_at_ms"),
    [
        ("secondary", WindowKind.SEVEN_DAY, 1783441046000),
        ("weekly", WindowKind.SEVEN_DAY, 1783441046000),
        ("workspace_member_credits_depleted", None, None),
    ],
)
def test_a_limit_called_reached_is_a_refusal_of_the_window_it_names(
    word: str, kind: WindowKind | None, resets_at_ms: int | None
) -> None:
    (one,) = read(*START, counted(None, None, 1, limits(rate_limit_reached_type=word))).refusals
    assert (one.kind, one.resets_at_ms, one.is_plan_limit) == (kind, resets_at_ms, True)


def test_a_limit_called_reached_while_calls_go_through_is_no_refusal() -> None:
    shown = limits(rate_limit_reached_type="rate_limit_reached")
    assert read(*START, counted(A, A, 1, shown)).refusals == []


def test_a_limit_that_stays_reached_is_one_refusal_until_a_call_goes_through() -> None:
    shown = limits(rate_limit_reached_type="rate_limit_reached")
    same = [counted(None, None, n, shown) for n in (1, 2, 3)]
    batch = read(meta(), *same, counted(A, A, 4, shown), counted(None, None, 5, shown))
    assert [r.at_ms - NOON_MS for r in batch.refusals] == [1000, 5000]
