"""A server's counters out of its metrics, and what came to them since the last look."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.server_counters import Total, totals

VLLM = """\
# HELP vllm:prompt_tokens_total Number of prefill tokens processed.
# TYPE vllm:prompt_tokens_total counter
vllm:prompt_tokens_total{engine="0",model_name="Qwen/Qwen3-32B"} 1200.0
vllm:prompt_tokens_total{engine="1",model_name="Qwen/Qwen3-32B"} 300.0
vllm:generation_tokens_total{engine="0",model_name="Qwen/Qwen3-32B"} 4.5e+02
vllm:iteration_tokens_total_sum{engine="0",model_name="Qwen/Qwen3-32B"} 9.0
vllm:generation_tokens_total{engine="0",model_name="a \\"quoted\\" name"} 7 1763719200000
process_start_time_seconds 1.76371920034e+09
"""
LLAMA = "llamacpp:prompt_tokens_total 21\nllamacpp:tokens_predicted_total 8\n"


def test_the_engines_of_a_server_add_up_by_model() -> None:
    assert totals(VLLM) == {
        ("vllm", "Qwen/Qwen3-32B"): Total(1500, 450, 1_763_719_200),
        ("vllm", 'a \\"quoted\\" name'): Total(0, 7, 1_763_719_200),
    }


def test_llama_cpp_names_no_model() -> None:
    assert totals(LLAMA) == {("llama.cpp", None): Total(21, 8)}


@pytest.mark.parametrize(
    "text", ["", "<html>", "vllm:prompt_tokens_total", "vllm:prompt_tokens_total{} NaN", "vllm:x_total 5"]
)
def test_a_page_without_known_counters_has_no_totals(text: str) -> None:
    assert totals(text) == {}


@pytest.mark.parametrize(
    ("before", "now", "gained"),
    [
        (Total(10, 4), Total(15, 9), (5, 5)),
        (Total(10, 4), Total(3, 2), (3, 2)),
        (Total(10, 4), Total(20, 2), (20, 2)),
        (Total(10, 4, 100), Total(15, 9, 200), (15, 9)),
        (Total(10, 4, 100), Total(15, 9, 100), (5, 5)),
        (Total(10, 4, None), Total(15, 9, 100), (5, 5)),
    ],
    ids=["more", "fell", "one fell", "another start", "the same start", "start told only now"],
)
def test_what_came_to_it_is_counted_from_zero_where_the_server_began_anew(
    before: Total, now: Total, gained: tuple[int, int]
) -> None:
    assert now.since(before) == gained


@given(st.text(max_size=200))
@settings(max_examples=100)
def test_no_text_raises(text: str) -> None:
    assert isinstance(totals("vllm:prompt_tokens_total{" + text), dict)
