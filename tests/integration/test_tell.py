"""What a user tells, as the command line notes it and the ledger then knows it."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from counterfoil.cli import main

Say = Callable[..., dict[str, Any]]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / ".codex").mkdir()
    return tmp_path / "own"


@pytest.fixture
def say(home: Path, capsys: pytest.CaptureFixture[str]) -> Say:
    """Runs a verb and gives its document."""

    def run(*words: str) -> dict[str, Any]:
        root = f"codex={home.parent / '.codex'}"
        assert main(["--home", str(home), "--root", root, "--tz", "UTC", *words, "--json"]) == 0
        document: dict[str, Any] = json.loads(capsys.readouterr().out)
        return document

    return run


def shown(say: Say) -> list[tuple[str, str, str, int, float | None]]:
    rows = say("readings")["rows"]
    return sorted(
        (row["agent"], row["source"], row["limit_id"], row["window_minutes"], row["raw_percent"])
        for row in rows
    )


def test_what_is_typed_is_a_reading_at_once(say: Say) -> None:
    assert say("tell", "5h: 63% left, resets in 2h; weekly 20% used")["in_ledger"] is True
    assert shown(say) == [("codex", "typed", "codex", 300, 37.0), ("codex", "typed", "codex", 10080, 20.0)]


def test_options_stand_for_words(say: Say) -> None:
    said = say("tell", "--agent", "codex", "--window", "weekly", "--percent", "8", "--resets", "in 3d")
    assert said["noted"][0]["window_minutes"] == 10080
    assert shown(say) == [("codex", "typed", "codex", 10080, 8.0)]


def test_a_capture_told_twice_is_there_once(say: Say, tmp_path: Path) -> None:
    windows = {"five_hour": {"utilization": 0.07}, "seven_day": {"resetsAt": 4_000_000_000}}
    info = {"status": "rejected", "rateLimitType": "five_hour", "unifiedWindows": windows}
    stream = tmp_path / "stream.jsonl"
    stream.write_text(json.dumps({"type": "rate_limit_event", "rate_limit_info": info}) + "\n")
    say("tell", "--file", str(stream))
    once = shown(say)
    assert once == [
        ("claude-code", "stream-json", "claude", 300, 7.0),
        ("claude-code", "stream-json", "claude", 10080, None),
    ]
    say("tell", "--file", str(stream))
    assert shown(say) == once
    assert say("verify")["ok"] is True


def test_where_the_ledger_cannot_be_opened_it_is_noted_for_the_next_scan(say: Say, home: Path) -> None:
    say("scan")
    ledger, aside = home / "ledger.db", home / "aside"
    ledger.rename(aside)
    ledger.mkdir()
    assert say("tell", "codex weekly 20% used")["in_ledger"] is False
    ledger.rmdir()
    aside.rename(ledger)
    say("tell", "codex 5h 3% used")
    assert shown(say) == [("codex", "typed", "codex", 300, 3.0), ("codex", "typed", "codex", 10080, 20.0)]


def used(home: Path, minutes_ago: int) -> None:
    """One request of Claude Code's in a log of the root beside `home`."""
    at = time.strftime("%Y-%m-%dT%H:%M:%S.000Z", time.gmtime(time.time() - minutes_ago * 60))
    usage = {"input_tokens": 1, "output_tokens": 10, "cache_read_input_tokens": 0}
    message = {"id": "msg_1", "model": "claude-opus-5", "usage": usage, "stop_reason": "end_turn"}
    entry = {
        "type": "assistant", "timestamp": at, "sessionId": "s", "version": "2.1.229", "cwd": "/src/web",
        "requestId": "req_1", "uuid": "u1", "message": message,
    }  # fmt: skip
    log = home.parent / ".claude" / "projects" / "web" / "s.jsonl"
    log.parent.mkdir(parents=True)
    log.write_text(json.dumps(entry) + "\n")


def test_a_share_without_a_reset_counts_in_the_window_that_use_began(say: Say, home: Path) -> None:
    used(home, minutes_ago=30)
    root = ("--root", f"claude-code={home.parent / '.claude'}")
    say(*root, "scan")
    (before,) = say(*root, "status")["windows"]
    assert (before["basis"], before["used_percent"]) == ("inferred", None)
    said = ("tell", "--agent", "claude-code", "--window", "five_hour", "--percent", "37")
    assert say(*root, *said)["in_ledger"] is True
    (after,) = say(*root, "status")["windows"]
    names = ("starts_at", "basis", "used_percent", "used_percent_source")
    assert [after[name] for name in names] == [before["starts_at"], "inferred", 37, "typed"]
    (row,) = say(*root, "readings")["rows"]
    assert (row["accepted"], row["used_percent"], row["resets_at"]) == (True, 37, None)


def test_a_share_without_a_reset_and_without_a_window_says_so(say: Say) -> None:
    say("tell", "--agent", "codex", "--window", "five_hour", "--percent", "37")
    (row,) = say("readings")["rows"]
    assert (row["accepted"], row["raw_percent"]) == (False, 37)
    assert row["reason"] == "no reset time, and no window is known at that time"


def test_asking_is_off_by_default(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--home", str(home), "ask"]) == 2
    assert "Asking is switched off" in capsys.readouterr().err
