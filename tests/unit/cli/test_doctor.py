"""What `doctor` says of the provider's counter: where it was read, where it could be, what would help."""

from __future__ import annotations

import argparse
import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from counterfoil.cli import doctor, doctor_counters, tell
from counterfoil.readers import retention as policies
from counterfoil.readers.settings_change import apply
from counterfoil.readers.statusline_setup import plan_install

PROGRAM = ("/usr/bin/counterfoil", "statusline")
CONNECT = "Claude Code's status line is not connected: `counterfoil statusline --install` shows the change."
CACHED = {
    "cachedUsageUtilization": {
        "fetchedAtMs": 1_790_000_000_000,
        "utilization": {"five_hour": {"utilization": 12}},
    },
    "oauthAccount": {"emailAddress": "somebody@example.org"},
}
SAMPLE = {"t": 1_790_000_000_000, "org": "org-1", "u": {"fh": 5}}


class Doctor:
    """`doctor` over a home of its own with both agents here."""

    def __init__(self, folder: Path) -> None:
        self.home, self.claude, self.codex = folder / "own", folder / ".claude", folder / ".codex"
        self.claude.mkdir()
        self.codex.mkdir()

    def options(self, **more: object) -> argparse.Namespace:
        roots = [f"claude-code={self.claude}", f"codex={self.codex}"]
        fixed: dict[str, object] = {"home": str(self.home), "root": roots, "tz": "UTC"}
        return argparse.Namespace(**fixed | more)

    def tell(self, *text: str, account: str | None = None) -> None:
        left_out = dict.fromkeys(("agent", "window", "percent", "resets", "file"))
        assert tell.run(self.options(text=list(text), json=True, account=account, **left_out)) == 0

    def settings(self, text: str) -> None:
        self.home.mkdir(exist_ok=True)
        (self.home / "config.toml").write_text(text)


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Doctor:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / ".config"))
    monkeypatch.setattr(policies, "policy_folder", lambda: tmp_path / "policy")
    for name in ("CLAUDE_CONFIG_DIR", "CODEX_HOME"):
        monkeypatch.delenv(name, raising=False)
    return Doctor(tmp_path)


def counter(own: Doctor, capsys: pytest.CaptureFixture[str], agent: str = "claude-code") -> dict[str, Any]:
    capsys.readouterr()
    assert doctor.run(own.options(json=True)) == 0
    (found,) = [one for one in json.loads(capsys.readouterr().out)["counter"] if one["agent"] == agent]
    assert isinstance(found, dict)
    return found


def text(own: Doctor, capsys: pytest.CaptureFixture[str], **more: object) -> list[str]:
    capsys.readouterr()
    assert doctor.run(own.options(json=False, **more)) == 0
    printed = capsys.readouterr().out.replace("\u00a0", " ").splitlines()
    return [line.strip() for line in printed[printed.index("Counter") : printed.index("Ledger")]]


def test_without_a_ledger_readings_are_not_known_and_all_else_is_told(
    own: Doctor, capsys: pytest.CaptureFixture[str]
) -> None:
    found = counter(own, capsys)
    assert found["sources"] is None
    assert found["status_line"] == {"connected": False, "last_noted_at": None, "problems": []}
    assert (found["cached_answers"], found["asking"]) == ([], False)
    assert found["helps"] == [CONNECT, "Readings can be listed once the ledger can be read."]
    assert not own.home.exists()


def test_each_place_is_told_with_account_count_and_age(
    own: Doctor, capsys: pytest.CaptureFixture[str]
) -> None:
    own.tell("claude", "5h", "41 % used, resets in 2h", account="8f14e45f-ceea-4672-9c2e-1a2b3c4d5e6f")
    own.tell("codex", "weekly", "7% used")
    (source,) = counter(own, capsys)["sources"]
    assert (source["source"], source["readings"], source["accepted"]) == ("typed", 1, 1)
    assert source["account"] == "8f14e45f-ceea-4672-9c2e-1a2b3c4d5e6f"
    told_at = datetime.fromisoformat(source["last_at"])
    assert abs((datetime.now(UTC) - told_at).total_seconds() - source["age_seconds"]) < 30
    lines = text(own, capsys)
    (line,) = [line for line in lines if "8f14e45f" in line]
    assert line.startswith("typed in, account 8f14e45f-ce…: 1 reading, 1 accepted, last ")
    assert line.endswith(" s ago")
    assert sum(line.startswith("typed in") for line in lines) == 2


