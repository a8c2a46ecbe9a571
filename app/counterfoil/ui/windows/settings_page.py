"""The page "Settings": everything that the settings file can say, changed at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from counterfoil.domain.snapshot import Snapshot
from counterfoil.ui import theme
from counterfoil.ui.enquirer import Enquirer
from counterfoil.ui.lane import Lane
from counterfoil.ui.preferences import SettingsState
from counterfoil.ui.settings_access import SettingsAccess
from counterfoil.ui.text import plain_label
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.asked_page import MARGIN_PX
from counterfoil.ui.windows.ledger_fields import plain_button, quiet_button
from counterfoil.ui.windows.panel import Strip
from counterfoil.ui.windows.settings_section import Section
from counterfoil.ui.windows.settings_sections import makers
from counterfoil.words import settings as words
from counterfoil.words.tongue import tr

if TYPE_CHECKING:
    from counterfoil.ui.windows.settings_data import DataSection
    from counterfoil.ui.windows.settings_plugins import PluginsSection
    from counterfoil.ui.windows.settings_prices import PricesSection
    from counterfoil.ui.windows.settings_sharing import SharingSection

WIDEST_PX, ROOMY_PX, NARROWEST_PX = (
    760,
    640,
    400,
)  # lines stay readable; below that controls stand under their texts


TOKEN = "token"


class Places(Enquirer):
    """Finds out how large everything is, and the token of the local endpoint."""

    came = Signal(object)
    token_came = Signal(str)
    plugins_came = Signal(object)

    def __init__(self, access: SettingsAccess, parent: QWidget) -> None:
        self._lane = Lane("places")
        super().__init__((self._lane,), parent)
        self._access = access

    def look(self) -> None:
        """Ask again."""
        self._ask(self._lane, "places", lambda post, _: post("came", self._access.places()))

    def ask_token(self) -> None:
        """Read the token, or make it."""
        self._ask(self._lane, TOKEN, lambda post, _: post("token_came", self._access.token()))

    def ask_plugins(self, names: tuple[str, ...]) -> None:
        """Find out which plug-ins there are, where these are on."""
        self._ask(self._lane, "plugins", lambda post, _: post("plugins_came", self._access.plugins(names)))


class SettingsPage(QWidget):
    """Sections below each other, made one by one; `shown_part` is to be brought into view."""

    shown_part = Signal(QWidget)
    said = Signal(str, object)  # what was done, and what takes it back

    def __init__(self, access: SettingsAccess, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._access, self._preferences = access, access.preferences
        self._snapshot: Snapshot | None = None
        self._palette = palette
        self._wanted = ""
        self.sections: dict[str, Section] = {}
        self._makers = makers(access, self._connected, self._told, self._looked_up)
        self.setProperty("role", "page")
        self.setAccessibleName(tr(words.TITLE))
        self.title = plain_label(tr(words.TITLE), "title")
        self.as_text, self.restore = quiet_button(tr(words.EDIT_AS_TEXT)), quiet_button(tr(words.RESTORE_ALL))
        self.broken, self.open_file = Strip(), plain_button(tr(words.OPEN_FILE))
        self._places = Places(access, self)
        self._asking: list[Enquirer] = [self._places]
        self._making = QTimer(self)
        self._making.setInterval(0)
        self._lay_out()
        self._connect()
        self._show_state(self._preferences.state)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.STEP)
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.as_text)
        head.addWidget(self.restore)
        self.broken.row.addWidget(self.open_file)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(theme.GAP)
        self._column.addLayout(head)
        self._column.addWidget(self.broken)
        self._column.addStretch(1)

    def _connect(self) -> None:
        preferences = self._preferences
        preferences.state_changed.connect(self._show_state)
        preferences.edited.connect(self._say_done)
        preferences.failed.connect(self._take_failure)
        self.restore.clicked.connect(self._restore_all)
        self._places.came.connect(self._show_places)
        self._making.timeout.connect(self._make_next)
        for button in (self.as_text, self.open_file):
            button.clicked.connect(self._open_file)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """What is known of the logs, beside what is set of them."""
        self._snapshot = snapshot
        for section in self.sections.values():
            section.show_snapshot(snapshot)

    def show_section(self, name: str) -> None:
        """Bring a section into view by its English name, as soon as it is there."""
        self._wanted = name
        self._show_wanted()

    def restyle(self, palette: Palette) -> None:
        """Parts that paint themselves."""
        self._palette = palette
        for section in self.sections.values():
            section.restyle(palette)

    def stop(self) -> None:
        """End the page's own thread; those of the settings go on without it."""
        self._making.stop()
        for asking in self._asking:
            asking.stop()

    @property
    def is_built(self) -> bool:
        """Whether every section is on screen."""
        return not self._makers

    def _connected(self, section: SharingSection) -> Section:
        section.token_wanted.connect(self._places.ask_token)
        section.done.connect(lambda text: self.said.emit(text, None))
        self._places.token_came.connect(section.take_token)
        self._places.failed.connect(lambda kind, why: section.say_no_token(why) if kind == TOKEN else None)
        return section

    def _told(self, section: PricesSection | DataSection) -> Section:
        section.done.connect(lambda text: self.said.emit(text, None))
        if section.asking is not None:
            self._asking.append(section.asking)
        return section

    def _looked_up(self, section: PluginsSection) -> Section:
        section.wanted.connect(self._places.ask_plugins)
        self._places.plugins_came.connect(section.show_plugins)
        return section

    def _make_next(self) -> None:
        """One section a turn, so that the window answers in between."""
        if not self._makers:
            self._making.stop()
            self._show_wanted()
            return
        section = self._makers.pop(0)()
        self.sections[section.name] = section
        self._column.insertWidget(self._column.count() - 1, section)
        section.turn(roomy=self._is_roomy)
        section.show_state(self._preferences.state)
        section.restyle(self._palette)
        if self._snapshot is not None:
            section.show_snapshot(self._snapshot)
        if section.name == words.DATA:
            self._places.look()

    def _show_wanted(self) -> None:
        section = self.sections.get(self._wanted)
        if section is None or self._makers:
            return
        self._wanted = ""
        QTimer.singleShot(0, self, lambda: self.shown_part.emit(section))
        section.setFocus()

    def _show_state(self, state: SettingsState) -> None:
        mistake = state.mistake
        if mistake is not None:
            self.broken.say(words.broken(mistake.line, mistake.column, mistake.what), tr(words.BROKEN_MORE))
        else:
            self.broken.say("" if state.is_writable else tr(words.READ_ONLY))
        self.restore.setEnabled(state.may_change)
        for section in self.sections.values():
            section.show_state(state)

    def _restore_all(self) -> None:
        names = [name for section in self.sections.values() for name in section.names]
        self._preferences.restore(names, tr(words.RESTORED_ALL))

    def _say_done(self, text: str) -> None:
        self.said.emit(text, self._preferences.undo)

    def _take_failure(self, asked: str, sentence: str) -> None:
        if not any(section.say_failed(asked, sentence) for section in self.sections.values()):
            self.broken.say(sentence)

    def _show_places(self, places: object) -> None:
        from counterfoil.ui.windows.settings_data import DataSection

        section = self.sections.get(words.DATA)
        if isinstance(section, DataSection):
            section.show_places(places)  # type: ignore[arg-type]

    def _open_file(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._preferences.state.path)))

    def minimumSizeHint(self) -> QSize:
        return QSize(NARROWEST_PX, super().minimumSizeHint().height())  # it is turned when it is narrowed

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beyond = max(MARGIN_PX, self.width() - MARGIN_PX - WIDEST_PX)
        sides = (MARGIN_PX, beyond) if self.isLeftToRight() else (beyond, MARGIN_PX)
        self._column.setContentsMargins(sides[0], 20, sides[1], MARGIN_PX)
        for section in self.sections.values():
            section.turn(roomy=self._is_roomy)

    @property
    def _is_roomy(self) -> bool:
        return self.width() >= ROOMY_PX

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._makers:
            self._making.start()
        else:
            self._places.look()
