"""What may leave in a bundle, field by field, and what becomes of names on the way.

Only what stands in `FIELDS` is ever written; a text that somebody wrote is in none of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

from counterfoil.domain.dossier import Redaction

EVENT_FIELDS = (
    *("record", "block", "at_ms", "agent", "provider", "model", "project", "session", "message_id"),
    *("request_id", "input", "cache_read", "cache_write_5m", "cache_write_1h", "output", "reasoning"),
    *("web_searches", "quality", "cost_usd", "price", "client_version", "entrypoint", "service_tier"),
    *("speed", "geo", "sidechain", "revision", "cause", "supersedes", "home", "file", "offset", "length"),
    *("sha256", "reader", "reader_version", "seen_ms", "context", "source", "line"),
    *("credits_nano", "quota", "raw"),
)
VEILED = frozenset({"project", "home", "file", "name"})
"""Fields that name a person's folders, projects and files."""

FIELDS: dict[str, tuple[str, ...]] = {
    "events.jsonl": EVENT_FIELDS,
    "events.csv": (
        *("at", "agent", "provider", "model", "project", "session", "request_id", "message_id", "input"),
        *("cache_read", "cache_write_5m", "cache_write_1h", "output", "reasoning", "web_searches"),
        *("cost_usd", "quality", "client_version", "service_tier", "speed", "geo", "record"),
        *("credits_nano", "quota"),
    ),
    "readings.jsonl": (
        *("record", "block", "at_ms", "agent", "origin", "limit_id", "window_minutes", "account", "plan"),
        *("micro_percent", "resets_at_ms", "has_credits", "sha256", "meter", "line"),
    ),
    "provider-events.jsonl": (
        *("at_ms", "agent", "account", "limit_id", "window_kind", "kind", "before", "after", "points"),
        *("until_ms", "resets_at_ms", "is_plan_limit"),
    ),
    "coverage.csv": (
        *("day", "requests", "watched_minutes", "files_gone", "lines", "used", "other", "skipped", "events"),
        *("revisions", "repeats"),
    ),
    "watched.csv": ("from", "until"),
    "discrepancies.csv": (
        *("statement", "day", "model", "kind", "key", "request_id", "class", "ledger_usd", "provider_usd"),
        *("difference_usd", "reason", "requests", "statement_rows", "records"),
    ),
    "findings.json": (
        *("kind", "form", "agent", "session", "project", "models", "since", "until", "cost_usd"),
        *("unpriced_requests", "confidence", "facts", "confirmed_by", "requests", "what", "advice"),
        "requests_elsewhere",
    ),
    "names.jsonl": ("kind", "record", "salt", "home", "file", "project"),
    "prices.json": (
        *("price", "provider", "model", "service_tier", "speed", "geo", "since_ms", "until_ms"),
        *("daily_from_ms", "daily_until_ms", "prompt_above", "prompt_up_to", "known", "picousd", "from"),
    ),
}

WORDS = 12  # hex digits of a name's hash


@dataclass(frozen=True, slots=True)
class Veil:
    """What becomes of the names of folders, projects and files. `salt` is told to nobody."""

    redaction: Redaction
    salt: bytes

    def name(self, clear: str) -> str | None:
        """As it is, or the hash that stands for it in this bundle, or None."""
        if self.redaction is Redaction.NONE:
            return clear
        if self.redaction is Redaction.DROP:
            return None
        return sha256(self.salt + clear.encode("utf-8", "surrogatepass")).hexdigest()[:WORDS]
