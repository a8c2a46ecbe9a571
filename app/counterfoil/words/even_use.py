"""How even a window's use is, in words. Pure."""

from __future__ import annotations

from counterfoil.domain.even_use import EVERY_DAY, EvenUse, PaceMark
from counterfoil.words.figures import percent, weekday
from counterfoil.words.listing import commas
from counterfoil.words.tongue import tr


def pace(even: EvenUse | None) -> str:
    """`"12 points ahead of an even pace"`, `"On an even pace"`; nothing where it is not known."""
    if even is None:
        return ""
    if even.mark is PaceMark.ON:
        return tr("On an even pace")
    points = f"{abs(even.points_ahead):.0f}"
    if even.mark is PaceMark.AHEAD:
        return tr("{n}\u00a0points ahead of an even pace", n=points)
    return tr("{n}\u00a0points behind an even pace", n=points)


def pace_explained(even: EvenUse | None) -> str:
    """Where an even use would stand now, and on which days it is spread; nothing where it is not known."""
    if even is None:
        return ""
    expected = percent(even.expected_percent)
    if not even.workdays:
        return tr("An even use would stand at {percent} now.", percent=expected)
    days = workdays(even.workdays)
    return tr("An even use, spread over {days}, would stand at {percent} now.", days=days, percent=expected)


def workdays(days: tuple[int, ...]) -> str:
    """`"Mon–Fri"`, `"Mon, Wed–Fri"`, `"all days"`."""
    if days == EVERY_DAY:
        return tr("all days")
    runs: list[list[int]] = []
    for day in days:
        if runs and runs[-1][-1] == day - 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    return commas([_run(run) for run in runs])


def _run(days: list[int]) -> str:
    if len(days) < 3:
        return commas([weekday(day) for day in days])
    return f"{weekday(days[0])}–{weekday(days[-1])}"
