"""What a home of pi or oh-my-pi comes to, by a plain loop over its lines."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.unit.readers.plain_sums import Sums, add

SELLERS = {"openai-codex": "openai"}


def totals(*files: Path) -> Sums:
    """By provider and model; the copies of an entry count once."""
    found: Sums = {}
    seen = set()
    for path in files:
        provider, model = "", ""
        for line in path.read_text("utf-8").splitlines():
            entry = json.loads(line)
            told = entry.get("message") or entry
            if entry["type"] == "model_change" and "modelId" in entry:
                provider, model = entry["provider"], entry["modelId"]
            elif entry["type"] == "model_change":
                provider, model = entry["model"].split("/", 1)
            if "usage" not in told or ("message" in entry and told["role"] != "assistant"):
                continue
            provider, model = told.get("provider", provider), told.get("model", model)
            figures = _figures(told["usage"])
            # a copy keeps the entry's time, the message's time and the figures
            same = (entry["timestamp"], told.get("timestamp"), model, tuple(figures.values()))
            if not sum(figures.values()) or same in seen:
                continue
            seen.add(same)
            add(found, f"{SELLERS.get(provider, provider)}/{model}", **figures)
    return found


def _figures(usage: dict[str, Any]) -> dict[str, int]:
    longer = usage.get("cacheWrite1h") or (usage.get("cttl") or {}).get("ephemeral1h", 0)
    return {
        "input": usage["input"],
        "cache_read": usage["cacheRead"],
        "cache_write_5m": usage["cacheWrite"] - longer,
        "cache_write_1h": longer,
        "output": usage["output"],
        "reasoning": usage.get("reasoning", usage.get("reasoningTokens", 0)),
    }
