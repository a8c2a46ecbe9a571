"""Gives way to a newer version once one was laid in this one's place; ends where the program was removed."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QFileSystemWatcher, QObject, QProcess, QTimer
from PySide6.QtWidgets import QApplication

from counterfoil.program import Form, Program
from counterfoil.replaced import Step, mark_of, next_step, words_again

BEGIN_AFTER_MS = 10_000  # the start belongs to the icon and the first scan
SETTLED_MS = 3_000  # after the last change: a package is laid file by file
TRIAL_MS = 30_000
LONGEST_REST_MS = 3_600_000  # between two trials of one that does not run


class Renewal(QObject):
    """Watches the program's folder. On the GUI thread; `start_anew` comes last, when all else has ended."""

    def __init__(self, program: Program, is_shown: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._path, self._is_shown = program.path, is_shown
        self._begun = mark_of(program.path)
        self._gone_since: float | None = None
        self._words: list[str] | None = None
        self._rest_ms = SETTLED_MS
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(self._look)
        if program.form is Form.FROZEN and os.name == "posix" and self._begun is not None:
            QTimer.singleShot(BEGIN_AFTER_MS, self, self._watch)

    def start_anew(self) -> None:
        """Become the new version, where there is one; its number stays the same for whoever started this."""
        if self._words is not None:
            os.execv(self._path, [str(self._path), *self._words])

    def _watch(self) -> None:
        self._watcher = QFileSystemWatcher([str(self._path.parent), str(self._path)], self)
        self._watcher.directoryChanged.connect(lambda _: self._settled.start(SETTLED_MS))
        self._watcher.fileChanged.connect(lambda _: self._settled.start(SETTLED_MS))
        self._look()  # it may have changed before

    def _look(self) -> None:
        assert self._begun is not None
        now = mark_of(self._path)
        self._gone_since = None if now else (self._gone_since or time.monotonic())
        gone_s = time.monotonic() - self._gone_since if self._gone_since else 0.0
        asks = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        step = next_step(self._begun, now, gone_s, is_held=asks is not None)
        if step is Step.LOOK_AGAIN:
            self._settled.start(SETTLED_MS)
        elif step is Step.END:
            QApplication.quit()
        elif step is Step.RENEW:
            self._try()

    def _try(self) -> None:
        """See whether the new one runs at all before this one ends."""
        trial = QProcess(self)
        trial.finished.connect(lambda code, _: self._tried(trial, works=code == 0))
        trial.errorOccurred.connect(lambda _: self._tried(trial, works=False))
        trial.start(str(self._path), ["--version"])
        QTimer.singleShot(TRIAL_MS, trial, trial.kill)

    def _tried(self, trial: QProcess, *, works: bool) -> None:
        trial.deleteLater()
        if not works:
            self._rest_ms = min(2 * self._rest_ms, LONGEST_REST_MS)
            self._settled.start(self._rest_ms)
            return
        self._words = words_again(sys.argv[1:], is_shown=self._is_shown())
        QApplication.quit()
