"""Private X servers, and processes that are run on them side by side."""

from __future__ import annotations

import os
import queue
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass

SCREEN = "4096x5200x24"
STARTED_WITHIN_SECONDS = 10


@dataclass(frozen=True, slots=True)
class Task:
    """A command to be run where Qt draws `scale` times as large: it reads that only at its start."""

    command: tuple[str, ...]
    scale: int = 1


def run_all(tasks: Sequence[Task]) -> int:
    """Run them, as many at a time as there are cores. Exit status: 0 where each had 0."""
    with ExitStack() as displays:
        free: queue.SimpleQueue[str] = queue.SimpleQueue()
        workers = min(_most_displays(), len(tasks))
        for _ in range(workers):
            free.put(displays.enter_context(display()))

        def run(task: Task) -> int:
            name = free.get()
            try:
                return _run(task, name)
            finally:
                free.put(name)

        with ThreadPoolExecutor(workers) as pool:
            return int(any(list(pool.map(run, tasks))))


def _most_displays() -> int:
    """On a display that is there already, windows would lie on each other."""
    return (os.cpu_count() or 1) if shutil.which("Xvfb") else 1


def _run(task: Task, display_name: str) -> int:
    surroundings = {
        **os.environ,
        "DISPLAY": display_name,
        "QT_QPA_PLATFORM": "xcb",
        "QT_QPA_PLATFORMTHEME": "gnome",  # a theme that obeys a wish for dark
        "QT_SCALE_FACTOR": str(task.scale),
    }
    return subprocess.run(task.command, env=surroundings, check=False).returncode


@contextmanager
def display() -> Iterator[str]:
    """An X display of our own for as long as it is needed, or the one there is where no server can be had."""
    if not shutil.which("Xvfb"):
        if not os.environ.get("DISPLAY"):
            sys.exit("There is neither Xvfb nor a display here to draw windows on.")
        yield os.environ["DISPLAY"]
        return
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as numbers:
            yield f":{numbers.readline().strip()}"
    finally:
        server.terminate()
        server.wait(STARTED_WITHIN_SECONDS)
