"""What a Kimi CLI home comes to, by a plain loop over its lines."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.unit.readers.plain_sums import Sums, add

MAIN, SUBAGENT = "moonshotai/kimi-for-coding", "anthropic/claude-sonnet-4-6"


def totals(home: Path) -> Sums:
    """By provider and model; a step that stands several times counts once."""
    found: Sums = {}
    seen = set()
    for path in sorted(home.glob("sessions/**/wire.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            record = json.loads(line)
            payload = _status(record.get("message") or {})
            usage = payload.get("token_usage")
            name = payload.get("message_id") or (record.get("timestamp"), str(usage))
            if not usage or not sum(usage.values()) or name in seen:
                continue
            seen.add(name)
            add(
                found,
                SUBAGENT if "subagents" in path.parts else MAIN,
                input=usage["input_other"],
                cache_read=usage["input_cache_read"],
                cache_write_5m=usage["input_cache_creation"],
                output=usage["output"],
            )
    return found


def _status(message: dict[str, Any]) -> dict[str, Any]:
    payload: dict[str, Any] = message.get("payload") or {}
    if message.get("type") == "SubagentEvent" and "agent_id" not in payload:
        return _status(payload["event"])
    return payload if message.get("type") == "StatusUpdate" else {}
