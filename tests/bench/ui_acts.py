"""Single things that are done with a window, and how long each takes to be seen."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterator
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QGraphicsView, QPushButton, QScrollArea, QWidget

from tests.bench.ui_probe import Probe, Wait
from tests.ui.quiet import is_quiet, unrest

T = TypeVar("T")
Steps = Generator[Wait, None, T]
Took = tuple[float, float]  # ms until the first painting and until all was painted; to take and to paint

PATIENCE_SECONDS = 20.0
TICKS_AT_REST = 4
DRAG_STEPS = 60
ENDS_AFTER_SECONDS = 0.4  # what a frame is waited for at most while a chart is moved
CALM_SECONDS = 3.0


def until_read(probe: Probe) -> Iterator[Wait]:
    """All logs are in the ledger, and what follows that is done."""
    probe.doing = "reading"
    yield (
        lambda: probe.snapshot is not None and probe.snapshot.importing is None and not probe.snapshot.sample
    )
    yield after(CALM_SECONDS)


def measured(probe: Probe, doing: str, deed: Callable[[], object]) -> Steps[Took]:
    """Do it, and give (ms until the next painting, ms until all of it was painted)."""
    began_s = time.monotonic()
    frames, probe.doing = len(probe.frames), doing
    late_s = began_s + PATIENCE_SECONDS
    deed()
    yield lambda: len(probe.frames) > frames or time.monotonic() > late_s
    first_s = probe.frames[frames][0] if len(probe.frames) > frames else late_s
    yield _at_rest(probe, late_s)
    whole_s = max(first_s, probe.frames[-1][0] if probe.frames else late_s)
    if time.monotonic() > late_s and probe.window is not None:
        print(f"{doing}: no rest in {PATIENCE_SECONDS:g} s: {', '.join(unrest(probe.window))}", flush=True)
    probe.doing = "nothing"
    return (first_s - began_s) * 1000, (whole_s - began_s) * 1000


def _at_rest(probe: Probe, late_s: float) -> Wait:
    ticks = 0

    def is_so() -> bool:
        nonlocal ticks
        window = probe.window
        ticks = ticks + 1 if window is not None and window.isVisible() and is_quiet(window) else 0
        return ticks >= TICKS_AT_REST or time.monotonic() > late_s

    return is_so


def after(seconds: float) -> Wait:
    until_s = time.monotonic() + seconds
    return lambda: time.monotonic() > until_s


def open_window(probe: Probe) -> None:
    probe.application._tray.open_requested.emit()


def closed(probe: Probe) -> Iterator[Wait]:
    probe.doing = "close"
    if probe.window is not None:
        probe.window.close()
    yield after(0.3)


def page_names(probe: Probe) -> list[str]:
    return [item.name for item in probe.window.rail.items] if probe.window is not None else []


def go_to(probe: Probe, name: str) -> None:
    assert probe.window is not None
    next(item for item in probe.window.rail.items if item.name == name).click()
    if probe.window.page_name != name:
        raise RuntimeError(f"the page {name} did not come up; it is {probe.window.page_name}")


def parts(probe: Probe, kind: type[QWidget]) -> list[QWidget]:
    """Of the page that is shown."""
    window = probe.window
    return [part for part in window.findChildren(kind) if part.isVisible()] if window is not None else []


def segments(probe: Probe) -> list[QPushButton]:
    return [
        button
        for button in parts(probe, QPushButton)
        if isinstance(button, QPushButton) and button.property("role") == "segment" and button.isEnabled()
    ]


def dragged(probe: Probe, chart: QGraphicsView) -> Steps[list[float]]:
    times: list[float] = []
    for _ in range(4):
        yield from frame(probe, partial(turn, chart, up=True))
    middle = chart.viewport().rect().center()
    _mouse(chart, QEvent.Type.MouseButtonPress, middle)
    for number in range(DRAG_STEPS):
        to = middle + QPoint(-3 * number if number < DRAG_STEPS // 2 else 3 * number - 3 * DRAG_STEPS, 0)
        times += yield from frame(probe, partial(_mouse, chart, QEvent.Type.MouseMove, to))
    _mouse(chart, QEvent.Type.MouseButtonRelease, middle)
    return times


def frame(probe: Probe, deed: Callable[[], object]) -> Steps[list[float]]:
    """From the mouse's move to the end of the painting, in a list; empty where nothing is painted."""
    frames, began_s = len(probe.frames), time.monotonic()
    deed()
    late_s = began_s + ENDS_AFTER_SECONDS
    yield lambda: len(probe.frames) > frames or time.monotonic() > late_s
    return [(probe.frames[frames][0] - began_s) * 1000] if len(probe.frames) > frames else []


def bring_into_view(part: QWidget) -> None:
    above = part.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if isinstance(above, QScrollArea):
        above.ensureWidgetVisible(part)


def turn(chart: QGraphicsView, *, up: bool) -> None:
    view = chart.viewport()
    at = QPointF(view.rect().center())
    event = QWheelEvent(
        at,
        QPointF(view.mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, 120 if up else -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def _mouse(chart: QGraphicsView, kind: QEvent.Type, at: QPoint) -> None:
    view, left = chart.viewport(), Qt.MouseButton.LeftButton
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else left
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else left
    where = QPointF(view.mapToGlobal(at))
    event = QMouseEvent(kind, QPointF(at), where, button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view, event)
