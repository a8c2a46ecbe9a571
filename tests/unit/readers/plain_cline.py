"""What a home of Cline's or Roo Code's comes to, request by request.

Which model a request asked, and whether its input counts the cache, is told here by its time: these were
decided by reading the corpus, not by a rule.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.unit.readers.plain_sums import Sums, add

SONNET = "anthropic/claude-sonnet-4-6"
CLINE = {
    1787300000500: ("anthropic/claude-opus-4-5", False),
    1787300005000: (SONNET, False),
    1787300006000: ("openai/gpt-5.1", True),
    1787300007000: ("openrouter/anthropic/claude-sonnet-4.6", False),
    1787300009000: (SONNET, False),
    1787300010000: (SONNET, False),
    1787306400000: (SONNET, True),
    1787306402000: ("openai/gpt-5.1-codex", True),
}
ROO = {
    1787300000500: (SONNET, True),
    1787300005000: (SONNET, True),
    1787300006000: ("openai/gpt-5.1", True),
    1755000000500: ("gateway/unknown", False),
}


def totals(home: Path, asked: dict[int, tuple[str, bool]]) -> Sums:
    """By provider and model."""
    found: Sums = {}
    for path in sorted([*home.glob("**/ui_messages.json"), *home.glob("**/*.messages.json")]):
        document = json.loads(path.read_text("utf-8"))
        for entry in document if isinstance(document, list) else document["messages"]:
            if entry.get("ts") in asked and (figures := _figures(entry)):
                model, includes = asked[entry["ts"]]
                sent, read, written, made = figures
                left = sent - read - written if includes else sent
                add(found, model, input=left, cache_read=read, cache_write_5m=written, output=made)
    return found


def _figures(entry: dict[str, Any]) -> list[int] | None:
    if "metrics" in entry:
        return [entry["metrics"][f"{kind}Tokens"] for kind in ("input", "cacheRead", "cacheWrite", "output")]
    if "{" not in (entry.get("text") or ""):
        return None
    logged = json.loads(entry["text"])
    return [logged[name] for name in ("tokensIn", "cacheReads", "cacheWrites", "tokensOut")]
