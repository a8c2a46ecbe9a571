"""What the mapping of a table's columns says; the words of `statements.mapping` in a person's own. Pure."""

from __future__ import annotations

from counterfoil.words.tongue import msg

WHY = msg("Say above each column what it holds. The file is read anew with every change.")
SEPARATOR, DECIMAL, DATES = msg("Separator"), msg("Decimals"), msg("Dates")
SPAN, INPUT, MONEY = msg("A line covers"), msg("Input contains"), msg("Money in")
ZONE, CURRENCY = msg("Time zone"), msg("Currency")
IGNORE, COLUMN = msg("Ignore"), msg("Column “{title}” holds")
NOT_TOLD = msg("not told: UTC")
FIRST_ROWS = msg("First rows of the file")

SEPARATORS = ((",", msg("Comma")), (";", msg("Semicolon")), ("\t", msg("Tab")), ("|", msg("Bar")))
DECIMALS = ((".", "1,234.56"), (",", "1.234,56"))
DATE_ORDERS = (
    ("year_first", "2026-12-31"),
    ("day_first", "31.12.2026"),
    ("month_first", "12/31/2026"),
    ("epoch_s", msg("Unix, seconds")),
    ("epoch_ms", msg("Unix, milliseconds")),
)
SPANS = (
    ("moment", msg("one moment")),
    ("minute", msg("a minute")),
    ("hour", msg("an hour")),
    ("day", msg("a day")),
    ("month", msg("a month")),
)
INPUTS = (("", msg("no cache")), ("read", msg("cache reads")), ("both", msg("cache reads and writes")))
MONEYS = (("", msg("whole units")), ("cents", msg("cents")))
FIELDS = (
    ("at", msg("Date or time")),
    ("until", msg("End of the span")),
    ("model", msg("Model")),
    ("request_id", msg("Request id")),
    ("key", msg("Key or person")),
    ("kind", msg("Kind of token")),
    ("quantity", msg("Number of that kind")),
    ("requests", msg("Requests")),
    ("input", msg("Input")),
    ("cache_read", msg("Cache read")),
    ("cache_write_5m", msg("Cache write, 5 min")),
    ("cache_write_1h", msg("Cache write, 1 h")),
    ("cache_write", msg("Cache write")),
    ("output", msg("Output")),
    ("web_searches", msg("Web searches")),
    ("money", msg("Cost")),
    ("credits", msg("Credits")),
    ("currency", msg("Currency")),
    ("service_tier", msg("Service tier")),
    ("geo", msg("Region")),
    ("account", msg("Account")),
    ("text", msg("The provider's note")),
    ("details", msg("Details as JSON")),
)
