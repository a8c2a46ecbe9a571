"""Claude Code at work, its logs rotated, moved, forked and replaced all the while.

Whatever is cut off or deleted was first copied to another log, so that nothing may be missing in the end.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.crash.world import Record, World, append, iso

# the number and a moment at the end: the bytes ahead of a read position tell one content from another
LINE = (
    '{"type":"assistant","sessionId":"%(session)s","version":"2.1.229","cwd":"/src/web","message":{"model":'
    '"claude-opus-5","content":[{"type":"text","text":"%(pad)s"}],"stop_reason":"end_turn","usage":'
    '{"input_tokens":3,"cache_read_input_tokens":%(number)d,"output_tokens":%(output)d},"id":"msg_%(number)d"},'
    '"requestId":"req_%(number)d","uuid":"%(number)d-%(at)d","timestamp":"%(time)s"}\n'
)
USER = '{"type":"user","message":{"role":"user","content":"%s"},"uuid":"%d","timestamp":"%s"}\n'
TORN = '{"type":"assistant","message":{"usage":{"input_tokens":%d\n'
MOST_LOGS = 10
LARGEST = 40_000  # bytes of a log that is still copied about
ARCHIVE_BYTES = 500_000


class ClaudeHome:
    """A home of Claude Code that `act` changes at random."""

    weights: tuple[float, ...] = (40, 14, 10, 1, 6, 4, 4, 4, 3, 6, 6)
    talk_share = 0.1  # of lines: what is said, without a request

    def __init__(self, world: World, home: Path) -> None:
        self._world = world
        self._projects = home / "projects"
        self._logs: list[Path] = []  # written to
        self._done: list[Path] = []  # rotated away
        self._archive = self._new_path("archive")

    def act(self) -> None:
        """One thing that an agent, or a tool that keeps its logs, does."""
        kinds = (self._append, self._part, self._grow, self._bad, self._rename, self._new, self._fork)
        cuts = (self._copytruncate, self._truncate_under_a_writer, self._regrow, self._retire)
        if len(self._logs) + len(self._done) > MOST_LOGS:
            self._retire()
        self._world.random.choices((*kinds, *cuts), self.weights)[0]()

    def _append(self) -> None:
        self._world.write(self._some_log(), self._records())

    def _part(self) -> None:
        self._world.write_part(self._some_log(), self._record())

    def _grow(self) -> None:
        """A message that was written before, with more output or the same."""
        if self._world.recent:
            number, output = self._world.random.choice(self._world.recent)
            more = output + self._world.random.choice((0, 1, 500))
            self._world.recent.append((number, more))
            self._world.write(self._some_log(), [self._response(number, more)])

    def _bad(self) -> None:
        torn = TORN % self._world.next_number()
        self._world.write(self._some_log(), [Record(torn.encode(), is_bad=True)])

    def _rename(self) -> None:
        log = self._some_log()
        moved = self._new_path(f"p{self._world.random.randint(0, 5)}")
        self._world.move(log, moved)
        self._logs[self._logs.index(log)] = moved

    def _new(self) -> None:
        log = self._new_path("web")
        self._world.write(log, self._records())
        self._logs.append(log)

    def _fork(self) -> None:
        source = self._some_small_log()
        lines = source.read_bytes().lstrip(b"\0").splitlines(keepends=True)
        fork = self._new_path("web")
        append(fork, b"".join(lines[: self._world.random.randint(0, len(lines))]))
        self._world.write(fork, self._records())
        self._logs.append(fork)

    def _copytruncate(self) -> int:
        log = self._some_small_log()
        copy = self._new_path("rotated")
        shutil.copyfile(log, copy)
        self._done.append(copy)
        size = log.stat().st_size
        with log.open("r+b") as file:
            file.truncate(0)
        return size

    def _truncate_under_a_writer(self) -> None:
        """One that kept its place leaves a hole of zeros before its next line."""
        log = self._some_small_log()
        self._keep(log)
        records = self._records()
        hole = log.stat().st_size
        with log.open("r+b", buffering=0) as file:
            file.truncate(0)
            file.seek(hole)
            file.write(b"".join(record.line for record in records))
        self._enter(records)

    def _regrow(self) -> None:
        """Another content in the same file, longer than the one before."""
        log = self._some_small_log()
        self._keep(log)
        records = self._records()
        while sum(len(record.line) for record in records) <= log.stat().st_size:
            records += self._records()
        with log.open("wb", buffering=0) as file:
            file.write(b"".join(record.line for record in records))
        self._enter(records)

    def _retire(self) -> None:
        """A log goes, and its inode with it to the next file that is made."""
        places = [place for place in (self._done, self._logs[1:]) if place]
        if not places:
            return
        log = self._world.random.choice(self._world.random.choice(places))
        self._keep(log)
        log.unlink()
        (self._done if log in self._done else self._logs).remove(log)

    def _keep(self, log: Path) -> None:
        self._world.settle(log)
        if self._archive.exists() and self._archive.stat().st_size > ARCHIVE_BYTES:
            self._archive = self._new_path("archive")
        append(self._archive, log.read_bytes().lstrip(b"\0"))

    def _enter(self, records: list[Record]) -> None:
        for record in records:
            record.enter(self._world.truth)

    def _some_log(self) -> Path:
        if not self._logs:
            self._new()
        return self._world.random.choice(self._logs)

    def _some_small_log(self) -> Path:
        """Settled, and small enough to be copied; a new one takes the place of one that has grown."""
        log = self._some_log()
        self._world.settle(log)
        if log.stat().st_size < LARGEST:
            return log
        self._logs.remove(log)  # no one writes to it any more; it stays
        self._new()
        return self._logs[-1]

    def _new_path(self, folder: str) -> Path:
        path = self._projects / folder / f"{self._world.next_file()}.jsonl"
        path.parent.mkdir(parents=True, exist_ok=True)
        return path

    def _records(self) -> list[Record]:
        return [self._record() for _ in range(self._world.random.choice((1, 1, 2, 5)))]

    def _record(self) -> Record:
        if self._world.random.random() < self.talk_share:
            at = self._world.tick()
            return Record((USER % (self._world.pad(), at, iso(at))).encode())
        number, output = self._world.next_number(), self._world.random.randint(1, 900)
        self._world.recent.append((number, output))
        return self._response(number, output)

    def _response(self, number: int, output: int) -> Record:
        at = self._world.tick()
        words = {"number": number, "output": output, "at": at, "time": iso(at), "pad": self._world.pad()}
        return Record((LINE % (words | {"session": f"s{number % 7}"})).encode(), number, output)
