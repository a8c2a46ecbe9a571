"""What is to be watched, without anything twice."""

from __future__ import annotations

from pathlib import Path

from counterfoil.logs.watched import Watched, merged


def test_a_folder_watched_both_ways_is_watched_with_all_below_it(tmp_path: Path) -> None:
    flat, deep = Watched(tmp_path, is_recursive=False), Watched(tmp_path)
    assert merged([flat, deep]) == merged([deep, flat]) == [deep]


def test_what_lies_inside_one_watched_with_all_below_it_is_left_out(tmp_path: Path) -> None:
    deep, beside = Watched(tmp_path / "a"), Watched(tmp_path / "ab", is_recursive=False)
    inside = [Watched(tmp_path / "a/b"), Watched(tmp_path / "a/b/c", is_recursive=False)]
    assert merged([*inside, deep, beside]) == [deep, beside]


def test_all_lies_inside_the_root_of_a_system_but_that_itself() -> None:
    assert merged([Watched(Path("/nowhere/x")), Watched(Path("/"))]) == [Watched(Path("/"))]


def test_what_lies_inside_one_watched_alone_stays(tmp_path: Path) -> None:
    flat = Watched(tmp_path, is_recursive=False)
    inside = [Watched(tmp_path / "a"), Watched(tmp_path / "b", is_recursive=False)]
    assert set(merged([flat, *inside])) == {flat, *inside}


def test_two_names_of_a_folder_are_one_and_what_lies_behind_a_link_may_be_inside_another(
    tmp_path: Path,
) -> None:
    real = tmp_path / "real"
    (real / "in").mkdir(parents=True)
    (tmp_path / "link").symlink_to(real)
    assert merged([Watched(real), Watched(tmp_path / "link")]) == [Watched(real)]
    assert merged([Watched(tmp_path / "link" / "in", is_recursive=False), Watched(real)]) == [Watched(real)]


def test_a_home_s_own_folder_goes_before_one_watched_for_a_log(tmp_path: Path) -> None:
    for_a_log = Watched(tmp_path, is_recursive=False, log=tmp_path / "x.md")
    own = Watched(tmp_path, is_recursive=False)
    assert [one.log for one in merged([for_a_log, own])] == [None]
    assert [one.log for one in merged([for_a_log])] == [tmp_path / "x.md"]
