"""What the tray icon shows by the user's wish, and whether it tells that a window will not last."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage

from counterfoil.domain.snapshot import Level
from counterfoil.settings import Icon
from counterfoil.ui.icon import IconFace, face_of, pixmap_for
from counterfoil.ui.icon_face import Dial, dial_of, pin_of
from tests.altered import replace
from tests.ui import counters
from tests.ui.parts import NOW_MS
from tests.ui.snapshots import busy, codex_week, empty, exhausted_window, five_hour, unknown_window, week

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_window_that_runs_out_closes_its_ring_and_one_that_lasts_never_does() -> None:
    assert dial_of(five_hour(), NOW_MS).ahead == 100
    lasting = dial_of(week(), NOW_MS)
    assert (lasting.percent, lasting.ahead) == (29, 70)
    nearly = replace(week(), forecast=replace(week().forecast, at_reset_percent=99.6))
    assert dial_of(nearly, NOW_MS).ahead == 95


def test_nothing_is_foreseen_of_what_is_over_used_up_estimated_or_unknown() -> None:
    over = week().window.ends_at_ms
    assert dial_of(week(), over).ahead is None
    assert dial_of(exhausted_window(), NOW_MS) == Dial(100, Level.EXHAUSTED)
    assert dial_of(unknown_window(), NOW_MS) == Dial(None, Level.UNKNOWN)
    assert dial_of(counters.with_estimate().windows[0], NOW_MS).ahead is None


def test_two_rings_are_the_two_tightest_windows() -> None:
    face = face_of(busy(), Icon(shows="two"), dark_panel=False)
    assert (face.percent, face.second) == (62, dial_of(codex_week(), NOW_MS))
    alone = replace(busy(), windows=busy().windows[:1])
    assert face_of(alone, Icon(shows="two"), dark_panel=False).second is None
    assert face_of(empty(), Icon(shows="two"), dark_panel=False) == IconFace(None, Level.UNKNOWN)


def test_a_pinned_limit_is_shown_while_it_has_a_window_and_else_the_tightest() -> None:
    assert pin_of(week()) == "claude-code/claude/seven_day"
    pinned = Icon(shows="pinned", pinned="claude-code/claude/seven_day")
    assert face_of(busy(), pinned, dark_panel=False).percent == 29
    gone = Icon(shows="pinned", pinned="claude-code/claude/monthly")
    assert face_of(busy(), gone, dark_panel=False).percent == 62


@pytest.mark.parametrize("side", [16, 22])
@pytest.mark.parametrize("level", [Level.CALM, Level.WATCH, Level.WARN, Level.CRITICAL])
@pytest.mark.parametrize("monochrome", [False, True])
def test_whether_it_lasts_is_seen_by_shape_alone(side: int, level: Level, monochrome: bool) -> None:
    lasts = IconFace(30, level, monochrome=monochrome, ahead=60)
    ends = replace(lasts, ahead=100)
    assert _apart(lasts, ends, side) >= side // 2


@pytest.mark.parametrize("side", [16, 22, 24])
def test_the_inner_ring_of_two_can_be_read(side: int) -> None:
    little, much = (IconFace(50, Level.CALM, second=Dial(p, Level.CALM)) for p in (10, 60))
    assert _apart(little, much, side) >= side // 2
    assert _apart(little, replace(little, second=None), side) >= side


@pytest.mark.parametrize(("side", "has_room"), [(16, False), (20, False), (22, True), (24, True), (48, True)])
def test_a_number_stands_in_the_ring_from_22_pixels_on(side: int, has_room: bool) -> None:
    plain = IconFace(42, Level.CALM)
    assert (_apart(plain, replace(plain, has_number=True), side) > 0) is has_room


def test_numbers_are_told_apart_at_22_pixels_and_levels_too() -> None:
    for one, other in ((38, 36), (17, 11), (88, 86)):
        faces = [IconFace(p, Level.CALM, monochrome=True, has_number=True) for p in (one, other)]
        assert _apart(faces[0], faces[1], 22) >= 2
    watch, warn = (IconFace(70, lv, monochrome=True, has_number=True) for lv in (Level.WATCH, Level.WARN))
    assert _apart(watch, warn, 22) >= 2
    used_up, full = (IconFace(100, Level.EXHAUSTED, has_number=n) for n in (False, True))
    assert _apart(used_up, full, 22) == 0  # the exclamation mark says more than a hundred would


def _apart(one: IconFace, other: IconFace, side: int) -> int:
    """Pixels in which two faces differ clearly, in cover or in colour."""
    first, second = (_image(face, side) for face in (one, other))
    places = ((x, y) for x in range(side) for y in range(side))
    return sum(_differ(first, second, x, y) for x, y in places)


def _differ(one: QImage, other: QImage, x: int, y: int) -> bool:
    a, b = one.pixelColor(x, y), other.pixelColor(x, y)
    pairs = ((a.alpha(), b.alpha()), (a.lightness() * a.alpha() // 255, b.lightness() * b.alpha() // 255))
    return any(abs(p - q) > 48 for p, q in pairs)


def _image(face: IconFace, side: int) -> QImage:
    return pixmap_for(face, side).toImage()
