"""What the tests do to a ledger, as they do it; with a mutant in the child each must fail."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from random import Random
from typing import Any

from tests.crash.checks import Figures, compare
from tests.crash.children import Ground
from tests.crash.writer import Play, Writer

KILLED = -9
MORE = 4  # actions of the agents ahead of each look
CHECKS = 25  # or so, on the way; each reads all logs
INSTANCES = 10
APPENDED = ("source", "context", "event", "reading", "refusal", "skipped", "cursor", "rollup")


@dataclass(frozen=True)
class Kills:
    """What the children were doing when they were killed, and what the ledger held in the end."""

    phases: Counter[str]
    figures: Figures


def kills_beside_a_writer(ground: Ground, count: int, **more: Any) -> Kills:
    """Ingests killed one after the other while logs are written, then a look that nobody disturbs."""
    random, phases = Random(count), Counter[str]()
    with Writer(ground.folder, seed=count) as writer:
        for number in range(1, count + 1):
            phases[ground.killed_sometime(random, **more).name.lower()] += 1
            if number % max(10, count // CHECKS) == 0:
                ground.must_be_whole()
        truth = writer.stop()
    found = ground.scanned(truth, **more)
    assert found.is_exact, found
    ground.must_be_whole()
    assert ground.said() == "", ground.said()
    assert ground.totals() == truth.totals()
    return Kills(phases, found)


class Looks:
    """Logs that grow, and a child's look at them after each growth; a dry one tells how long it is."""

    def __init__(self, ground: Ground, seed: int, **more: Any) -> None:
        self.ground = ground
        self._more = more
        self.play = Play(ground.folder, seed)
        self.random = Random(seed)

    def grow(self) -> None:
        for _ in range(MORE):
            self.play.act()

    def killed(self, **when: Any) -> bool:
        """Whether a child was killed in its look rather than finished with it; it left no trace then."""
        self.grow()
        before = self._rows()
        # all in one transaction, which ends with the look
        ended = self.ground.run("scan", flush_lines=1_000_000, flush_seconds=3600.0, **when, **self._more)
        assert ended in (0, KILLED), self.ground.said()
        if ended == KILLED:
            assert self._rows() == before, "a part of a transaction is there"
        self.ground.must_be_whole()
        return ended == KILLED

    def _rows(self) -> list[int]:
        """Of the tables that nothing but `append` writes."""
        found = self.ground.rows()
        return [found.get(table, 0) for table in APPENDED]

    def finished(self) -> None:
        """A look that nobody kills, behind one that was."""
        assert not self.killed(counts_steps=True)

    def compared(self) -> Figures:
        """A last look, and how the ledger compares with what was written."""
        found = self.ground.scanned(self.play.finish(), **self._more)
        assert found.is_exact, found
        return found


def kills_at_statements(looks: Looks) -> int:
    """From the commit of a look on, then at its first statement, its second …; the number of kills."""
    looks.finished()
    kills = 0
    for statement in (1, 2, 3):  # the commit, and what may follow it
        kills += looks.killed(kill_from_commit=statement)
        looks.finished()
    statement = 1
    while looks.killed(kill_statement=statement):
        looks.finished()
        statement += 1
    return kills + statement - 1


def instances_at_once(ground: Ground, play: Play, **more: Any) -> Figures:
    """Ten programs look at the same new lines at the same moment."""
    truth = play.finish()
    ground.recorder.clear()
    children = [ground.nursery.start(ground.task("scan", waits=True, **more)) for _ in range(INSTANCES)]
    ground.recorder.go = 1
    ended = [ground.nursery.wait(child) for child in children]
    assert ended == [0] * INSTANCES, f"{ended} {ground.said()}"
    ground.must_be_whole()
    found = compare(ground.ledger, truth)
    assert found.is_exact, found
    return found
