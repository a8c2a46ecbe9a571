"""Readings for tests, in minutes from a fixed moment."""

from __future__ import annotations

from counterfoil.domain.quota import CounterReading, Refusal, WindowKind
from counterfoil.domain.quotas import Quota, quota_of
from counterfoil.domain.usage import LineRef
from counterfoil.domain.window import MINUTE_MS, QuotaWindow

START = 1_783_468_800_000  # 2026-07-08 00:00 UTC
WEEK = 10080
LINE = LineRef(0, 1, b"")


def shown(
    at: float,
    percent: float | None,
    reset: float | None,
    minutes: int = 300,
    *,
    account: str | None = None,
    home: str | None = None,
    limit_id: str = "codex",
    agent: str = "codex",
    source: str = "codex-rollout",
    plan: str | None = None,
) -> CounterReading:
    """`at` and `reset` are minutes from START."""
    resets_at_ms = None if reset is None else START + round(reset * MINUTE_MS)
    at_ms = START + round(at * MINUTE_MS)
    return CounterReading(
        at_ms, agent, source, limit_id, minutes, percent, resets_at_ms, account, plan, None, LINE, home
    )


def claude(
    at: float,
    percent: float | None,
    reset: float | None,
    minutes: int = 300,
    *,
    account: str | None = None,
    home: str | None = "/home/u/.claude",
    limit_id: str = "claude",
    source: str = "statusline",
) -> CounterReading:
    """A reading of Claude Code."""
    return shown(
        at, percent, reset, minutes,
        account=account, home=home, limit_id=limit_id, agent="claude-code", source=source,
    )  # fmt: skip


def refused(
    at: float, kind: WindowKind | None = None, scope: str | None = None, reset: float | None = None
) -> Refusal:
    """A plan-limit refusal of Claude Code."""
    resets_at_ms = None if reset is None else START + round(reset * MINUTE_MS)
    at_ms = START + round(at * MINUTE_MS)
    return Refusal(f"r{at}", at_ms, "claude-code", kind, scope, resets_at_ms, True, LINE)


def quota(
    readings: list[CounterReading],
    at: float,
    refusals: list[Refusal] | None = None,
    used: dict[tuple[str, ...], list[float]] | None = None,
) -> Quota:
    """What was known at minute `at`; `used` are the minutes of use by homes, () for all."""

    def use_times(agent: str, homes: tuple[str, ...]) -> list[int]:
        assert agent == "claude-code"
        return [START + round(minute * MINUTE_MS) for minute in (used or {}).get(homes, [])]

    return quota_of(readings, refusals or [], use_times, START + round(at * MINUTE_MS))


def span(window: QuotaWindow) -> tuple[float, float]:
    """Start and announced reset in minutes from START."""
    return (window.starts_at_ms - START) / MINUTE_MS, (window.resets_at_ms - START) / MINUTE_MS
