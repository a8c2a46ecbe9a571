"""Warnings handed to a program: no shell, a limit of time, and a sentence where it fails."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import pytest

from counterfoil.sending import command

KEEP = """
import os, sys
open(sys.argv[1], 'w').write(sys.stdin.read() + os.environ['COUNTERFOIL_KIND'] + sys.argv[2])
"""


def test_it_gets_the_warning_on_stdin_and_in_its_environment_and_its_words_as_they_are(
    tmp_path: Path,
) -> None:
    words = [sys.executable, "-c", KEEP, str(tmp_path / "kept"), "$HOME; `x`"]
    assert command.run(words, b'{"v": 1}\n', {"COUNTERFOIL_KIND": "warn"}) is None
    assert (tmp_path / "kept").read_text() == '{"v": 1}\nwarn$HOME; `x`'


def test_what_it_prints_goes_nowhere(capfd: pytest.CaptureFixture[str]) -> None:
    assert (
        command.run([sys.executable, "-c", "import sys; print(1); print(2, file=sys.stderr)"], b"", {})
        is None
    )
    assert capfd.readouterr() == ("", "")


def test_a_program_that_does_not_read_is_no_trouble() -> None:
    assert command.run([sys.executable, "-c", "pass"], b"x" * 1_000_000, {}) is None


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["/nowhere/notify-me", "--"], "The warning command notify-me was not found."),
        ([sys.executable, "-c", "raise SystemExit(3)"], "ended with 3."),
        (["/etc/hostname"], "could not be started"),
        (["a\0b"], "could not be started"),
    ],
)
def test_a_failure_is_one_sentence(words: list[str], said: str) -> None:
    assert said in str(command.run(words, b"", {}))


def test_one_that_takes_too_long_is_ended_with_all_that_it_started(tmp_path: Path) -> None:
    beat = tmp_path / "beat"
    child = f"import time, pathlib\nwhile True: pathlib.Path({str(beat)!r}).touch(); time.sleep(0.02)"
    parent = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {child!r}])"
    began = time.monotonic()
    said = command.run([sys.executable, "-c", parent], b"", {}, seconds=1.5)
    assert said is not None
    assert "took longer than 1.5 s and was ended" in said
    assert time.monotonic() - began < 4
    time.sleep(0.1)
    beat.unlink()
    time.sleep(0.2)
    assert not beat.exists()


def test_a_home_is_found_in_the_programs_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    script = tmp_path / "notify"
    script.write_text(f"#!/bin/sh\ncat > {tmp_path}/kept\n")
    script.chmod(0o700)
    assert command.run(["~/notify"], json.dumps({"v": 1}).encode(), {}) is None
    assert json.loads((tmp_path / "kept").read_text()) == {"v": 1}
