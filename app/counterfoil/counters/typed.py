"""What a user says in options: a window by name, a share, a reset."""

from __future__ import annotations

import re
from datetime import tzinfo

from counterfoil.counters.client_windows import CLAUDE, MONTH, PLAN, SPEND, limit_named
from counterfoil.domain.reset_times import moment_ms, reset_ms
from counterfoil.domain.window import DAY_MINUTES, FIVE_HOURS_MINUTES, WEEK_MINUTES, plain_limit

SOURCE = "typed"

_LENGTHS = {
    "five_hour": FIVE_HOURS_MINUTES,
    "5h": FIVE_HOURS_MINUTES,
    "session": FIVE_HOURS_MINUTES,
    "seven_day": WEEK_MINUTES,
    "7d": WEEK_MINUTES,
    "week": WEEK_MINUTES,
    "weekly": WEEK_MINUTES,
    "daily": DAY_MINUTES,
    "monthly": MONTH,
}
_LIMIT = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
_SHARE = re.compile(r"\s*(\d{1,3}(?:[.,]\d+)?)\s*%?\s*")


def limit_of(agent: str, name: str) -> tuple[str, int] | None:
    """The limit and length in minutes that a name stands for; None where it is no name of a window.

    A length ("five_hour", "weekly"), a length and a model ("seven_day_opus"), or a limit as the ledger
    names it ("claude_opus", "codex_bengalfox"), whose length is 0 where it is not known.
    """
    name = name.strip().lower().replace("-", "_")
    plan = plain_limit(agent)
    if name in _LENGTHS:
        return plan, _LENGTHS[name]
    if not _LIMIT.fullmatch(name):
        return None
    if name.startswith(("five_hour_", "seven_day_")) or name == "extra_usage":
        limit_id, minutes = limit_named(name)
        return plan + limit_id.removeprefix(PLAN), minutes
    if name.startswith(f"{plan}_"):
        return name, _length_of(agent, name)
    return None


def _length_of(agent: str, limit_id: str) -> int:
    """Claude caps models by the week and spending by the month; of others nothing is known."""
    if agent != CLAUDE or limit_id == SPEND:
        return 0
    return MONTH if limit_id == f"{PLAN}_extra_usage" else WEEK_MINUTES


def share(text: str) -> float | None:
    """Percent used, 0 to 100, as "37", "37.5" or "37 %"; None where it is none."""
    found = _SHARE.fullmatch(text)
    value = float(found[1].replace(",", ".")) if found else None
    return value if value is not None and value <= 100 else None


def reset(text: str, at_ms: int, zone: tzinfo | None) -> int | None:
    """When a window resets: ISO 8601 with its zone, or words such as "18:00", "Sep 17 at 10pm", "in 2h"."""
    text = text.strip()
    return moment_ms(text) or reset_ms(f"resets {text}", at_ms, zone, dates_begin_at_midnight=True)
