"""Processes as they are measured: whole ones from start to end, and running ones from outside."""

from __future__ import annotations

import os
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

SAMPLE_SECONDS = 0.02


@dataclass(frozen=True, slots=True)
class Took:
    """What a process took; `peak_mib` is its own, `all_mib` the sum of its peak and its children's."""

    wall_s: float
    cpu_s: float
    peak_mib: float
    all_mib: float
    output: bytes


def run(command: Sequence[str], env: Mapping[str, str] | None = None) -> Took:
    """Run to the end. Errors: CalledProcessError."""
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as complaints:
        started = time.monotonic()
        process = subprocess.Popen(command, env=env, stdout=output, stderr=complaints)
        peaks = _Peaks(process.pid)
        _, status, used = os.wait4(process.pid, 0)
        wall_s = time.monotonic() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        peaks.end()
        output.seek(0)
        complaints.seek(0)
        said = output.read()
        if process.returncode:
            raise subprocess.CalledProcessError(process.returncode, command, said, complaints.read())
    own, together = peaks.mib()
    return Took(wall_s, used.ru_utime + used.ru_stime, own, together, said)


class _Peaks:
    """Looks at a process and its descendants now and then, and keeps the high-water mark of each."""

    def __init__(self, pid: int) -> None:
        self._pid, self._kib = pid, dict[int, int]()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch)
        self._thread.start()

    def end(self) -> None:
        self._over.set()
        self._thread.join()

    def mib(self) -> tuple[float, float]:
        return self._kib.get(self._pid, 0) / 1024, sum(self._kib.values()) / 1024

    def _watch(self) -> None:
        while not self._over.wait(SAMPLE_SECONDS):
            for pid in family(self._pid):
                self._kib[pid] = max(_kib(pid, "status", "VmHWM"), self._kib.get(pid, 0))


def family(pid: int) -> Iterator[int]:
    """A process and all below it, as far as they are there."""
    yield pid
    try:
        children = [
            int(n) for file in Path(f"/proc/{pid}/task").glob("*/children") for n in file.read_text().split()
        ]
    except OSError:  # it is gone
        return
    for child in children:
        yield from family(child)


@dataclass(frozen=True, slots=True)
class Spent:
    """Of a running process and those of its children that have ended."""

    cpu_s: float
    written_bytes: int  # to disks: pages that were changed

    def since(self, before: Spent) -> Spent:
        """What has come on top."""
        return Spent(self.cpu_s - before.cpu_s, self.written_bytes - before.written_bytes)


def spent(pid: int) -> Spent:
    """What a process has taken up to now. Errors: OSError."""
    ticks = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[11:15]
    return Spent(sum(map(int, ticks)) / os.sysconf("SC_CLK_TCK"), _number(pid, "io", "write_bytes"))


def pss_mib(pid: int) -> float:
    """What it holds of memory, shared pages in parts. Errors: OSError."""
    return _number(pid, "smaps_rollup", "Pss") / 1024


def private_mib(pid: int) -> float:
    """What it alone holds of memory, whatever else runs. Errors: OSError."""
    return (
        _number(pid, "smaps_rollup", "Private_Clean") + _number(pid, "smaps_rollup", "Private_Dirty")
    ) / 1024


def rss_mib(pid: int) -> float:
    """What it holds of memory, whoever else does."""
    return _kib(pid, "status", "VmRSS") / 1024


def _kib(pid: int, file: str, name: str) -> int:
    try:
        return _number(pid, file, name)
    except (OSError, LookupError):  # it is gone, or about to be
        return 0


def _number(pid: int, file: str, name: str) -> int:
    for line in Path(f"/proc/{pid}/{file}").read_text().splitlines():
        key, _, value = line.partition(":")
        if key == name:
            return int(value.split()[0])
    raise LookupError(f"{name} of process {pid}")
