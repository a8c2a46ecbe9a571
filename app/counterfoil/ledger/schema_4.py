"""The fourth schema: readings without a percent, meters of one home, and notes.

The tables made anew keep their rows; what a row of before has in a new column leaves its text as it was.
"""

from __future__ import annotations

NEW = """
-- Figures that a client gives of a session or an account; `body` is one JSON object of them.
CREATE TABLE note (
  id INTEGER PRIMARY KEY,
  agent INTEGER NOT NULL REFERENCES agent(id),
  key TEXT NOT NULL,
  kind TEXT NOT NULL,
  at_ms INTEGER,
  session TEXT,
  account TEXT,
  body TEXT NOT NULL,
  line INTEGER NOT NULL REFERENCES line(id)
) STRICT
"""

REBUILT = {
    # `home` is what the counter is about where the log that told of it lies elsewhere, '' where nobody knows
    "meter": """
CREATE TABLE meter (
  id INTEGER PRIMARY KEY,
  agent INTEGER NOT NULL REFERENCES agent(id),
  origin TEXT NOT NULL,
  limit_id TEXT NOT NULL,
  window_minutes INTEGER NOT NULL,
  account TEXT,
  plan TEXT,
  home TEXT,
  salt BLOB CHECK (length(salt) = 16),
  CHECK ((home IS NULL) = (salt IS NULL))
) STRICT""",
    "block": """
CREATE TABLE block (
  id INTEGER PRIMARY KEY,
  sealed_ms INTEGER NOT NULL,
  agent INTEGER NOT NULL,
  reader INTEGER NOT NULL,
  source INTEGER NOT NULL,
  sighting INTEGER NOT NULL,
  line INTEGER NOT NULL,
  context INTEGER NOT NULL,
  meter INTEGER NOT NULL,
  event INTEGER NOT NULL,
  reading INTEGER NOT NULL,
  refusal INTEGER NOT NULL,
  note INTEGER NOT NULL,
  skipped INTEGER NOT NULL,
  coverage INTEGER NOT NULL,
  watched INTEGER NOT NULL,
  marks BLOB NOT NULL,
  link BLOB NOT NULL CHECK (length(link) = 32)
) STRICT""",
}

# column: what it is filled with where the third schema had no such column
FILL = {"home": "NULL", "salt": "NULL", "note": "0"}

# table: what stands in its text, and what stands there from now on
NULLABLE = {"reading": (("percent REAL NOT NULL,", "percent REAL,"),)}

INDEXES = """
CREATE UNIQUE INDEX meter_once ON meter (
  agent, origin, limit_id, window_minutes, ifnull(account, ''), ifnull(plan, ''), ifnull(home, ''),
  home IS NULL
);
CREATE UNIQUE INDEX note_once ON note (key, agent);
CREATE INDEX note_time ON note (kind, at_ms)
"""
