"""Hours at which a percent holds less, from the capacity model to the finding."""

from __future__ import annotations

from dataclasses import replace

import pytest

from counterfoil.domain.capacity import Capacity, CapacityChange, CapacityHistory
from counterfoil.domain.finding import Doubt, Finding, FindingForm, FindingKind, Untold
from counterfoil.domain.money import Cost
from counterfoil.domain.provider_history import ProviderHistory
from counterfoil.domain.quota import WindowKind
from counterfoil.findings.evidence import Evidence, PeakHours
from counterfoil.findings.peak_hours import detect, hours_said
from counterfoil.findings.peaks import peaks_of
from tests.unit.domain import capacity_made
from tests.unit.findings.history_made import DOLLAR, HOUR_MS, START_MS, Session, history

DAY_MS = 24 * HOUR_MS
WEEKS_MS = 28 * DAY_MS
AFTERNOON = tuple(range(13, 19))
PEAK = PeakHours(
    agent="claude-code",
    limit="five_hour",
    hours=AFTERNOON,
    since_ms=START_MS,
    until_ms=START_MS + WEEKS_MS,
    fewer_share=0.3,
    chance=0.002,
    points=200.0,
    picousd=90 * DOLLAR,
)


def changed(**given: object) -> PeakHours:
    """The peak, with whatever is given instead."""
    values = {name: getattr(PEAK, name) for name in PeakHours.__struct_fields__}
    return PeakHours(**values | given)


def told(*peaks: PeakHours, sessions: int = 10, agent: str = "claude-code") -> Evidence:
    return history([Session(agent=agent)] * sessions, peaks=peaks)


def test_a_peak_is_told_as_the_model_found_it() -> None:
    (found,) = detect(told(PEAK))
    assert isinstance(found, Finding)
    assert (found.kind, found.form) == (FindingKind.PEAK_HOURS, FindingForm.FEWER_TOKENS)
    assert (found.first_ms, found.last_ms) == (PEAK.since_ms, PEAK.until_ms)
    assert dict(found.facts) == {
        "hours": "13-19",
        "fewer_share": 0.3,
        "points": 200.0,
        "limit": "five_hour",
    }
    assert found.confidence == pytest.approx(0.998)
    assert found.cost == Cost(90 * DOLLAR, 1, 0)


def test_its_requests_are_conversations_begun_at_these_hours_of_working_days() -> None:
    evidence = told(changed(hours=(8, 9, 10)))  # sessions begin at nine, and 20,600 is a Wednesday
    (found,) = detect(evidence)
    assert isinstance(found, Finding)
    assert found.requests == (100, 200, 300, 600, 700, 800, 900, 1000)


def test_what_a_percent_holds_in_money_may_not_be_known() -> None:
    (found,) = detect(told(changed(picousd=None)))
    assert isinstance(found, Finding)
    assert not found.cost.known


@pytest.mark.parametrize(
    "peak", [changed(fewer_share=-0.3), changed(chance=0.62), changed(hours=(), chance=1.0, points=0.0)]
)
def test_hours_that_hold_more_or_are_likely_noise_or_differ_not_are_not_told(peak: PeakHours) -> None:
    assert list(detect(told(peak))) == []


def test_of_several_windows_of_an_agent_the_surest_speaks() -> None:
    (found,) = detect(told(changed(limit="seven_day", chance=0.04), PEAK))
    assert isinstance(found, Finding)
    assert found.fact("limit") == "five_hour"


def test_without_readings_nothing_can_be_told_of_an_agent_with_windows() -> None:
    assert list(detect(told())) == [Untold(FindingKind.PEAK_HOURS, "claude-code", Doubt.NO_READINGS, 200)]
    assert list(detect(told(agent="aider"))) == []


def test_readings_of_a_few_days_are_little_history() -> None:
    few = changed(hours=(), chance=1.0, points=0.0, until_ms=START_MS + 5 * DAY_MS)
    (doubt,) = detect(told(few))
    assert doubt == Untold(FindingKind.PEAK_HOURS, "claude-code", Doubt.LITTLE_HISTORY, 200)


@pytest.mark.parametrize(
    ("hours", "said"), [((13, 14, 15), "13-16"), ((0, 1, 22, 23), "22-2"), ((20, 21, 22, 23), "20-24")]
)
def test_hours_are_said_from_until(hours: tuple[int, ...], said: str) -> None:
    assert hours_said(hours) == said


def counters(*changes: CapacityChange, windows: int = 4) -> ProviderHistory:
    """Five-hour windows at 9 and at 21 o'clock from a Monday on, each rising a point a minute, 60 in all."""
    shown = [(minute, float(minute)) for minute in range(61)]
    made = tuple(capacity_made.window(number, shown) for number in range(windows))
    current = Capacity("codex", None, "pro", "codex", WindowKind.FIVE_HOUR)
    history = CapacityHistory(current, (), changes)
    return ProviderHistory(made[-1].ends_at_ms, "UTC", (), (history,), made)


def change(**given: object) -> CapacityChange:
    values = {
        "at_ms": capacity_made.START_MS,
        "change_percent": -30.0,
        "plus_minus": 5.0,
        "chance": 0.003,
        "before": 2.0,
        "after": 1.4,
        "windows_before": 0,
        "windows_after": 4,
        "hours": (9, 10, 11, 12),
    }
    return CapacityChange(**values | given)  # type: ignore[arg-type]


def test_the_peak_of_a_capacity_history_with_the_points_spent_in_it() -> None:
    (peak,) = peaks_of(counters(change()))
    assert (peak.agent, peak.limit, peak.hours) == ("codex", "codex", (9, 10, 11, 12))
    assert peak.fewer_share == pytest.approx(0.3)
    assert (peak.since_ms, peak.chance) == (capacity_made.START_MS, 0.003)
    assert peak.points == 120.0  # two windows began at nine
    assert peak.picousd == pytest.approx(120 * 0.6 * DOLLAR)


def test_points_of_a_weekend_or_before_it_began_are_none_of_it() -> None:
    assert peaks_of(counters(change(), windows=14))[0].points == 300.0  # a week: five of seven mornings
    later = change(at_ms=capacity_made.START_MS + DAY_MS)
    assert peaks_of(counters(later))[0].points == 60.0


def test_where_no_hours_differ_it_is_said_that_readings_were_looked_at() -> None:
    step = change(hours=())
    (peak,) = peaks_of(counters(step))
    assert (peak.agent, peak.hours, peak.chance) == ("codex", (), 1.0)
    assert peak.until_ms - peak.since_ms == 3 * capacity_made.APART_MS + HOUR_MS


def test_windows_without_readings_tell_nothing() -> None:
    bare = counters(change())
    assert peaks_of(replace(bare, windows=())) == []
