"""What is done with the windows while `ui_probe` looks on: each step waits for what it names."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGraphicsView

from tests.bench.processes import pss_mib
from tests.bench.ui_acts import (
    CALM_SECONDS,
    ENDS_AFTER_SECONDS,
    Steps,
    Took,
    after,
    bring_into_view,
    closed,
    dragged,
    frame,
    go_to,
    measured,
    open_window,
    page_names,
    parts,
    segments,
    turn,
    until_read,
)
from tests.bench.ui_probe import Probe, Script, Wait

WARM_TIMES, ROUNDS, WHEEL_STEPS = 5, 3, 30
OPENINGS, MEASURED_EVERY = 100, 10


def script(name: str, seconds: float) -> Script:
    """A script by its name; `seconds` is how long it goes on, or how patient it is."""
    return partial({"looks": looks, "session": session, "memory": memory}[name], seconds=seconds)


def looks(probe: Probe, seconds: float) -> Iterator[Wait]:
    """How soon everything shows, with nobody at work; then how quickly live lines are drawn."""
    told = probe.figures
    yield from until_read(probe)
    told["open"] = [(yield from measured(probe, "open first", lambda: open_window(probe)))]
    for _ in range(WARM_TIMES):
        yield from closed(probe)
        told["open"].append((yield from measured(probe, "open again", lambda: open_window(probe))))
    told["pages"], told["ranges"], told["moves"], told["live"] = {}, {}, {}, {}
    for number in range(ROUNDS):
        for name in page_names(probe):
            took = yield from measured(probe, f"page {name}, time {number + 1}", partial(go_to, probe, name))
            told["pages"].setdefault(name, []).append(took)
    for name in page_names(probe):
        yield from measured(probe, f"page {name}", partial(go_to, probe, name))
        told["ranges"][name] = yield from _each_range(probe, name)
        told["moves"][name] = yield from _each_chart(probe, name)
        told["live"][name] = yield from _live(probe, name, seconds)


def session(probe: Probe, seconds: float) -> Iterator[Wait]:
    """What a restless person does for so long, while lines come all the time."""
    yield from until_read(probe)
    yield from measured(probe, "open first", lambda: open_window(probe))
    for name in page_names(probe):
        yield from measured(probe, f"page {name} first", partial(go_to, probe, name))
    probe.let_lines_come(come=True)
    dice, until_s = random.Random(5), time.monotonic() + seconds
    probe.figures["first_stalls"] = list(probe.stalls)
    probe.forget_stalls()
    deeds = 0
    while time.monotonic() < until_s:
        yield from _deed(probe, dice)
        yield after(dice.uniform(0.2, 1.2))
        deeds += 1
    probe.figures["deeds"] = deeds


def memory(probe: Probe, seconds: float) -> Iterator[Wait]:
    """What is held before there is a window, after it was closed again, and over many openings."""
    told, bare = probe.figures, int(os.environ["BARE_TRAY"])
    yield from until_read(probe)
    yield after(seconds)
    told["before"], told["bare"] = probe.pss_mib(), pss_mib(bare)
    yield from measured(probe, "open", lambda: open_window(probe))
    for name in page_names(probe):
        yield from measured(probe, f"page {name}", partial(go_to, probe, name))
    yield from closed(probe)
    yield after(seconds)
    told["after"], told["bare_after"] = probe.pss_mib(), pss_mib(bare)
    told["openings"] = []
    for number in range(OPENINGS + 1):
        if number % MEASURED_EVERY == 0:
            yield after(CALM_SECONDS)
            told["openings"].append((number, probe.pss_mib()))
        yield from measured(probe, f"opening {number}", lambda: open_window(probe))
        names = page_names(probe)
        yield from measured(probe, "page", partial(go_to, probe, names[number % len(names)]))
        yield from closed(probe)


def _each_range(probe: Probe, name: str) -> Steps[list[tuple[str, Took]]]:
    """Each button of each row of ranges or kinds, once."""
    took: list[tuple[str, Took]] = []
    for place in range(len(segments(probe))):
        there = segments(probe)
        if place < len(there) and not there[place].isChecked():
            text = there[place].text()
            took.append((text, (yield from measured(probe, f"{name}: {text}", there[place].click))))
    return took


def _each_chart(probe: Probe, name: str) -> Steps[list[list[float]]]:
    """Each chart in turn is zoomed and dragged; ms of each frame that came of it."""
    took: list[list[float]] = []
    for chart in parts(probe, QGraphicsView):
        assert isinstance(chart, QGraphicsView)
        bring_into_view(chart)
        yield from measured(probe, f"{name}: zoom", chart.setFocus)
        probe.doing = f"{name}: zoom and pan"
        times: list[float] = []
        for number in range(WHEEL_STEPS):
            times += yield from frame(probe, partial(turn, chart, up=number < WHEEL_STEPS // 2))
        times += yield from dragged(probe, chart)
        took.append(times)
    return took


def _live(probe: Probe, name: str, seconds: float) -> Steps[list[Took]]:
    """Snapshots as they come while the page is shown: ms to take each, and to paint what it changed."""
    probe.doing = f"{name}: live"
    updates, frames = len(probe.updates), len(probe.frames)
    probe.let_lines_come(come=True)
    yield after(seconds)
    probe.let_lines_come(come=False)
    took = []
    for end_s, ms in probe.updates[updates:]:
        painted = next((f for e, f in probe.frames[frames:] if end_s <= e < end_s + ENDS_AFTER_SECONDS), 0.0)
        took.append((ms, painted))
    return took


def _deed(probe: Probe, dice: random.Random) -> Iterator[Wait]:
    window = probe.window
    if window is None or not window.isVisible():
        yield from measured(probe, "open", lambda: open_window(probe))
        return
    kinds = ("page", "page", "range", "range", "theme", "popover", "close", "chart")
    yield from DEEDS[dice.choice(kinds)](probe, dice)


def _any_page(probe: Probe, dice: random.Random) -> Iterator[Wait]:
    name = dice.choice(page_names(probe))
    yield from measured(probe, f"page {name}", partial(go_to, probe, name))


def _any_range(probe: Probe, dice: random.Random) -> Iterator[Wait]:
    if there := segments(probe):
        button = dice.choice(there)
        yield from measured(probe, f"range {button.text()}", button.click)


def _theme(probe: Probe, _dice: random.Random) -> Iterator[Wait]:
    hints = QGuiApplication.styleHints()
    is_dark = hints.colorScheme() == Qt.ColorScheme.Dark
    other = Qt.ColorScheme.Light if is_dark else Qt.ColorScheme.Dark
    yield from measured(probe, "theme", partial(hints.setColorScheme, other))


def _popover(probe: Probe, _dice: random.Random) -> Iterator[Wait]:
    for _ in range(2):
        probe.doing = "popover"
        probe.application._tray.toggle_requested.emit()
        yield after(0.5)


def _close(probe: Probe, _dice: random.Random) -> Iterator[Wait]:
    yield from closed(probe)


def _any_chart(probe: Probe, dice: random.Random) -> Iterator[Wait]:
    if charts := parts(probe, QGraphicsView):
        chart = dice.choice(charts)
        assert isinstance(chart, QGraphicsView)
        bring_into_view(chart)
        probe.doing = "zoom and pan"
        yield from dragged(probe, chart)


DEEDS: dict[str, Callable[[Probe, random.Random], Iterator[Wait]]] = {
    "page": _any_page,
    "range": _any_range,
    "theme": _theme,
    "popover": _popover,
    "close": _close,
    "chart": _any_chart,
}
