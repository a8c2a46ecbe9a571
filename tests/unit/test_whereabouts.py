"""Where the logs of several agents lie: homes that are missing, shared, or not to be watched."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

from counterfoil.domain.record_kinds import SourceState
from counterfoil.domain.sighting import KnownSource
from counterfoil.logs.watched import Watched
from counterfoil.readers.registry import Root, agent_named
from counterfoil.scan_report import ScanReport
from counterfoil.whereabouts import Whereabouts
from tests.unit.ledger.fake_agent import FakeReader, root
from tests.unit.logs.fake_forms import databases, documents

NOW_MS = 1_772_000_000_000


def looked(*roots: Root) -> ScanReport:
    report = ScanReport()
    Whereabouts(roots).look(report)
    return report


def test_a_missing_home_is_reported_of_agents_with_a_quota_alone_and_is_no_problem(tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    names = ("claude-code", "codex", "gemini-cli", "goose")
    report = looked(*(Root(agent_named(name), gone) for name in names))
    assert set(report.homes) == {("claude-code", gone), ("codex", gone)}
    assert report.problems == []


def test_each_home_of_an_agent_that_is_there_is_reported_by_itself(tmp_path: Path) -> None:
    homes = [tmp_path / name for name in ("a", "b", "missing")]
    for home in homes[:2]:
        home.mkdir()
    report = looked(*(Root(agent_named("goose"), home) for home in homes))
    assert list(report.homes) == [("goose", homes[0]), ("goose", homes[1])]


def test_agents_that_share_a_home_are_reported_each_for_itself(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text("{}")
    report = looked(documents(tmp_path), databases(tmp_path))
    assert {name: home.files for (name, _), home in report.homes.items()} == {
        "fake-documents": 1,
        "fake-rows": 0,
    }


def test_a_home_that_cannot_be_looked_through_is_a_problem_and_says_nothing_of_its_files(
    tmp_path: Path,
) -> None:
    (tmp_path / "home").write_text("")
    whereabouts, report = Whereabouts([documents(tmp_path / "home")]), ScanReport()
    whereabouts.look(report)
    assert report.problems == [f"{tmp_path / 'home'}: This is not a folder."]
    assert whereabouts.homes() == set()


def test_only_a_file_that_some_root_of_its_home_would_find_can_be_gone(tmp_path: Path) -> None:
    whereabouts = Whereabouts([documents(tmp_path)])
    whereabouts.look(ScanReport())
    known = [KnownSource(str(tmp_path), path, SourceState.PRESENT) for path in ("a/b.json", "x.db")]
    elsewhere = KnownSource("/elsewhere", "a/b.json", SourceState.PRESENT)
    assert [whereabouts.would_see(one) for one in (*known, elsewhere)] == [True, False, False]


def test_homes_that_are_not_watched_are_looked_through_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "a.jsonl").write_text("")
    behind = tmp_path / "behind"
    behind.mkdir()
    (tmp_path / "own" / "linked.jsonl").symlink_to(behind)
    whereabouts = Whereabouts(
        [only_looked_at(tmp_path / "own"), documents(tmp_path / "docs")], clock=lambda: NOW_MS
    )
    assert whereabouts.folders() == [Watched(tmp_path / "docs")]
    wrote(tmp_path / "own" / "a.jsonl", minutes_ago=25 * 60)
    assert len(whereabouts.look(ScanReport())) == 1
    assert whereabouts.folders() == [Watched(tmp_path / "docs")]


def test_where_a_home_that_is_not_watched_was_written_to_within_a_day_it_is_watched_until_the_next_look(
    tmp_path: Path,
) -> None:
    log = wrote(tmp_path / "own" / "x" / "a.jsonl", minutes_ago=23 * 60)
    wrote(tmp_path / "own" / "y" / "b.jsonl", minutes_ago=25 * 60)
    whereabouts = Whereabouts([only_looked_at(tmp_path / "own")], clock=lambda: NOW_MS)
    whereabouts.look(ScanReport())
    assert [(one.folder, one.is_recursive, one.log) for one in whereabouts.folders()] == [
        (log.parent, False, log)
    ]
    wrote(log, minutes_ago=25 * 60)
    whereabouts.look(ScanReport())
    assert whereabouts.folders() == []


def test_of_many_folders_written_to_lately_the_last_eight_are_watched_each_for_its_last_log(
    tmp_path: Path,
) -> None:
    for number in range(10):
        wrote(tmp_path / f"own{number % 2}" / str(number) / "old.jsonl", minutes_ago=100 + number)
        wrote(tmp_path / f"own{number % 2}" / str(number) / "new.jsonl", minutes_ago=number)
    whereabouts = Whereabouts([only_looked_at(tmp_path / f"own{n}") for n in range(2)], clock=lambda: NOW_MS)
    whereabouts.look(ScanReport())
    assert [(one.folder.name, one.log and one.log.name) for one in whereabouts.folders()] == [
        (str(number), "new.jsonl") for number in range(8)
    ]


def test_what_another_agent_has_watched_with_all_below_it_is_not_watched_again(tmp_path: Path) -> None:
    wrote(tmp_path / "a" / "x.jsonl", minutes_ago=1)
    whereabouts = Whereabouts([only_looked_at(tmp_path / "a"), documents(tmp_path)], clock=lambda: NOW_MS)
    whereabouts.look(ScanReport())
    assert whereabouts.folders() == [Watched(tmp_path)]


def test_a_folder_of_two_agents_is_watched_once(tmp_path: Path) -> None:
    assert Whereabouts([documents(tmp_path), databases(tmp_path)]).folders() == [Watched(tmp_path)]


def only_looked_at(home: Path) -> Root:
    plain = root(home, FakeReader())
    return Root(replace(plain.agent, globs=("**/*.jsonl",), is_watched=False), plain.home)


def wrote(log: Path, *, minutes_ago: int) -> Path:
    log.parent.mkdir(parents=True, exist_ok=True)
    log.touch()
    os.utime(log, (NOW_MS / 1000 - 60 * minutes_ago,) * 2)
    return log


def test_a_home_behind_a_link_is_found_by_what_the_watcher_calls_it(tmp_path: Path) -> None:
    real = tmp_path / "real"
    real.mkdir()
    (real / "x.db").write_text("")
    (tmp_path / "home").symlink_to(real)
    whereabouts = Whereabouts([databases(tmp_path / "home")])
    (_, log) = whereabouts.locate(real / "x.db-wal") or (None, None)
    assert log is not None
    assert log.path == real / "x.db"
    assert whereabouts.locate(tmp_path / "x.db") is None


def test_homes_are_resolved_as_the_system_resolves_them(tmp_path: Path) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "link").symlink_to(tmp_path / "a")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    (tmp_path / "dangling").symlink_to("nowhere")
    names = ("a/b", "link/b", "link/missing", "a/../link/b", "loop", "loop/x", "dangling/x", "a/./b", "")
    whereabouts = Whereabouts([documents(tmp_path / name) for name in names])
    assert whereabouts._resolved() == [os.path.realpath(tmp_path / name) for name in names]
