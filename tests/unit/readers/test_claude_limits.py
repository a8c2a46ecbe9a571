"""Refusals as Claude Code has written them over the years."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from counterfoil.domain.quota import WindowKind
from counterfoil.readers.claude_limits import Limit, limit_of
from counterfoil.readers.claude_resets import moment_ms, reset_ms
from counterfoil.readers.strict_json import Object


def ms(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp() * 1000)


NOW = ms("2026-09-16T13:20:05")  # a Wednesday
FIVE_HOUR, SEVEN_DAY = WindowKind.FIVE_HOUR, WindowKind.SEVEN_DAY
SCOPED, OTHER = WindowKind.SEVEN_DAY_SCOPED, WindowKind.OTHER


def error(text: str, **more: object) -> Object:
    message = {"model": "<synthetic>", "content": [{"type": "text", "text": text}]}
    return {"type": "assistant", "isApiErrorMessage": True, "message": message, **more}


@pytest.mark.parametrize(
    ("text", "kind", "scope", "reset"),
    [
        ("Claude AI usage limit reached|1789600000", None, None, "2026-09-16T23:06:40"),
        ("Claude usage limit reached. Your limit will reset at 12am.", None, None, "2026-09-17T00:00"),
        ("5-hour limit reached ∙ resets 3pm", FIVE_HOUR, None, "2026-09-16T15:00"),
        ("Session limit reached ∙ resets 10am", FIVE_HOUR, None, "2026-09-17T10:00"),
        ("Weekly limit reached ∙ resets Sep 18 at 9:30am", SEVEN_DAY, None, "2026-09-18T09:30"),
        ("Opus weekly limit reached ∙ resets Sep 18, 12pm", SCOPED, "Opus", "2026-09-18T12:00"),
        ("You've hit your limit · resets 8pm (Asia/Tbilisi)", None, None, "2026-09-16T16:00"),
        ("You're out of extra usage · resets 9:50pm (America/Sao_Paulo)", OTHER, None, "2026-09-17T00:50"),
        ("You've hit your session limit · resets 3:45pm", FIVE_HOUR, None, "2026-09-16T15:45"),
        (
            "You've hit your session limit · resets 12:40pm (Europe/Madrid)",
            FIVE_HOUR,
            None,
            "2026-09-17T10:40",
        ),
        (
            "You've hit your weekly limit · resets Sep 17 at 10pm (Europe/Lisbon)",
            SEVEN_DAY,
            None,
            "2026-09-17T21:00",
        ),
        ("You've hit your weekly limit · resets Mon 12:00am", SEVEN_DAY, None, "2026-09-21T00:00"),
        (
            "You've hit your weekly limit · resets 3am (America/Los_Angeles)",
            SEVEN_DAY,
            None,
            "2026-09-17T10:00",
        ),
        ("You've hit your Opus limit · resets 3:45pm", SCOPED, "Opus", "2026-09-16T15:45"),
        ("You've hit your Sonnet limit · resets Fri 6am", SCOPED, "Sonnet", "2026-09-18T06:00"),
        ("You’ve reached your Fable 5 limit. Run /usage-credits to continue.", SCOPED, "Fable 5", None),
        ("You've reached your Saga limit · resets 4pm", SCOPED, "Saga", "2026-09-16T16:00"),
        ("You've hit your individual spend limit", OTHER, None, None),
        ("You've hit your monthly spend limit · resets Oct 1 at 12am (UTC)", OTHER, None, "2026-10-01T00:00"),
        (
            "You've hit your session limit · resets tomorrow at 1am · progress saved",
            FIVE_HOUR,
            None,
            "2026-09-17T01:00",
        ),
    ],
)
def test_the_words_tell_which_limit_and_when_it_resets(
    text: str, kind: WindowKind | None, scope: str | None, reset: str | None
) -> None:
    expected = Limit(is_plan_limit=True, kind=kind, scope=scope, resets_at_ms=ms(reset) if reset else None)
    assert limit_of(error(text), NOW, UTC) == expected


@pytest.mark.parametrize(
    "entry",
    [
        error(
            "API Error: Request rejected (429) · This request would exceed your account's rate limit. "
            "Please try again later.",
            error="rate_limit",
            apiErrorIsTransient=False,
        ),
        error("API Error: Server is temporarily limiting requests (not your usage limit) · Rate limited"),
        error('API Error: 529 {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}'),
        error("API Error: Rate limit reached"),
        error("You've hit your rate limit"),
        error("Something new", apiErrorStatus=429),
        error("Extra usage is required for long context requests.", apiErrorStatus=429),
    ],
)
def test_a_throttled_request_is_a_refusal_but_not_the_plans_limit(entry: Object) -> None:
    assert limit_of(entry, NOW, UTC) == Limit(is_plan_limit=False)


@pytest.mark.parametrize(
    "entry",
    [
        error("Invalid API key · Please run /login", apiErrorStatus=401),
        error('API Error: 500 {"type":"error","error":{"type":"api_error"}}'),
        error("Prompt is too long"),
        error(""),
        {"isApiErrorMessage": True, "message": {"content": 5}},
        {"isApiErrorMessage": True, "message": "text"},
        {
            "isApiErrorMessage": True,
            "apiError": [],
            "apiErrorStatus": {},
            "quotaLimits": [],
            "apiErrorParams": 3,
        },
    ],
)
def test_another_error_is_no_refusal(entry: Object) -> None:
    assert limit_of(entry, NOW, UTC) is None


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
    ],
)
@pytest.mark.parametrize("place", ["quotaLimits", "apiErrorParams"])
def test_structured_fields_are_believed_before_the_words(
    name: str, kind: WindowKind, scope: str | None, place: str
) -> None:
    told = quota(name) if place == "quotaLimits" else {"rate_limit_info": quota(name)}
    entry = error("You've hit your limit · resets 3pm", **{place: told})
    assert limit_of(entry, NOW, UTC) == Limit(True, kind, scope, 1_789_600_000_000)


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
