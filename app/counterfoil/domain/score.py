"""How right each way of forecasting was, all of them on the same moments. Pure."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from counterfoil.domain.judged import JudgedWindow
from counterfoil.domain.method import Method
from counterfoil.domain.score_bins import Bin, BrierParts, bins_of
from counterfoil.domain.score_rows import Compared, Row, compared
from counterfoil.domain.window import HOUR_MS, MINUTE_MS

SHOWN = "shown"
LIKELY = 0.5
SUREST = 0.001  # a chance of 0 that comes would cost without end: nothing is taken for surer
LATE_MS = 2 * HOUR_MS
ROUNDING_PERCENT = 0.5  # the provider's counter shows whole percents


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many bands held what came, of how many."""

    held: int = 0
    times: int = 0

    @property
    def share(self) -> float | None:
        """None where no band was said."""
        return self.held / self.times if self.times else None


@dataclass(frozen=True, slots=True)
class LateError:
    """The run-out time as said in the two hours before it came, where running out was called likely.

    `times` moments named a time, of `moments` in those hours.
    """

    median_minutes: float | None = None
    times: int = 0
    moments: int = 0


@dataclass(frozen=True, slots=True)
class MethodScore:
    """One way of forecasting; `method` None is what the user was shown. Brier and log loss: less is better.

    `brier_by_window` gives each window the same weight however many checks it had.
    """

    method: Method | None
    checks: int
    windows: int
    brier: float | None
    brier_by_window: float | None
    log_loss: float | None
    parts: BrierParts | None
    bins: tuple[Bin, ...]
    run_out_band: Coverage
    at_reset_band: Coverage
    late: LateError

    @property
    def name(self) -> str:
        """The method's own name, or `shown`."""
        return SHOWN if self.method is None else self.method.value


def method_scores(windows: Sequence[JudgedWindow]) -> tuple[MethodScore, ...]:
    """What was shown, then every method; empty where no moment can be compared at."""
    return scores_of(compared(windows))


def scores_of(found: Compared) -> tuple[MethodScore, ...]:
    """The same from rows."""
    if not found.shown:
        return ()
    return (score_of(None, found.shown), *(score_of(m, rows) for m, rows in found.by_method.items()))


def score_of(method: Method | None, rows: Sequence[Row]) -> MethodScore:
    """One method's rows, judged."""
    errors = _errors_by_window(rows)
    bins, parts = bins_of(rows)
    return MethodScore(
        method=method,
        checks=len(rows),
        windows=len(errors),
        brier=_mean([error for held in errors for error in held]),
        brier_by_window=_mean([sum(held) / len(held) for held in errors]),
        log_loss=_mean([_surprise(row) for row in rows]),
        parts=parts,
        bins=bins,
        run_out_band=_run_out_band(rows),
        at_reset_band=_at_reset_band(rows),
        late=_late(rows),
    )


def _errors_by_window(rows: Sequence[Row]) -> list[list[float]]:
    found: dict[int, list[float]] = defaultdict(list)
    for row in rows:
        found[row.place].append(row.squared_error)
    return list(found.values())


def _mean(values: Sequence[float]) -> float | None:
    return sum(values) / len(values) if values else None


def _surprise(row: Row) -> float:
    chance = row.chance if row.came else 1 - row.chance
    return -math.log(min(1 - SUREST, max(SUREST, chance)))


def _run_out_band(rows: Sequence[Row]) -> Coverage:
    """Of windows that ran out, where the method held that likely."""
    held = times = 0
    for row in rows:
        low, high = row.saying.p10_at_ms, row.saying.p90_at_ms
        if row.full_at_ms is None or row.chance < LIKELY or low is None or high is None:
            continue
        times += 1
        held += low <= row.full_at_ms <= high
    return Coverage(held, times)


def _at_reset_band(rows: Sequence[Row]) -> Coverage:
    held = times = 0
    for row in rows:
        low, high = row.saying.at_reset_low, row.saying.at_reset_high
        if low is None or high is None:
            continue
        came = 100.0 if row.came else min(100.0, row.peak_percent)
        times += 1
        held += low - ROUNDING_PERCENT <= came <= high + ROUNDING_PERCENT
    return Coverage(held, times)


def _late(rows: Sequence[Row]) -> LateError:
    moments, errors = 0, []
    for row in rows:
        if row.full_at_ms is None or row.full_at_ms - row.at_ms > LATE_MS:
            continue
        moments += 1
        runs_out = row.saying.runs_out_at_ms
        if runs_out is not None and row.chance >= LIKELY:
            errors.append(abs(runs_out - row.full_at_ms) / MINUTE_MS)
    return LateError(median(errors) if errors else None, len(errors), moments)
