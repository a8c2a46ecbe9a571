"""What becomes of a window, in words: one sentence, how sure it is, and the whole of it on hover. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from counterfoil.domain.forecast import Forecast
from counterfoil.domain.levels import WATCH_CHANCE
from counterfoil.domain.snapshot import WindowState
from counterfoil.domain.tightest import bindings
from counterfoil.domain.window import HOUR_MS, QuotaWindow
from counterfoil.words.counts import past_windows
from counterfoil.words.figures import clock, count, day, moment, percent
from counterfoil.words.method_names import method_name
from counterfoil.words.reasons import reason
from counterfoil.words.tightest import ends_first
from counterfoil.words.tongue import tr, trn
from counterfoil.words.verdicts import band, is_used_up

HOURS_APART = 12  # closer together the hour alone is unmistakable
SURE_CHANCE = 0.7  # below it running out is told as something that may be


def verdict(state: WindowState, now_ms: int, tz: str) -> str:
    """The one sentence: runs out when, lasts, is used up, or is not known yet."""
    window, forecast = state.window, state.forecast
    if window.ends_at_ms <= now_ms:
        return tr("Has reset")
    if is_used_up(state):
        return tr("Used up until {when}", when=moment(window.resets_at_ms, now_ms, tz))
    if not forecast.enough_data:
        return tr("Not known yet")
    chance = forecast.p_exhaust or 0.0
    if forecast.runs_out_at_ms is not None:
        when = moment(max(forecast.runs_out_at_ms, now_ms), now_ms, tz)
        if chance >= SURE_CHANCE:
            return tr("Runs out ≈\u00a0{when}", when=when)
        return tr("May run out ≈\u00a0{when}", when=when)
    return tr("May last to its reset") if chance >= WATCH_CHANCE else tr("Lasts to its reset")


def certainty(state: WindowState, now_ms: int, tz: str) -> str:
    """How sure the sentence is: the odds with the band, or what is missing."""
    window, forecast = state.window, state.forecast
    if window.ends_at_ms <= now_ms:
        return tr("at {time}, no reading since", time=clock(window.ends_at_ms, tz))
    if is_used_up(state):
        return _since(window, now_ms, tz)
    if not forecast.enough_data:
        return needed(forecast.missing)
    if forecast.runs_out_at_ms is not None:
        return _joined(odds(forecast.p_exhaust), run_out_band(forecast, window.resets_at_ms, now_ms, tz))
    at_reset, lasts = forecast.at_reset_percent, _complement(forecast.p_exhaust)
    then = "" if at_reset is None else tr("≈\u00a0{percent} at reset", percent=percent(min(at_reset, 100.0)))
    return _joined(odds(lasts), then) or tr("as far as can be told")


def goes_on(state: WindowState, now_ms: int) -> bool:
    """Whether a window is neither over nor used up, so that something is left to be forecast."""
    return now_ms < state.window.ends_at_ms and not is_used_up(state)


def no_forecast(state: WindowState, now_ms: int) -> str:
    """Why nothing is drawn ahead of now; nothing where something is, or nothing is left to forecast."""
    if state.forecast.enough_data or not goes_on(state, now_ms):
        return ""
    return tr("Not enough data for a forecast: {why}", why=needed(state.forecast.missing))


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
        return tr("{when} or later", when=moment(max(early, now_ms), now_ms, tz))
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
        return tr("over 99 in 100")
    if probability < 0.01:
        return tr("under 1 in 100")
    return tr("{n} in 100", n=round(probability * 100))


def needed(missing: str | None) -> str:
    """What keeps a forecast from being made: `"needs two more readings"`, `"no reading yet"`."""
    if missing is None:
        return tr("too little data")
    what = reason(missing)
    return tr("needs {what}", what=what) if "more" in missing.split() else what


def _since(window: QuotaWindow, now_ms: int, tz: str) -> str:
    if window.refused_at_ms:
        last = moment(window.refused_at_ms[-1], now_ms, tz)
        times = len(window.refused_at_ms)
        return trn("refused {last}", "refused {n}\u00a0times, last {last}", times, n=count(times), last=last)
    full_at_ms = window.full_at_ms
    if full_at_ms is None:
        return tr("nothing left")
    return tr("at 100\u00a0% since {when}", when=moment(full_at_ms, now_ms, tz))


def _chances(forecast: Forecast) -> str:
    chance = forecast.p_exhaust
    if chance is None:
        return ""
    if forecast.runs_out_at_ms is not None:
        return tr("Runs out before its reset: {odds}.", odds=odds(chance))
    return tr("Lasts to its reset: {odds}.", odds=odds(_complement(chance)))


def _when(state: WindowState, now_ms: int, tz: str) -> str:
    if state.forecast.runs_out_at_ms is None:
        return ""
    within = run_out_band(state.forecast, state.window.resets_at_ms, now_ms, tz)
    return tr("If it runs out, then {when} in 8\u00a0of\u00a010 cases.", when=within) if within else ""


def _then(forecast: Forecast) -> str:
    at_reset, low, high = forecast.at_reset_percent, forecast.at_reset_low, forecast.at_reset_high
    if at_reset is None:
        return ""
    is_wide = low is not None and high is not None and percent(low) != percent(high)
    at = percent(min(at_reset, 100.0))
    if not is_wide:
        return tr("At the reset ≈\u00a0{percent}.", percent=at)
    within = band(low or 0.0, high or 0.0)
    return tr("At the reset ≈\u00a0{percent}, {band} in 8\u00a0of\u00a010 cases.", percent=at, band=within)


def _by(forecast: Forecast) -> str:
    name = method_name(forecast.method)
    if not forecast.learned_from:
        return tr("Method: {method}.", method=name)
    learned = past_windows(forecast.learned_from)
    return tr("Method: {method}, learned from {windows}.", method=name, windows=learned)


def _complement(probability: float | None) -> float | None:
    return None if probability is None else 1 - probability


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
