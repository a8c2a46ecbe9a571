"""A settings file holds the old text or the new one whatever happens, and the old one is kept first."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from counterfoil.errors import KnownError
from counterfoil.readers.settings_change import SettingsChange, apply, undo

BEFORE = '\ufeff{\r\n  "model": "x"\r\n}'
AFTER = '\ufeff{\r\n  "cleanupPeriodDays": 90,\r\n  "model": "x"\r\n}'

# Runs `apply` and is killed for good ahead of its n-th step; a write is cut in its middle first.
KILLED = """
import os, signal, sys
from pathlib import Path
from counterfoil.readers.settings_change import SettingsChange, apply

left = int(sys.argv[1])
path, before, after = Path(sys.argv[2]), *(Path(name).read_bytes().decode() for name in sys.argv[3:5])

def step(name, real):
    def run(*args, **named):
        global left
        left -= 1
        if left == 0:
            if name == "write":
                real(args[0], bytes(args[1])[:5])
            os.kill(os.getpid(), signal.SIGKILL)
        return real(*args, **named)
    return run

for name in ("open", "write", "fsync", "replace", "chmod", "unlink", "close"):
    setattr(os, name, step(name, getattr(os, name)))
apply(SettingsChange(path, before, after, path.with_name("settings.json.counterfoil-x"), ()))
"""


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    path = tmp_path / "home" / "settings.json"
    path.parent.mkdir()
    path.write_bytes(BEFORE.encode())
    path.chmod(0o640)
    return path


def change_of(path: Path, before: str | None = BEFORE) -> SettingsChange:
    backup = None if before is None else path.with_name("settings.json.counterfoil-x")
    return SettingsChange(path, before, AFTER, backup, ())


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_a_change_keeps_the_old_file_and_the_mode_and_leaves_nothing_else(settings: Path) -> None:
    apply(change_of(settings))
    backup = settings.with_name("settings.json.counterfoil-x")
    assert (settings.read_bytes(), backup.read_bytes()) == (AFTER.encode(), BEFORE.encode())
    assert {stat.S_IMODE(path.stat().st_mode) for path in (settings, backup)} == {0o640}
    assert names(settings.parent) == {settings.name, backup.name}


def test_a_change_made_twice_is_made_once(settings: Path) -> None:
    apply(change_of(settings))
    made = settings.stat().st_ino
    apply(change_of(settings))
    assert settings.stat().st_ino == made


def test_a_new_file_is_for_its_owner_alone_and_goes_again_on_undo(settings: Path) -> None:
    settings.unlink()
    apply(change_of(settings, None))
    assert (settings.read_bytes(), stat.S_IMODE(settings.stat().st_mode)) == (AFTER.encode(), 0o600)
    undo(change_of(settings, None))
    undo(change_of(settings, None))
    assert names(settings.parent) == set()


def test_undo_brings_back_every_byte(settings: Path) -> None:
    apply(change_of(settings))
    undo(change_of(settings))
    undo(change_of(settings))
    assert (settings.read_bytes(), stat.S_IMODE(settings.stat().st_mode)) == (BEFORE.encode(), 0o640)


@pytest.mark.parametrize("step", [apply, undo])
def test_a_file_that_someone_else_changed_is_left_alone(settings: Path, step: object) -> None:
    apply(change_of(settings))
    settings.write_text("{}")
    assert callable(step)
    with pytest.raises(KnownError, match="nothing was done"):
        step(change_of(settings))
    assert settings.read_text() == "{}"


def test_a_file_that_came_to_be_a_link_since_is_left_alone(settings: Path) -> None:
    target = settings.with_name("elsewhere.json")
    settings.rename(target)
    settings.symlink_to(target)
    with pytest.raises(KnownError, match="as it was"):
        apply(change_of(settings))
    assert (settings.is_symlink(), target.read_bytes()) == (True, BEFORE.encode())


def test_another_backup_of_the_same_name_is_not_overwritten(settings: Path) -> None:
    backup = settings.with_name("settings.json.counterfoil-x")
    backup.write_text("precious")
    with pytest.raises(KnownError, match="holds something else"):
        apply(change_of(settings))
    assert (settings.read_bytes(), backup.read_text()) == (BEFORE.encode(), "precious")


def test_undo_refuses_a_backup_that_is_gone_or_was_changed(settings: Path) -> None:
    apply(change_of(settings))
    settings.with_name("settings.json.counterfoil-x").write_text("{}")
    with pytest.raises(KnownError, match="nothing was done"):
        undo(change_of(settings))
    assert settings.read_bytes() == AFTER.encode()


@pytest.mark.parametrize("step", ["open", "write", "fsync", "chmod", "replace"])
@pytest.mark.parametrize("times", [1, 2])
def test_a_disk_that_fails_at_any_step_changes_nothing_and_leaves_no_rest(
    settings: Path, monkeypatch: pytest.MonkeyPatch, step: str, times: int
) -> None:
    real, left = getattr(os, step), [times]

    def failing(*args: object, **named: object) -> object:
        is_reading = step == "open" and not args[1] & os.O_CREAT  # type: ignore[operator]
        left[0] -= not is_reading
        if left[0] == 0 and not is_reading:
            raise OSError(errno.ENOSPC, "No space left on device")
        return real(*args, **named)

    monkeypatch.setattr(os, step, failing)
    with pytest.raises(KnownError, match="No space left on device"):
        apply(change_of(settings))
    monkeypatch.undo()
    assert settings.read_bytes() == BEFORE.encode()
    assert names(settings.parent) <= {settings.name, "settings.json.counterfoil-x"}
    apply(change_of(settings))
    assert settings.read_bytes() == AFTER.encode()


def test_a_kill_at_any_step_leaves_one_whole_text_and_the_old_one_in_any_case(tmp_path: Path) -> None:
    (tmp_path / "before").write_bytes(BEFORE.encode())
    (tmp_path / "after").write_bytes(AFTER.encode())
    kills = 0
    for step in range(1, 60):
        path = tmp_path / str(step) / "settings.json"
        path.parent.mkdir()
        path.write_bytes(BEFORE.encode())
        words = [str(step), str(path), str(tmp_path / "before"), str(tmp_path / "after")]
        ended = subprocess.run([sys.executable, "-c", KILLED, *words], check=False)
        backup = path.with_name("settings.json.counterfoil-x")
        assert path.read_bytes() in (BEFORE.encode(), AFTER.encode())
        assert not backup.exists() or backup.read_bytes() == BEFORE.encode()
        assert backup.exists() or path.read_bytes() == BEFORE.encode()
        apply(change_of(path))
        assert (path.read_bytes(), backup.read_bytes()) == (AFTER.encode(), BEFORE.encode())
        assert names(path.parent) == {path.name, backup.name}
        if ended.returncode == 0:
            break
        kills += 1
    assert kills > 15
    assert ended.returncode == 0
