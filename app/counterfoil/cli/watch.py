"""`watch`: a live view in the terminal."""

from __future__ import annotations

import argparse
import queue
import shutil
import sys
import threading

from counterfoil.cli.output import note
from counterfoil.cli.place import place_of
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

STOP_SECONDS = 2.0
HOME_AND_CLEAR = "\033[H\033[J"


def run(options: argparse.Namespace) -> int:
    """Follow the logs and redraw with each snapshot until Ctrl+C."""
    place = place_of(options)
    snapshots: queue.SimpleQueue[Snapshot] = queue.SimpleQueue()
    job = Job(
        place.home,
        place.roots,
        place.zone,
        wall_clock,
        ask=place.settings.ask,
        warnings=place.settings.warnings,
        share=Share(state_file=place.settings.share.state_file),  # the port is the app's
        metrics=place.settings.local.metrics,
        plugins=place.settings.plugins,
    )
    ingest = Ingest(job, snapshots.put, lambda news: note(said(news, place.zone.key)))
    thread = threading.Thread(target=ingest.run, name="ingest", daemon=True)
    thread.start()
    try:
        return _show(snapshots, once=options.once)
    finally:
        ingest.stop()
        thread.join(STOP_SECONDS)


def said(news: News, tz: str) -> str:
    """A warning, event or finding in a line."""
    if isinstance(news, ProviderEvent):
        return event_sentence(news, tz)
    if isinstance(news, Finding):
        return f"{headline(news, tz)}: {money_line(news)}. {what(news, tz)}"
    title, body = message(news, tz)
    return f"{title}. {body}"


def _show(snapshots: queue.SimpleQueue[Snapshot], *, once: bool) -> int:
    live = sys.stdout.isatty() and not once
    if live and not has_display():
        note("There is no display here, so this is the terminal view. Ctrl+C ends it.")
    while True:
        snapshot = snapshots.get()
        if once and snapshot.importing is not None:
            continue
        columns = shutil.get_terminal_size().columns if live else None
        print((HOME_AND_CLEAR if live else "") + "\n".join(screen(snapshot, columns)), flush=True)
        if once:
            return 0
