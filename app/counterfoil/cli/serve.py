"""`serve`: follow the logs without a window and answer programs on this machine, until Ctrl+C."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from counterfoil.cli.attending import attend
from counterfoil.cli.output import note
from counterfoil.cli.place import Place, place_of
from counterfoil.cli.watch import Notices, said
from counterfoil.clock import wall_clock
from counterfoil.domain.snapshot import Snapshot
from counterfoil.errors import UsageError
from counterfoil.ingest import Ingest, Job
from counterfoil.serving import LOOPBACK, listening, token_of
from counterfoil.settings import USUAL_PORT, Share


def run(options: argparse.Namespace) -> int:
    """Serve, or print the token. Errors: KnownError where the port cannot be had."""
    place = place_of(options)
    token = token_of(place.home.state_dir)
    if options.token:
        print(token)
        return 0
    port = (place.settings.share.endpoint_port or USUAL_PORT) if options.port is None else options.port
    if not 1 <= port <= 65535:
        raise UsageError(f"{port} is no port from 1 to 65535.")
    listening(port).close()  # taken again at the first look; what is in the way is told at once
    note(f"http://{LOOPBACK}:{port}/metrics, /status.json and /healthz answer who sends the token as")
    note("Authorization: Bearer TOKEN. `counterfoil serve --token` prints it. Ctrl+C ends it.")
    _serve(place, port)
    return 0


def _serve(place: Place, port: int) -> None:
    found = place.settings

    def make(put: Callable[[Snapshot], None], along: bool) -> Ingest:
        job = Job(
            place.home,
            place.roots,
            place.zone,
            wall_clock,
            along=along,
            ask=found.ask,
            warnings=found.warnings,
            share=Share(found.share.state_file, port),
            metrics=found.local.metrics,
            plugins=found.plugins,
        )
        return Ingest(job, put, lambda news: note(said(news, place.zone.key)))

    attend(place.home, make, Notices())
