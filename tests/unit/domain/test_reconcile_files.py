"""Differences planted in providers' files, made of real requests, are found once the files are read back."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.planted.file_check import judged_file
from tests.planted.files import PLANTS
from tests.planted.pages import FORMS
from tests.planted.real import Source, sources_in

SOME, ALL = 40, 200


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory, corpus: Path) -> dict[str, Source]:
    return sources_in(tmp_path_factory.mktemp("real"), corpus)


def failures(seeds: range, sources: dict[str, Source]) -> dict[int, tuple[str, ...]]:
    found = {}
    for seed in seeds:
        one = judged_file(seed, sources)
        if not one.verdict.holds:
            told = one.verdict
            found[seed] = (one.form, *one.names, *told.missed, *told.invented, *told.unsound)
    return found


def test_what_is_planted_in_files_of_every_kind_is_found_and_nothing_else(sources: dict[str, Source]) -> None:
    assert failures(range(SOME), sources) == {}


def test_every_kind_of_file_and_every_difference_is_tried(sources: dict[str, Source]) -> None:
    tried = [judged_file(seed, sources) for seed in range(SOME)]
    assert {one.form for one in tried} == {form.name for form in FORMS}
    assert {name for one in tried for name in one.names} == {*PLANTS}
    assert all(one.verdict.planted for one in tried)


@pytest.mark.long
def test_two_hundred_files_of_the_larger_logs_hold_too(
    tmp_path: Path, corpus: Path, shared_logs: Path
) -> None:
    assert failures(range(ALL), sources_in(tmp_path, corpus, shared_logs / "slim")) == {}
