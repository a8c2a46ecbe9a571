"""The window chart's figures for a spreadsheet, exactly as they are known. Pure: no Qt."""

from __future__ import annotations

from counterfoil.domain.money import usd
from counterfoil.ui.charts.window_series import WindowSeries
from counterfoil.words.spreadsheet import utc

HEAD = ("time", "series", "percent", "low", "high", "own_usd", "own_tokens", "source")
Row = tuple[object, ...]


def window_table(series: WindowSeries) -> tuple[tuple[str, ...], list[Row]]:
    """Readings, our own running total, the forecast with its band, and marks, by time."""
    dated: list[tuple[int, Row]] = []
    for seen in series.readings:
        dated.append((seen.at_ms, ("provider", seen.percent, None, None, None, None, seen.source)))
    for own in series.own_points:
        dollars = usd(own.cost.picousd) if own.cost.known else None
        dated.append((own.at_ms, ("own", own.percent, None, None, dollars, own.tokens, None)))
    for ahead in series.band:
        dated.append((ahead.at_ms, ("forecast", ahead.middle, ahead.low, ahead.high, None, None, None)))
    for mark in series.marks:
        kind = mark.event.kind.value if mark.event is not None else mark.group.name.lower()
        dated.append((mark.at_ms, (kind, None, None, None, None, None, None)))
    return HEAD, [(utc(at_ms), *row) for at_ms, row in sorted(dated, key=lambda one: one[0])]
