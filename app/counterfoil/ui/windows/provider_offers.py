"""What can be added to the sources of readings, from the button to what was done: both dialogs."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from counterfoil.ui.ledger_access import ShownChange
from counterfoil.ui.provider_access import TypedReading, Understood
from counterfoil.ui.windows.provider_asking import ProviderAsking
from counterfoil.words import provider_page as words
from counterfoil.words.tongue import tr

if TYPE_CHECKING:
    from counterfoil.ui.windows.change_dialog import ChangeDialog
    from counterfoil.ui.windows.provider_typed import TypedDialog


class Offers(QObject):
    """Shows the dialogs over `window`; `line_changed` and `told` come once something was done."""

    line_changed = Signal()
    told = Signal()
    LINE_ASKED, TYPED_ASKED = ("plan", "apply"), ("understand", "tell")
    ASKED = (*LINE_ASKED, *TYPED_ASKED)

    def __init__(self, asking: ProviderAsking, window: QWidget) -> None:
        super().__init__(window)
        self._asking, self._window = asking, window
        self.line_dialog: ChangeDialog | None = None
        self.typed_dialog: TypedDialog | None = None
        self._is_connecting = True
        asking.planned.connect(self._take_plan)
        asking.applied.connect(self._take_applied)
        asking.understood.connect(self._take_understood)
        asking.told.connect(self._take_told)
        asking.failed.connect(self._take_failure)

    def connect_line(self, connect: bool) -> None:
        """Show what would connect the status line, or take it back."""
        from counterfoil.ui.windows.change_dialog import ChangeDialog  # seldom wanted, like the other one

        title = tr(words.CONNECT_TITLE) if connect else tr(words.DISCONNECT_TITLE)
        why = tr(words.CONNECT_WHY) if connect else tr(words.DISCONNECT_WHY)
        dialog = self.line_dialog = ChangeDialog(title, why, self._window)
        self._is_connecting = connect
        dialog.apply_wanted.connect(self._asking.apply)
        dialog.finished.connect(partial(self._forget, dialog))
        dialog.begin()
        self._asking.plan(connect=connect)
        dialog.open()

    def type_reading(self) -> None:
        """Let a reading be typed."""
        from counterfoil.ui.windows.provider_typed import TypedDialog

        dialog = self.typed_dialog = TypedDialog(self._window)
        dialog.look_wanted.connect(self._understand)
        dialog.save_wanted.connect(self._asking.tell)
        dialog.finished.connect(partial(self._forget, dialog))
        dialog.open()

    def _forget(self, dialog: QWidget, _result: int) -> None:
        if dialog is self.line_dialog:
            self.line_dialog = None
        if dialog is self.typed_dialog:
            self.typed_dialog = None

    def _understand(self, typed: TypedReading) -> None:
        if self.typed_dialog is not None:
            self.typed_dialog.expect(self._asking.understand(typed))

    def _take_plan(self, connect: bool, change: ShownChange) -> None:
        if self.line_dialog is not None and connect == self._is_connecting:
            self.line_dialog.show_change(change)

    def _take_applied(self) -> None:
        if self.line_dialog is not None:
            self.line_dialog.show_done()
        self.line_changed.emit()

    def _take_understood(self, ticket: int, found: Understood) -> None:
        if self.typed_dialog is not None:
            self.typed_dialog.show_understood(ticket, found)

    def _take_told(self, found: Understood) -> None:
        if self.typed_dialog is not None:
            self.typed_dialog.show_saved(found)
        self.told.emit()

    def _take_failure(self, asked: str, sentence: str) -> None:
        if asked in self.LINE_ASKED and self.line_dialog is not None:
            self.line_dialog.show_failure(sentence)
        elif asked in self.TYPED_ASKED and self.typed_dialog is not None:
            self.typed_dialog.show_failure(sentence)
