"""Reading the collected licences, and setting them beside what is installed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from counterfoil.about import Part, as_installed
from counterfoil.licences import INDEX, Licence, collected, named, text_of

ONE = Licence("sqlite-utils", "4.2.1", "Apache-2.0", ("licences/a.txt",))
TWO = Licence("sqlite-fts4", "1.0.3", None, ("licences/a.txt", "licences/b.txt"))


@pytest.fixture
def resources(tmp_path: Path) -> Path:
    (tmp_path / "licences").mkdir()
    (tmp_path / "licences" / "a.txt").write_text("The first.\n")
    (tmp_path / "licences" / "b.txt").write_text("The ſecond.\n", "utf-8")
    parts = [
        {"name": one.name, "version": one.version, "licence": one.licence, "files": one.files}
        for one in (ONE, TWO)
    ]
    (tmp_path / INDEX).write_text(json.dumps({"parts": parts}))
    return tmp_path


def test_the_index_is_read_in_its_order(resources: Path) -> None:
    assert collected(resources) == (ONE, TWO)


def test_several_texts_stand_under_their_names(resources: Path) -> None:
    assert text_of(ONE, resources).text == "The first.\n"
    assert text_of(TWO, resources).text == "a\n-\n\nThe first.\n\n\nb\n-\n\nThe ſecond.\n"


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("sqlite-utils", ONE),
        ("SQLite_Utils", ONE),
        ("sqlite-f", TWO),
        ("sqlite", None),  # two begin so
        ("", None),
        ("numpy", None),
    ],
)
def test_a_part_is_found_however_its_name_is_written(name: str, found: Licence | None) -> None:
    assert named(name, (ONE, TWO)) == found


def test_what_is_here_counts_and_what_has_no_text_is_not_left_out() -> None:
    here = (Part("sqlite_utils", "5.0", "MIT"), Part("brand-new", "0.1", None))
    assert as_installed((ONE, TWO), here) == (
        Licence("sqlite-utils", "5.0", "Apache-2.0", ("licences/a.txt",)),
        TWO,
        Licence("brand-new", "0.1", None, ()),
    )
