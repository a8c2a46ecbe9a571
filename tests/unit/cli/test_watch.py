"""What `watch` prints of an import."""

from __future__ import annotations

import io
import queue
import sys

import pytest

from counterfoil.cli import watch
from counterfoil.domain.importing import ImportProgress
from counterfoil.domain.snapshot import Snapshot

HALFWAY = ImportProgress(412, 2000, 380_400_000, 1_019_200_000, 1.6)
IMPORTING, DONE = Snapshot(0, "UTC", importing=HALFWAY), Snapshot(60_000, "UTC")


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class Snapshots(queue.SimpleQueue[Snapshot]):
    """Some snapshots, and Ctrl+C after them."""

    def get(self, block: bool = True, timeout: float | None = None) -> Snapshot:
        if self.empty():
            raise KeyboardInterrupt
        return super().get(block, timeout)


def test_once_waits_for_the_end_of_an_import(capsys: pytest.CaptureFixture[str]) -> None:
    snapshots = Snapshots()
    for snapshot in (Snapshot(0, "UTC", importing=ImportProgress()), IMPORTING, DONE):
        snapshots.put(snapshot)
    assert watch._show(snapshots, once=True) == 0
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
    terminal, snapshots = Terminal(), Snapshots()
    snapshots.put(IMPORTING)
    monkeypatch.setenv("COLUMNS", str(columns))
    monkeypatch.setattr(sys, "stdout", terminal)
    with pytest.raises(KeyboardInterrupt):
        watch._show(snapshots, once=False)
    assert terminal.getvalue().replace("\u00a0", " ").split("\n")[1] == told
