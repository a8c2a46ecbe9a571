"""What the counters of one real `team` account did in summer 2026, seen from four projects (`jdx/*`, MIT).

The lists were made by hand from the `rate_limits` of the 7,660 `token_count` lines, put in order of time:
resets from where another `resets_at` begins, full windows from the first 100, requests from the lines with
an advanced total, rises from lines before and after a pause of all four projects.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from counterfoil.domain.provider_event import EventKind, EvidenceKind, ProviderEvent
from counterfoil.domain.provider_history import ProviderHistory
from counterfoil.domain.quota import WindowKind
from counterfoil.ledger.grouping import Span
from counterfoil.ledger.store import Ledger
from counterfoil.ledger.totals import LedgerView
from counterfoil.monitor import Monitor
from counterfoil.pipeline import Pipeline
from counterfoil.prices.book import PriceBook
from counterfoil.provider import history_of
from counterfoil.readers.registry import Root, agent_named

PROJECTS = ("jdx__communique", "jdx__fnox", "jdx__hk", "jdx__mise")
FIVE, WEEK = WindowKind.FIVE_HOUR, WindowKind.SEVEN_DAY
NATURAL, EARLY = EventKind.RESET_NATURAL, EventKind.RESET_EARLY
JITTER = timedelta(seconds=7)

# When it ended, its announced reset where that is another, the last percent shown, the next window's first.
RESETS: list[tuple[WindowKind, EventKind, str, str | None, int, int | None]] = [
    (FIVE, NATURAL, "06-24 23:10:51", None, 100, 3),
    # both windows were counted anew from 16:17:26, a day before the week was due
    (WEEK, EARLY, "06-30 16:17:26", "07-01 18:10:51", 16, 1),
    (FIVE, NATURAL, "06-30 21:17:26", None, 6, 100),
    (FIVE, NATURAL, "07-02 00:42:56", None, 100, 1),  # sessions repeated the old 100 until 00:48:03
    (FIVE, NATURAL, "07-02 05:47:00", None, 100, 1),
    (FIVE, NATURAL, "07-02 18:53:48", None, 100, 1),
    (FIVE, NATURAL, "07-07 07:54:04", None, 60, 1),
    (WEEK, NATURAL, "07-07 16:17:26", None, 100, 0),
    (FIVE, NATURAL, "07-07 17:32:33", None, 37, 1),
    (FIVE, NATURAL, "07-08 10:13:28", None, 5, 1),
    (FIVE, NATURAL, "07-08 19:07:54", None, 100, 1),
    (FIVE, NATURAL, "07-09 00:24:31", None, 100, 1),
    (FIVE, NATURAL, "07-09 09:03:59", None, 19, 1),
    (FIVE, NATURAL, "07-09 20:28:59", None, 66, 9),
    # again both anew at one second, 12:23:14, between the last line of 07-09 and the first of 07-11
    (WEEK, EARLY, "07-11 12:23:14", "07-15 05:13:28", 45, 1),
    (FIVE, NATURAL, "07-11 17:23:14", None, 11, 1),
    (FIVE, NATURAL, "07-12 04:51:58", None, 100, None),  # no 5-hour window is named after it
    # the week began anew with the first line that has it as `primary`, five days before it was due
    (WEEK, EARLY, "07-13 18:39:38", "07-18 12:23:14", 18, 0),
]
# First 100 shown, last request before the reset; requests and tokens after the minute of the first 100.
# All these stretches have lines with `has_credits: true`. 07-01: 944 lines, 22 of them a fork's copies.
FULL = [
    (FIVE, "06-24 20:50:21", "06-24 21:46:39", 41, 1_845_722),
    (FIVE, "07-01 20:30:35", "07-02 00:40:46", 922, None),
    (FIVE, "07-02 01:14:30", "07-02 01:42:44", 45, 5_894_234),
    (FIVE, "07-02 15:59:18", "07-02 17:55:35", 344, 37_760_577),
    (WEEK, "07-07 12:45:17", "07-07 13:36:37", 197, 24_079_676),
    (FIVE, "07-08 14:50:52", "07-08 18:54:45", 176, 18_954_641),
    (FIVE, "07-08 22:41:38", "07-09 00:18:21", 198, 23_243_923),
    (FIVE, "07-12 00:22:34", "07-12 00:48:37", 192, 19_323_601),
    (WEEK, "07-13 20:26:56", "07-16 20:53:08", 3543, 410_297_699),
]
# Pauses of all four projects over which the counter rose, by window: the account was at work in other places.
RISES = [
    (
        WEEK,
        [
            ("06-30 18:41:42", 1, "07-01 20:30:35", 17),
            ("07-02 17:55:35", 48, "07-07 02:54:14", 83),
            ("07-07 03:21:50", 92, "07-07 12:32:42", 95),
        ],
    ),
    (FIVE, [("07-02 14:19:11", 67, "07-02 15:51:39", 80)]),
    # two and a half hours without a line; the requests on either side moved half a point each
    (FIVE, [("07-08 19:36:56", 8, "07-08 22:10:48", 16)]),
]
LAST_LINE = "07-16 20:53:08"


def moment(text: str) -> datetime:
    return datetime.fromisoformat(f"2026-{text}+00:00")


def ms(text: str) -> int:
    return int(moment(text).timestamp() * 1000)


def is_near(at_ms: int | None, text: str) -> bool:
    return at_ms is not None and abs(datetime.fromtimestamp(at_ms / 1000, UTC) - moment(text)) <= JITTER


@pytest.fixture(scope="module")
def monitor(shared_logs: Path, tmp_path_factory: pytest.TempPathFactory) -> Monitor:
    homes = [shared_logs / "slim" / project / ".codex" for project in PROJECTS]
    if not all(home.is_dir() for home in homes):
        pytest.skip("the logs of this account are not all there")
    file = tmp_path_factory.mktemp("events") / "ledger.db"
    with Ledger(file, lambda: 0) as ledger:
        Pipeline(ledger, [Root(agent_named("codex"), home) for home in homes]).scan()
    return Monitor(LedgerView(file), PriceBook.shipped(), ZoneInfo("UTC"))


@pytest.fixture(scope="module")
def history(monitor: Monitor) -> ProviderHistory:
    return history_of(monitor, ms(LAST_LINE) + 1000)


def of(history: ProviderHistory, *kinds: EventKind) -> list[ProviderEvent]:
    return [event for event in history.events if event.kind in kinds]


def test_every_window_ended_when_and_how_it_did(history: ProviderHistory) -> None:
    found = of(history, EventKind.RESET_NATURAL, EventKind.RESET_EARLY, EventKind.RESET_LATE)
    assert len(found) == len(RESETS)
    for event, (window, kind, ended, announced, before, after) in zip(found, RESETS, strict=True):
        assert (event.window_kind, event.kind, event.before, event.after) == (window, kind, before, after)
        assert is_near(event.at_ms, ended), ended
        assert is_near(event.resets_at_ms, announced or ended), ended


def test_work_in_full_windows_is_told_with_its_requests(history: ProviderHistory) -> None:
    found = of(history, EventKind.ON_CREDITS)
    assert len(found) == len(FULL)
    for event, (window, first, last, requests, tokens) in zip(found, FULL, strict=True):
        assert event.window_kind is window
        assert is_near(event.at_ms, first), first
        assert is_near(event.until_ms, last), last
        (work,) = (piece for piece in event.evidence if piece.kind is EvidenceKind.REQUESTS)
        assert work.requests == requests
        assert tokens in (None, work.tokens)
        assert event.evidence[0].words == "has credits"


def test_what_that_work_is_worth_is_what_the_price_book_says_of_its_requests(
    monitor: Monitor, history: ProviderHistory
) -> None:
    event = of(history, EventKind.ON_CREDITS)[-1]
    (work,) = (piece for piece in event.evidence if piece.kind is EvidenceKind.REQUESTS)
    use = monitor.use(monitor.groups((), Span(ms("07-13 20:27:00"), ms("07-20 18:39:33"))))
    assert (work.requests, work.tokens) == (use.requests, use.tokens.total)
    assert work.picousd == pytest.approx(use.cost.picousd, rel=1e-6)


def test_the_five_hour_window_vanished_on_the_thirteenth_and_is_not_back(history: ProviderHistory) -> None:
    (event,) = of(history, EventKind.WINDOW_VANISHED, EventKind.WINDOW_APPEARED)
    assert (event.kind, event.window_kind) == (EventKind.WINDOW_VANISHED, FIVE)
    assert is_near(event.at_ms, "07-13 18:39:42")
    assert is_near(event.evidence[0].at_ms, "07-12 00:48:37")


def test_the_counter_rose_in_pauses_of_all_four_projects(history: ProviderHistory) -> None:
    found = of(history, EventKind.JUMP_WITHOUT_USE)
    assert len(found) == len(RISES)
    for event, (window, rises) in zip(found, RISES, strict=True):
        assert event.window_kind is window
        shown = [piece for piece in event.evidence if piece.kind is EvidenceKind.READING]
        assert [piece.percent for piece in shown] == [p for _, a, _, b in rises for p in (a, b)]
        moments = [text for start, _, end, _ in rises for text in (start, end)]
        assert all(is_near(piece.at_ms, text) for piece, text in zip(shown, moments, strict=True))


def test_nothing_else_happened(history: ProviderHistory) -> None:
    """One plan, no refusal, and every lower percentage is an echo: no fall, no second window reset."""
    assert len(history.events) == len(RESETS) + len(FULL) + 1 + len(RISES)


def test_a_snapshot_tells_the_same_story(monitor: Monitor, history: ProviderHistory) -> None:
    """It looks at readings without echoes: the reset they name most often may be seconds off."""
    found = monitor.snapshot(ms(LAST_LINE) + 1000).events
    assert len(found) == len(history.events)
    for one, other in zip(found, history.events, strict=True):
        same = ("kind", "window_kind", "before", "after", "until_ms")
        assert [getattr(one, name) for name in same] == [getattr(other, name) for name in same]
        assert abs(one.at_ms - other.at_ms) <= JITTER / timedelta(milliseconds=1)


@pytest.mark.parametrize(
    ("now", "kinds"),
    [
        ("07-11 12:29:00", []),  # the new week has been seen for half a minute
        ("07-11 12:40:00", [EARLY]),
        ("07-13 18:45:00", [EARLY]),
        ("07-13 18:55:00", [EARLY, EARLY]),  # minutes without the 5-hour window
        ("07-13 20:00:00", [EARLY, EARLY, EventKind.WINDOW_VANISHED]),
    ],
)
def test_each_is_told_as_soon_as_it_is_sure(monitor: Monitor, now: str, kinds: list[EventKind]) -> None:
    late = [e for e in history_of(monitor, ms(now)).events if e.at_ms > ms("07-10 00:00:00")]
    rare = (EventKind.RESET_EARLY, EventKind.WINDOW_VANISHED)
    assert [event.kind for event in late if event.kind in rare] == kinds
