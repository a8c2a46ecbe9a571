"""Random histories of log files against a small reader with a key: nothing lost, nothing doubled."""

from __future__ import annotations

import os
import re
import shutil
from collections import Counter
from collections.abc import Callable
from dataclasses import astuple, dataclass, field
from io import FileIO
from pathlib import Path
from random import Random

import pytest

from counterfoil.logs import tail
from counterfoil.logs.discover import discover
from counterfoil.logs.identity import FileIdentity, identity_of
from counterfoil.logs.tail import Chunk, Cursor, read_new, unchanged

HISTORIES = int(os.environ.get("TAIL_HISTORIES", "2000"))  # 30,000 before a release
GLOBS = ("projects/**/*.jsonl*",)
RECORD = re.compile(rb'\{"pad":"x*","id":(\d+)\}')  # the id last: a marker always covers one


@dataclass
class World:
    """A folder of logs and the agents that write them."""

    folder: Path
    random: Random
    ids: int = 0
    tick: int = 0
    unwritten: dict[Path, bytes] = field(default_factory=dict)  # what a writer has yet to put behind a part

    def logs(self) -> list[Path]:
        return sorted(self.folder.iterdir())

    def some_log(self) -> Path:
        logs = self.logs()
        return self.random.choice(logs) if logs else self.new_path()

    def new_path(self) -> Path:
        self.ids += 1
        return self.folder / f"{self.ids}.jsonl"

    def records(self, most: int = 3) -> bytes:
        return b"".join(self.record() for _ in range(self.random.randint(1, most)))

    def record(self) -> bytes:
        self.ids += 1
        pad = self.random.choice((0, 3, 3, 40, 300)) * "x"
        return b'{"pad":"%s","id":%d}\n' % (pad.encode(), self.ids)

    def write(self, log: Path, data: bytes, mode: str = "ab") -> None:
        with log.open(mode) as file:
            file.write(data)
        self.tick += 1  # stands for time going by: a real clock ticks too slowly for this
        os.utime(log, ns=(self.tick, self.tick))

    def on_disk(self) -> set[int]:
        """The ids in complete lines now."""
        ids: set[int] = set()
        for log in self.logs():
            for line in log.read_bytes().split(b"\n")[:-1]:
                if whole := RECORD.fullmatch(line.lstrip(b"\0")):
                    ids.add(int(whole[1]))
        return ids

    def append(self) -> None:
        log = self.some_log()
        self.write(log, self.unwritten.pop(log, b"") + self.records())

    def append_part(self) -> None:
        log, record = self.some_log(), self.record()
        cut = self.random.randint(1, len(record) - 1)
        self.write(log, self.unwritten.pop(log, b"") + record[:cut])
        self.unwritten[log] = record[cut:]

    def rename(self) -> None:
        log = self.some_log()
        if log.exists():
            moved = log.rename(self.new_path())
            if log in self.unwritten:
                self.unwritten[moved] = self.unwritten.pop(log)

    def copytruncate(self) -> None:
        log = self.some_log()
        if log.exists():
            shutil.copyfile(log, self.new_path())
            self.write(log, b"", "wb")

    def truncate_and_regrow(self) -> None:
        self.write(self.some_log(), self.records(6), "wb")

    def truncate_below_a_writer(self) -> None:
        log = self.some_log()
        hole = log.stat().st_size if log.exists() else 0
        self.write(log, b"\0" * hole + self.records(), "wb")

    def delete_and_recreate(self) -> None:
        log = self.some_log()
        log.unlink(missing_ok=True)
        self.write(log, self.records(6))

    def delete(self) -> None:
        self.some_log().unlink(missing_ok=True)

    def fork(self) -> None:
        log = self.some_log()
        lines = log.read_bytes().splitlines(keepends=True) if log.exists() else []
        self.write(self.new_path(), b"".join(lines[: self.random.randint(0, len(lines))]) + self.records())

    def new_log(self) -> None:
        self.write(self.new_path(), self.records())


