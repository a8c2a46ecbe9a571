from __future__ import annotations

import stat
from datetime import date
from pathlib import Path

import pytest

from counterfoil import settings, state
from counterfoil.errors import KnownError
from counterfoil.readers.retention import claude_code_days


def test_state_comes_back_and_is_private(tmp_path: Path) -> None:
    folder = tmp_path / "state"
    state.save(folder, {"alerts": "x", "notifications": False})
    assert state.load(folder) == {"alerts": "x", "notifications": False}
    assert [stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()] == [0o600]


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff"])
def test_state_that_cannot_be_read_is_no_state(tmp_path: Path, content: bytes) -> None:
    (tmp_path / state.FILE).write_bytes(content)
    assert state.load(tmp_path) == {}


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert settings.load(tmp_path / "config.toml") == settings.Settings()


def test_the_commented_defaults_are_the_defaults_and_never_overwrite(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    settings.write_defaults(file)
    assert settings.load(file) == settings.Settings()
    uncommented = "\n".join(
        line.removeprefix("# ")
        for line in settings.DEFAULTS.splitlines()
        if " = " in line or line.removeprefix("# ")[:1] == "["
    )
    file.write_text(uncommented)
    assert settings.load(file).zone == "Europe/Madrid"
    assert settings.load(file).ask == settings.Ask()
    assert settings.load(file).warnings == settings.Warnings()
    assert settings.load(file).icon == settings.Icon()
    assert settings.load(file).accounts == (
        settings.Account(
            *("claude-code", "Mine", "Max", 100.0, "me@example.org", 1),
            (settings.PriceSince(date(2026, 5, 1), 200.0),),
        ),
    )
    settings.write_defaults(file)
    assert file.read_text() == uncommented


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("zone = 5", r"\$.zone"),
        ("colour = 'red'", "colour"),
        ("roots = 'x'", r"\$.roots"),
        ("a\nb", "line 1"),
        ("[ask]\ngemini = true", "gemini"),
        ("[ask]\nevery_minutes = 1", r"\$.ask.every_minutes"),
        ("[ask]\nclaude-code = 1", r"\$.ask.claude-code"),
        ("[warnings]\nloud = true", "loud"),
        ("[warnings]\nnotify_from = 'calm'", r"\$.warnings.notify_from"),
        ("[warnings]\nquiet_hours = 'at night'", r"like 22:00-07:30.*\$.warnings"),
        ("[warnings]\ncommand = 'notify-me'", r"\$.warnings.command"),
        ("[warnings]\ncommand = ['']", r"first word.*\$.warnings"),
        ("[warnings]\nwebhook = 'http://example.org/x'", r"needs https.*\$.warnings"),
    ],
)
def test_a_mistake_is_named_with_its_place(tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "config.toml"
    file.write_text(text)
    with pytest.raises(KnownError, match=said):
        settings.load(file)


@pytest.mark.parametrize(
    ("text", "agents", "minutes"),
    [
        ("", (), 30),
        ("[ask]", (), 30),
        ("[ask]\nclaude-code = true\nevery_minutes = 60", ("claude-code",), 60),
        ("[ask]\ncodex = true\nclaude-code = true", ("claude-code", "codex"), 30),
    ],
)
def test_no_program_is_asked_unless_it_is_switched_on(
    tmp_path: Path, text: str, agents: tuple[str, ...], minutes: int
) -> None:
    (tmp_path / "config.toml").write_text(text)
    ask = settings.load(tmp_path / "config.toml").ask
    assert (ask.agents, ask.every_minutes) == (agents, minutes)


def test_one_line_of_the_defaults_switches_an_agent_on(tmp_path: Path) -> None:
    text = settings.DEFAULTS.replace("# claude-code = false", "claude-code = true")
    (tmp_path / "config.toml").write_text(text)
    assert settings.load(tmp_path / "config.toml").ask.agents == ("claude-code",)


def test_all_that_can_be_said_of_warnings_is_taken(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text(
        "[warnings]\nnotify_from = 'critical'\nquiet_hours = '22:00-07:30'\ncommand = ['notify-me', '--']\n"
        "webhook = 'https://example.org/x'\nwebhook_names = true\n"
    )
    assert settings.load(file).warnings == settings.Warnings(
        "critical", "22:00-07:30", ("notify-me", "--"), "https://example.org/x", webhook_names=True
    )


@pytest.mark.parametrize(
    ("content", "days"),
    [(None, 30), ("{}", 30), ('{"cleanupPeriodDays": 365, "env": {"KEY": "x"}}', 365), ("nonsense", None)],
)
def test_retention_is_read_from_the_agents_own_settings(
    tmp_path: Path, content: str | None, days: int | None
) -> None:
    if content is not None:
        (tmp_path / "settings.json").write_text(content)
    assert claude_code_days(tmp_path) == days
