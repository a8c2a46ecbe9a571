"""What becomes of a window, in words: one sentence, how sure it is, and the whole of it on hover. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from counterfoil.domain.forecast import Forecast
from counterfoil.domain.levels import WATCH_CHANCE
from counterfoil.domain.snapshot import WindowState
from counterfoil.domain.tightest import bindings
from counterfoil.domain.window import HOUR_MS, QuotaWindow
from counterfoil.words.figures import NBSP, clock, counted, day, moment, percent
from counterfoil.words.method_names import method_name
from counterfoil.words.tightest import ends_first
from counterfoil.words.verdicts import APPROX, band, is_used_up

HOURS_APART = 12  # closer together the hour alone is unmistakable
SURE_CHANCE = 0.7  # below it running out is told as something that may be


def verdict(state: WindowState, now_ms: int, tz: str) -> str:
    """The one sentence: runs out when, lasts, is used up, or is not known yet."""
    window, forecast = state.window, state.forecast
    if window.ends_at_ms <= now_ms:
        return "Has reset"
    if is_used_up(state):
        return f"Used up until {moment(window.resets_at_ms, now_ms, tz)}"
    if not forecast.enough_data:
        return "Not known yet"
    chance = forecast.p_exhaust or 0.0
    if forecast.runs_out_at_ms is not None:
        runs = "Runs" if chance >= SURE_CHANCE else "May run"
        return f"{runs} out {APPROX}{moment(max(forecast.runs_out_at_ms, now_ms), now_ms, tz)}"
    return "May last to its reset" if chance >= WATCH_CHANCE else "Lasts to its reset"


def certainty(state: WindowState, now_ms: int, tz: str) -> str:
    """How sure the sentence is: the odds with the band, or what is missing."""
    window, forecast = state.window, state.forecast
    if window.ends_at_ms <= now_ms:
        return f"at {clock(window.ends_at_ms, tz)}, no reading since"
    if is_used_up(state):
        return _since(window, now_ms, tz)
    if not forecast.enough_data:
        return needed(forecast.missing)
    if forecast.runs_out_at_ms is not None:
        return _joined(odds(forecast.p_exhaust), run_out_band(forecast, window.resets_at_ms, now_ms, tz))
    at_reset, lasts = forecast.at_reset_percent, _complement(forecast.p_exhaust)
    then = "" if at_reset is None else f"{APPROX}{percent(min(at_reset, 100.0))} at reset"
    return _joined(odds(lasts), then) or "as far as can be told"


def goes_on(state: WindowState, now_ms: int) -> bool:
    """Whether a window is neither over nor used up, so that something is left to be forecast."""
    return now_ms < state.window.ends_at_ms and not is_used_up(state)


def no_forecast(state: WindowState, now_ms: int) -> str:
    """Why nothing is drawn ahead of now; nothing where something is, or nothing is left to forecast."""
    if state.forecast.enough_data or not goes_on(state, now_ms):
        return ""
    return f"Not enough data for a forecast: {needed(state.forecast.missing)}"


def ended_by(states: Sequence[WindowState], now_ms: int, tz: str) -> list[str]:
    """For each window which other one ends work first, or nothing."""
    found = {id(one.window): one for one in bindings(states, now_ms)}
    return [ends_first(found.get(id(state.window)), now_ms, tz) for state in states]


def explained(state: WindowState, now_ms: int, tz: str) -> str:
    """The forecast in full, a line for each fact; nothing where there is none to explain."""
    forecast = state.forecast
    if not forecast.enough_data or not goes_on(state, now_ms):
        return ""
    lines = (_chances(forecast), _when(state, now_ms, tz), _then(forecast), _by(forecast))
    return "\n".join(line for line in lines if line)


def run_out_band(forecast: Forecast, resets_at_ms: int, now_ms: int, tz: str) -> str:
    """`"14:19–15:10"`: when it runs out in 8 of 10 cases that it does; nothing where that is not known."""
    early, late = forecast.p10_at_ms, forecast.p90_at_ms
    if early is None:
        return ""
    if late is None or late > resets_at_ms:
        return f"{moment(max(early, now_ms), now_ms, tz)} or later"
    return from_to(max(early, now_ms), late, now_ms, tz)


def from_to(early_ms: int, late_ms: int, now_ms: int, tz: str) -> str:
    """Two moments as one: `"14:19–15:10"`, `"23:38–00:48"`, `"Thu 22:00–Fri 14:30"`."""
    is_plain = day(early_ms, tz) == day(late_ms, tz) or late_ms - early_ms < HOURS_APART * HOUR_MS
    ends = clock(late_ms, tz) if is_plain else moment(late_ms, now_ms, tz)
    return f"{moment(early_ms, now_ms, tz)}–{ends}"


def odds(probability: float | None) -> str:
    """`"93 in 100"`, never told as certain; nothing where it is not known."""
    if probability is None:
        return ""
    if probability > 0.99:
        return "over 99 in 100"
    return f"{'under 1' if probability < 0.01 else round(probability * 100)} in 100"


def needed(missing: str | None) -> str:
    """What keeps a forecast from being made: `"needs two more readings"`, `"no reading yet"`."""
    if missing is None:
        return "too little data"
    return f"needs {missing}" if "more" in missing.split() else missing


def _since(window: QuotaWindow, now_ms: int, tz: str) -> str:
    if window.refused_at_ms:
        last = moment(window.refused_at_ms[-1], now_ms, tz)
        times = len(window.refused_at_ms)
        return f"refused {last}" if times == 1 else f"refused {times}{NBSP}times, last {last}"
    full_at_ms = window.full_at_ms
    return "nothing left" if full_at_ms is None else f"at 100{NBSP}% since {moment(full_at_ms, now_ms, tz)}"


def _chances(forecast: Forecast) -> str:
    chance = forecast.p_exhaust
    if chance is None:
        return ""
    if forecast.runs_out_at_ms is not None:
        return f"Runs out before its reset: {odds(chance)}."
    return f"Lasts to its reset: {odds(_complement(chance))}."


def _when(state: WindowState, now_ms: int, tz: str) -> str:
    if state.forecast.runs_out_at_ms is None:
        return ""
    within = run_out_band(state.forecast, state.window.resets_at_ms, now_ms, tz)
    return f"If it runs out, then {within} in 8{NBSP}of{NBSP}10 cases." if within else ""


def _then(forecast: Forecast) -> str:
    at_reset, low, high = forecast.at_reset_percent, forecast.at_reset_low, forecast.at_reset_high
    if at_reset is None:
        return ""
    is_wide = low is not None and high is not None and percent(low) != percent(high)
    within = f", {band(low or 0.0, high or 0.0)} in 8{NBSP}of{NBSP}10 cases" if is_wide else ""
    return f"At the reset {APPROX}{percent(min(at_reset, 100.0))}{within}."


def _by(forecast: Forecast) -> str:
    past = f", learned from {counted(forecast.learned_from, 'past window')}" if forecast.learned_from else ""
    return f"Method: {method_name(forecast.method)}{past}."


def _complement(probability: float | None) -> float | None:
    return None if probability is None else 1 - probability


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
