"""Whose model it was: known words and names of models, and no word that could be anything else."""

from __future__ import annotations

import pytest

from counterfoil.readers.provider_names import GATEWAY, provider_of


@pytest.mark.parametrize(
    ("said", "model", "provider"),
    [
        ("Anthropic", "any", "anthropic"),
        ("vertex_ai", "claude-sonnet-4-6", "google"),
        ("new-house", "claude-sonnet-4-6", "new-house"),
        (None, "anthropic/claude-sonnet-4-6", "anthropic"),
        (None, "gpt-5.1", "openai"),
        (None, "gpt-oss-120b", GATEWAY),
        ("", "us.anthropic.claude-x", "aws"),
        (7, "gemini-3-pro", "google"),
    ],
)
def test_a_word_is_believed_and_without_one_the_model_s_name(said: object, model: str, provider: str) -> None:
    assert provider_of(said, model) == provider


@pytest.mark.parametrize(
    "said",
    [
        "sk-ant-REDACTED",
        "SK-ANT-API03-AbCdEfGhIjKl",
        "AKIAIOSFODNN7EXAMPLE",
        "ghp_0123456789abcdefghij",
        "my own secret words",
        "https://user:pw@host/v1",
        "x" * 41,
        "-",
        " ",
        "\u202ename",
    ],
)
def test_what_is_no_plain_word_or_looks_like_a_key_is_kept_nowhere(said: str) -> None:
    assert provider_of(said, "claude-sonnet-4-6") == GATEWAY
