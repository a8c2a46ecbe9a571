"""What a request asked for beyond plain service, in the words of the book."""

from __future__ import annotations

PLAIN_TIERS = frozenset({None, "", "standard", "default"})
PLAIN_SPEEDS = frozenset({None, "", "standard"})
PLAIN_GEOS = frozenset({None, "", "not_available", "global"})


def context(service_tier: str | None, speed: str | None, geo: str | None) -> dict[str, str]:
    """Tier, speed and place where they are not the plain ones; empty for most requests."""
    asked: dict[str, str] = {}
    if service_tier not in PLAIN_TIERS:
        asked |= {"processing": "batch"} if service_tier == "batch" else {"service_tier": str(service_tier)}
    if speed not in PLAIN_SPEEDS:
        asked["speed"] = str(speed)
    if geo not in PLAIN_GEOS:
        asked["geo"] = str(geo)
    return asked
