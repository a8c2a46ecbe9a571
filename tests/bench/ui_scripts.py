"""What is done with the windows while `ui_probe` looks on: each step waits for what it names."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable, Generator, Iterator
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QGraphicsView, QPushButton, QScrollArea, QWidget

from tests.bench.processes import pss_mib
from tests.bench.ui_probe import Probe, Script, Wait
from tests.ui.quiet import is_quiet, unrest

T = TypeVar("T")
Steps = Generator[Wait, None, T]
Took = tuple[float, float]  # ms until the first painting and until all was painted; to take and to paint

PATIENCE_SECONDS = 20.0
TICKS_AT_REST = 4
WARM_TIMES, ROUNDS, DRAG_STEPS, WHEEL_STEPS = 5, 3, 60, 30
ENDS_AFTER_SECONDS = 0.4  # what a frame is waited for at most while a chart is moved
OPENINGS, MEASURED_EVERY = 100, 10
CALM_SECONDS = 3.0


def script(name: str, seconds: float) -> Script:
    """A script by its name; `seconds` is how long it goes on, or how patient it is."""
    return partial({"looks": looks, "session": session, "memory": memory}[name], seconds=seconds)


def looks(probe: Probe, seconds: float) -> Iterator[Wait]:
    """How soon everything shows, with nobody at work; then how quickly live lines are drawn."""
    told = probe.figures
    yield from _until_read(probe)
    told["open"] = [(yield from _measured(probe, "open first", lambda: _open(probe)))]
    for _ in range(WARM_TIMES):
        yield from _closed(probe)
        told["open"].append((yield from _measured(probe, "open again", lambda: _open(probe))))
    told["pages"], told["ranges"], told["moves"], told["live"] = {}, {}, {}, {}
    for number in range(ROUNDS):
        for name in _page_names(probe):
            took = yield from _measured(probe, f"page {name}, time {number + 1}", partial(_go, probe, name))
            told["pages"].setdefault(name, []).append(took)
    for name in _page_names(probe):
        yield from _measured(probe, f"page {name}", partial(_go, probe, name))
        told["ranges"][name] = yield from _each_range(probe, name)
        told["moves"][name] = yield from _each_chart(probe, name)
        told["live"][name] = yield from _live(probe, name, seconds)


def session(probe: Probe, seconds: float) -> Iterator[Wait]:
    """What a restless person does for so long, while lines come all the time."""
    yield from _until_read(probe)
    yield from _measured(probe, "open first", lambda: _open(probe))
    for name in _page_names(probe):
        yield from _measured(probe, f"page {name} first", partial(_go, probe, name))
    probe.let_lines_come(come=True)
    dice, until_s = random.Random(5), time.monotonic() + seconds
    probe.figures["first_stalls"] = list(probe.stalls)
    probe.forget_stalls()
    deeds = 0
    while time.monotonic() < until_s:
        yield from _deed(probe, dice)
        yield _after(dice.uniform(0.2, 1.2))
        deeds += 1
    probe.figures["deeds"] = deeds


def memory(probe: Probe, seconds: float) -> Iterator[Wait]:
    """What is held before there is a window, after it was closed again, and over many openings."""
    told, bare = probe.figures, int(os.environ["BARE_TRAY"])
    yield from _until_read(probe)
    yield _after(seconds)
    told["before"], told["bare"] = probe.pss_mib(), pss_mib(bare)
    yield from _measured(probe, "open", lambda: _open(probe))
    for name in _page_names(probe):
        yield from _measured(probe, f"page {name}", partial(_go, probe, name))
    yield from _closed(probe)
    yield _after(seconds)
    told["after"], told["bare_after"] = probe.pss_mib(), pss_mib(bare)
    told["openings"] = []
    for number in range(OPENINGS + 1):
        if number % MEASURED_EVERY == 0:
            yield _after(CALM_SECONDS)
            told["openings"].append((number, probe.pss_mib()))
        yield from _measured(probe, f"opening {number}", lambda: _open(probe))
        names = _page_names(probe)
        yield from _measured(probe, "page", partial(_go, probe, names[number % len(names)]))
        yield from _closed(probe)


def _until_read(probe: Probe) -> Iterator[Wait]:
    """All logs are in the ledger, and what follows that is done."""
    probe.doing = "reading"
    yield (
        lambda: probe.snapshot is not None and probe.snapshot.importing is None and not probe.snapshot.sample
    )
    yield _after(CALM_SECONDS)


def _measured(probe: Probe, doing: str, deed: Callable[[], object]) -> Steps[Took]:
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


def _after(seconds: float) -> Wait:
    until_s = time.monotonic() + seconds
    return lambda: time.monotonic() > until_s


def _open(probe: Probe) -> None:
    probe.application._tray.open_requested.emit()


def _closed(probe: Probe) -> Iterator[Wait]:
    probe.doing = "close"
    if probe.window is not None:
        probe.window.close()
    yield _after(0.3)


def _page_names(probe: Probe) -> list[str]:
    return [item.name for item in probe.window.rail.items] if probe.window is not None else []


def _go(probe: Probe, name: str) -> None:
    assert probe.window is not None
    next(item for item in probe.window.rail.items if item.name == name).click()


def _parts(probe: Probe, kind: type[QWidget]) -> list[QWidget]:
    """Of the page that is shown."""
    window = probe.window
    return [part for part in window.findChildren(kind) if part.isVisible()] if window is not None else []


def _segments(probe: Probe) -> list[QPushButton]:
    return [
        button
        for button in _parts(probe, QPushButton)
        if isinstance(button, QPushButton) and button.property("role") == "segment" and button.isEnabled()
    ]


def _each_range(probe: Probe, name: str) -> Steps[list[tuple[str, Took]]]:
    """Each button of each row of ranges or kinds, once."""
    took: list[tuple[str, Took]] = []
    for place in range(len(_segments(probe))):
        there = _segments(probe)
        if place < len(there) and not there[place].isChecked():
            text = there[place].text()
            took.append((text, (yield from _measured(probe, f"{name}: {text}", there[place].click))))
    return took


def _each_chart(probe: Probe, name: str) -> Steps[list[list[float]]]:
    """Each chart in turn is zoomed and dragged; ms of each frame that came of it."""
    took: list[list[float]] = []
    for chart in _parts(probe, QGraphicsView):
        assert isinstance(chart, QGraphicsView)
        _bring_into_view(chart)
        yield from _measured(probe, f"{name}: zoom", chart.setFocus)
        probe.doing = f"{name}: zoom and pan"
        times: list[float] = []
        for number in range(WHEEL_STEPS):
            times += yield from _frame(probe, partial(_turn, chart, up=number < WHEEL_STEPS // 2))
        times += yield from _dragged(probe, chart)
        took.append(times)
    return took


def _dragged(probe: Probe, chart: QGraphicsView) -> Steps[list[float]]:
    times: list[float] = []
    for _ in range(4):
        yield from _frame(probe, partial(_turn, chart, up=True))
    middle = chart.viewport().rect().center()
    _mouse(chart, QEvent.Type.MouseButtonPress, middle)
    for number in range(DRAG_STEPS):
        to = middle + QPoint(-3 * number if number < DRAG_STEPS // 2 else 3 * number - 3 * DRAG_STEPS, 0)
        times += yield from _frame(probe, partial(_mouse, chart, QEvent.Type.MouseMove, to))
    _mouse(chart, QEvent.Type.MouseButtonRelease, middle)
    return times


def _frame(probe: Probe, deed: Callable[[], object]) -> Steps[list[float]]:
    """From the mouse's move to the end of the painting, in a list; empty where nothing is painted."""
    frames, began_s = len(probe.frames), time.monotonic()
    deed()
    late_s = began_s + ENDS_AFTER_SECONDS
    yield lambda: len(probe.frames) > frames or time.monotonic() > late_s
    return [(probe.frames[frames][0] - began_s) * 1000] if len(probe.frames) > frames else []


