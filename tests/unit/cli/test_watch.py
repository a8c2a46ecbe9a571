"""What `watch` prints of an import, and what it says to a journal."""

from __future__ import annotations

import io
import sys

import pytest

from counterfoil.cli.watch import Notices, Screen
from counterfoil.domain.importing import ImportProgress
from counterfoil.domain.snapshot import Snapshot

HALFWAY = ImportProgress(412, 2000, 380_400_000, 1_019_200_000, 1.6)
IMPORTING, DONE = Snapshot(0, "UTC", importing=HALFWAY), Snapshot(60_000, "UTC")


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_once_waits_for_the_end_of_an_import(capsys: pytest.CaptureFixture[str]) -> None:
    take = Screen(once=True)
    taken = [take(one) for one in (Snapshot(0, "UTC", importing=ImportProgress()), IMPORTING, DONE)]
    assert taken == [False, False, True]
    assert "Reading logs" not in capsys.readouterr().out


@pytest.mark.parametrize(
    ("columns", "told"),
    [
        (80, "Reading logs: 412 of 2,000 files · 380 of 1,019 MB · 240 MB/s · 3 s left"),
        (50, "Reading logs: 380 of 1,019 MB · 3 s left"),
        (30, "Reading logs: 37 % · 3 s left"),
    ],
)
def test_on_a_terminal_the_line_fits(monkeypatch: pytest.MonkeyPatch, columns: int, told: str) -> None:
    terminal = Terminal()
    monkeypatch.setenv("COLUMNS", str(columns))
    monkeypatch.setattr(sys, "stdout", terminal)
    assert not Screen(once=False)(IMPORTING)
    assert terminal.getvalue().replace("\u00a0", " ").split("\n")[1] == told


def test_a_journal_hears_of_each_trouble_once_in_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    take = Notices()
    troubles = (None, "The disk\nis full.", "The disk\nis full.", None, "The disk\nis full.", "Locked.")
    assert not any(take(Snapshot(0, "UTC", notice=trouble)) for trouble in troubles)
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.splitlines() == ["The disk is full.", "The disk is full.", "Locked."]


def test_once_for_a_journal_ends_when_all_is_read(capsys: pytest.CaptureFixture[str]) -> None:
    take = Notices(once=True)
    assert [take(IMPORTING), take(DONE)] == [False, True]
    assert capsys.readouterr().out == ""
