"""Percent where the provider shows none."""

from __future__ import annotations

import pytest

from counterfoil.domain.capacity import PARTS, Capacity, Estimate, Weight
from counterfoil.domain.estimate import estimate_of
from counterfoil.domain.quota import WindowKind
from counterfoil.domain.use_series import UseSum
from tests.altered import replace
from tests.unit.domain.capacity_made import window

AS_PRICED = tuple(Weight(part, 1.0, 1.0, 1.0, is_learned=False) for part in PARTS)
UNKNOWN = Capacity("codex", None, None, "codex", WindowKind.FIVE_HOUR, missing="too few windows")
KNOWN = replace(UNKNOWN, usd_per_percent=0.2, low=0.16, high=0.25, weights=AS_PRICED, missing=None)


def use_of(usd: float) -> UseSum:
    return UseSum(10, 1_000, (usd, 0.0, 0.0, 0.0))


@pytest.mark.parametrize(
    ("usd", "elsewhere", "expected"),
    [
        (0.0, 0.0, Estimate(0.0, 0.0, 0.0)),
        (8.0, 0.0, Estimate(40.0, 32.0, 50.0)),
        (8.0, None, Estimate(40.0, 32.0, 50.0)),
        (8.0, 0.2, Estimate(50.0, 32.0, 62.5)),
        (30.0, 0.0, Estimate(100.0, 100.0, 100.0)),
    ],
    ids=["unused", "used here", "elsewhere not known", "used elsewhere too", "never over a hundred"],
)
def test_own_use_over_the_learned_capacity(usd: float, elsewhere: float | None, expected: Estimate) -> None:
    found = estimate_of(window(0, []), use_of(usd), replace(KNOWN, elsewhere_share=elsewhere))
    assert found is not None
    assert (found.percent, found.low, found.high) == pytest.approx(
        (expected.percent, expected.low, expected.high)
    )


def test_a_reading_or_a_refusal_needs_no_estimate() -> None:
    assert estimate_of(window(0, [(1, 5.0)]), use_of(8.0), KNOWN) is None
    assert estimate_of(window(0, [], refused=[3]), use_of(8.0), KNOWN) is None


def test_without_a_learned_capacity_there_is_none() -> None:
    assert estimate_of(window(0, []), use_of(8.0), UNKNOWN) is None
    assert estimate_of(window(0, []), use_of(8.0), None) is None
