"""Somebody who started the app from a menu is told as well why it did not start."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from counterfoil import last_words

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="these programs are Linux's")
SENTENCE = "No home folder; set HOME. $(true) <b>"


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is the whole path, where programs note what they were told."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(last_words, "_log", lambda _sentence: None)
    return tmp_path


def program(folder: Path, name: str, code: int = 0) -> Path:
    path, told = folder / name, folder / f"{name}.told"
    path.write_text(f'#!/bin/sh\nfor word in "$@"; do echo "$word"; done > {told}\nexit {code}\n')
    path.chmod(0o700)
    return told


def test_it_is_printed_and_shown(programs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told, other = program(programs, "notify-send"), program(programs, "zenity")
    last_words.tell(SENTENCE)
    assert capsys.readouterr().err == f"counterfoil: {SENTENCE}\n"
    assert told.read_text().splitlines()[-1] == SENTENCE
    assert not other.exists()


def test_where_no_notifications_are_shown_a_dialog_says_it(programs: Path) -> None:
    program(programs, "notify-send", code=1)
    told = program(programs, "zenity")
    last_words.tell(SENTENCE)
    assert told.read_text().splitlines()[-1] == SENTENCE


def test_a_dialog_that_waits_for_its_reader_is_not_waited_for(
    programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(last_words, "PATIENCE_S", 0.1)
    path = programs / "xmessage"
    path.write_text("#!/bin/sh\nexec /bin/sleep 60\n")
    path.chmod(0o700)
    last_words.tell(SENTENCE)
    (dialog,) = last_words.still_shown
    last_words.still_shown.clear()
    assert dialog.poll() is None
    dialog.kill()
    dialog.wait()


@pytest.mark.usefixtures("programs")
def test_with_nothing_to_show_it_with_it_is_printed_all_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    last_words.tell(SENTENCE)
    assert SENTENCE in capsys.readouterr().err


def test_in_a_terminal_printing_is_enough(programs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = program(programs, "notify-send")
    parent, child = os.openpty()
    with os.fdopen(child, "w", encoding="utf-8") as terminal:
        monkeypatch.setattr(sys, "stderr", terminal)
        last_words.tell(SENTENCE)
    assert SENTENCE.encode() in os.read(parent, 1000)
    os.close(parent)
    assert not told.exists()
