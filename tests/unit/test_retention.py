"""What the app is told of every home: what is due, what was lost, and whether it can be kept longer."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from counterfoil import retention
from counterfoil.domain.coverage import Retention
from counterfoil.domain.times import DAY_MS
from counterfoil.errors import KnownError, UsageError
from counterfoil.readers import retention as settings_of
from counterfoil.readers.registry import Root, agent_named

NOW_MS = 1_795_262_400_000
SESSION = "aaaaaaaa-1111-4222-8333-444444444444"


@pytest.fixture(autouse=True)
def policy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(settings_of, "policy_folder", lambda: tmp_path / "policy")
    return tmp_path / "policy"


@pytest.fixture
def claude(tmp_path: Path) -> Root:
    home = tmp_path / ".claude"
    (home / "projects" / "-p").mkdir(parents=True)
    (home / "history.jsonl").write_text(f'{{"sessionId": "{SESSION}", "timestamp": {NOW_MS}}}\n')
    return Root(agent_named("claude-code"), home)


def log(root: Root, name: str, age_ms: int) -> None:
    path = root.home / "projects" / "-p" / f"{name}.jsonl"
    path.write_text("{}\n")
    os.utime(path, ns=(0, (NOW_MS - age_ms) * 1_000_000))


def of(root: Root, *recorded: str) -> Retention:
    (found,) = retention.retentions([root], recorded, lambda: NOW_MS)
    return found


@pytest.mark.parametrize(
    ("age_ms", "due"),
    [(0, 30), (DAY_MS - 1, 30), (DAY_MS, 29), (29 * DAY_MS, 1), (30 * DAY_MS, 0), (400 * DAY_MS, 0)],
)
def test_the_oldest_log_says_when_the_next_deletion_is_due(claude: Root, age_ms: int, due: int) -> None:
    log(claude, "new", 0)
    log(claude, "old", age_ms)
    assert of(claude).next_deletion_days == due


def test_a_home_is_told_of_as_it_stands(claude: Root) -> None:
    assert of(claude) == Retention("claude-code", str(claude.home), 30, None, 1, raisable=True)
    assert of(claude, SESSION).lost_sessions == 0
    log(claude, SESSION, 0)
    assert of(claude).lost_sessions == 0


def test_an_agent_that_keeps_its_logs_has_nothing_due_and_nothing_to_raise(tmp_path: Path) -> None:
    codex = Root(agent_named("codex"), tmp_path)
    assert of(codex) == Retention("codex", str(tmp_path), None, None, None, raisable=False)
    with pytest.raises(KnownError, match="deletes no logs"):
        retention.plan("codex", tmp_path, 365, NOW_MS)
    with pytest.raises(UsageError):
        retention.plan("nobody", tmp_path, 365, NOW_MS)


def test_what_a_policy_sets_and_a_home_that_is_not_there_cannot_be_raised(claude: Root, policy: Path) -> None:
    assert of(Root(claude.agent, claude.home / "nowhere")).raisable is False
    policy.mkdir()
    (policy / "managed-settings.json").write_text('{"cleanupPeriodDays": 7}')
    assert (of(claude).days, of(claude).raisable) == (7, False)


def test_a_plan_is_made_and_undone_through_the_same_door(claude: Root) -> None:
    change = retention.plan("claude-code", claude.home, 365, NOW_MS)
    retention.apply(change)
    assert of(claude).days == 365
    with pytest.raises(retention.KeptAlready):
        retention.plan("claude-code", claude.home, 365, NOW_MS)
    retention.undo(change)
    assert of(claude).days == 30
