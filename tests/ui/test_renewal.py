"""An app whose program was replaced gives way to the new one, once that one is seen to run."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counterfoil import replaced
from counterfoil.program import Form, Program
from counterfoil.ui import renewal
from counterfoil.ui.renewal import Renewal

pytestmark = pytest.mark.skipif(os.name != "posix", reason="elsewhere a program that runs cannot be replaced")


class Watched:
    """A program in a folder of its own, and what the app that runs it did."""

    def __init__(self, folder: Path, owner: QObject, monkeypatch: pytest.MonkeyPatch) -> None:
        self.path, self.quits, self.became = folder / "counterfoil", 0, list[list[str]]()
        self.lay("exit 0")
        monkeypatch.setattr(renewal, "BEGIN_AFTER_MS", 0)
        monkeypatch.setattr(renewal, "SETTLED_MS", 20)
        monkeypatch.setattr(replaced, "GONE_FOR_S", 0.1)
        monkeypatch.setattr(sys, "argv", ["counterfoil", "--home", "/h"])
        monkeypatch.setattr(QApplication, "quit", self._quit)
        monkeypatch.setattr(os, "execv", lambda _, words: self.became.append(words))
        self.renewal = Renewal(Program(Form.FROZEN, (str(self.path),), self.path), lambda: False, owner)

    def lay(self, script: str) -> None:
        """Put a program in place of the one that is there, as a package manager does."""
        new = self.path.with_suffix(".dpkg-new")
        new.write_text(f"#!/bin/sh\n{script}\n")
        new.chmod(0o755)
        new.replace(self.path)

    def _quit(self) -> None:
        self.quits += 1


@pytest.fixture
def watched(tmp_path: Path, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Watched:
    made = Watched(tmp_path, qapp, monkeypatch)
    qtbot.waitUntil(lambda: hasattr(made.renewal, "_watcher"))
    return made


def test_a_newer_program_takes_the_place_of_the_one_that_runs(watched: Watched, qtbot: QtBot) -> None:
    watched.lay("exit 0 # newer")
    qtbot.waitUntil(lambda: watched.quits == 1)
    watched.renewal.start_anew()
    assert watched.became == [[str(watched.path), "--home", "/h", "tray", "--hidden"]]


def test_one_that_does_not_run_is_tried_until_it_does(watched: Watched, qtbot: QtBot) -> None:
    watched.lay("exit 1")
    qtbot.wait(200)
    assert watched.quits == 0
    watched.lay("exit 0 # whole now")
    qtbot.waitUntil(lambda: watched.quits > 0)


def test_one_that_never_runs_is_tried_ever_more_rarely(watched: Watched, qtbot: QtBot) -> None:
    tries = watched.path.parent.parent / f"{watched.path.parent.name}-tries"
    watched.lay(f"echo >> {tries}; exit 1")
    qtbot.waitUntil(tries.exists)
    qtbot.wait(1000)
    assert len(tries.read_text()) < 8  # a try each time would be three times as many
    assert watched.quits == 0


def test_where_the_program_was_removed_the_app_ends_and_starts_nothing(
    watched: Watched, qtbot: QtBot
) -> None:
    watched.path.unlink()
    qtbot.waitUntil(lambda: watched.quits > 0)
    watched.renewal.start_anew()
    assert watched.became == []


def test_one_that_stays_as_it_is_goes_on(watched: Watched, qtbot: QtBot) -> None:
    (watched.path.parent / "beside").write_text("another file")
    qtbot.wait(200)
    assert watched.quits == 0
    watched.renewal.start_anew()
    assert watched.became == []
