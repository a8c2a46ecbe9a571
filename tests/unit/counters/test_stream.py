"""`rate_limit_event` lines of stream-json captures."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

import pytest

from counterfoil.counters import stream
from counterfoil.counters.client_windows import Figures, Window
from counterfoil.domain.quota import NoteKind

SESSION = "76258cfb-0dc8-4d4b-8682-77082b59c03f"
AT_MS = 1_790_166_000_000
FIVE_HOURS, WEEK = 1790184600000, 1790290800000


def ms(text: str) -> int:
    return int(datetime.fromisoformat(text).timestamp() * 1000)


def event(**info: object) -> bytes:
    return json.dumps({"type": "rate_limit_event", "rate_limit_info": info}).encode()


def one(*lines: bytes) -> Figures:
    (found,) = stream.figures(lines, AT_MS)
    return found


def test_a_real_stream_gives_windows_times_and_states(corpus: Path) -> None:
    lines = (corpus / "counters" / "stream.jsonl").read_bytes().splitlines()
    found = stream.figures(lines, AT_MS, "/home/u/.claude")
    later, last = ms("2026-09-23T12:30:00.500+00:00"), ms("2026-09-23T13:00:00+00:00")
    assert [(f.at_ms, f.session, f.on_credits, list(f.windows)) for f in found] == [
        (
            AT_MS,
            SESSION,
            False,
            [Window("claude", 300, 7.0, FIVE_HOURS), Window("claude", 10080, 55.0, WEEK)],
        ),
        (later, SESSION, False, [Window("claude", 10080, 86.0, WEEK)]),
        (last, SESSION, True, [Window("claude", 300, None, FIVE_HOURS)]),
        (last, None, None, []),
        (last, None, None, [Window("claude_opus", 10080, 37, None)]),
    ]
    assert {(f.agent, f.source, f.home) for f in found} == {("claude-code", "stream-json", "/home/u/.claude")}


def test_a_rejection_is_noted_with_its_reset_and_what_is_used_beside(corpus: Path) -> None:
    lines = (corpus / "counters" / "stream.jsonl").read_bytes().splitlines()
    notes = [note for found in stream.figures(lines, AT_MS) for note in found.notes]
    assert {note.kind for note in notes} == {NoteKind.LIMIT_STATUS}
    assert notes[2].body == {
        "is_using_overage": True,
        "overage_status": "allowed",
        "rate_limit_type": "five_hour",
        "resets_at_ms": FIVE_HOURS,
        "status": "rejected",
    }
    assert notes[0].body["overage_disabled_reason"] == "org_level_disabled"


@pytest.mark.parametrize(
    ("share", "percent"),
    [(0, 0), (0.07, 7.0), (0.295, 29.5), (1, 100), (1.02, 102.0), (37, 37), (1738425600, 1738425600)],
)
def test_shares_of_one_become_percent_and_percent_stays(share: float, percent: float) -> None:
    found = one(event(status="allowed", rateLimitType="five_hour", utilization=share))
    assert list(found.windows) == [Window("claude", 300, percent, None)]


@pytest.mark.parametrize("share", [None, "0.5", True, [], {}])
def test_a_share_that_is_none_leaves_the_percent_unknown(share: object) -> None:
    found = one(event(rateLimitType="seven_day", utilization=share, resetsAt=1790290800))
    assert list(found.windows) == [Window("claude", 10080, None, WEEK)]


def test_overage_and_windows_nobody_has_named_are_series_of_their_own() -> None:
    unified = {"overage": {"utilization": 0.5}, "seven_day_overage_included": {"utilization": 0.1}, "x": 5}
    assert list(one(event(unifiedWindows=unified)).windows) == [
        Window("claude_extra_usage", 43200, 50.0, None),
        Window("claude_overage_included", 10080, 10.0, None),
    ]


def test_of_two_events_of_one_moment_the_later_holds() -> None:
    first = event(status="allowed", rateLimitType="five_hour", utilization=0.1)
    second = event(status="allowed", rateLimitType="five_hour", utilization=0.2)
    found = stream.figures([first, second], AT_MS)
    assert [list(f.windows) for f in found] == [[], [Window("claude", 300, 20.0, None)]]
    assert [len(f.notes) for f in found] == [1, 1]


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"not JSON",
        b'{"type":"rate_limit_event"}',
        b'{"type":"rate_limit_event","rate_limit_info":{}}',
        b'{"type":"rate_limit_event","rate_limit_info":[1]}',
        b'{"type":"rate_limit_event","rate_limit_info":{"status":5,"unifiedWindows":[1]}}',
        b'{"type":"user","message":{"content":"rate_limit_event"}}',
        b'{"type":["rate_limit_event"],"rate_limit_info":{"status":"allowed"}}',
        b'["rate_limit_event"]',
        b'{"type":"rate_limit_event","rate_limit_info":' + b"[" * 5000,
    ],
)
def test_other_lines_say_nothing(line: bytes) -> None:
    assert stream.figures([line], AT_MS) == []
