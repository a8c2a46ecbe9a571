"""`ask` asks nobody who is not switched on."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import pytest

from counterfoil.cli import ask
from counterfoil.counters import agent_cli
from counterfoil.counters.agent_cli_process import NoAnswer
from counterfoil.counters.client_windows import Figures, Window
from counterfoil.errors import UsageError


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The agents that were asked; Codex never answers."""
    asked: list[str] = []

    def answer(agent: str, at_ms: int, **more: object) -> Figures:
        asked.append(agent)
        if agent == "codex":
            raise NoAnswer("codex is not to be found.")
        return Figures(at_ms, agent, "agent-cli", [Window("claude", 300, 5, None)], home=str(more["home"]))

    monkeypatch.setattr(agent_cli, "ask", answer)
    return asked


def run(home: Path, settings: str = "", **more: object) -> int:
    home.mkdir(exist_ok=True)
    (home / "config.toml").write_text(settings)
    options: dict[str, object] = {"home": str(home), "root": None, "tz": "UTC", "agent": None}
    options |= {"even_if_off": False, "json": True}
    return ask.run(argparse.Namespace(**options | more))


@pytest.mark.parametrize(
    ("settings", "agent"),
    [("", None), ("", "codex"), ("[ask]\ncodex = true", "claude-code"), ("[ask]\nclaude-code = false", None)],
)
def test_it_is_off_unless_switched_on_and_says_what_it_would_do(
    tmp_path: Path, asked: list[str], settings: str, agent: str | None
) -> None:
    with pytest.raises(UsageError, match=r"starts the agent's own program, which uses the network") as caught:
        run(tmp_path, settings, agent=agent)
    assert str(tmp_path / "config.toml") in str(caught.value)
    assert asked == []


def test_an_answer_is_noted_with_the_home_that_the_program_uses(
    tmp_path: Path, asked: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CLAUDE_CONFIG_DIR", str(tmp_path / "work"))
    assert run(tmp_path / "own", "[ask]\nclaude-code = true\ncodex = true") == 0
    document = json.loads(capsys.readouterr().out)
    assert asked == ["claude-code", "codex"]
    assert [(one["limit_id"], one["percent"]) for one in document["noted"]] == [("claude", 5)]
    assert (document["problems"], document["in_ledger"]) == (["codex is not to be found."], True)
    (file,) = (tmp_path / "own" / "state" / "captures").rglob("*.jsonl")
    assert json.loads(file.read_text())["home"] == str(tmp_path / "work")


@pytest.mark.parametrize(
    ("agent", "who"), [("claude-code", ["claude-code"]), (None, ["claude-code", "codex"])]
)
def test_it_asks_for_once_where_that_is_said(
    tmp_path: Path, asked: list[str], agent: str | None, who: list[str]
) -> None:
    assert run(tmp_path, agent=agent, even_if_off=True) == 0
    assert asked == who


def test_without_an_answer_it_leaves_with_3(
    tmp_path: Path, asked: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path, "[ask]\ncodex = true", json=False) == 3
    said = capsys.readouterr()
    assert (said.out, said.err, asked) == ("", "codex is not to be found.\n", ["codex"])


@pytest.mark.parametrize(
    ("agent", "said"),
    [
        ("codec", "No agent is called 'codec'; the closest names are codex"),
        ("gemini", "The counter of Gemini CLI cannot be noted: that is for Claude Code and Codex"),
    ],
)
def test_an_agent_that_cannot_be_asked_is_said(
    tmp_path: Path, asked: list[str], agent: str, said: str
) -> None:
    with pytest.raises(UsageError, match=said):
        run(tmp_path, agent=agent, even_if_off=True)
    assert asked == []
