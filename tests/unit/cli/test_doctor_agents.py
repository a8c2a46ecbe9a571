"""What `doctor` says of agents that are here, that are not, and that cannot be counted."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from counterfoil.cli import main
from counterfoil.cli.doctor_agents_text import agent_lines
from counterfoil.readers.agents import AGENTS

ROLLOUT = [
    {
        "type": "session_meta",
        "timestamp": "2026-07-01T10:00:00Z",
        "payload": {"id": "t", "cli_version": "9.1"},
    },
    {"type": "event_msg", "timestamp": "2026-07-01T10:00:01Z", "payload": {"type": "dream_started"}},
    {"type": "event_msg", "timestamp": "2026-07-01T10:00:02Z", "payload": {"type": "token_count", "info": 3}},
]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in {word[1:].split("/")[0] for one in AGENTS for word in one.homes if word.startswith("$")}:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / ".config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    logs = tmp_path / ".codex" / "sessions"
    logs.mkdir(parents=True)
    (logs / "a.jsonl").write_text("".join(json.dumps(line) + "\n" for line in ROLLOUT))
    (tmp_path / ".kimi").mkdir()
    (tmp_path / "data" / "amazon-q").mkdir(parents=True)
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "config.toml").write_text('agents_off = ["pi"]')
    return tmp_path


def told(home: Path, capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert main(["--home", str(home / "own"), "scan"]) == 0
    capsys.readouterr()
    assert main(["--home", str(home / "own"), "doctor", *words]) == 0
    return capsys.readouterr().out


def states(home: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, dict[str, Any]]:
    return {agent["agent"]: agent for agent in json.loads(told(home, capsys, "--json"))["agents"]}


def test_each_agent_has_a_state(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = states(home, capsys)
    named = {
        "codex": "read",
        "kimi-cli": "no_logs",
        "amp": "not_found",
        "pi": "off",
        "amazon-q": "unsupported",
    }
    assert {name: found[name]["state"] for name in named} == named
    assert [one["home"] for one in found["amp"]["homes"]] == [str(home / "data" / "amp")]


def test_what_was_not_known_and_not_read_is_told_with_version_and_reason(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    codex = states(home, capsys)["codex"]
    assert codex["unknown"] == [{"kind": "type", "name": "dream_started", "version": "9.1", "lines": 1}]
    assert codex["skipped"] == {"unknown_shape": 1}
    assert codex["lines"] == {"used": 0, "other": 2, "skipped": 1}
    printed = told(home, capsys)
    assert "    not known: type dream_started (9.1) in 1 line\n" in printed
    assert "    skipped lines: unknown_shape 1\n" in printed


def test_a_block_for_those_that_are_here_and_a_line_for_the_others(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = told(home, capsys).splitlines()
    assert f"    1 file, 0.0 MB, in {home / '.codex'}" in lines
    assert f"    no logs, in {home / '.kimi'}" in lines
    (missing,) = [line for line in lines if line.startswith("  not found: ")]
    assert "Amp, " in missing
    assert "  switched off: pi" in lines
    assert any(line.startswith("    not counted: Its log names requests") for line in lines)  # it is here
    assert "  Sourcegraph Cody" not in lines
    assert "  Sourcegraph Cody" in told(home, capsys, "--all").splitlines()


def test_only_the_most_frequent_unknown_names_are_printed() -> None:
    unknown = [{"kind": "field", "name": f"f{n}", "version": None, "lines": n} for n in range(1, 15)]
    agent = {"label": "Acme", "state": "read", "counted": True, "why": None, "homes": [], "notice": None}
    found = agent | {"quality": {"as_logged": 2_000}, "skipped": {}, "unknown": unknown}
    lines = list(agent_lines([found], show_all=False))
    assert lines[:2] == ["  Acme", "    records: as logged 2,000"]
    assert lines[2].startswith("    not known: field f14 in 14 lines, field f13 in 13 lines")
    assert lines[2].endswith("field f5 in 5 lines, 4 more")
