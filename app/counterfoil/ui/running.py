"""One run of the app, from its start to its end."""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from counterfoil.errors import KnownError
from counterfoil.paths import Home
from counterfoil.ui.application import Application
from counterfoil.ui.collecting import Collector
from counterfoil.ui.reading import MakeJob
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
    qt = QApplication(sys.argv[:1])
    qt.setApplicationName("counterfoil")
    qt.setApplicationDisplayName("Counterfoil")
    qt.setDesktopFileName("counterfoil")
    qt.setQuitOnLastWindowClosed(False)
    instance = SingleInstance(home.state_dir, qt)
    if not instance.acquire():
        if instance.was_answered:
            print("Counterfoil is already running here; its window is shown.", file=sys.stderr)
            return 0
        raise KnownError("Another Counterfoil holds this home and does not answer; end it and start again.")
    application = Application(qt, home, make_job, wants_sample=wants_sample, looks=looks)
    instance.show_requested.connect(application.open_window)
    signals, collector = QuitSignals(qt.quit, qt), Collector(qt)
    application.start(hidden=hidden)
    QTimer.singleShot(0, qt, lambda: qt.setWindowIcon(app_icon()))
    code = qt.exec()
    signals.release()
    collector.stop()
    instance.release()
    return code
