"""Snoozing from the small panel: menus of what there is to choose, and a strip that takes a choice back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from counterfoil.domain.snapshot import Snapshot, WindowState
from counterfoil.domain.warning_policy import LimitName, Snooze
from counterfoil.ui.popover_text import snooze_of
from counterfoil.ui.text import menu as menu_text
from counterfoil.ui.windows.ledger_fields import quiet_button
from counterfoil.ui.windows.panel import Strip
from counterfoil.words import popover as words
from counterfoil.words.tongue import tr
from counterfoil.words.warnings import limit_of

Choice = tuple[str, Callable[[], None]]


class UndoStrip(Strip):
    """Says what was chosen, and offers to take it back."""

    undo = Signal()
    said = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = quiet_button(tr(words.UNDO))
        self.button.clicked.connect(self.undo)
        self.row.addWidget(self.button)

    def say(self, sentence: str, more: str = "") -> None:
        """Show the strip, or take it away."""
        super().say(sentence, more)
        self.said.emit()


class Snoozing(QObject):
    """Asks for snoozes and their ends; each choice can be undone until the next one."""

    snooze_wanted = Signal(object, object)  # LimitName, until in epoch ms
    end_wanted = Signal(object)  # LimitName

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._snapshot: Snapshot | None = None
        self._before: list[tuple[LimitName, Snooze | None]] = []
        self.strip = UndoStrip()
        self.strip.undo.connect(self._undo)
        self.menu: QMenu | None = None

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """What is open and what is snoozed."""
        self._snapshot = snapshot

    def forget(self) -> None:
        """Offer to undo nothing any more."""
        self._before = []
        self.strip.say("")

    def ask(self, state: WindowState, button: QWidget) -> None:
        """Offer the ways to snooze one window, below a button."""
        snapshot = self._snapshot
        if snapshot is None:
            return
        now, tz, limit = snapshot.at_ms, snapshot.tz, limit_of(state)
        resets, hour = state.window.resets_at_ms, now + words.ONE_HOUR_MS
        offered: list[Choice] = [
            (words.until_reset(state, now, tz), lambda: self._snooze([(limit, resets)])),
            (words.for_an_hour(now, tz), lambda: self._snooze([(limit, hour)])),
        ]
        if snooze_of(snapshot, limit):
            offered.append((words.end_snooze(), lambda: self._end([limit])))
        self._offer(offered, button)

    def ask_all(self, button: QWidget) -> None:
        """Offer the same for all windows."""
        snapshot = self._snapshot
        if snapshot is None:
            return
        resets = {limit_of(state): state.window.resets_at_ms for state in snapshot.windows}
        hour = snapshot.at_ms + words.ONE_HOUR_MS
        snoozed = [one.limit for one in snapshot.policy.snoozed]
        offered: list[Choice] = [
            (words.all_until_reset(), lambda: self._snooze(list(resets.items()))),
            (
                words.for_an_hour(snapshot.at_ms, snapshot.tz),
                lambda: self._snooze([(limit, hour) for limit in resets]),
            ),
        ]
        if snoozed:
            offered.append((words.end_snoozes(len(snoozed)), lambda: self._end(snoozed)))
        self._offer(offered, button)

    def _offer(self, offered: Sequence[Choice], button: QWidget) -> None:
        if self.menu is not None:
            self.menu.deleteLater()
        self.menu = QMenu(self._parent)
        for text, chosen in offered:
            action = self.menu.addAction(menu_text(text))
            action.triggered.connect(lambda _=False, chosen=chosen: chosen())
        self.menu.setActiveAction(self.menu.actions()[0])
        self.menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _snooze(self, wanted: Sequence[tuple[LimitName, int]]) -> None:
        self._remember([limit for limit, _ in wanted])
        for limit, until_ms in wanted:
            self.snooze_wanted.emit(limit, until_ms)
        self.strip.say(self._said(wanted))

    def _end(self, limits: Sequence[LimitName]) -> None:
        self.forget()
        for limit in limits:
            self.end_wanted.emit(limit)

    def _remember(self, limits: Sequence[LimitName]) -> None:
        assert self._snapshot is not None
        self._before = [(limit, snooze_of(self._snapshot, limit)) for limit in limits]

    def _said(self, wanted: Sequence[tuple[LimitName, int]]) -> str:
        assert self._snapshot is not None
        if len(wanted) != 1:
            return words.were_snoozed(len(wanted))
        ((limit, until_ms),) = wanted
        return words.was_snoozed(limit, until_ms, self._snapshot.at_ms, self._snapshot.tz)

    def _undo(self) -> None:
        before, self._before = self._before, []
        for limit, snooze in before:
            if snooze is None:
                self.end_wanted.emit(limit)
            else:
                self.snooze_wanted.emit(limit, snooze.until_ms)
        self.strip.say("")
