"""The second schema: provenance on every row, the chain, coverage, and totals made ahead.

`REBUILT` tables of the first schema get columns or checks that SQLite cannot add in place;
`FILL` says how each is filled from what it was.
"""

from __future__ import annotations

NEW = """
CREATE TABLE reader (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  version INTEGER NOT NULL,
  UNIQUE (name, version)
) STRICT;

-- A line of a log that a record was read from.
CREATE TABLE line (
  id INTEGER PRIMARY KEY,
  source INTEGER NOT NULL REFERENCES source(id),
  offset INTEGER NOT NULL CHECK (offset >= 0),
  length INTEGER NOT NULL CHECK (length > 0),
  sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
  reader INTEGER NOT NULL REFERENCES reader(id),
  seen_ms INTEGER NOT NULL
) STRICT;

-- One of the provider's counters, and how it was heard of.
CREATE TABLE meter (
  id INTEGER PRIMARY KEY,
  agent INTEGER NOT NULL REFERENCES agent(id),
  origin TEXT NOT NULL,
  limit_id TEXT NOT NULL,
  window_minutes INTEGER NOT NULL,
  account TEXT,
  plan TEXT
) STRICT;

-- What became of a source after it was first seen; the last one is its state. No total asks for it.
CREATE TABLE sighting (
  id INTEGER PRIMARY KEY,
  source INTEGER NOT NULL REFERENCES source(id),
  at_ms INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('present', 'moved', 'replaced', 'gone')),
  path TEXT NOT NULL,
  salt BLOB NOT NULL CHECK (length(salt) = 16)
) STRICT;

-- A finished UTC day of one source, by the clock of the reading: lines = used + other + skipped.
CREATE TABLE coverage (
  id INTEGER PRIMARY KEY,
  source INTEGER NOT NULL REFERENCES source(id),
  day INTEGER NOT NULL,
  lines INTEGER NOT NULL,
  used INTEGER NOT NULL,
  other INTEGER NOT NULL,
  skipped INTEGER NOT NULL,
  events INTEGER NOT NULL,
  revisions INTEGER NOT NULL,
  repeats INTEGER NOT NULL
) STRICT;

-- The day that is not over yet.
CREATE TABLE tally (
  source INTEGER NOT NULL REFERENCES source(id),
  day INTEGER NOT NULL,
  lines INTEGER NOT NULL,
  used INTEGER NOT NULL,
  other INTEGER NOT NULL,
  skipped INTEGER NOT NULL,
  events INTEGER NOT NULL,
  revisions INTEGER NOT NULL,
  repeats INTEGER NOT NULL,
  PRIMARY KEY (source, day)
) STRICT, WITHOUT ROWID;

-- A time through which the program looked on, written when it is over.
CREATE TABLE watched (
  id INTEGER PRIMARY KEY,
  since_ms INTEGER NOT NULL,
  until_ms INTEGER NOT NULL,
  CHECK (until_ms >= since_ms)
) STRICT;

-- The same of programs that look on now.
CREATE TABLE pulse (
  watcher TEXT PRIMARY KEY,
  since_ms INTEGER NOT NULL,
  until_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- A link of the chain over the rows behind those of the block before. A column named like a table is
-- the last id of it that the chain covers. `marks`: four bytes a row, to name one that was changed.
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
  skipped INTEGER NOT NULL,
  coverage INTEGER NOT NULL,
  watched INTEGER NOT NULL,
  marks BLOB NOT NULL,
  link BLOB NOT NULL CHECK (length(link) = 32)
) STRICT;

CREATE TABLE checkpoint (
  id INTEGER PRIMARY KEY,
  at_ms INTEGER NOT NULL,
  size INTEGER NOT NULL CHECK (size >= 0),
  head BLOB NOT NULL CHECK (length(head) = 32),
  reason TEXT NOT NULL
) STRICT;

-- A time-stamp authority's reply to a checkpoint's text, as it came.
CREATE TABLE stamp (
  id INTEGER PRIMARY KEY,
  at_ms INTEGER NOT NULL,
  checkpoint TEXT NOT NULL,
  reply BLOB NOT NULL
) STRICT;

-- Told by it that a read position is as it was saved; NULL where the first schema saved it.
ALTER TABLE cursor ADD COLUMN guard INTEGER;

-- The zone in whose days `rollup` is kept.
CREATE TABLE rolled (
  zone TEXT NOT NULL
) STRICT;

-- Sums of the rows that count, by day of that zone and of UTC, context and size of prompt.
CREATE TABLE rollup (
  day INTEGER NOT NULL,
  utc_day INTEGER NOT NULL,
  context INTEGER NOT NULL REFERENCES context(id),
  band INTEGER NOT NULL,
  requests INTEGER NOT NULL,
  estimated INTEGER NOT NULL,
  input INTEGER NOT NULL,
  cache_read INTEGER NOT NULL,
  cache_write_5m INTEGER NOT NULL,
  cache_write_1h INTEGER NOT NULL,
  output INTEGER NOT NULL,
  reasoning INTEGER NOT NULL,
  reasoning_known INTEGER NOT NULL,
  web_searches INTEGER NOT NULL,
  PRIMARY KEY (day, utc_day, context, band)
) STRICT, WITHOUT ROWID
"""

