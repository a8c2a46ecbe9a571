"""What drives a pace is named only where it makes up most of it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.driver import Driver, DriverKind
from counterfoil.domain.drivers import Part, drivers_of


def found(*parts: Part) -> dict[str, tuple[str, float]]:
    return {one.kind.value: (one.name, one.share) for one in drivers_of(parts, 60)}


def test_the_greatest_session_project_and_model_are_named_with_their_shares() -> None:
    assert drivers_of([("s1", "api", "opus", 3.0), ("s2", "api", "sonnet", 1.0)], 30) == (
        Driver(DriverKind.SESSION, "s1", 0.75, 30),
        Driver(DriverKind.PROJECT, "api", 1.0, 30),
        Driver(DriverKind.MODEL, "opus", 0.75, 30),
    )


def test_what_is_less_than_half_drives_nothing() -> None:
    even: list[Part] = [("s1", "api", "opus", 1.0), ("s2", "web", "opus", 1.0), ("s3", "cli", "opus", 1.0)]
    assert found(*even) == {"model": ("opus", 1.0)}


def test_parts_of_one_session_are_added_up() -> None:
    parts: list[Part] = [("s1", "api", "a", 1.0), ("s2", "web", "b", 1.5), ("s1", "api", "c", 1.0)]
    assert found(*parts) == {"session": ("s1", 2 / 3.5), "project": ("api", 2 / 3.5)}


def test_what_has_no_name_is_not_named() -> None:
    assert found(("", "api", "", 1.0)) == {"project": ("api", 1.0)}


@pytest.mark.parametrize("parts", [[], [("s1", "api", "opus", 0.0)]])
def test_without_use_nothing_drives(parts: list[Part]) -> None:
    assert drivers_of(parts, 60) == ()


NAMES = st.sampled_from(["", "a", "b", "c"])


@settings(max_examples=60)
@given(st.lists(st.tuples(NAMES, NAMES, NAMES, st.floats(0, 1e6)), max_size=12))
def test_shares_are_between_half_and_all_and_no_kind_comes_twice(parts: list[Part]) -> None:
    drivers = drivers_of(parts, 60)
    assert all(0.5 <= one.share <= 1 + 1e-9 and one.name for one in drivers)
    assert len({one.kind for one in drivers}) == len(drivers)
