"""`backtest`: forecasts made again over past windows, each from what was known then, and judged."""

from __future__ import annotations

import argparse
import time

from counterfoil.backtest import replayed
from counterfoil.cli.backtest_fields import Replay, as_json
from counterfoil.cli.look import opened
from counterfoil.cli.output import note, print_json, print_table
from counterfoil.cli.place import moment, place_of
from counterfoil.clock import wall_clock
from counterfoil.domain.scorecard import Scorecard, later_half, scorecard
from counterfoil.domain.warned import first_warned_at_ms
from counterfoil.errors import UsageError
from counterfoil.words.backtest import (
    BIN_COLUMNS,
    METHOD_COLUMNS,
    bin_rows,
    headline,
    method_rows,
    notes,
    which,
)

MOST_MINUTES = 1440


def run(options: argparse.Namespace) -> int:
    """Replay, judge and print."""
    every, quantile = _checked(options.at_every, options.capacity_quantile)
    place = place_of(options)
    since_ms = moment(options.since, place.zone) if options.since else 0
    until_ms = moment(options.until, place.zone) if options.until else wall_clock()
    started = time.monotonic()
    with opened(place) as look:
        windows = replayed(look.monitor, until_ms - 1, every, quantile, later_half=not options.all)
    found = windows if options.all else later_half(windows)
    judged = [window for window in found if window.starts_at_ms >= since_ms]
    card = scorecard(judged, first_warned_at_ms)
    replay = Replay(every, quantile, len(windows), len(found), time.monotonic() - started, options.all)
    if options.json:
        print_json(as_json(card, judged, replay))
        return 0
    _print(card, replay)
    return 0


def _print(card: Scorecard, replay: Replay) -> None:
    print(which(replay.at_every_minutes, is_all=replay.is_all))
    for score in (card.whole, *card.kinds) if len(card.kinds) > 1 else (card.whole,):
        print()
        print(headline(score))
        if score.shown is not None:
            print_table(METHOD_COLUMNS, method_rows(score))
    if card.whole.shown is not None:
        print()
        print_table(BIN_COLUMNS, bin_rows(card.whole.shown))
    print()
    for line in notes(card):
        print(line)
    note(f"{replay.replayed} windows replayed in {replay.seconds:.1f} s.")


def _checked(every: int, quantile: float) -> tuple[int, float]:
    if not 1 <= every <= MOST_MINUTES:
        raise UsageError(f"--at-every takes 1 to {MOST_MINUTES} minutes.")
    if not 0 < quantile <= 1:
        raise UsageError("--capacity-quantile takes a share above 0, at most 1.")
    return every, quantile
