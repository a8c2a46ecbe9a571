"""Pictures of the main window in every state that matters, for the README and for looking at.

    python packaging/screenshots.py FOLDER [STATE …]

The states named readme-… are the real logs of the shipped sample at a moment; the others are made up.
Runs on a real X server; without one it starts Xvfb for itself. Writes FOLDER/STATE-light.png and -dark.png.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "app")]

from shots import SHOTS, Shot  # noqa: E402 - the path is only there now
from tests.altered import replace  # noqa: E402

SCREEN = "3000x2600x24"
SETTLE_SECONDS = 1.0
STARTED_WITHIN_SECONDS = 10

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from counterfoil.domain.snapshot import Snapshot
    from counterfoil.ingest import Job
    from counterfoil.ui.forecast_access import ForecastAccess
    from counterfoil.ui.ledger_access import LedgerAccess
    from counterfoil.ui.provider_access import ProviderAccess
    from counterfoil.ui.windows.main import MainWindow


def main(arguments: list[str]) -> None:
    """Write the named pictures, or all."""
    parser = argparse.ArgumentParser(description="Write pictures of the main window.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("states", nargs="*", metavar="STATE", help=", ".join(SHOTS))
    parser.add_argument("--scheme", choices=("light", "dark", "both"), default="both")
    parser.add_argument("--within", action="store_true", help=argparse.SUPPRESS)  # a process of one setting
    given = parser.parse_args(arguments)
    given.folder.mkdir(parents=True, exist_ok=True)
    names = given.states or list(SHOTS)
    if given.within:
        take(names, schemes(given.scheme), given.folder)
        return
    with display() as name:
        for scale in sorted({SHOTS[n].scale for n in names}):
            run(
                name, scale, [str(given.folder), *(n for n in names if SHOTS[n].scale == scale)], given.scheme
            )


def schemes(choice: str) -> tuple[str, ...]:
    return ("light", "dark") if choice == "both" else (choice,)


def run(display_name: str, scale: int, arguments: list[str], scheme: str) -> None:
    """One process for one scale: Qt reads it only at its start."""
    surroundings = {
        **os.environ,
        "DISPLAY": display_name,
        "QT_QPA_PLATFORM": "xcb",
        "QT_QPA_PLATFORMTHEME": "gnome",  # a theme that obeys a wish for dark
        "QT_SCALE_FACTOR": str(scale),
    }
    command = [sys.executable, __file__, *arguments, "--scheme", scheme, "--within"]
    subprocess.run(command, env=surroundings, check=True)


@contextmanager
def display() -> Iterator[str]:
    """The X display there is, or one of our own for as long as it is needed."""
    if os.environ.get("DISPLAY"):
        yield os.environ["DISPLAY"]
        return
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as numbers:
            yield f":{numbers.readline().strip()}"
    finally:
        server.terminate()
        server.wait(STARTED_WITHIN_SECONDS)


def take(names: list[str], wanted: tuple[str, ...], folder: Path) -> None:
    """Take pictures in this process."""
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtWidgets import QApplication

    app = QApplication(sys.argv[:1])
    for name in names:
        shot = SHOTS[name]
        direction = Qt.LayoutDirection.RightToLeft if shot.right_to_left else Qt.LayoutDirection.LeftToRight
        app.setLayoutDirection(direction)
        for scheme in wanted:
            dark = scheme == "dark"
            app.styleHints().setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
            window = shown(app, shot)
            seen = app.activeModalWidget() or window
            window.screen().grabWindow(seen.winId()).save(str(folder / f"{name}-{scheme}.png"))
            for widget in {seen, window}:
                widget.close()
                widget.deleteLater()
            app.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # outside a running loop nobody else does


def shown(app: QApplication, shot: Shot) -> MainWindow:
    """A window that has drawn its snapshot."""
    import forecast_scenes
    import ledger_scenes
    import provider_scenes
    import what_if_scenes
    from counterfoil.ui.windows.main import MainWindow

    job = sample_job(moment_of(shot)) if shot.moment else None
    provider = provider_access(job, shot.provider) if shot.provider or job else None
    forecasts = forecast_access(job, shot.forecasts) if shot.forecasts or job else None
    window = MainWindow(access(job, shot.ledger) if shot.ledger else None, provider, forecasts)
    window.resize(shot.width, shot.height)
    window.move(0, 0)
    window.show()
    window.show_snapshot(real(job, shot) if job else example(shot.example)())
    settle(app)
    while window.page.wants_chart:  # the first one imports what all are drawn with
        settle(app)
    if shot.ledger:
        ledger_scenes.act(window, shot.ledger, lambda: settle(app))
        settle(app)
    if shot.provider:
        provider_scenes.act(window, shot.provider, lambda: settle(app))
        settle(app)
    if shot.forecasts:
        forecast_scenes.act(window, shot.forecasts, lambda: settle(app))
        settle(app)
    if shot.card:
        window.page.cards.cards[shot.card].chosen.emit()
        app.processEvents()
    if shot.what_if:
        what_if_scenes.act(window, shot.what_if, lambda: settle(app))
    if shot.pointed is not None and window.page.window_panel.chart is not None:
        chart = window.page.window_panel.chart
        chart.pointed.emit(chart.moment_at(shot.pointed))
        app.processEvents()
    return window


def settle(app: QApplication) -> None:
    """Let everything come that is under way."""
    until = time.monotonic() + SETTLE_SECONDS
    while time.monotonic() < until:
        app.processEvents()
        time.sleep(0.01)


def example(name: str) -> Callable[[], Snapshot]:
    """A builder among the examples of the tests."""
    from tests.ui import counters, snapshots, suppositions

    places = (snapshots, counters, suppositions)
    made: Callable[[], Snapshot] = next(getattr(place, name) for place in places if hasattr(place, name))
    return made


def real(job: Job, shot: Shot) -> Snapshot:
    """The shipped sample as it stood at the shot's moment."""
    return replace(snapshot_from(job), sample=shot.labelled)


