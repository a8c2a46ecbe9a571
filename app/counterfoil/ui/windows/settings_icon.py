"""Settings: what the tray icon shows, with a picture of it on both kinds of panel."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from counterfoil.domain.snapshot import Snapshot
from counterfoil.settings import Icon, Settings
from counterfoil.ui import theme
from counterfoil.ui.icon import pixmap_for
from counterfoil.ui.icon_face import face_of
from counterfoil.ui.preferences import Preferences
from counterfoil.ui.text import clean
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.settings_section import Section
from counterfoil.words import settings as words
from counterfoil.words.tongue import tr

SIDES_PX = (16, 22, 32, 48)
GROUNDS = {"dark": "#23272e", "light": "#eceff3"}  # of panels as desktops have them
PANEL_PX = QSize(180, 64)


class IconSection(Section):
    """Choices for the icon; the pinned window among those that are open."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__(words.ICON, ("icon",), preferences)
        self._snapshot: Snapshot | None = None
        self._offered: list[tuple[str, str]] = []
        self.preview = IconPreview()
        self.body.addWidget(self.preview)
        self.shown = self.add_segments(
            ("icon", "shows"), tr(words.SHOWS_TITLE), tr(words.SHOWS_WHY), words.SHOWS, lambda s: s.icon.shows
        )
        none = [("", tr(words.NO_PIN))]
        self.pinned = self.add_choice(("icon", "pinned"), tr(words.PINNED), "", none, lambda s: s.icon.pinned)
        self._pinned_row = self.rows[-1]
        self.number = self.add_switch(
            ("icon", "number"), tr(words.NUMBER), tr(words.NUMBER_WHY), lambda s: s.icon.number
        )
        self.monochrome = self.add_switch(
            ("icon", "monochrome"), tr(words.MONO), tr(words.MONO_WHY), lambda s: s.icon.monochrome
        )
        self.panel = self.add_segments(
            ("icon", "panel"),
            tr(words.PANEL_TITLE),
            tr(words.PANEL_WHY),
            words.PANELS,
            lambda s: s.icon.panel,
        )
        self._shows.insert(0, self._offer_pins)
        self.shows(lambda found: self._show_preview(found.icon))

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """The windows that can be pinned, and how the icon looks now."""
        self._snapshot = snapshot
        self._offer_pins(self.preferences.current)
        self._show_preview(self.preferences.current.icon)

    def restyle(self, _palette: Palette) -> None:
        """Panels are of the same colours whatever the theme."""
        self.preview.update()

    def _offer_pins(self, found: Settings) -> None:
        self._pinned_row.set_shown(found.icon.shows == "pinned")
        offered = [("", tr(words.NO_PIN)), *words.pins(self._snapshot, found.icon.pinned)]
        if offered != self._offered:
            self._offered = offered
            self.pinned.refill(offered)

    def _show_preview(self, icon: Icon) -> None:
        if self._snapshot is not None:
            self.preview.show_icon(self._snapshot, icon)


class IconPreview(QWidget):
    """The icon in sizes that panels have, on a dark panel and on a light one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._snapshot: Snapshot | None = None
        self._icon = Icon()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(PANEL_PX.height())
        self.setAccessibleName(clean(tr(words.PREVIEW)))

    def show_icon(self, snapshot: Snapshot, icon: Icon) -> None:
        """What it would show now."""
        self._snapshot, self._icon = snapshot, icon
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - small enough to paint whole
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = (self.width() - theme.GAP) / 2
        for place, (name, ground) in enumerate(GROUNDS.items()):
            room = QRectF(place * (width + theme.GAP), 0, width, self.height())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(room, theme.RADIUS, theme.RADIUS)
            self._paint_icons(painter, room, is_dark=name == "dark")

    def _paint_icons(self, painter: QPainter, room: QRectF, *, is_dark: bool) -> None:
        if self._snapshot is None:
            return
        face = face_of(self._snapshot, self._icon, dark_panel=is_dark)
        ratio = self.devicePixelRatioF()
        gap = (room.width() - sum(SIDES_PX)) / (len(SIDES_PX) + 1)
        left = room.left() + gap
        for side in SIDES_PX:
            pixmap = pixmap_for(face, round(side * ratio))
            target = QRectF(round(left), round(room.center().y() - side / 2), side, side)
            painter.drawPixmap(target, pixmap, QRectF(pixmap.rect()))
            left += side + gap
