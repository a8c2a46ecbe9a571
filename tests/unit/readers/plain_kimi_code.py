"""What a Kimi Code home comes to, by a plain loop over its lines."""

from __future__ import annotations

import json
from pathlib import Path

from tests.unit.readers.plain_sums import Sums, add

PROVIDERS = {"kimi": "moonshotai"}


def totals(home: Path) -> Sums:
    """By provider and model; a record that a fork repeats counts once."""
    found: Sums = {}
    seen = set()
    for path in sorted(home.glob("sessions/*/*/agents/*/wire.jsonl")):
        asked = ""
        for line in path.read_text("utf-8").splitlines():
            record = json.loads(line)
            if record["type"] == "llm.request":
                asked = f"{PROVIDERS.get(record['provider'], record['provider'])}/{record['model']}"
            if record["type"] != "usage.record":
                continue
            usage = record["usage"]
            same = (path.parent.name, record["time"], tuple(usage.values()))
            if not sum(usage.values()) or same in seen:
                continue
            seen.add(same)
            add(
                found,
                asked,
                input=usage["inputOther"],
                cache_read=usage["inputCacheRead"],
                cache_write_5m=usage["inputCacheCreation"],
                output=usage["output"],
            )
    return found
