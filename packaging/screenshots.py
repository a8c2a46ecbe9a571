"""Pictures of the windows in every state that matters, for the README and for looking at.

    python packaging/screenshots.py FOLDER [STATE …]

The states named readme-… are the real logs of the shipped sample at a moment; the others are made up.
A state may be a pattern, as 'ledger-*'. Draws on X servers of its own (Xvfb), one a core, or where there is
none on the display it is given. Writes FOLDER/STATE-light.png and -dark.png.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Iterator
from fnmatch import fnmatchcase
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "app")]

from displays import Task, run_all  # noqa: E402 - the path is only there now
from shots import SHOTS, Shot  # noqa: E402
from tests.altered import replace  # noqa: E402

SETTLE_SECONDS, SETTLE_REAL_SECONDS, PATIENCE_SECONDS = 1.0, 10.0, 15.0
TURNS_AT_REST = 3  # of the event loop in a row
AT_A_TIME = 8  # states a process

# Which module knows the states of a page, by the field of Shot and of Access. Each has `access(scene)` and
# `act(window, scene, settle)`; the page's way into real logs stands in `real_ways.WAYS`.
SCENES = {
    "ledger": "ledger_scenes",
    "provider": "provider_scenes",
    "forecasts": "forecast_scenes",
    "history": "history_scenes",
    "sessions": "sessions_scenes",
    "findings": "findings_scenes",
    "about": "shell_scenes",
    "settings": "settings_scenes",
    "reconcile": "reconcile_scenes",
}

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QApplication, QWidget

    from counterfoil.domain.snapshot import Snapshot
    from counterfoil.ingest import Job
    from counterfoil.ui.windows.pages import Access


def main(arguments: list[str]) -> int:
    """Write the named pictures, or all. Exit status: 0 all were taken."""
    parser = argparse.ArgumentParser(description="Write pictures of the windows.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("states", nargs="*", metavar="STATE", help=", ".join(SHOTS))
    parser.add_argument("--scheme", choices=("light", "dark", "both"), default="both")
    parser.add_argument("--within", action="store_true", help=argparse.SUPPRESS)  # a process of one setting
    given = parser.parse_intermixed_args(arguments)
    given.folder.mkdir(parents=True, exist_ok=True)
    names = named(given.states)
    if given.within:
        take(names, ("light", "dark") if given.scheme == "both" else (given.scheme,), given.folder)
        return 0
    words, options = (sys.executable, __file__, str(given.folder)), ("--scheme", given.scheme, "--within")
    return run_all([Task((*words, *some, *options), SHOTS[some[0]].scale) for some in portions(names)])


def named(patterns: list[str]) -> list[str]:
    """The states that are meant, all where none is named. Leaves with a sentence where one is unknown."""
    found: dict[str, None] = {}
    for pattern in patterns or ["*"]:
        meant = [name for name in SHOTS if fnmatchcase(name, pattern)]
        if not meant:
            sys.exit(f"There is no state {pattern}.")
        found |= dict.fromkeys(meant)
    return list(found)


def portions(names: list[str]) -> Iterator[list[str]]:
    """The states that one process draws after the other: all of one scale."""
    for scale in sorted({SHOTS[name].scale for name in names}, reverse=True):
        same = [name for name in names if SHOTS[name].scale == scale]
        for first in range(0, len(same), AT_A_TIME):
            yield same[first : first + AT_A_TIME]


def take(names: list[str], wanted: tuple[str, ...], folder: Path) -> None:
    """Take pictures in this process."""
    from PySide6.QtWidgets import QApplication

    app = QApplication(sys.argv[:1])
    for name in names:
        for scheme in wanted:
            try:
                take_one(app, SHOTS[name], folder / f"{name}-{scheme}.png", dark=scheme == "dark")
            except Exception as error:
                error.add_note(f"while {name}-{scheme} was drawn")
                raise


def take_one(app: QApplication, shot: Shot, path: Path, *, dark: bool) -> None:
    """One picture, of the dialog where one is open."""
    from PySide6.QtCore import QEvent, Qt

    from counterfoil.ui import language

    language.use(shot.language)
    directions = Qt.LayoutDirection
    app.setLayoutDirection(directions.RightToLeft if shot.right_to_left else directions.LeftToRight)
    app.styleHints().setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
    window = shown(app, shot)
    seen: QWidget = app.activeModalWidget() or window
    assert pictured_now(app, seen).save(str(path))
    for widget in {seen, window}:
        if hasattr(widget, "stop"):
            widget.stop()
        widget.close()
        widget.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # outside a running loop nobody else does


def pictured_now(app: QApplication, seen: QWidget) -> QPixmap:
    """What is on the screen of a window, and of the menu that hangs from it where one is open."""
    popup = app.activePopupWidget()
    if popup is None or popup is seen:
        return seen.screen().grabWindow(seen.winId())
    room = seen.frameGeometry().united(popup.frameGeometry()).intersected(seen.screen().geometry())
    return seen.screen().grabWindow(0, room.x(), room.y(), room.width(), room.height())


def shown(app: QApplication, shot: Shot) -> QWidget:
    """A window that has drawn its snapshot and been brought into the shot's state."""
    import popover_scenes
    import what_if_scenes
    from counterfoil.ui.windows.main import MainWindow

    job, snapshot = pictured(shot)
    rest = partial(settle, app, SETTLE_REAL_SECONDS if job else SETTLE_SECONDS)
    if shot.popover:
        return popover_scenes.shown(snapshot, shot.popover, (shot.width, shot.height), rest)
    window = MainWindow(ways(shot, job))
    window.resize(shot.width, shot.height)
    window.move(0, 0)
    window.show()
    window.show_snapshot(snapshot)
    rest()
    for field, name in SCENES.items():
        if (scene := getattr(shot, field)) not in ("", "now"):
            import_module(name).act(window, scene, rest)
            rest()
    if shot.card:
        window.page.cards.cards[shot.card].chosen.emit()
        rest()
    if shot.what_if:
        what_if_scenes.act(window, shot.what_if, rest)
    if shot.pointed is not None and window.page.window_panel.chart is not None:
        chart = window.page.window_panel.chart
        chart.pointed.emit(chart.moment_at(shot.pointed))
        app.processEvents()
    return window


