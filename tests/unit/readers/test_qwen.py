"""Qwen Code: responses in Gemini's words, from providers of all kinds."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from counterfoil.conformance import problems
from counterfoil.domain.usage import TokenCounts
from counterfoil.readers.base import Batch, LogFile, SkipReason, Unknown
from counterfoil.readers.qwen import QwenReader
from tests.corpora import laid_out
from tests.unit.readers import plain_qwen_code
from tests.unit.readers.codex_log import raw
from tests.unit.readers.laid_home import expected, read, spec_of, totals_of

Json = dict[str, Any]
PATH = "projects/-home-u-quay/chats/s1.jsonl"


def usage(prompt: int, answer: int, thoughts: int, cached: int, total: int | None) -> Json:
    told = {
        "promptTokenCount": prompt,
        "candidatesTokenCount": answer,
        "thoughtsTokenCount": thoughts,
        "cachedContentTokenCount": cached,
    }
    return told if total is None else {**told, "totalTokenCount": total}


def response(told: object, **more: object) -> Json:
    return {
        "uuid": "u-1",
        "sessionId": "s-1",
        "timestamp": "2026-05-04T07:00:03.000Z",
        "type": "assistant",
        "cwd": "/home/u/quay",
        "version": "0.6.1",
        "model": "qwen3-coder-plus",
        "usageMetadata": told,
        **more,
    }


def given(*lines: Json, path: str = PATH) -> Batch:
    return QwenReader().read(raw(lines), LogFile(path), {})


def test_a_home_comes_to_the_totals_that_stand_beside_it(tmp_path: Path) -> None:
    events, skipped = read("qwen-code", laid_out("qwen-code", tmp_path))
    assert totals_of(events) == expected("qwen-code")
    assert not skipped
    assert sum(event.context.sidechain for event in events) == 1


def test_a_plain_loop_comes_to_the_same(tmp_path: Path) -> None:
    plain = plain_qwen_code.sums(laid_out("qwen-code", tmp_path))
    assert plain == {
        name: {kind: row[kind] for kind in plain[name]} for name, row in expected("qwen-code").items()
    }


def test_the_reader_keeps_what_every_reader_promises(tmp_path: Path) -> None:
    assert problems(spec_of("qwen-code"), laid_out("qwen-code", tmp_path), rounds=6) == []


@pytest.mark.parametrize(
    ("told", "counts"),
    [
        (
            usage(1000, 30, 200, 400, 1230),
            TokenCounts(600, 400, 0, 0, 230, 200),
        ),  # thoughts beside the answer
        (usage(1000, 230, 200, 400, 1230), TokenCounts(600, 400, 0, 0, 230, 200)),  # and within it
        (usage(1000, 30, 200, 400, None), TokenCounts(600, 400, 0, 0, 230, 200)),  # nothing says which
        (usage(1000, 30, 0, 1200, 1030), TokenCounts(1000, 1200, 0, 0, 30, 0)),  # a cache beside the prompt
    ],
)
def test_the_total_says_whether_thoughts_are_a_part_of_the_answer(told: Json, counts: TokenCounts) -> None:
    (event,) = given(response(told)).events
    assert event.tokens == counts


def test_a_response_that_is_recorded_again_is_one_request_with_its_greatest_figures() -> None:
    told = [usage(1000, answer, 0, 0, None) for answer in (5, 50, 50)]
    batch = given(*(response(one) for one in told))
    assert [(event.key, event.tokens.output) for event in batch.events] == [
        ("u-1:1777878003000", 5),
        ("u-1:1777878003000", 50),
    ]
    assert batch.repeats == 1


def test_a_branch_and_a_branch_of_it_repeat_requests_and_one_id_at_two_times_is_two() -> None:
    told = usage(1000, 5, 0, 0, None)
    branch = response(told, sessionId="s-2", forkedFrom={"sessionId": "s-1", "messageUuid": "u-1"})
    again = response(told, sessionId="s-3", forkedFrom={"sessionId": "s-2", "messageUuid": "u-1"})
    resumed = response(told, timestamp="2026-05-04T07:00:09.000Z")
    batch = given(response(told), branch, again, resumed)
    assert [event.key for event in batch.events] == ["u-1:1777878003000", "u-1:1777878009000"]
    assert batch.repeats == 2


@pytest.mark.parametrize(
    ("name", "provider", "model"),
    [
        ("qwen3-coder-plus", "qwen", "qwen3-coder-plus"),
        ("coder-model", "qwen", "coder-model"),
        ("$runtime|openai|gpt-5.4", "openai", "gpt-5.4"),
        ("glm-5", "gateway", "glm-5"),
        (7, "gateway", "unrecognised"),
    ],
)
def test_the_provider_is_told_by_the_model(name: object, provider: str, model: str) -> None:
    (event,) = given(response(usage(10, 5, 0, 0, None), model=name)).events
    assert (event.context.provider, event.context.model) == (provider, model)


def test_what_stands_around_the_usage_is_kept() -> None:
    (event,) = given(response(usage(10, 5, 0, 0, 15)), path="projects/p/subagents/s-1/agent-1.jsonl").events
    context = event.context
    assert (context.project, context.client_version, context.sidechain) == ("quay", "0.6.1", True)
    assert event.raw is not None
    assert '"totalTokenCount":15' in event.raw


@pytest.mark.parametrize(
    ("spoiled", "reason"),
    [
        (response(usage(-1, 5, 0, 0, None)), SkipReason.BAD_NUMBER),
        (response(usage(1, 5, 0, 0, None), timestamp=None), SkipReason.BAD_TIME),
        (response("none"), SkipReason.UNKNOWN_SHAPE),
        (response(usage(1, 5, 0, 0, None), type="oracle"), SkipReason.UNKNOWN_SHAPE),
    ],
)
def test_a_response_that_cannot_be_read_is_skipped_with_its_reason(spoiled: Json, reason: SkipReason) -> None:
    batch = given(spoiled)
    assert [line.reason for line in batch.skipped] == [reason]
    assert not batch.events


def test_usage_that_a_user_quotes_is_none() -> None:
    batch = given(response(usage(1, 5, 0, 0, None), type="user"))
    assert (batch.other, batch.events) == (1, [])


def test_types_and_fields_that_are_new_are_counted_with_the_version() -> None:
    lines = ({"uuid": "u", "type": "oracle"}, response({**usage(1, 5, 0, 0, None), "audioTokenCount": 2}))
    assert set(given(*lines).unknown) == {
        *(Unknown("type", "oracle"), Unknown("field", "audioTokenCount", "0.6.1"))
    }
