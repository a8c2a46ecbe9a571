"""The dialog in which warnings are switched: from which level, when, of which windows."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from counterfoil.domain.snapshot import Snapshot
from counterfoil.ui import theme
from counterfoil.ui.text import PlainLabel, clean, plain_label
from counterfoil.ui.warnings_access import TrialResult, WarningsSetUp
from counterfoil.ui.windows.ledger_fields import Choice, plain_button
from counterfoil.ui.windows.panel import Panel, show_or_hide
from counterfoil.ui.windows.warnings_hours import HoursFields
from counterfoil.ui.windows.warnings_rows import LimitRows, LimitShown
from counterfoil.words import warning_switches as words
from counterfoil.words.warnings import limit_of

WIDTH_PX, NARROWEST_PX, TALLEST_PX = 560, 400, 640


class WarningsDialog(QDialog):
    """Every switch works at once; each says with a signal what is wanted, and shows what holds."""

    level_wanted = Signal(object)  # NotifyFrom, None for the file's
    test_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._set_up: WarningsSetUp | None = None
        self._snapshot: Snapshot | None = None
        self.setWindowTitle(words.TITLE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.level = Choice(words.as_in_file(words.LEVELS["warn"]))
        self.level.offer(list(words.LEVELS), list(words.LEVELS.values()))
        self.level.setAccessibleName(words.NOTIFY_FROM)
        self.hours, self.limits = HoursFields(), LimitRows()
        self.command, self.webhook = plain_label("", "body"), plain_label("", "body")
        self.where, self.outcome = plain_label("", "secondary"), plain_label("", "secondary")
        self.test, self.leave = plain_button(words.SEND_TEST), plain_button("Close")
        self._lay_out()
        self.level.chosen.connect(lambda: self.level_wanted.emit(self.level.value))
        self.test.clicked.connect(self._test)
        self.leave.clicked.connect(self.accept)
        self._show_all()

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setProperty("role", "inner")
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 20, 24, theme.GAP)
        column.setSpacing(theme.STEP * 3)
        column.addWidget(plain_label(words.TITLE, "sentence"))
        column.addWidget(_wrapped(words.WHY))
        column.addLayout(self._fields())
        for panel in (self._windows(), self._elsewhere()):
            column.addWidget(panel)
        column.addStretch(1)
        area = QScrollArea()
        area.setProperty("role", "inner")
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        self._inside = inside
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        whole.addLayout(self._buttons())
        self.setMinimumWidth(NARROWEST_PX)

    def _fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.GAP)
        grid.setVerticalSpacing(theme.STEP * 2)
        for row, (name, field) in enumerate(((words.NOTIFY_FROM, self.level), (words.QUIET, self.hours))):
            grid.addWidget(plain_label(name, "body"), row, 0)
            grid.addWidget(field, row, 1)
        grid.addWidget(_wrapped(words.QUIET_WHY), 2, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def _windows(self) -> Panel:
        panel = Panel(words.WINDOWS)
        panel.body.addWidget(self.limits)
        return panel

    def _elsewhere(self) -> Panel:
        panel = Panel(words.ELSEWHERE)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.GAP)
        for row, (name, value) in enumerate(((words.COMMAND, self.command), (words.WEBHOOK, self.webhook))):
            grid.addWidget(plain_label(name, "secondary"), row, 0)
            grid.addWidget(value, row, 1)
        grid.setColumnStretch(1, 1)
        self.where.setWordWrap(True)
        panel.body.addLayout(grid)
        panel.body.addWidget(self.where)
        return panel

    def _buttons(self) -> QHBoxLayout:
        self.outcome.setWordWrap(True)
        row = QHBoxLayout()
        row.setContentsMargins(24, theme.STEP * 2, 24, 20)
        row.setSpacing(theme.STEP * 2)
        row.addWidget(self.test)
        row.addWidget(self.outcome, 1)
        row.addWidget(self.leave)
        return row

    def show_set_up(self, set_up: WarningsSetUp) -> None:
        """What is switched, and what the settings file says."""
        is_first = self._set_up is None
        self._set_up = set_up
        self._show_all()
        if is_first:
            self.level.setFocus()  # until now nothing else than Close could be reached

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """The windows there are."""
        self._snapshot = snapshot
        self._show_limits()

    def show_tested(self, tested: TrialResult) -> None:
        """What came of the test."""
        self.outcome.setText(" ".join((words.SENT, *tested.sentences)))
        self.test.setEnabled(True)

    def show_failure(self, sentence: str) -> None:
        """Something could not be read or kept."""
        self.outcome.setText(sentence)
        self._show_all()  # a switch that was not kept goes back

    def fit(self) -> None:
        """As tall as is needed, within reason."""
        window = self.parentWidget()
        width = max(NARROWEST_PX, min(WIDTH_PX, window.width() if window else WIDTH_PX))
        layout = self._inside.layout()
        inside = layout.heightForWidth(width) if layout else 0
        below = self.test.sizeHint().height() + theme.STEP * 2 + 20
        self.resize(width, min(inside + below, TALLEST_PX))

    def _test(self) -> None:
        self.test.setEnabled(False)
        self.outcome.setText(words.SENDING)
        self.test_wanted.emit()

    def _show_all(self) -> None:
        is_known = self._set_up is not None
        for part in (self.level, self.hours, self.limits, self.test):
            part.setEnabled(is_known)
        if self._set_up is None:
            show_or_hide(self.where, words.LOADING)
            return
        file, wishes = self._set_up.file, self._set_up.wishes
        self.level.setItemText(0, clean(words.as_in_file(words.LEVELS[file.notify_from])))
        self.level.choose(wishes.notify_from)
        self.hours.show_hours(words.hours_in_file(file.quiet_hours), wishes.quiet_hours)
        self.command.setText(words.command_line(file.command))
        self.webhook.setText(words.webhook_line(file.webhook, with_names=file.webhook_names))
        show_or_hide(self.where, words.where_set(_short(self._set_up.path)))
        self._show_limits()

    def _show_limits(self) -> None:
        if self._set_up is None or self._snapshot is None:
            return
        wishes, snapshot = self._set_up.wishes, self._snapshot
        until = {snooze.limit: snooze.until_ms for snooze in wishes.snoozing(snapshot.at_ms)}
        resets = {limit_of(state): state.window.resets_at_ms for state in snapshot.windows}
        self.limits.show_limits(
            [
                LimitShown(
                    limit,
                    name,
                    limit not in wishes.off,
                    words.snoozed_until(until[limit], snapshot.at_ms, snapshot.tz) if limit in until else "",
                    resets.get(limit),
                )
                for limit, name in words.named_limits(snapshot, sorted(wishes.off, key=str))
            ]
        )


def _wrapped(text: str) -> PlainLabel:
    label = plain_label(text, "secondary")
    label.setWordWrap(True)
    return label


def _short(path: Path) -> str:
    """With ~ for the user's home."""
    return f"~/{path.relative_to(Path.home())}" if path.is_relative_to(Path.home()) else str(path)
