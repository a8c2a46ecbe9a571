"""The trial of a built program finds a good one good and a bad one bad."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from frozen import smoke


def test_this_checkout_passes(capsys: pytest.CaptureFixture[str]) -> None:
    code = smoke.main([sys.executable, "-m", "counterfoil"])
    said = capsys.readouterr()
    assert (code, said.err) == (0, "")
    assert [line.split(":")[0] for line in said.out.splitlines()] == [
        "version",
        "scan",
        "status",
        "verify",
        "tray",
    ]


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("print('counterfoil 0.0.0')", "--version said 'counterfoil 0.0.0'"),
        ("raise SystemExit(3)", "ended with 3"),
        ("import sys; sys.stderr.write('Traceback (most')", "Traceback (most"),
    ],
)
def test_a_bad_program_is_found_bad(
    source: str, sentence: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    program = tmp_path / "program.py"
    program.write_text(source)
    assert smoke.main([sys.executable, str(program)]) == 1
    assert sentence in capsys.readouterr().err


def test_a_program_that_is_not_there_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert smoke.main(["/nowhere/counterfoil"]) == 1
    assert "/nowhere/counterfoil" in capsys.readouterr().err


def test_the_sample_is_the_packed_one_where_there_is_one(tmp_path: Path) -> None:
    sample = tmp_path / "_internal" / smoke.SAMPLE
    sample.mkdir(parents=True)
    assert smoke.shipped_sample(tmp_path / "counterfoil") == sample
    bundle = tmp_path / "X.app" / "Contents"
    inside = bundle / "Resources" / smoke.SAMPLE
    inside.mkdir(parents=True)
    assert smoke.shipped_sample(bundle / "MacOS" / "counterfoil") == inside
    assert smoke.shipped_sample(Path("python")).is_dir()


def test_no_setting_of_the_surroundings_reaches_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COUNTERFOIL_HOME", "/elsewhere")
    assert "COUNTERFOIL_HOME" not in smoke.environment()
    assert smoke.environment()["QT_QPA_PLATFORM"] == "offscreen"