def test_an_agent_without_readings_is_told_what_brings_some(
    own: Doctor, capsys: pytest.CaptureFixture[str]
) -> None:
    own.tell("codex", "weekly", "7% used, resets in 20h")
    assert counter(own, capsys)["helps"][1:] == [doctor_counters.NOTHING_TOLD]
    assert counter(own, capsys, "codex")["helps"] == []


def test_readings_that_were_all_refused_point_to_the_reasons(
    own: Doctor, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = own.home / "state" / "captures" / "claude-code"
    own.tell("codex", "weekly", "7% used")
    folder.mkdir(parents=True)
    line = {"v": 1, "at_ms": 1_790_000_000_000, "agent": "claude-code", "source": "statusline"}
    window = {"limit_id": "claude", "minutes": 300, "percent": 900, "resets_at_ms": 1_790_000_900_000}
    (folder / "statusline-2026-09.jsonl").write_text(json.dumps(line | {"windows": [window]}) + "\n")
    own.tell("codex", "weekly", "8% used")  # reads all captures
    found = counter(own, capsys)
    assert [(one["readings"], one["accepted"]) for one in found["sources"]] == [(1, 0)]
    said = "No reading from status line was accepted: `counterfoil readings` shows why."
    assert said in found["helps"]


def test_a_connected_status_line_says_when_it_last_spoke(
    own: Doctor, capsys: pytest.CaptureFixture[str]
) -> None:
    apply(plan_install(own.claude, PROGRAM, 1_790_000_000_000))
    found = counter(own, capsys)
    assert found["status_line"]["connected"] is True
    assert found["helps"][0] == doctor_counters.NOT_NOTED_YET
    noted = own.home / "state" / "captures" / "claude-code" / "statusline-2026-09.jsonl"
    noted.parent.mkdir(parents=True)
    noted.write_text("")
    found = counter(own, capsys)
    assert found["status_line"]["last_noted_at"].endswith("Z")
    assert doctor_counters.NOT_NOTED_YET not in found["helps"]
    assert any(line.startswith("status line: connected, last noted: 2") for line in text(own, capsys))


@pytest.mark.parametrize("settings", ["not JSON", '{"disableAllHooks": true}'])
def test_what_is_in_the_way_of_the_status_line_is_told_in_place_of_the_offer(
    own: Doctor, capsys: pytest.CaptureFixture[str], settings: str
) -> None:
    (own.claude / "settings.json").write_text(settings)
    found = counter(own, capsys)
    (problem,) = found["status_line"]["problems"]
    assert str(own.claude / "settings.json") in problem
    assert CONNECT not in found["helps"]
    assert problem in text(own, capsys)


def test_the_cached_answer_is_found_and_nothing_else_of_its_file_is_told(
    own: Doctor, capsys: pytest.CaptureFixture[str]
) -> None:
    path = own.claude / ".claude.json"
    assert "Claude Code's cached answer: not found" in text(own, capsys)
    path.write_text(json.dumps({"oauthAccount": CACHED["oauthAccount"]}))
    assert counter(own, capsys)["cached_answers"] == []
    path.write_text(json.dumps(CACHED))
    found = counter(own, capsys)
    assert found["cached_answers"] == [
        {"path": str(path), "figures_at": "2026-09-21T14:13:20Z", "problem": None}
    ]
    assert "somebody" not in json.dumps(found)
    path.write_text("[")
    (row,) = counter(own, capsys)["cached_answers"]
    assert row["problem"] == "It cannot be read: it is of no known shape."


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere it lies in other folders")
def test_the_desktop_apps_file_is_looked_for_where_no_other_home_was_named(
    own: Doctor, capsys: pytest.CaptureFixture[str]
) -> None:
    history = own.claude.parent / ".config" / "Claude" / "plan-usage-history.json"
    history.parent.mkdir(parents=True)
    history.write_text(json.dumps({"version": 2, "samples": [SAMPLE]}))
    assert counter(own, capsys)["desktop_app"] is None
    assert f"Claude desktop app: {history}, figures of 2026-09-21T14:13:20Z" in text(own, capsys, root=[])


def test_asking_is_told_as_it_is_switched(own: Doctor, capsys: pytest.CaptureFixture[str]) -> None:
    own.settings("[ask]\ncodex = true\n")
    assert (counter(own, capsys)["asking"], counter(own, capsys, "codex")["asking"]) == (False, True)
    lines = text(own, capsys)
    assert "asking its own program: off" in lines
    assert "asking its own program: on" in lines
