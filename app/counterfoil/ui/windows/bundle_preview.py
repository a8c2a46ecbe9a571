"""Exactly what leaves with a bundle: its files, the fields of a request, rows as they will be."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from counterfoil.domain.dossier import FilePreview, Preview
from counterfoil.ui import theme
from counterfoil.ui.text import clean, plain_label, wrapped
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.ledger_details import LinesTable
from counterfoil.ui.windows.panel import Panel, show_or_hide
from counterfoil.ui.windows.rows import Column, RowsModel
from counterfoil.ui.windows.tables import CELL_INSET_PX, TIGHT_PADDING_PX
from counterfoil.words import bundle as words
from counterfoil.words.tongue import tr

MOST_FILES, MOST_SAMPLES, LONGEST_LINE = 10, 3, 400


class BundlePreview(QWidget):
    """The chosen file's first rows stand below the list."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "inner")
        self.whole_line, self.beside = wrapped("", "heading"), wrapped("", "secondary")
        self.note = wrapped("", "secondary")
        self.model = RowsModel(_columns())
        self.model.set_quiet_ink(palette.faint)
        self.table = LinesTable(self.model)
        self.table.setAccessibleName(clean(tr(words.FILES)))
        self.sample_title = plain_label("", "secondary")
        self.sample_title.setContentsMargins(CELL_INSET_PX, 0, 0, 0)
        self.samples = [wrapped("", "code") for _ in range(MOST_SAMPLES)]
        for label in self.samples:
            label.setContentsMargins(CELL_INSET_PX, 0, CELL_INSET_PX, 0)
        self.fields = wrapped("", "secondary")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.STEP * 2)
        files, each = Panel(tr(words.FILES)), Panel(tr(words.FIELDS))
        files.inset(CELL_INSET_PX)
        for part in (self.table, self.sample_title, *self.samples):
            files.body.addWidget(part)
        each.body.addWidget(self.fields)
        each.body.addWidget(wrapped(tr(words.NOTHING_ELSE), "secondary"))
        for part in (self.whole_line, self.beside, self.note, files, each):
            whole.addWidget(part)
        self.table.moved.connect(lambda number: self._show_file(self.model.row_at(number)))

    def show_preview(self, preview: Preview) -> None:
        """Another one."""
        self.whole_line.setText(words.leaves(preview))
        show_or_hide(self.beside, words.beside(preview))
        show_or_hide(self.note, words.note(preview))
        self.model.show_rows(preview.files)
        self.table.fit_rows(MOST_FILES)
        self.table.set_widths(("events.counter.jsonl", "", "9,999,999"), (1,), TIGHT_PADDING_PX)
        self.fields.setText(", ".join(preview.fields))
        first = next((n for n, file in enumerate(preview.files) if file.sample and file.rows), 0)
        if preview.files:
            self.table.setCurrentIndex(self.model.index(first, 0))
            self._show_file(preview.files[first])

    def _show_file(self, file: FilePreview) -> None:
        self.sample_title.setText(tr(words.SAMPLE, file=file.name))
        self.sample_title.setVisible(bool(file.sample))
        for number, label in enumerate(self.samples):
            line = file.sample[number] if number < len(file.sample) else ""
            label.setText(clean(line, LONGEST_LINE))
            label.setVisible(bool(line))


def _columns() -> tuple[Column, ...]:
    """A row is a FilePreview."""
    return (
        Column(tr(words.FILE), lambda f: f.name, lambda f: f.name, lambda f: f.name),
        Column(tr(words.HOLDS), lambda f: f.what, lambda f: f.what, lambda f: f.what),
        Column(
            tr(words.ROWS),
            lambda f: words.rows(f.rows),
            lambda f: f.rows,
            figures=True,
            exact=lambda f: f.rows,
        ),
    )
