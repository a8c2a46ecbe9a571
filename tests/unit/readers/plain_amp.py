"""What an Amp home comes to, by a plain loop over its threads."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

Totals = dict[str, dict[str, int]]
MAKERS = {"claude": "anthropic", "gpt": "openai", "gemini": "google"}


def totals(home: Path) -> Totals:
    """By provider and model; a charge and the message it was for are one request."""
    found: Totals = {}
    for path in sorted(home.glob("threads/T-*.json")):
        thread = json.loads(path.read_text("utf-8"))
        charges = list(thread.get("usageLedger", {}).get("events", []))
        for message in thread["messages"]:
            charge = next((one for one in charges if one.get("toMessageId") == message["messageId"]), None)
            if charge is not None:
                charges.remove(charge)
            if message.get("usage"):
                _add(found, message["usage"], charge or {})
        for charge in charges:
            _add(found, {}, charge)
    return found


def _add(found: Totals, usage: dict[str, Any], charge: dict[str, Any]) -> None:
    model = usage.get("model") or charge.get("model", "unrecognised")
    provider = MAKERS.get(model.split("-")[0], "gateway")
    plain = charge.get("tokens", {})
    fresh = usage.get("inputTokens", plain.get("input", 0))
    written = usage.get("cacheCreationInputTokens", 0)
    figures = {
        "input": fresh + written if provider == "openai" else fresh,
        "cache_read": usage.get("cacheReadInputTokens", 0),
        "cache_write_5m": 0 if provider == "openai" else written,
        "cache_write_1h": 0,
        "output": usage.get("outputTokens", plain.get("output", 0)),
        "reasoning": 0,
    }
    if "credits" in charge:
        figures["credits_nano"] = round(charge["credits"] * 1_000_000_000)
    if not any(figures.values()):
        return
    total = found.setdefault(f"{provider}/{model}", {"requests": 0})
    total["requests"] += 1
    for name, number in figures.items():
        total[name] = total.get(name, 0) + number
