"""What is supposed in the pictures of the window's chart."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from counterfoil.words.supposing import NOTHING_YET

if TYPE_CHECKING:
    from counterfoil.ui.windows.main import MainWindow
    from counterfoil.ui.windows.what_if_pane import WhatIfPane


def act(window: MainWindow, scene: str, settle: Callable[[], None]) -> None:
    """Open the pane below the chart and suppose what the scene is of."""
    panel = window.page.window_panel
    panel.what_if.setChecked(True)
    pane = panel.pane
    assert pane is not None
    SCENES[scene](pane)
    settle()
    while not pane.what_if.is_nothing and pane.sentence.text() == NOTHING_YET:  # the first answer is slow
        settle()


def _changed(pane: WhatIfPane) -> None:
    """Half of the greatest model's work is done by another, and an hour is planned."""
    pane.models.slider.setValue(50)
    pane.block.start.choose(pane.block.start.itemData(2))
    pane.block.hours.choose("1")
    pane.block.start.chosen.emit()


def _lasts(pane: WhatIfPane) -> None:
    """The greatest project does not go on."""
    pane.projects.rows[0].click()


def _session(pane: WhatIfPane) -> None:
    """The session that drives the window most does not go on."""
    pane.sessions.rows[0].click()


SCENES: dict[str, Callable[[WhatIfPane], None]] = {
    "open": lambda _pane: None,
    "changed": _changed,
    "lasts": _lasts,
    "session": _session,
}
