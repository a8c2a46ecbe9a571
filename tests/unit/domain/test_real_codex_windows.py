"""The windows of one real `team` account, seen from four projects (`jdx/*`, MIT, summer 2026)."""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from counterfoil.domain.alert_memory import identity
from counterfoil.domain.course import course_of
from counterfoil.domain.method import Method
from counterfoil.domain.quota import CounterReading, WindowKind
from counterfoil.domain.quotas import quota_of
from counterfoil.domain.replay import PastWindow, replayed
from counterfoil.domain.sighted import RESET_PAST
from counterfoil.domain.usage import LineRef
from counterfoil.domain.use_series import UseSeries
from counterfoil.domain.window import MINUTE_MS, Ending, JudgedReading, QuotaWindow
from counterfoil.domain.window_judge import judge
from counterfoil.domain.windows_observed import observed_windows
from tests.altered import replace

PROJECTS = ("jdx__communique", "jdx__fnox", "jdx__hk", "jdx__mise")
FIVE, WEEKLY = WindowKind.FIVE_HOUR, WindowKind.SEVEN_DAY
OPEN, NATURAL, EARLY = Ending.OPEN, Ending.NATURAL, Ending.EARLY

# Checked by hand against the lines: announced reset, peak, accepted readings, ending, its end if early.
FIVE_HOURS = [
    ("06-24 23:10:51", 100, 43, NATURAL, None),
    ("06-30 21:17:26", 6, 13, NATURAL, None),
    ("07-02 00:42:56", 100, 952, NATURAL, None),
    ("07-02 05:47:00", 100, 191, NATURAL, None),
    ("07-02 18:53:48", 100, 506, NATURAL, None),
    ("07-07 07:54:04", 60, 117, NATURAL, None),
    ("07-07 17:32:33", 37, 249, NATURAL, None),
    ("07-08 10:13:28", 5, 13, NATURAL, None),
    ("07-08 19:07:54", 100, 294, NATURAL, None),
    ("07-09 00:24:31", 100, 344, NATURAL, None),
    ("07-09 09:03:59", 19, 22, NATURAL, None),
    ("07-09 20:28:59", 66, 66, NATURAL, None),
    ("07-11 17:23:14", 11, 7, NATURAL, None),
    ("07-12 04:51:58", 100, 322, NATURAL, None),
]
WEEKS = [
    ("07-01 18:10:51", 16, 43, EARLY, "06-30 16:17:26"),
    ("07-07 16:17:26", 100, 2046, NATURAL, None),
    ("07-15 05:13:28", 45, 743, EARLY, "07-11 12:23:14"),
    ("07-18 12:23:14", 18, 207, EARLY, "07-13 18:39:38"),
    ("07-20 18:39:38", 100, 4436, OPEN, None),
]


def no_use(agent: str, homes: tuple[str, ...]) -> list[int]:
    """These logs are read for their readings alone; nothing is inferred."""
    assert (agent, homes) == ("claude-code", ())
    return []


def moment(text: str) -> datetime:
    return datetime.fromisoformat(f"2026-{text}+00:00")


def clock(at_ms: int) -> datetime:
    return datetime.fromtimestamp(at_ms / 1000, UTC)


def readings_of(file: Path) -> list[CounterReading]:
    found = []
    for text in file.read_text(encoding="utf-8").splitlines():
        if '"token_count"' in text and '"rate_limits"' in text:
            found += _readings(json.loads(text))
    return found


def _readings(record: dict[str, object]) -> list[CounterReading]:
    payload = record["payload"]
    assert isinstance(payload, dict)
    limits = payload.get("rate_limits") or {}
    at = datetime.fromisoformat(str(record["timestamp"]))
    on_credits = (limits.get("credits") or {}).get("has_credits")
    return [
        CounterReading(
            round(at.timestamp() * 1000),
            "codex",
            "session_log",
            limits["limit_id"],
            shown["window_minutes"],
            shown["used_percent"],
            shown["resets_at"] * 1000,
            None,
            limits["plan_type"],
            on_credits,
            LineRef(0, 1, b""),
        )
        for shown in (limits.get("primary"), limits.get("secondary"))
        if shown
    ]


@pytest.fixture(scope="module")
def readings(shared_logs: Path) -> list[CounterReading]:
    homes = [shared_logs / "slim" / project for project in PROJECTS]
    if not all(home.is_dir() for home in homes):
        pytest.skip("the logs of this account are not all there")
    return [
        replace(reading, home=str(home))
        for home in homes
        for file in sorted(home.rglob("*.jsonl"))
        for reading in readings_of(file)
    ]


@pytest.fixture(scope="module")
def judged(readings: list[CounterReading]) -> list[JudgedReading]:
    return judge(readings)


@pytest.fixture(scope="module")
def windows(judged: list[JudgedReading]) -> list[QuotaWindow]:
    return observed_windows(judged, (), judged[-1].reading.at_ms)


Row = tuple[str, int, int, Ending, str | None]


@pytest.mark.parametrize(("kind", "expected"), [(FIVE, FIVE_HOURS), (WEEKLY, WEEKS)])
def test_four_projects_of_one_account_show_each_window_once(
    windows: list[QuotaWindow], kind: WindowKind, expected: list[Row]
) -> None:
    found = [w for w in windows if w.kind is kind]
    assert len(found) == len(expected)
    for window, (reset, peak, readings, ended, early) in zip(found, expected, strict=True):
        assert abs(clock(window.resets_at_ms) - moment(reset)) <= timedelta(seconds=7)
        assert abs(clock(window.ends_at_ms) - moment(early or reset)) <= timedelta(seconds=7)
        assert (window.peak_percent, len(window.readings), window.ended) == (peak, readings, ended)
        assert window.resets_at_ms - window.starts_at_ms == window.window_minutes * MINUTE_MS


