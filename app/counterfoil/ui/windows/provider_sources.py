"""Where readings come from, how many were believed, and what could be added."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QPushButton, QWidget

from counterfoil.domain.provider_event import NOTABLE, EventKind
from counterfoil.domain.provider_history import CounterSource, ProviderHistory
from counterfoil.ui import theme
from counterfoil.ui.plain import clean
from counterfoil.ui.provider_access import ProviderAccess
from counterfoil.ui.text import figure, menu, plain_label
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.ledger_fields import plain_button
from counterfoil.ui.windows.panel import Panel
from counterfoil.ui.windows.provider_asking import Settings
from counterfoil.ui.windows.rows import Column, RowsModel
from counterfoil.ui.windows.tables import CELL_INSET_PX, PADDING_PX, TIGHT_PADDING_PX, PlainTable
from counterfoil.words import figures, list_samples, samples, sentences
from counterfoil.words import provider_page as page
from counterfoil.words.tongue import tr
from counterfoil.words.verdicts import source as source_name

MOST_ROWS = 8
SOURCE, AGENT, ACCOUNT = 0, 1, 2
TIGHT_PX = 460  # below this agents are left out
ROOMY_PX = 640  # below this accounts are left out, and the offers stand one under the other


class SourcesPanel(Panel):
    """`connect_wanted` bears True to connect the status line, False to take it back."""

    connect_wanted = Signal(bool)
    type_wanted = Signal()
    muted_changed = Signal(object)  # frozenset of EventKind

    def __init__(self, access: ProviderAccess, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(tr(page.SOURCES), parent)
        self._access = access
        self._now_ms, self._tz = 0, "UTC"
        self._is_connected = False
        self.model = RowsModel(source_columns(self._when, self._exactly))
        self.model.set_quiet_ink(palette.faint)
        self.table = PlainTable(self.model)
        self.table.setAccessibleName(tr(page.SOURCES))
        self._samples = ("", "Claude", "", list_samples.accepted(), samples.moments())
        self.line = plain_label("", "body")
        self.line.setWordWrap(True)
        self.connect_button = plain_button(tr(page.CONNECT))
        self.type_button = plain_button(tr(page.TYPE_READING))
        self.notices = NoticesButton()
        self._lay_out()
        self.connect_button.clicked.connect(lambda: self.connect_wanted.emit(not self._is_connected))
        self.type_button.clicked.connect(self.type_wanted)
        self.notices.muted_changed.connect(self.muted_changed)
        self.say(tr(page.LOADING))

    def _lay_out(self) -> None:
        self._status, buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight), QHBoxLayout()
        for row in (self._status, buttons):
            row.setContentsMargins(CELL_INSET_PX, 0, CELL_INSET_PX, 0)
            row.setSpacing(theme.STEP * 2)
        self._status.addWidget(self.line, 1)
        self._status.addWidget(self.connect_button, 0, Qt.AlignmentFlag.AlignLeading)
        buttons.addWidget(self.type_button)
        buttons.addWidget(self.notices)
        buttons.addStretch(1)
        self.inset(CELL_INSET_PX)
        self.body.addWidget(self.table)
        self.body.addSpacing(theme.STEP)
        self.body.addLayout(self._status)
        self.body.addLayout(buttons)
        self.type_button.setVisible(self._access.understand is not None and self._access.tell is not None)
        for part in (self.line, self.connect_button, self.notices):
            part.hide()

    def show_history(self, history: ProviderHistory) -> None:
        """The places that readings came from, the latest first."""
        self._now_ms, self._tz = history.at_ms, history.tz
        latest = sorted(history.sources, key=lambda source: -source.last_ms)
        self.model.show_rows(latest)
        self.table.fit_rows(MOST_ROWS)
        self.table.setVisible(bool(latest))
        self.say_empty("" if latest else tr(page.NO_SOURCES))
        self.note.setText(page.readings_of(latest) if latest else "")

    def show_settings(self, settings: Settings) -> None:
        """Whether the status line is connected, and what is told of."""
        offered = settings.is_connected is not None and self._access.plan_statusline is not None
        self._is_connected = bool(settings.is_connected)
        self.line.setText(tr(page.CONNECTED) if self._is_connected else tr(page.NOT_CONNECTED))
        self.line.setVisible(settings.is_connected is not None)
        self.connect_button.setText(figure(tr(page.DISCONNECT) if self._is_connected else tr(page.CONNECT)))
        self.connect_button.setVisible(offered)
        self.notices.setVisible(self._access.set_muted is not None)
        self.notices.show_muted(settings.muted)

    def say(self, sentence: str) -> None:
        """A sentence in place of the list."""
        self.table.hide()
        self.note.setText("")
        self.say_empty(sentence)

    def restyle(self, palette: Palette) -> None:
        """The quiet ink of cells; all else follows the stylesheet."""
        self.model.set_quiet_ink(palette.faint)

    def _when(self, at_ms: int) -> str:
        return figures.moment(at_ms, self._now_ms, self._tz)

    def _exactly(self, at_ms: int) -> str:
        return f"{figures.exact(at_ms, self._tz)}, {figures.age(at_ms, self._now_ms)}"

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = self.width() >= ROOMY_PX
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._status.setDirection(across if roomy else down)
        self.table.setColumnHidden(ACCOUNT, not roomy)
        self.table.setColumnHidden(AGENT, self.width() < TIGHT_PX)
        padding = PADDING_PX if roomy else TIGHT_PADDING_PX
        self.table.set_widths(self._samples, (SOURCE, ACCOUNT), padding)


class NoticesButton(QPushButton):
    """A menu with a check mark for each kind of event that is worth a notification."""

    muted_changed = Signal(object)  # frozenset of EventKind

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(f"{tr(page.NOTICES)} ▾", parent)
        self.setFont(theme.font("body"))
        self.setToolTip(tr(page.NOTICES_WHY))
        self.setAutoDefault(False)
        self._menu = QMenu(self)
        self._menu.setFont(theme.font("body"))
        self.actions_by_kind: dict[EventKind, QAction] = {}
        for kind, name in zip(NOTABLE, page.kind_names(NOTABLE), strict=True):
            action = self._menu.addAction(menu(name))
            action.setCheckable(True)
            action.setChecked(True)
            action.triggered.connect(self._tell)
            self.actions_by_kind[kind] = action
        self.setMenu(self._menu)

    def show_muted(self, muted: Iterable[EventKind]) -> None:
        """Set the check marks without a signal."""
        muted = frozenset(muted)
        for kind, action in self.actions_by_kind.items():
            action.setChecked(kind not in muted)

    def _tell(self) -> None:
        shown = self.actions_by_kind.items()
        self.muted_changed.emit(frozenset(kind for kind, action in shown if not action.isChecked()))


def source_columns(when: Callable[[int], str], exactly: Callable[[int], str]) -> tuple[Column, ...]:
    """Columns of the list of sources; both functions word a moment in epoch ms."""

    def name(source: CounterSource) -> str:
        return source_name(source.source)

    return (
        Column(tr("Source"), name, name, lambda s: clean(name(s))),
        Column(tr("Agent"), lambda s: sentences.agent(s.agent), lambda s: s.agent),
        Column(
            tr("Account"),
            lambda s: s.account or tr(figures.UNKNOWN),
            lambda s: s.account,
            lambda s: clean(s.account or ""),
        ),
        Column(tr("Accepted"), page.accepted, lambda s: s.accepted, figures=True),
        Column(
            tr("Last", about="when something was last seen"),
            lambda s: when(s.last_ms),
            lambda s: s.last_ms,
            lambda s: exactly(s.last_ms),
            figures=True,
            quiet=True,
        ),
    )