def pictured(shot: Shot) -> tuple[Job | None, Snapshot]:
    """What the window is given; a job where it is of real logs."""
    import real_ways

    if not shot.moment:
        return None, example(shot.example)()
    job, snapshot = real_ways.sample_at(shot.moment)
    return job, replace(example(shot.example)() if shot.example else snapshot, sample=shot.labelled)


def ways(shot: Shot, job: Job | None) -> Access:
    """For each page a way to made-up things, or to those of the job."""
    import real_ways
    from counterfoil.ui.windows.pages import Access

    if job is not None:
        made: dict[str, Any] = {field: way(job) for field, way in real_ways.WAYS.items()}
    else:
        scenes = {field: getattr(shot, field) or "now" for field in SCENES}
        made = {field: import_module(SCENES[field]).access(scene) for field, scene in scenes.items()}
    return Access(**made)


def settle(app: QApplication, patience_s: float = SETTLE_SECONDS) -> None:
    """Let everything come that is under way; answers are awaited until patience ends, drawing far longer."""
    from tests.ui.quiet import is_drawn, is_quiet

    began, at_rest = time.monotonic(), 0
    while at_rest < TURNS_AT_REST:
        app.processEvents()
        time.sleep(0.005)
        waited_s = time.monotonic() - began
        if waited_s > PATIENCE_SECONDS:
            return
        is_so = is_quiet if waited_s < patience_s else is_drawn
        at_rest = at_rest + 1 if all(map(is_so, app.topLevelWidgets())) else 0


def example(name: str) -> Callable[[], Snapshot]:
    """A builder among the examples of the tests."""
    from tests.ui import counters, many_agents, snapshots, suppositions

    places = (snapshots, counters, suppositions, many_agents)
    made: Callable[[], Snapshot] = next(getattr(place, name) for place in places if hasattr(place, name))
    return made


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
