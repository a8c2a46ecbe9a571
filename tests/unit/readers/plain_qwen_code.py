"""The sums of a Qwen Code home by a loop over its responses: of each id and time the greatest."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.unit.readers.plain_tally import Sums, add

PROVIDERS = {"qwen3-coder-plus": "qwen", "qwen3-max": "qwen", "openai/gpt-oss-120b": "gateway"}


def sums(home: Path) -> Sums:
    """By provider and model."""
    best: dict[tuple[str, str], tuple[int, str, dict[str, int]]] = {}
    for path in sorted((home / "projects").rglob("*.jsonl")):
        for line in path.read_text().splitlines():
            body: dict[str, Any] = json.loads(line)
            if "usageMetadata" not in body:
                continue
            key = (body["uuid"], body["timestamp"])
            told = body["usageMetadata"]
            if key not in best or told["totalTokenCount"] > best[key][0]:
                best[key] = (told["totalTokenCount"], body["model"].split("|")[-1], told)
    found: Sums = {}
    for total, model, told in best.values():
        if total:
            cached = told.get("cachedContentTokenCount", 0)
            add(
                found,
                f"{PROVIDERS[model]}/{model}",
                input=told["promptTokenCount"] - cached,
                cache_read=cached,
                output=total - told["promptTokenCount"],
                reasoning=told.get("thoughtsTokenCount", 0),
            )
    return found
