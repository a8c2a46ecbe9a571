"""The seventh schema: which logs begin with a copy of another session's. No table is changed."""

from __future__ import annotations

NEW = """
-- Logs that begin with a copy of another session's lines, and the last request that both tell of: a row that
-- counted when this was written.
CREATE TABLE branch (
  source INTEGER PRIMARY KEY REFERENCES source(id),
  event INTEGER NOT NULL REFERENCES event(id)
) STRICT
"""
