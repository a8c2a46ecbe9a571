from __future__ import annotations

import pytest

from counterfoil.prices.names import find_model, find_provider, matches
from counterfoil.prices.sheet import Clause, Model, Provider


@pytest.mark.parametrize(
    ("kind", "value", "name", "found"),
    [
        ("equals", "gpt-5", "gpt-5", True),
        ("equals", "gpt-5", "gpt-5.5", False),
        ("starts_with", "claude-", "claude-opus-5", True),
        ("ends_with", "-codex", "gpt-5-codex", True),
        ("ends_with", "-codex", "gpt-5-codex-mini", False),
        ("contains", "opus", "claude-opus-5", True),
        ("regex", r"^o\d$", "o3", True),
        ("regex", r"^o\d$", "o3-mini", False),
        ("regex", r"5", "gpt-5.5", True),
    ],
)
def test_a_clause_tests_a_name(kind: str, value: str, name: str, *, found: bool) -> None:
    assert matches(Clause(kind, value), name) is found  # type: ignore[arg-type]


def test_clauses_are_joined_by_or_and_and() -> None:
    opus, claude = Clause("contains", "opus"), Clause("starts_with", "claude")
    assert matches(Clause("or", [opus, claude]), "claude-haiku")
    assert not matches(Clause("and", [opus, claude]), "claude-haiku")
    assert matches(Clause("and", [opus, claude]), "claude-opus")


FIRST = Model("first", Clause("starts_with", "model"))
SECOND = Model("second", Clause("equals", "model-2"))
DATED = Model("dated", Clause("equals", "other-2025-12-11"))
RESOLD = Model("resold", Clause("equals", "resold"))
MAKER = Provider("maker", [RESOLD], match=Clause("contains", "make"))
SHOP = Provider("shop", [FIRST, SECOND, DATED], otherwise=["maker"])
ALL = {provider.id: provider for provider in (MAKER, SHOP)}


@pytest.mark.parametrize(
    ("name", "model", "own"),
    [
        ("model-2", FIRST, True),  # the first match counts, not the best
        ("MODEL", FIRST, True),
        ("other-20251211", DATED, True),
        ("Other-2025-12-11", DATED, True),
        ("resold", RESOLD, False),
    ],
)
def test_a_name_means_the_first_model_that_matches(name: str, model: Model, *, own: bool) -> None:
    assert find_model(ALL, SHOP, name) == (model, own)


@pytest.mark.parametrize("name", ["other-20251399", "other-20251211x", "other", "", "<synthetic>"])
def test_a_name_that_nothing_matches_is_unknown(name: str) -> None:
    assert find_model(ALL, SHOP, name) is None


@pytest.mark.parametrize(
    ("name", "provider"),
    [("shop", SHOP), (" Shop ", SHOP), ("the-makers", MAKER), ("maker", MAKER), ("bazaar", None)],
)
def test_a_provider_is_known_by_its_id_or_its_own_clause(name: str, provider: Provider | None) -> None:
    assert find_provider(ALL.values(), name) is provider
