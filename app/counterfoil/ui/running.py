"""One run of the app, from its start to its end."""

from __future__ import annotations

import shlex
import sys

from PySide6.QtCore import QTimer

from counterfoil import __version__
from counterfoil.desktop import claim_identity
from counterfoil.errors import KnownError
from counterfoil.paths import Home
from counterfoil.program import this_program
from counterfoil.ui.application import Application
from counterfoil.ui.collecting import Collector
from counterfoil.ui.desktop_end import DesktopEnd
from counterfoil.ui.qt_start import started
from counterfoil.ui.reading import MakeJob
from counterfoil.ui.renewal import Renewal
from counterfoil.ui.signals import QuitSignals
from counterfoil.ui.single_instance import SingleInstance
from counterfoil.ui.starting_icon import app_icon
from counterfoil.ui.ways import Looks


def run_app(
    home: Home,
    make_job: MakeJob,
    *,
    hidden: bool,
    wants_sample: bool,
    looks: Looks | None = None,
) -> int:
    """Run until quit; a second start for the same home shows the first one's window and ends with 0.

    `looks` are for the pages that ask the ledger themselves; without them there are no such pages.
    """
    claim_identity()  # before the first window
    qt = started(sys.argv[:1])
    qt.setApplicationName("counterfoil")
    qt.setApplicationDisplayName("Counterfoil")
    qt.setDesktopFileName("counterfoil")
    qt.setQuitOnLastWindowClosed(False)
    instance = SingleInstance(home.state_dir, qt)
    if not instance.acquire(hidden=hidden):
        if instance.was_answered:
            print(_already_runs(instance.card(), hidden=hidden), file=sys.stderr)
            return 0
        raise KnownError("Another Counterfoil holds this home and does not answer; end it and start again.")
    application = Application(qt, home, make_job, wants_sample=wants_sample, looks=looks)
    instance.show_requested.connect(application.open_window)
    instance.quit_requested.connect(qt.quit)
    signals, collector = QuitSignals(qt.quit, qt), Collector(qt)
    DesktopEnd(qt.quit, qt)
    renewal = Renewal(this_program(), lambda: application.is_shown, qt)
    application.start(hidden=hidden)
    QTimer.singleShot(0, qt, lambda: qt.setWindowIcon(app_icon()))
    QTimer.singleShot(0, qt, lambda: instance.leave_card(*_own_card()))
    code = qt.exec()
    signals.release()
    collector.stop()
    instance.release()
    renewal.start_anew()
    return code


def _own_card() -> tuple[str, str]:
    return __version__, shlex.join(this_program().words)


def _already_runs(first: tuple[str, str] | None, *, hidden: bool) -> str:
    """What a second start says; `first` is the card of the one that runs."""
    own, shown = _own_card(), "" if hidden else "; its window is shown"
    if first is None or first == own:
        return f"Counterfoil is already running here{shown}."
    return (
        f"Counterfoil {first[0]} is already running from {first[1]}{shown}. Quit that one to "
        f"start {own[0]} from {own[1]}."
    )
