"""One bit of the ledger's file is another: no wrong total that verify does not tell of, and no traceback."""

from __future__ import annotations

import io
import json
import shutil
import sqlite3
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest

from counterfoil.cli import main
from counterfoil.clock import iso
from counterfoil.errors import KnownError
from counterfoil.ledger.schema import CHAINED
from counterfoil.ledger.sound import checked
from tests.crash.checks import compare, reading
from tests.crash.children import Ground
from tests.crash.damage import flipped
from tests.crash.nursery import Nursery
from tests.crash.sizes import short_and_long
from tests.crash.world import Truth
from tests.crash.writer import Play

KNOWN = (0, 3)  # exit codes: done, or said in a sentence why not
ACTIONS = 250
SCAN_EVERY = 5  # flips; a scan takes longest

Rows = dict[str, list[tuple[object, ...]]]


@dataclass(frozen=True)
class Rotting:
    """A ledger, behind its logs by some lines, that is laid out anew for each flip."""

    ground: Ground
    truth: Truth
    clean: Path
    middle: str  # a moment in it, so that some totals must look at rows and not at sums made ahead

    @property
    def ledger(self) -> Path:
        return self.ground.ledger

    def lay(self, content: bytes) -> None:
        home = self.ledger.parent
        shutil.rmtree(home)
        shutil.copytree(self.clean, home)
        self.ledger.write_bytes(content)

    def totals(self, *words: str) -> tuple[int | str, object]:
        """Exit code, or what ended the command instead; and what was told."""
        told = io.StringIO()
        try:
            with redirect_stdout(told), redirect_stderr(io.StringIO()):
                code = main(["--home", str(self.ledger.parent), "totals", "--json", *words])
        except Exception:  # noqa: BLE001
            return crash(), None
        if code:
            return code, None
        found = json.loads(told.getvalue())
        return code, (found["rows"], found["total"])

    def asked(self) -> list[tuple[int | str, object]]:
        return [self.totals(), self.totals("--by", "day,model", "--since", self.middle)]

    def records(self) -> Rows | None:
        """What the chain covers, None where it cannot be read."""
        try:
            with reading(self.ledger) as connection:
                return {
                    table: connection.execute(f"SELECT * FROM {table} ORDER BY id").fetchall()
                    for table in CHAINED
                }
        except (sqlite3.Error, UnicodeDecodeError):
            return None


@pytest.fixture
def rotting(tmp_path: Path, nursery: Nursery) -> Rotting:
    ground = Ground(tmp_path, nursery)
    play = Play(ground.folder, seed=9)
    for _ in range(ACTIONS):
        play.act()
    assert ground.run("scan") == 0
    with reading(ground.ledger) as connection:
        (middle,) = connection.execute("SELECT avg(at_ms) FROM event").fetchone()
    for _ in range(ACTIONS // 5):
        play.act()
    clean = shutil.copytree(ground.ledger.parent, tmp_path / "clean")
    return Rotting(ground, play.finish(), clean, str(iso(int(middle))))


@short_and_long(300, 1000, "CRASH_FLIPS")
def test_a_flipped_bit_is_told_of_wherever_it_matters(
    count: int, rotting: Rotting, figures: Callable[[str], None]
) -> None:
    began, random, outcomes = time.monotonic(), Random(count), Counter[str]()
    right = Answers(rotting.asked(), rotting.records())
    content, faults = rotting.ledger.read_bytes(), Counter[str]()
    for number in range(count):
        rotting.lay(flipped(content, random))
        is_whole, found = verified(rotting.ledger, faults), Answers(rotting.asked(), rotting.records())
        outcomes["found whole" if is_whole else "told of"] += 1
        if is_whole:
            faults.update(untold(found, right))
        if number % SCAN_EVERY == 0:
            faults.update(read_on(rotting, is_whole=is_whole))
        faults.update(f"totals: {code}" for code, _ in found.totals if code not in KNOWN)
    figures(f"{count} flips in {time.monotonic() - began:.0f} s: {dict(outcomes)}")
    assert not faults, "\n".join(f"{times} x {fault}" for fault, times in faults.most_common())


@short_and_long(40, 300, "CRASH_CURSOR_FLIPS")
def test_a_flipped_bit_in_a_read_position_costs_no_request(
    count: int, rotting: Rotting, figures: Callable[[str], None]
) -> None:
    """What the chain does not cover, as it changes: the marks and the memory that reading goes on from."""
    random, content, faults = Random(count), rotting.ledger.read_bytes(), Counter[str]()
    for _ in range(count):
        rotting.lay(content)
        column = random.choice(("state", "state", "marker", "path"))
        with closing(sqlite3.connect(rotting.ledger)) as connection, connection:
            rows = connection.execute(
                f"SELECT device, inode, CAST({column} AS BLOB), typeof({column}) FROM cursor"
            )
            device, inode, value, kind = random.choice(rows.fetchall())
            connection.execute(
                f"UPDATE cursor SET {column} = CAST(? AS {kind}) WHERE device = ? AND inode = ?",
                (flipped(value, random), device, inode),
            )
        faults.update(f"{column}: {fault}" for fault in read_on(rotting, is_whole=True))
    figures(f"{count} flips, {faults.total()} with consequences")
    assert not faults, "\n".join(f"{times} x {fault}" for fault, times in faults.most_common())


@dataclass(frozen=True)
class Answers:
    """What two questions for totals gave, and what the records are, None where they cannot be read."""

    totals: list[tuple[int | str, object]]
    records: Rows | None


def verified(path: Path, faults: Counter[str]) -> bool:
    """Whether verify finds nothing amiss."""
    try:
        found = checked(path, whole=True)
    except KnownError:
        return False
    except Exception:  # noqa: BLE001  what leaves the program is what is looked for
        faults["verify: " + crash()] += 1
        return False
    assert found is not None
    return found.ok


def untold(found: Answers, right: Answers) -> Iterator[str]:
    """What differs although verify found nothing."""
    for (code, answer), (_, expected) in zip(found.totals, right.totals, strict=True):
        if code == 0 and answer != expected:
            yield "a wrong total, and verify says nothing"
    if found.records not in (None, right.records):
        yield "a changed record, and verify says nothing"


def read_on(rotting: Rotting, *, is_whole: bool) -> Iterator[str]:
    """Reading goes on, or says in a sentence why not; a ledger that is whole ends as it should."""
    code, said = rotting.ground.run("scan"), rotting.ground.said().strip()
    (rotting.ground.folder / "said.txt").unlink(missing_ok=True)
    if code not in KNOWN:
        yield f"scan: {said.splitlines()[-1]}"
    elif is_whole and code:
        yield f"scan of a ledger said to be whole: {said}"
    elif is_whole:
        found = compare(rotting.ledger, rotting.truth)
        if not found.is_exact:
            yield f"scan of a ledger said to be whole: {found}"


def crash() -> str:
    """The exception at hand, and which function of the program it left."""
    kind, error, trace = sys.exc_info()
    ours = [frame.name for frame in traceback.extract_tb(trace) if "counterfoil" in frame.filename]
    return f"{kind.__name__ if kind else ''} out of {ours[-1]}: {error}"
