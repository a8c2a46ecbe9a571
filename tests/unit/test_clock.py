"""What time it is: the system's, or the one that a replay sets."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from counterfoil import clock
from counterfoil.cli import main

JULY_MS = 1_783_519_200_000  # 2026-07-08T14:00:00Z


@pytest.fixture
def set_to(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    monkeypatch.setattr(clock, "_known", {})  # each test starts the clock anew
    return monkeypatch


def real_ms() -> int:
    return time.time_ns() // 1_000_000


@pytest.mark.parametrize("text", [None, ""])
def test_without_a_setting_it_is_the_systems_time(set_to: pytest.MonkeyPatch, text: str | None) -> None:
    if text is None:
        set_to.delenv(clock.VARIABLE, raising=False)
    else:
        set_to.setenv(clock.VARIABLE, text)
    assert abs(clock.wall_clock() - real_ms()) < 1000
    assert (clock.problem(), clock.notice_of(clock.wall_clock), clock.speed_of(clock.wall_clock)) == (
        None,
        None,
        1,
    )


def test_a_set_clock_starts_at_its_moment_and_runs_as_fast_as_it_says(set_to: pytest.MonkeyPatch) -> None:
    set_to.setenv(clock.VARIABLE, "2026-07-08T14:00:00Z*60")
    began_ms, began = clock.wall_clock(), time.monotonic()
    time.sleep(0.2)
    gone_ms, real = clock.wall_clock() - began_ms, time.monotonic() - began
    assert JULY_MS <= began_ms < JULY_MS + 60_000
    assert gone_ms == pytest.approx(60_000 * real, rel=0.3)
    assert clock.speed_of(clock.wall_clock) == 60


def test_without_a_speed_it_runs_as_clocks_do(set_to: pytest.MonkeyPatch) -> None:
    set_to.setenv(clock.VARIABLE, "2026-07-08T16:00+02:00")
    assert 0 <= clock.wall_clock() - JULY_MS < 1000
    assert clock.speed_of(clock.wall_clock) == 1
    assert clock.notice_of(clock.wall_clock) == (
        "Not the real time: COUNTERFOIL_CLOCK set the clock to 2026-07-08T14:00:00Z."
    )


def test_processes_that_name_the_same_real_moment_agree(set_to: pytest.MonkeyPatch) -> None:
    real = clock.iso(real_ms() - 10_000)
    set_to.setenv(clock.VARIABLE, f"2026-07-08T14:00:00Z*60@{real}")
    assert clock.wall_clock() - JULY_MS == pytest.approx(600_000, abs=60_000)


def test_only_the_clock_that_was_set_is_told_of(set_to: pytest.MonkeyPatch) -> None:
    set_to.setenv(clock.VARIABLE, "2026-07-08T14:00:00Z*60")
    of_a_sample = clock.starting_at(JULY_MS)
    assert (clock.notice_of(of_a_sample), clock.speed_of(of_a_sample)) == (None, 1)
    assert clock.notice_of(clock.wall_clock) == (
        "Not the real time: COUNTERFOIL_CLOCK set the clock to 2026-07-08T14:00:00Z, "
        "and it runs 60 times as fast."
    )


@pytest.mark.parametrize(
    "text",
    [
        "soon",
        "2026-07-08T14:00:00",  # in no zone
        "2026-07-08T14:00:00Z*",
        "2026-07-08T14:00:00Z*0",
        "2026-07-08T14:00:00Z*-60",
        "2026-07-08T14:00:00Z*601",
        "2026-07-08T14:00:00Z*1.5",
        "2026-07-08T14:00:00Z*60@",
        "2026-07-08T14:00:00Z*60@then",
        "*60",
    ],
)
def test_a_text_that_sets_no_clock_is_refused_and_the_systems_time_stays(
    set_to: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str
) -> None:
    set_to.setenv(clock.VARIABLE, text)
    assert main(["--home", str(tmp_path), "--root", f"codex={tmp_path}", "status"]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == (
        f"counterfoil: COUNTERFOIL_CLOCK={text!r} sets no clock; "
        "write 2026-07-08T14:00:00Z*60, or unset it.\n"
    )
    assert not any(tmp_path.iterdir())
    assert abs(clock.wall_clock() - real_ms()) < 1000


def test_the_whole_program_goes_by_it_and_doctor_says_so(
    set_to: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    set_to.setenv(clock.VARIABLE, "2026-07-08T14:00:00Z")
    words = ["--home", str(tmp_path / "home"), "--root", f"codex={tmp_path}", "--tz", "UTC"]
    assert main([*words, "scan"]) == 0
    assert main([*words, "status", "--json"]) == 0
    assert '"at": "2026-07-08T14:00:0' in capsys.readouterr().out
    assert main([*words, "doctor"]) == 0
    assert "Not the real time: COUNTERFOIL_CLOCK set the clock" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("moment_ms", "text"),
    [(None, None), (JULY_MS, "2026-07-08T14:00:00Z"), (JULY_MS + 70, "2026-07-08T14:00:00.070Z")],
)
def test_a_moment_is_written_in_utc(moment_ms: int | None, text: str | None) -> None:
    assert clock.iso(moment_ms) == text
