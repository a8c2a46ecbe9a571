"""What one usage object of Claude Code's log says."""

from __future__ import annotations

import pytest

from counterfoil.domain.usage import OutputQuality, TokenCounts
from counterfoil.readers.base import SkipReason
from counterfoil.readers.claude_usage import advisors, quality, tokens
from counterfoil.readers.decode import Unreadable
from counterfoil.readers.strict_json import Object

BARE: Object = {"input_tokens": 1, "output_tokens": 2}


def iteration(kind: str = "message", **split: int) -> Object:
    return {"type": kind, **BARE, "cache_creation": split}


@pytest.mark.parametrize(
    ("counts", "five_minutes", "one_hour"),
    [
        ({}, 0, 0),
        ({"cache_creation_input_tokens": 90}, 90, 0),
        ({"cache_creation_input_tokens": 90, "cache_creation": None}, 90, 0),
        ({"cache_creation": {"ephemeral_5m_input_tokens": 30, "ephemeral_1h_input_tokens": 60}}, 30, 60),
        (
            {
                "cache_creation_input_tokens": 0,
                "cache_creation": {"ephemeral_5m_input_tokens": 30, "ephemeral_1h_input_tokens": 60},
            },
            30,
            60,
        ),
        ({"cache_creation_input_tokens": 90, "cache_creation": {"ephemeral_1h_input_tokens": 60}}, 30, 60),
        (
            {
                "cache_creation_input_tokens": 150,
                "cache_creation": {"ephemeral_1h_input_tokens": 60},
                "iterations": [
                    iteration(ephemeral_1h_input_tokens=60),
                    iteration(ephemeral_1h_input_tokens=80, ephemeral_5m_input_tokens=10),
                    iteration("advisor_message", ephemeral_1h_input_tokens=999),
                ],
            },
            10,
            140,
        ),
    ],
)
def test_cache_writes_are_split_by_the_fullest_account(
    counts: Object, five_minutes: int, one_hour: int
) -> None:
    read = tokens({**BARE, **counts})
    assert (read.cache_write_5m, read.cache_write_1h) == (five_minutes, one_hour)


def test_iterations_of_the_message_itself_are_not_added() -> None:
    assert tokens({**BARE, "iterations": [iteration(), iteration()]}) == TokenCounts(input=1, output=2)


def test_only_an_advisors_iterations_are_calls_of_their_own() -> None:
    advice = iteration("advisor_message")
    assert advisors({**BARE, "iterations": [iteration(), advice, "odd", None]}) == [advice]
    assert advisors({**BARE, "iterations": {"type": "advisor_message"}}) == []


def test_reasoning_is_unknown_unless_the_log_tells_it() -> None:
    assert tokens(BARE).reasoning is None
    assert tokens({**BARE, "output_tokens_details": {}}).reasoning is None
    assert tokens({**BARE, "output_tokens_details": {"thinking_tokens": 0}}).reasoning == 0


@pytest.mark.parametrize("counts", [{}, {"prompt_tokens": 5}, {"input_tokens": None, "output_tokens": None}])
def test_an_object_without_our_counts_has_an_unknown_shape(counts: Object) -> None:
    with pytest.raises(Unreadable) as refused:
        tokens(counts)
    assert refused.value.reason is SkipReason.UNKNOWN_SHAPE


@pytest.mark.parametrize(
    ("version", "stop_reason", "expected"),
    [
        ("2.1.17", None, OutputQuality.PLACEHOLDER),
        ("1.0.98", None, OutputQuality.PLACEHOLDER),
        ("2.1.96-beta", None, OutputQuality.PLACEHOLDER),
        ("2.1.17", "tool_use", OutputQuality.AS_LOGGED),
        ("2.1.97", None, OutputQuality.PARTIAL),
        ("3.0.0", None, OutputQuality.PARTIAL),
        ("2.1.97", "end_turn", OutputQuality.AS_LOGGED),
        (None, None, OutputQuality.AS_LOGGED),
        ("next", None, OutputQuality.AS_LOGGED),
        (2.1, None, OutputQuality.AS_LOGGED),
        ("9" * 5_000, None, OutputQuality.AS_LOGGED),
    ],
)
def test_outputs_that_a_version_is_known_to_log_too_low_are_marked(
    version: object, stop_reason: str | None, expected: OutputQuality
) -> None:
    assert quality(version, {"stop_reason": stop_reason}) is expected


def test_a_recent_message_that_says_nothing_of_its_end_is_not_called_partial() -> None:
    assert quality("2.1.229", {}) is OutputQuality.AS_LOGGED
    assert quality("2.1.17", {}) is OutputQuality.PLACEHOLDER
