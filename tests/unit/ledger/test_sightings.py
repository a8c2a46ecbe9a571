from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from counterfoil.domain.records import RecordFilter
from counterfoil.ledger import browse, covered
from counterfoil.ledger.connection import open_for_reading
from counterfoil.ledger.grouping import PriceSteps, Span, Wanted, groups
from counterfoil.ledger.store import Ledger
from counterfoil.ledger.verify import verify
from counterfoil.logs.discover import Found
from counterfoil.pipeline import Pipeline
from tests.unit.ledger.fake_agent import NAME, FakeReader, line, root
from tests.unit.ledger.histories import fresh_ledger
from tests.unit.ledger.rich import Hand

News = tuple[str, str, str]  # first label of the file, what became of it, where


class Homes:
    """A ledger and a home with logs of an agent."""

    def __init__(self, ledger: Ledger, home: Path) -> None:
        self.ledger, self.home = ledger, home
        home.mkdir()
        self.pipeline = self.started()

    def started(self, home: Path | None = None) -> Pipeline:
        """The program, started anew."""
        self.pipeline = Pipeline(self.ledger, [root(home or self.home, FakeReader())])
        return self.pipeline

    def news(self) -> list[News]:
        """Everything that was written of files since they were first read."""
        with closing(open_for_reading(self.ledger.path)) as connection:
            return connection.execute(
                "SELECT s.path, g.state, g.path FROM sighting AS g JOIN source AS s ON s.id = g.source "
                "ORDER BY g.id"
            ).fetchall()

    def where(self, key: str) -> tuple[str, str]:
        """State and file of the last row of a request."""
        with closing(open_for_reading(self.ledger.path)) as connection:
            last = browse.lines(connection, NAME, key)[-1]
        return last.file_state.value, last.file

    def write(self, name: str, *keys: str) -> Path:
        path = self.home / name
        path.write_text("".join(line(key, 10) for key in keys))
        return path

    def append(self, name: str, key: str) -> None:
        with (self.home / name).open("a") as file:
            file.write(line(key, 10))


@pytest.fixture
def homes(tmp_path: Path) -> Iterator[Homes]:
    with fresh_ledger(Hand()) as ledger:
        made = Homes(ledger, tmp_path / "home")
        yield made
        result = verify(ledger.path)
        assert result is not None
        assert result.first_bad is None


def test_a_file_that_stays_is_no_news(homes: Homes) -> None:
    homes.write("a.jsonl", "m1")
    for _ in range(2):
        homes.pipeline.scan()
        homes.append("a.jsonl", "m2")
    homes.started().scan()
    assert homes.news() == []
    assert homes.where("m1") == ("present", "a.jsonl")


def test_a_deleted_file_is_gone_once_and_present_when_it_is_back(homes: Homes, tmp_path: Path) -> None:
    path = homes.write("a.jsonl", "m1")
    homes.pipeline.scan()
    path.rename(tmp_path / "kept")
    homes.pipeline.scan()
    homes.started().scan()
    assert homes.news() == [("a.jsonl", "gone", "a.jsonl")]
    (tmp_path / "kept").rename(path)
    homes.pipeline.scan()
    homes.started().scan()
    assert homes.news()[1:] == [("a.jsonl", "present", "a.jsonl")]


def test_a_renamed_file_has_moved(homes: Homes) -> None:
    homes.write("a.jsonl", "m1")
    homes.pipeline.scan()
    (homes.home / "a.jsonl").rename(homes.home / "b.jsonl")
    homes.pipeline.scan()
    homes.started().scan()
    assert homes.news() == [("a.jsonl", "moved", "b.jsonl")]
    assert homes.where("m1") == ("moved", "b.jsonl")


def test_a_renamed_file_that_grew_has_moved_and_is_read_on(homes: Homes) -> None:
    homes.write("a.jsonl", "m1")
    homes.pipeline.scan()
    (homes.home / "a.jsonl").rename(homes.home / "b.jsonl")
    homes.append("b.jsonl", "m2")
    assert homes.pipeline.scan().lines == 1
    assert homes.news() == [("a.jsonl", "moved", "b.jsonl")]


def test_a_move_that_a_watcher_told_of_is_noted_as_well(homes: Homes) -> None:
    homes.write("a.jsonl", "m1")
    homes.pipeline.scan()
    (homes.home / "a.jsonl").rename(homes.home / "b.jsonl")
    homes.append("b.jsonl", "m2")
    assert homes.pipeline.read([str(homes.home / "b.jsonl")]).events == 1
    assert homes.news() == [("a.jsonl", "moved", "b.jsonl")]
    homes.pipeline.scan()
    assert len(homes.news()) == 1


def test_a_file_that_is_back_and_read_on_is_present(homes: Homes, tmp_path: Path) -> None:
    path = homes.write("a.jsonl", "m1")
    homes.pipeline.scan()
    path.rename(tmp_path / "kept")
    homes.pipeline.scan()
    (tmp_path / "kept").rename(path)
    homes.append("a.jsonl", "m2")
    homes.pipeline.read([str(path)])
    assert [state for _, state, _ in homes.news()] == ["gone", "present"]
    homes.pipeline.scan()
    assert len(homes.news()) == 2


