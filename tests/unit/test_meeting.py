"""Where the processes of one home meet, when the folders for that are not what they should be."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pytest

from counterfoil import meeting


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


@pytest.fixture
def unwritable(monkeypatch: pytest.MonkeyPatch) -> None:
    """No state folder can be written, as on a disk that is read-only."""
    may = meeting._may_write
    monkeypatch.setattr(meeting, "_may_write", lambda folder: "state" not in str(folder) and may(folder))


def test_the_sessions_own_folder_goes_first(tmp_path: Path) -> None:
    runtime, state = tmp_path / "run", tmp_path / "home" / "state"
    runtime.mkdir()
    assert meeting.places(state, {"XDG_RUNTIME_DIR": str(runtime)}) == [runtime, state]
    assert not state.exists()


@pytest.mark.parametrize("said", ["", "run", "/nowhere/at/all"])
def test_where_there_is_none_the_home_serves(
    said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "run").mkdir()
    assert meeting.places(tmp_path / "home", {"XDG_RUNTIME_DIR": said}) == [tmp_path / "home"]


@pytest.mark.skipif(os.name != "posix" or os.getuid() != 0, reason="only root gives files away")
def test_a_folder_of_somebody_else_is_not_used(tmp_path: Path) -> None:
    runtime = tmp_path / "run"
    runtime.mkdir()
    os.chown(runtime, 65534, -1)
    assert meeting.places(tmp_path / "home", {"XDG_RUNTIME_DIR": str(runtime)}) == [tmp_path / "home"]


@pytest.mark.usefixtures("unwritable")
def test_a_home_that_cannot_be_written_has_a_folder_of_the_users_own_elsewhere(tmp_path: Path) -> None:
    spare = tmp_path / meeting.spare().name
    state = tmp_path / "state"
    state.mkdir()
    assert meeting.places(state, {}) == [spare]
    assert spare.stat().st_mode & 0o777 == 0o700


def test_one_that_was_started_meanwhile_is_still_looked_for_there(tmp_path: Path) -> None:
    meeting.spare().mkdir(mode=0o700)
    assert meeting.places(tmp_path / "state", {}) == [tmp_path / "state", meeting.spare()]


@pytest.mark.usefixtures("unwritable")
def test_a_link_that_somebody_laid_there_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    meeting.spare().symlink_to(tmp_path / "elsewhere")
    (tmp_path / "state").mkdir()
    with pytest.raises(PermissionError):
        meeting.places(tmp_path / "state", {})
