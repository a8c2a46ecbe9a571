"""A status line of our own, for those who have none: model, context and both windows. Pure."""

from __future__ import annotations

from counterfoil.counters.statusline import WEEK_MINUTES, number, windows_of

TYPE_CHECKING = False  # importing typing would cost as much as all that is done here
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

NOTHING_TOLD = "No figures yet"
UNKNOWN = "?"
MINUTE_MS, HOUR_MS, DAY_MS = 60_000, 3_600_000, 86_400_000
_NAME_LENGTH = 40


def line_of(told: Mapping[str, object], now_ms: int) -> str:
    """`"Opus 4.8 · context 42 % · 5 h 24 %, resets in 2 h 05 · week 41 %, resets in 3 d 4 h"`."""
    return " · ".join(_pieces(told, now_ms)) or NOTHING_TOLD


def _pieces(told: Mapping[str, object], now_ms: int) -> Iterator[str]:
    model = told.get("model")
    name = model.get("display_name") if isinstance(model, dict) else None
    if isinstance(name, str) and (shown := "".join(filter(str.isprintable, name))[:_NAME_LENGTH].strip()):
        yield shown
    context = told.get("context_window")
    used = number(context.get("used_percentage")) if isinstance(context, dict) else None
    if used is not None:
        yield f"context {_percent(used)}"
    for window in windows_of(told):
        yield _window(window, now_ms)


def _window(window: Mapping[str, object], now_ms: int) -> str:
    percent, resets_at_ms = _percent(number(window["percent"])), window["resets_at_ms"]
    name = _name(str(window["limit_id"]), window["minutes"])
    if not isinstance(resets_at_ms, int):
        return f"{name} {percent}"
    if resets_at_ms <= now_ms:
        return f"{name} {UNKNOWN}"  # the window that this was about is over
    return f"{name} {percent}, resets in {_duration(resets_at_ms - now_ms)}"


def _name(limit_id: str, minutes: object) -> str:
    known = {"claude_spend": "spending", "claude": "week" if minutes == WEEK_MINUTES else "5 h"}
    scope = limit_id.removeprefix("claude_").replace("_", " ")
    return known.get(limit_id) or (f"week {scope}" if minutes == WEEK_MINUTES else scope)


def _percent(value: float | None) -> str:
    """Full only once it is; what no counter can show is not known."""
    if value is None or not 0 <= value <= 100:
        return UNKNOWN
    return f"{100 if value == 100 else min(int(value + 0.5), 99)} %"


def _duration(length_ms: int) -> str:
    if length_ms >= DAY_MS:
        return f"{length_ms // DAY_MS} d {length_ms % DAY_MS // HOUR_MS} h"
    if length_ms >= HOUR_MS:
        return f"{length_ms // HOUR_MS} h {length_ms % HOUR_MS // MINUTE_MS:02d}"
    return f"{length_ms // MINUTE_MS} min"
