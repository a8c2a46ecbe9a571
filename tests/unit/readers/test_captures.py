"""Our own captures: one object a line, read like any log."""

from __future__ import annotations

import json
import os
import pickle
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.quota import NO_HOME, CounterReading
from counterfoil.domain.usage import LineRef
from counterfoil.readers.agents import AGENTS
from counterfoil.readers.base import Batch, LogFile
from counterfoil.readers.captures import CaptureReader
from counterfoil.readers.registry import CAPTURES, Root, capture_roots
from counterfoil.reading import label
from tests.unit.readers.codex_log import raw

Json = dict[str, Any]
AT_MS = 1_790_151_631_004
FILE = LogFile("claude-code/statusline-2026-09.jsonl")
WINDOW: Json = {"limit_id": "claude", "minutes": 300, "percent": 23.5, "resets_at_ms": 1_790_161_800_000}
CACHE: Json = {"kind": "prompt_cache", "body": {"misses": 2, "last_miss_cause": "ttl", "warm": True}}
LINE: Json = {
    "v": 1,
    "at_ms": AT_MS,
    "agent": "claude-code",
    "source": "statusline",
    "home": "/home/u/.claude",
    "account": "8a1d0c52",
    "plan": "max",
    "session": "5f0c2b1e",
    "windows": [WINDOW],
    "on_credits": False,
    "notes": [],
}
NAMES = st.sampled_from([*WINDOW, *CACHE])


def read(*lines: Json | bytes, agent: str = "claude-code") -> Batch:
    return CaptureReader(agent).read(raw(lines), FILE, {})


def reasons(batch: Batch) -> list[str]:
    return [line.reason.value for line in batch.skipped]


def test_a_window_is_a_reading_with_all_that_the_line_says() -> None:
    data = raw([LINE])[0].data
    ref = LineRef(0, len(data) + 1, sha256(data).digest())
    batch = read(LINE)
    assert batch.readings == [
        CounterReading(
            at_ms=AT_MS,
            agent="claude-code",
            source="statusline",
            limit_id="claude",
            window_minutes=300,
            percent=23.5,
            resets_at_ms=1_790_161_800_000,
            account="8a1d0c52",
            plan="max",
            has_credits=False,
            line=ref,
            home="/home/u/.claude",
        )
    ]
    assert (batch.used, batch.other, batch.skipped) == (1, 0, [])


def test_what_is_null_or_missing_is_unknown() -> None:
    bare = {"v": 1, "at_ms": AT_MS, "agent": "claude-code", "source": "typed"}
    (one,) = read({**bare, "windows": [{"limit_id": "claude", "minutes": 0}]}).readings
    assert (one.window_minutes, one.percent, one.resets_at_ms) == (0, None, None)
    assert (one.home, one.account, one.plan, one.has_credits) == (NO_HOME, None, None, None)
    assert (read(bare).used, read(bare).other) == (0, 1)


@pytest.mark.parametrize("percent", [900, 1_790_161_800, -3, 0.0, 100, 1e300])
def test_a_percentage_is_kept_as_seen_however_odd(percent: float) -> None:
    (one,) = read({**LINE, "windows": [{**WINDOW, "percent": percent}]}).readings
    assert one.percent == percent


@pytest.mark.parametrize("reset", [0, -5, 1_790_161_800, 10**15, 1_790_161_800_000.5])
def test_an_absurd_reset_is_unknown(reset: float) -> None:
    (one,) = read({**LINE, "windows": [{**WINDOW, "resets_at_ms": reset}]}).readings
    assert one.resets_at_ms is None


