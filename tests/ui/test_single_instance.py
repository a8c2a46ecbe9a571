"""One tray for one home."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from counterfoil.ui import single_instance
from counterfoil.ui.single_instance import SingleInstance, end_running

HOLD = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from counterfoil.ui.single_instance import SingleInstance
app = QCoreApplication([])
one = SingleInstance(Path(sys.argv[1]))
one.quit_requested.connect(app.quit)
print(one.acquire(), flush=True)
app.exec()
"""


@pytest.fixture(autouse=True)
def runtime_dir(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of its own, as a login session has one."""
    with tempfile.TemporaryDirectory() as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
        monkeypatch.setattr(single_instance, "ASK_FOR_S", 0.3)
        yield Path(folder)


@pytest.fixture
def first(qapp: object, tmp_path: Path) -> Iterator[SingleInstance]:  # noqa: ARG001
    made = SingleInstance(tmp_path)
    assert made.acquire()
    yield made
    made.release()


def test_a_second_start_asks_the_first_to_show_itself(
    qtbot: QtBot, tmp_path: Path, first: SingleInstance
) -> None:
    with qtbot.waitSignal(first.show_requested):
        assert not SingleInstance(tmp_path).acquire()


def test_many_starts_are_all_heard(qtbot: QtBot, tmp_path: Path, first: SingleInstance) -> None:
    asked: list[int] = []
    first.show_requested.connect(lambda: asked.append(1))
    starts = [SingleInstance(tmp_path).acquire() for _ in range(6)]
    qtbot.waitUntil(lambda: len(asked) == 6)
    assert starts == [False] * 6


def test_a_start_from_a_launcher_hands_on_its_right_to_raise_a_window(
    qtbot: QtBot, tmp_path: Path, first: SingleInstance, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "launcher-42")
    with qtbot.waitSignal(first.show_requested):
        SingleInstance(tmp_path).acquire()
        monkeypatch.delenv("XDG_ACTIVATION_TOKEN")
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "launcher-42"


def test_two_homes_do_not_meet(tmp_path: Path, first: SingleInstance) -> None:  # noqa: ARG001
    other = SingleInstance(tmp_path / "other")
    assert other.acquire()
    other.release()


def test_after_the_first_has_ended_another_is_first(tmp_path: Path, first: SingleInstance) -> None:
    first.release()
    next_one = SingleInstance(tmp_path)
    assert next_one.acquire()
    next_one.release()


def test_a_killed_one_is_no_hindrance(qtbot: QtBot, tmp_path: Path, runtime_dir: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", HOLD, str(tmp_path)], stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"True\n"
        assert any(runtime_dir.glob("*.bell"))
        assert not SingleInstance(tmp_path).acquire()
        holder.kill()
    assert any(runtime_dir.glob("*.lock"))
    next_one = SingleInstance(tmp_path)
    assert next_one.acquire()
    with qtbot.waitSignal(next_one.show_requested):
        assert not SingleInstance(tmp_path).acquire()
    next_one.release()


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="needs /proc to name a process")
def test_a_number_that_went_to_another_process_is_no_holder(tmp_path: Path, runtime_dir: Path) -> None:
    instance = SingleInstance(tmp_path)
    assert instance.acquire()
    lock = next(runtime_dir.glob("*.lock"))
    fields = lock.read_text("utf-8").split("\n")
    instance.release()
    lock.write_text(
        "\n".join([str(os.getppid()), Path(f"/proc/{os.getppid()}/exe").resolve().name, *fields[2:]])
    )
    assert instance.acquire()
    instance.release()


@pytest.mark.usefixtures("qapp")
def test_the_one_that_runs_is_asked_to_quit_and_waited_for(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", HOLD, str(tmp_path)], stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"True\n"
        assert end_running(tmp_path)
        assert holder.wait(10) == 0


@pytest.mark.usefixtures("first")
def test_one_that_does_not_quit_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(single_instance, "QUIT_WITHIN_S", 0.3)
    assert not end_running(tmp_path)


@pytest.mark.usefixtures("qapp")
def test_where_none_runs_there_is_nothing_to_end(tmp_path: Path, runtime_dir: Path) -> None:
    assert end_running(tmp_path / "new")
    assert not any(runtime_dir.iterdir())


@pytest.mark.usefixtures("qapp")
def test_without_a_runtime_folder_the_home_serves(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    home = tmp_path / "state"
    instance = SingleInstance(home)
    assert instance.acquire()
    assert sorted(p.suffix for p in home.iterdir()) == [".bell", ".lock"]
    assert home.stat().st_mode & 0o777 == 0o700
    instance.release()
