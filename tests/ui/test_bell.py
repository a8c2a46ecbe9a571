"""Both kinds of bell ring; nobody is disturbed where there is none."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from counterfoil.ui import bell
from counterfoil.ui.bell import PipeBell, SocketBell, ring_pipe, ring_socket


def test_every_message_to_a_pipe_is_heard_in_order(qtbot: QtBot, tmp_path: Path) -> None:
    heard: list[bytes] = []
    owner = QObject()
    hung = PipeBell(tmp_path / "a.bell", heard.append, owner)
    sent = [f"show {i}".encode() for i in range(20)]
    assert all(ring_pipe(tmp_path / "a.bell", message) for message in sent)
    qtbot.waitUntil(lambda: heard == sent)
    hung.close()
    assert not ring_pipe(tmp_path / "a.bell", b"late")


def test_a_pipe_is_private_and_one_left_by_a_killed_program_is_silent(
    qapp: object,  # noqa: ARG001
    tmp_path: Path,
) -> None:
    owner = QObject()
    left = PipeBell(tmp_path / "a.bell", lambda _: None, owner)
    assert stat.S_IMODE((tmp_path / "a.bell").stat().st_mode) == 0o600
    again = PipeBell(tmp_path / "a.bell", lambda _: None, owner)
    assert ring_pipe(tmp_path / "a.bell", b"x")
    again.close()
    left.close()


def test_a_message_is_cut_to_what_a_pipe_takes_in_one_piece(qtbot: QtBot, tmp_path: Path) -> None:
    heard: list[bytes] = []
    owner = QObject()
    hung = PipeBell(tmp_path / "a.bell", heard.append, owner)
    assert ring_pipe(tmp_path / "a.bell", b"x" * 100_000)
    qtbot.waitUntil(lambda: heard == [b"x" * 511])
    hung.close()


def test_a_message_to_a_local_socket_is_heard(qtbot: QtBot, tmp_path: Path) -> None:
    heard: list[bytes] = []
    owner = QObject()
    name = str(tmp_path / "s")
    assert not ring_socket(name, b"nobody")
    hung = SocketBell(name, heard.append, owner)
    assert ring_socket(name, b"show token")
    qtbot.waitUntil(lambda: heard == [b"show token"])
    hung.close()


@pytest.mark.parametrize(("has_pipes", "kind"), [(True, PipeBell), (False, SocketBell)])
def test_a_system_without_named_pipes_has_the_other_kind(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, has_pipes: bool, kind: type
) -> None:
    monkeypatch.setattr(bell, "HAS_PIPES", has_pipes)
    heard: list[bytes] = []
    owner = QObject()
    hung = bell.hang_bell(tmp_path / "counterfoil-1a2b", heard.append, owner)
    assert isinstance(hung, kind)
    assert bell.ring(tmp_path / "counterfoil-1a2b", b"show")
    qtbot.waitUntil(lambda: heard == [b"show"])
    hung.close()
