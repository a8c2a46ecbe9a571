"""What the ledger is written with."""

from __future__ import annotations

import sqlite3

ENGINE, ENGINE_VERSION = "SQLite", sqlite3.sqlite_version
