"""A checkpoint: what the ledger's chain was at a moment, short enough to hand to somebody else.

It proves that the records it covers have not been changed since it was handed over. It proves
neither that the records are complete nor that the provider agrees with them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

MARK = "counterfoil-checkpoint 1"
_LINE = re.compile(
    re.escape(MARK)
    + r" (?P<ledger_id>[0-9a-f-]{36}) (?P<size>\d{1,15}) (?P<head>[0-9a-f]{64}) (?P<at>[0-9T:.-]{19,27}Z)"
)
_OBJECT = re.compile(r"\{[^{}]{0,2000}\}")


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """The first `size` records of ledger `ledger_id` end in the chain's link `head` (64 hex digits)."""

    ledger_id: str
    size: int
    head: str
    at_ms: int

    def text(self) -> str:
        """One line for an e-mail, a ticket or a time stamp."""
        return f"{MARK} {self.ledger_id} {self.size} {self.head} {_iso(self.at_ms)}"


def checkpoints_in(text: str) -> list[Checkpoint]:
    """Every checkpoint in a text, as lines or as JSON objects, in their order; none is an empty list."""
    return [*(_checkpoint(match.groupdict()) for match in _LINE.finditer(text)), *_objects(text)]


def _objects(text: str) -> Iterator[Checkpoint]:
    for match in _OBJECT.finditer(text):
        try:
            found = json.loads(match[0])
            line = f"{MARK} {found['ledger_id']} {found['size']} {found['head']} {found['at']}"
        except (ValueError, KeyError, RecursionError):
            continue
        if parts := _LINE.fullmatch(line):
            yield _checkpoint(parts.groupdict())


def _checkpoint(parts: dict[str, str]) -> Checkpoint:
    at = datetime.fromisoformat(parts["at"].replace("Z", "+00:00"))
    return Checkpoint(parts["ledger_id"], int(parts["size"]), parts["head"], round(at.timestamp() * 1000))


def _iso(at_ms: int) -> str:
    moment = datetime.fromtimestamp(at_ms / 1000, UTC)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