@dataclass
class Reader:
    """What the pipeline does, in a few lines: cursors by identity, records by key."""

    home: Path
    random: Random
    cursors: dict[FileIdentity, Cursor] = field(default_factory=dict)
    seen: Counter[int] = field(default_factory=Counter)  # by key
    places: set[tuple[FileIdentity, int, int]] = field(default_factory=set)

    def look(self, most_chunks: int = 1_000_000) -> None:
        for log in discover(self.home, GLOBS).files:
            cursor = self.cursors.get(identity_of(log.stat))
            if cursor and unchanged(log.stat, cursor):
                continue
            for chunk in read_new(log.path, cursor, chunk_bytes=self.random.choice((50, 1 << 20))):
                self.commit(cursor, chunk)
                cursor, most_chunks = chunk.cursor, most_chunks - 1
                if most_chunks <= 0:
                    return

    def commit(self, cursor: Cursor | None, chunk: Chunk) -> None:
        position = 0 if chunk.restarted or cursor is None else cursor.offset
        for line in chunk.lines:
            assert line.offset >= position
            position = line.offset + line.length
            place = (chunk.cursor.identity, chunk.cursor.generation, line.offset)
            assert place not in self.places, "one place in one content is handed out once"
            self.places.add(place)
            if record := RECORD.fullmatch(line.data):
                self.seen[int(record[1])] += 1
        assert position <= chunk.cursor.offset
        assert chunk.cursor.generation == (cursor.generation if cursor else 0) + chunk.replaced
        self.cursors[chunk.cursor.identity] = chunk.cursor

    def killed_while_looking(self) -> None:
        self.look(most_chunks=self.random.randint(1, 3))

    def restart(self) -> None:
        saved = [astuple(cursor) for cursor in self.cursors.values()]
        self.cursors = {}
        for identity, *rest in saved:
            self.cursors[FileIdentity(*identity)] = Cursor(FileIdentity(*identity), *rest)


HARMLESS: tuple[Callable[[World], None], ...] = (
    World.append,
    World.append,
    World.append_part,
    World.rename,
    World.new_log,
)
HARMFUL = (
    World.copytruncate,
    World.truncate_and_regrow,
    World.truncate_below_a_writer,
    World.delete_and_recreate,
    World.delete,
    World.fork,
)


def play(home: Path, seed: int, actions: tuple[Callable[[World], None], ...]) -> tuple[set[int], Reader]:
    """One history; the ids that were complete on disk at some look, and the reader at its end."""
    folder = home / "projects"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    random = Random(seed)
    world, reader = World(folder, random), Reader(home, random)
    expected: set[int] = set()
    for _ in range(random.randint(8, 24)):
        chance = random.random()
        if chance < 0.25:
            expected |= world.on_disk()
            reader.look()
        elif chance < 0.30:
            reader.killed_while_looking()
        elif chance < 0.35:
            reader.restart()
        else:
            random.choice(actions)(world)
    reader.look()
    return expected | world.on_disk(), reader


def lost_and_doubled(home: Path, seeds: range) -> tuple[int, int]:
    """Over many histories: ids never seen, and ids seen more than once, which a key must hold together."""
    lost = doubled = 0
    for seed in seeds:
        expected, reader = play(home, seed, HARMLESS + HARMFUL)
        lost += len(expected - reader.seen.keys())
        doubled += sum(count > 1 for count in reader.seen.values())
    return lost, doubled


@pytest.mark.parametrize("part", range(4))
def test_no_record_is_lost_or_doubled_in_random_histories(tmp_path: Path, part: int) -> None:
    each = HISTORIES // 4
    for seed in range(part * each, (part + 1) * each):
        expected, reader = play(tmp_path, seed, HARMLESS + HARMFUL)
        assert expected - reader.seen.keys() == set(), f"seed {seed}"


def test_logs_that_only_grow_and_move_are_read_exactly_once_even_without_a_key(tmp_path: Path) -> None:
    for seed in range(300):
        expected, reader = play(tmp_path, seed, HARMLESS)
        assert reader.seen == Counter(expected), f"seed {seed}"


def test_these_histories_need_the_key(tmp_path: Path) -> None:
    lost, doubled = lost_and_doubled(tmp_path, range(100))
    assert (lost, doubled > 0) == (0, True)


def test_these_histories_need_the_marker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = tail._kept_before

    def without_marker(log: FileIO, status: os.stat_result, cursor: Cursor) -> bytes | None:
        kept = real(log, status, cursor)
        return b"" if kept is None and status.st_size >= cursor.offset else kept

    monkeypatch.setattr(tail, "_kept_before", without_marker)
    assert lost_and_doubled(tmp_path, range(200))[0] > 0
