from __future__ import annotations

from pathlib import Path

import pytest

from counterfoil.domain.backups import BackupFile, Missing, Present, ReadOn, Recovery, Restored, Standing
from counterfoil.domain.checkpoint import Checkpoint
from counterfoil.domain.verification import FirstBad
from counterfoil.words import backups as words

AT_MS = 1_780_000_000_000  # 2026-05-28 20:26:40 UTC
KNOWN = Checkpoint("x", 1000, "0" * 64, AT_MS)
BAD = FirstBad(3, "event", 7, "Record event 7 is not as it was written.")
PATH = Path("/h/ledger.db")
THEN = "On 2026-05-28 20:26 UTC the ledger held 1,000 records."


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("present", "expected"),
    [
        (
            Present(PATH, Standing.WHOLE, 1000, "x", KNOWN),
            "The ledger is whole: 1,000 records, and every one holds.",
        ),
        (
            Present(PATH, Standing.DAMAGED, 1000, "x", KNOWN, BAD),
            f"The ledger is damaged. Record event 7 is not as it was written. {THEN}",
        ),
        (Present(PATH, Standing.MISSING, known=KNOWN), f"There is no ledger in its place. {THEN}"),
        (Present(PATH, Standing.EMPTY, known=KNOWN), f"The ledger's file is empty. {THEN}"),
        (
            Present(PATH, Standing.OLDER, 1, "x", KNOWN),
            f"The ledger is whole, but it is an older one. It holds 1 record. {THEN}",
        ),
        (
            Present(PATH, Standing.OTHER, 5, "y", KNOWN),
            f"The ledger in place is another one than is known here. It holds 5 records. {THEN}",
        ),
    ],
)
def test_how_the_ledger_stands_is_a_sentence_or_two(present: Present, expected: str) -> None:
    assert plain(words.standing(present)) == expected


def recovery(
    missing: tuple[Missing, ...] = (), lost: int = 0, read_on: ReadOn = ReadOn.WHERE_IT_STOOD
) -> Recovery:
    return Recovery(PATH, "x", 900, "0" * 64, 880, 20, missing, lost, 1, read_on)


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (
            recovery(),
            [
                "900 records: 880 from the ledger in place, 20 from the backup.",
                "No record is known to be missing.",
                "1 checkpoint inside it no longer holds and is left out.",
                "Logs are read on from where reading stood.",
            ],
        ),
        (
            recovery((Missing("event", 3, 3),), 1, ReadOn.SINCE_BACKUP),
            [
                "900 records: 880 from the ledger in place, 20 from the backup.",
                "1 record is missing: event 3.",
                "1 checkpoint inside it no longer holds and is left out.",
                "Logs that still exist are read again from where they stood at the backup. "
                "What the ledger has already is not counted twice.",
            ],
        ),
        (
            recovery((Missing("line", 1001, 1100), Missing("event", 5, 6)), 102, ReadOn.FROM_START),
            [
                "900 records: 880 from the ledger in place, 20 from the backup.",
                "102 records are missing: line 1,001 to 1,100, event 5 to 6.",
                "1 checkpoint inside it no longer holds and is left out.",
                "Logs that still exist are read again from their beginning. "
                "What the ledger has already is not counted twice.",
            ],
        ),
    ],
)
def test_what_is_put_together_is_told_with_what_is_missing_by_number(
    found: Recovery, expected: list[str]
) -> None:
    assert [plain(line) for line in words.result(found)] == expected


def test_a_backup_is_a_line() -> None:
    file = BackupFile(Path("/b/ledger-20260528T202640Z-990.db"), AT_MS, 990, 3_400_000)
    line = words.in_line(file, KNOWN, is_used=True)
    assert plain(line) == (
        "2026-05-28 20:26 UTC  990 records  3.4 MB  lacks the last 10 · checked  "
        "ledger-20260528T202640Z-990.db"
    )
    assert "lacks" not in words.in_line(file, None, is_used=False)


def test_where_the_old_ledger_is_now_is_said() -> None:
    present = Present(PATH, Standing.DAMAGED)
    assert words.done(Restored(present, aside=Path("/h/x"))) == (
        "The ledger is in place; the one that was there is kept as /h/x."
    )
    assert words.done(Restored(present)) == "The ledger is in place."
    assert "cut short is finished" in words.done(Restored(present, interrupted=True))
