"""The least that any program with windows must do: a bare window of the same kit, shown and painted."""

from __future__ import annotations

import sys

from tests.desktop.session import Desktop

TIMES = 5
_SHOW = """
import time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
app.setQuitOnLastWindowClosed(False)
class Bare(QMainWindow):
    def paintEvent(self, event):
        QTimer.singleShot(0, lambda: self.painted())
def show(left):
    window, began = Bare(), time.monotonic()
    window.resize(1180, 800)
    def painted():
        window.painted = lambda: None
        print((time.monotonic() - began) * 1000, flush=True)
        window.close()
        QTimer.singleShot(200, lambda: show(left - 1) if left > 1 else app.quit())
    window.painted = painted
    window.show()
QTimer.singleShot(200, lambda: show(%d))
app.exec()
"""


def bare_window_ms(desktop: Desktop) -> list[float]:
    """From making an empty main window until it is painted, some times over."""
    printed = desktop.run(sys.executable, "-c", _SHOW % TIMES)
    return [float(line) for line in printed.split()]
