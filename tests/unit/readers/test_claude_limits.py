"""Refusals as Claude Code has written them over the years."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from counterfoil.domain.quota import WindowKind
from counterfoil.domain.reset_times import moment_ms, reset_ms
from counterfoil.readers.claude_limits import Limit, limit_of
from counterfoil.readers.strict_json import Object


def ms(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp() * 1000)


NOW = ms("2026-09-16T13:20:05")  # a Wednesday
FIVE_HOUR, SEVEN_DAY = WindowKind.FIVE_HOUR, WindowKind.SEVEN_DAY
SCOPED, OTHER = WindowKind.SEVEN_DAY_SCOPED, WindowKind.OTHER


def error(text: str, **more: object) -> Object:
    message = {"model": "<synthetic>", "content": [{"type": "text", "text": text}]}
    return {"type": "assistant", "isApiErrorMessage": True, "message": message, **more}


def test_prose_about_limits_is_no_refusal() -> None:
    prose = error("You've hit your session limit · resets 3pm", isApiErrorMessage=False)
    assert limit_of(prose, NOW, UTC) is None
    assert limit_of({**prose, "isApiErrorMessage": "true"}, NOW, UTC) is None


def quota(kind: str, **more: object) -> Object:
    return {"status": "rejected", "resetsAt": 1_789_600_000, "rateLimitType": kind, **more}


@pytest.mark.parametrize(
    ("name", "kind", "scope"),
    [
        ("five_hour", FIVE_HOUR, None),
        ("seven_day", SEVEN_DAY, None),
        ("seven_day_opus", SCOPED, "Opus"),
        ("seven_day_sonnet", SCOPED, "Sonnet"),
        ("overage", OTHER, None),
        ("seven_day_overage_included", SCOPED, None),
    ],
)
@pytest.mark.parametrize("place", ["quotaLimits", "apiErrorParams"])
def test_structured_fields_are_believed_before_the_words(
    name: str, kind: WindowKind, scope: str | None, place: str
) -> None:
    told = quota(name) if place == "quotaLimits" else {"rate_limit_info": quota(name)}
    entry = error("You've hit your limit · resets 3pm", **{place: told})
    assert limit_of(entry, NOW, UTC) == Limit(True, kind, scope, 1_789_600_000_000)


def test_a_week_of_some_models_has_the_one_that_the_words_name() -> None:
    told = quota("seven_day_overage_included")
    entry = error("You've reached your Fable 5 limit. Run /usage-credits to continue.", quotaLimits=told)
    assert limit_of(entry, NOW, UTC) == Limit(True, SCOPED, "Fable 5", 1_789_600_000_000)
    entry = error("You've hit your weekly limit", quotaLimits=told)
    assert limit_of(entry, NOW, UTC) == Limit(True, SCOPED, None, 1_789_600_000_000)


def test_what_the_structured_fields_leave_out_is_taken_from_the_words() -> None:
    told = {"status": "rejected", "rateLimitType": "five_hour"}
    entry = error("You've hit your session limit · resets 3pm", quotaLimits=told)
    assert limit_of(entry, NOW, UTC) == Limit(True, FIVE_HOUR, None, ms("2026-09-16T15:00"))


def test_an_error_that_names_the_plans_limit_needs_no_words() -> None:
    entry: Object = {"apiError": "usage_limit_reached", "message": {"model": "<synthetic>", "usage": {}}}
    assert limit_of(entry, NOW, UTC) == Limit(True)
    told = {"rate_limit_info": {"resetsAt": 1_789_600_000, "rateLimitType": "five_hour"}}
    assert limit_of({**entry, "apiErrorParams": told}, NOW, UTC) == Limit(
        True, FIVE_HOUR, None, 1_789_600_000_000
    )


def test_limits_that_did_not_reject_the_request_are_not_its_reason() -> None:
    entry = error("API Error: 529 overloaded", quotaLimits=quota("five_hour", status="allowed"))
    assert limit_of(entry, NOW, UTC) == Limit(is_plan_limit=False)
    assert limit_of(error("Prompt is too long", quotaLimits={}), NOW, UTC) is None


@pytest.mark.parametrize(
    ("text", "now", "reset"),
    [
        ("resets 3pm", "2026-09-16T15:00:00", "2026-09-17T15:00"),
        ("resets 15:30", "2026-09-16T15:00:00", "2026-09-16T15:30"),
        ("resets 11:00\u202fPM", "2026-09-16T15:00:00", "2026-09-16T23:00"),
        ("resets Jan 2, 6pm", "2026-12-30T10:00:00", "2027-01-02T18:00"),
        ("resets Dec 31 at 6pm", "2027-01-01T00:00:10", "2026-12-31T18:00"),
        ("resets September 17, 2027, 6pm", "2026-09-16T15:00:00", "2027-09-17T18:00"),
        ("resets Wed 3pm", "2026-09-16T15:00:01", "2026-09-23T15:00"),
        ("resets Feb 29 at 6pm", "2028-02-25T00:00:00", "2028-02-29T18:00"),
    ],
)
def test_the_next_occurrence_is_meant(text: str, now: str, reset: str) -> None:
    assert reset_ms(text, ms(now), UTC) == ms(reset)


@pytest.mark.parametrize(
    "text",
    [
        "resets soon",
        "resets Monday",
        "resets Oct 12",
        "resets 25:00",
        "resets 13pm",
        "resets 3pm (Nowhere/Else)",
        "resets 3pm (../../etc/passwd)",
        "resets Feb 30 at 6pm",
        "|99999999999999",
        "",
    ],
)
def test_a_reset_that_is_not_clear_is_unknown(text: str) -> None:
    assert reset_ms(text, NOW, UTC) is None


def test_a_time_without_a_zone_is_read_in_the_given_one() -> None:
    assert reset_ms("resets 3pm", NOW, ZoneInfo("Europe/Berlin")) == ms("2026-09-17T13:00")
    assert reset_ms("resets 5pm", NOW, timezone(timedelta(hours=-7))) == ms("2026-09-17T00:00")


def test_without_any_zone_it_is_the_systems() -> None:
    wall = datetime.fromtimestamp(NOW / 1000, UTC).astimezone()
    reset = reset_ms("resets 3:45pm", NOW)
    assert reset is not None
    local = datetime.fromtimestamp(reset / 1000, wall.tzinfo)
    assert (local.hour, local.minute) == (15, 45)
    assert 0 < reset - NOW <= 24 * 3_600_000


def test_a_reset_behind_a_clock_change_is_right() -> None:
    before = ms("2026-10-24T20:00:00")  # clocks in Berlin go back in that night
    assert reset_ms("resets 10am (Europe/Berlin)", before, UTC) == ms("2026-10-25T09:00")


@pytest.mark.parametrize("value", [1_789_600_000, 1_789_600_000.0, 1_789_600_000_000, "2026-09-16T23:06:40Z"])
def test_moments_come_in_seconds_milliseconds_or_iso(value: object) -> None:
    assert moment_ms(value) == 1_789_600_000_000


@pytest.mark.parametrize("value", [None, True, 0, -5, 10**30, float("nan"), float("inf"), "soon", [1], {}])
def test_an_absurd_moment_is_unknown(value: object) -> None:
    assert moment_ms(value) is None
