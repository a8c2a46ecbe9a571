"""Forks children that have the program loaded already, so that a kill costs milliseconds.

    python -m tests.crash.zygote

Takes a line a request and answers each with a line: {"start": {…a Task…}} gives the child's process id,
{"wait": id} its exit code, negative for a signal, once it has ended. Ends when its standard input does.
"""

from __future__ import annotations

import ctypes
import gc
import importlib
import json
import os
import pkgutil
import signal
import sys
import tempfile
from pathlib import Path
from zoneinfo import ZoneInfo

from counterfoil import ledger
from tests.crash import tasks
from tests.crash.writer import Play

DIE_WITH_PARENT = 1  # PR_SET_PDEATHSIG


def main() -> None:
    warm_up()
    gc.collect()
    gc.freeze()
    print("ready", flush=True)
    for line in sys.stdin:
        request = json.loads(line)
        if "start" in request:
            answer = _start(tasks.Task(**request["start"]))
        else:
            _, status = os.waitpid(request["wait"], 0)
            answer = os.waitstatus_to_exitcode(status)
        print(answer, flush=True)


def warm_up() -> None:
    """Import and run once all that a child will run; the ledger is closed again before anyone forks."""
    for module in pkgutil.iter_modules(ledger.__path__, "counterfoil.ledger."):
        importlib.import_module(module.name)
    import sqlite_utils  # noqa: F401  what a first migration imports
    import watchdog.observers  # noqa: F401

    from counterfoil.cli import scan  # noqa: F401
    from counterfoil.clock import wall_clock
    from counterfoil.ledger.store import Ledger
    from counterfoil.ledger.totals import LedgerView
    from counterfoil.monitor import Monitor
    from counterfoil.pipeline import Pipeline
    from counterfoil.prices.book import PriceBook

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        play = Play(folder, 1)
        for _ in range(50):
            play.act()
        with Ledger(folder / "ledger.db", wall_clock) as made:
            Pipeline(made, tasks.roots_in(folder)).scan()
            view = LedgerView(folder / "ledger.db")
            Monitor(view, PriceBook.shipped(), ZoneInfo("UTC")).snapshot(wall_clock())
            view.close()


def _start(task: tasks.Task) -> int:
    child = os.fork()
    if child:
        return child
    ctypes.CDLL(None).prctl(DIE_WITH_PARENT, signal.SIGKILL)
    nothing = os.open(os.devnull, os.O_RDWR)
    said = os.open(task.said, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)
    for descriptor, target in ((nothing, 0), (nothing, 1), (said, 2)):
        os.dup2(descriptor, target)
    os._exit(tasks.run(task))


if __name__ == "__main__":
    main()
