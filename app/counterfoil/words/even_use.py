"""How even a window's use is, in words. Pure."""

from __future__ import annotations

from counterfoil.domain.even_use import EVERY_DAY, EvenUse, PaceMark
from counterfoil.words.figures import DAYS, NBSP, percent


def pace(even: EvenUse | None) -> str:
    """`"12 points ahead of an even pace"`, `"On an even pace"`; nothing where it is not known."""
    if even is None:
        return ""
    if even.mark is PaceMark.ON:
        return "On an even pace"
    points = f"{abs(even.points_ahead):.0f}{NBSP}points"
    return f"{points} {'ahead of' if even.mark is PaceMark.AHEAD else 'behind'} an even pace"


def pace_explained(even: EvenUse | None) -> str:
    """Where an even use would stand now, and on which days it is spread; nothing where it is not known."""
    if even is None:
        return ""
    spread = f", spread over {workdays(even.workdays)}," if even.workdays else ""
    return f"An even use{spread} would stand at {percent(even.expected_percent)} now."


def workdays(days: tuple[int, ...]) -> str:
    """`"Mon–Fri"`, `"Mon, Wed–Fri"`, `"all days"`."""
    if days == EVERY_DAY:
        return "all days"
    runs: list[list[int]] = []
    for day in days:
        if runs and runs[-1][-1] == day - 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    return ", ".join(_run(run) for run in runs)


def _run(days: list[int]) -> str:
    if len(days) < 3:
        return ", ".join(DAYS[day] for day in days)
    return f"{DAYS[days[0]]}–{DAYS[days[-1]]}"
