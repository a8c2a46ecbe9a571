"""One door: what comes from a log reaches a widget through `ui/text.py`, and through nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ui.text_door import Names, Offence, offences

UI = Path(__file__).parents[2] / "app" / "counterfoil" / "ui"
DOOR_ITSELF = {"text.py", "plain.py"}
SOURCES = {
    path.relative_to(UI).as_posix(): path.read_text(encoding="utf-8") for path in sorted(UI.rglob("*.py"))
}
REVIEWED = {
    ("charts/export_picture.py", "setTitle", "clean(self.title)"): "the title of a file, no widget",
    # (file, call, argument): why it may
    ("ring.py", "drawText", "label"): "painted, never markup; a percentage",
    (
        "tray.py",
        "setToolTip",
        "tooltip",
    ): "made by tray_text.py, which cleans every line and leaves no markup",
    ("copying.py", "setText", "'\\n'.join(('\\t'.join(line) for line in lines))"): (
        "for the clipboard, as plain text"
    ),
    ("copying.py", "setHtml", "_html(lines)"): "for the clipboard, every cell escaped",
    ("charts/hover.py", "class HoverBox", "QLabel"): "plain text format, cleaned line by line",
    ("windows/ledger_check.py", "setText", "text"): "one of two plain labels",
    ("windows/ledger_coverage.py", "setAccessibleName", "words.keep_longer_title(kept.agent)"): (
        "an agent's name, which is our own"
    ),
    ("windows/ledger_dates.py", "setText", "day.isoformat() if day else ''"): "a date",
    ("windows/ledger_fields.py", "setAccessibleName", "any_text"): "our own words",
    ("windows/ledger_fields.py", "addItem", "any_text"): "our own words",
    ("windows/ledger_fields.py", "QPushButton", "figure(text)"): "our own words, without &",
    ("windows/ledger_fields.py", "setPlaceholderText", "placeholder"): "our own words",
    ("windows/ledger_fields.py", "setAccessibleName", "placeholder"): "our own words",
    ("windows/ledger_filter.py", "setText", "session"): "what is looked for, to the letter; ids are ASCII",
    ("windows/ledger_requests.py", "setText", "words.newer(more)"): "a count",
    ("windows/ledger_table.py", "drawText", "shown"): "painted, never markup; ledger_columns.py cleans it",
    (
        "windows/licences_sheet.py",
        "setPlainText",
        "licence.text or tr(words.NO_TEXT)",
    ): "a licence that ships, whole, in a field that knows no markup",
    ("windows/ledger_values.py", "setText", "text"): "a plain label: the other kind is taken out before",
}

IMPORTS = "from counterfoil.ui.text import clean, menu, plain_label, tooltip, PlainLabel\n"


@pytest.fixture(scope="module")
def names() -> Names:
    known = Names()
    for source in SOURCES.values():
        known.learn(source)
    return known


def test_all_text_goes_through_the_door(names: Names) -> None:
    found = {
        (file, offence.call, offence.argument): f"{file}:{offence.line}"
        for file, source in SOURCES.items()
        if file not in DOOR_ITSELF
        for offence in offences(source, names)
    }
    assert {place: what for what, place in found.items() if what not in REVIEWED} == {}
    assert REVIEWED.keys() - found.keys() == set()


def judged(source: str) -> list[Offence]:
    names = Names()
    source = IMPORTS + source
    names.learn(source)
    return offences(source, names)


@pytest.mark.parametrize(
    "source",
    [
        "label.setText(name)",
        "label.setText(f'{name}: 5')",
        "label.setText('project ' + row.project)",
        "label.setText(words.verdict(state))",
        "label.setText(other.clean(name))",
        "label.setText(name if name else '')",
        "label.setText(tr('Project {name}', name=name))",
        "label.setText(tr(name))",
        "label.setText(trn('{n} line of {name}', '{n} lines of {name}', 3, name=name))",
        "label.setText(' '.join(part for part in parts))",
        "box.addItems([row.model for row in rows])",
        "widget.setToolTip(clean(name))",  # clean leaves markup as it is, and a tooltip reads it
        "widget.setToolTip('\\n'.join((tooltip(one), other)))",
        "plot.setTitle(clean(name))",
        "plot.setLabel('left', text=name)",
        "plot.setLabel('left', name)",
        "menu_.addAction(clean(name))",  # an ampersand would vanish
        "QPushButton(name, parent)",
        "QAction(QIcon(path), name, self)",
        "QMessageBox.warning(self, 'Title', clean(name))",
        "QMessageBox(QMessageBox.Icon.Warning, 'Title', str(error), parent=self)",
        "QLabel('even a literal')",
        "class Box(QLabel): pass",
        "pg.TextItem(name)",
        "pg.TextItem(text=name)",
        "painter.drawText(room, flags, name)",
        "QToolTip.showText(point, clean(name))",
        "icon.showMessage('Counterfoil', body)",
        "widget.setAccessibleName(f'{row.project}')",
        "def f(self, text): self.label.setText(text)",
        "def _f(text): label.setText(text)\n_f(name)",
        "def _f(text): label.setText(text)\n_f('x')\n_f(text=name)",
        "def f():\n text = clean(a)\n if b: text = a\n label.setText(text)",
        "def f():\n for text in names: label.setText(text)",
        "def f():\n for text in ('a', b): label.setText(text)",
        "self.x = plain_label()\nself.x = QLineEdit()\nself.x.setText(name)",
    ],
)
def test_an_offender_is_found(source: str) -> None:
    assert len(judged(source)) == 1


@pytest.mark.parametrize(
    "source",
    [
        "label.setText('Today')",
        "label.setText(words.NO_BURN)",
        "label.setText(words.no_burn())",  # nothing from a log went in
        "label.setText(tr('Today'))",
        "label.setText(trn('{n} line', '{n} lines', count, n=figures.count(count)))",
        "label.setText(tr(words.NO_BURN))",
        "label.setText(tr('Project {name}', about='in a log', name=clean(name)))",
        "label.setText(clean(name))",
        "label.setText(f'{clean(name)}: {5}')",
        "label.setText(clean(name) + ': ' + clean(other))",
        "label.setText(' · '.join(clean(part) for part in parts))",
        "label.setText(metrics.elidedText(clean(name), mode, width))",
        "from counterfoil.ui.text import menu as shown\nmenu_.addAction(shown(name))",
        "widget.setToolTip(tooltip(name))",
        "QMessageBox.warning(self, 'Title', tooltip(name))",
        "QAction(QIcon(path), menu(name), self)",
        "painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft), clean(name))",
        "self.x = plain_label()\nself.x.setText(name)",
        "self.x, self.y = plain_label(), PlainLabel('')\nself.y.setText(name)",
        "def f(label: PlainLabel, text): label.setText(text)",
        "def f():\n label = plain_label('')\n label.setText(name)",
        "def f():\n text = clean(a)\n if b: text = ''\n label.setText(text)",
        "def _f(text): label.setText(text)\n_f('x')\n_f(text=clean(name))",
        "for name in words.PERIODS[1:]: box.addItem(name)",
        "def f():\n for name in ('a', clean(b)): box.addItem(name)",
        "plot.addItem(curve, ignoreBounds=True)",
        "QGuiApplication.clipboard().setText(name)",
        "self.setSomething(name)",
    ],
)
def test_what_went_through_the_door_is_left_alone(source: str) -> None:
    assert judged(source) == []
