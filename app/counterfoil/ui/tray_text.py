"""What the tray says in words: a tooltip and one menu line for each window.

Ages are told to the minute, so that a text changes only when there is something new to read.
"""

from __future__ import annotations

from counterfoil.domain.snapshot import Snapshot, WindowState
from counterfoil.domain.window import MINUTE_MS
from counterfoil.ui.plain import clean, unmarked
from counterfoil.words import drift
from counterfoil.words.capacity import estimate_text
from counterfoil.words.figures import duration
from counterfoil.words.importing import importing_short
from counterfoil.words.outcome import ended_by, goes_on, run_out_band, verdict
from counterfoil.words.sentences import SAMPLE, no_windows
from counterfoil.words.tongue import msg, tr
from counterfoil.words.verdicts import is_estimated, reset_in, source, used, window_names

LONGEST_NAME, LONGEST_LINE = 60, 300
MOST_WINDOWS = 8  # the menu has as many lines
FROM_OWN_USE = msg("no reading, from own use")


def tooltip_text(snapshot: Snapshot) -> str:
    """Plain text, a line for each window: percent, forecast, reset, source and age."""
    lines = list(menu_lines(snapshot))
    if len(snapshot.windows) > MOST_WINDOWS:
        lines.append(tr("and {n} more", n=len(snapshot.windows) - MOST_WINDOWS))
    return unmarked("\n".join([*_about(snapshot), *(lines or [no_windows(snapshot)])]))


def menu_lines(snapshot: Snapshot) -> tuple[str, ...]:
    """The same lines for the menu, tightest first, at most `MOST_WINDOWS`."""
    firsts = ended_by(snapshot.windows, snapshot.at_ms, snapshot.tz)
    pairs = zip(_named(snapshot), firsts, strict=False)
    return tuple(_window_line(name, state, snapshot, first) for (name, state), first in pairs)


def _named(snapshot: Snapshot) -> list[tuple[str, WindowState]]:
    """The windows there is room for, under names that cannot fill the screen."""
    names = window_names([state.window for state in snapshot.windows])
    pairs = zip(names, snapshot.windows, strict=True)
    return [(clean(name, LONGEST_NAME), state) for name, state in pairs][:MOST_WINDOWS]


def _about(snapshot: Snapshot) -> list[str]:
    said = [tr(SAMPLE) if snapshot.sample else "", drift.said(snapshot)]
    if snapshot.importing is not None:
        said.append(importing_short(snapshot.importing))
    return [clean(line) for line in said if line]


def _window_line(name: str, state: WindowState, snapshot: Snapshot, first: str) -> str:
    parts = [
        _used(state),
        _verdict(state, snapshot),
        first.rstrip(".。"),
        reset_in(state.window, snapshot.at_ms, snapshot.tz),
        _reading(state, snapshot.at_ms),
    ]
    return clean(f"{name}: {' · '.join(part for part in parts if part)}", LONGEST_LINE)


def _verdict(state: WindowState, snapshot: Snapshot) -> str:
    """The sentence, with its band where it names a time."""
    said = verdict(state, snapshot.at_ms, snapshot.tz)
    forecast, resets_at_ms = state.forecast, state.window.resets_at_ms
    if forecast.runs_out_at_ms is None or not goes_on(state, snapshot.at_ms):
        return said
    band = run_out_band(forecast, resets_at_ms, snapshot.at_ms, snapshot.tz)
    return tr("{text} ({aside})", about="an aside", text=said, aside=band) if band else said


def _used(state: WindowState) -> str:
    """A percentage that is not the provider's is never told without its band."""
    return estimate_text(state.estimate) if state.estimate and is_estimated(state) else used(state)


def _reading(state: WindowState, now_ms: int) -> str:
    window = state.window
    if is_estimated(state):
        return tr(FROM_OWN_USE)
    if window.reading_at_ms is None or window.used_percent_source is None:
        return tr("provider’s figure not known")
    old = now_ms - window.reading_at_ms
    age = tr("under 1\u00a0min") if old < MINUTE_MS else duration(old)
    return tr("{source}, {age} old", source=source(window.used_percent_source), age=age)
