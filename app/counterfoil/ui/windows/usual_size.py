"""How large the dashboard is before anybody drew it to another size."""

from __future__ import annotations

from PySide6.QtCore import QSize

SIZE, TITLE_BAR_PX = (1180, 800), 36


def usual_size(room: QSize) -> QSize:
    """As much of it as the screen has room for: not beneath a panel, where its foot would not be seen."""
    return QSize(*SIZE).boundedTo(room - QSize(0, TITLE_BAR_PX))
