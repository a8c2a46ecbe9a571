"""What a made-up corpus was billed for, added up while it is written and never by reading it."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import NamedTuple

RECENT_MS = 5 * 3_600_000


class Billed(NamedTuple):
    """Tokens of one request: `input` without cache, `output` with reasoning, which may be unknown."""

    input: int
    cache_read: int
    cache_write_5m: int
    cache_write_1h: int
    output: int
    reasoning: int | None = None


@dataclass(slots=True)
class Sums:
    """Totals of one agent."""

    requests: int = 0
    input: int = 0
    cache_read: int = 0
    cache_write_5m: int = 0
    cache_write_1h: int = 0
    output: int = 0
    reasoning: int | None = None

    def add(self, billed: Billed) -> None:
        """Count one request."""
        self.requests += 1
        self.input += billed.input
        self.cache_read += billed.cache_read
        self.cache_write_5m += billed.cache_write_5m
        self.cache_write_1h += billed.cache_write_1h
        self.output += billed.output
        if billed.reasoning is not None:
            self.reasoning = (self.reasoning or 0) + billed.reasoning


@dataclass(slots=True)
class Truth:
    """All that is known of a corpus: what was billed, and how much was written to say so."""

    now_ms: int
    files: int = 0
    total_bytes: int = 0
    lines: int = 0  # whole ones
    torn: int = 0  # last lines without a newline
    usage_lines: int = 0
    token_counts: int = 0
    wide_lines: int = 0  # with more than ASCII in them
    agents: dict[str, Sums] = field(default_factory=dict)
    recent: dict[str, Sums] = field(default_factory=dict)  # of the five hours before `now_ms`

    def bill(self, agent: str, at_ms: int, billed: Billed) -> None:
        """Count one request that was made then."""
        self.agents.setdefault(agent, Sums()).add(billed)
        if at_ms >= self.now_ms - RECENT_MS:
            self.recent.setdefault(agent, Sums()).add(billed)

    def wrote(self, content: bytes, lines: int) -> None:
        """Count a file."""
        whole = content.count(b"\n")
        self.files += 1
        self.total_bytes += len(content)
        self.lines += whole
        self.torn += lines - whole

    def as_json(self) -> dict[str, object]:
        """For `truth.json`."""
        plain = {one.name: getattr(self, one.name) for one in fields(self)}
        for name in ("agents", "recent"):
            plain[name] = {agent: as_dict(sums) for agent, sums in plain[name].items()}
        return plain


def as_dict(sums: Sums) -> dict[str, int | None]:
    """Field by field."""
    return {one.name: getattr(sums, one.name) for one in fields(sums)}
