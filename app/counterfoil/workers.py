"""Processes that read logs for an import, so that parsing and writing go on at once.

Each is handed files, newest first, and hands back parcels. Whatever becomes of one, nothing is lost: what it
did not finish is handed back, and a position is saved only with the rows behind it.
"""

from __future__ import annotations

import gc
import hashlib  # noqa: F401 - ahead of our own: `domain.digest` takes the faster one where it is loaded
import os
import threading
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from queue import Empty, Full, Queue
from types import TracebackType
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import msgspec

from counterfoil.ledger.days import Days
from counterfoil.ledger.entry import SavedCursor
from counterfoil.ledger.parcel import Parcel, packed
from counterfoil.logs.identity import UnreadableLog
from counterfoil.reading import Source, new_entries

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

    from counterfoil.readers.registry import Root

MOST_WORKERS = 4
AHEAD = 2  # files that a process is handed before it is through with the first
WAITING_PARTS = 64
WAIT_SECONDS = 0.2


@dataclass(frozen=True, slots=True)
class Task:
    """A file to read from a position on: `number` is its place in the import, `root` that of its root."""

    number: int
    root: int
    home: str
    relative: str
    saved: SavedCursor | None


class Part(msgspec.Struct, array_like=True):
    """What comes of a task: parcels, and last that it is done (with what was in the way, if anything was)."""

    number: int
    parcel: Parcel | None = None
    is_done: bool = False
    problem: str | None = None
    is_lasting: bool = False

    @property
    def refusal(self) -> UnreadableLog | None:
        """What was in the way."""
        return None if self.problem is None else UnreadableLog(self.problem, lasting=self.is_lasting)


_ENCODE = msgspec.msgpack.Encoder().encode
_TASK = msgspec.msgpack.Decoder(Task)
_PART = msgspec.msgpack.Decoder(Part)


def parts_of(
    task: Task, roots: Sequence[Root], days: Days, prompt_key: bytes | None = None
) -> Iterator[Part]:
    """Read a task's file."""
    source = Source(roots[task.root], Path(task.home), task.relative, prompt_key)
    done = Part(task.number, is_done=True)
    try:
        for entry in new_entries(source, task.saved):
            yield Part(task.number, packed(entry, days))
    except UnreadableLog as error:
        done = Part(task.number, None, is_done=True, problem=error.reason, is_lasting=error.lasting)
    yield done


class Workers:
    """Some processes that work off tasks in their order; for `with`. One thread asks for parts."""

    def __init__(
        self, tasks: Iterable[Task], roots: Sequence[Root], days: Days, prompt_key: bytes | None = None
    ) -> None:
        self._tasks = deque(tasks)
        self._unfinished = len(self._tasks)
        self._roots, self._days, self._prompt_key = roots, days, prompt_key
        self._parts: Queue[Part | _Worker] = Queue(WAITING_PARTS)
        self._stopping = threading.Event()
        self._workers: list[_Worker] = []

    def __enter__(self) -> Workers:
        gc.disable()
        context = get_context("spawn")
        for _ in range(min(os.cpu_count() or 1, MOST_WORKERS)):
            own, other = context.Pipe()
            given = other, self._roots, str(self._days.zone), self._prompt_key
            process = context.Process(target=work, args=given, daemon=True)
            with suppress(OSError):  # where no process can be started, all is read here
                process.start()
                self._workers.append(_Worker(self, process, own))
            other.close()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        gc.enable()
        self._stopping.set()
        for worker in self._workers:
            worker.end()

    def parts(self) -> Iterator[Part]:
        """Parts as they come: of the newest files from here at once, until the first process is up."""
        while self._unfinished:
            for part in self._some():
                self._unfinished -= part.is_done
                yield part

    def _some(self) -> Iterator[Part]:
        is_alone = not any(worker.is_up for worker in self._workers)
        if is_alone and (task := self.next_task()):
            yield from self._read_here(task)
            return
        with suppress(Empty):
            found = self._parts.get(timeout=WAIT_SECONDS)
            if isinstance(found, Part):
                yield found
                return
            for task in found.tasks:  # the process is gone
                yield from self._read_here(task)

    def _read_here(self, task: Task) -> Iterator[Part]:
        return parts_of(task, self._roots, self._days, self._prompt_key)

    def next_task(self) -> Task | None:
        """Take the next task. Any thread."""
        with suppress(IndexError):
            return self._tasks.popleft()
        return None

    def put(self, found: Part | _Worker) -> None:
        """Hand on what came from a process, or that it is gone; waits while too much does. Any thread."""
        while not self._stopping.is_set():
            with suppress(Full):
                self._parts.put(found, timeout=WAIT_SECONDS)
                return


class _Worker:
    """One process, and the thread that hands it tasks and takes its parts."""

    def __init__(self, workers: Workers, process: SpawnProcess, pipe: Connection) -> None:
        self._workers, self._process, self._pipe = workers, process, pipe
        self.tasks: deque[Task] = deque()  # handed over and not done, in their order
        self.is_up = False
        self._thread = threading.Thread(target=self._listen, name="worker", daemon=True)
        self._thread.start()

    def end(self) -> None:
        """Stop the process, whatever it is at."""
        self._process.terminate()
        self._process.join()
        self._thread.join()
        self._pipe.close()

    def _listen(self) -> None:
        try:
            self._pipe.recv_bytes()  # it is up
            self.is_up = True
            for _ in range(AHEAD):
                self._hand_over()
            while True:
                part = _PART.decode(self._pipe.recv_bytes())
                if part.is_done:
                    self._hand_over()
                    self.tasks.popleft()
                self._workers.put(part)
        except (EOFError, OSError):
            self.is_up = False
            self._workers.put(self)

    def _hand_over(self) -> None:
        task = self._workers.next_task()
        if task is not None:
            self.tasks.append(task)
            self._pipe.send_bytes(_ENCODE(task))


def work(pipe: Connection, roots: Sequence[Root], zone: str, prompt_key: bytes | None = None) -> None:
    """What such a process does, until the other end is closed."""
    gc.disable()  # a tenth of its time, for cycles that reading does not make
    days = Days(ZoneInfo(zone))
    with suppress(EOFError, OSError):
        pipe.send_bytes(b"")
        while True:
            for part in parts_of(_TASK.decode(pipe.recv_bytes()), roots, days, prompt_key):
                pipe.send_bytes(_ENCODE(part))
