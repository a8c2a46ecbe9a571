"""The verb `snooze`: by name, until the reset or a time, and back."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from counterfoil import wishes
from counterfoil.cli import main

Run = Callable[..., tuple[int, str, str]]
LATER = "2099-01-01T12:00Z"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / ".codex").mkdir()
    return tmp_path / "own"


@pytest.fixture
def run(home: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a verb on a home with a 5-hour window and a week; gives exit code, output and messages."""

    def verb(*words: str) -> tuple[int, str, str]:
        root = f"codex={home.parent / '.codex'}"
        code = main(["--home", str(home), "--root", root, "--tz", "UTC", *words])
        told = capsys.readouterr()
        return code, told.out.replace("\u00a0", " "), told.err

    assert verb("tell", "5h: 63% left, resets in 2h; weekly 20% used, resets in 3d")[0] == 0
    return verb


def snoozed(run: Run, *words: str) -> list[dict[str, Any]]:
    document: dict[str, Any] = json.loads(run("snooze", *words, "--json")[1])
    found: list[dict[str, Any]] = document["snoozed"]
    return found


def test_without_a_name_it_says_what_can_be_snoozed(run: Run, home: Path) -> None:
    code, out, _ = run("snooze")
    assert code == 0
    assert out.splitlines()[0] == "Nothing is snoozed."
    assert {line.split()[0] for line in out.splitlines()[1:]} == {"codex/five_hour", "codex/seven_day"}
    assert not (home / "state" / wishes.FILE).exists()


def test_a_window_is_snoozed_until_its_own_reset(run: Run) -> None:
    (five_hour,) = snoozed(run, "codex/five_hour")
    windows = json.loads(run("status", "--json")[1])["windows"]
    resets = {window["kind"]: window["resets_at"] for window in windows}
    assert (five_hour["name"], five_hour["until"]) == ("codex/five_hour", resets["five_hour"])


def test_all_of_an_agent_are_snoozed_until_a_time_and_one_of_them_is_spoken_of_again(run: Run) -> None:
    assert [one["until"] for one in snoozed(run, "codex", "--until", LATER)] == ["2099-01-01T12:00:00Z"] * 2
    assert [one["name"] for one in snoozed(run, "codex/seven_day", "--end")] == ["codex/five_hour"]
    assert snoozed(run, "all", "--end") == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("gemini",), "known are: codex/five_hour, codex/seven_day"),
        (("codex", "--end"), "known are: none"),
        (("codex", "--until", "2020-01-01"), "has passed"),
        (("codex", "--until", "tonight"), "is no time"),
        (("--end",), "Name the window"),
    ],
)
def test_what_cannot_be_done_is_wrong_usage_and_changes_nothing(
    run: Run, home: Path, words: tuple[str, ...], said: str
) -> None:
    code, _, err = run("snooze", *words)
    assert code == 2
    assert said in err
    assert not (home / "state" / wishes.FILE).exists()
