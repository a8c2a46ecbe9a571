"""One process beside this one, for the parts of a large bundle that can be made apart from the others."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_all_start_methods, get_context
from pathlib import Path
from typing import Generic, Protocol, TypeVar

SMALL = 20_000  # records that are not worth another process


class Task(Protocol):
    """What is to be done; its files are taken away where nobody wants them any more."""

    @property
    def paths(self) -> tuple[Path, ...]: ...


Job = TypeVar("Job", bound=Task)
Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Waiting(Generic[Job, Made]):
    """Something that is being made there, or will be made here when it is asked for."""

    make: Callable[[Job], Made]
    job: Job
    future: Future[Made] | None

    def made(self) -> Made:
        """Wait for it; here where its process could not be started or was killed."""
        if self.future is not None:
            try:
                return self.future.result()
            except BrokenExecutor:
                self.forget()
        return self.make(self.job)

    def there(self) -> Made | None:
        """Wait for what its process makes; None where there is none, or it was killed."""
        try:
            return None if self.future is None else self.future.result()
        except BrokenExecutor:
            return None

    def forget(self) -> None:
        """Nobody wants it: what makes it sees that its files are gone, and stops."""
        if self.future is not None:
            self.future.cancel()
        for path in self.job.paths:
            path.unlink(missing_ok=True)


class Worker:
    """Does one thing after another, from `start` on. Where there is little to do there is no process."""

    def __init__(self, records: int) -> None:
        self._pool = _pool() if records > SMALL else None
        self._waiting: list[Callable[[], None]] = []

    def start(self, make: Callable[[Job], Made], job: Job) -> Waiting[Job, Made]:
        """Have something made; `make` and `job` go to another process."""
        future = None
        if self._pool is not None:
            try:
                future = self._pool.submit(make, job)
            except (BrokenExecutor, OSError):
                future = None  # no process can be started
        waiting = Waiting(make, job, future)
        self._waiting.append(waiting.forget)
        return waiting

    def __enter__(self) -> Worker:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is not None:
            for forget in self._waiting:
                forget()
        if self._pool is not None:
            self._pool.shutdown()


def _pool() -> Executor | None:
    # a fork is at hand at once, but carries no threads over
    alone = threading.active_count() == 1 and "fork" in get_all_start_methods()
    try:
        return ProcessPoolExecutor(1, mp_context=get_context("fork" if alone else "spawn"))
    except (OSError, NotImplementedError):
        return None  # a sandbox without what processes share
