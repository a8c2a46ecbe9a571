"""The About window: what this is, where its things lie, what it is made of."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from counterfoil import __version__
from counterfoil.about import Facts, Part
from counterfoil.ui import theme
from counterfoil.ui.about_access import AboutAccess
from counterfoil.ui.starting_icon import app_icon
from counterfoil.ui.text import plain_label, wrapped
from counterfoil.ui.windows.about_asking import AboutAsking
from counterfoil.ui.windows.ledger_fields import plain_button
from counterfoil.ui.windows.panel import Panel
from counterfoil.ui.windows.picture import picture_label
from counterfoil.ui.windows.sheet import Sheet
from counterfoil.words import about as words
from counterfoil.words.first_run import short
from counterfoil.words.tongue import tr

WIDTH_PX, TALLEST_PX, ICON_PX = 600, 720, 48


class AboutSheet(Sheet):
    """Made whole at once but for what has to be read; that comes from `access`, on another thread."""

    def __init__(self, access: AboutAccess, parent: QWidget | None = None) -> None:
        super().__init__(tr(words.TITLE), parent)
        self.facts: Facts | None = None
        self.asking = AboutAsking(access, self)
        self.copy, self.outcome = plain_button(tr(words.COPY)), plain_label(tr(words.COPY_WHY), "secondary")
        self.licences = plain_button(tr(words.LICENCES))
        self.copy.setEnabled(False)
        self.licences.setEnabled(False)
        self.places, self.prices = Panel(tr(words.PLACES)), Panel(tr(words.PRICES))
        self.parts = Panel(tr(words.PARTS))
        self._lay_out()
        self.copy.clicked.connect(self._copy)
        self.licences.clicked.connect(self.open_licences)
        self.asking.loaded.connect(self._take)
        self.asking.failed.connect(lambda _asked, sentence: self.parts.say_empty(sentence))
        self.finished.connect(self.asking.stop)
        self.asking.load()

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(theme.STEP)
        texts.addWidget(plain_label(tr(words.VERSION, version=__version__), "heading"))
        texts.addWidget(wrapped(tr(words.SENTENCE), "body"))
        texts.addWidget(wrapped(tr(words.OFFLINE), "secondary"))
        head = QHBoxLayout()
        head.setSpacing(theme.GAP)
        head.addWidget(picture_label(app_icon(), ICON_PX), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(texts, 1)
        self.body.addLayout(head)
        for panel in (self.places, self.prices, self.parts):
            panel.say_empty(tr(words.LOADING))
            self.body.addWidget(panel)
        self.body.addStretch(1)
        self.foot.insertWidget(0, self.copy)
        self.foot.insertWidget(1, self.outcome, 1)
        self.foot.setStretch(2, 0)
        self.foot.insertWidget(self.foot.count() - 1, self.licences)
        self.fit(WIDTH_PX, TALLEST_PX)

    def _take(self, facts: Facts) -> None:
        self.facts = facts
        for panel in (self.places, self.prices, self.parts):
            panel.say_empty("")
        self._show_places(facts)
        day = tr(words.PRICES_LINE, source=facts.prices, day=facts.prices_day)
        self.prices.body.addWidget(wrapped(day, "body"))
        self.prices.body.addWidget(_selectable(tr(words.DIGEST, digest=facts.prices_digest)))
        self._show_parts(facts)
        self.copy.setEnabled(True)
        self.licences.setEnabled(True)
        QTimer.singleShot(0, self, lambda: self.fit(WIDTH_PX, TALLEST_PX))  # once what came is laid out

    def _show_places(self, facts: Facts) -> None:
        rows = (
            (words.LEDGER, facts.ledger_file, ""),
            (words.BACKUPS, facts.backups_dir, ""),
            (words.SETTINGS, facts.config_file, ""),
            (words.STATE, facts.state_dir, "a folder"),
            (words.CACHE, facts.cache_dir, "a folder"),
        )
        grid = _grid(stretched=1)
        for row, (name, path, about) in enumerate(rows):
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(plain_label(tr(name, about=about), "secondary"), row, 0, top)
            grid.addWidget(_selectable(short(str(path), str(Path.home()))), row, 1)
        if (chosen := words.HOME_BY.get(facts.home_by)) is not None:
            grid.addWidget(plain_label(tr(words.CHOSEN_BY), "secondary"), len(rows), 0)
            grid.addWidget(wrapped(tr(chosen)), len(rows), 1)
        self.places.body.addLayout(grid)

    def _show_parts(self, facts: Facts) -> None:
        grid = _grid(stretched=2)
        for column, name in enumerate((words.PART, words.PART_VERSION, words.LICENCE)):
            grid.addWidget(plain_label(tr(name), "secondary"), 0, column)
        qt = (Part("Qt", qVersion(), part.licence) for part in facts.parts if part.name.startswith("PySide6"))
        for row, part in enumerate((*qt, *facts.parts), 1):
            texts = (part.name, part.version, part.licence or tr(words.UNKNOWN))
            for column, text in enumerate(texts):
                label = wrapped(text) if column == 2 else plain_label(text)
                grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
        self.parts.body.addLayout(grid)
        self.parts.body.addWidget(wrapped(tr(words.QT_REPLACEABLE), "faint"))

    def open_licences(self) -> None:
        """The texts of all parts, above this window."""
        from counterfoil.ui.windows.licences_sheet import LicencesSheet

        if self.facts is not None:
            LicencesSheet(self.facts.licences, self.parentWidget() or self).open()

    def _copy(self) -> None:
        if self.facts is not None:
            QGuiApplication.clipboard().setText(details(self.facts, qVersion()))
            self.outcome.setText(tr(words.COPIED))


def details(facts: Facts, qt: str) -> str:
    """Versions for a bug report, in English; no path and no name of anybody."""
    lines = [f"Counterfoil {facts.version}", facts.system, f"Qt {qt}"]
    lines += [f"{part.name} {part.version}" for part in facts.parts]
    return "\n".join([*lines, f"Prices: {facts.prices}, {facts.prices_day}, {facts.prices_digest}"]) + "\n"


def _grid(*, stretched: int) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.GAP)
    grid.setVerticalSpacing(theme.STEP + 2)
    grid.setColumnStretch(stretched, 1)
    return grid


def _selectable(text: str) -> QWidget:
    label = wrapped(text, "code")
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
