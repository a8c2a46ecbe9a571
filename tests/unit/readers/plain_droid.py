"""What a Droid home comes to, by a plain loop over its sessions' settings."""

from __future__ import annotations

import json
from pathlib import Path

Totals = dict[str, dict[str, int]]


def totals(home: Path) -> Totals:
    """By provider and model, one record a session."""
    found: Totals = {}
    for path in sorted(home.glob("sessions/**/*.settings.json")):
        session = json.loads(path.read_text("utf-8"))
        usage = session.get("tokenUsage", {})
        if not any(usage.values()):
            continue
        provider = session["providerLock"]
        seller = "gateway" if provider == "generic-chat-completion-api" else provider
        total = found.setdefault(f"{seller}/{session['model']}", dict.fromkeys(FIELDS, 0))
        total["requests"] += 1
        total["input"] += usage["inputTokens"]
        total["cache_read"] += usage["cacheReadTokens"]
        total["cache_write_5m"] += usage["cacheCreationTokens"]
        total["output"] += usage["outputTokens"] + usage["thinkingTokens"]
        total["reasoning"] += usage["thinkingTokens"]
    return found


FIELDS = ("requests", "input", "cache_read", "cache_write_5m", "cache_write_1h", "output", "reasoning")
