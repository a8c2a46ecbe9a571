"""Hermes's database counted by a plain script."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from tests.unit.readers.plain_sums import Sums, add

COUNTS = "input_tokens, cache_read_tokens, cache_write_tokens, output_tokens, reasoning_tokens"
NAMES = {
    "openai-codex": "openai",
    "gemini": "google",
    "custom": "local",  # the one of the corpus is on this machine
}


def sums(home: Path) -> Sums:
    counted: Sums = {}
    with closing(sqlite3.connect(home / "state.db")) as database:
        of_models = database.execute(
            f"SELECT session_id, model, billing_provider, task, {COUNTS} FROM session_model_usage"
        ).fetchall()
        sessions = database.execute(f"SELECT id, model, billing_provider, {COUNTS} FROM sessions").fetchall()
    for _, model, provider, _, *figures in of_models:
        _count(counted, f"{NAMES.get(provider, provider)}/{model}", figures)
    for session, model, provider, *figures in sessions:
        told = [row[4:] for row in of_models if row[0] == session and not row[3]]
        left = [total - sum(row[n] for row in told) for n, total in enumerate(figures)]
        if any(left):
            _count(counted, f"{NAMES.get(provider, provider)}/{model}", left)
    return counted


def _count(counted: Sums, name: str, figures: list[int]) -> None:
    fresh, read, written, output, reasoning = figures
    add(
        counted,
        name,
        input=fresh,
        cache_read=read,
        cache_write_5m=written,
        output=output,
        reasoning=reasoning,
    )
