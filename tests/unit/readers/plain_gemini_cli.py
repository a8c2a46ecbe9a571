"""The sums of a Gemini CLI home by a loop over its messages: of each id the one with the most tokens."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.unit.readers.plain_tally import Sums, add


def sums(home: Path) -> Sums:
    """By provider and model."""
    best: dict[str, Any] = {}
    for message in _messages(home):
        if message.get("type") == "gemini" and message.get("tokens"):
            known = best.get(message["id"])
            if known is None or message["tokens"]["total"] > known["tokens"]["total"]:
                best[message["id"]] = message
    found: Sums = {}
    for message in best.values():
        told = message["tokens"]
        if told["total"]:
            add(
                found,
                f"google/{message['model']}",
                input=told["input"] - told["cached"] + told.get("tool", 0),
                cache_read=told["cached"],
                output=told["output"] + told.get("thoughts", 0),
                reasoning=told.get("thoughts", 0),
            )
    return found


def _messages(home: Path) -> list[Any]:
    messages = []
    for path in sorted((home / "tmp").rglob("*.jsonl")):
        for line in path.read_text().splitlines():
            body = json.loads(line)
            messages += [body, *body.get("$set", {}).get("messages", [])]
    for path in sorted((home / "tmp").rglob("*.json")):
        messages += json.loads(path.read_text())["messages"]
    return messages
