"""What one scan found and did."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from counterfoil.domain.record_counts import RecordCounts
from counterfoil.domain.snapshot import SourceState
from counterfoil.ledger.entry import Entry
from counterfoil.readers.registry import Root

Place = tuple[str, Path]  # an agent's name, and a home of it: several agents may share a folder


@dataclass(frozen=True, slots=True)
class HomeReport:
    """What was found in one agent's home; `problem` is a sentence or None."""

    files: int
    problem: str | None


def states(roots: Iterable[Root], homes: Mapping[Place, HomeReport]) -> tuple[SourceState, ...]:
    """What is known of those roots that were looked at."""
    found = ((root, homes.get((root.agent.name, root.home))) for root in roots)
    return tuple(
        SourceState(root.agent.name, root.agent.label, str(root.home), home.files, home.problem)
        for root, home in found
        if home
    )


@dataclass(slots=True)
class ScanReport(RecordCounts):
    """What one scan did: lines = used + other + skipped. `problems` are sentences about places."""

    found: int = 0
    files: int = 0
    bytes: int = 0
    lines: int = 0
    used: int = 0
    other: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0
    problems: list[str] = field(default_factory=list)
    homes: dict[Place, HomeReport] = field(default_factory=dict)
    is_waiting: bool = False  # whether something was read that is not written yet
    wants_scan: bool = False  # a hint came from behind a link, where only a scan can place it

    def count(self, entry: Entry) -> int:
        """Count the lines of what is to be written; returns their number."""
        lines = entry.used + entry.other + len(entry.skipped)
        self.bytes += entry.after.offset - entry.start
        self.lines += lines
        self.used += entry.used
        self.other += entry.other
        self.repeats += entry.repeats
        self.skipped.update(line.reason for line in entry.skipped)
        return lines

    @property
    def changed(self) -> bool:
        """Whether the ledger says anything new."""
        counts = (self.events, self.revisions, self.voids, self.readings, self.refusals)
        return any(counts) or bool(self.skipped)

    @property
    def is_news(self) -> bool:
        """Whether there is anything new to show."""
        return self.changed or self.is_waiting
