from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from counterfoil.domain.quota import CounterReading, Refusal, WindowKind
from counterfoil.domain.usage import LineRef, OutputQuality, RequestContext, TokenCounts, UsageEvent
from counterfoil.ledger.entry import Entry, SavedCursor
from counterfoil.ledger.grouping import Group, PriceSteps, Span, Wanted
from counterfoil.ledger.store import Ledger
from counterfoil.ledger.totals import LedgerView
from counterfoil.ledger.zones import offsets
from tests.altered import replace

LINE = LineRef(0, 10, bytes(32))
UTC_ZONE = ZoneInfo("UTC")
STEPS = PriceSteps((200_000,), 86_400_000)


def ms(text: str) -> int:
    return int(datetime.fromisoformat(text).timestamp() * 1000)


def event(key: str, at: str, output: int = 1, model: str = "m", **more: object) -> UsageEvent:
    context = RequestContext("codex", "openai", model, "s", str(more.pop("project", "p")))
    made = UsageEvent(key, ms(at), context, TokenCounts(input=10, output=output), LINE)
    return replace(made, **more)


def view_of(tmp_path: Path, *events: UsageEvent, **more: object) -> LedgerView:
    path = tmp_path / "ledger.db"
    with Ledger(path, lambda: 0) as ledger:
        cursor = SavedCursor(1, 1, 1, b"", 1, 1, "f", 0)
        ledger.append([Entry("codex", "/h", "codex", 1, None, cursor, list(events), **more)])  # type: ignore[arg-type]
    return LedgerView(path)


def counted(groups: list[Group]) -> dict[object, int]:
    sums: dict[object, int] = {}
    for group in groups:
        sums[group.keys[0]] = sums.get(group.keys[0], 0) + group.requests
    return sums


def day(text: str) -> int:
    return ms(f"{text}T00:00Z") // 86_400_000


def test_an_empty_ledger_has_no_groups(tmp_path: Path) -> None:
    assert view_of(tmp_path).groups(Wanted(("day",), Span(), UTC_ZONE, STEPS)) == []


def test_a_local_day_is_cut_at_local_midnight_on_both_sides_of_a_clock_change(tmp_path: Path) -> None:
    madrid = ZoneInfo("Europe/Madrid")  # +2 h until 2026-10-25 01:00 UTC, then +1 h
    view = view_of(
        tmp_path,
        event("a", "2026-10-24T21:59:59Z"),
        event("b", "2026-10-24T22:00:00Z"),
        event("c", "2026-10-25T22:59:59Z"),
        event("d", "2026-10-25T23:00:00Z"),
    )
    found = counted(view.groups(Wanted(("day",), Span(), madrid, STEPS)))
    assert found == {day("2026-10-24"): 1, day("2026-10-25"): 2, day("2026-10-26"): 1}


@pytest.mark.parametrize("zone", ["Europe/Madrid", "Asia/Kolkata", "America/St_Johns", "Pacific/Apia", "UTC"])
def test_the_offset_in_sql_is_the_zones_own_all_year(zone: str) -> None:
    import sqlite3

    since, until = ms("2026-01-01T00:00Z"), ms("2027-01-01T00:00Z")
    moments = range(since, until, 13 * 3_600_000 + 7)
    sql = f"SELECT {offsets(ZoneInfo(zone), since, until).sql('at_ms')} FROM (SELECT ? AS at_ms)"
    connection = sqlite3.connect(":memory:")
    for moment in moments:
        local = datetime.fromtimestamp(moment / 1000, UTC).astimezone(ZoneInfo(zone)).utcoffset()
        assert local is not None
        assert connection.execute(sql, (moment,)).fetchone()[0] == local.total_seconds() * 1000
    connection.close()


def test_what_was_logged_later_is_not_known_yet(tmp_path: Path) -> None:
    growing = [event("a", "2026-07-01T10:00:00Z", 5), event("a", "2026-07-01T10:00:02Z", 80)]
    view = view_of(tmp_path, *growing)

    def known(until: str) -> list[int]:
        groups = view.groups(Wanted((), Span(0, ms(until)), UTC_ZONE, STEPS))
        return [group.tokens.output for group in groups]

    assert known("2026-07-01T10:00:00Z") == []
    assert known("2026-07-01T10:00:01Z") == [5]
    assert known("2026-07-01T10:00:03Z") == [80]


