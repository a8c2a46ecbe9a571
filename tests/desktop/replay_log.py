"""Real rollouts laid out again line by line, each when its own time comes."""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

SAME_RESET_SECONDS = 120  # one window is announced with resets some seconds apart
FIVE_HOURS = 300


@dataclass(frozen=True, slots=True)
class LoggedLine:
    """A line of a log at `path` below its home; no line of a log is due before the ones above it."""

    due_ms: int
    path: Path
    text: str


@dataclass(frozen=True, slots=True)
class UsedUp:
    """A 5-hour window that ran out, by what its own lines say."""

    starts_at_ms: int
    full_at_ms: int
    resets_at_ms: int


class Player:
    """Writes lines below a home, as the agent that logged them did."""

    def __init__(self, lines: Sequence[LoggedLine], home: Path) -> None:
        self._lines = lines
        self._home = home
        self._played = 0

    def play(self, until_ms: int) -> None:
        """Append what was logged by then and is not there yet."""
        due = bisect_right(self._lines, until_ms, key=lambda line: line.due_ms)
        texts: dict[Path, list[str]] = {}
        for line in self._lines[self._played : due]:
            texts.setdefault(line.path, []).append(line.text)
        for path, found in texts.items():
            log = self._home / path
            log.parent.mkdir(parents=True, exist_ok=True)
            with log.open("a", encoding="utf-8") as file:
                file.write("".join(found))
        self._played = max(due, self._played)


def logged_lines(homes: Iterable[Path]) -> list[LoggedLine]:
    """Every line of all rollouts under some homes of Codex, by time."""
    found = [
        line
        for home in homes
        for log in sorted(home.rglob("*.jsonl"))
        for line in _lines_of(log, log.relative_to(home))
    ]
    return sorted(found, key=lambda line: line.due_ms)


def used_up(lines: Iterable[LoggedLine], resets_at_ms: int) -> UsedUp:
    """The window with that reset. ValueError where no line shows it full."""
    for line in lines:
        limits = json.loads(line.text)["payload"].get("rate_limits") or {}
        for shown in (limits.get("primary"), limits.get("secondary")):
            if shown and _is_full(shown, resets_at_ms):
                reset_ms = shown["resets_at"] * 1000
                return UsedUp(reset_ms - FIVE_HOURS * 60_000, line.due_ms, reset_ms)
    raise ValueError("no such window ran out")


def _is_full(shown: dict[str, float], resets_at_ms: int) -> bool:
    apart = abs(shown["resets_at"] - resets_at_ms / 1000)
    return (
        shown["window_minutes"] == FIVE_HOURS and shown["used_percent"] >= 100 and apart <= SAME_RESET_SECONDS
    )


def _lines_of(log: Path, path: Path) -> Iterator[LoggedLine]:
    due_ms = 0
    for text in log.read_text(encoding="utf-8").splitlines(keepends=True):
        stamp = datetime.fromisoformat(json.loads(text)["timestamp"])
        due_ms = max(due_ms, round(stamp.timestamp() * 1000))
        yield LoggedLine(due_ms, path, text)
