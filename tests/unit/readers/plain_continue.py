"""What a Continue home comes to: the lines that say when, and the rows from before them."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from tests.unit.readers.plain_sums import Sums, add


def totals(home: Path) -> Sums:
    """By provider and model."""
    found: Sums = {}
    log = home / "dev_data/0.2.0/tokensGenerated.jsonl"
    lines = [json.loads(line) for line in log.read_text("utf-8").splitlines()]
    told = [(one["provider"], one["model"], one["promptTokens"], one["generatedTokens"]) for one in lines]
    first = min(line["timestamp"] for line in lines)[:19].replace("T", " ")
    with closing(sqlite3.connect(home / "dev_data/devdata.sqlite")) as database:
        wanted = "SELECT provider, model, tokens_prompt, tokens_generated FROM tokens_generated "
        told += database.execute(wanted + "WHERE timestamp < ?", (first,)).fetchall()
    for provider, model, sent, made in told:
        if sent + made:
            add(found, f"{provider}/{model}", input=sent, output=made)
    return found
