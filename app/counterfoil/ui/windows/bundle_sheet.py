"""The sheet for an evidence bundle: what is in it, what leaves with it, and its way onto the disk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLayout, QProgressBar, QWidget

from counterfoil.domain.dossier import Dossier, Preview
from counterfoil.ui import theme
from counterfoil.ui.stylesheet import stylesheet
from counterfoil.ui.text import clean, wrapped
from counterfoil.ui.windows.bundle_choices import BundleChoices
from counterfoil.ui.windows.bundle_preview import BundlePreview
from counterfoil.ui.windows.ledger_fields import plain_button, primary_button
from counterfoil.ui.windows.panel import show_or_hide
from counterfoil.ui.windows.sheet import Sheet
from counterfoil.words import bundle as words
from counterfoil.words.tongue import tr

WIDTH_PX, TALLEST_PX, STEPS, LONGEST_NAME = 660, 720, 1000, 60
ENDING = ".zip"


class BundleSheet(Sheet):
    """Asks with `preview_wanted`, then with `save_wanted`; closing it while it writes asks to cancel."""

    preview_wanted = Signal(object)  # Dossier
    save_wanted = Signal(object)  # Dossier
    cancel_wanted = Signal()

    def __init__(self, choices: BundleChoices, parent: QWidget | None = None) -> None:
        super().__init__(tr(words.TITLE), parent)
        self.choices, self.preview = choices, BundlePreview(theme.current())
        if (whole := self.layout()) is not None:
            whole.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # `fit` says how large
        self._dossier: Dossier | None = None
        self._is_writing = False
        self.why, self.problem = wrapped(tr(words.WHY), "secondary"), wrapped("", "wrong")
        self.state = wrapped("", "body")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(theme.STEP)
        self.go_on, self.save = primary_button(tr(words.PREVIEW)), primary_button(tr(words.SAVE))
        self.back = plain_button(tr(words.BACK))
        for part in (self.why, self.choices, self.preview):
            self.body.addWidget(part)
        for told in (self.problem, self.state, self.bar):
            self.news.addWidget(told)
        self.body.addStretch(1)
        for button in (self.back, self.go_on, self.save):
            self.foot.addWidget(button)
        self.leave.setText(clean(tr("Cancel")))
        self.leave.setDefault(False)
        self.go_on.setDefault(True)
        self.go_on.clicked.connect(self._look)
        self.back.clicked.connect(self._show_choices)
        self.save.clicked.connect(lambda: self.save_wanted.emit(self._dossier))
        self.choices.can_go_on.connect(self.go_on.setEnabled)
        self._show_choices()

    @property
    def is_settled(self) -> bool:
        """Whether the preview that was asked for is there."""
        return self.state.isHidden() or self._is_writing

    def show_preview(self, dossier: Dossier, preview: Preview) -> None:
        """What would leave; the answer to what was chosen before is late, and left."""
        if dossier != self._dossier or self._is_writing:
            return
        self.preview.show_preview(preview)
        self._show(preview=True)
        self.save.setFocus()

    def begin(self, path: Path) -> None:
        """It is being written."""
        self._is_writing = True
        self._busy(tr(words.WRITING, file=clean(path.name, LONGEST_NAME)))
        for part in (self.save, self.back, self.preview):
            part.setEnabled(False)

    def come(self, done: int, whole: int) -> None:
        """How far it has come."""
        self.bar.setRange(0, STEPS if whole else 0)
        self.bar.setValue(min(done * STEPS // whole, STEPS) if whole else 0)

    def end(self, sentence: str = "") -> None:
        """It is written, was cancelled, or could not be done: then a sentence says why."""
        self._is_writing = False
        for part in (self.save, self.back, self.preview):
            part.setEnabled(True)
        self._show(preview=not self.preview.isHidden())
        show_or_hide(self.problem, sentence)
        self._fit()

    def reject(self) -> None:
        """Escape, or the button: what is being written is given up first."""
        if self._is_writing:
            self.cancel_wanted.emit()
            return
        super().reject()

    def accept(self) -> None:
        """The button at the foot closes as Escape does."""
        self.reject()

    def _look(self) -> None:
        self._dossier = self.choices.dossier
        self._busy(tr(words.PREPARING))
        self.go_on.setEnabled(False)
        self.preview_wanted.emit(self._dossier)

    def _show_choices(self) -> None:
        self._dossier = None
        self._show(preview=False)
        self.choices.dates.first.setFocus()

    def _show(self, *, preview: bool) -> None:
        self.choices.setVisible(not preview)
        self.why.setVisible(not preview)
        self.preview.setVisible(preview)
        self.go_on.setVisible(not preview)
        self.go_on.setEnabled(True)
        self.back.setVisible(preview)
        self.save.setVisible(preview)
        (self.save if preview else self.go_on).setDefault(True)  # what Return presses
        for part in (self.problem, self.state, self.bar):
            part.hide()
        self._fit()

    def _busy(self, sentence: str) -> None:
        self.problem.hide()
        show_or_hide(self.state, sentence)
        self.bar.setRange(0, 0)
        self.bar.show()
        self._fit()

    def _fit(self) -> None:
        self.fit(WIDTH_PX, TALLEST_PX)


def ask_where(window: QWidget, proposed: Path, chosen: Callable[[Path], object]) -> QFileDialog:
    """Let the user choose a .zip, or a name without it for a folder; the window goes on meanwhile."""
    dialog = QFileDialog(window)
    dialog.setStyleSheet(stylesheet(theme.current()))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(tr(words.SAVE_TITLE))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    zipped, folder = tr(words.ZIP), tr(words.FOLDER)
    dialog.setNameFilters([zipped, folder])
    dialog.setDirectory(str(proposed.parent))
    dialog.selectFile(proposed.name)
    dialog.fileSelected.connect(
        lambda name: chosen(placed(Path(name), zipped=dialog.selectedNameFilter() == zipped))
    )
    dialog.open()
    return dialog


def placed(path: Path, *, zipped: bool) -> Path:
    """A chosen name with the ending of what is chosen: .zip for one file, none for a folder."""
    if zipped:
        return path if path.suffix.lower() == ENDING else path.with_name(path.name + ENDING)
    return path.with_suffix("") if path.suffix.lower() == ENDING else path
