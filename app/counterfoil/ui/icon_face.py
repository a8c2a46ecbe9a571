"""What the tray icon shows of a snapshot, by the user's wish. Knows no widgets and draws nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from counterfoil.domain.snapshot import Level, Snapshot, WindowState
from counterfoil.settings import Icon
from counterfoil.words.outcome import goes_on
from counterfoil.words.verdicts import is_estimated

STEP_PERCENT = 5  # of what is foreseen: a panel need not draw anew for less
PLAIN = Icon()


@dataclass(frozen=True, slots=True)
class Dial:
    """One ring: how full, 0–100 or unknown, how urgent, and what is foreseen for the reset."""

    percent: int | None
    level: Level
    is_estimate: bool = False
    ahead: int | None = None


@dataclass(frozen=True, slots=True)
class IconFace:
    """All that the picture depends on; equal faces look the same. `percent` is 0–100 or unknown.

    `ahead` is what is foreseen for the reset: 100 where it runs out before, None where nothing is.
    `second` is drawn inside the first ring.
    """

    percent: int | None
    level: Level
    dark_panel: bool = False
    monochrome: bool = False
    is_estimate: bool = False
    ahead: int | None = None
    second: Dial | None = None
    has_number: bool = False


def face_of(snapshot: Snapshot, wish: Icon = PLAIN, *, dark_panel: bool) -> IconFace:
    """The face of the windows that the wish chooses; unknown without one."""
    first, *others = [dial_of(state, snapshot.at_ms) for state in shown_windows(snapshot.windows, wish)] or [
        Dial(None, Level.UNKNOWN)
    ]
    return IconFace(
        first.percent,
        first.level,
        dark_panel,
        wish.monochrome,
        first.is_estimate,
        first.ahead,
        others[0] if others else None,
        wish.number,
    )


def shown_windows(windows: Sequence[WindowState], wish: Icon) -> Sequence[WindowState]:
    """The tightest, the tightest of the pinned limit, or the two tightest; of those that are there."""
    if wish.shows == "two":
        return windows[:2]
    if wish.shows == "pinned":
        pinned = [state for state in windows if pin_of(state) == wish.pinned]
        return (pinned or windows)[:1]
    return windows[:1]


def pin_of(state: WindowState) -> str:
    """How the settings name a window's limit: `"codex/codex/five_hour"`."""
    window = state.window
    return f"{window.agent}/{window.limit_id}/{window.kind.value}"


def dial_of(state: WindowState, now_ms: int) -> Dial:
    """The ring of one window."""
    estimate = state.estimate if is_estimated(state) else None
    percent = shown_percent(estimate.percent if estimate else state.window.used_percent)
    return Dial(percent, state.level, estimate is not None, _ahead(state, percent, now_ms))


def shown_percent(percent: float | None) -> int | None:
    """Whole percent for an arc: what is begun is seen, and full is only what is full."""
    if percent is None:
        return None
    if 0 < percent < 1 or 99 <= percent < 100:
        return ceil(percent) if percent < 1 else 99
    return round(min(max(percent, 0.0), 100.0))


def _ahead(state: WindowState, percent: int | None, now_ms: int) -> int | None:
    forecast = state.forecast
    if percent is None or not goes_on(state, now_ms) or not forecast.enough_data or is_estimated(state):
        return None
    if forecast.runs_out_at_ms is not None:
        return 100
    if forecast.at_reset_percent is None:
        return None
    # one that is likely to last is never drawn closed
    foreseen = round(forecast.at_reset_percent / STEP_PERCENT) * STEP_PERCENT
    return max(percent, min(foreseen, 100 - STEP_PERCENT))
