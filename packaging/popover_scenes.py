"""The small panel for the pictures: in which form, and what was done to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from counterfoil.domain.snapshot import Snapshot
    from counterfoil.ui.popover_window import PopoverWindow


def shown(snapshot: Snapshot, scene: str, size: tuple[int, int], settle: Callable[[], None]) -> PopoverWindow:
    """A panel that has drawn its snapshot."""
    from PySide6.QtCore import QRect

    from counterfoil.ui.popover_remembered import Remembered
    from counterfoil.ui.popover_window import PopoverWindow

    is_window = scene.startswith("window")
    window = PopoverWindow(Remembered(QRect(8, 8, *size) if is_window else QRect()))
    window.show_snapshot(CHANGED[scene](snapshot) if scene in CHANGED else snapshot)
    if is_window:
        window.show_window()
    else:
        window.show_by(QRect(size[0], size[1], 24, 24))
    settle()
    _act(window, scene)
    settle()
    return window


def _act(window: PopoverWindow, scene: str) -> None:
    if scene == "paused":
        window.panel.set_notifications(on=False)
    elif scene == "menu":
        window.panel.rows.rows[0].snooze.click()
    elif scene == "undo":
        window.panel.rows.rows[0].snooze.click()
        menu = window.panel.snoozing.menu
        assert menu is not None
        menu.actions()[0].trigger()
        menu.close()


def _with_snooze(snapshot: Snapshot) -> Snapshot:
    from counterfoil.domain.warning_policy import Snooze, WarningPolicy
    from counterfoil.words.warnings import limit_of

    first = snapshot.windows[0]
    snoozed = Snooze(limit_of(first), first.window.resets_at_ms)
    return replace(snapshot, policy=WarningPolicy(snoozed=(snoozed,)))


def _with_many(snapshot: Snapshot) -> Snapshot:
    from tests.altered import replace as altered

    windows = tuple(
        altered(state, window=altered(state.window, limit_id=f"{state.window.limit_id}-{number}"))
        for number in range(34)
        for state in snapshot.windows
    )
    return replace(snapshot, windows=windows[:100])


CHANGED = {"snoozed": _with_snooze, "many": _with_many}
