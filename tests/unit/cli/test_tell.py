"""What `tell` understands of what it is told, and says of the rest."""

from __future__ import annotations

import argparse
import io
import json
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest

from counterfoil.cli import tell
from counterfoil.errors import KnownError, UsageError


class Told:
    """`tell` with a home of its own and both agents here, unless one is taken away."""

    def __init__(self, folder: Path) -> None:
        self.home = folder / "own"
        self.agents = {"claude-code": folder / ".claude", "codex": folder / ".codex"}
        for home in self.agents.values():
            home.mkdir()

    def run(self, *text: str, **more: object) -> int:
        options: dict[str, object] = {
            "home": str(self.home),
            "root": [f"{name}={home}" for name, home in self.agents.items()],
            "tz": "UTC",
            "text": list(text),
            "json": True,
        }
        left_out = dict.fromkeys(("agent", "window", "percent", "resets", "account", "file"))
        return tell.run(argparse.Namespace(**left_out | options | more))

    def captured(self) -> list[dict[str, Any]]:
        files = sorted((self.home / "state" / "captures").rglob("*.jsonl"))
        return [json.loads(line) for file in files for line in file.read_text().splitlines()]


@pytest.fixture
def told(tmp_path: Path) -> Told:
    return Told(tmp_path)


def windows(capsys: pytest.CaptureFixture[str]) -> list[tuple[str, int, float | None]]:
    noted = json.loads(capsys.readouterr().out)["noted"]
    return [(one["limit_id"], one["window_minutes"], one["percent"]) for one in noted]


def test_words_are_noted_with_agent_home_and_account(told: Told, capsys: pytest.CaptureFixture[str]) -> None:
    assert told.run("claude", "5h", "41 % used,", "weekly 7% used", account="me-1") == 0
    assert windows(capsys) == [("claude", 300, 41), ("claude", 10080, 7)]
    (line,) = told.captured()
    assert (line["agent"], line["source"], line["account"]) == ("claude-code", "typed", "me-1")
    assert line["home"] == str(told.agents["claude-code"])


@pytest.mark.parametrize(
    ("text", "options", "expected"),
    [
        ("dashboard says 37 %", {"window": "five_hour", "agent": "claude-code"}, ("claude", 300, 37)),
        ("63% left", {"window": "claude_fable"}, ("claude_fable", 10080, 37)),
        ("opus weekly 5% used", {}, ("claude_opus", 10080, 5)),
        ("", {"percent": "37.5", "window": "seven_day", "agent": "codex"}, ("codex", 10080, 37.5)),
        ("", {"percent": "37", "window": "codex_bengalfox"}, ("codex_bengalfox", 0, 37)),
    ],
)
def test_a_window_is_named_by_the_text_or_by_an_option(
    told: Told,
    capsys: pytest.CaptureFixture[str],
    text: str,
    options: dict[str, str],
    expected: tuple[str, int, float],
) -> None:
    assert told.run(*text.split(), **options) == 0
    assert windows(capsys) == [expected]


def test_the_reset_can_be_given_beside_a_share(told: Told, capsys: pytest.CaptureFixture[str]) -> None:
    told.run(percent="5", window="five_hour", agent="codex", resets="2099-01-01T00:00Z")
    told.run("codex 5h 6% used", resets="2099-01-01T00:00Z")
    assert capsys.readouterr().out.count('"resets_at": "2099-01-01T00:00:00Z"') == 2


