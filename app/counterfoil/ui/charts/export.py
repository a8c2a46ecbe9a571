"""Taking a chart along: copy it as an image, save it as PNG or SVG, save its figures as CSV.

A page calls `offer_export` once for each chart and puts `more_button()` into the panel's head.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from functools import partial
from pathlib import Path
from textwrap import wrap
from threading import Thread

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from counterfoil.clock import wall_clock
from counterfoil.ui import theme
from counterfoil.ui.charts.export_picture import Picture
from counterfoil.ui.charts.hover import HoverBox
from counterfoil.ui.saving import ask_for_file, write_whole
from counterfoil.ui.text import clean, menu, tooltip
from counterfoil.ui.windows.shortcuts import NAMED, bind
from counterfoil.words import charts as words
from counterfoil.words.figures import local
from counterfoil.words.spreadsheet import csv_bytes
from counterfoil.words.tongue import tr
from counterfoil.zone import local_zone

COPY_KEYS = NAMED["copy-image"].keys[0]
DONE_MS, FAILED_MS = 3000, 15_000  # how long it is said
SAID_LETTERS, SAID_TOP_PX, LONGEST_STEM = 70, 8, 60

Table = tuple[Sequence[str], Sequence[Sequence[object]]]  # head, rows


class Kind(StrEnum):
    """What can be saved; the value is the file's ending."""

    PNG = "png"
    SVG = "svg"
    CSV = "csv"


SAVING = {Kind.PNG: words.SAVE_PNG, Kind.SVG: words.SAVE_SVG, Kind.CSV: words.SAVE_CSV}


def _now() -> tuple[int, str]:
    return wall_clock(), local_zone().key


class ChartExport(QObject):
    """One chart's menu. Painting is on the GUI thread, encoding and writing on one of its own.

    `asked_for_file` opens the dialog and may be replaced; whoever gets a path calls `save_as`.
    """

    opening = Signal(QMenu)  # for whoever has more to offer of this chart
    written = Signal(str)  # the file's name
    failed = Signal(str)  # a sentence

    def __init__(
        self,
        widget: QWidget,
        title: Callable[[], str],
        table: Callable[[], Table],
        moment: Callable[[], tuple[int, str]],
        keys: Sequence[QWidget],
    ) -> None:
        super().__init__(widget)
        self._widget, self._title, self._table = widget, title, table
        self._moment, self._keys = moment, tuple(keys)
        self._folder = Path.home()
        self.said = HoverBox(widget)
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.timeout.connect(self.said.hide)
        self.asked_for_file: Callable[[Kind, Path], None] = self._open_dialog
        self.written.connect(lambda name: self._say(words.saved(name), DONE_MS))
        self.failed.connect(lambda sentence: self._say(sentence, FAILED_MS))
        self._listen()

    def _listen(self) -> None:
        widget = self._widget
        if widget.focusPolicy() is Qt.FocusPolicy.NoFocus:
            widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        widget.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        widget.customContextMenuRequested.connect(self._open_menu)
        bind("copy-image", widget, self.copy_image, within=True)

    def more_button(self) -> QPushButton:
        """A small button that opens the menu, for the head of a panel."""
        button = QPushButton("⋯")
        button.setProperty("role", "more")
        button.setFont(theme.font("heading"))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setAutoDefault(False)
        button.setToolTip(tooltip(tr(words.TAKE_ALONG)))
        button.setAccessibleName(tr(words.TAKE_ALONG))
        button.clicked.connect(lambda: self.menu().popup(button.mapToGlobal(QPoint(0, button.height()))))
        return button

    def menu(self) -> QMenu:
        """A new menu, gone once it is closed."""
        made = QMenu(self._widget)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copying = made.addAction(menu(tr(words.COPY_IMAGE)), self.copy_image)
        copying.setShortcut(QKeySequence(COPY_KEYS))
        made.addSeparator()
        for kind, text in SAVING.items():
            made.addAction(menu(tr(text)), partial(self._ask_for_file, kind))
        self.opening.emit(made)
        return made

    def copy_image(self) -> None:
        """Put a picture of the chart into the clipboard."""
        QGuiApplication.clipboard().setImage(self.picture().image())
        self._say(tr(words.COPIED), DONE_MS)

    def picture(self) -> Picture:
        """The chart as it is now, with what makes it stand alone."""
        at_ms, tz = self._moment()
        return Picture(self._widget, self._title(), words.made_at(at_ms, tz), theme.current(), self._keys)

    def save_as(self, kind: Kind, path: Path) -> None:
        """Write the chart into a file that then appears whole; `written` or `failed` follows."""
        self._folder = path.parent
        Thread(target=self._write, args=(path, self._encoder(kind)), name="chart", daemon=True).start()

    def _encoder(self, kind: Kind) -> Callable[[], bytes]:
        """What makes the file's bytes of what is shown now; it may run on any thread."""
        if kind is Kind.CSV:
            return partial(csv_bytes, *self._table())
        if kind is Kind.SVG:
            drawn = self.picture().svg()
            return lambda: drawn
        return partial(_png, self.picture().image())

    def _write(self, path: Path, encode: Callable[[], bytes]) -> None:
        write_whole(path, encode, self.written.emit, self.failed.emit)

    def _open_menu(self, place: QPoint) -> None:
        self.menu().popup(self._widget.mapToGlobal(place))

    def _ask_for_file(self, kind: Kind) -> None:
        at_ms, tz = self._moment()
        self.asked_for_file(kind, self._folder / f"{_stem(self._title(), at_ms, tz)}.{kind}")

    def _open_dialog(self, kind: Kind, proposed: Path) -> None:
        ask_for_file(self._widget.window(), proposed, kind.value, partial(self.save_as, kind))

    def _say(self, sentence: str, for_ms: int) -> None:
        lines = "\n".join(wrap(clean(sentence, 4 * SAID_LETTERS), SAID_LETTERS))
        self.said.show_beside(lines, 0, SAID_TOP_PX, above=False)
        self.said.setAccessibleName(clean(sentence))
        self._silence.start(for_ms)


def offer_export(
    widget: QWidget,
    title: Callable[[], str],
    table: Callable[[], Table],
    *,
    moment: Callable[[], tuple[int, str]] = _now,
    keys: Sequence[QWidget] = (),
) -> ChartExport:
    """Let a chart be taken along: by its context menu, by Ctrl+Shift+C, and by `more_button()`.

    `table` gives a head and rows of exact values, moments as `words.spreadsheet.utc`; `moment` is when what
    is shown was so, in epoch ms, and the zone of its times; `keys` are legends that belong to the picture.
    """
    return ChartExport(widget, title, table, moment, keys)


def _png(image: QImage) -> bytes:
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # its stub knows no str
    return bytes(store.data())


def _stem(title: str, at_ms: int, tz: str) -> str:
    """A name that every file system takes."""
    letters = "".join(c if c.isalnum() else " " for c in clean(title, LONGEST_STEM))
    return "-".join(["counterfoil", *letters.lower().split(), f"{local(at_ms, tz):%Y-%m-%d-%H%M}"])
