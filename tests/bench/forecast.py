"""How right forecasts and warnings are on the real logs beside the project, and how long they take.

`python -m tests.bench.forecast [--at-every MIN] [--capacity-quantile Q]`: of each limit's windows the first
half is learned from, the second judged, one check every 15 minutes, each from what was known at its moment.
Where nothing was read from the provider, a stand-in capacity is taken from earlier windows. Exit 1 where a
target does not hold.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from counterfoil.backtest import replayed
from counterfoil.domain.judged import JudgedWindow
from counterfoil.domain.scorecard import KindScore, kind_score, later_half
from counterfoil.domain.warned import first_warned_at_ms
from counterfoil.words.backtest import BIN_COLUMNS, METHOD_COLUMNS, bin_rows, method_rows
from tests.accounts import ACCOUNTS, are_there, monitor_of, opened
from tests.bench.counters_rows import show
from tests.bench.forecast_rows import SET_HEAD, TARGET_HEAD, Speed, set_row, speed_targets, target_rows

LOGS = Path(__file__).parents[3] / "shared" / "logs"
FOREVER_MS = 1 << 42  # after everything logged
YEAR_MS = 365 * 86_400_000


@dataclass(frozen=True, slots=True)
class Replay:
    """All windows of one account with the forecasts made again, and the processor time that took."""

    account: str
    windows: Sequence[JudgedWindow]
    seconds: float

    @property
    def judged(self) -> list[JudgedWindow]:
        """The later half of each limit's."""
        return later_half(self.windows)

    @property
    def year_seconds(self) -> float:
        """What a year of such windows would take."""
        starts = [window.starts_at_ms for window in self.windows]
        ends = [window.ended_at_ms for window in self.windows]
        return self.seconds * YEAR_MS / (max(ends) - min(starts))


def replay_of(account: str, logs: Path, folder: Path, every: int = 15, quantile: float = 0.6) -> Replay:
    """Read an account's logs and make its forecasts again."""
    with opened(account, logs, folder) as view:
        started = time.process_time()
        windows = replayed(monitor_of(view), FOREVER_MS, every, quantile, later_half=True)
        return Replay(account, windows, time.process_time() - started)


def speed_of(replays: Sequence[Replay]) -> Speed:
    """One forecast by all methods, and a year at the pace of the account that takes longest."""
    checks = sum(len(window.checks) for replay in replays for window in replay.windows)
    seconds = sum(replay.seconds for replay in replays)
    return Speed(1000 * seconds / max(1, checks), max(replay.year_seconds for replay in replays))


def scores_of(replays: Sequence[Replay]) -> dict[str, KindScore]:
    """The record of each account, of each kind of window over all of them, and of all together."""
    every = [window for replay in replays for window in replay.judged]
    kinds = {window.window.kind for window in every}
    groups = {replay.account: replay.judged for replay in replays}
    groups |= {kind.value: [w for w in every if w.window.kind is kind] for kind in sorted(kinds)}
    return {
        name: kind_score(None, held, first_warned_at_ms) for name, held in (groups | {"all": every}).items()
    }


def main() -> int:
    """Everything, in some seconds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--at-every", metavar="MIN", type=int, default=15)
    parser.add_argument("--capacity-quantile", metavar="Q", type=float, default=0.6)
    wanted = parser.parse_args()
    accounts = [account for account in ACCOUNTS if are_there(account, LOGS)]
    if len(accounts) < len(ACCOUNTS):
        print("The logs are not here: this needs shared/logs beside the checkout.")
        return 3
    with tempfile.TemporaryDirectory() as folder:
        replays = [
            replay_of(account, LOGS, Path(folder), wanted.at_every, wanted.capacity_quantile)
            for account in accounts
        ]
    scores = scores_of(replays)
    whole = scores["all"]
    show("Brier score of the run-out probability", SET_HEAD, [set_row(*pair) for pair in scores.items()])
    show("Every method on the same moments", METHOD_COLUMNS, method_rows(whole))
    show("Of so many times that it was said", BIN_COLUMNS, bin_rows(whole.shown) if whole.shown else [])
    targets = [
        *target_rows(whole, {name: scores[name] for name in accounts}),
        *speed_targets(speed_of(replays)),
    ]
    show("Targets", TARGET_HEAD, [row.cells for row in targets])
    return 0 if all(row.holds for row in targets) else 1


if __name__ == "__main__":
    sys.exit(main())