def test_without_a_word_of_whose_it_is_the_only_agent_here_is_meant(
    told: Told, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(UsageError, match="not clear whose counter"):
        told.run("weekly 37% used")
    shutil.rmtree(told.agents["claude-code"])
    assert told.run("weekly 37% used") == 0
    assert windows(capsys) == [("codex", 10080, 37)]


@pytest.mark.parametrize("words", [("hello",), ("37%",), ("5h", "120%", "left"), ("resets", "18:00")])
def test_what_is_not_understood_is_not_noted_and_leaves_with_2(
    told: Told, capsys: pytest.CaptureFixture[str], words: tuple[str, ...]
) -> None:
    assert told.run(*words, agent="claude-code", json=False) == 2
    assert "Nothing of this was understood" in capsys.readouterr().out
    assert told.captured() == []


def test_a_share_without_a_window_says_what_is_missing(
    told: Told, capsys: pytest.CaptureFixture[str]
) -> None:
    told.run("37%", agent="claude-code", json=False)
    assert "37 %: no window is named; name five_hour" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({}, "Nothing was said"),
        ({"percent": "37"}, "A share wants its window"),
        ({"percent": "370", "window": "five_hour", "agent": "codex"}, "is no share used"),
        ({"percent": "37", "window": "five_hour"}, "not clear whose counter"),
        ({"percent": "37", "window": "fortnight", "agent": "codex"}, "No window is called 'fortnight'"),
        ({"percent": "37", "window": "5h", "agent": "codex", "resets": "soon"}, "'soon' is no time"),
        ({"percent": "37", "window": "5h", "agent": "gemini"}, "counter of Gemini CLI cannot"),
        ({"percent": "37", "window": "5h", "agent": "codec"}, "No agent is called 'codec'; the closest"),
    ],
)
def test_a_wrong_word_is_answered_with_what_to_write(told: Told, options: dict[str, str], said: str) -> None:
    with pytest.raises(UsageError, match=said):
        told.run(**options)
    assert told.captured() == []


def test_options_that_go_with_nothing_are_said(told: Told, capsys: pytest.CaptureFixture[str]) -> None:
    told.run("claude 5h 5% used, weekly 6% used", window="five_hour", resets="18:00", json=False)
    said = capsys.readouterr().err
    assert "The window was left aside" in said
    assert "The reset was left aside" in said


def test_a_panel_is_taken_from_stdin(
    told: Told, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, corpus: Path
) -> None:
    pasted = (corpus / "counters" / "usage-site.txt").read_bytes()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\n\n" + pasted)))
    assert told.run("-") == 0
    assert windows(capsys) == [("claude", 300, 12), ("claude", 10080, 37), ("claude_sonnet", 10080, 4)]


def test_a_stream_is_taken_from_a_file_with_the_files_time(
    told: Told, capsys: pytest.CaptureFixture[str], corpus: Path
) -> None:
    file = corpus / "counters" / "stream.jsonl"
    assert told.run(file=str(file), account="me-1") == 0
    assert ("claude", 300, 7.0) in windows(capsys)
    lines = told.captured()
    assert {(line["source"], line["account"]) for line in lines} == {("stream-json", "me-1")}
    assert file.stat().st_mtime_ns // 1_000_000 in {line["at_ms"] for line in lines}
    assert not any("CANARY" in json.dumps(line) for line in lines)


def test_a_stream_without_such_events_says_so(
    told: Told, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "stream").write_text('{"type":"system"}\n')
    assert told.run(file=str(tmp_path / "stream")) == 2
    assert json.loads(capsys.readouterr().out)["problems"] == [
        "No rate_limit_event with a window or a status is in it."
    ]


def test_a_file_that_cannot_be_read_is_said(told: Told, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="cannot be read: No such file"):
        told.run(file=str(tmp_path / "nowhere"))


def test_pasted_private_words_are_not_kept(
    told: Told, capsys: pytest.CaptureFixture[str], corpus: Path
) -> None:
    told.run(file=str(corpus / "counters" / "status-panel.txt"), json=False)
    told.run("claude weekly (ada@canary.test CANARY) 5% used", json=False)
    said = capsys.readouterr()
    kept = "".join(file.read_text("utf-8", "replace") for file in told.home.rglob("*") if file.is_file())
    assert len(told.captured()) == 2
    assert "anary" not in kept.lower()
    assert "anary" not in said.out.lower()


def test_a_line_for_people_says_window_share_and_reset(
    told: Told, capsys: pytest.CaptureFixture[str]
) -> None:
    told.run("codex 5h: 63% left, resets 2 Jan 2099", json=False)
    told.run(
        percent="5", window="seven_day_opus", agent="claude-code", resets="2099-01-01T00:00Z", json=False
    )
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("Codex 5-hour window: 37 % used, resets 2 Jan")
    assert lines[1] == "Claude week, opus: 5 % used, resets 1 Jan 00:00"
