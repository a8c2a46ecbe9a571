"""From a wish about a window's warnings to its being kept, and the thread behind it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from counterfoil.ui.warnings_access import WarningsAccess
from counterfoil.ui.windows.warnings_asking import WarningsAsking


class WarningsSwitches(QObject):
    """`changed`: a switch was kept; `failed`: why one was not; `note_wanted`: show a notification."""

    changed = Signal()
    failed = Signal(str)
    note_wanted = Signal()

    def __init__(self, access: WarningsAccess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.asking = WarningsAsking(access, self)
        self.asking.changed.connect(self.changed)
        self.asking.failed.connect(lambda _asked, sentence: self.failed.emit(sentence))

    def send_test(self) -> None:
        """A made-up warning by every way that is set up."""
        self.note_wanted.emit()
        self.asking.test()

    def stop(self) -> None:
        """End the threads."""
        self.asking.stop()
