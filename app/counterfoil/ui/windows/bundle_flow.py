"""From the button to the bundle on the disk: the sheet, the place, what is said once it is there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from counterfoil.domain.dossier import Dossier, Preview
from counterfoil.domain.reconciliation import Reconciliation
from counterfoil.ui.reconcile_access import KeptLine, Written
from counterfoil.ui.text import clean
from counterfoil.ui.windows.bundle_choices import BundleChoices
from counterfoil.ui.windows.bundle_sheet import BundleSheet, ask_where
from counterfoil.ui.windows.ledger_fields import plain_button, quiet_button
from counterfoil.ui.windows.panel import Strip
from counterfoil.ui.windows.reconcile_asking import PREVIEW, WRITE, ReconcileAsking
from counterfoil.words import bundle as words
from counterfoil.words import figures
from counterfoil.words.reasons import reason
from counterfoil.words.tongue import tr

USUAL_DAYS_MS, LONGEST_NAME = 7 * 86_400_000, 60


class WrittenStrip(Strip):
    """Says where a bundle is, with the checkpoint to keep elsewhere; stays until it is put away."""

    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bundle: Written | None = None
        self.open_folder: Callable[[Path], object] = _open
        self.folder, self.copy = plain_button(tr(words.SHOW_FOLDER)), plain_button(tr(words.COPY_CHECKPOINT))
        self.leave = quiet_button("✕")
        self.leave.setAccessibleName(tr(words.DISMISS))
        for button in (self.folder, self.copy, self.leave):
            self.row.addWidget(button)
        self.folder.clicked.connect(self._show_folder)
        self.copy.clicked.connect(self._copy)
        self.leave.clicked.connect(self.hide)

    def show_written(self, bundle: Written) -> None:
        """Another one."""
        self.bundle = bundle
        name = clean(bundle.path.name, LONGEST_NAME)
        self.say(words.written(name, bundle.files, bundle.size_bytes), bundle.checkpoint)
        self.copy.setVisible(bool(bundle.checkpoint))

    def _show_folder(self) -> None:
        if self.bundle is not None:
            self.open_folder(self.bundle.path.parent)

    def _copy(self) -> None:
        if self.bundle is not None:
            QGuiApplication.clipboard().setText(self.bundle.checkpoint)
            self.said.emit(tr(words.CHECKPOINT_COPIED))


class BundleFlow(QObject):
    """`sheet` is open while one is being made. `ask_for_place` opens a dialog and may be replaced."""

    said = Signal(str)

    def __init__(self, asking: ReconcileAsking, page: QWidget) -> None:
        super().__init__(page)
        self._asking, self._page = asking, page
        self._folder = Path.home()
        self.sheet: BundleSheet | None = None
        self.strip = WrittenStrip()
        self.strip.said.connect(self.said)
        self.ask_for_place: Callable[[Path, Callable[[Path], object]], object] = self._open_dialog
        asking.previewed.connect(self._take_preview)
        asking.written.connect(self._take_written)
        asking.progressed.connect(self._take_progress)
        asking.cancelled.connect(self._take_cancelled)
        asking.failed.connect(self._take_failure)

    def begin(self, now_ms: int, tz: str, known: Sequence[KeptLine], found: Reconciliation | None) -> None:
        """Open the sheet: with the days of a statement where one is shown."""
        tz = found.tz if found is not None else tz
        choices = BundleChoices(tz)
        if found is not None:
            choices.show_span(found.statement.since_ms, found.statement.until_ms)
        else:
            choices.show_span(now_ms - USUAL_DAYS_MS, now_ms)
        choices.show_statements(known, found.statement.kept_as if found else None)
        sheet = self.sheet = BundleSheet(choices, self._page.window())
        sheet.preview_wanted.connect(self._asking.preview)
        sheet.save_wanted.connect(lambda dossier: self._ask_where(dossier, tz))
        sheet.cancel_wanted.connect(lambda: self._asking.cancel(WRITE))
        sheet.finished.connect(self._forget)
        sheet.open()

    def _ask_where(self, dossier: Dossier, tz: str) -> None:
        first, last = (
            figures.local(at, tz).date().isoformat() for at in (dossier.since_ms, dossier.until_ms - 1)
        )
        proposed = self._folder / f"counterfoil-evidence-{first}-{last}.zip"
        self.ask_for_place(proposed, lambda path: self._save(dossier, path))

    def _open_dialog(self, proposed: Path, chosen: Callable[[Path], object]) -> None:
        if self.sheet is not None:
            ask_where(self.sheet, proposed, chosen)

    def _save(self, dossier: Dossier, path: Path) -> None:
        self._folder = path.parent
        if self.sheet is not None:
            self.sheet.begin(path)
            self._asking.write(dossier, path)

    def _take_preview(self, dossier: Dossier, preview: Preview) -> None:
        if self.sheet is not None:
            self.sheet.show_preview(dossier, preview)

    def _take_written(self, bundle: Written) -> None:
        self.strip.show_written(bundle)
        self.said.emit(tr(words.WRITTEN))
        if self.sheet is not None:
            self.sheet.end()
            self.sheet.reject()

    def _take_progress(self, asked: str, done: int, whole: int) -> None:
        if asked == WRITE and self.sheet is not None:
            self.sheet.come(done, whole)

    def _take_cancelled(self, asked: str) -> None:
        if asked == WRITE and self.sheet is not None:
            self.sheet.end(tr(words.WRITE_CANCELLED))

    def _take_failure(self, asked: str, sentence: str) -> None:
        if asked in (PREVIEW, WRITE) and self.sheet is not None:
            self.sheet.end(reason(sentence))

    def _forget(self) -> None:
        self.sheet = None


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
