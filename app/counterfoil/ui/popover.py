"""What the small panel by the tray icon holds: every window, today's cost, the latest requests, buttons.

Nothing of it needs pyqtgraph or numpy. The same panel is the small window where there is no tray.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from counterfoil.domain.snapshot import Snapshot
from counterfoil.ui import theme
from counterfoil.ui.popover_buttons import picture_button, repaint_picture, say_about
from counterfoil.ui.popover_foot import Foot
from counterfoil.ui.popover_rows import WindowRows
from counterfoil.ui.popover_snooze import Snoozing
from counterfoil.ui.text import clean, plain_label
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.import_strip import ImportStrip
from counterfoil.ui.windows.ledger_fields import quiet_button
from counterfoil.ui.windows.page_area import page_area
from counterfoil.ui.windows.panel import SampleStrip, Strip, show_or_hide
from counterfoil.ui.windows.tables import LatestPanel
from counterfoil.words import drift
from counterfoil.words import popover as words
from counterfoil.words.sentences import SAMPLE, exact_money
from counterfoil.words.tongue import tr

WIDTH_PX, LATEST_ROWS, CELL_PX = 420, 5, 10
LONGEST_NOTICE = 240
SCROLL_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class Popover(QWidget):
    """Shows snapshots while it is seen; built once, changed in place. Lives on the GUI thread."""

    open_requested = Signal()
    settings_requested = Signal()
    use_own_logs = Signal()
    pause_wanted = Signal(bool)  # hold the reading of older logs
    notifications_toggled = Signal(bool)
    snooze_wanted = Signal(object, object)  # LimitName, until in epoch ms
    end_snooze_wanted = Signal(object)  # LimitName
    pinned = Signal(bool)
    grown = Signal()

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._make_parts(palette)
        self._lay_out()
        self._connect()

    def _make_parts(self, palette: Palette) -> None:
        self.today, self.total = plain_label("", "sentence"), plain_label("", "secondary")
        self.pin = picture_button("pin", palette, tr(words.KEEP_OPEN))
        self.foot = Foot(palette)
        self.rows, self.latest = WindowRows(palette), LatestPanel(palette, padding_px=CELL_PX)
        self.sample, self.notice, self.importing = SampleStrip(), Strip(), ImportStrip()
        self.paused, self.snoozing = Strip(), Snoozing(self)
        self.resume = quiet_button(tr(words.RESUME))
        self.paused.row.addWidget(self.resume)
        self.latest.note.hide()  # today's cost stands above already
        self.rows.setAccessibleName(tr(words.WINDOWS))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(theme.GAP, theme.STEP * 3, theme.STEP * 3, theme.STEP * 2)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.today)
        texts.addWidget(self.total)
        head.addLayout(texts, 1)
        head.addWidget(self.pin, 0, Qt.AlignmentFlag.AlignTop)
        inside = QWidget()
        inside.setProperty("role", "page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.STEP * 3, 0, theme.STEP * 3, 0)
        column.setSpacing(theme.STEP * 2)
        for part in (self.sample, self.notice, self.importing, self.paused, self.rows, self.latest):
            column.addWidget(part)
        column.addStretch(1)
        self._column = column
        self.area: QScrollArea = page_area(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self.area, 1)
        undo = QHBoxLayout()
        undo.setContentsMargins(theme.STEP * 3, theme.STEP * 2, theme.STEP * 3, 0)
        undo.addWidget(self.snoozing.strip)
        whole.addLayout(undo)
        whole.addWidget(self.foot)

    def _connect(self) -> None:
        foot = self.foot
        foot.open_requested.connect(self.open_requested)
        foot.settings_requested.connect(self.settings_requested)
        foot.notifications_toggled.connect(self.notifications_toggled)
        foot.snooze_asked.connect(self.snoozing.ask_all)
        self.resume.clicked.connect(lambda: self.notifications_toggled.emit(True))
        self.rows.snooze_asked.connect(self.snoozing.ask)
        self.rows.grown.connect(self.grown)
        self.snoozing.strip.said.connect(self.grown)
        self.snoozing.snooze_wanted.connect(self.snooze_wanted)
        self.snoozing.end_wanted.connect(self.end_snooze_wanted)
        self.sample.use_own_logs.connect(self.use_own_logs)
        self.importing.pause_wanted.connect(self.pause_wanted)
        self.pin.clicked.connect(self.pinned)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show how it stands."""
        self.today.setText(words.today(snapshot))
        self.today.explain(exact_money(snapshot.today_total.cost))
        show_or_hide(self.total, words.today_more(snapshot))
        self.sample.say(SAMPLE if snapshot.sample else "")
        self.notice.say(clean(drift.said(snapshot), LONGEST_NOTICE))
        self.importing.show_progress(snapshot.importing)
        self.snoozing.show_snapshot(snapshot)
        self.foot.snooze.setVisible(bool(snapshot.windows) and not snapshot.sample)
        self.rows.show_windows(snapshot)
        self.latest.show_latest(snapshot, LATEST_ROWS)
        self.grown.emit()

    def set_notifications(self, *, on: bool) -> None:
        """Whether notifications are shown at all."""
        self.foot.set_notifications(on=on)
        self.paused.say("" if on else tr(words.PAUSED))
        self.grown.emit()

    def set_form(self, *, is_window: bool, is_above: bool) -> None:
        """As a popover it can be kept open; as a window it can be kept above others."""
        self.pin.setCheckable(is_window)
        self.pin.setChecked(is_window and is_above)
        say_about(self.pin, tr(words.KEEP_ABOVE if is_window else words.KEEP_OPEN))

    def wanted_size(self) -> QSize:
        """As high as all that it holds."""
        around = self.sizeHint().height() - self.area.sizeHint().height()
        width = max(WIDTH_PX, self.minimumSizeHint().width())
        height = self._column.totalHeightForWidth(width)
        return QSize(width, around + height)

    def restyle(self, palette: Palette) -> None:
        """Parts that paint themselves take their colours from here."""
        for part in (self.rows, self.latest, self.foot):
            part.restyle(palette)
        repaint_picture(self.pin, palette)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and pages scroll, wherever the focus is."""
        steps = SCROLL_STEPS.get(Qt.Key(event.key()))
        if steps is None:
            super().keyPressEvent(event)
            return
        bar = self.area.verticalScrollBar()
        bar.setValue(bar.value() + steps * bar.singleStep())
