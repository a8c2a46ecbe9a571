"""Claude Code's own sums of a session, and what its errors say of spending beside the plan."""

from __future__ import annotations

import json
from typing import Any

import pytest

from counterfoil.domain.quota import NoteKind
from counterfoil.readers.base import Batch, LogFile
from counterfoil.readers.claude_code import ClaudeCodeReader
from counterfoil.readers.claude_silent import peek
from tests.unit.readers.codex_log import raw

Json = dict[str, Any]
SESSION = "5f0c2b1e-0000-4000-8000-000000000001"
FILE = LogFile(f"projects/-home-me-shop/{SESSION}.jsonl")
OPUS: Json = {
    "inputTokens": 4,
    "outputTokens": 412,
    "thinkingTokens": 103,
    "cacheReadInputTokens": 12033,
    "cacheCreationInputTokens": 21480,
    "cacheCreationEphemeral5mInputTokens": 80,
    "cacheCreationEphemeral1hInputTokens": 21400,
    "webSearchRequests": 2,
    "costUSD": 0.2312,
    "contextWindow": 200_000,
}
COST: Json = {
    "type": "cost-state",
    "sessionId": SESSION,
    "totalCostUSD": 0.2431,
    "totalDuration": 912_400,
    "startTime": 1_790_150_400_000,
    "hasUnknownModelCost": False,
    "modelUsage": {"claude-opus-5[1m]": OPUS},
}
STATUS: Json = {
    "status": "rejected",
    "resetsAt": 1_790_161_800,
    "rateLimitType": "five_hour",
    "overageStatus": "rejected",
    "overageDisabledReason": "org_level_disabled",
    "isUsingOverage": False,
    "lowPriorityRetryAfterSeconds": 20,
}
ZERO = {"input_tokens": 0, "output_tokens": 0}


def read(*lines: Json | bytes) -> Batch:
    return ClaudeCodeReader().read(raw(lines), FILE, {})


def bodies(batch: Batch) -> list[Json]:
    return [json.loads(note.body) for note in batch.notes]


def refused(text: str, **more: object) -> Json:
    message = {"model": "<synthetic>", "usage": ZERO, "content": [{"type": "text", "text": text}]}
    stamp = {"timestamp": "2026-09-23T08:20:31.004Z", "requestId": "req_1", "sessionId": SESSION}
    return {"type": "assistant", "isApiErrorMessage": True, "message": message, **stamp, **more}


def test_the_sums_of_a_session_are_noted_by_model_without_a_time_and_are_no_request() -> None:
    batch = read(COST)
    (note,) = batch.notes
    assert (note.kind, note.at_ms, note.agent) == (NoteKind.COST_STATE, None, "claude-code")
    assert (note.session, note.account) == (SESSION, None)
    assert json.loads(note.body) == {
        "total_cost_usd": 0.2431,
        "has_unknown_model_cost": False,
        "started_at_ms": 1_790_150_400_000,
        "models": {
            "claude-opus-5[1m]": {
                "input_tokens": 4,
                "output_tokens": 412,
                "thinking_tokens": 103,
                "cache_read_input_tokens": 12033,
                "cache_creation_input_tokens": 21480,
                "cache_creation_5m_input_tokens": 80,
                "cache_creation_1h_input_tokens": 21400,
                "web_search_requests": 2,
                "cost_usd": 0.2312,
            }
        },
    }
    assert (batch.events, batch.refusals, batch.used, batch.other, batch.skipped) == ([], [], 1, 0, [])


def test_sums_that_say_the_same_again_have_the_same_key() -> None:
    turned = dict(reversed(COST.items()))
    first, again, later, other = read(
        COST, turned, {**COST, "totalCostUSD": 0.3}, {**COST, "sessionId": "another"}
    ).notes
    assert first.key == again.key
    assert len({first.key, later.key, other.key}) == 3


def test_sums_without_a_session_are_of_the_file_they_stand_in() -> None:
    (note,) = read({**COST, "sessionId": None}).notes
    assert note.session == SESSION


def test_sums_with_a_time_of_their_own_keep_it() -> None:
    (note,) = read({**COST, "timestamp": "2026-10-03T04:02:00.000Z"}).notes
    assert note.at_ms == 1_791_000_120_000


def test_what_is_not_said_is_not_noted() -> None:
    bare = {"type": "cost-state", "sessionId": SESSION, "totalCostUSD": 0, "modelUsage": {"glm-5": {}}}
    assert bodies(read(bare)) == [{"total_cost_usd": 0, "models": {"glm-5": {}}}]
    assert read({"type": "cost-state", "sessionId": SESSION}).other == 1


