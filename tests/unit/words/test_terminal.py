from __future__ import annotations

from counterfoil.domain.importing import ImportProgress
from counterfoil.domain.snapshot import Snapshot
from counterfoil.words.terminal import screen
from tests.altered import replace

HALFWAY = ImportProgress(412, 2000, 380_400_000, 1_019_200_000, 1.6)
IMPORTING = Snapshot(0, "UTC", importing=HALFWAY)


def told(snapshot: Snapshot, columns: int | None = None) -> list[str]:
    """The lines between the head and the windows."""
    lines = [line.replace("\u00a0", " ") for line in screen(snapshot, columns)]
    return lines[1 : lines.index("")]


def test_an_import_and_what_it_means_for_totals_stand_under_the_time() -> None:
    assert told(IMPORTING) == [
        "Reading logs: 412 of 2,000 files · 380 of 1,019 MB · 240 MB/s · 3 s left",
        "Older logs are still being read; totals grow.",
    ]
    assert told(replace(IMPORTING, importing=ImportProgress())) == ["Looking for new log lines"]
    assert told(replace(IMPORTING, importing=None)) == []


def test_in_a_narrow_terminal_the_line_that_moves_is_shorter() -> None:
    assert told(IMPORTING, columns=45)[0] == "Reading logs: 380 of 1,019 MB · 3 s left"


def test_a_pause_is_told_as_one_of_the_import() -> None:
    assert told(replace(IMPORTING, importing=replace(HALFWAY, is_paused=True))) == [
        "Paused at 412 of 2,000 files · 380 of 1,019 MB",
        "Totals lack older logs; new lines still count.",
    ]
