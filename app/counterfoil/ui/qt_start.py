"""Starts Qt. Where it cannot, it would end the process; here it says why, in a sentence, and ends with 3."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from counterfoil import last_words, libraries
from counterfoil.errors import KnownError


def started(argv: Sequence[str]) -> QApplication:
    """The application. Nothing is looked up unless Qt gives up, so a start that goes well pays nothing."""
    said: list[str] = []

    def hear(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind is not QtMsgType.QtFatalMsg:
            said.append(text)
            return
        last_words.tell(str(why(said)))
        os._exit(KnownError.exit_code)  # Qt would call abort()

    before = qInstallMessageHandler(hear)
    try:
        application = QApplication(list(argv))
    finally:
        qInstallMessageHandler(before)
    for text in said:
        print(text, file=sys.stderr)
    return application


def why(said: Sequence[str]) -> KnownError:
    """Why Qt gave up after all that it said."""
    if missing := libraries.absent():
        return libraries.refusal(missing)
    display = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY") or "of this session"
    if any("connect to display" in text or "wl_display" in text for text in said):
        return KnownError(
            f"The display {display} does not answer; log in to a desktop, or run `counterfoil watch` for the "
            "terminal view."
        )
    return KnownError(f"Qt cannot open a window here: {' '.join(said) or 'it does not say why'}")
