"""Settings: where everything is kept, how large it is, and how to move it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from counterfoil.ui.preferences import Preferences, SettingsState
from counterfoil.ui.settings_access import KeptPlace
from counterfoil.ui.text import clean, plain_label
from counterfoil.ui.windows.ledger_fields import quiet_button
from counterfoil.ui.windows.settings_row import SettingRow, beside
from counterfoil.ui.windows.settings_section import Section
from counterfoil.words import settings as words
from counterfoil.words.tongue import tr


class DataSection(Section):
    """A row for each place; sizes come later, as they are found off the GUI thread."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__(words.DATA, (), preferences)
        self.places: dict[str, PlaceRow] = {}
        self.moving = plain_label(tr(words.MOVE), "secondary")
        self.moving.setWordWrap(True)
        self.body.addWidget(self.moving)

    def show_places(self, places: Sequence[KeptPlace]) -> None:
        """Where things are, and how large."""
        for place in places:
            if place.name not in self.places:
                self._make(place)
            row = self.places[place.name]
            row.explain(words.short(str(place.path)))
            row.amount.setText(words.size(place.size_bytes))

    def _make(self, place: KeptPlace) -> None:
        name = tr(place.name)
        button = quiet_button(tr(words.OPEN_FOLDER))
        button.setAccessibleName(clean(f"{tr(words.OPEN_FOLDER)}: {name}"))
        folder = place.path if place.is_folder else place.path.parent
        button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        row = self.places[place.name] = PlaceRow(name, button)
        self.body.insertWidget(self.body.count() - 1, row)

    def show_state(self, state: SettingsState) -> None:
        """Nothing here is changed, so a file with a mistake is in nobody's way."""


class PlaceRow(SettingRow):
    """A place with its size."""

    def __init__(self, name: str, button: object) -> None:
        self.amount = plain_label("", "value")
        super().__init__(name, " ", beside(self.amount, button), stays_beside=True)  # type: ignore[arg-type]
