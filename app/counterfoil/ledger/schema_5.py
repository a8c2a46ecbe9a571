"""The fifth schema: statements of providers, kept as they came.

Their content is no record of its own: `statement` holds its hash under the chain.
"""

from __future__ import annotations

NEW = """
-- A file that a provider or gateway stated use in, as the user gave it, or that it no longer counts.
CREATE TABLE statement (
  id INTEGER PRIMARY KEY,
  at_ms INTEGER NOT NULL,
  name TEXT NOT NULL,
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  kind TEXT NOT NULL,
  shape TEXT NOT NULL,
  mapping TEXT NOT NULL,
  size_bytes INTEGER NOT NULL CHECK (size_bytes >= 0),
  sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
  state TEXT NOT NULL CHECK (state = 'kept' OR state = 'withdrawn')
) STRICT;

-- Pieces of that content, each compressed by zlib, from 1; number 0 says that it was lost with a file.
CREATE TABLE statement_part (
  sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
  number INTEGER NOT NULL CHECK (number >= 0),
  data BLOB,
  PRIMARY KEY (sha256, number),
  CHECK ((number = 0) = (data IS NULL))
) STRICT
"""

REBUILT = {
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
  statement INTEGER NOT NULL,
  marks BLOB NOT NULL,
  link BLOB NOT NULL CHECK (length(link) = 32)
) STRICT""",
}

# column: what it is filled with where the fourth schema had no such column
FILL = {"statement": "0"}

INDEXES = """
CREATE INDEX statement_content ON statement (sha256)
"""
