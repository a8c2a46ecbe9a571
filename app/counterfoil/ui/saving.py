"""Saving what is shown into a file of the user's choice: the dialog, and a write that leaves it whole."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from counterfoil.replacing import put
from counterfoil.ui import theme
from counterfoil.ui.stylesheet import stylesheet
from counterfoil.words.charts import not_saved

Say = Callable[[str], object]


def write_whole(path: Path, make: Callable[[], bytes], written: Say, failed: Say) -> None:
    """Write a file that then appears whole. `written` is told its name, `failed` a sentence.

    For a thread of its own; nobody is told once the window is closed.
    """
    beside = path.with_name(f".{path.name}.part")
    with suppress(RuntimeError):  # the window was closed meanwhile: nobody is left to be told
        try:
            beside.write_bytes(make())
            put(beside, path)
        except OSError as error:
            with suppress(OSError):
                beside.unlink(missing_ok=True)
            failed(not_saved(path.name, error.strerror or str(error)))
            return
        written(path.name)


def ask_for_file(window: QWidget, proposed: Path, suffix: str, chosen: Callable[[Path], object]) -> None:
    """Let the user choose a file of that ending; the window goes on meanwhile."""
    dialog = QFileDialog(window)
    dialog.setStyleSheet(stylesheet(theme.current()))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suffix)
    dialog.setNameFilter(f"{suffix.upper()} (*.{suffix})")
    dialog.setDirectory(str(proposed.parent))
    dialog.selectFile(proposed.name)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.open()
