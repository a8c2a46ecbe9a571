"""A ledger of an earlier schema on a small disk of its own, brought up to date with ever more room.

    unshare --mount -- python -m tests.crash.full_upgrade FOLDER LEDGER COUNT

LEDGER is copied to the disk anew for each of COUNT amounts of room. Prints what was found as JSON.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
import sys
from contextlib import closing
from dataclasses import asdict
from pathlib import Path

from counterfoil.ledger.schema import SCHEMA_VERSION
from counterfoil.ledger.verify import verify
from tests.crash.disk import PAGE, Disk, Looks, Report
from tests.crash.tasks import ledger_in

ROOM_FOR = 2.5  # as often the ledger: more than a change of the schema ever needs


def play(disk: Disk, before: Path, count: int, report: Report) -> None:
    """Open it at each amount of room; what is there then is the old one or the new one, and whole."""
    path, looks = ledger_in(disk.folder), Looks(disk, report)
    old = content(before)
    for level in range(count):
        disk.clear()
        shutil.copy(before, path)
        disk.leave(round(ROOM_FOR * before.stat().st_size / PAGE * level / count))
        code = looks.run("checkpoint")
        there = content(copied(disk))
        if there != old and (code, schema(copied(disk))) != (0, SCHEMA_VERSION):
            report.problems.append(f"at level {level}: neither old nor new, exit code {code}")
        if code == 0 and not holds(copied(disk)):
            report.problems.append(f"at level {level}: the chain does not hold")
        disk.free()
        if looks.run("checkpoint"):
            report.problems.append(f"at level {level}: with room again it was not brought up to date")
    report.exact = holds(copied(disk)) and schema(copied(disk)) == SCHEMA_VERSION


def copied(disk: Disk) -> Path:
    """The ledger as another program would find it now, where there is room."""
    folder, path = disk.folder / "copy", ledger_in(disk.folder)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for part in (path, path.with_name(path.name + "-wal")):
        if part.exists():
            shutil.copy(part, folder)
    return folder / path.name


def content(path: Path) -> list[str]:
    """Everything that an earlier program reads there."""
    with closing(sqlite3.connect(path)) as connection:
        return [f"schema {schema(path)}", *connection.iterdump()]


def holds(path: Path) -> bool:
    """Whether every record is as it was written."""
    found = verify(path)
    return found is not None and found.ok


def schema(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def main(folder: str, ledger: str, count: str) -> None:
    report = Report()
    play(Disk(Path(folder)), Path(ledger), int(count), report)
    print(json.dumps(asdict(report)))


if __name__ == "__main__":
    main(*sys.argv[1:])
