"""What a Goose home comes to: the ledger's rows, and the totals of sessions that have none there."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from tests.unit.readers.plain_sums import Sums, add

PROVIDERS = {"aws_bedrock": "aws"}
LEDGER = """
    SELECT s.provider_name, s.model_config_json, u.model, u.input_tokens, u.cache_read_tokens,
           u.cache_write_tokens, u.output_tokens
    FROM usage_ledger u JOIN sessions s ON s.id = u.session_id WHERE s.provider_name <> 'claude-code'
"""
REST = """
    SELECT provider_name, model_config_json, NULL, accumulated_input_tokens, accumulated_cache_read_tokens,
           accumulated_cache_write_tokens, accumulated_output_tokens
    FROM sessions WHERE id NOT IN (SELECT session_id FROM usage_ledger) AND accumulated_total_tokens > 0
"""


def totals(home: Path) -> Sums:
    """By provider and model; the input of all of these counts the cache."""
    found: Sums = {}
    with closing(sqlite3.connect(home / "sessions/sessions.db")) as database:
        rows = [*database.execute(LEDGER), *database.execute(REST)]
    for provider, config, model, sent, read, written, made in rows:
        name = model or json.loads(config)["model_name"]
        cached = (read or 0) + (written or 0)
        add(
            found,
            f"{PROVIDERS.get(provider, provider)}/{name}",
            input=sent - cached,
            cache_read=read or 0,
            cache_write_5m=written or 0,
            output=made,
        )
    return found
