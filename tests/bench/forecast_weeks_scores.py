"""What forecasts of long windows come to, one line of a table each, beside what is asked of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from statistics import fmean, median

from counterfoil.domain.judged import Check, JudgedWindow, Saying
from counterfoil.domain.method import Method
from counterfoil.domain.times import DAY_MS
from counterfoil.domain.window import HOUR_MS

HISTORIES = ((1, 1, "1 past week"), (2, 3, "2–3 past weeks"), (4, 7, "4–7 past weeks"), (8, 99, "8 and more"))
LATE_MS = 2 * DAY_MS
LIKELY = 0.5
ROUNDING_PERCENT = 0.5
RUN_OUT_BAND, RESET_BAND = (0.75, 0.85), (0.75, 0.95)  # a band that ends at 100 % holds more than its share
FORECAST_MS = 5.0
CHANCE_ERRORS = 2.0  # standard errors within which one group may be worse than its best baseline
HEAD = ("set", "windows", "ran out", "checks", "as shown", "line", "last hour", "γ-Poisson", "last day",
        "run-out band", "reset band", "off by")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Moment:
    """A check of one window, and what following the last day's pace to the reset would have said."""

    group: str
    window: JudgedWindow
    check: Check
    last_day: float

    @property
    def came(self) -> float:
        """1 where it ran out."""
        return float(self.window.full_at_ms is not None)

    @property
    def shown(self) -> Saying:
        """What the user would have seen."""
        return self.of(self.check.shown)

    def of(self, method: Method) -> Saying:
        """What one method said."""
        return next(saying for saying in self.check.sayings if saying.method is method)


Chance = Callable[[Moment], float]
BASELINE_CHANCES: tuple[Chance, ...] = (
    lambda moment: moment.of(Method.STRAIGHT_LINE).p_exhaust,
    lambda moment: moment.of(Method.LAST_HOUR).p_exhaust,
    lambda moment: moment.of(Method.GAMMA_POISSON).p_exhaust,
    lambda moment: moment.last_day,
)


def brier(moments: Sequence[Moment], chance: Chance) -> float:
    """Mean squared error; less is better."""
    return fmean((chance(moment) - moment.came) ** 2 for moment in moments)


def shown_chance(moment: Moment) -> float:
    """What was shown."""
    return moment.shown.p_exhaust


def row(name: str, moments: Sequence[Moment]) -> tuple[str, ...]:
    """One line of the table."""
    windows = {id(moment.window): moment.window for moment in moments}.values()
    late = [error for moment in moments for error in _late_hours(moment)]
    return (
        name,
        str(len(windows)),
        str(sum(window.full_at_ms is not None for window in windows)),
        str(len(moments)),
        *(f"{brier(moments, chance):.3f}" for chance in (shown_chance, *BASELINE_CHANCES)),
        _share(run_out_held(moments)),
        _share(reset_held(moments)),
        f"{median(late):.1f} h" if late else "",
    )


def _late_hours(moment: Moment) -> Iterator[float]:
    """By how much the run-out time was off in the two days before it came, where that was called likely."""
    full_at_ms, said_ms = moment.window.full_at_ms, moment.shown.runs_out_at_ms
    if full_at_ms is None or said_ms is None or moment.shown.p_exhaust < LIKELY:
        return
    if full_at_ms - moment.check.at_ms <= LATE_MS:
        yield abs(said_ms - full_at_ms) / HOUR_MS


def run_out_held(moments: Sequence[Moment]) -> list[bool]:
    """Whether the band of the run-out time held what came, where it came and was called likely."""
    found = []
    for moment in moments:
        full_at_ms, low, high = moment.window.full_at_ms, moment.shown.p10_at_ms, moment.shown.p90_at_ms
        if full_at_ms and low is not None and high is not None and moment.shown.p_exhaust >= LIKELY:
            found.append(low <= full_at_ms <= high)
    return found


def reset_held(moments: Sequence[Moment]) -> list[bool]:
    """Whether the band of the percent at the reset held what came."""
    found = []
    for moment in moments:
        low, high = moment.shown.at_reset_low, moment.shown.at_reset_high
        peak = 100.0 if moment.came else moment.window.peak_percent
        if low is not None and high is not None:
            found.append(low - ROUNDING_PERCENT <= peak <= high + ROUNDING_PERCENT)
    return found


def _share(held: Sequence[bool]) -> str:
    return f"{fmean(held):.0%} of {len(held)}" if held else ""


def by_group(moments: Sequence[Moment]) -> dict[str, list[Moment]]:
    """The moments of each group."""
    groups: dict[str, list[Moment]] = {}
    for moment in moments:
        groups.setdefault(moment.group, []).append(moment)
    return groups


def worse_by(moments: Sequence[Moment], chance: Chance) -> float:
    """In standard errors by window: how much worse what was shown is than another; below 0 it is better."""
    windows: dict[int, list[float]] = {}
    for moment in moments:
        error = (shown_chance(moment) - moment.came) ** 2 - (chance(moment) - moment.came) ** 2
        windows.setdefault(id(moment.window), []).append(error)
    sums = [sum(errors) for errors in windows.values()]
    spread = sum(one * one for one in sums) ** 0.5
    return sum(sums) / spread if spread else 0.0


def targets(moments: Sequence[Moment], speed_ms: float) -> Iterator[tuple[str, str, str, bool]]:
    """What is asked, what was found, and whether that holds."""
    shown = brier(moments, shown_chance)
    best = min(brier(moments, chance) for chance in BASELINE_CHANCES)
    yield "Brier score, all together", f"{shown:.3f}", f"below {best:.3f}", shown < best
    for group, held in by_group(moments).items():
        rival = min(BASELINE_CHANCES, key=lambda chance: brier(held, chance))
        errors = worse_by(held, rival)
        asked = f"at most {CHANCE_ERRORS:+.1f} standard errors"
        yield f"{group}: worse than its best baseline", f"{errors:+.1f}", asked, errors <= CHANCE_ERRORS
    yield _band("run-out band holds", run_out_held(moments), RUN_OUT_BAND)
    yield _band("reset band holds", reset_held(moments), RESET_BAND)
    yield "one weekly forecast", f"{speed_ms:.1f} ms", f"at most {FORECAST_MS:g} ms", speed_ms <= FORECAST_MS


def _band(what: str, held: Sequence[bool], asked: tuple[float, float]) -> tuple[str, str, str, bool]:
    share = fmean(held) if held else 0.0
    return what, f"{share:.0%}", f"{asked[0]:.0%} … {asked[1]:.0%}", asked[0] <= share <= asked[1]