def test_names_that_are_no_models_are_summed_up_under_one_word() -> None:
    odd = {"my secret plan": {"inputTokens": 2}, "another one": {"inputTokens": 3}}
    assert bodies(read({**COST, "modelUsage": odd}))[0]["models"] == {"unrecognised": {"input_tokens": 5}}


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"totalCostUSD": -0.1}, "bad_number"),
        ({"totalCostUSD": "0.1"}, "bad_number"),
        ({"totalCostUSD": True}, "bad_number"),
        ({"totalCostUSD": 1e16}, "bad_number"),
        ({"modelUsage": {"claude-opus-5": {"costUSD": -1}}}, "bad_number"),
        ({"modelUsage": {"claude-opus-5": {"inputTokens": "5"}}}, "bad_number"),
        ({"modelUsage": {"claude-opus-5": 5}}, "unknown_shape"),
        ({"modelUsage": [OPUS]}, "unknown_shape"),
        ({"modelUsage": {f"model-{n}": OPUS for n in range(201)}}, "unknown_shape"),
        ({"timestamp": "soon"}, "bad_time"),
        ({"usage": {"input_tokens": 5}}, "unknown_shape"),
    ],
)
def test_unsound_sums_are_skipped_with_a_reason_and_nothing_is_noted(change: Json, reason: str) -> None:
    batch = read({**COST, **change})
    assert [line.reason.value for line in batch.skipped] == [reason]
    assert (batch.notes, batch.events) == ([], [])


def test_sums_that_stand_twice_are_not_chosen_between() -> None:
    line = raw([COST])[0].data
    twice = line.replace(b'"costUSD":0.2312', b'"costUSD":0.2312,"costUSD":1')
    for data in (twice, line[:-1] + b',"totalCostUSD":9}', line[:-1] + b',"type":"user"}'):
        batch = read(data)
        assert [one.reason.value for one in batch.skipped] == ["ambiguous"]
        assert batch.notes == []


def test_a_line_of_sums_is_not_passed_over_and_the_others_of_its_kind_are() -> None:
    assert peek(raw([COST])[0].data) is None
    assert peek(raw([{"type": "last-prompt", "lastPrompt": "", "sessionId": SESSION}])[0].data)


def test_words_about_sums_in_a_message_are_no_sums() -> None:
    prompt = {"type": "user", "message": {"role": "user", "content": json.dumps(COST)}}
    assert read(prompt, {"type": "system", "content": "cost-state", "totalCostUSD": 5}).notes == []


@pytest.mark.parametrize("place", ["quotaLimits", "apiErrorParams"])
def test_a_refusal_that_tells_of_spending_beside_the_plan_is_noted_as_well(place: str) -> None:
    told = STATUS if place == "quotaLimits" else {"rate_limit_info": STATUS}
    batch = read(refused("You've hit your session limit", **{place: told}))
    (note,) = batch.notes
    assert (note.kind, note.at_ms, note.session) == (NoteKind.LIMIT_STATUS, 1_790_151_631_004, SESSION)
    assert json.loads(note.body) == {
        "status": "rejected",
        "rate_limit_type": "five_hour",
        "resets_at_ms": 1_790_161_800_000,
        "overage_status": "rejected",
        "overage_disabled_reason": "org_level_disabled",
        "is_using_overage": False,
    }
    assert (len(batch.refusals), batch.used) == (1, 1)


def test_the_status_of_a_request_that_a_fork_repeats_is_one_note() -> None:
    line = refused("You've hit your session limit", quotaLimits=STATUS)
    own, copied, other = read(line, {**line, "sessionId": "another"}, {**line, "requestId": "req_2"}).notes
    assert own.key == copied.key != other.key


def test_a_status_that_let_the_request_through_is_noted_though_it_is_no_refusal() -> None:
    told = {**STATUS, "status": "allowed", "overageStatus": "allowed", "isUsingOverage": True}
    batch = read(refused("Prompt is too long", quotaLimits=told))
    assert (batch.refusals, batch.used) == ([], 1)
    assert bodies(batch)[0]["is_using_overage"] is True


@pytest.mark.parametrize(
    "told",
    [None, {}, "rejected", {"status": "rejected", "resetsAt": 1_790_161_800}, {"isUsingOverage": "no"}],
)
def test_where_nothing_is_said_of_spending_nothing_is_noted(told: object) -> None:
    assert read(refused("You've hit your session limit", quotaLimits=told)).notes == []


def test_a_reason_that_is_no_word_is_not_kept() -> None:
    told = {**STATUS, "overageDisabledReason": "because of what you wrote"}
    assert bodies(read(refused("x", quotaLimits=told)))[0]["overage_disabled_reason"] == "unrecognised"