def test_requests_of_two_prices_are_never_in_one_group(tmp_path: Path) -> None:
    long = replace(event("b", "2026-07-01T10:00:00Z"), tokens=TokenCounts(input=1, cache_read=200_000))
    view = view_of(
        tmp_path, event("a", "2026-07-01T10:00:00Z"), long, event("c", "2026-07-02T10:00:00Z"),
        event("d", "2026-07-02T10:00:00Z", model="other"),
    )  # fmt: skip
    found = {
        (g.model, g.prompt_band, g.at_ms // 86_400_000)
        for g in view.groups(Wanted((), Span(), UTC_ZONE, STEPS))
    }
    first, second = day("2026-07-01"), day("2026-07-02")
    assert found == {("m", 0, first), ("m", 1, first), ("m", 0, second), ("other", 0, second)}


def test_rows_known_to_understate_are_counted_apart(tmp_path: Path) -> None:
    poor = event("a", "2026-07-01T10:00:00Z", quality=OutputQuality.PLACEHOLDER)
    groups = view_of(tmp_path, poor, event("b", "2026-07-01T10:00:00Z")).groups(
        Wanted((), Span(), UTC_ZONE, STEPS)
    )
    assert [(group.requests, group.estimated_requests) for group in groups] == [(2, 1)]


def test_reasoning_is_unknown_where_no_row_says_it(tmp_path: Path) -> None:
    (group,) = view_of(tmp_path, event("a", "2026-07-01T10:00:00Z")).groups(
        Wanted((), Span(), UTC_ZONE, STEPS)
    )
    assert group.tokens.reasoning is None


def test_the_latest_requests_come_newest_first(tmp_path: Path) -> None:
    events = [event(str(hour), f"2026-07-01T{hour:02}:00:00Z", project=f"p{hour}") for hour in range(5)]
    view = view_of(tmp_path, *events)
    assert [group.keys for group in view.latest(ms("2026-07-01T03:30Z"), 2, STEPS)] == [("p3",), ("p2",)]


def test_reading_steps_keep_first_and_last_of_equal_percentages(tmp_path: Path) -> None:
    def reading(minute: int, percent: float) -> CounterReading:
        at = ms(f"2026-07-01T10:{minute:02}:00Z")
        return CounterReading(at, "codex", "x", "codex", 300, percent, at, None, None, None, LINE)

    readings = [reading(0, 5), reading(1, 5), reading(2, 5), reading(3, 6), reading(4, 6), reading(12, 6)]
    readings = [replace(r, resets_at_ms=ms("2026-07-01T12:00Z")) for r in readings]
    view = view_of(tmp_path, readings=readings)
    minutes = [(r.at_ms - readings[0].at_ms) // 60_000 for r in view.reading_steps(Span())]
    assert minutes == [0, 2, 3, 4, 12]
    assert view.readings(Span()) == [replace(r, home="/h") for r in readings]


def test_refusals_come_back_as_they_went_in(tmp_path: Path) -> None:
    refusals = [
        Refusal("r1", 5, "codex", WindowKind.SEVEN_DAY_SCOPED, "Opus", 99, True, LINE),
        Refusal("r2", 6, "codex", None, None, None, False, LINE),
    ]
    assert view_of(tmp_path, refusals=refusals).refusals(Span()) == refusals


def test_one_use_time_a_minute_is_enough(tmp_path: Path) -> None:
    times = ["2026-07-01T10:00:05Z", "2026-07-01T10:00:50Z", "2026-07-01T10:03:00Z"]
    view = view_of(tmp_path, *[event(at, at) for at in times])
    assert view.use_times("codex", "openai", Span()) == [ms(times[0]), ms(times[2])]
    assert view.use_times("codex", "anthropic", Span()) == []
