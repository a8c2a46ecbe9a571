"""What a record of forecasts comes to: one line of a table each, beside what is asked of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from counterfoil.domain.method import BASELINES, Method
from counterfoil.domain.scorecard import KindScore

SET_HEAD = ("set", "windows", "ran out", "checks", "as shown", "line", "last hour", "γ-Poisson", "under line",
            "p05–p95 of the lead")  # fmt: skip
TARGET_HEAD = ("what", "found", "asked", "met")

LINE_BETTER = 0.40
BAND = (0.75, 0.85)
LATE_MINUTES = 15.0
WARNED_SHARE, LEAD_MINUTES, FALSE_SHARE = 0.95, 25.0, 0.10
FORECAST_MS, YEAR_SECONDS = 5.0, 30.0


@dataclass(frozen=True, slots=True)
class Speed:
    """One forecast by every method, and a year's backtest."""

    forecast_ms: float
    year_seconds: float


@dataclass(frozen=True, slots=True)
class Target:
    """One figure beside what is asked of it; what is not known does not hold."""

    what: str
    found: str
    asked: str
    holds: bool

    @property
    def cells(self) -> tuple[str, ...]:
        """One line of the table."""
        return self.what, self.found, self.asked, "yes" if self.holds else "NO"


def set_row(name: str, score: KindScore) -> tuple[str, ...]:
    """One set of windows: what was shown beside each baseline."""
    shown = score.shown
    lead = next((lead for lead in score.leads if lead.over is Method.STRAIGHT_LINE), None)
    return (
        name,
        str(score.windows),
        str(score.exhausted),
        str(shown.checks if shown else 0),
        _figure(shown.brier if shown else None),
        *(_figure(brier_of(score, method)) for method in BASELINES),
        "" if lead is None or lead.share is None else f"{lead.share:.0%}",
        "" if lead is None or lead.low is None else f"{lead.low:+.3f} … {lead.high:+.3f}",
    )


def target_rows(whole: KindScore, accounts: Mapping[str, KindScore]) -> Iterator[Target]:
    """What is asked of forecasts over all sets together, and on each by itself."""
    yield under_line(whole)
    yield from (no_worse(name, score) for name, score in accounts.items())
    shown = whole.shown
    held = shown.run_out_band.share if shown else None
    at_reset = shown.at_reset_band.share if shown else None
    for what, share in (("run-out band holds", held), ("band at the reset holds", at_reset)):
        holds = share is not None and BAND[0] <= share <= BAND[1]
        yield Target(what, _percent(share), f"{BAND[0]:.0%} … {BAND[1]:.0%}", holds)
    late = shown.late.median_minutes if shown else None
    yield _most("run-out time in the last two hours off by", late, LATE_MINUTES, "min")
    yield from warning_targets(whole)


def under_line(whole: KindScore) -> Target:
    """How far below the straight line's Brier score."""
    line, shown = brier_of(whole, Method.STRAIGHT_LINE), whole.shown
    share = None if not line or not shown or shown.brier is None else 1 - shown.brier / line
    holds = share is not None and share >= LINE_BETTER
    return Target("Brier score below the straight line's", _percent(share), f"≥ {LINE_BETTER:.0%}", holds)


def no_worse(name: str, score: KindScore) -> Target:
    """On one set against the best of the baselines there."""
    best = min((b for method in BASELINES if (b := brier_of(score, method)) is not None), default=None)
    shown = score.shown.brier if score.shown else None
    holds = shown is not None and best is not None and shown <= best
    return Target(f"{name}: Brier score", _figure(shown), f"≤ {_figure(best)}, the best baseline's", holds)


def warning_targets(whole: KindScore) -> Iterator[Target]:
    """What is asked of warnings."""
    score = whole.warnings
    warned, false = score.warned_share, score.false_share
    told = f"{_percent(warned)} of {score.exhausted}"
    holds = warned is not None and warned >= WARNED_SHARE
    yield Target("windows that ran out and were warned of before", told, f"≥ {WARNED_SHARE:.0%}", holds)
    lead = score.lead_minutes_median
    ahead = "not known" if lead is None else f"{lead:.0f} min"
    yield Target("median lead", ahead, f"≥ {LEAD_MINUTES:.0f} min", lead is not None and lead >= LEAD_MINUTES)
    holds = false is not None and false <= FALSE_SHARE
    told = f"{_percent(false)} of {score.warned}"
    yield Target("warned windows that did not reach 90 %", told, f"≤ {FALSE_SHARE:.0%}", holds)


def speed_targets(speed: Speed) -> Iterator[Target]:
    """What is asked of speed."""
    yield _most("one forecast by all methods", speed.forecast_ms, FORECAST_MS, "ms")
    yield _most("a year's backtest, at this pace", speed.year_seconds, YEAR_SECONDS, "s")


def brier_of(score: KindScore, method: Method) -> float | None:
    """One method's, None where it had no word."""
    found = score.of(method)
    return found.brier if found else None


def _most(what: str, found: float | None, limit: float, unit: str) -> Target:
    told = "not known" if found is None else f"{found:.1f} {unit}"
    return Target(what, told, f"≤ {limit:.0f} {unit}", found is not None and found <= limit)


def _figure(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}"


def _percent(value: float | None) -> str:
    return "not known" if value is None else f"{value:.0%}"
