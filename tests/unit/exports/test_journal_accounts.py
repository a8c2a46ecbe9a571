"""Names of accounts from any text: fit for both programs, and never one for two."""

from __future__ import annotations

import pytest
from beancount.core.account import is_valid
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.exports.journal_accounts import component, components


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("claude-opus-4-5", "Claude-opus-4-5"),
        ("us.anthropic.claude:0", "Us-anthropic-claude-0"),
        ("GPT-5", "GPT-5"),
        ("4o", "4o"),
        ("__", "Unnamed"),
        ("", "Unnamed"),
        ("ü", "Unnamed"),
        (" a  b ;c", "A-b-c"),
    ],
)
def test_a_part_keeps_what_both_programs_take(name: str, part: str) -> None:
    assert component(name) == part


@settings(max_examples=100)
@given(st.sets(st.text(max_size=20) | st.text("ab.-_A", max_size=4), max_size=12))
def test_each_name_has_a_fit_part_of_its_own(names: set[str]) -> None:
    found = components(names)
    assert found.keys() == names
    assert len({part.lower() for part in found.values()}) == len(names)
    assert all(is_valid(f"Expenses:AI:{part}") for part in found.values())


def test_a_name_that_is_alone_bears_no_hash() -> None:
    assert components(["a.b", "c"]) == {"a.b": "A-b", "c": "C"}
