"""Mistral Vibe's sessions counted by a plain script: each one's totals less those that it took over."""

from __future__ import annotations

import json
from pathlib import Path

from tests.unit.readers.plain_sums import Sums, add

MODELS = {"mistral-medium-3.5": "mistral/mistral-vibe-cli-latest", "local": "llama.cpp/devstral"}


def sums(home: Path) -> Sums:
    metas = [json.loads(file.read_text()) for file in sorted(home.rglob("meta.json"))]
    totals = {}
    for meta in metas:
        stats = meta.get("stats", {})
        cached = stats.get("session_cached_tokens", 0)
        prompt, output = stats.get("session_prompt_tokens", 0), stats.get("session_completion_tokens", 0)
        totals[meta["session_id"]] = (prompt - cached, cached, output)
    counted: Sums = {}
    for meta in metas:
        own, parent = meta["session_id"], meta.get("parent_session_id")
        # a compacted session keeps the end of its id and goes on from the totals of the one before
        goes_on = parent is not None and parent[-12:] == own[-12:]
        before = totals[parent] if goes_on else (0, 0, 0)
        fresh, cached, output = (now - then for now, then in zip(totals[own], before, strict=True))
        if fresh or output:
            name = MODELS[meta["config"]["active_model"]]
            add(counted, name, input=fresh, cache_read=cached, output=output)
    return counted
