"""What is ours is for its owner alone, whatever the umask, and what an older version left open is closed."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from counterfoil import settings, state
from counterfoil.ui.single_instance import SingleInstance
from tests.conftest import CORPUS

pytestmark = pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
RUN = (
    "import os, sys; os.umask(int(sys.argv[1], 8)); from counterfoil.cli import main; "
    "sys.exit(main(sys.argv[2:]))"
)
ROOT = f"codex={CORPUS / 'codex' / 'model-switch' / '.codex'}"
UMASKS = ("000", "022", "077")
PATIENCE_SECONDS = 20.0


def modes(folder: Path) -> dict[str, int]:
    """Modes by path of a folder and all that is in it."""
    found = {".": stat.S_IMODE(folder.stat().st_mode)}
    for path in folder.rglob("*"):
        found[str(path.relative_to(folder))] = stat.S_IMODE(path.lstat().st_mode)
    return found


def open_to_others(folder: Path) -> dict[str, str]:
    """What anybody but the owner may do anything with."""
    return {name: oct(mode) for name, mode in modes(folder).items() if mode & 0o077}


def environment(folder: Path) -> Mapping[str, str]:
    places = {name: str(folder / name.lower()) for name in ("CONFIG", "DATA", "STATE", "CACHE")}
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("XDG_", "COUNTERFOIL_"))}
    return {**kept, "HOME": str(folder / "user"), **{f"XDG_{n}_HOME": place for n, place in places.items()}}


def run(umask: str, folder: Path, *words: str) -> None:
    command = [sys.executable, "-c", RUN, umask, "--root", ROOT, *words]
    subprocess.run(command, check=True, env=environment(folder), stdout=subprocess.DEVNULL)


@contextmanager
def watching(umask: str, folder: Path, ledger: Path, *words: str) -> Iterator[subprocess.Popen[bytes]]:
    """The program at work with its ledger open; ended by whoever uses it, or killed."""
    command = [sys.executable, "-c", RUN, umask, "--root", ROOT, *words, "watch"]
    child = subprocess.Popen(command, env=environment(folder), stdout=subprocess.PIPE)
    try:
        until = time.monotonic() + PATIENCE_SECONDS
        while not (Path(f"{ledger}-wal").exists() and Path(f"{ledger}-shm").exists()):
            assert time.monotonic() < until
            time.sleep(0.02)
        assert child.stdout is not None
        child.stdout.readline()  # it has shown something, so everything is made
        yield child
    finally:
        child.kill()
        child.communicate()


@pytest.mark.parametrize("umask", UMASKS)
def test_all_that_the_program_makes_is_for_its_owner_alone(tmp_path: Path, umask: str) -> None:
    home = tmp_path / "above" / "home"
    with watching(umask, tmp_path, home / "ledger.db", "--home", str(home)):
        made = modes(home)
        assert {"ledger.db", "ledger.db-wal", "ledger.db-shm", "config.toml", "state", "cache"} <= made.keys()
        assert open_to_others(home) == {}
    run(umask, tmp_path, "--home", str(home), "scan", "--rescan")
    run(umask, tmp_path, "--home", str(home), "checkpoint")
    assert open_to_others(home) == {}
    assert open_to_others(tmp_path / "above") == {}


@pytest.mark.parametrize("umask", UMASKS)
def test_the_platforms_folders_are_private_too(tmp_path: Path, umask: str) -> None:
    run(umask, tmp_path, "scan")
    folders = [path for path in tmp_path.rglob("counterfoil") if path.is_dir()]
    assert len(folders) == 4
    assert [open_to_others(folder) for folder in folders] == [{}] * 4


def leave_open(folder: Path) -> None:
    """As an older version would have left it under the usual umask."""
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)


def test_what_was_left_open_is_closed_at_the_next_start(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with watching("022", tmp_path, home / "ledger.db", "--home", str(home)) as child:
        state.save(home / "state", {"notifications": True})
        child.send_signal(signal.SIGKILL)  # leaves the write-ahead log
        child.wait()
    assert (home / "ledger.db-wal").exists()
    (home / "backups").mkdir(exist_ok=True)
    (home / "backups" / "ledger-20260101T000000Z.db").write_bytes(b"old")
    leave_open(home)
    with watching("022", tmp_path, home / "ledger.db", "--home", str(home)):
        assert open_to_others(home) == {}


def test_the_platforms_folders_are_closed_as_well(tmp_path: Path) -> None:
    run("022", tmp_path, "scan")
    folders = [path for path in tmp_path.rglob("counterfoil") if path.is_dir()]
    for folder in folders:
        leave_open(folder)
    run("022", tmp_path, "scan")
    assert [open_to_others(folder) for folder in folders] == [{}] * 4


def test_a_folder_that_is_not_ours_alone_keeps_its_mode(tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o755)
    (shared / "notes.txt").write_text("not ours")
    (shared / "notes.txt").chmod(0o644)
    for _ in range(2):
        run("022", tmp_path, "--home", str(shared), "scan")
    assert open_to_others(shared) == {".": oct(0o755), "notes.txt": oct(0o644)}


def test_a_settings_file_that_is_a_link_is_left_to_its_owner(tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "dotfiles.toml").write_text(settings.DEFAULTS)
    (tmp_path / "dotfiles.toml").chmod(0o644)
    (tmp_path / "home" / "config.toml").symlink_to(tmp_path / "dotfiles.toml")
    run("022", tmp_path, "--home", str(tmp_path / "home"), "scan")
    assert stat.S_IMODE((tmp_path / "dotfiles.toml").stat().st_mode) == 0o644


def test_state_that_a_killed_program_left_half_written_is_not_reused(tmp_path: Path) -> None:
    left = tmp_path / f"{state.FILE}.{os.getpid()}"
    left.write_text("half")
    left.chmod(0o644)
    state.save(tmp_path, {"a": 1})
    assert modes(tmp_path)[state.FILE] == 0o600
    assert state.load(tmp_path) == {"a": 1}


def test_the_lock_and_the_bell_of_the_tray_are_for_its_owner_alone(
    qapp: QApplication,  # noqa: ARG001
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    before = os.umask(0)
    try:
        instance = SingleInstance(tmp_path / "state")
        assert instance.acquire()
        assert len(modes(tmp_path / "state")) == 3
        assert open_to_others(tmp_path / "state") == {}
        instance.release()
    finally:
        os.umask(before)
