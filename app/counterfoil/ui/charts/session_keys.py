"""The keys of a session's chart: only of what is in it."""

from __future__ import annotations

from counterfoil.ui import theme
from counterfoil.ui.charts.legend import Key, Mark
from counterfoil.ui.charts.session_series import SessionSeries
from counterfoil.ui.theme import Palette
from counterfoil.words.tongue import tr

READ, WRITTEN, FRESH, AGENT, OUTPUT = range(5)
AREAS = (FRESH, WRITTEN, READ)  # from the tallest


def hues(palette: Palette) -> tuple[str, ...]:
    """A colour for each part; what is read is most of all, so it is the quietest."""
    _, green, _, violet, rose, grey = palette.stack
    return theme.heat(palette)[2], green, violet, rose, grey


def keys(series: SessionSeries, palette: Palette) -> list[Key]:
    """From the ground up, then what lies over it and below it."""
    inks, found = hues(palette), []
    if any(step.read for step in series.steps):
        found.append(Key(Mark.SQUARE, inks[READ], tr("read from cache")))
    if any(step.written for step in series.steps):
        found.append(Key(Mark.SQUARE, inks[WRITTEN], tr("written to cache")))
    if any(step.fresh for step in series.steps):
        found.append(Key(Mark.SQUARE, inks[FRESH], tr("fresh input")))
    if series.agents:
        found.append(Key(Mark.DIAMOND, inks[AGENT], tr("sub-agent’s prompt")))
    if any(number for _, number in series.outputs):
        found.append(Key(Mark.SQUARE, inks[OUTPUT], tr("output, downwards")))
    if series.costs:
        found.append(Key(Mark.LINE, palette.text, tr("cost so far")))
    return found
