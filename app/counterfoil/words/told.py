"""How a reading that somebody told us is said back to them."""

from __future__ import annotations

from counterfoil.domain.window import kind_of
from counterfoil.words.figures import moment
from counterfoil.words.provider_names import limit_name


def told_line(
    agent: str,
    limit_id: str,
    minutes: int,
    percent: float | None,
    resets_at_ms: int | None,
    *,
    now_ms: int,
    tz: str,
) -> str:
    """`"Claude 5-hour window: 41 % used, resets 18:00"`."""
    kind = kind_of(agent, limit_id, minutes) if minutes else None
    used = "share not given" if percent is None else f"{percent:g} % used"
    resets = f", resets {moment(resets_at_ms, now_ms, tz)}" if resets_at_ms is not None else ""
    return f"{limit_name(agent, limit_id, kind)}: {used}{resets}"


def status_line(agent: str, status: object) -> str:
    """`"Claude Code: requests are allowed"`."""
    return f"{limit_name(agent, '', None)}: requests are {str(status).replace('_', ' ')}"
