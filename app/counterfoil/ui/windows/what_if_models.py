"""How much of one model's work would go to another."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSlider, QWidget

from counterfoil.ui import theme
from counterfoil.ui.text import plain_label
from counterfoil.ui.windows.ledger_fields import choice_of
from counterfoil.words import supposing as words
from counterfoil.words.figures import percent
from counterfoil.words.tongue import tr

STEP_PERCENT, LEAP_PERCENT, FIGURE_PX = 10, 25, 46

Models = tuple[tuple[str, tuple[str, ...]], ...]


class ModelShare(QWidget):
    """A slider between two models; at 0 nothing is moved. Emits `changed`."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._models: Models = ()
        self.origin, self.target = choice_of(tr(words.MOVE_FROM), ()), choice_of(tr(words.MOVE_TO), ())
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 100)
        self.slider.setSingleStep(STEP_PERCENT)
        self.slider.setPageStep(LEAP_PERCENT)
        self.slider.setAccessibleName(tr(words.MOVE_SHARE))
        self.figure = plain_label(percent(0), "body")
        self.figure.setFixedWidth(FIGURE_PX)
        self._lay_out()
        self.slider.valueChanged.connect(self._moved)
        self.origin.chosen.connect(self._other_origin)
        self.target.chosen.connect(self.changed)

    def _lay_out(self) -> None:
        share = QHBoxLayout()
        share.setSpacing(theme.STEP * 2)
        share.addWidget(self.slider, 1)
        share.addWidget(self.figure)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(theme.STEP)
        grid.setHorizontalSpacing(theme.STEP * 2)
        grid.addWidget(plain_label(tr(words.MODELS), "secondary"), 0, 0, 1, 2)
        grid.addLayout(share, 1, 0, 1, 2)
        ends = (
            (tr(words.OF, about="of a model"), self.origin),
            (tr(words.TO, about="to a model"), self.target),
        )
        for row, (word, choice) in enumerate(ends, start=2):
            label = plain_label(word, "secondary")
            label.setBuddy(choice)
            grid.addWidget(label, row, 0)
            grid.addWidget(choice, row, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(4, 1)

    def offer(self, models: Models) -> None:
        """Other models; those that are chosen stay chosen while they are among them."""
        self.setVisible(bool(models))
        if models == self._models:
            return
        self._models = models
        self.origin.refill([(model, model) for model, _ in models])
        self._refill_targets()

    @property
    def shares(self) -> tuple[tuple[str, str, float], ...]:
        """What is moved, as (from, to, 0…1); nothing at 0."""
        origin, target, share = self.origin.value, self.target.value, self.slider.value() / 100
        return ((origin, target, share),) if origin and target and share and self._models else ()

    def put_back(self) -> None:
        """Nothing is moved."""
        self.slider.setValue(0)

    def _moved(self, value: int) -> None:
        self.figure.setText(percent(value))
        self.changed.emit()

    def _other_origin(self) -> None:
        self._refill_targets()
        self.changed.emit()

    def _refill_targets(self) -> None:
        targets = next((others for model, others in self._models if model == self.origin.value), ())
        self.target.refill([(model, model) for model in targets])
