"""`watch`: a live view in the terminal; with `--quiet`, only what there is to say."""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Callable

from counterfoil.cli.attending import attend
from counterfoil.cli.output import note
from counterfoil.cli.place import Place, place_of
from counterfoil.clock import wall_clock
from counterfoil.desktop import has_display
from counterfoil.domain.finding import Finding
from counterfoil.domain.news import News
from counterfoil.domain.provider_event import ProviderEvent
from counterfoil.domain.snapshot import Snapshot
from counterfoil.ingest import Ingest, Job
from counterfoil.settings import Share
from counterfoil.words.findings import headline, money_line, what
from counterfoil.words.provider import event_sentence
from counterfoil.words.terminal import screen
from counterfoil.words.warnings import message

HOME_AND_CLEAR = "\033[H\033[J"
STANDS_BY = "Another Counterfoil keeps this ledger up; this one stands by until that ends."
TAKES_OVER = "This one keeps the ledger up now."
READS_ALONG = "Another Counterfoil keeps this ledger up and says what there is to say; this one shows it."


def run(options: argparse.Namespace) -> int:
    """Follow the logs until Ctrl+C, SIGTERM or, with `--once`, the end of what there is to read."""
    place, is_quiet = place_of(options), options.quiet
    tell = _print_line if is_quiet else note

    def make(put: Callable[[Snapshot], None], along: bool) -> Ingest:
        return Ingest(_job(place, along=along), put, lambda news: tell(said(news, place.zone.key)))

    take = Notices(once=options.once) if is_quiet else Screen(once=options.once)
    if is_quiet and not options.once:
        attend(place.home, make, take, _say_standing, waits=True)
    else:
        attend(place.home, make, take, _say_along)
    return 0


def _job(place: Place, *, along: bool) -> Job:
    return Job(
        place.home,
        place.roots,
        place.zone,
        wall_clock,
        along=along,
        ask=place.settings.ask,
        warnings=place.settings.warnings,
        share=Share(state_file=place.settings.share.state_file),  # the port is the app's
        metrics=place.settings.local.metrics,
        plugins=place.settings.plugins,
    )


def said(news: News, tz: str) -> str:
    """A warning, event or finding in a line."""
    if isinstance(news, ProviderEvent):
        return event_sentence(news, tz)
    if isinstance(news, Finding):
        return f"{headline(news, tz)}: {money_line(news)}. {what(news, tz)}"
    title, body = message(news, tz)
    return f"{title}. {body}"


class Notices:
    """Takes snapshots and says what is in the way, once, on stderr: for a journal."""

    def __init__(self, *, once: bool = False) -> None:
        self._once = once
        self._last: str | None = None

    def __call__(self, snapshot: Snapshot) -> bool:
        if snapshot.notice is not None and snapshot.notice != self._last:
            note(_in_one_line(snapshot.notice))
        self._last = snapshot.notice
        return self._once and snapshot.importing is None


class Screen:
    """Takes snapshots and draws each, over the last one where that is a terminal."""

    def __init__(self, *, once: bool) -> None:
        self._once, self._is_live = once, sys.stdout.isatty() and not once
        if self._is_live and not has_display():
            note("There is no display here, so this is the terminal view. Ctrl+C ends it.")

    def __call__(self, snapshot: Snapshot) -> bool:
        if self._once and snapshot.importing is not None:
            return False
        columns = shutil.get_terminal_size().columns if self._is_live else None
        drawn = "\n".join(screen(snapshot, columns))
        print((HOME_AND_CLEAR if self._is_live else "") + drawn, flush=True)
        return self._once


def _print_line(text: str) -> None:
    print(_in_one_line(text), flush=True)


def _in_one_line(text: str) -> str:
    return " ".join(text.split())


def _say_standing(is_other: bool) -> None:
    note(STANDS_BY if is_other else TAKES_OVER)


def _say_along(is_other: bool) -> None:
    if is_other and sys.stderr.isatty():
        note(READS_ALONG)
