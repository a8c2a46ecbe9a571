"""How a window is called, how full it is and on what that rests, in words. Pure: no Qt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from counterfoil.domain.quota import WindowKind
from counterfoil.domain.snapshot import Level, WindowState
from counterfoil.domain.window import Basis, QuotaWindow, plain_limit
from counterfoil.words.agents import agent
from counterfoil.words.figures import age, clock, day_clock, moment, percent, percent_figure, relative
from counterfoil.words.listing import commas
from counterfoil.words.money import APPROX
from counterfoil.words.tongue import msg, tr

__all__ = ["APPROX", "agent"]  # and all that stands here

NEAR_MS = 24 * 3_600_000
DAY_MINUTES, HOUR_MINUTES = 1440, 60
KINDS = {
    WindowKind.FIVE_HOUR: msg("5-hour"),
    WindowKind.SEVEN_DAY: msg("week"),
    WindowKind.MONTHLY: msg("month"),
    WindowKind.DAILY: msg("day"),
}
SOURCES = {
    "codex-rollout": msg("session log"),
    "statusline": msg("status line"),
    "client-cache": msg("Claude Code's cached answer"),
    "desktop-history": msg("Claude desktop app"),
    "typed": msg("typed in"),
    "stream-json": msg("stream capture"),
    "agent-cli": msg("agent's own command"),
    "refusal": msg("refusal"),
}


def source(name: str) -> str:
    """Where a reading is from: `"session log"`; an unknown place by its own name."""
    return tr(SOURCES[name]) if name in SOURCES else name.replace("_", " ").replace("-", " ")


def window_name(window: QuotaWindow) -> str:
    """`"Codex · 5-hour"`, `"Claude · week"`, `"Claude · week, opus"`."""
    return f"{agent(window.agent)} · {_length(window)}"


def _length(window: QuotaWindow) -> str:
    if window.kind is WindowKind.SEVEN_DAY_SCOPED:
        return tr("week, {scope}", scope=_scope(window))
    if window.window_minutes <= 0 and window.kind not in KINDS:
        return _scope(window) or tr("limit")
    return tr(KINDS[window.kind]) if window.kind in KINDS else _minutes(window.window_minutes)


def _scope(window: QuotaWindow) -> str:
    return window.limit_id.removeprefix(f"{plain_limit(window.agent)}_").replace("_", " ")


def _minutes(minutes: int) -> str:
    if minutes >= DAY_MINUTES and minutes % DAY_MINUTES == 0:
        return tr("{n}-day", about="a window of so many days", n=minutes // DAY_MINUTES)
    if minutes >= HOUR_MINUTES and minutes % HOUR_MINUTES == 0:
        return tr("{n}-hour", about="a window of so many hours", n=minutes // HOUR_MINUTES)
    return tr("{n}-minute", about="a window of so many minutes", n=minutes)


def window_names(windows: Sequence[QuotaWindow]) -> tuple[str, ...]:
    """Names in the same order; those that would be the same also tell the limit and the account."""
    plain = [window_name(w) for w in windows]
    twice = {name for name, times in Counter(plain).items() if times > 1}
    return tuple(
        _full_name(name, w) if name in twice else name for name, w in zip(plain, windows, strict=True)
    )


def _full_name(name: str, window: QuotaWindow) -> str:
    return " · ".join(part for part in (name, window.limit_id, window.account) if part)


def used(state: WindowState) -> str:
    """How full a window is: `"62 %"` by the provider's word, `"≈ 40 %"` as an estimate, or not known."""
    if state.estimate is None or state.window.used_percent is not None:
        return percent(state.window.used_percent)
    return f"{APPROX}{percent(state.estimate.percent)}"


def is_estimated(state: WindowState) -> bool:
    """Whether all that is known of how full it is was worked out from our own use."""
    return state.estimate is not None and state.window.used_percent is None


def band(low: float, high: float) -> str:
    """Two percentages as one: `"30–55 %"`."""
    return f"{percent_figure(low)}–{percent(high)}"


def is_used_up(state: WindowState) -> bool:
    """Whether nothing is left by the provider's word."""
    used = state.window.used_percent
    return state.level is Level.EXHAUSTED or (used is not None and used >= 100)


def reset_in(window: QuotaWindow, now_ms: int, tz: str) -> str:
    """`"resets in 2 h 27"` within a day, `"resets Fri 10:00"` beyond, `"reset 10 min ago"` after."""
    away = window.resets_at_ms - now_ms
    if away <= 0:
        return tr("reset {when}", about="in the past", when=relative(window.resets_at_ms, now_ms))
    if away < NEAR_MS:
        return tr("resets {when}", when=relative(window.resets_at_ms, now_ms))
    return tr("resets {when}", when=moment(window.resets_at_ms, now_ms, tz))


def span(window: QuotaWindow, tz: str) -> str:
    """A window's length on the clock: `"11:00–16:00"`, `"22 Jul 10:00 – 29 Jul 10:00"`."""
    ends = (window.starts_at_ms, window.resets_at_ms)
    if window.resets_at_ms - window.starts_at_ms < NEAR_MS:
        return "–".join(clock(at, tz) for at in ends)
    return " – ".join(day_clock(at, tz) for at in ends)


def reading(window: QuotaWindow, now_ms: int) -> str:
    """The provider's side's age and source: `"reading 40 s old · statusline"`."""
    if window.reading_at_ms is None or window.used_percent_source is None:
        return tr("from own logs only")
    if window.used_percent_source == "refusal":
        return tr("refusal {age}", age=age(window.reading_at_ms, now_ms))
    old = tr("reading {age}", age=age(window.reading_at_ms, now_ms))
    return f"{old} · {source(window.used_percent_source)}"


def inferred(window: QuotaWindow) -> str:
    """`"inferred"` for a window the provider did not tell of, else nothing."""
    return tr("inferred") if window.basis is Basis.INFERRED else ""


def tag(state: WindowState) -> str:
    """What a card says of itself besides: `"inferred"`, `"estimate"`, both or nothing."""
    parts = inferred(state.window), tr("estimate") if is_estimated(state) else ""
    return commas([part for part in parts if part])


def basis(state: WindowState, now_ms: int) -> str:
    """What the percent rests on: a reading with its age, or an estimate with its band."""
    if state.estimate is None or not is_estimated(state):
        return reading(state.window, now_ms)
    return tr("{band}, from own use", band=band(state.estimate.low, state.estimate.high))
