"""Kilo: both of its generations under one name."""

from __future__ import annotations

from pathlib import Path

from counterfoil.conformance.trials import problems
from counterfoil.readers.kilo import KiloReader
from counterfoil.readers.opencode import OpenCodeReader
from tests.corpora import laid_out
from tests.unit.readers.laid_home import expected, read, spec_of, totals_of


def test_a_home_comes_to_the_totals_that_stand_beside_it(tmp_path: Path) -> None:
    events, skipped = read("kilo", laid_out("kilo", tmp_path))
    assert totals_of(events) == expected("kilo")
    assert {event.context.agent for event in events} == {"kilo"}
    assert not skipped


def test_the_reader_keeps_what_every_reader_promises(tmp_path: Path) -> None:
    assert problems(spec_of("kilo"), laid_out("kilo", tmp_path), rounds=6) == []


def test_its_version_is_raised_with_that_of_either_generation() -> None:
    assert KiloReader().version > OpenCodeReader("kilo").version
