"""Sessions that an agent remembers and that have left no log: counted, dated, and nothing else taken."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.readers import remembered
from counterfoil.readers.remembered import (
    Remembered,
    claude_code_remembered,
    codex_remembered,
)

A, B, C, D = (f"{letter * 8}-1111-4222-8333-444444444444" for letter in "abcd")
MARCH_MS, APRIL_MS, MAY_MS = 1_772_323_200_000, 1_775_001_600_000, 1_777_593_600_000


def prompt(session: str, at_ms: object, **more: object) -> str:
    """A line as Claude Code writes it."""
    line = {"display": "a secret", "pastedContents": {}, "timestamp": at_ms, "project": "/p"}
    return json.dumps(line | {"sessionId": session} | more)


def write(path: Path, *lines: str | bytes) -> None:
    data = [line.encode() if isinstance(line, str) else line for line in lines]
    path.write_bytes(b"".join(line + b"\n" for line in data))


def claude(home: Path, *logs: str, recorded: tuple[str, ...] = ()) -> Remembered | None:
    return claude_code_remembered(home, logs, recorded)


def test_sessions_without_a_log_are_counted_with_their_first_and_last_use(tmp_path: Path) -> None:
    write(
        tmp_path / "history.jsonl",
        prompt(B, APRIL_MS),
        prompt(A, MARCH_MS),
        prompt(A, MAY_MS),
        prompt(B, MAY_MS + 5),
        prompt(C, APRIL_MS),
        prompt(C, APRIL_MS),
    )
    found = claude(tmp_path, f"projects/-p/{B}.jsonl", f"projects/-p/{A}/subagents/agent-1.jsonl")
    assert found == Remembered(sessions=3, lost=2, lost_first_ms=MARCH_MS, lost_last_ms=MAY_MS)


def test_a_session_that_the_ledger_has_is_not_lost_though_its_log_went(tmp_path: Path) -> None:
    write(tmp_path / "history.jsonl", prompt(A, MARCH_MS), prompt(B, MAY_MS))
    assert claude(tmp_path, recorded=(A.upper(),)) == Remembered(2, 1, MAY_MS, MAY_MS)
    assert claude(tmp_path, recorded=(A, B)) == Remembered(2, 0, None, None)


def test_without_a_memory_it_is_not_known_and_not_nothing(tmp_path: Path) -> None:
    assert claude(tmp_path) is None
    write(tmp_path / "history.jsonl", '{"display": "from before sessions were noted", "timestamp": 1}')
    assert claude(tmp_path) is None
    os.remove(tmp_path / "history.jsonl")  # noqa: PTH107
    os.mkfifo(tmp_path / "history.jsonl")
    assert claude(tmp_path) is None


def test_codex_remembers_in_two_files_and_its_logs_may_be_archived_or_compressed(tmp_path: Path) -> None:
    write(
        tmp_path / "history.jsonl",
        json.dumps({"session_id": A, "ts": MARCH_MS // 1000, "text": "a secret"}),
        json.dumps({"session_id": B, "ts": APRIL_MS // 1000, "text": "a secret"}),
        json.dumps({"session_id": C, "ts": APRIL_MS // 1000, "text": "a secret"}),
    )
    write(
        tmp_path / "session_index.jsonl",
        json.dumps({"id": D, "thread_name": "a secret", "updated_at": "2026-05-01T00:00:00Z"}),
        json.dumps({"id": A, "thread_name": "a secret", "updated_at": "2026-04-01T00:00:00.123456789Z"}),
    )
    logs = [
        f"sessions/2026/04/01/rollout-2026-04-01T02-00-00-{B}.jsonl.zst",
        f"archived_sessions/rollout-2026-04-01T02-00-00-{C}.jsonl",
        "sessions/2026/04/01/rollout-broken.jsonl",
    ]
    assert codex_remembered(tmp_path, logs, ()) == Remembered(4, 2, MARCH_MS, MAY_MS)
    assert codex_remembered(tmp_path / "nowhere", logs, ()) is None


def test_times_that_cannot_be_true_date_nothing_and_the_session_still_counts(tmp_path: Path) -> None:
    times = (None, 0, -1, 10**30, 1_772_323_200)
    write(tmp_path / "history.jsonl", *(prompt(A, at) for at in times))
    assert claude(tmp_path) == Remembered(1, 1, None, None)


HOSTILE = (
    b"",
    b"\0\0\0",
    b"[]",
    b"null",
    b'{"sessionId": 5}',
    b'{"sessionId": "../../etc/passwd", "timestamp": 1772323200000}',
    b'{"sessionId": "' + b"a" * 5000 + b'"}',
    b'{"sessionId": "' + A.encode(),
    b'{"sessionId": "' + B.encode() + b'", "timestamp": "yesterday"}',
    b'{"sessionId": "\xff\xfe"}',
    b'{"display": ' + b"[" * 100_000,
    b'{"display": "\\ud83d"}',
)


def test_hostile_lines_are_left_out_and_the_ones_around_them_read(tmp_path: Path) -> None:
    write(tmp_path / "history.jsonl", prompt(A, MARCH_MS), *HOSTILE, prompt(C, MAY_MS))
    assert claude(tmp_path) == Remembered(2, 2, MARCH_MS, MAY_MS)
    write(tmp_path / "session_index.jsonl", *HOSTILE, json.dumps({"id": B, "updated_at": "2026-05-01"}))
    found = codex_remembered(tmp_path, [], ())
    assert found is None or found.sessions == 1


@settings(max_examples=100, deadline=None)
@given(st.lists(st.binary(max_size=40) | st.sampled_from(HOSTILE), max_size=6))
def test_no_content_of_a_memory_raises(tmp_path_factory: pytest.TempPathFactory, lines: list[bytes]) -> None:
    home = tmp_path_factory.mktemp("home")
    for name in ("history.jsonl", "session_index.jsonl"):
        write(home / name, *lines, prompt(A, MARCH_MS))
    found = claude(home)
    assert found is not None
    assert found.sessions >= 1
    codex_remembered(home, [], ())


def test_a_line_too_long_to_hold_and_the_one_behind_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(remembered, "MAX_LINE_BYTES", 400)
    for length in (100, 398 - len(prompt(B, MAY_MS)), 400, 401, 800, 1234):
        long = prompt(B, MAY_MS, pasted="x" * length)
        write(tmp_path / "history.jsonl", long, prompt(A, MARCH_MS))
        found = claude(tmp_path)
        assert found is not None
        assert found.sessions == (2 if len(long) < 400 else 1)


def test_reading_stops_where_a_file_or_the_number_of_sessions_is_beyond_belief(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "history.jsonl", *(prompt(id_, MARCH_MS) for id_ in (A, B, C, A)))
    monkeypatch.setattr(remembered, "MAX_SESSIONS", 2)
    assert claude(tmp_path) == Remembered(2, 2, MARCH_MS, MARCH_MS)
    monkeypatch.setattr(remembered, "MAX_FILE_BYTES", 1)
    assert claude(tmp_path) == Remembered(1, 1, MARCH_MS, MARCH_MS)


def test_nothing_but_counts_and_dates_leaves(tmp_path: Path) -> None:
    write(tmp_path / "history.jsonl", prompt(A, MARCH_MS))
    assert repr(claude(tmp_path)) == (
        f"Remembered(sessions=1, lost=1, lost_first_ms={MARCH_MS}, lost_last_ms={MARCH_MS})"
    )
