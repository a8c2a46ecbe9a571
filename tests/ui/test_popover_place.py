"""Where the small panel stands beside the icon, on every edge of every screen."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize

from counterfoil.ui.popover_place import MARGIN_PX, beside, fitting, icon_at, kept_inside

SIZE = QSize(420, 600)
SCREEN = QRect(0, 0, 1280, 800)
SECOND = QRect(1280, 0, 1920, 1080)  # to the right of the first


@pytest.mark.parametrize(
    ("icon", "free", "corner"),
    [
        (QRect(640, 2, 24, 24), QRect(0, 28, 1280, 772), QPoint(441, 36)),
        (QRect(640, 774, 24, 24), QRect(0, 0, 1280, 772), QPoint(441, 164)),
        (QRect(1254, 774, 24, 24), QRect(0, 0, 1280, 772), QPoint(852, 164)),
        (QRect(2, 400, 24, 24), QRect(28, 0, 1252, 800), QPoint(36, 111)),
        (QRect(1254, 400, 24, 24), QRect(0, 0, 1252, 800), QPoint(824, 111)),
        # a host that reserves nothing is not covered either
        (QRect(1254, 774, 24, 24), SCREEN, QPoint(852, 166)),
    ],
)
def test_it_stands_beside_the_icon_off_the_panel(icon: QRect, free: QRect, corner: QPoint) -> None:
    assert beside(SIZE, icon, SCREEN, free) == corner


def test_on_the_second_screen_it_stays_there() -> None:
    place = beside(SIZE, QRect(3170, 1052, 24, 24), SECOND, SECOND.adjusted(0, 0, 0, -30))
    assert SECOND.contains(QRect(place, SIZE))


@given(st.integers(-200, 3500), st.integers(-200, 1300), st.integers(1, 5000), st.integers(1, 5000))
@settings(max_examples=100)
def test_all_of_it_is_on_the_screen_wherever_the_icon_is(x: int, y: int, width: int, height: int) -> None:
    free = SECOND.adjusted(0, 28, 0, 0)
    size = fitting(QSize(width, height), free)
    assert free.contains(QRect(beside(size, QRect(x, y, 24, 24), SECOND, free), size))


def test_a_click_near_an_edge_tells_where_the_icon_is() -> None:
    free = QRect(0, 28, 1280, 772)
    assert icon_at(QPoint(900, 14), SCREEN, free).center() == QPoint(899, 13)


def test_without_a_click_near_an_edge_the_panels_corner_is_taken() -> None:
    top, bottom = QRect(0, 28, 1280, 772), QRect(0, 0, 1280, 772)
    middle = QPoint(640, 400)
    assert icon_at(middle, SCREEN, top).topLeft() == QPoint(1279, 0)
    assert icon_at(middle, SCREEN, bottom).topLeft() == QPoint(1279, 799)
    assert icon_at(middle, SCREEN, bottom, mirrored=True).topLeft() == QPoint(0, 799)


def test_what_is_kept_inside_moves_no_further_than_it_must() -> None:
    assert kept_inside(QRect(100, 100, 200, 200), SCREEN) == QPoint(100, 100)
    assert kept_inside(QRect(1200, -50, 200, 200), SCREEN) == QPoint(1080 - MARGIN_PX, MARGIN_PX)
