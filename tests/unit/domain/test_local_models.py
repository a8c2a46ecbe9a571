"""Which models run on a machine of one's own, and how fast they write."""

from __future__ import annotations

import pytest

from counterfoil.domain.local_models import is_local, pace_of


@pytest.mark.parametrize(
    ("provider", "model", "local"),
    [
        ("ollama", "qwen3:30b", True),
        ("ollama", "gpt-oss:120b-cloud", False),
        ("vllm", "Qwen/Qwen3-32B", True),
        ("llama.cpp", "unknown", True),
        ("local", "anything", True),
        ("gateway", "qwen3-coder:30b", True),
        ("gateway", "llama3.2:latest", True),
        ("gateway", "deepseek-v3.1:671b-cloud", False),
        ("gateway", "glm-5", False),
        ("openrouter", "meta-llama/llama-3.3-70b:free", False),
        ("anthropic", "claude-sonnet-4-5", False),
    ],
)
def test_a_model_is_local_by_its_provider_or_by_ollamas_way_of_naming(
    provider: str, model: str, local: bool
) -> None:
    assert is_local(provider, model) is local


def test_the_pace_is_over_the_minutes_in_which_something_was_written() -> None:
    assert pace_of([(0, 100), (0, 20), (60_000, 0), (240_000, 60)]) == (90.0, 2)
    assert pace_of([(0, 0)]) == (None, 0)
