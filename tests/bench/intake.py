"""How fast logs are taken in, beside the floor and other programs that count the same logs.

All take turns on the same corpus in one sitting, so that what the machine does meanwhile hits them alike.
A table says how far each one's totals are from what the corpus was billed for.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from statistics import median

from tests.bench import floors, peers
from tests.bench.corpus import write
from tests.bench.corpus_plan import Plan
from tests.bench.effort import Effort
from tests.bench.first_number import first_number
from tests.bench.intake_live import LEDGER, LINE_MS, Resident, line_ms, live
from tests.bench.peers import Peer, Totals
from tests.bench.processes import Took, run
from tests.bench.table import Figure

GROWN = (100, 1000, 5000)
COLD_CPU, COLD_WALL, WARM_WALL, WARM_CACHED = 0.8, 1.0, 0.1, 0.25  # of what the others take
PEAK_MIB, FIRST_S, GROWTH = 200, 0.3, 1.1
CCUSAGE, TOKSCALE, AGAIN = "ccusage", "tokscale", " again"
TIMES = 40  # a line is appended, for each round


@dataclass(slots=True)
class Sitting:
    """Runs of all programs on one corpus; `folder` is where they may keep things."""

    corpus: Path
    folder: Path
    peers: Sequence[Peer] = ()
    took: dict[str, list[Took]] = field(default_factory=lambda: defaultdict(list))
    said: dict[str, Totals] = field(default_factory=dict)

    @property
    def home(self) -> Path:
        """Ours."""
        return self.folder / "home"

    def turn(self) -> None:
        """Each program once, one after the other, ours first with nothing known and then with all."""
        self.read_all()
        self.forget()
        self._note("cold", run(self.own("scan", "--json")))
        for peer in self.peers:
            kept = self.folder / "peer"
            peers.forget(kept)
            self._peer(peer, peer.name, kept)
            if peer.keeps:
                self._peer(peer, f"{peer.name}{AGAIN}", kept)
        self._note("warm", run(self.own("scan", "--json")))

    def read_all(self) -> None:
        """Read every byte and do nothing with it."""
        self._note("floor", run(floors.read_all(self.corpus)))

    def forget(self) -> None:
        """Have our next run be a first one."""
        shutil.rmtree(self.home, ignore_errors=True)

    def own(self, *words: str) -> list[str]:
        """Our own command line."""
        roots = [f"claude-code={self.corpus / 'claude'}", f"codex={self.corpus / 'codex'}"]
        given = [part for root in roots for part in ("--root", root)]
        return [sys.executable, "-m", "counterfoil", "--home", str(self.home), *given, *words]

    def all(self, name: str, part: str) -> list[float]:
        """One part of all runs so named."""
        return [getattr(took, part) for took in self.took[name]]

    def _peer(self, peer: Peer, name: str, kept: Path) -> None:
        took = run(peer.command(self.corpus), peer.env(self.corpus, kept))
        self.said[peer.name] = peer.read(took.output)
        self._note(name, took)

    def _note(self, name: str, took: Took) -> None:
        self.took[name].append(took)
        print(f"  {name}: {took.wall_s:.2f} s, CPU {took.cpu_s:.2f} s", file=sys.stderr, flush=True)


def figures(sitting: Sitting, effort: Effort) -> Iterator[Figure]:
    """All that is said of taking in one corpus, and of the commands that stand on its ledger."""
    sitting.read_all()  # from here on the pages are in memory
    sitting.took.clear()
    first = [_first(sitting) for _ in range(effort.rounds)]
    for _ in range(effort.rounds):
        sitting.turn()
    yield from speeds(sitting)
    yield Figure("cold: last five hours right after", "s", first, (), FIRST_S)
    sitting.said = {"counterfoil": _own_totals(sitting), **sitting.said}
    yield from _commands(sitting, effort.starts)
    yield from live(sitting.corpus, sitting.home, sitting.folder, TIMES * effort.rounds)


def totals(sitting: Sitting) -> str:
    """The table of what each program says, once all had their turns."""
    return peers.agreement(peers.true_totals(sitting.corpus), sitting.said)


def speeds(sitting: Sitting) -> Iterator[Figure]:
    """What the turns say: ours beside what the others took in the same turn, then theirs."""
    yield from _seconds(sitting, "cold")
    yield from _beside(sitting, "cold", "cpu_s", CCUSAGE, COLD_CPU)
    yield from _beside(sitting, "cold", "wall_s", CCUSAGE, COLD_WALL)
    yield Figure("cold: peak of the process", "MiB", sitting.all("cold", "peak_mib"), (), PEAK_MIB)
    yield Figure("cold: peaks of all its processes", "MiB", sitting.all("cold", "all_mib"))
    yield from _seconds(sitting, "warm")
    yield from _beside(sitting, "warm", "wall_s", CCUSAGE, WARM_WALL)
    yield from _beside(sitting, "warm", "wall_s", TOKSCALE, WARM_CACHED, AGAIN)
    for name in [name for name in sitting.took if name not in ("cold", "warm", "floor")]:
        yield from _seconds(sitting, name)
        yield Figure(f"{name}: peak", "MiB", sitting.all(name, "all_mib"))


def _seconds(sitting: Sitting, name: str, of: str = "") -> Iterator[Figure]:
    for what, part in (("CPU", "cpu_s"), ("wall", "wall_s")):
        yield Figure(f"{of}{name}: {what}", "s", sitting.all(name, part), sitting.all("floor", part))


def _beside(
    sitting: Sitting, own: str, part: str, begins: str, limit: float, run: str = ""
) -> Iterator[Figure]:
    """Times of what a peer took in the same turn; nothing where it is not installed."""
    what = {"cpu_s": "CPU", "wall_s": "wall"}[part]
    for peer in (peer.name + run for peer in sitting.peers if peer.name.startswith(begins)):
        pairs = zip(sitting.all(own, part), sitting.all(peer, part), strict=True)
        yield Figure(f"{own}: {what} to {peer}'s", "×", [ours / theirs for ours, theirs in pairs], (), limit)


def _first(sitting: Sitting) -> float:
    sitting.forget()
    return first_number(sitting.own("intake"), sitting.home / LEDGER, sitting.corpus)


def _own_totals(sitting: Sitting) -> Totals:
    return peers.own_totals(run(sitting.own("totals", "--by", "agent", "--json")).output)


def _commands(sitting: Sitting, times: int) -> Iterator[Figure]:
    requests = json.loads(run(sitting.own("totals", "--json")).output)["total"]["requests"]
    size = (sitting.home / LEDGER).stat().st_size
    yield Figure("ledger bytes per request", "B", [size / requests])
    status = sitting.own("status", "--json")
    pairs = [(run(status).wall_s * 1000, run(floors.PYTHON_START).wall_s * 1000) for _ in range(times)]
    yield Figure("status --json: wall", "ms", [own for own, _ in pairs], [least for _, least in pairs])


def growth(folder: Path, rounds: int) -> Iterator[Figure]:
    """Corpora of growing size, each against the one before: first imports, and a line once all is known."""
    cold: dict[int, tuple[float, float]] = {}
    for megabytes in GROWN:
        sitting = Sitting(folder / f"c{megabytes}", folder / f"grown{megabytes}")
        write(sitting.corpus, Plan.of(megabytes))
        os.sync()
        for _ in range(rounds):
            sitting.turn()
        for name in ("cold", "warm"):
            yield from _seconds(sitting, name, f"{megabytes} MB, ")
        cold[megabytes] = median(sitting.all("cold", "cpu_s")), median(sitting.all("cold", "wall_s"))
        with Resident.on(sitting.corpus, sitting.home, sitting.folder) as resident:
            yield Figure(
                f"{megabytes} MB, line appended", "ms", line_ms(resident, TIMES * rounds), (), LINE_MS
            )
        for used in (sitting.corpus, sitting.folder):
            shutil.rmtree(used)
    for small, large in pairwise(GROWN):
        for n, what in enumerate(("CPU", "wall")):
            times, most = cold[large][n] / cold[small][n], GROWTH * large / small
            yield Figure(f"cold: {what}, {large} MB to {small} MB", "×", [times], (), most)
