"""What a reader may look at beside its log: small files of the same home, and nothing else."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from counterfoil.logs.beside import Beside, holder_of
from counterfoil.readers.base import HEAD_BYTES


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "home" / "a").mkdir(parents=True)
    (tmp_path / "home" / "a" / "meta.json").write_text("{}")
    (tmp_path / "secret").write_text("no")
    return tmp_path / "home"


def test_a_small_file_of_the_home_is_given(home: Path) -> None:
    assert Beside(home)("a/meta.json") == b"{}"


@pytest.mark.parametrize(
    "path", ["none", "a", "", ".", "../secret", "a/../../secret", "a/../a/meta.json", "/etc/hostname", "a\0b"]
)
def test_nothing_is_given_of_what_is_no_file_inside_the_home(home: Path, path: str) -> None:
    assert Beside(home)(path) is None


def test_no_link_is_followed(home: Path) -> None:
    (home / "link.json").symlink_to(home / "a" / "meta.json")
    (home / "out").symlink_to(home.parent)
    assert [Beside(home)("link.json"), Beside(home)("out/secret")] == [None, None]


def test_of_a_large_file_the_head_is_given_and_a_pipe_never_waited_for(home: Path) -> None:
    (home / "just").write_bytes(b"x" * HEAD_BYTES)
    (home / "large").write_bytes(b"x" * HEAD_BYTES + b"y")
    os.mkfifo(home / "pipe")
    given = Beside(home)
    assert [given("just"), given("large"), given("pipe")] == [b"x" * HEAD_BYTES, b"x" * HEAD_BYTES, None]


def test_a_star_is_the_first_folder_by_name_that_matches(home: Path) -> None:
    for name in ("s_2_ab", "s_1_ab", "s_0_cd"):
        (home / "log" / name).mkdir(parents=True)
        (home / "log" / name / "meta.json").write_text(name)
    assert Beside(home)("log/*_ab/meta.json") == b"s_1_ab"
    assert Beside(home)("log/s_*_cd/meta.json") == b"s_0_cd"


def test_a_folder_that_is_named_with_a_star_is_itself(home: Path) -> None:
    for name in ("*", "0"):
        (home / name).mkdir()
        (home / name / "meta.json").write_text(name)
    assert Beside(home)("*/meta.json") == b"*"


@pytest.mark.parametrize(
    "path",
    ["*/*/meta.json", "a/*.json", "*", "*_none/meta.json", "../*/meta.json", "out/*/x", "/etc/*/x", "a*a/x"],
)
def test_a_star_leads_nowhere_else(home: Path, path: str) -> None:
    (home.parent / "b").mkdir()
    (home.parent / "b" / "x").write_text("no")
    (home / "out").symlink_to(home.parent)
    (home / "link_none").symlink_to(home / "a")
    assert Beside(home)(path) is None


@pytest.mark.parametrize(
    ("path", "holder"),
    [
        ("/work/shop/.crush/crush.db", "shop"),
        ("/work/shop/data/crush.db", ""),
        ("/home/me/.agent/sessions/a.jsonl", ""),
        ("/.crush/crush.db", ""),
    ],
)
def test_the_holder_is_the_folder_around_a_hidden_one(path: str, holder: str) -> None:
    assert holder_of(Path(path)) == holder


def test_a_file_is_read_once_a_look(home: Path) -> None:
    given = Beside(home)
    assert given("a/meta.json") == b"{}"
    (home / "a" / "meta.json").write_text("[]")
    assert [given("a/meta.json"), Beside(home)("a/meta.json")] == [b"{}", b"[]"]
