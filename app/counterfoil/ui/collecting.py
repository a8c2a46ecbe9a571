"""Cycles of objects are freed on the GUI thread alone.

Python frees them on whichever thread happens to make one object too many, and a widget or a chart's item that
goes on the reading thread takes the program with it.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject

from counterfoil.ui.lulls import Lulls

EVERY_S = 1.0


class Collector:
    """From its making until `stop`; by Python's own thresholds, looked at when the GUI thread has worked.

    What other threads make ends in something to show, so that the GUI thread works soon after them.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        gc.disable()
        self._lulls = Lulls(EVERY_S, self.look, parent)

    def look(self) -> int | None:
        """Free what is due; the generation that was looked through, None where none was due."""
        due = [
            generation
            for generation, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if count > most
        ]
        if not due:
            return None
        gc.collect(due[-1])
        return due[-1]

    def stop(self) -> None:
        """Leave it to Python again."""
        self._lulls.stop()
        gc.enable()
