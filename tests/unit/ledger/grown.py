"""A ledger that grows through its own writer, and what is in it, read by nothing but plain SQL."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from counterfoil.domain.quota import ClientNote, CounterReading, NoteKind, Refusal, WindowKind
from counterfoil.domain.usage import LineRef, RequestContext, TokenCounts, UsageEvent
from counterfoil.ledger.canon import TEXT, prepare
from counterfoil.ledger.entry import Entry, SavedCursor, Skipped
from counterfoil.ledger.kept import Kept
from counterfoil.ledger.schema import CHAINED
from counterfoil.ledger.store import Ledger
from tests.altered import replace

DAY_MS = 86_400_000
START_MS = 1_780_000_000_000
ENDINGS = ("", "-wal", "-shm")


@dataclass
class Grown:
    """A folder with a ledger, its kept checkpoints and a clock that only the test moves."""

    folder: Path
    now_ms: int = START_MS
    number: int = 0
    keeps: bool = False  # a statement with each entry
    _cursors: dict[int, SavedCursor] = field(default_factory=dict)
    _history: list[dict[int, SavedCursor]] = field(default_factory=list)

    def at(self, number: int) -> dict[int, SavedCursor]:
        """Where reading stood after so many entries."""
        return dict(self._history[number - 1])

    @property
    def path(self) -> Path:
        return self.folder / "ledger.db"

    @property
    def kept(self) -> Kept:
        return Kept(self.folder / "state")

    @property
    def backups(self) -> Path:
        return self.folder / "backups"

    def clock(self) -> int:
        return self.now_ms

    def opened(self) -> Ledger:
        return Ledger(self.path, self.clock, self.kept)

    def grow(self, times: int, *, settle: bool = True, ledger: Ledger | None = None) -> None:
        """Append so many entries of every kind of record; `settle` notes how far the ledger is."""
        if ledger is None:
            with self.opened() as opened:
                self.grow(times, settle=settle, ledger=opened)
            return
        for _ in range(times):
            ledger.append([self._entry()])
            if self.keeps:
                ledger.keep_statement("a.csv", "csv", "csv", "{}", [b"day,usd\n", b"%d" % self.number])
            self.now_ms += 60_000
        if settle:
            ledger.settle()

    def _entry(self) -> Entry:
        self.number += 1
        n, inode = self.number, self.number % 5 + 1
        before = self._cursors.get(inode)
        start = before.offset if before else 0
        after = SavedCursor(
            1, inode, start + 320, b"m" * 32, start + 320, n, f"p/{inode}.jsonl", 0, f'{{"n":{n}}}'
        )
        self._cursors[inode] = after
        self._history.append(dict(self._cursors))
        lines = [LineRef(start + 40 * i, 40, n.to_bytes(31, "big") + bytes([i])) for i in range(8)]
        context = RequestContext("claude-code", "anthropic", f"m{n % 3}", f"s{inode}", f"project {inode}")
        counts = [TokenCounts(n, 1000 * i, 5, 0, 10 * i + n % 7) for i in range(4)]
        at_ms = self.now_ms - 1000
        events = [
            UsageEvent(f"msg_{n}_{i // 2}", at_ms + i, context, tokens, line, request_id=f"req_{n}")
            for i, (tokens, line) in enumerate(zip(counts, lines, strict=False))
        ]
        home = "/home/u/.claude" if n % 2 else None
        reading = CounterReading(
            at_ms, "claude-code", "x", "five", 300, n % 100 + 0.25, None, None, None, None, lines[5], home
        )
        refusal = Refusal(f"r{n}", at_ms, "claude-code", WindowKind.FIVE_HOUR, None, None, True, lines[6])
        note = ClientNote(
            f"n{n}",
            NoteKind.SESSION,
            at_ms if n % 3 else None,
            "claude-code",
            "s",
            home and "a",
            "{}",
            lines[6],
        )
        skipped = Skipped(lines[7].offset, 40, "bad_json", lines[7].sha256)
        heard = {"readings": [reading], "refusals": [refusal], "notes": [note]}
        extra = {**heard, "skipped": [skipped], "used": 6, "other": 1}
        made = Entry("claude-code", "/home/u/.claude", "claude-code", 1, before, after, events, start=start)
        return replace(made, **extra)


@dataclass(frozen=True)
class Whole:
    """All that a ledger file holds: blocks by number, rows as stored by table and id, with their texts."""

    blocks: list[tuple[Any, ...]]
    rows: dict[str, dict[int, tuple[Any, ...]]]

    def upto(self, number: int) -> tuple[int, ...]:
        """The last ids of the tables with block `number`."""
        return self.blocks[number - 1][2:-1] if number else (0,) * len(CHAINED)

    def size(self, number: int) -> int:
        """Records with block `number`."""
        return sum(self.upto(number))

    def first(self, number: int) -> dict[str, dict[int, tuple[Any, ...]]]:
        """The rows that the first blocks hold."""
        upto = dict(zip(CHAINED, self.upto(number), strict=True))
        return {
            table: {id_: row for id_, row in rows.items() if id_ <= upto[table]}
            for table, rows in self.rows.items()
        }


def whole(path: Path) -> Whole:
    """Everything in a sound ledger."""
    with closing(look(path)) as connection:
        blocks = connection.execute(
            f"SELECT id, sealed_ms, {', '.join(CHAINED)}, link FROM block ORDER BY id"
        )
        rows = {
            table: {row[1]: row for row in connection.execute(f"SELECT {TEXT[table]}, * FROM {table}")}
            for table in CHAINED
        }
        return Whole(blocks.fetchall(), rows)


def look(path: Path, mode: str = "ro") -> sqlite3.Connection:
    """A plain connection."""
    connection = sqlite3.connect(f"{path.as_uri()}?mode={mode}", uri=True, isolation_level=None)
    prepare(connection)
    return connection


def state(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Where reading stands."""
    with closing(look(path)) as connection:
        return {
            table: connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall()
            for table in ("cursor", "tally", "pulse")
        }