def _bring_into_view(part: QWidget) -> None:
    above = part.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if isinstance(above, QScrollArea):
        above.ensureWidgetVisible(part)


def _turn(chart: QGraphicsView, *, up: bool) -> None:
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


def _live(probe: Probe, name: str, seconds: float) -> Steps[list[Took]]:
    """Snapshots as they come while the page is shown: ms to take each, and to paint what it changed."""
    probe.doing = f"{name}: live"
    updates, frames = len(probe.updates), len(probe.frames)
    probe.let_lines_come(come=True)
    yield _after(seconds)
    probe.let_lines_come(come=False)
    took = []
    for end_s, ms in probe.updates[updates:]:
        painted = next((f for e, f in probe.frames[frames:] if end_s <= e < end_s + ENDS_AFTER_SECONDS), 0.0)
        took.append((ms, painted))
    return took


def _deed(probe: Probe, dice: random.Random) -> Iterator[Wait]:
    window = probe.window
    if window is None or not window.isVisible():
        yield from _measured(probe, "open", lambda: _open(probe))
        return
    kinds = ("page", "page", "range", "range", "theme", "popover", "close", "chart")
    yield from DEEDS[dice.choice(kinds)](probe, dice)


def _any_page(probe: Probe, dice: random.Random) -> Iterator[Wait]:
    name = dice.choice(_page_names(probe))
    yield from _measured(probe, f"page {name}", partial(_go, probe, name))


def _any_range(probe: Probe, dice: random.Random) -> Iterator[Wait]:
    if there := _segments(probe):
        button = dice.choice(there)
        yield from _measured(probe, f"range {button.text()}", button.click)


def _theme(probe: Probe, _dice: random.Random) -> Iterator[Wait]:
    hints = QGuiApplication.styleHints()
    is_dark = hints.colorScheme() == Qt.ColorScheme.Dark
    other = Qt.ColorScheme.Light if is_dark else Qt.ColorScheme.Dark
    yield from _measured(probe, "theme", partial(hints.setColorScheme, other))


def _popover(probe: Probe, _dice: random.Random) -> Iterator[Wait]:
    for _ in range(2):
        probe.doing = "popover"
        probe.application._tray.toggle_requested.emit()
        yield _after(0.5)


def _close(probe: Probe, _dice: random.Random) -> Iterator[Wait]:
    yield from _closed(probe)


def _any_chart(probe: Probe, dice: random.Random) -> Iterator[Wait]:
    if charts := _parts(probe, QGraphicsView):
        chart = dice.choice(charts)
        assert isinstance(chart, QGraphicsView)
        _bring_into_view(chart)
        probe.doing = "zoom and pan"
        yield from _dragged(probe, chart)


DEEDS: dict[str, Callable[[Probe, random.Random], Iterator[Wait]]] = {
    "page": _any_page,
    "range": _any_range,
    "theme": _theme,
    "popover": _popover,
    "close": _close,
    "chart": _any_chart,
}
