"""The licence texts of all that ships: collected once, complete, and without the same text twice."""

from __future__ import annotations

import json
import re
import tomllib
from importlib.metadata import distribution
from pathlib import Path

import pytest

from commands import SetupError
from counterfoil.about import NAME, Part, installed, pictures
from counterfoil.licences import INDEX, Licence, collected, named
from release import licences
from release.licences import Found, arranged, everything, missing, tidy, write

RESOURCES = licences.RESOURCES
MIT = "MIT License\n\nDo as you like.\n"


def part(name: str) -> Part:
    return Part(name, "1.0", "MIT")


def test_every_runtime_dependency_has_its_text() -> None:
    assert missing((*installed(NAME), *pictures()), collected()) == []


def test_what_only_other_systems_need_has_its_text_too() -> None:
    project = tomllib.loads((licences.ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    words = (re.match(r"[\w.-]+", needed) for needed in project["dependencies"])
    parts = [part(word[0]) for word in words if word is not None]
    assert len(parts) == len(project["dependencies"])
    assert missing(parts, collected()) == []


def test_a_dependency_without_a_text_is_named_with_what_to_do() -> None:
    known = (Licence("msgspec", "1.0", "MIT", ("a.txt",)), Licence("bare", "1.0", "MIT", ()))
    assert missing((part("Msgspec"), part("bare"), part("new-one")), known) == [
        "bare 1.0 has no licence text in resources/licences: run make licences.",
        "new-one 1.0 has no licence text in resources/licences: run make licences.",
    ]


def test_what_is_no_package_has_its_text_too() -> None:
    known = collected()
    prices = json.loads((RESOURCES / "prices" / "genai-prices.json").read_text("utf-8"))
    source = named("genai-prices", known)
    assert source is not None
    assert f"{source.name} {source.version}" == prices["source"]  # else: make licences
    for name in ("Counterfoil", "Python", "Qt", "SQLite", "Lucide", "Sample logs (mise)"):
        one = named(name, known)
        assert one is not None
        assert one.files


def test_each_file_of_the_index_is_there_and_each_file_there_is_used() -> None:
    used = {name for one in collected() for name in one.files}
    assert all((RESOURCES / name).stat().st_size for name in used)
    there = {
        path.relative_to(RESOURCES).as_posix()
        for path in (RESOURCES / "licences").rglob("*.txt")
    }  # fmt: skip
    assert there - used == set()


def test_no_text_is_kept_twice() -> None:
    texts = [tidy(path.read_text("utf-8")) for path in (RESOURCES / "licences").rglob("*.txt")]
    assert len(texts) == len(set(texts))


def test_our_own_licence_is_that_of_the_project() -> None:
    own = collected()[0]
    assert own.name == "Counterfoil"
    assert (RESOURCES / own.files[0]).read_text("utf-8") == tidy((licences.ROOT / "LICENSE").read_text())


def test_a_text_that_two_parts_bring_is_kept_once_under_the_name_of_the_first() -> None:
    first = Found(part("a"), (("a-LICENSE", MIT), ("a-NOTICE", "Note\n")))
    second = Found(part("b"), (("b-LICENSE", f"\n{MIT.replace('like.', 'like.  ')}\n\n"),), ("kept.txt",))
    made, texts = arranged((first, second))
    assert made[0].files == ("licences/collected/a-LICENSE.txt", "licences/collected/a-NOTICE.txt")
    assert made[1].files == ("kept.txt", "licences/collected/a-LICENSE.txt")
    assert texts == {"licences/collected/a-LICENSE.txt": MIT, "licences/collected/a-NOTICE.txt": "Note\n"}


def test_a_text_that_is_kept_by_hand_is_not_collected_again() -> None:
    made, texts = arranged((Found(part("a"), (("a-LICENSE", MIT),)),), {MIT: "licences/kept/MIT.txt"})
    assert made[0].files == ("licences/kept/MIT.txt",)
    assert texts == {}


def test_a_new_run_takes_away_what_is_no_longer_needed(tmp_path: Path) -> None:
    (tmp_path / licences.KEPT).mkdir(parents=True)
    write((Found(part("a"), (("a-LICENSE", MIT),)),), tmp_path)
    write((Found(part("b"), (("b-LICENSE", "Other\n"),)),), tmp_path)
    assert [path.name for path in (tmp_path / licences.MADE).iterdir()] == ["b-LICENSE.txt"]
    assert [one.name for one in collected(tmp_path)] == ["b"]


def test_a_part_without_any_text_stops_the_run_before_anything_changes(tmp_path: Path) -> None:
    (tmp_path / licences.KEPT).mkdir(parents=True)
    write((Found(part("a"), (("a-LICENSE", MIT),)),), tmp_path)
    before = (tmp_path / INDEX).read_bytes()
    with pytest.raises(SetupError, match="bare brings no licence text"):
        write((Found(part("a"), (("a-LICENSE", "New\n"),)), Found(part("bare"))), tmp_path)
    assert (tmp_path / INDEX).read_bytes() == before


def test_texts_are_taken_from_what_is_installed() -> None:
    found = {one.part.name: one for one in everything()}
    assert {one.part.name for one in found.values()} >= {p.name for p in installed(NAME)}
    place = next(path for path in distribution("numpy").files or () if path.name == "LICENSE.txt")
    assert tidy(Path(str(distribution("numpy").locate_file(place))).read_text("utf-8")) in {
        tidy(text) for _, text in found["numpy"].texts
    }
    assert "ahash" in dict(found["arro3-core"].texts)["arro3-core-contents"]
    assert found["PySide6-Essentials"].shipped == licences.QT_TEXTS