def files(path: Path) -> dict[str, bytes]:
    """The bytes of a ledger's files."""
    return {
        ending: Path(f"{path}{ending}").read_bytes() for ending in ENDINGS if Path(f"{path}{ending}").exists()
    }


def copy_files(path: Path, to: Path) -> None:
    """As a crash leaves them: with whatever is still in the log."""
    for ending in ENDINGS[:2]:
        if Path(f"{path}{ending}").exists():
            shutil.copyfile(f"{path}{ending}", f"{to}{ending}")


def spoil(path: Path, random: Random) -> None:
    """Damage a file at random: bits, bytes, whole pages, its end or its beginning."""
    data = bytearray(path.read_bytes())
    for _ in range(random.choice((1, 1, 2, 5))):
        kind = random.choices(("bits", "bytes", "page", "cut", "head"), (6, 3, 5, 1, 1))[0]
        if kind == "bits":
            for _ in range(random.choice((1, 10, 40))):
                data[random.randrange(min(4096, len(data) - 1), len(data))] ^= 1 << random.randrange(8)
        elif kind == "bytes":
            place = random.randrange(len(data))
            data[place : place + 16] = random.randbytes(len(data[place : place + 16]))
        elif kind == "page":
            place = random.randrange(0, len(data), 4096)
            page = random.choice((bytes(4096), random.randbytes(4096), bytes(data[:4096])))
            data[place : place + 4096] = page[: len(data[place : place + 4096])]
        elif kind == "cut":
            del data[random.randrange(1, len(data)) :]
        else:
            data[:100] = random.randbytes(min(100, len(data)))
    path.write_bytes(data)


def blocks_that_hold(path: Path, truth: Whole) -> set[int]:
    """The numbers of the blocks that a file, which this may change, still has with all their rows."""
    found: set[int] = set()
    for mode in ("ro&immutable=1", "rw"):  # first without its log, then with it
        with closing(look(path, mode)) as connection:
            found |= {n for n in range(1, len(truth.blocks) + 1) if _has(connection, truth, n)}
    return found


def _has(connection: sqlite3.Connection, truth: Whole, number: int) -> bool:
    try:
        block = connection.execute(
            f"SELECT id, sealed_ms, {', '.join(CHAINED)}, link FROM block WHERE id = ?", (number,)
        ).fetchone()
        spans = zip(CHAINED, truth.upto(number - 1), truth.upto(number), strict=True)
        return block == truth.blocks[number - 1] and all(
            connection.execute(
                f"SELECT {TEXT[table]} FROM {table} WHERE id > ? ORDER BY id LIMIT ?", (after, last - after)
            ).fetchall()
            == [truth.rows[table][id_][:1] for id_ in range(after + 1, last + 1)]
            for table, after, last in spans
        )
    except (sqlite3.Error, ValueError, MemoryError):
        return False
