"""What is to be in a bundle: the days, what becomes of names, a sentence, statements."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from counterfoil.domain.dossier import Dossier, Redaction
from counterfoil.ui import theme
from counterfoil.ui.reconcile_access import KeptLine
from counterfoil.ui.text import clean, plain_label, wrapped
from counterfoil.ui.windows.choosable import Choosable
from counterfoil.ui.windows.grids import arrange
from counterfoil.ui.windows.ledger_dates import Dates
from counterfoil.ui.windows.ledger_fields import entry
from counterfoil.ui.windows.ledger_span import Period, Span
from counterfoil.ui.windows.toggle import Toggle
from counterfoil.words import bundle as words
from counterfoil.words import figures
from counterfoil.words.tongue import tr

LONGEST_CLAIM, LONGEST_NAME, MOST_STATEMENTS = 400, 60, 12
ACROSS_PX = 480


class BundleChoices(QWidget):
    """`can_go_on` says whether the days can be read."""

    can_go_on = Signal(bool)

    def __init__(self, tz: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "inner")
        self._tz, self._span = tz, Span()
        self._redaction = Redaction.HASH
        self.dates = Dates()
        self.names = {one: RedactionCard(one) for one in words.REDACTIONS}
        self._cards = QGridLayout()
        self._cards.setSpacing(theme.STEP * 2)
        self.claim = entry("", LONGEST_CLAIM)
        self.claim.setAccessibleName(clean(tr(words.CLAIM)))
        self.findings = Toggle(tr(words.FINDINGS))
        self.statements: list[tuple[Toggle, int]] = []
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(theme.STEP * 2)
        self._lay_out(tz)
        self.dates.typed.connect(self._take)
        self.dates.wrong.connect(lambda: self.can_go_on.emit(False))

    def _lay_out(self, tz: str) -> None:
        self._head(tr(words.DAYS))
        self.zone = plain_label(tz, "tag")
        days = QHBoxLayout()
        days.setSpacing(theme.STEP * 2)
        days.addWidget(self.dates)
        days.addWidget(self.zone)
        days.addStretch(1)
        self._whole.addLayout(days)
        self.wrong = wrapped(tr(words.WRONG_SPAN), "wrong")
        self.wrong.hide()
        self._whole.addWidget(self.wrong)
        self._head(tr(words.NAMES))
        self._whole.addLayout(self._cards)
        for card in self.names.values():
            card.chosen.connect(lambda shows=card.shows: self.choose(shows))
        self.choose(Redaction.HASH)
        self._fit()
        self._whole.addWidget(wrapped(tr(words.PROOF_HOLDS), "faint"))
        self._head(tr(words.CLAIM))
        self._whole.addWidget(self.claim)
        self._whole.addWidget(wrapped(tr(words.CLAIM_WHY), "secondary"))
        self._tick(self.findings, tr(words.FINDINGS))
        self._whole.addWidget(wrapped(tr(words.FINDINGS_WHY), "secondary"))
        self._head(tr(words.INCLUDED))

    def show_span(self, since_ms: int, until_ms: int) -> None:
        """The days to begin with."""
        first, last = (figures.local(at, self._tz).date() for at in (since_ms, max(until_ms - 1, since_ms)))
        self._span = Span(Period.CUSTOM, first, last)
        self.dates.show_span(self._span)

    def show_statements(self, known: Sequence[KeptLine], chosen: int | None) -> None:
        """Those that are kept; the one that the result is of is in it."""
        for kept in known[:MOST_STATEMENTS]:
            name = clean(kept.name, LONGEST_NAME)
            box = Toggle(name)
            box.setChecked(kept.number == chosen)
            self._tick(box, name)
            self.statements.append((box, kept.number))
        if not known:
            self._whole.addWidget(wrapped(tr(words.NO_STATEMENTS), "secondary"))

    @property
    def dossier(self) -> Dossier:
        """What is chosen."""
        since_ms, until_ms = self._span.bounds(0, self._tz)
        redaction = self._redaction
        numbers = tuple(number for box, number in self.statements if box.isChecked())
        return Dossier(
            since_ms,
            until_ms,
            redaction,
            statements=numbers,
            claim=self.claim.text().strip(),
            with_findings=self.findings.isChecked(),
        )

    def choose(self, redaction: Redaction) -> None:
        """What becomes of names."""
        self._redaction = redaction
        for card in self.names.values():
            card.set_chosen(chosen=card.shows is redaction)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        cards = list(self.names.values())
        arrange(self._cards, cards, len(cards) if self.width() >= ACROSS_PX else 1, len(cards))

    def _take(self, span: Span) -> None:
        self._span = span
        is_empty = span.first is None or span.last is None
        self.wrong.setVisible(is_empty)
        self.can_go_on.emit(not is_empty)

    def _tick(self, box: Toggle, text: str) -> None:
        """A box, and behind it what it is."""
        label = plain_label(text, "body")
        label.setBuddy(box)
        row = QHBoxLayout()
        row.setSpacing(theme.STEP * 2)
        row.addWidget(box)
        row.addWidget(label, 1)
        self._whole.addLayout(row)

    def _head(self, text: str) -> None:
        label = plain_label(text, "heading")
        label.setContentsMargins(0, theme.STEP * 2, 0, 0)
        self._whole.addWidget(label)


class RedactionCard(Choosable):
    """One way to treat names, with what it means."""

    def __init__(self, shows: Redaction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shows = shows
        name, why = words.REDACTIONS[shows]
        self.setAccessibleName(clean(tr(name)))
        self.setAccessibleDescription(clean(tr(why)))
        inside = QVBoxLayout(self)
        inside.setContentsMargins(theme.STEP * 3, theme.STEP * 2, theme.STEP * 3, theme.STEP * 2)
        inside.setSpacing(2)
        inside.addWidget(plain_label(tr(name), "body"))
        inside.addWidget(wrapped(tr(why), "secondary"))
        inside.addStretch(1)
