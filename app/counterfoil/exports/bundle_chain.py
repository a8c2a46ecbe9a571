"""`chain.jsonl`: the proof, made from one look at the ledger."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from counterfoil.exports.event_files import Stopped, new_file
from counterfoil.ledger import chain, proofs
from counterfoil.ledger.connection import open_for_questions, translating
from counterfoil.ledger.outgoing import Chosen, Connection

LINES = 500  # written at once


@dataclass(frozen=True, slots=True)
class ChainJob:
    """Which ledger up to which size of its chain, what is chosen of it, and where the lines go.

    Where `path` goes away meanwhile, nobody wants it any more.
    """

    ledger: Path
    size: int
    chosen: Chosen
    statements: tuple[int, ...]
    path: Path

    @property
    def paths(self) -> tuple[Path, ...]:
        """Its file."""
        return (self.path,)


@dataclass(frozen=True, slots=True)
class ChainWritten:
    """What was written, and how many records of others stand in it."""

    size_bytes: int
    sha256: str
    blocks: int
    blocks_shown: int
    others: int


def marks_of(connection: Connection, job: ChainJob, end: chain.Block) -> proofs.Marked:
    """Everything that the bundle's rows are proven by."""
    marks = proofs.marked(connection, job.chosen, end)
    proofs.mark_readings(connection, marks, job.chosen)
    marks.show("statement", job.statements)
    proofs.refer(connection, marks)
    return marks


def write_chain(job: ChainJob) -> ChainWritten:
    """Errors: LedgerError, OSError, Stopped."""
    beside = proofs.Beside()

    def tell(_done: int) -> None:
        if not job.path.exists():
            raise Stopped

    with translating(job.ledger), closing(open_for_questions(job.ledger)) as connection:
        end = chain.block_of_size(connection, job.size)
        if end is None:
            raise proofs.ChainBroken("its end is missing")
        with new_file(job.path) as file:
            lines = proofs.proof_lines(connection, marks_of(connection, job, end), end, beside, tell)
            while batch := list(islice(lines, LINES)):
                file.write(("\n".join(batch) + "\n").encode("utf-8", "surrogateescape"))
    others = sum(beside.others.values())
    return ChainWritten(file.size_bytes, file.sha256, beside.blocks, beside.blocks_shown, others)


def beside_of(connection: Connection, job: ChainJob, end: chain.Block) -> proofs.Beside:
    """How much would stand in it, without making it."""
    return proofs.beside_of(connection, marks_of(connection, job, end), end)
