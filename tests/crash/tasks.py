"""What a child of the zygote does: the program's own ways into the ledger, watched and killed from within.

Nothing of the program is replaced but sizes and pauses, so that more commits and more looks happen in less
time, and what a named mutant takes away.
"""

from __future__ import annotations

import os
import resource
import signal
import sqlite3
import threading
import time
import traceback
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from counterfoil import ingest, pipeline, power
from counterfoil.clock import wall_clock
from counterfoil.domain.snapshot import Snapshot
from counterfoil.errors import KnownError
from counterfoil.ledger.store import Ledger
from counterfoil.paths import Home, home_at
from counterfoil.readers.registry import Root, agent_named
from tests.crash import mutants
from tests.crash.flight import FlightRecorder, Phase, recorder_at

CRASHED = 70
FLUSH_LINES = 8
FLUSH_SECONDS = 0.02
CHECKPOINT_PAGES = 24


class Refused(Exception):
    """The command line ended with this code and has said why."""


@dataclass(frozen=True)
class Task:
    """One child's life. `verb`: ingest (until killed), scan (once) or open (the ledger alone).

    `folder` holds the agents' logs and the program's home; `recorder` is its flight recorder's file and
    `said` where it says what went wrong. `kill_statement`, `kill_from_commit` (1 is the commit) and
    `kill_step` end it from within, counted in `append` or, with `counts_all`, from the first connection on.
    """

    verb: str
    folder: str
    recorder: str
    said: str
    mutant: str = ""
    kill_statement: int = 0
    kill_from_commit: int = 0
    kill_step: int = 0
    counts_all: bool = False
    counts_steps: bool = False
    file_limit: int = 0  # bytes beyond which no file may grow
    as_user: int = 0  # who runs it; 0 is whoever runs the test
    waits: bool = False  # for the recorder's start signal
    flush_lines: int = FLUSH_LINES
    flush_seconds: float = FLUSH_SECONDS
    checkpoint_pages: int = CHECKPOINT_PAGES  # of the WAL; 0 for never


def roots_in(folder: Path) -> tuple[Root, ...]:
    """The logs that a writer keeps in a folder."""
    return (Root(agent_named("claude-code"), folder / "claude"), Root(agent_named("codex"), folder / "codex"))


def program_home(folder: Path) -> Home:
    return home_at(folder / "home")


def ledger_in(folder: Path) -> Path:
    return program_home(folder).ledger_file


def run(task: Task) -> int:
    """The child's exit code; whatever went wrong is appended to `said`."""
    watch = _Watch(task, recorder_at(Path(task.recorder)))
    watch.begin()
    try:
        _VERBS[task.verb](task)
    except KnownError as error:
        _say(f"known: {error}")
        return error.exit_code
    except Refused as refusal:
        return int(refusal.args[0])
    except BaseException:  # noqa: BLE001  the child's last words
        _say(traceback.format_exc())
        return CRASHED
    return 0


class _Watch:
    """Notes each phase and statement, and kills this process where the task says so."""

    def __init__(self, task: Task, recorder: FlightRecorder) -> None:
        self._task = task
        self._recorder = recorder
        self._counts = task.counts_all
        self._from_commit = 0

    def begin(self) -> None:
        while self._task.waits and not self._recorder.go:
            time.sleep(0.0005)
        if self._task.file_limit:
            resource.setrlimit(resource.RLIMIT_FSIZE, (self._task.file_limit, self._task.file_limit))
        if self._task.as_user:
            os.setgroups([])
            os.setegid(self._task.as_user)
            os.seteuid(self._task.as_user)
        pipeline.FLUSH_LINES, pipeline.FLUSH_SECONDS = self._task.flush_lines, self._task.flush_seconds
        ingest.SETTLE_SECONDS, power.WORKING = 0.001, power.Tempo(0.05, 0.05, 30.0)
        self._watch_connections()
        self._watch_appends()

    def _watch_connections(self) -> None:
        connect, recorder = sqlite3.connect, self._recorder
        factory = mutants.connection_type(self._task.mutant, recorder)

        def watched(database: str, **arguments: Any) -> sqlite3.Connection:
            connection = connect(database, factory=factory, **arguments)
            if "mode=rw" in str(database):
                recorder.phase = Phase.OPENING
                connection.execute(f"PRAGMA wal_autocheckpoint={self._task.checkpoint_pages}")
                connection.set_trace_callback(self._statement)
                if self._task.kill_step or self._task.counts_steps:
                    connection.set_progress_handler(self._step, 1)
            return connection

        sqlite3.connect = watched  # type: ignore[assignment]
        mutants.change_program(self._task.mutant, recorder)

    def _watch_appends(self) -> None:
        begin, append, recorder = Ledger.__init__, Ledger.append, self._recorder

        def begun(*arguments: Any, **named: Any) -> None:
            begin(*arguments, **named)
            recorder.phase = Phase.READING

        def watched(ledger: Ledger, entries: Any) -> Any:
            recorder.phase, self._counts = Phase.WRITING, True
            written = append(ledger, entries)
            recorder.phase, self._counts = Phase.READING, self._task.counts_all
            return written

        Ledger.__init__ = begun  # type: ignore[method-assign]
        Ledger.append = watched  # type: ignore[method-assign, assignment]

    def _statement(self, statement: str) -> None:
        if statement == "COMMIT":
            self._recorder.phase = Phase.COMMITTING
        if not self._counts:
            return
        self._recorder.statements += 1
        self._from_commit += bool(self._from_commit) or statement == "COMMIT"
        _kill_if(self._recorder.statements == self._task.kill_statement)
        _kill_if(bool(self._from_commit) and self._from_commit == self._task.kill_from_commit)

    def _step(self) -> int:
        if self._counts:
            self._recorder.steps += 1
            _kill_if(self._recorder.steps == self._task.kill_step)
        return 0


def _kill_if(is_time: bool) -> None:
    if is_time:
        os.kill(os.getpid(), signal.SIGKILL)


def _ingest(task: Task) -> None:
    """The reading thread as the app runs it; a notice on its snapshots is something gone wrong."""
    folder = Path(task.folder)

    def heard(snapshot: Snapshot) -> None:
        if snapshot.notice:
            _say(f"notice: {snapshot.notice}")

    job = ingest.Job(program_home(folder), roots_in(folder), ZoneInfo("UTC"), wall_clock)
    thread = threading.Thread(target=ingest.Ingest(job, heard, lambda _alert: None).run)
    thread.start()
    thread.join()


def _scan(task: Task) -> None:
    """`counterfoil scan`, from the command line down."""
    from counterfoil.cli import main

    folder = Path(task.folder)
    roots = [word for root in roots_in(folder) for word in ("--root", f"{root.agent.name}={root.home}")]
    code = main(["--home", str(folder / "home"), *roots, "scan"])
    if code:
        raise Refused(code)


def _open(task: Task) -> None:
    Ledger(ledger_in(Path(task.folder)), wall_clock).close()


_VERBS = {"ingest": _ingest, "scan": _scan, "open": _open}


def _say(text: str) -> None:
    os.write(2, f"{text}\n".encode())  # the zygote has laid `said` there
