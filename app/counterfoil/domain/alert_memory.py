"""Under which name a window is remembered."""

from __future__ import annotations

from dataclasses import dataclass

from counterfoil.domain.quota import WindowKind
from counterfoil.domain.window import MINUTE_MS, QuotaWindow


@dataclass(frozen=True, slots=True)
class WindowId:
    """Which window an alert is about; the reset is rounded to the minute."""

    agent: str
    account: str | None
    limit_id: str
    kind: WindowKind
    resets_at_ms: int

    def same_limit(self, other: WindowId) -> bool:
        """Whether both are windows of one limit."""
        own = (self.agent, self.account, self.limit_id, self.kind)
        return own == (other.agent, other.account, other.limit_id, other.kind)


def identity(window: QuotaWindow) -> WindowId:
    """The id under which a window is remembered."""
    minute = (window.resets_at_ms + MINUTE_MS // 2) // MINUTE_MS
    return WindowId(window.agent, window.account, window.limit_id, window.kind, minute * MINUTE_MS)
