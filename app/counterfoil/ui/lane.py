"""A thread with a ledger open for reading, that does one job after the other. Knows no Qt."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from time import monotonic
from typing import TYPE_CHECKING
from weakref import WeakSet

from counterfoil.errors import KnownError, without_words
from counterfoil.words.tongue import msg, tr

if TYPE_CHECKING:
    from counterfoil.ui.ledger_access import LedgerAudit

Opened = Callable[[], "LedgerAudit"]
Job = Callable[[Opened], object]
Failure = Callable[["str | None"], None]  # a sentence, or None where there is no ledger yet

STOP_SECONDS = 1.0
MISTAKE = msg("Counterfoil made a mistake in looking this up; its log says more.")

log = logging.getLogger(__name__)
_ending: WeakSet[threading.Thread] = WeakSet()


def wait_for_ended() -> None:
    """As the program ends: give threads that were stopped the time to close what they read."""
    until = monotonic() + STOP_SECONDS
    for thread in list(_ending):
        thread.join(max(until - monotonic(), 0.0))


class NoLedger(Exception):
    """There is no ledger yet."""


def _nothing() -> LedgerAudit:
    """For lanes whose jobs open no ledger."""
    raise NoLedger


class Lane:
    """Only the latest job of each kind waits. The thread begins with the first; nobody waits for it."""

    def __init__(self, name: str, open_audit: Opened = _nothing) -> None:
        self._name = name
        self._open_audit = open_audit
        self._audit: LedgerAudit | None = None
        self._jobs: dict[str, tuple[Job, Failure]] = {}
        self._wake = threading.Condition()
        self._thread: threading.Thread | None = None
        self._is_stopped = self._is_busy = False
        self._wants_rest = self._must_close = False
        self._failure: Failure = lambda _sentence: None

    @property
    def is_idle(self) -> bool:
        """Whether nothing waits and nothing is in hand. Any thread."""
        return not self._is_busy

    def ask(self, kind: str, job: Job, failure: Failure) -> None:
        """Do the job after those that wait; `failure` hears of it where that cannot be done."""
        with self._wake:
            self._jobs.pop(kind, None)
            self._jobs[kind] = (job, failure)
            self._is_busy = True
            self._begin()
            self._wake.notify()

    def ask_again(self, kind: str, job: Job) -> None:
        """For a job to ask for its next part; a newer job of its kind goes before it."""
        with self._wake:
            self._jobs.setdefault(kind, (job, self._failure))

    def rest(self) -> None:
        """Close the ledger once nothing waits; it opens again with the next job."""
        with self._wake:
            self._wants_rest = True
            self._wake.notify()

    def drop(self) -> None:
        """Forget what waits and close the ledger before anything else is done."""
        with self._wake:
            self._jobs.clear()
            self._must_close = True
            self._wake.notify()

    def stop(self) -> None:
        """End after the job in hand. Waits for nothing; see `wait_for_ended`."""
        with self._wake:
            self._is_stopped = True
            self._jobs.clear()
            self._wake.notify()
        if self._thread is not None and self._thread.is_alive():
            _ending.add(self._thread)

    def _begin(self) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name=self._name, daemon=True)
            self._thread.start()

    def _run(self) -> None:
        while (job := self._next()) is not None:
            self._do(job)
        self._close()

    def _next(self) -> Job | None:
        with self._wake:
            while not self._is_stopped:
                if self._jobs and not self._must_close:
                    job, self._failure = self._jobs.pop(next(iter(self._jobs)))
                    return job
                if self._wants_rest or self._must_close:
                    self._wants_rest = self._must_close = False
                    self._close()
                else:
                    self._is_busy = False
                    self._wake.wait()
            self._is_busy = False
        return None

    def _do(self, job: Job) -> None:
        try:
            job(self._opened)
        except NoLedger:
            self._fail(None)
        except (KnownError, OSError) as error:
            self._fail(str(error))
        except Exception as error:  # noqa: BLE001  # the top of the thread: log it and go on
            log.error("a look into the ledger failed: %s", without_words(error))
            self._fail(tr(MISTAKE))

    def _fail(self, sentence: str | None) -> None:
        self._close()
        self._failure(sentence)

    def _opened(self) -> LedgerAudit:
        if self._audit is None:
            try:
                self._audit = self._open_audit()
            except FileNotFoundError:
                raise NoLedger from None
        return self._audit

    def _close(self) -> None:
        audit, self._audit = self._audit, None
        if audit is not None:
            with suppress(KnownError, OSError):
                audit.close()
