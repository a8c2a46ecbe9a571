"""Where the small panel stands: beside the icon, within the free part of the screen. Knows no windows."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize

MARGIN_PX = 8
ICON_PX = 24
NEAR_EDGE_PX = 96  # a pointer further away from every edge did not click on a panel


def fitting(wanted: QSize, free: QRect) -> QSize:
    """The wanted size, no larger than there is room for."""
    room = QSize(free.width() - 2 * MARGIN_PX, free.height() - 2 * MARGIN_PX)
    return wanted.boundedTo(room)


def beside(size: QSize, icon: QRect, screen: QRect, free: QRect) -> QPoint:
    """The corner of a panel of that size, beside an icon that is at one of the screen's edges.

    `free` is the screen less what panels have reserved.
    """
    away = {
        "bottom": screen.bottom() - icon.bottom(),
        "top": icon.top() - screen.top(),
        "left": icon.left() - screen.left(),
        "right": screen.right() - icon.right(),
    }
    edge = min(away, key=lambda side: away[side])
    x, y = icon.center().x() - size.width() // 2, icon.center().y() - size.height() // 2
    if edge == "bottom":
        y = min(free.bottom() + 1, icon.top()) - MARGIN_PX - size.height()
    elif edge == "top":
        y = max(free.top(), icon.bottom() + 1) + MARGIN_PX
    elif edge == "left":
        x = max(free.left(), icon.right() + 1) + MARGIN_PX
    else:
        x = min(free.right() + 1, icon.left()) - MARGIN_PX - size.width()
    return kept_inside(QRect(QPoint(x, y), size), free)


def icon_at(pointer: QPoint, screen: QRect, free: QRect, *, mirrored: bool = False) -> QRect:
    """Where the icon must be by the pointer at the click; without one near an edge, in the panel's corner."""
    near = min(
        pointer.x() - screen.left(),
        screen.right() - pointer.x(),
        pointer.y() - screen.top(),
        screen.bottom() - pointer.y(),
    )
    if screen.contains(pointer) and near <= NEAR_EDGE_PX:
        return QRect(pointer - QPoint(ICON_PX // 2, ICON_PX // 2), QSize(ICON_PX, ICON_PX))
    is_top = free.top() - screen.top() > screen.bottom() - free.bottom()
    x = screen.left() if mirrored else screen.right()
    return QRect(QPoint(x, screen.top() if is_top else screen.bottom()), QSize(1, 1))


def kept_inside(place: QRect, free: QRect) -> QPoint:
    """The corner nearest to where it should be that leaves all of it within the free part."""
    room = free.adjusted(MARGIN_PX, MARGIN_PX, -MARGIN_PX, -MARGIN_PX)
    x = max(room.left(), min(place.x(), room.right() + 1 - place.width()))
    y = max(room.top(), min(place.y(), room.bottom() + 1 - place.height()))
    return QPoint(x, y)
