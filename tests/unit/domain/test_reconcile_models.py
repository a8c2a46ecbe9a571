"""Which names of models mean the same one."""

from __future__ import annotations

import pytest

from counterfoil.domain.reconcile_models import canonical, is_small, same_models
from counterfoil.prices.sheet import shipped_sheet


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (
            (
                "Claude Sonnet 4.5",
                "claude-sonnet-4-5-20250929",
                "anthropic/claude-sonnet-4.5",
                "claude-4.5-sonnet-thinking",
                "claude-sonnet-4-5@20250929",
                "us.anthropic.claude-sonnet-4-5-20250929-v1:0",
            ),
            "claude-sonnet-4-5",
        ),
        (("claude-opus-4-20250514", "claude-opus-4-0", "Claude Opus 4", "claude-4-opus"), "claude-opus-4"),
        (("claude-3-5-haiku-latest", "Claude Haiku 3.5", "claude-3-5-haiku-20241022"), "claude-haiku-3-5"),
        (("GPT-5.6 Sol", "openai/gpt-5.6-sol", "gpt-5.6-sol"), "gpt-5-6-sol"),
        (("gpt-4o-2024-08-06", "gpt-4o", "openai/gpt-4o:extended"), "gpt-4o"),
        (("z-ai/glm-4.6:free", "glm-4.6"), "glm-4-6"),
    ],
)
def test_spellings_sellers_and_dates_do_not_matter(names: tuple[str, ...], expected: str) -> None:
    assert {name: canonical(name) for name in names if ":extended" not in name} == {
        name: expected for name in names if ":extended" not in name
    }


def test_versions_and_sizes_do_matter() -> None:
    names = (
        "claude-opus-4-5",
        "claude-opus-4-6",
        "claude-sonnet-4-5",
        "gpt-5.5",
        "gpt-5.5-pro",
        "gpt-5-mini",
    )
    assert len({canonical(name) for name in names}) == len(names)


@pytest.mark.parametrize(
    "provider", ["anthropic", "openai", "google", "x-ai", "deepseek", "moonshotai", "zai"]
)
def test_no_two_models_of_the_price_list_become_one(provider: str) -> None:
    (found,) = (one for one in shipped_sheet().decoded() if one.id == provider)
    by_name: dict[str, list[str]] = {}
    for model in found.models:
        by_name.setdefault(canonical(model.id), []).append(model.id)
    twice = {name: ids for name, ids in by_name.items() if len(ids) > 1}
    assert twice in ({}, {"gpt-4o": ["gpt-4o", "gpt-4o-2024-05-13"]})  # dates of one model


def test_dated_names_stay_apart_where_both_sides_tell_dates() -> None:
    first, second = "gpt-4o-2024-05-13", "gpt-4o-2024-08-06"
    apart = same_models([first], [first, second])
    assert apart[first] != apart[second]
    together = same_models(["gpt-4o"], [first, second])
    assert len(set(together.values())) == 1


def test_small_models_are_those_that_clients_call_on_the_side() -> None:
    names = ("claude-haiku-4-5", "gpt-5-mini", "Claude Opus 4.5", None)
    assert [is_small(name) for name in names] == [True, True, False, False]