@pytest.mark.parametrize(
    ("window", "reason"),
    [
        ({**WINDOW, "percent": "23"}, "bad_number"),
        ({**WINDOW, "percent": True}, "bad_number"),
        ({**WINDOW, "percent": []}, "bad_number"),
        ({**WINDOW, "minutes": -1}, "bad_number"),
        ({**WINDOW, "minutes": 300.0}, "bad_number"),
        ({**WINDOW, "minutes": None}, "bad_number"),
        ({**WINDOW, "resets_at_ms": "soon"}, "bad_number"),
        ({**WINDOW, "limit_id": None}, "unknown_shape"),
        ({**WINDOW, "limit_id": 7}, "unknown_shape"),
        ([], "unknown_shape"),
    ],
)
def test_a_window_that_cannot_be_read_is_noted_and_the_other_one_read(window: object, reason: str) -> None:
    batch = read({**LINE, "windows": [window, {**WINDOW, "minutes": 10080}]})
    assert [one.window_minutes for one in batch.readings] == [10080]
    assert reasons(batch) == [reason]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"v": 2}, "unknown_shape"),
        ({"v": None}, "unknown_shape"),
        ({"v": True}, "unknown_shape"),
        ({"agent": "codex"}, "unknown_shape"),
        ({"source": None}, "unknown_shape"),
        ({"source": "what the user typed just now"}, "unknown_shape"),
        ({"home": 5}, "unknown_shape"),
        ({"home": "/home/" + "u" * 4_096}, "unknown_shape"),
        ({"home": "/home/\ud800"}, "unknown_shape"),
        ({"windows": {"claude": WINDOW}}, "unknown_shape"),
        ({"windows": [WINDOW] * 201}, "unknown_shape"),
        ({"notes": "none"}, "unknown_shape"),
        ({"at_ms": None}, "bad_time"),
        ({"at_ms": 1_790_151_631}, "bad_time"),
        ({"at_ms": True}, "bad_time"),
    ],
)
def test_a_line_that_cannot_be_read_is_skipped_whole(change: Json, reason: str) -> None:
    batch = read({**LINE, "notes": [CACHE], **change}, LINE)
    assert (reasons(batch), len(batch.readings), batch.notes, batch.used) == ([reason], 1, [], 1)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b'{"v":1', "bad_json"),
        (b"\xff", "bad_utf8"),
        (raw([LINE])[0].data.replace(b"23.5", b"NaN"), "bad_number"),
        (raw([LINE])[0].data[:-1] + b',"account":"another"}', "ambiguous"),
    ],
)
def test_a_line_that_is_no_sound_json_is_skipped_with_its_reason(line: bytes, reason: str) -> None:
    assert (reasons(read(line)), read(line).readings) == ([reason], [])


def test_a_home_with_odd_bytes_is_written_as_the_ledger_writes_it() -> None:
    home = os.fsdecode(b"/home/\xff\n/.claude")
    (one,) = read({**LINE, "home": home}).readings
    assert one.home == label(home) == "/home/\\xff\n/.claude"


def test_fields_that_nobody_knows_are_passed_over() -> None:
    batch = read({**LINE, "later": {"text": "x"}, "windows": [{**WINDOW, "later": 1}]})
    assert (len(batch.readings), batch.skipped) == (1, [])


def test_an_account_that_is_an_address_is_kept_as_a_hash() -> None:
    (one,) = read({**LINE, "account": "me@example.org"}).readings
    assert one.account is not None
    assert one.account.startswith("hash:")


@settings(max_examples=100, deadline=None)
@given(
    st.dictionaries(
        st.sampled_from([*LINE, "later"]),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
            lambda inner: (
                st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([*WINDOW, *CACHE]), inner)
            ),
            max_leaves=9,
        ),
    )
)
def test_whatever_stands_in_a_line_it_has_one_verdict(change: Json) -> None:
    batch = read(json.dumps({**LINE, **change}).encode())
    assert batch.used + batch.other + len(batch.skipped) == 1
    assert all(json.loads(note.body) for note in batch.notes)


def test_each_agent_has_its_captures_read_by_a_reader_of_its_own(tmp_path: Path) -> None:
    roots = capture_roots(tmp_path)
    assert [root.agent.name for root in roots] == ["claude-code", "codex"]
    assert {root.home for root in roots} == {tmp_path}
    for root in roots:
        assert root.agent.globs == (f"{root.agent.name}/*.jsonl",)
        assert root.agent.reader.agent == f"captures-{root.agent.name}"
        line = raw([{**LINE, "agent": root.agent.name}])
        assert root.agent.reader.read(line, FILE, {}).used == 1
    assert not {spec.reader.agent for spec in CAPTURES} & {agent.name for agent in AGENTS}


def test_a_root_of_captures_can_be_handed_to_another_process(tmp_path: Path) -> None:
    for root in capture_roots(tmp_path):
        again: Root = pickle.loads(pickle.dumps(root))
        assert again.agent.reader.version == CaptureReader.version
