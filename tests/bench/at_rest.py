"""A running program from outside, with all that it starts: what it takes, holds and wakes for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.bench.processes import family, private_mib, pss_mib, rss_mib, spent


@dataclass(frozen=True, slots=True)
class Standing:
    """One look: CPU, bytes and wake-ups since the start, of a program and all that it ever started.

    Memory, descriptors and threads are those of the program alone, now.
    """

    cpu_s: float
    written_bytes: int
    wake_ups: int  # threads that ended are not in it any more
    rss_mib: float
    pss_mib: float  # goes down when another program comes that shares, and up when it goes
    private_mib: float
    descriptors: int
    threads: int
    processes: int

    @classmethod
    def of(cls, pid: int) -> Standing:
        """Errors: OSError where it has ended."""
        alive = list(family(pid))
        took = [one for other in alive if (one := _taken(other, pid))]
        return cls(
            sum(cpu_s for cpu_s, _, _ in took),
            sum(written for _, written, _ in took),
            sum(wakes for _, _, wakes in took),
            rss_mib(pid),
            pss_mib(pid),
            private_mib(pid),
            _entries(f"/proc/{pid}/fd"),
            _entries(f"/proc/{pid}/task"),
            len(alive),
        )

    def as_json(self) -> dict[str, float]:
        """Field by field."""
        return asdict(self)


def wakes_by_thread(pid: int) -> dict[str, int]:
    """How often each thread of a process woke, by its name and number. Errors: OSError."""
    return {f"{name}-{number}": wakes for number, name, wakes in _threads(pid)}


def _entries(folder: str) -> int:
    return len(list(Path(folder).iterdir()))


def _taken(other: int, pid: int) -> tuple[float, int, int] | None:
    try:
        used = spent(other)
        return used.cpu_s, used.written_bytes, sum(wakes for _, _, wakes in _threads(other))
    except (OSError, LookupError):
        if other == pid:
            raise
        return None  # a child that has just ended is in its parent's sums


def _threads(pid: int) -> Iterator[tuple[int, str, int]]:
    for task in Path(f"/proc/{pid}/task").iterdir():
        try:
            told = dict(line.split(":", 1) for line in (task / "status").read_text().splitlines())
        except OSError:
            continue  # it has just ended
        yield int(task.name), told["Name"].strip(), int(told["voluntary_ctxt_switches"])


def stamps(folder: Path) -> dict[str, tuple[int, int, int]]:
    """Each file below a folder: inode, size, time of its last change in ns."""
    found = {}
    for path in folder.rglob("*"):
        try:
            status = path.stat()
        except OSError:
            continue
        if not path.is_dir():
            found[str(path.relative_to(folder))] = (status.st_ino, status.st_size, status.st_mtime_ns)
    return found


def changed(before: dict[str, tuple[int, int, int]], after: dict[str, tuple[int, int, int]]) -> list[str]:
    """Files that were made, changed or taken away."""
    return sorted(name for name in before.keys() | after.keys() if before.get(name) != after.get(name))
