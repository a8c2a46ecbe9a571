"""How much each part of a cost counts, where the stretches tell."""

from __future__ import annotations

import random

import pytest

from counterfoil.domain.capacity import PARTS, Part, Weight
from counterfoil.domain.capacity_weights import AS_PRICED, BOUNDS, learned_weights, weighting
from counterfoil.domain.stretch import Stretch
from tests.unit.domain.capacity_made import stretch


def series(
    windows: int, cache_weight: float, *, mixed: bool = True, output_weight: float = 1.0
) -> list[Stretch]:
    """Stretches of five points at 0.2 dollars each, whose cache reads count as given."""
    chance = random.Random(7)
    found = []
    for number in range(windows):
        for n in range(20):
            cached = chance.uniform(0.05, 0.95) if mixed else 0.6
            output = (1 - cached) * (chance.uniform(0.1, 0.9) if mixed else 0.5)
            counted = (1 - cached - output) + cached * cache_weight + output * output_weight
            usd = 5 * 0.2 * chance.uniform(0.93, 1.07) / counted
            parts = (usd * (1 - cached - output), usd * cached, 0.0, usd * output)
            found.append(stretch(number, n, n + 1, 5.0, parts))
    return found


def weight_of(part: Part, stretches: list[Stretch]) -> Weight:
    return learned_weights(stretches)[PARTS.index(part)]


@pytest.mark.parametrize("true", [0.0, 0.1, 0.5, 1.0])
def test_the_weight_of_cache_reads_is_learned_where_the_mix_varies(true: float) -> None:
    found = weight_of(Part.CACHE_READ, series(12, true))
    assert found.is_learned
    assert found.value == pytest.approx(true, abs=0.1)
    assert found.low - 0.05 <= true <= found.high + 0.05


def test_the_weight_of_output_is_learned_too() -> None:
    found = weight_of(Part.OUTPUT, series(12, 1.0, output_weight=1.4))
    assert found.is_learned
    assert found.value == pytest.approx(1.4, abs=0.15)


def test_what_the_data_does_not_tell_stays_as_priced_and_says_so() -> None:
    for stretches in ([], series(3, 0.1), series(12, 0.1, mixed=False)):
        found = learned_weights(stretches)
        assert [(one.value, one.is_learned) for one in found] == [(AS_PRICED, False)] * 4
        assert [(one.low, one.high) for one in found] == [BOUNDS[part] for part in PARTS]


def test_a_weight_beyond_belief_is_not_taken() -> None:
    assert not weight_of(Part.OUTPUT, series(12, 1.0, output_weight=6.0)).is_learned


def test_only_cache_reads_and_output_are_ever_learned() -> None:
    found = learned_weights(series(12, 0.5))
    assert [one.part for one in found if not one.is_learned and one.part is not Part.OUTPUT] == [
        Part.INPUT,
        Part.CACHE_WRITE,
    ]
    assert weighting(found)[0] == weighting(found)[2] == 1.0