def moment_of(shot: Shot) -> int:
    """The shot's moment in ms."""
    return int(datetime.fromisoformat(shot.moment).timestamp() * 1000)


def access(job: Job | None, scene: str) -> LedgerAccess:
    """A way into the sample's own ledger, or into a made-up one."""
    import ledger_scenes
    from counterfoil.audit import audit_of
    from counterfoil.ui.ledger_access import LedgerAccess

    if job is None:
        return ledger_scenes.access(scene)
    return LedgerAccess(lambda: audit_of(job.home, job.roots, job.clock), clock=job.clock)


def provider_access(job: Job | None, scene: str) -> ProviderAccess:
    """A way to the sample's own counters, or to made-up ones."""
    import provider_scenes
    from counterfoil.cli.tray import open_history
    from counterfoil.ui.provider_wiring import access_to

    return provider_scenes.access(scene) if job is None else access_to(lambda: job, open_history)


def forecast_access(job: Job | None, scene: str) -> ForecastAccess:
    """A way to the record of the sample's own windows, or to a made-up one."""
    import forecast_scenes
    from counterfoil.cli.tray import open_kept, open_replayed
    from counterfoil.ui.forecast_access import access_to

    return forecast_scenes.access(scene) if job is None else access_to(lambda: job, open_kept, open_replayed)


def sample_job(at_ms: int) -> Job:
    """The shipped sample at a moment, in a ledger that is new each time."""
    from counterfoil.clock import wall_clock
    from counterfoil.ingest import Job
    from counterfoil.paths import home_at
    from counterfoil.sample import sample_beside

    home = home_at(Path(tempfile.mkdtemp(prefix="counterfoil-screenshots-")))
    job = sample_beside(Job(home, (), ZoneInfo("UTC"), wall_clock))
    return replace(job, clock=lambda: at_ms)


def snapshot_from(job: Job) -> Snapshot:
    """How it stands by real logs: they are read once into the job's ledger."""
    from counterfoil.ledger.store import Ledger
    from counterfoil.ledger.totals import LedgerView
    from counterfoil.monitor import Monitor
    from counterfoil.pipeline import Pipeline
    from counterfoil.prices.book import PriceBook

    job.home.prepare()
    with Ledger(job.home.ledger_file, job.clock) as ledger:
        Pipeline(ledger, job.roots).scan()
        view = LedgerView(job.home.ledger_file)
        try:
            snapshot = Monitor(view, PriceBook.shipped(), job.zone).snapshot(job.clock())
        finally:
            view.close()
    return replace(snapshot, sample=job.sample)


if __name__ == "__main__":
    main(sys.argv[1:])
