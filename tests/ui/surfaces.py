"""Every text that a window shows or tells, found by walking it: nothing is named, so nothing is left out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtGui import Qt as QtText
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGraphicsScene,
    QGraphicsTextItem,
    QGraphicsView,
    QLabel,
    QTabBar,
    QTextEdit,
    QWidget,
)

from tests.ui.hostile import Page, attractions, unprintable

NO_TEXT = {"objectName", "styleSheet", "windowFilePath", "windowIconText", "iconText", "styleName"}
MARKUP = {"toolTip", "whatsThis"}  # Qt reads these as markup where they look like it
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.EditRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.StatusTipRole,
    Qt.ItemDataRole.WhatsThisRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
EACH_ROW = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
MOST_ROWS, LONGEST = 50, 16_000


@dataclass(frozen=True, slots=True)
class Shown:
    """One text and where it stands; `markup` if it is read as such, `lines` if it may have several."""

    where: str
    text: str
    markup: bool = False
    lines: bool = False

    @property
    def plain(self) -> str:
        """What a person sees of it."""
        is_read = self.markup and QtText.mightBeRichText(self.text)
        return Page(self.text).toPlainText() if is_read else self.text


def flaws(shown: Shown) -> list[str]:
    """What is wrong with a text, in words."""
    found = _flaws(shown.text, shown.markup, shown.lines)
    return [f"{shown.where}: {flaw}" for flaw in found]


@lru_cache(maxsize=5000)
def _flaws(text: str, markup: bool, lines: bool) -> tuple[str, ...]:
    found = []
    plain = text
    if markup and QtText.mightBeRichText(text):
        page = Page(text)
        plain = page.toPlainText()
        if drawn := attractions(page):
            found.append(f"markup {drawn!r}")
    if hidden := unprintable(plain, lines=lines or markup):
        found.append(f"unprintable {hidden[:3]!r}")
    if len(text) > LONGEST:
        found.append(f"{len(text)} characters")
    return tuple(found)


def surfaces(root: QWidget) -> Iterator[Shown]:
    """All texts of a window and of everything in it."""
    for part in (root, *root.findChildren(QWidget), *root.findChildren(QAction)):
        yield from _properties(part)
        if isinstance(part, QAbstractItemView) and part.model() is not None:
            yield from _cells(part.model())
        elif isinstance(part, QComboBox):
            yield from (Shown("QComboBox", part.itemText(i)) for i in range(part.count()))
        elif isinstance(part, QTabBar):
            yield from (Shown("QTabBar", part.tabText(i)) for i in range(part.count()))
        elif isinstance(part, QTextEdit):
            yield Shown("QTextEdit", part.toHtml(), markup=True)
        elif isinstance(part, QGraphicsView):
            yield from _painted(part.scene())


def _properties(part: QObject) -> Iterator[Shown]:
    for name in _TEXTS.get(type(part)) or _note(part):
        if text := part.property(name):
            yield Shown(f"{_named(part)}.{name}", text, _is_markup(part, name), _has_lines(part, name))


_TEXTS: dict[type, tuple[str, ...]] = {}


def _note(part: QObject) -> tuple[str, ...]:
    """Names of the properties that hold text, worked out once a class: there are many."""
    kind = part.metaObject()
    every = (kind.property(index) for index in range(kind.propertyCount()))
    names = tuple(str(one.name()) for one in every if str(one.typeName()) == "QString")
    _TEXTS[type(part)] = tuple(name for name in names if name not in NO_TEXT)
    return _TEXTS[type(part)]


def _named(part: QObject) -> str:
    role = part.property("role")
    return f"{type(part).__name__}[{role}]" if role else type(part).__name__


def _is_markup(part: QObject, name: str) -> bool:
    if isinstance(part, QLabel) and name == "text":
        return part.textFormat() is not Qt.TextFormat.PlainText
    return name in MARKUP


def _has_lines(part: QObject, name: str) -> bool:
    return name == "text" and part.property("role") == "hover"


def _cells(model: QAbstractItemModel) -> Iterator[Shown]:
    rows, columns = min(model.rowCount(QModelIndex()), MOST_ROWS), model.columnCount(QModelIndex())
    for role in ROLES:
        markup = role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.WhatsThisRole)
        for row in range(rows if role in EACH_ROW else min(rows, 1)):
            for column in range(columns):
                text = model.data(model.index(row, column), role)
                if isinstance(text, str):
                    yield Shown(f"{type(model).__name__} {row},{column} {role.name}", text, markup)
        for column in range(columns):
            text = model.headerData(column, Qt.Orientation.Horizontal, role)
            if isinstance(text, str):
                yield Shown(f"{type(model).__name__} head {column} {role.name}", text, markup)


def _painted(scene: QGraphicsScene) -> Iterator[Shown]:
    for item in scene.items():
        if item.toolTip():
            yield Shown(f"{type(item).__name__}.toolTip", item.toolTip(), markup=True)
        if isinstance(item, QGraphicsTextItem):
            yield Shown("QGraphicsTextItem", item.toHtml(), markup=True)
        for level in getattr(item, "_tickLevels", None) or ():
            yield from (Shown("axis", label) for _, label in level)


def found_in(window: QWidget) -> list[str]:
    """The flaws of a window, what was to be deleted gone."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return [flaw for part in surfaces(window) for flaw in flaws(part)]
