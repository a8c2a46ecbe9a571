"""How a reading that somebody told us is said back to them."""

from __future__ import annotations

from counterfoil.domain.window import kind_of
from counterfoil.words.figures import moment
from counterfoil.words.provider_names import limit_name
from counterfoil.words.tongue import numerals, tr


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
    used = tr("share not given") if percent is None else tr("{n} % used", n=numerals(f"{percent:g}"))
    limit = limit_name(agent, limit_id, kind)
    if resets_at_ms is None:
        return tr("{limit}: {used}", limit=limit, used=used)
    when = moment(resets_at_ms, now_ms, tz)
    return tr("{limit}: {used}, resets {when}", limit=limit, used=used, when=when)


def status_line(agent: str, status: object) -> str:
    """`"Claude Code: requests are allowed"`."""
    said = str(status).replace("_", " ")
    return tr("{agent}: requests are {status}", agent=limit_name(agent, "", None), status=said)
