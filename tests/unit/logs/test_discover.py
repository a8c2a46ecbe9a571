"""Finding logs: all that match, each once, whatever else lies in the folder."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from counterfoil.logs.discover import Found, discover, locate, watched_folders
from counterfoil.logs.watched import Watched, merged

AS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
GLOBS = ("projects/**/*.jsonl",)


def put(path: Path, data: bytes = b"{}\n", at: int = 1_000) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    os.utime(path, (at, at))
    return path


def names(found: Found) -> list[str]:
    return [log.relative for log in found.files]


def test_logs_at_any_depth_are_found_the_newest_first(tmp_path: Path) -> None:
    put(tmp_path / "projects/a/old.jsonl", at=1)
    put(tmp_path / "projects/a/s/subagents/new.jsonl", at=3)
    put(tmp_path / "projects/top.jsonl", at=2)
    found = discover(tmp_path, GLOBS)
    assert names(found) == ["projects/a/s/subagents/new.jsonl", "projects/top.jsonl", "projects/a/old.jsonl"]
    assert found.problem is None
    first = found.files[0]
    assert (first.home, first.path) == (tmp_path, tmp_path / "projects/a/s/subagents/new.jsonl")
    assert first.stat.st_mtime == 3


@pytest.mark.parametrize(
    ("glob", "matches"),
    [
        ("*.jsonl", ["top.jsonl"]),
        ("a/*.jsonl", ["a/one.jsonl"]),
        ("*/*.jsonl", ["a/one.jsonl", "b/three.jsonl"]),
        ("**/*.jsonl", ["a/deep/two.jsonl", "a/one.jsonl", "b/three.jsonl", "top.jsonl"]),
        ("**/deep/*", ["a/deep/two.jsonl", "a/deep/two.txt"]),
        ("a/**/t*.jsonl", ["a/deep/two.jsonl"]),
        ("[ab]/o?e.jsonl", ["a/one.jsonl"]),
        ("a/**/deep/**/*.jsonl", ["a/deep/two.jsonl"]),
        ("missing/*.jsonl", []),
    ],
)
def test_globs(tmp_path: Path, glob: str, matches: list[str]) -> None:
    for name in ("top.jsonl", "a/one.jsonl", "a/deep/two.jsonl", "a/deep/two.txt", "b/three.jsonl"):
        put(tmp_path / name)
    assert sorted(names(discover(tmp_path, [glob]))) == matches
    assert [name for name in matches if not locate(tmp_path / name, tmp_path, [glob])] == []


def test_a_file_that_matches_two_globs_is_found_once(tmp_path: Path) -> None:
    put(tmp_path / "projects/a/x.jsonl")
    assert names(discover(tmp_path, [*GLOBS, "projects/*/x*", "**/*.jsonl"])) == ["projects/a/x.jsonl"]


def test_a_missing_home_is_told_from_an_empty_one(tmp_path: Path) -> None:
    assert discover(tmp_path / "none", GLOBS) == Found([], "This folder is not there yet.", is_there=False)
    assert discover(tmp_path, GLOBS) == Found([], None)


def test_a_home_that_is_a_file_is_said_to_be_one(tmp_path: Path) -> None:
    assert discover(put(tmp_path / "home"), GLOBS).problem == "This is not a folder."
    assert discover(tmp_path / "home/below", GLOBS).problem == "This folder is not there yet."


def test_a_home_that_is_a_link_is_resolved_once(tmp_path: Path) -> None:
    put(tmp_path / "real/projects/a/x.jsonl")
    (tmp_path / "home").symlink_to("real")
    (log,) = discover(tmp_path / "home", GLOBS).files
    assert (log.home, log.relative) == (tmp_path / "real", "projects/a/x.jsonl")


def test_a_link_to_a_log_and_odd_things_named_like_logs_are_left_alone(tmp_path: Path) -> None:
    put(tmp_path / "elsewhere.jsonl")
    folder = put(tmp_path / "home/projects/a/x.jsonl").parent
    (folder / "link.jsonl").symlink_to(tmp_path / "elsewhere.jsonl")
    (folder / "dangling.jsonl").symlink_to("nowhere")
    (folder / "folder.jsonl").mkdir()
    os.mkfifo(folder / "pipe.jsonl")
    found = discover(tmp_path / "home", GLOBS)
    assert (names(found), found.problem) == (["projects/a/x.jsonl"], None)


def test_a_linked_project_folder_is_followed(tmp_path: Path) -> None:
    put(tmp_path / "elsewhere/deep/x.jsonl")
    (tmp_path / "home/projects").mkdir(parents=True)
    (tmp_path / "home/projects/linked").symlink_to(tmp_path / "elsewhere")
    found = discover(tmp_path / "home", GLOBS)
    assert names(found) == ["projects/linked/deep/x.jsonl"]
    assert found.linked == [tmp_path / "elsewhere"]


def test_links_never_loop_and_never_give_a_file_twice(tmp_path: Path) -> None:
    projects = put(tmp_path / "outer/home/projects/a/x.jsonl").parents[1]
    for name, target in (
        ("self", "."),
        ("up", ".."),
        ("a/back", "../.."),
        ("above", tmp_path),
        ("twin", "a"),
    ):
        (projects / name).symlink_to(target)
    put(tmp_path / "other/y.jsonl")
    (tmp_path / "other/round").symlink_to(tmp_path / "other")
    (projects / "one").symlink_to(tmp_path / "other")
    (projects / "two").symlink_to(tmp_path / "other")
    found = discover(tmp_path / "outer/home", GLOBS)
    assert len(found.files) == 2
    assert "projects/a/x.jsonl" in names(found)
    assert found.linked == [tmp_path / "other"]


def test_a_link_to_the_root_of_the_machine_is_not_followed(tmp_path: Path) -> None:
    put(tmp_path / "projects/x.jsonl")
    (tmp_path / "projects/all").symlink_to("/")
    assert names(discover(tmp_path, GLOBS)) == ["projects/x.jsonl"]


def test_a_hard_link_is_the_same_file(tmp_path: Path) -> None:
    log = put(tmp_path / "projects/a/x.jsonl")
    (tmp_path / "projects/y.jsonl").hardlink_to(log)
    assert len(discover(tmp_path, GLOBS).files) == 1


@pytest.mark.parametrize(
    "name", [b"caf\xe9.jsonl", b"new\nline.jsonl", b"..\\..\\x.jsonl", b"a" * 249 + b".jsonl"]
)
def test_hostile_names_keep_their_bytes(tmp_path: Path, name: bytes) -> None:
    put(Path(os.fsdecode(os.fsencode(tmp_path) + b"/projects/" + name)))
    (log,) = discover(tmp_path, GLOBS).files
    assert os.fsencode(log.relative) == b"projects/" + name
    assert log.path.read_bytes() == b"{}\n"


@pytest.mark.skipif(AS_ROOT, reason="root may read everything")
def test_an_unreadable_folder_is_said_and_the_rest_found(tmp_path: Path) -> None:
    put(tmp_path / "projects/a/x.jsonl")
    closed = put(tmp_path / "projects/b/y.jsonl").parent
    closed.chmod(0)
    found = discover(tmp_path, GLOBS)
    closed.chmod(0o700)
    assert (names(found), found.problem) == (
        ["projects/a/x.jsonl"],
        "A folder inside cannot be read: permission denied.",
    )


@pytest.mark.parametrize(
    ("closed", "problem"),
    [
        ({""}, "This folder cannot be read: permission denied."),
        ({"projects/a"}, "A folder inside cannot be read: permission denied."),
        ({"projects/a", "projects/b"}, "2 folders inside cannot be read: permission denied."),
    ],
)
def test_what_is_said_of_unreadable_folders(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, closed: set[str], problem: str
) -> None:
    for name in ("a", "b", "c"):
        put(tmp_path / f"projects/{name}/x.jsonl")
    real = os.scandir

    def guarded(folder: str) -> object:
        if os.path.relpath(folder, tmp_path).replace(".", "", 1) in closed:
            raise PermissionError(13, "")
        return real(folder)

    monkeypatch.setattr(os, "scandir", guarded)
    found = discover(tmp_path, GLOBS)
    assert found.problem == problem
    assert len(found.files) == (0 if "" in closed else 3 - len(closed))


def test_folders_to_watch_are_the_fixed_heads_of_the_globs(tmp_path: Path) -> None:
    assert merged(watched_folders(tmp_path, ["projects/**/*.jsonl"])) == [Watched(tmp_path / "projects")]
    assert merged(watched_folders(tmp_path, ["s/*/x.json", "s/a/b/*.json", "t/u/*.json"])) == [
        Watched(tmp_path / "s"),
        Watched(tmp_path / "t/u", is_recursive=False),
    ]


def test_a_log_in_a_fixed_place_needs_no_more_than_its_own_folder_watched(tmp_path: Path) -> None:
    assert merged(watched_folders(tmp_path, ["x.db", "x-*.db", "in/y.sqlite", "storage/*/z.json"])) == [
        Watched(tmp_path / "storage"),
        Watched(tmp_path, is_recursive=False),
        Watched(tmp_path / "in", is_recursive=False),
    ]
    assert merged(watched_folders(tmp_path, ["in/y.sqlite", "x.db", "*/z.json"])) == [Watched(tmp_path)]


def test_a_path_from_a_hint_is_located_only_if_it_is_a_log_of_the_home(tmp_path: Path) -> None:
    log = put(tmp_path / "home/projects/a/x.jsonl")
    located = locate(log, tmp_path / "home", GLOBS)
    assert located is not None
    assert (located.path, located.relative) == (log, "projects/a/x.jsonl")
    for other in (
        log.parent,
        log.with_name("gone.jsonl"),
        put(tmp_path / "x.jsonl"),
        put(log.with_name("x.txt")),
    ):
        assert locate(other, tmp_path / "home", GLOBS) is None


def test_2000_files_in_500_folders_take_milliseconds(tmp_path: Path) -> None:
    for folder in range(500):
        (tmp_path / f"projects/{folder}").mkdir(parents=True)
        for number in range(4):
            (tmp_path / f"projects/{folder}/{number}.jsonl").touch()
    seconds = []
    for _ in range(5):
        started = time.perf_counter()
        assert len(discover(tmp_path, GLOBS).files) == 2_000
        seconds.append(time.perf_counter() - started)
    assert min(seconds) < 0.1  # about 0.015 on an idle machine; this one may be busy


def test_lines_are_known_by_their_inode_and_documents_and_databases_by_their_place(tmp_path: Path) -> None:
    for name in ("a.jsonl", "a.json", "a.db"):
        put(tmp_path / name)
    globs = ("*.json*", "*.db")
    before = {log.relative: log.identity for log in discover(tmp_path, globs).files}
    for name in before:
        (tmp_path / name).rename(tmp_path / "old")
        put(tmp_path / name)
    after = {log.relative: log.identity for log in discover(tmp_path, globs).files}
    assert {name for name in before if before[name] == after[name]} == {"a.json", "a.db"}
    assert {after["a.json"][0], after["a.db"][0]} == {-1}
    assert after["a.json"] != after["a.db"]
    assert after["a.jsonl"][1] == (tmp_path / "a.jsonl").stat().st_ino


def test_a_home_has_one_identity_for_a_file_by_whatever_name_it_is_reached(tmp_path: Path) -> None:
    put(tmp_path / "home" / "a.json")
    (tmp_path / "link").symlink_to(tmp_path / "home")
    logs = [discover(tmp_path / name, ("*.json",)).files[0] for name in ("home", "link")]
    named = locate(tmp_path / "home" / "a.json", tmp_path / "link", ("*.json",))
    assert named is not None
    assert {log.identity for log in (*logs, named)} == {logs[0].identity}


def test_the_stamp_of_a_database_covers_what_stands_beside_it(tmp_path: Path) -> None:
    put(tmp_path / "a.db", b"x" * 10, at=5)
    put(tmp_path / "a.db-wal", b"x" * 3, at=7)
    put(tmp_path / "a.db-journal", b"", at=9)  # an empty one says nothing
    put(tmp_path / "a.db-shm", b"x" * 100, at=9)
    (log,) = discover(tmp_path, ("*.db",)).files
    assert log.stamp == (13, 7 * 10**9)


def test_a_hint_of_what_stands_beside_a_database_leads_to_it(tmp_path: Path) -> None:
    put(tmp_path / "a.db")
    found = [locate(tmp_path / f"a.db{end}", tmp_path, ("*.db",)) for end in ("", "-wal", "-shm", "-journal")]
    assert [log.relative for log in found if log] == ["a.db"] * 4
    assert locate(tmp_path / "b.db-wal", tmp_path, ("*.db",)) is None
