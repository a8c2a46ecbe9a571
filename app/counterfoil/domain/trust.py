"""How far each method is trusted, by what became of what it said. Pure."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from counterfoil.domain.judged import JudgedWindow
from counterfoil.domain.method import Method

# What is thought of each method before any window of a user's has ended.
PRIOR = {Method.ALIKE: 0.6, Method.HABIT: 0.3, Method.GAMMA_POISSON: 0.1}
PRIOR_ERRORS = {
    Method.BLEND: 0.17,
    Method.ALIKE: 0.18,
    Method.HABIT: 0.20,
    Method.GAMMA_POISSON: 0.22,
    Method.LAST_HOUR: 0.27,
    Method.STRAIGHT_LINE: 0.32,
}
PRIOR_WINDOWS = 10.0  # so many windows of one's own weigh as much as what was thought before
SHARPNESS = 1.0  # how fast a method that errs loses its part of the blend
QUARTER_MS = 900_000
TILTED = (Method.ALIKE, Method.HABIT, Method.BLEND)
LEARNS, FORGETS = 0.3, 0.95  # of a tilt, with every window
SLOPE = 0.85  # of log odds
SUREST = 0.002
HALF_LIFE_WINDOWS = 20.0  # habits change


@dataclass(frozen=True, slots=True)
class Trust:
    """The methods' parts of the blend, and the method whose word is shown; from so many windows.

    `tilts` are by how much, in log odds, what each says is moved: habits change, and windows run out more or
    less often than the past says.
    """

    parts: tuple[tuple[Method, float], ...]
    shown: Method
    tilts: tuple[tuple[Method, float], ...] = ()
    windows: int = 0


def trust_of(judged: Sequence[JudgedWindow]) -> Trust:
    """From windows of one limit that have ended, oldest first, each window counting once."""
    misses = [one for one in map(misses_of, judged) if one]
    errors = [_squared(one) for one in misses]
    ages = range(len(errors) - 1, -1, -1)
    sums = {method: [0.0, 0.0] for method in PRIOR_ERRORS}
    for one, age in zip(errors, ages, strict=True):
        weight = 0.5 ** (age / HALF_LIFE_WINDOWS)
        for method, error in one.items():
            sums[method][0] += weight * error
            sums[method][1] += weight
    parts = {method: part * math.exp(-SHARPNESS * sums[method][0]) for method, part in PRIOR.items()}
    total = sum(parts.values())
    shown = min(PRIOR_ERRORS, key=lambda method: _expected(method, *sums[method]))
    return Trust(
        tuple((method, part / total) for method, part in parts.items()),
        shown,
        tuple((method, _tilt(misses, method)) for method in TILTED),
        len(errors),
    )


def looks_every_ms(length_ms: int) -> int:
    """How often a window is looked at for the sake of trust: at its fifths, to a quarter of an hour."""
    return max(1, round(length_ms / 5 / QUARTER_MS)) * QUARTER_MS


def misses_of(window: JudgedWindow) -> dict[Method, list[float]]:
    """What came (1 or 0) less what each method said, at the fifths of a window; empty if never looked at."""
    came = float(window.full_at_ms is not None)
    fifth_ms = looks_every_ms(window.window.resets_at_ms - window.starts_at_ms)
    found: dict[Method, list[float]] = {}
    for check in window.checks:
        if (check.at_ms - window.starts_at_ms) % fifth_ms == 0:
            for said in check.sayings:
                found.setdefault(said.method, []).append(came - said.p_exhaust)
    return {method: misses for method, misses in found.items() if method in PRIOR_ERRORS}


def tilted_chance(chance: float, tilt: float) -> float:
    """What is said where the past says `chance`; a little nearer to even, for no past is quite like now."""
    bounded = min(1 - SUREST, max(SUREST, chance))
    odds = math.log(bounded / (1 - bounded))
    return 1 / (1 + math.exp(-SLOPE * odds - tilt))


def _tilt(misses: Sequence[Mapping[Method, Sequence[float]]], method: Method) -> float:
    tilt = 0.0
    for one in misses:
        if method in one:
            tilt = FORGETS * tilt + LEARNS * sum(one[method]) / len(one[method])
    return tilt


def _squared(misses: Mapping[Method, Sequence[float]]) -> dict[Method, float]:
    return {method: sum(miss * miss for miss in found) / len(found) for method, found in misses.items()}


def _expected(method: Method, errors: float, windows: float) -> float:
    return (errors + PRIOR_WINDOWS * PRIOR_ERRORS[method]) / (windows + PRIOR_WINDOWS)


NO_TRUST = trust_of(())
