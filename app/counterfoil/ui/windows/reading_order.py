"""The order in which Tab goes through a window: that of its layouts, however late a part of them was made."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QGraphicsView,
    QLayout,
    QLineEdit,
    QScrollArea,
    QWidget,
)

SEEN_AROUND_PX = 16
WHOLE = (QComboBox, QLineEdit, QAbstractSpinBox, QAbstractItemView)  # what is inside them is theirs


def reached_by_tab(window: QWidget) -> list[QWidget]:
    """All that Tab stops at now, the first one first."""
    return [part for part in _in_order(window) if _takes_tab(part)]


def step_focus(window: QWidget, *, forward: bool) -> bool:
    """Give the focus to what comes next, and bring that into view; False where there is nothing."""
    parts, here = list(_in_order(window)), window.focusWidget()
    place = parts.index(here) if here in parts else None
    around = parts if place is None else [*parts[place + 1 :], *parts[:place]]
    following = next(filter(_takes_tab, around if forward else reversed(around)), None)
    if following is None:
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    following.setFocus(reason)
    bring_into_view(following)
    return True


def bring_into_view(part: QWidget) -> None:
    """Scroll whatever it stands in."""
    above = part.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            # of a chart Qt would show a text cursor's place, which it has not
            show = show_whole if isinstance(part, QGraphicsView) else QScrollArea.ensureWidgetVisible
            show(above, part)
        above = above.parentWidget()


def show_whole(area: QScrollArea, part: QWidget) -> None:
    """Scroll to all of a part, and to its beginning where it is higher than the area."""
    inner = area.widget()
    if inner is None:
        return
    place = QRect(part.mapTo(inner, QPoint()), part.size())
    for corner in (place.bottomLeft(), place.topLeft()):
        area.ensureVisible(corner.x(), corner.y(), 0, SEEN_AROUND_PX)


def _in_order(part: QWidget) -> Iterator[QWidget]:
    yield part
    if isinstance(part, WHOLE):
        return
    laid = [] if (layout := part.layout()) is None else list(_laid_out(layout))
    inner = [part.widget()] if isinstance(part, QScrollArea) else laid
    children = [one for one in part.children() if isinstance(one, QWidget) and not one.isWindow()]
    others = [one for one in children if one not in inner and not isinstance(part, QScrollArea)]
    for child in (*filter(None, inner), *sorted(others, key=lambda one: (one.y(), one.x()))):
        if child.isVisible():
            yield from _in_order(child)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield widget
        elif (inner := item.layout()) is not None:
            yield from _laid_out(inner)


def _is_chosen(part: QWidget) -> bool | None:
    """Of buttons of which one is chosen Tab stops at that one, and arrows do the rest; None for all others.

    Qt moves that stop to whichever had the focus last.
    """
    group = part.group() if isinstance(part, QAbstractButton) else None
    chosen = group.checkedButton() if group is not None and group.exclusive() else None
    return None if chosen is None else chosen is part


def _takes_tab(part: QWidget) -> bool:
    is_chosen = _is_chosen(part)
    policy = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus) if is_chosen is None else is_chosen
    takes = policy and part.focusProxy() is None
    return takes and part.isVisible() and part.isEnabled() and not part.isWindow()
