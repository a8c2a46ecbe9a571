"""The sixth schema: more kinds of quality, credits and figures as logged, whose quota was used, and drift.

Columns that may be NULL are added at the end of the tables' texts: the rows stay as they are stored, and
so does what the chain is made over.
"""

from __future__ import annotations

# table: what stands in its text, and what stands there from now on
REWORDED = {
    "event": (
        (
            "CHECK (quality = 'as_logged' OR quality = 'placeholder' OR quality = 'partial')",
            "CHECK (quality = 'as_logged' OR quality = 'placeholder' OR quality = 'partial' "
            "OR quality = 'cumulative' OR quality = 'estimated' OR quality = 'rounded' "
            "OR quality = 'credits_only')",
        ),
        (
            "line INTEGER NOT NULL REFERENCES line(id),\n",
            "line INTEGER NOT NULL REFERENCES line(id),\n"
            "  credits_nano INTEGER CHECK (credits_nano >= 0),\n"
            "  raw TEXT,\n",
        ),
    ),
    "context": (
        (
            "sidechain INTEGER NOT NULL CHECK (sidechain IN (0, 1))\n",
            "sidechain INTEGER NOT NULL CHECK (sidechain IN (0, 1)),\n  quota TEXT\n",
        ),
    ),
}

NEW = """
-- Types of lines and fields of usage that no reader knows; names are the client's.
CREATE TABLE drift (
  agent INTEGER NOT NULL REFERENCES agent(id),
  version TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  lines INTEGER NOT NULL,
  first_ms INTEGER NOT NULL,
  last_ms INTEGER NOT NULL,
  PRIMARY KEY (agent, version, kind, name)
) STRICT, WITHOUT ROWID;

-- Sums of the rows that count; 16 in a band's number says that the web was searched, 32 that only credits
-- are known.
DROP TABLE rollup;
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
  uncounted INTEGER NOT NULL,
  credits_nano INTEGER NOT NULL,
  PRIMARY KEY (day, utc_day, context, band)
) STRICT, WITHOUT ROWID;

DROP INDEX context_once;
CREATE UNIQUE INDEX context_once ON context (
  session, model, agent, provider, project, ifnull(client_version, ''), ifnull(entrypoint, ''),
  ifnull(service_tier, ''), ifnull(speed, ''), ifnull(geo, ''), sidechain, ifnull(quota, '')
)
"""
