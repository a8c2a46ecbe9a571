"""An agent whose log lines are `{"key": …, "output": …}`, and readers of it that differ in what they see."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from counterfoil.domain.usage import RequestContext, TokenCounts, UsageEvent
from counterfoil.ledger.connection import open_for_reading
from counterfoil.ledger.store import Ledger
from counterfoil.ledger.verify import verify
from counterfoil.pipeline import Pipeline
from counterfoil.readers.base import AgentSpec, Batch, Line, LogFile, State
from counterfoil.readers.registry import Root
from counterfoil.scan_report import ScanReport

NAME = "fake"
CONTEXT = RequestContext(NAME, "anthropic", "claude-opus-4-5", "s", "web")
AT_MS = 1_772_000_000_000
COUNTING = (
    "SELECT key, output FROM event AS e WHERE cause <> 'void' AND NOT EXISTS "
    "(SELECT 1 FROM event AS n WHERE n.supersedes = e.id) ORDER BY key"
)

See = Callable[[str, int], int | None]  # key and output as logged: the output, None for no request


class FakeReader:
    """Reads one record a line; of several of one key in a batch it hands on the greatest."""

    agent = NAME

    def __init__(self, version: int = 1, see: See = lambda _key, output: output) -> None:
        self.version = version
        self._see = see

    def read(self, lines: Sequence[Line], file: LogFile, state: State) -> Batch:
        del file, state
        batch, best = Batch(), dict[str, UsageEvent]()
        for line in lines:
            found = self._event(line)
            batch.judge(line, None, used=found is not None)
            if found is None:
                continue
            known = best.get(found.key)
            batch.repeats += known is not None
            if known is None or found.rank > known.rank:
                best[found.key] = found
        batch.events += best.values()
        return batch

    def _event(self, line: Line) -> UsageEvent | None:
        said = json.loads(line.data)
        output = self._see(said["key"], said["output"])
        if output is None:
            return None
        return UsageEvent(said["key"], AT_MS, CONTEXT, TokenCounts(output=output), line.ref())


def root(home: Path, reader: FakeReader) -> Root:
    """Its logs under a folder."""
    return Root(AgentSpec(NAME, "Fake", (), ("*.jsonl",), reader), home)


def line(key: str, output: int) -> str:
    """One of its log lines."""
    return json.dumps({"key": key, "output": output}) + "\n"


class Reading:
    """A ledger, a folder of logs, and readers of the one for the other."""

    def __init__(self, ledger: Ledger, home: Path) -> None:
        self.ledger, self.home = ledger, home

    def log(self, name: str, *lines: str) -> None:
        """Append."""
        with (self.home / name).open("a") as file:
            file.writelines(lines)

    def scan(self, reader: FakeReader | None = None, *, from_start: bool = False) -> ScanReport:
        pipeline = Pipeline(self.ledger, [root(self.home, reader or FakeReader())])
        return pipeline.scan(from_start=from_start)

    def rescan(self, version: int, see: See = lambda _key, output: output) -> ScanReport:
        return self.scan(FakeReader(version, see), from_start=True)

    def ask(self, sql: str) -> list[tuple[object, ...]]:
        with closing(open_for_reading(self.ledger.path)) as connection:
            return connection.execute(sql).fetchall()

    def counting(self) -> dict[object, object]:
        return {key: output for key, output in self.ask(COUNTING)}  # noqa: C416  # checks that rows are pairs

    def total(self) -> object:
        """By the totals made ahead."""
        return self.ask("SELECT ifnull(sum(requests), 0), ifnull(sum(output), 0) FROM rollup")[0]

    def assert_holds(self) -> None:
        result = verify(self.ledger.path)
        assert result is not None
        assert result.first_bad is None
