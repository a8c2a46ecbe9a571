"""What a Crush home comes to: what each session without a parent has cost, by the model it asked last."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from tests.unit.readers.plain_sums import Sums, add

LAST = (
    "SELECT provider, model FROM messages WHERE session_id = ? AND role = 'assistant' "
    "ORDER BY created_at DESC"
)


def totals(home: Path) -> Sums:
    """By provider and model, in billionths of a US dollar."""
    found: Sums = {}
    with closing(sqlite3.connect(home / "crush.db")) as database:
        for session, parent, cost in database.execute("SELECT id, parent_session_id, cost FROM sessions"):
            if parent is None and cost:
                provider, model = database.execute(LAST, (session,)).fetchone()
                add(found, f"{provider}/{model}", credits_nano=round(cost * 10**9))
    return found