def test_four_homes_of_one_account_give_what_one_home_gives(
    readings: list[CounterReading], windows: list[QuotaWindow]
) -> None:
    at_ms = windows[-1].readings[-1].reading.at_ms
    together = quota_of([replace(r, home="/one") for r in readings], [], no_use, at_ms)
    apart = quota_of(readings, [], no_use, at_ms)
    assert {w.homes for w in apart.windows} == {()}
    assert [facts(w) for w in apart.windows] == [facts(w) for w in together.windows]
    assert sorted(facts(w) for w in windows) == sorted(facts(w) for w in together.windows)


def facts(window: QuotaWindow) -> tuple[object, ...]:
    return (
        window.starts_at_ms,
        window.resets_at_ms,
        window.ends_at_ms,
        window.ended,
        window.peak_percent,
        len(window.readings),
    )


def test_no_lower_reading_of_this_account_is_taken_for_a_fall(
    readings: list[CounterReading], windows: list[QuotaWindow]
) -> None:
    """Neither among all readings nor with the echoes left out, as the screens see them."""
    assert {w.falls for w in windows} == {()}
    assert {w.moved_from_ms for w in windows} == {None}
    ends: dict[tuple[object, ...], list[CounterReading]] = {}
    for r in sorted(readings, key=lambda r: r.at_ms):
        reset_minute = (r.resets_at_ms or 0) // MINUTE_MS
        ends.setdefault((r.at_ms // 600_000, r.window_minutes, r.percent, reset_minute), []).append(r)
    thinned = judge([r for same in ends.values() for r in (same[0], same[-1])])
    assert {r.fell_from for r in thinned} == {None}


def test_all_readings_are_cleaned_and_laid_to_windows_in_a_moment(readings: list[CounterReading]) -> None:
    """0.05 s when it was measured, 0.3 s for eight times as many; the bound leaves room for slow machines."""
    began = time.process_time()
    found = quota_of(readings, [], no_use, max(r.at_ms for r in readings))
    assert len(found.windows) == len(FIVE_HOURS) + len(WEEKS)
    assert time.process_time() - began < 0.5


def test_the_first_request_begins_a_window_to_the_second(windows: list[QuotaWindow]) -> None:
    """Where the first request is in these logs, it is answered within seconds of the computed start."""
    begun = [w for w in windows if w.readings[0].percent == 1.0 and w.kind is FIVE]
    assert len(begun) == 9 + 1
    assert all(0 < w.readings[0].reading.at_ms - w.starts_at_ms < 90_000 for w in begun)


def test_the_credit_flag_flips_within_windows_without_splitting_them(windows: list[QuotaWindow]) -> None:
    mixed = [w for w in windows if len({r.reading.has_credits for r in w.readings}) > 1]
    assert len(mixed) == 6 + 4


def test_what_was_not_believed_is_stale_or_came_after_its_reset(judged: list[JudgedReading]) -> None:
    reasons = [j.reason for j in judged if j.reason is not None]
    stale = [r for r in reasons if r.startswith("stale: another session had already shown ")]
    past = [r for r in reasons if r == RESET_PAST]
    assert (len(judged), len(stale), len(past)) == (10843, 227, 2)
    assert len(reasons) == len(stale) + len(past)


def test_work_on_credits_leaves_the_counter_at_a_hundred(windows: list[QuotaWindow]) -> None:
    last = windows[-1]
    after = [r for r in last.readings if last.full_at_ms is not None and r.reading.at_ms >= last.full_at_ms]
    assert len(after) > 500
    assert {r.percent for r in after} == {100.0}


@pytest.mark.parametrize(
    ("then", "percents"),
    [
        ("07-02 14:10:00", [52.0, 40.0]),
        ("07-12 00:10:00", [17.0, 4.0]),
        ("07-13 19:00:00", [32.0]),  # the five-hour window had vanished
        ("07-14 00:00:00", [100.0]),
    ],
)
def test_a_past_moment_is_shown_as_it_was_then(
    judged: list[JudgedReading], then: str, percents: list[float]
) -> None:
    at_ms = round(moment(then).timestamp() * 1000)
    running = [w for w in observed_windows(judged, (), at_ms) if w.running_at(at_ms)]
    assert [w.used_percent for w in sorted(running, key=lambda w: w.window_minutes)] == percents


def test_forecasts_of_the_five_hour_windows_beat_the_straight_line(windows: list[QuotaWindow]) -> None:
    fives = [window for window in windows if window.kind is FIVE]
    courses = [course_of(window, UseSeries(), None, window.ends_at_ms) for window in fives]
    past = [
        PastWindow(identity(window), window.ends_at_ms, course)
        for window, course in zip(fives, courses, strict=True)
    ]
    errors: dict[Method, list[float]] = {}
    for window in replayed(past, 15 * MINUTE_MS):
        came = float(window.full_at_ms is not None)
        for said in (said for check in window.checks for said in check.sayings):
            errors.setdefault(said.method, []).append((said.p_exhaust - came) ** 2)
    assert {len(found) for found in errors.values()} == {162}
    assert sum(errors[Method.BLEND]) < 0.6 * sum(errors[Method.STRAIGHT_LINE])
