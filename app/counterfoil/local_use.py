"""Today's use of self-hosted models, out of the ledger."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from counterfoil.domain.local_models import LocalUse, is_local, pace_of
from counterfoil.domain.window import HOUR_MS, MINUTE_MS
from counterfoil.ledger.grouping import Group, Span

if TYPE_CHECKING:
    from counterfoil.monitor import Monitor


def local_use(monitor: Monitor, today: Sequence[Group], at_ms: int) -> LocalUse | None:
    """What the groups of today hold of it; None where they hold none, which costs no look at the ledger."""
    found = _local(today)
    if not found:
        return None
    use = monitor.use(found)
    per_minute, minutes = pace_of(_by_minute(monitor, max(group.last_ms for group in found), at_ms))
    tokens = use.tokens
    return LocalUse(use.requests, tokens.total, tokens.output, per_minute, minutes, use.cost)


def _by_minute(monitor: Monitor, last_ms: int, at_ms: int) -> list[tuple[int, int]]:
    """The hour of use that ends with the last request."""
    ends_ms = min(last_ms, at_ms) + 1
    groups = monitor.groups(("model",), Span(max(0, ends_ms - HOUR_MS), ends_ms), MINUTE_MS)
    return [(int(group.keys[-1] or 0), group.tokens.output) for group in _local(groups)]


def _local(groups: Sequence[Group]) -> list[Group]:
    return [group for group in groups if is_local(group.provider, group.model)]
