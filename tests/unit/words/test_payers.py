"""Signs of another payer: facts where there are some, in words of their own each."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from counterfoil.domain.reconciliation import PayerDoubt
from counterfoil.words.payers import KINDS, kind, told, when

DAY_MS = 86_400_000
USED = {"agent": "claude-code", "payer": "bedrock", "requests": 1_204}


@pytest.mark.parametrize(
    ("name", "facts", "expected"),
    [
        ("cloud", USED, "Claude: 1,204\u00a0requests through bedrock, which bills its own account"),
        (
            "api_key",
            USED | {"payer": "priority", "requests": 1},
            "Claude: 1\u00a0request on the tier “priority”, which plans do not have",
        ),
        (
            "gateway",
            USED | {"agent": "codex", "payer": "my\nown"},
            "Codex: 1,204\u00a0requests to another provider, told as “my·own”",
        ),
        ("overage", {"agent": "codex", "times": 0}, "Codex: use beside the plan began"),
        (
            "auto_reload",
            {"purchases": 1, "first_row": 2, "is_told": 1},
            "Credits were reloaded automatically: 1\u00a0time",
        ),
        (
            "auto_reload",
            {"purchases": 3, "first_row": 2, "is_told": 0},
            "Credits were bought in the same amount again and again: 3\u00a0times",
        ),
    ],
)
def test_a_sign_tells_what_was_seen(name: str, facts: Mapping[str, int | str], expected: str) -> None:
    assert told(PayerDoubt(name, 0, DAY_MS, None, facts)) == expected


@pytest.mark.parametrize("name", [*KINDS, "else"])
def test_a_sign_without_facts_is_told_in_a_few_words(name: str) -> None:
    assert told(PayerDoubt(name, 0, DAY_MS, None)) == kind(name)


def test_days_and_money_stand_behind_it() -> None:
    until_ms = 4 * DAY_MS

    assert when(PayerDoubt("cloud", 0, until_ms, 41_200_000_000_000), "UTC") == "1 Jan – 4 Jan 1970 · $41.20"
    assert when(PayerDoubt("cloud", 0, until_ms, None), "UTC") == "1 Jan – 4 Jan 1970"