REBUILT = {
    "source": """
CREATE TABLE source (
  id INTEGER PRIMARY KEY,
  agent INTEGER NOT NULL REFERENCES agent(id),
  home TEXT NOT NULL,
  path TEXT NOT NULL,
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  device INTEGER NOT NULL,
  inode INTEGER NOT NULL,
  generation INTEGER NOT NULL CHECK (generation >= 0),
  first_seen_ms INTEGER NOT NULL
) STRICT""",
    "context": """
CREATE TABLE context (
  id INTEGER PRIMARY KEY,
  agent INTEGER NOT NULL REFERENCES agent(id),
  provider TEXT NOT NULL,
  model TEXT NOT NULL,
  session TEXT NOT NULL,
  project TEXT NOT NULL,
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  client_version TEXT,
  entrypoint TEXT,
  service_tier TEXT,
  speed TEXT,
  geo TEXT,
  sidechain INTEGER NOT NULL CHECK (sidechain IN (0, 1))
) STRICT""",
    "event": """
CREATE TABLE event (
  id INTEGER PRIMARY KEY,
  agent INTEGER NOT NULL REFERENCES agent(id),
  key TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 0),
  supersedes INTEGER REFERENCES event(id),
  cause TEXT NOT NULL CHECK (cause IN ('first', 'grew', 'reread', 'void')),
  context INTEGER NOT NULL REFERENCES context(id),
  at_ms INTEGER NOT NULL,
  input INTEGER NOT NULL CHECK (input >= 0),
  cache_read INTEGER NOT NULL CHECK (cache_read >= 0),
  cache_write_5m INTEGER NOT NULL CHECK (cache_write_5m >= 0),
  cache_write_1h INTEGER NOT NULL CHECK (cache_write_1h >= 0),
  output INTEGER NOT NULL CHECK (output >= 0),
  reasoning INTEGER CHECK (reasoning >= 0),
  web_searches INTEGER NOT NULL CHECK (web_searches >= 0),
  quality TEXT NOT NULL CHECK (quality IN ('as_logged', 'placeholder', 'partial')),
  request_id TEXT,
  line INTEGER NOT NULL REFERENCES line(id),
  CHECK ((revision = 0) = (supersedes IS NULL)),
  CHECK ((revision = 0) = (cause = 'first'))
) STRICT""",
    "reading": """
CREATE TABLE reading (
  id INTEGER PRIMARY KEY,
  meter INTEGER NOT NULL REFERENCES meter(id),
  at_ms INTEGER NOT NULL,
  percent REAL NOT NULL,
  resets_at_ms INTEGER,
  has_credits INTEGER CHECK (has_credits IN (0, 1)),
  line INTEGER NOT NULL REFERENCES line(id)
) STRICT""",
    "refusal": """
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
  reader INTEGER NOT NULL REFERENCES reader(id),
  seen_ms INTEGER NOT NULL
) STRICT""",
    "skipped": """
CREATE TABLE skipped (
  id INTEGER PRIMARY KEY,
  source INTEGER NOT NULL REFERENCES source(id),
  offset INTEGER NOT NULL,
  length INTEGER NOT NULL,
  sha256 BLOB CHECK (length(sha256) = 32),
  reason TEXT NOT NULL,
  reader INTEGER NOT NULL REFERENCES reader(id),
  seen_ms INTEGER NOT NULL
) STRICT""",
}

# column: what it is filled with where the first schema had no such column
FILL = {
    "salt": "randomblob(16)",
    "cause": "iif(old.revision = 0, 'first', 'grew')",
    "sha256": "NULL",
    "reader": (
        "(SELECT r.id FROM reader AS r JOIN agent AS a ON a.name = r.name "
        "JOIN source AS s ON s.agent = a.id WHERE s.id = old.source)"
    ),
    "line": "(SELECT l.id FROM line AS l WHERE l.source = old.source AND l.offset = old.offset)",
    "meter": (
        "(SELECT m.id FROM meter AS m WHERE m.agent = old.agent AND m.origin = old.origin "
        "AND m.limit_id = old.limit_id AND m.window_minutes = old.window_minutes "
        "AND m.account IS old.account AND m.plan IS old.plan)"
    ),
}

# before the rebuilt tables: what they refer to, and an index to find it by
MOVED = """
INSERT INTO line (source, offset, length, sha256, reader, seen_ms)
  SELECT found.source, found.offset, max(found.length), found.sha256,
    (SELECT r.id FROM reader AS r JOIN agent AS a ON a.name = r.name WHERE a.id = found.agent),
    min(found.seen_ms)
  FROM (SELECT agent, source, offset, length, sha256, seen_ms FROM event UNION ALL
    SELECT agent, source, offset, length, sha256, seen_ms FROM reading) AS found
  GROUP BY found.source, found.offset ORDER BY 1, 2;
CREATE INDEX line_place ON line (source, offset);
INSERT INTO meter (agent, origin, limit_id, window_minutes, account, plan)
  SELECT agent, origin, limit_id, window_minutes, account, plan FROM reading GROUP BY 1, 2, 3, 4, 5, 6
"""


INDEXES = """
CREATE UNIQUE INDEX source_once ON source (device, inode, generation, path, first_seen_ms);
CREATE UNIQUE INDEX context_once ON context (
  session, model, agent, provider, project, ifnull(client_version, ''), ifnull(entrypoint, ''),
  ifnull(service_tier, ''), ifnull(speed, ''), ifnull(geo, ''), sidechain
);
CREATE UNIQUE INDEX event_once ON event (key, agent, revision);
CREATE UNIQUE INDEX event_superseded ON event (supersedes) WHERE supersedes IS NOT NULL;
CREATE INDEX event_time ON event (at_ms);
CREATE INDEX reading_time ON reading (at_ms, meter);
CREATE UNIQUE INDEX meter_once ON meter (
  agent, origin, limit_id, window_minutes, ifnull(account, ''), ifnull(plan, '')
);
DROP INDEX line_place;
CREATE UNIQUE INDEX refusal_once ON refusal (key, agent);
CREATE UNIQUE INDEX skipped_once ON skipped (source, offset);
CREATE INDEX sighting_source ON sighting (source);
CREATE INDEX coverage_day ON coverage (day)
"""
