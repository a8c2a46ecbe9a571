"""How long Claude Code keeps its logs, told from its settings; and when a change of them is refused."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from counterfoil.errors import KnownError, UsageError
from counterfoil.readers import retention
from counterfoil.readers.retention import (
    KeptAlready,
    SetBy,
    claude_code_setting,
    keeps_logs,
    plan_longer,
)
from counterfoil.readers.settings_change import apply, undo

NOW_MS = 1_795_262_400_000  # 2026-11-21T12:00:00Z


@pytest.fixture
def policy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "policy"
    monkeypatch.setattr(retention, "policy_folder", lambda: folder)
    return folder


@pytest.fixture
def home(tmp_path: Path, policy: Path) -> Path:  # noqa: ARG001 - no home is looked at under this machine's policy
    folder = tmp_path / ".claude"
    folder.mkdir()
    return folder


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="")
    return path


@pytest.mark.parametrize(
    ("text", "days", "set_by"),
    [
        (None, 30, SetBy.DEFAULT),
        ("{}", 30, SetBy.DEFAULT),
        ('{"env": {"cleanupPeriodDays": 5}}', 30, SetBy.DEFAULT),
        ('{"cleanupPeriodDays": 365, "env": {"API_KEY": "x"}}', 365, SetBy.USER),
        ('\ufeff{"cleanupPeriodDays": 99999}', 99_999, SetBy.USER),
        ('{"cleanupPeriodDays": 30.0}', 30, SetBy.USER),
    ],
)
def test_the_users_setting_is_in_force_and_else_the_default(
    home: Path, text: str | None, days: int, set_by: SetBy
) -> None:
    if text is not None:
        write(home / "settings.json", text)
    found = claude_code_setting(home)
    assert (found.days, found.set_by, found.problem) == (days, set_by, None)
    assert found.path == (home / "settings.json" if set_by is SetBy.USER else None)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nonsense",
        "[1]",
        '{"cleanupPeriodDays": 0}',
        '{"cleanupPeriodDays": -1}',
        '{"cleanupPeriodDays": 1.5}',
        '{"cleanupPeriodDays": "30"}',
        '{"cleanupPeriodDays": true}',
        '{"a": ' + "[" * 100_000,
        '{"a": "' + "x" * (1 << 20) + '"}',
    ],
)
def test_what_cannot_be_told_is_not_known_and_the_file_is_named(home: Path, text: str) -> None:
    path = write(home / "settings.json", text)
    found = claude_code_setting(home)
    assert (found.days, found.path) == (None, path)
    assert found.problem is not None
    assert found.problem.startswith(str(path))


def test_a_pipe_or_a_folder_in_the_place_of_the_settings_is_no_setting_and_nothing_waits(home: Path) -> None:
    os.mkfifo(home / "settings.json")
    assert claude_code_setting(home).days is None
    (home / "settings.json").unlink()
    (home / "settings.json").mkdir()
    assert claude_code_setting(home).days is None


def test_a_policy_goes_before_the_user_and_the_last_drop_in_before_the_others(
    home: Path, policy: Path
) -> None:
    user = write(home / "settings.json", '{"cleanupPeriodDays": 400}')
    assert claude_code_setting(home).path == user
    layers = [
        write(policy / "managed-settings.json", '{"cleanupPeriodDays": 1}'),
        write(policy / "managed-settings.d" / "10-a.json", '{"cleanupPeriodDays": 2}'),
        write(policy / "managed-settings.d" / "20-b.json", '{"cleanupPeriodDays": 3}'),
        write(home / "remote-settings.json", '{"cleanupPeriodDays": 4}'),
    ]
    for days, path in reversed(list(enumerate(layers, start=1))):
        found = claude_code_setting(home)
        assert (found.days, found.set_by, found.path) == (days, SetBy.POLICY, path)
        with pytest.raises(KnownError, match="policy of your organisation"):
            plan_longer(home, 3650, NOW_MS)
        path.write_text('{"model": "x"}')
    assert claude_code_setting(home).days == 400


def test_a_policy_that_cannot_be_read_leaves_it_unknown_and_the_settings_alone(
    home: Path, policy: Path
) -> None:
    write(policy / "managed-settings.json", "{")
    found = claude_code_setting(home)
    assert (found.days, found.set_by) == (None, SetBy.POLICY)
    with pytest.raises(KnownError, match=r"not valid JSON\. It cannot be changed here"):
        plan_longer(home, 3650, NOW_MS)


def test_codex_deletes_nothing_by_itself(home: Path) -> None:
    assert (keeps_logs(home).days, keeps_logs(home).problem) == (None, None)


def test_a_plan_writes_nothing_and_says_what_it_would(home: Path) -> None:
    path = write(home / "settings.json", '{\r\n\t"cleanupPeriodDays": 30\r\n}')
    change = plan_longer(home, 3650, NOW_MS)
    assert (change.path, change.before) == (path, '{\r\n\t"cleanupPeriodDays": 30\r\n}')
    assert change.after == '{\r\n\t"cleanupPeriodDays": 3650\r\n}'
    assert change.backup == home / "settings.json.counterfoil-20261121T120000Z"
    assert [entry.name for entry in home.iterdir()] == ["settings.json"]


def test_a_plan_keeps_the_texts_out_of_what_is_logged(home: Path) -> None:
    write(home / "settings.json", '{"env": {"API_KEY": "sk-secret"}}')
    assert "sk-secret" not in repr(plan_longer(home, 3650, NOW_MS))


def test_a_plan_made_and_undone_changes_what_is_in_force_and_back(home: Path) -> None:
    for text in ('{"cleanupPeriodDays": 0}', "{}", None):
        (home / "settings.json").unlink(missing_ok=True)
        if text is not None:
            write(home / "settings.json", text)
        before = claude_code_setting(home)
        change = plan_longer(home, 3650, NOW_MS)
        apply(change)
        assert claude_code_setting(home).days == 3650
        undo(change)
        assert claude_code_setting(home) == before
        if change.backup:
            change.backup.unlink()


@pytest.mark.parametrize("days", [30, 29, 1])
def test_no_more_than_there_is_needs_no_change(home: Path, days: int) -> None:
    with pytest.raises(KeptAlready):
        plan_longer(home, days, NOW_MS)


@pytest.mark.parametrize("days", [0, -1, 100_000])
def test_days_that_the_client_might_not_take_are_refused(home: Path, days: int) -> None:
    with pytest.raises(UsageError):
        plan_longer(home, days, NOW_MS)


def test_a_link_is_followed_inside_of_the_home_only(home: Path, tmp_path: Path) -> None:
    elsewhere = write(tmp_path / "dotfiles" / "claude.json", "{}")
    (home / "settings.json").symlink_to(elsewhere)
    with pytest.raises(KnownError, match="change it there"):
        plan_longer(home, 3650, NOW_MS)
    (home / "settings.json").unlink()
    (home / "settings.json").symlink_to(write(home / "own" / "real.json", "{}"))
    linked = tmp_path / "linked"
    linked.symlink_to(home)
    change = plan_longer(linked, 3650, NOW_MS)
    apply(change)
    assert (home / "settings.json").is_symlink()
    assert claude_code_setting(linked).days == 3650
    assert change.backup == home / "own" / "real.json.counterfoil-20261121T120000Z"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{", "not valid JSON"),
        ('{"cleanupPeriodDays": 1, "cleanupPeriodDays": 2}', "twice"),
        ('{"a": "\udcff"}', "not UTF-8"),
    ],
)
def test_a_file_that_cannot_be_changed_safely_is_refused(home: Path, text: str, words: str) -> None:
    (home / "settings.json").write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(KnownError, match=words):
        plan_longer(home, 3650, NOW_MS)


def test_a_link_to_nothing_and_a_home_that_is_not_there_are_refused(home: Path, tmp_path: Path) -> None:
    (home / "settings.json").symlink_to(home / "gone.json")
    with pytest.raises(KnownError, match="not there"):
        plan_longer(home, 3650, NOW_MS)
    with pytest.raises(KnownError, match="no folder"):
        plan_longer(tmp_path / "nowhere", 3650, NOW_MS)


@pytest.fixture
def unprivileged() -> Iterator[Path]:
    """A folder of our own where we are an ordinary user; root may write everything."""
    with tempfile.TemporaryDirectory(prefix="counterfoil-test-") as name:
        folder = Path(name)
        if os.geteuid() != 0:
            yield folder
            return
        os.chown(folder, 65534, -1)
        os.seteuid(65534)
        try:
            yield folder
        finally:
            os.seteuid(0)


@pytest.mark.parametrize("which", ["file", "folder"])
def test_what_is_write_protected_stays_as_it_is(
    unprivileged: Path, which: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retention, "policy_folder", lambda: unprivileged / "policy")
    path = write(unprivileged / "settings.json", "{}")
    place, mode = (path, 0o400) if which == "file" else (unprivileged, 0o500)
    place.chmod(mode)
    try:
        with pytest.raises(KnownError, match="write-protected"):
            plan_longer(unprivileged, 3650, NOW_MS)
    finally:
        place.chmod(stat.S_IRWXU)
