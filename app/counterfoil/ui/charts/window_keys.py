"""The keys of the window chart, and the shape and colour of each group of events."""

from __future__ import annotations

from counterfoil.ui.charts.legend import Key, Mark
from counterfoil.ui.charts.window_marks import Group
from counterfoil.ui.charts.window_series import WindowSeries
from counterfoil.ui.theme import Palette
from counterfoil.words.money import shown_sign
from counterfoil.words.tongue import tr

SHAPES = {
    Group.RESET: Mark.RING,
    Group.FELL: Mark.DOWN,
    Group.JUMP: Mark.UP,
    Group.CREDITS: Mark.DIAMOND,
    Group.WINDOW: Mark.BOX,
    Group.CHANGE: Mark.PLUS,
    Group.REFUSED: Mark.CROSS,
    Group.TURNED_AWAY: Mark.BAR,
}


def ink(group: Group, palette: Palette) -> str:
    """The colour of a mark: amber for what the provider's counter did, red only for a refusal."""
    if group is Group.REFUSED:
        return palette.limit
    return palette.faint if group is Group.TURNED_AWAY else palette.provider


def window_keys(series: WindowSeries, p: Palette) -> list[Key]:
    """Keys of what is drawn, and of nothing else."""
    keys = []
    if series.readings:
        keys.append(Key(Mark.DOT, p.provider, tr("provider’s counter, %")))
    if series.own:
        unit = "%" if series.own_in_percent else shown_sign() if series.own_in_usd else tr("tokens")
        keys.append(Key(Mark.LINE, p.own, tr("own ledger, {unit}", unit=unit)))
    if series.gap.is_seen:
        keys.append(Key(Mark.SQUARE, p.gap, tr("difference")))
    if series.estimate is not None:
        keys.append(Key(Mark.HOLLOW, p.own, tr("estimate, 8 of 10")))
    if series.band:
        name = tr("what if, 8 of 10") if series.unchanged else tr("forecast, 8 of 10")
        keys.append(Key(Mark.FORECAST, p.own, name, p.band))
    if series.unchanged:
        keys.append(Key(Mark.FORECAST, p.faint, tr("unchanged")))
    drawn = {mark.group for mark in series.marks}
    return keys + [Key(SHAPES[group], ink(group, p), tr(group.value)) for group in Group if group in drawn]
