"""Which of a client's figures were noted before: our own captures tell, so nothing else is remembered."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

import msgspec

_FILE = re.compile(r"-(\d{4}-\d{2})\.jsonl$")

Moment = tuple[str | None, int]  # account, milliseconds since the epoch


class _Line(msgspec.Struct, frozen=True):
    at_ms: int
    account: str | None = None


_LINE = msgspec.json.Decoder(_Line)


def seen(state_dir: Path, agent: str, source: str, since_ms: int) -> set[Moment]:
    """Account and time of what was captured of a source since then. Errors: OSError."""
    first = datetime.fromtimestamp(since_ms / 1000, UTC).strftime("%Y-%m")
    found: set[Moment] = set()
    for file in (state_dir / "captures" / agent).glob(f"{source}-*.jsonl"):
        month = _FILE.search(file.name)
        if month and month[1] >= first:
            found.update(_moments(file.read_bytes()))
    return found


def _moments(data: bytes) -> set[Moment]:
    moments = set()
    for line in data.splitlines():
        try:
            one = _LINE.decode(line)
        except (ValueError, RecursionError):
            continue
        moments.add((one.account, one.at_ms))
    return moments