def test_other_content_in_the_same_file_replaces_it(homes: Homes) -> None:
    homes.write("a.jsonl", "m1", "m2")
    homes.pipeline.scan()
    homes.write("a.jsonl", "m3")
    homes.pipeline.scan()
    assert homes.news() == [("a.jsonl", "replaced", "a.jsonl")]
    assert (homes.where("m1")[0], homes.where("m3")[0]) == ("replaced", "present")


def recreated(homes: Homes, name: str, *keys: str) -> None:
    """Delete a.jsonl and have a new file get its inode, as ext4 does."""
    before = (homes.home / "a.jsonl").stat().st_ino
    (homes.home / "a.jsonl").rename(homes.home / name)
    homes.write(name, *keys)
    assert (homes.home / name).stat().st_ino == before


def test_a_new_file_with_the_inode_of_a_deleted_one_is_another_file(homes: Homes) -> None:
    homes.write("a.jsonl", "m1", "m2")
    homes.pipeline.scan()
    recreated(homes, "b.jsonl", "m3")
    homes.pipeline.scan()
    homes.started().scan()
    assert homes.news() == [("a.jsonl", "gone", "a.jsonl")]
    assert homes.where("m1") == ("gone", "a.jsonl")
    assert homes.where("m3") == ("present", "b.jsonl")


def test_a_new_file_of_which_no_line_is_complete_is_not_taken_for_the_old_one(homes: Homes) -> None:
    homes.write("a.jsonl", "m1")
    homes.pipeline.scan()
    recreated(homes, "b.jsonl")
    (homes.home / "b.jsonl").write_text('{"key"')
    homes.pipeline.scan()
    assert homes.news() == []
    (homes.home / "b.jsonl").write_text(line("m3", 10))
    homes.pipeline.scan()
    assert homes.news() == [("a.jsonl", "gone", "a.jsonl")]


def test_a_file_made_anew_where_one_was_gone_is_not_the_one_that_was_there(homes: Homes) -> None:
    homes.write("a.jsonl", "m1")
    homes.pipeline.scan()
    (homes.home / "a.jsonl").rename(homes.home / "aside")
    homes.pipeline.scan()
    (homes.home / "aside").rename(homes.home / "a.jsonl")
    homes.write("a.jsonl", "m2", "m3")
    homes.pipeline.scan()
    assert [state for _, state, _ in homes.news()] == ["gone", "replaced"]


def test_a_home_behind_a_link_is_looked_through_like_others(homes: Homes, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(homes.home)
    homes.write("a.jsonl", "m1")
    homes.started(tmp_path / "link").scan()
    (homes.home / "a.jsonl").unlink()
    homes.pipeline.scan()
    assert homes.news() == [("a.jsonl", "gone", "a.jsonl")]


def test_a_home_that_cannot_be_read_says_nothing_of_its_files(
    homes: Homes, monkeypatch: pytest.MonkeyPatch
) -> None:
    homes.write("a.jsonl", "m1")
    homes.pipeline.scan()
    unreadable = Found([], "This folder cannot be read: permission denied.")
    monkeypatch.setattr("counterfoil.whereabouts.discover", lambda *_: unreadable)
    homes.pipeline.scan()
    assert homes.news() == []


def test_two_programs_say_it_once(homes: Homes) -> None:
    homes.write("a.jsonl", "m1")
    homes.pipeline.scan()
    other = Pipeline(homes.ledger, [root(homes.home, FakeReader())])
    (homes.home / "a.jsonl").rename(homes.home / "b.jsonl")
    for pipeline in (homes.pipeline, other):
        pipeline.scan()
    (homes.home / "b.jsonl").unlink()
    for pipeline in (homes.pipeline, other):
        pipeline.scan()
    assert homes.news() == [("a.jsonl", "moved", "b.jsonl"), ("a.jsonl", "gone", "b.jsonl")]


def test_a_home_that_is_gone_takes_its_files_along(homes: Homes, tmp_path: Path) -> None:
    homes.write("a.jsonl", "m1")
    homes.pipeline.scan()
    homes.home.rename(tmp_path / "aside")
    homes.pipeline.scan()
    assert homes.news() == [("a.jsonl", "gone", "a.jsonl")]


def test_rows_of_files_that_are_gone_moved_or_replaced_count_in_every_total(homes: Homes) -> None:
    homes.write("a.jsonl", "m1", "m2")
    homes.write("b.jsonl", "m3")
    homes.write("c.jsonl", "m4", "m5")
    homes.pipeline.scan()

    def totals() -> tuple[object, ...]:
        with closing(open_for_reading(homes.ledger.path)) as connection:
            wanted = Wanted((), Span(), ZoneInfo("UTC"), PriceSteps((), 86_400_000))
            found = browse.outline(connection, RecordFilter())
            (requests,) = [day.requests for day in covered.days(connection) if day.requests]
            rows = browse.rows(connection, found, 0, 99, wanted.steps)
            return sum(g.tokens.output for g in groups(connection, wanted)), found.total, requests, len(rows)

    assert totals() == (50, 5, 5, 5)
    os.unlink(homes.home / "a.jsonl")  # noqa: PTH108  # as an agent does it
    (homes.home / "b.jsonl").rename(homes.home / "d.jsonl")
    homes.write("c.jsonl")
    homes.pipeline.scan()
    homes.append("c.jsonl", "m5")
    homes.pipeline.scan()
    assert {state for _, state, _ in homes.news()} == {"gone", "moved", "replaced"}
    assert totals() == (50, 5, 5, 5)
