"""The first schema, as it was; `schema_2` builds on it."""

from __future__ import annotations

TABLES = """
CREATE TABLE identity (
  ledger_id TEXT NOT NULL,
  created_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE agent (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

-- A log file as first seen; a file that was replaced is a new source of the next generation.
CREATE TABLE source (
  id INTEGER PRIMARY KEY,
  agent INTEGER NOT NULL REFERENCES agent(id),
  home TEXT NOT NULL,
  path TEXT NOT NULL,
  device INTEGER NOT NULL,
  inode INTEGER NOT NULL,
  generation INTEGER NOT NULL CHECK (generation >= 0),
  first_seen_ms INTEGER NOT NULL
) STRICT;

-- What stays the same from one request to the next, once.
CREATE TABLE context (
  id INTEGER PRIMARY KEY,
  agent INTEGER NOT NULL REFERENCES agent(id),
  provider TEXT NOT NULL,
  model TEXT NOT NULL,
  session TEXT NOT NULL,
  project TEXT NOT NULL,
  client_version TEXT,
  entrypoint TEXT,
  service_tier TEXT,
  speed TEXT,
  geo TEXT,
  sidechain INTEGER NOT NULL CHECK (sidechain IN (0, 1))
) STRICT;

-- One record of one provider response. A greater record of the same key supersedes the one before;
-- the row that nothing supersedes counts.
CREATE TABLE event (
  id INTEGER PRIMARY KEY,
  agent INTEGER NOT NULL REFERENCES agent(id),
  key TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 0),
  supersedes INTEGER REFERENCES event(id),
  context INTEGER NOT NULL REFERENCES context(id),
  at_ms INTEGER NOT NULL,
  input INTEGER NOT NULL CHECK (input >= 0),
  cache_read INTEGER NOT NULL CHECK (cache_read >= 0),
  cache_write_5m INTEGER NOT NULL CHECK (cache_write_5m >= 0),
  cache_write_1h INTEGER NOT NULL CHECK (cache_write_1h >= 0),
  output INTEGER NOT NULL CHECK (output >= 0),
  reasoning INTEGER CHECK (reasoning >= 0),
  web_searches INTEGER NOT NULL CHECK (web_searches >= 0),
  quality TEXT NOT NULL CHECK (quality IN ('as_logged', 'placeholder')),
  request_id TEXT,
  source INTEGER NOT NULL REFERENCES source(id),
  offset INTEGER NOT NULL CHECK (offset >= 0),
  length INTEGER NOT NULL CHECK (length > 0),
  sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
  reader_version INTEGER NOT NULL,
  seen_ms INTEGER NOT NULL,
  CHECK ((revision = 0) = (supersedes IS NULL))
) STRICT;

CREATE TABLE reading (
  id INTEGER PRIMARY KEY,
  agent INTEGER NOT NULL REFERENCES agent(id),
  at_ms INTEGER NOT NULL,
  origin TEXT NOT NULL,
  limit_id TEXT NOT NULL,
  window_minutes INTEGER NOT NULL,
  percent REAL NOT NULL,
  resets_at_ms INTEGER,
  account TEXT,
  plan TEXT,
  has_credits INTEGER CHECK (has_credits IN (0, 1)),
  source INTEGER NOT NULL REFERENCES source(id),
  offset INTEGER NOT NULL,
  length INTEGER NOT NULL,
  sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
  seen_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE refusal (
  id INTEGER PRIMARY KEY,
  agent INTEGER NOT NULL REFERENCES agent(id),
  key TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  kind TEXT,
  scope TEXT,
  resets_at_ms INTEGER,
  is_plan_limit INTEGER NOT NULL CHECK (is_plan_limit IN (0, 1)),
  source INTEGER NOT NULL REFERENCES source(id),
  offset INTEGER NOT NULL,
  length INTEGER NOT NULL,
  sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
  seen_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE skipped (
  id INTEGER PRIMARY KEY,
  source INTEGER NOT NULL REFERENCES source(id),
  offset INTEGER NOT NULL,
  length INTEGER NOT NULL,
  reason TEXT NOT NULL,
  seen_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE cursor (
  device INTEGER NOT NULL,
  inode INTEGER NOT NULL,
  source INTEGER NOT NULL REFERENCES source(id),
  offset INTEGER NOT NULL,
  marker BLOB NOT NULL,
  size INTEGER NOT NULL,
  mtime_ns INTEGER NOT NULL,
  path TEXT NOT NULL,
  generation INTEGER NOT NULL,
  state TEXT NOT NULL,
  PRIMARY KEY (device, inode)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX source_once ON source (device, inode, generation, path, first_seen_ms);
CREATE UNIQUE INDEX context_once ON context (
  session, model, agent, provider, project, ifnull(client_version, ''), ifnull(entrypoint, ''),
  ifnull(service_tier, ''), ifnull(speed, ''), ifnull(geo, ''), sidechain
);
CREATE UNIQUE INDEX event_once ON event (key, agent, revision);
CREATE UNIQUE INDEX event_superseded ON event (supersedes) WHERE supersedes IS NOT NULL;
CREATE INDEX event_time ON event (at_ms);
CREATE UNIQUE INDEX reading_once ON reading (
  at_ms, agent, limit_id, window_minutes, percent, ifnull(resets_at_ms, -1), ifnull(account, '')
);
CREATE UNIQUE INDEX refusal_once ON refusal (key, agent);
CREATE UNIQUE INDEX skipped_once ON skipped (source, offset);
"""
