"""`record`: whose model it was, what is refused, and lines of batches' results."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from counterfoil.domain.usage import TokenCounts
from counterfoil.record import record
from tests.unit.test_record import ANTHROPIC, OPENAI, SECRET, Pydantic, counted, noted


@pytest.fixture(autouse=True)
def drop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("COUNTERFOIL_DROP", str(tmp_path))
    return tmp_path


def of_library(name: str, **values: Any) -> Any:
    return type("Made", (Pydantic,), {"__module__": f"{name}.types"})(**values)


@pytest.mark.parametrize(
    ("library", "model", "said"),
    [
        ("openai", "gpt-5", None),
        ("openai", "Qwen/Qwen3-32B", None),
        ("anthropic", "claude-sonnet-4-5", "anthropic"),
        ("anthropic", "us.anthropic.claude-sonnet-4-5-20250929-v1:0", None),
        ("anthropic", "anthropic.claude-haiku-4-5-20251001-v1:0", None),
        ("anthropic", "claude-sonnet-4-5@20250929", None),
        ("mistralai", "mistral-large-latest", "mistralai"),
    ],
)
def test_a_library_names_the_provider_only_where_it_asks_nobody_else(
    library: str, model: str, said: str | None, drop: Path
) -> None:
    assert record(of_library(library, model=model, usage={"prompt_tokens": 1}))
    assert noted(drop)[0].get("provider") == said


DELTA = {"type": "message_delta", "delta": {"stop_reason": "end_turn"}, "usage": {"output_tokens": 15}}


@pytest.mark.parametrize(
    "response",
    [
        DELTA,
        SimpleNamespace(**DELTA),
        {"model": "gpt-5", "max_tokens": 100, "messages": [SECRET]},
        {"model": "gpt-5", "max_output_tokens": 100, "max_completion_tokens": 9},
        SimpleNamespace(id="resp_1", model="gpt-5", usage=None, max_output_tokens=100),
        {"model": "gpt-5", "usage": {"max_tokens": 100}},
    ],
)
def test_limits_are_no_usage_and_an_event_without_its_model_is_refused(response: object, drop: Path) -> None:
    assert record(response) is False
    with pytest.raises(ValueError, match=r"no usage|no model"):
        record(response, strict=True)
    assert not (drop / "api").exists()


def test_the_event_is_noted_with_a_model(drop: Path) -> None:
    assert record(DELTA, model="claude-sonnet-4-5", strict=True)
    assert noted(drop)[0]["model"] == "claude-sonnet-4-5"


COMPLETION = OPENAI.model_dump() | {"service_tier": "default"}


@pytest.mark.parametrize(
    ("line", "tokens"),
    [
        (
            {"custom_id": "a", "result": {"type": "succeeded", "message": ANTHROPIC.model_dump()}},
            TokenCounts(5, 7, 2, 4, 9, None, 1),
        ),
        (
            Pydantic(custom_id="a", result=Pydantic(type="succeeded", message=ANTHROPIC)),
            TokenCounts(5, 7, 2, 4, 9, None, 1),
        ),
        (
            {"custom_id": "a", "response": {"status_code": 200, "body": COMPLETION}, "error": None},
            TokenCounts(40, 60, 0, 0, 50, 20),
        ),
    ],
)
def test_a_line_of_a_batchs_results_is_noted_as_one(line: object, tokens: TokenCounts, drop: Path) -> None:
    assert record(line, strict=True)
    assert counted(drop) == [tokens]
    assert noted(drop)[0]["service_tier"] == "batch"
