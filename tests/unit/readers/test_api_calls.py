"""People's own requests: the drop folder's lines and whole responses, by each provider's own counting."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.usage import OutputQuality, TokenCounts, UsageEvent
from counterfoil.readers.api_calls import ApiReader
from counterfoil.readers.base import Batch, Line, LogFile, SkipReason
from tests.unit.readers import plain_api
from tests.unit.readers.home_totals import lines_of, read_lines, totals, winners

Json = dict[str, Any]
ANTHROPIC: Json = {"input_tokens": 5, "cache_read_input_tokens": 7, "output_tokens": 9}
LINE: Json = {
    "v": 1,
    "at": "2026-11-20T09:00:00Z",
    "model": "claude-sonnet-4-5",
    "id": "msg_01ABCDEFGHIJKLMNOPQR",
    "usage": ANTHROPIC,
}


def read(*bodies: Json | bytes, written_ms: int | None = None) -> Batch:
    texts = [body if isinstance(body, bytes) else json.dumps(body).encode() for body in bodies]
    return ApiReader().read(
        lines_of(b"\n".join([*texts, b""])), LogFile("2026-11.jsonl", mtime_ms=written_ms), {}
    )


def only(*bodies: Json | bytes) -> UsageEvent:
    (event,) = read(*bodies).events
    return event


def of(usage: Json, model: str = "some-model") -> TokenCounts:
    return only(LINE | {"model": model, "usage": usage}).tokens


def test_the_corpus_comes_to_what_was_worked_out_by_hand_and_by_a_plain_loop(corpus: Path) -> None:
    expected = json.loads((corpus / "api" / "expected.json").read_text())
    assert totals(ApiReader(), corpus / "api" / "home") == expected
    assert plain_api.totals(corpus / "api" / "home") == expected


@pytest.mark.parametrize(
    ("usage", "tokens"),
    [
        (ANTHROPIC, TokenCounts(5, 7, 0, 0, 9)),
        (
            {"input_tokens": 5, "cache_creation_input_tokens": 6, "output_tokens": 9}
            | {"cache_creation": {"ephemeral_5m_input_tokens": 2, "ephemeral_1h_input_tokens": 4}},
            TokenCounts(5, 0, 2, 4, 9),
        ),
        ({"prompt_tokens": 10, "completion_tokens": 4}, TokenCounts(10, 0, 0, 0, 4)),
        (
            {"prompt_tokens": 10, "completion_tokens": 4, "total_tokens": 14}
            | {"prompt_tokens_details": {"cached_tokens": 8}}
            | {"completion_tokens_details": {"reasoning_tokens": 3}},
            TokenCounts(2, 8, 0, 0, 4, 3),
        ),
        (
            {"input_tokens": 10, "output_tokens": 4, "total_tokens": 14}
            | {
                "input_tokens_details": {"cached_tokens": 8},
                "output_tokens_details": {"reasoning_tokens": 0},
            },
            TokenCounts(2, 8, 0, 0, 4, 0),
        ),
        (
            {"prompt_tokens": 10, "completion_tokens": 4, "total_tokens": 44}
            | {"completion_tokens_details": {"reasoning_tokens": 30}},
            TokenCounts(10, 0, 0, 0, 34, 30),
        ),
        (
            {"prompt_tokens": 10, "prompt_cache_hit_tokens": 6, "prompt_cache_miss_tokens": 4}
            | {"completion_tokens": 1, "total_tokens": 11},
            TokenCounts(4, 6, 0, 0, 1),
        ),
        (
            {"input_tokens": 10, "output_tokens": 4, "total_tokens": 14}
            | {"input_token_details": {"cache_read": 3, "cache_creation": 2}},
            TokenCounts(5, 3, 2, 0, 4),
        ),
        (
            {"inputTokens": 5, "outputTokens": 2, "totalTokens": 17}
            | {"cacheReadInputTokens": 7, "cacheWriteInputTokens": 3},
            TokenCounts(5, 7, 3, 0, 2),
        ),
        (
            {"inputTokens": 10, "outputTokens": 6, "cachedInputTokens": 8, "reasoningTokens": 5},
            TokenCounts(2, 8, 0, 0, 6, 5),
        ),
        (
            {"inputTokens": 10, "outputTokens": 6, "outputTokenDetails": {"reasoningTokens": 5}}
            | {"inputTokenDetails": {"cacheReadTokens": 7, "cacheWriteTokens": 2}, "cachedInputTokens": 7},
            TokenCounts(1, 7, 2, 0, 6, 5),
        ),
        (
            {"prompt_tokens": 10, "completion_tokens": 4}
            | {"completion_tokens_details": {"reasoning_tokens": 30}},
            TokenCounts(10, 0, 0, 0, 4, 4),
        ),
        (
            {"prompt_tokens": 10, "completion_tokens": 4}
            | {
                "prompt_tokens_details": {
                    "cache_creation_tokens": 9,
                    "cache_creation_token_details": {"ephemeral_1h_input_tokens": 6},
                }
            },
            TokenCounts(1, 0, 3, 6, 4),
        ),
        (
            {"prompt_tokens": 10, "completion_tokens": 4, "cache_creation_input_tokens": 5}
            | {"prompt_tokens_details": {"cache_creation_token_details": {"ephemeral_1h_input_tokens": 60}}},
            TokenCounts(5, 0, 0, 5, 4),
        ),
        (
            {"promptTokenCount": 9, "cachedContentTokenCount": 4, "candidatesTokenCount": 2}
            | {"thoughtsTokenCount": 6},
            TokenCounts(5, 4, 0, 0, 8, 6),
        ),
    ],
)
def test_each_shape_of_usage_is_counted_its_own_way(usage: Json, tokens: TokenCounts) -> None:
    assert of(usage) == tokens


def test_cached_tokens_beyond_the_prompt_were_counted_beside_it() -> None:
    usage = {"prompt_tokens": 10, "completion_tokens": 4, "prompt_tokens_details": {"cached_tokens": 800}}
    assert of(usage) == TokenCounts(10, 800, 0, 0, 4)


@pytest.mark.parametrize(
    ("said", "model", "provider"),
    [
        (None, "claude-opus-4-1", "anthropic"),
        (None, "gpt-5-mini", "openai"),
        (None, "ft:gpt-4o-mini:acme::1", "openai"),
        (None, "o3", "openai"),
        (None, "gpt-oss:20b", "gateway"),
        (None, "gemini-3-pro", "google"),
        (None, "claude-sonnet-4-5@20250929", "google"),
        (None, "us.anthropic.claude-sonnet-4-5-20250929-v1:0", "aws"),
        (None, "llama-3-70b", "gateway"),
        ("vertex_ai", "gemini-3-pro", "google"),
        ("Hosted_vLLM", "Qwen/Qwen3", "vllm"),
        ("my own & secret", "x", "gateway"),
    ],
)
def test_the_provider_is_as_said_else_as_the_model_is_named(
    said: str | None, model: str, provider: str
) -> None:
    line = LINE | {"model": model} | ({"provider": said} if said else {})
    assert only(line).context.provider == provider


@pytest.mark.parametrize(
    ("change", "provider"),
    [({}, "openrouter"), ({"provider": "my-gateway"}, "my-gateway")],
)
def test_ids_of_openrouter_tell_it_unless_the_line_names_another(change: Json, provider: str) -> None:
    line = LINE | {"model": "anthropic/claude-sonnet-4.5", "id": "gen-1763632801-a1b2c3d4e5f6"} | change
    assert only(line).context.provider == provider


def test_a_growing_response_keeps_one_key_and_the_greatest_record_wins() -> None:
    batch = read(LINE, LINE | {"usage": ANTHROPIC | {"output_tokens": 90}})
    assert [event.tokens.output for event in winners([batch]).values()] == [90]


def test_short_ids_of_a_server_of_ones_own_are_no_keys() -> None:
    batch = read(LINE | {"id": "cmpl-1"}, LINE | {"id": "cmpl-1"})
    assert len({event.key for event in batch.events}) == 2
    assert batch.events[0].request_id == "cmpl-1"


def test_labels_are_kept_and_a_path_becomes_its_last_part() -> None:
    context = only(LINE | {"project": "/home/u/acme", "session": "s-1", "client": "nightly"}).context
    assert (context.project, context.session, context.entrypoint) == ("acme", "s-1", "nightly")


def test_the_raw_figures_are_kept_where_the_counts_say_it_otherwise() -> None:
    usage = {"prompt_tokens": 10, "completion_tokens": 4, "cost": 0.25}
    assert only(LINE).raw is None
    assert json.loads(only(LINE | {"usage": usage}).raw or "") == usage


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"v": 2}, SkipReason.UNKNOWN_SHAPE),
        ({"at": "yesterday"}, SkipReason.BAD_TIME),
        ({"at": None}, SkipReason.BAD_TIME),
        ({"usage": {"input_tokens": -1, "output_tokens": 2}}, SkipReason.BAD_NUMBER),
        ({"usage": {"prompt_tokens": "9"}}, SkipReason.BAD_NUMBER),
    ],
)
def test_what_cannot_be_read_is_skipped_with_its_reason(change: Json, reason: SkipReason) -> None:
    batch = read(LINE | change, LINE)
    assert [skipped.reason for skipped in batch.skipped] == [reason]
    assert len(batch.events) == 1


def test_a_response_without_usage_and_one_of_no_tokens_give_no_event() -> None:
    batch = read(LINE | {"usage": {"prompt_tokens": 0, "completion_tokens": 0}}, {"text": "the usage of it"})
    assert (batch.events, batch.used, batch.other) == ([], 1, 1)


def test_an_answer_that_was_cut_off_is_partial() -> None:
    cut = LINE | {"type": "message", "stop_reason": None}
    assert only(cut).quality is OutputQuality.PARTIAL
    assert only(cut | {"stop_reason": "end_turn"}).quality is OutputQuality.AS_LOGGED
    assert only(LINE | {"quality": "cumulative"}).quality is OutputQuality.CUMULATIVE


def test_an_unknown_field_of_usage_is_told() -> None:
    batch = read(LINE | {"usage": ANTHROPIC | {"brand_new_tokens": 3}})
    assert [(one.kind, one.name) for one in batch.unknown] == [("field", "brand_new_tokens")]


@given(st.integers(1, 20))
@settings(max_examples=20)
def test_how_lines_are_cut_into_batches_changes_nothing(a_time: int) -> None:
    home = Path(__file__).parents[2] / "corpus" / "api" / "home"
    assert totals(ApiReader(), home, a_time) == totals(ApiReader(), home)


@given(
    st.lists(
        st.one_of(st.binary(max_size=80), st.sampled_from([b'{"usage":{"input_tokens":[]}}', b'"usage"']))
    )
)
@settings(max_examples=100)
def test_no_bytes_are_too_much_and_every_line_has_one_verdict(texts: list[bytes]) -> None:
    lines = [Line(number * 100, len(text) + 1, text) for number, text in enumerate(texts)]
    for batch in read_lines(ApiReader(), lines, 3):
        json.dumps(dict(batch.state))
    total = sum(batch.used + batch.other + len(batch.skipped) for batch in read_lines(ApiReader(), lines, 3))
    assert total == len(lines)


def test_lines_without_usage_are_passed_by_fast() -> None:
    text = json.dumps({"type": "note", "text": "one and another, " * 150}).encode()
    lines = [Line(0, len(text) + 1, text)] * 8_000
    began = time.perf_counter()
    batch = ApiReader().read(lines, LogFile("a.jsonl"), {})
    rate = sum(line.length for line in lines) / (time.perf_counter() - began) / 1e6
    assert batch.other == len(lines)
    assert rate > 100, f"{rate:.0f} MB/s"  # 300 by itself; machines that run tests are busy
