"""The words in which Claude Code turns a request away, of every age, and those that only sound like it."""

from __future__ import annotations

from datetime import UTC

import pytest

from counterfoil.domain.quota import WindowKind
from counterfoil.readers.claude_limits import Limit, limit_of
from counterfoil.readers.strict_json import Object
from tests.unit.readers.test_claude_limits import FIVE_HOUR, NOW, OTHER, SCOPED, SEVEN_DAY, error, ms


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
        ("Claude usage limit reached. Your limit will reset at 3pm (UTC).", None, None, "2026-09-16T15:00"),
        ("Claude Opus usage limit reached|1789600000000", SCOPED, "Opus", "2026-09-16T23:06:40"),
        (
            "5-hour limit reached · resets 4pm (Atlantic/Canary) · /upgrade to Max or turn on /extra-usage",
            FIVE_HOUR,
            None,
            "2026-09-16T15:00",
        ),
        ("Session limit reached · resets at 15:30 (UTC)", FIVE_HOUR, None, "2026-09-16T15:30"),
        ("Weekly limit reached ∙ resets 10am (Asia/Tokyo)", SEVEN_DAY, None, "2026-09-17T01:00"),
        ("Limit reached · resets Dec 17 at 6am (Europe/Oslo)", None, None, "2026-12-17T05:00"),
        ("You've hit your limit · resets 7:50pm UTC", None, None, "2026-09-16T19:50"),
        (
            "You've hit your weekly limit · resets Aug 16, 6pm (Europe/Lisbon)",
            SEVEN_DAY,
            None,
            "2026-08-16T17:00",
        ),
        ("You've hit your Opus limit · resets Sep 20 at 5:30pm (UTC)", SCOPED, "Opus", "2026-09-20T17:30"),
        (
            "You're out of usage credits · resets Oct 1 at 2am (Europe/Madrid)",
            OTHER,
            None,
            "2026-10-01T00:00",
        ),
        ("You're out of usage credits. Run /usage-credits to keep using Fable 5", OTHER, None, None),
        ("Your org is out of usage · add funds to continue", OTHER, None, None),
        ("You've hit your org's monthly usage limit", OTHER, None, None),
        ("You’ve hit your org’s monthly spend limit · ask your admin to raise it", OTHER, None, None),
        ("You've hit your monthly spend limit · raise it at claude.ai/settings/usage", OTHER, None, None),
        (
            "You've hit your monthly spend limit · session limit resets 3pm (UTC)",
            OTHER,
            None,
            "2026-09-16T15:00",
        ),
        (
            "You've hit your individual spend limit · run /usage-credits to ask for more · resets Sun 9am",
            OTHER,
            None,
            "2026-09-20T09:00",
        ),
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
        error("API Error: Usage credits are required for long context", apiErrorStatus=429),
        error("API Error: 529 Overloaded. Try again in a moment.", error="server_error"),
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
        error("Please run /login · API Error: 401 OAuth token has expired", error="authentication_failed"),
        error("Credit balance is too low", error="billing_error"),
        error("A run out of usage examples; the size limit reached 5 MB"),
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
