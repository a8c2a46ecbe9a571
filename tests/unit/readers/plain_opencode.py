"""What an OpenCode home comes to, by a plain loop over its documents and tables."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from tests.unit.readers.plain_sums import Sums, add

SELLERS = {"amazon-bedrock": "aws"}


def totals(home: Path) -> Sums:
    """By provider and model; a message that stands several times counts once."""
    found: Sums = {}
    seen = set()
    for message in messages(home):
        tokens = message.get("tokens") or {}
        cache = tokens.get("cache") or {}
        figures = {
            "input": tokens.get("input", 0),
            "cache_read": cache.get("read", 0),
            "cache_write_5m": cache.get("write", 0),
            "cache_write_1h": 0,
            "output": tokens.get("output", 0) + tokens.get("reasoning", 0),
            "reasoning": tokens.get("reasoning", 0),
        }
        which = message.get("model") or {}
        provider = message.get("providerID") or which["providerID"]
        model = message.get("modelID") or which["id"]
        same = (message["time"]["created"], provider, model, tuple(figures.values()))
        if not sum(figures.values()) or same in seen:
            continue
        seen.add(same)
        add(found, f"{SELLERS.get(provider, provider)}/{model}", **figures)
    return found


def messages(home: Path) -> list[dict[str, Any]]:
    """Every message of the assistant."""
    found = [json.loads(path.read_text("utf-8")) for path in sorted(home.glob("storage/message/*/*.json"))]
    found = [message for message in found if message["role"] == "assistant"]
    for path in sorted(home.glob("*.db")):
        with closing(sqlite3.connect(path)) as database:
            tables = {row[0] for row in database.execute("SELECT name FROM sqlite_master")}
            if "message" in tables:
                rows = [json.loads(row[0]) for row in database.execute("SELECT data FROM message")]
                found += [message for message in rows if message["role"] == "assistant"]
            if "session_message" in tables:
                wanted = "SELECT data FROM session_message WHERE type = 'assistant'"
                found += [json.loads(row[0]) for row in database.execute(wanted)]
    return found
