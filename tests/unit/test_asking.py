"""Asking now and then, where that is switched on."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from counterfoil.asking import MINUTE_MS, Asking
from counterfoil.counters import agent_cli
from counterfoil.counters.agent_cli_process import NoAnswer
from counterfoil.counters.client_windows import Figures, Window
from counterfoil.settings import Ask

NOW = 1_789_564_805_000
BOTH = Ask(claude_code=True, codex=True)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The agents that were asked; Codex never answers."""
    asked: list[str] = []

    def ask(agent: str, at_ms: int, *, home: str | None, **_: object) -> Figures:
        asked.append(agent)
        if agent == "codex":
            raise NoAnswer("codex is not to be found.")
        return Figures(at_ms, agent, "agent-cli", [Window("claude", 300, 5, None)], home=home)

    monkeypatch.setattr(agent_cli, "ask", ask)
    return asked


def look(one: Asking, now_ms: int) -> list[str]:
    one.look(now_ms)
    deadline = time.monotonic() + 10
    while one.is_busy and time.monotonic() < deadline:
        time.sleep(0.005)
    assert not one.is_busy
    return one.look(now_ms)


def home_of(agent: str) -> Path:
    return Path(f"/home/u/.{agent}")


def test_nothing_is_asked_unless_it_is_switched_on(tmp_path: Path, asked: list[str]) -> None:
    assert look(Asking(tmp_path, Ask(), home_of), NOW) == []
    assert (asked, list(tmp_path.iterdir())) == ([], [])


def test_answers_become_captures_and_the_rest_is_said(tmp_path: Path, asked: list[str]) -> None:
    assert look(Asking(tmp_path, BOTH, home_of), NOW) == ["codex is not to be found."]
    (file,) = (tmp_path / "captures").rglob("*.jsonl")
    line = json.loads(file.read_text())
    assert (file.parent.name, line["source"], line["at_ms"], line["home"]) == (
        "claude-code",
        "agent-cli",
        NOW,
        "/home/u/.claude-code",
    )
    assert asked == ["claude-code", "codex"]


def test_it_is_asked_as_often_as_was_chosen_and_no_more(tmp_path: Path, asked: list[str]) -> None:
    one = Asking(tmp_path, Ask(codex=True, every_minutes=30), home_of)
    for minutes in (0, 1, 29, 30, 31, 61):
        look(one, NOW + minutes * MINUTE_MS)
    assert len(asked) == 3


def test_a_clock_set_back_keeps_nobody_waiting(tmp_path: Path, asked: list[str]) -> None:
    one = Asking(tmp_path, Ask(codex=True), home_of)
    look(one, NOW)
    look(one, NOW - 1000 * MINUTE_MS)
    assert len(asked) == 2


def test_a_look_never_waits_and_never_asks_twice_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    go_on = False

    def ask(agent: str, *_: object, **__: object) -> Figures:
        asked.append(agent)
        while not go_on:
            time.sleep(0.005)
        raise NoAnswer("late.")

    monkeypatch.setattr(agent_cli, "ask", ask)
    one = Asking(tmp_path, Ask(codex=True), home_of)
    started = time.monotonic()
    for minutes in (0, 60, 120):
        assert one.look(NOW + minutes * MINUTE_MS) == []
    assert time.monotonic() - started < 1
    go_on = True
    assert wait_for(lambda: not one.is_busy)
    assert asked == ["codex"]


def wait_for(holds: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + 10
    while not holds() and time.monotonic() < deadline:
        time.sleep(0.005)
    return holds()


def test_where_captures_cannot_be_kept_that_is_said(tmp_path: Path, asked: list[str]) -> None:
    (tmp_path / "state").write_text("in the way")
    (said,) = look(Asking(tmp_path / "state", Ask(claude_code=True), home_of), NOW)
    assert said.startswith("What claude-code said could not be noted: ")
    assert asked == ["claude-code"]
