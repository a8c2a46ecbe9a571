"""A tray icon of one colour and nothing else: `python bare_tray.py COLOUR`."""

from __future__ import annotations

import sys

from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QSystemTrayIcon


def main(colour: str) -> int:
    """Shows the icon until the process is ended; prints what is done to it."""
    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    pixmap = QPixmap(64, 64)
    pixmap.fill(QColor(colour))
    icon = QSystemTrayIcon(QIcon(pixmap))
    icon.activated.connect(lambda reason: print(reason.name, flush=True))
    icon.show()
    print("host" if QSystemTrayIcon.isSystemTrayAvailable() else "no host", flush=True)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
