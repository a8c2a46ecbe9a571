"""Whether the windows are as a script wants them: what falls short, and what cannot be told."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator

from counterfoil.domain.snapshot import Level, Snapshot, WindowState
from counterfoil.words.verdicts import window_names

LEVELS = tuple(Level)
Judge = Callable[[WindowState], tuple[bool | None, str]]
"""Whether a window falls short, None where that is not known, and the finding in words."""


def fallen_short(snapshot: Snapshot, options: argparse.Namespace) -> tuple[bool, list[str]]:
    """Whether any window falls short of what was asked, and what there is to say of it."""
    notes, failed = [], False
    names = window_names([state.window for state in snapshot.windows])
    for asked, judge in _judges(options):
        found = [(name, *judge(state)) for name, state in zip(names, snapshot.windows, strict=True)]
        notes += [f"{asked}: {name} {said}." for name, falls, said in found if falls]
        notes += [f"{asked}: of {name} nothing is known." for name, falls, _ in found if falls is None]
        notes += [] if found else [f"{asked}: no window is known."]
        failed = failed or any(falls for _, falls, _ in found)
    return failed, notes


def _judges(options: argparse.Namespace) -> Iterator[tuple[str, Judge]]:
    if options.fail_under is not None:
        least_left = options.fail_under
        yield f"--fail-under {least_left:g}", lambda state: _left(state, least_left)
    if options.fail_chance is not None:
        chance = options.fail_chance
        yield f"--fail-chance {chance:g}", lambda state: _chance(state, chance)
    if options.fail_at is not None:
        level = Level(options.fail_at)
        yield f"--fail-at {level.value}", lambda state: _level(state, level)


def _left(state: WindowState, least_left: float) -> tuple[bool | None, str]:
    used, basis = state.window.used_percent, ""
    if used is None and state.estimate is not None:
        used, basis = state.estimate.percent, " by an estimate from own use"
    if used is None:
        return None, ""
    left = max(0.0, 100 - used)
    return left < least_left, f"has {left:.0f} % left{basis}"


def _chance(state: WindowState, least: float) -> tuple[bool | None, str]:
    chance = state.forecast.p_exhaust
    if chance is None:
        return None, ""
    return 100 * chance >= least, f"runs out before its reset with {100 * chance:.0f} %"


def _level(state: WindowState, least: Level) -> tuple[bool | None, str]:
    if state.level is Level.UNKNOWN:
        return None, ""
    return LEVELS.index(state.level) >= LEVELS.index(least), f"is at {state.level.value}"
