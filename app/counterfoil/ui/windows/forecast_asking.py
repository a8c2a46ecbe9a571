"""The thread behind the Forecast page: it judges past forecasts."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from counterfoil.ui.enquirer import Enquirer, Post
from counterfoil.ui.forecast_access import ForecastAccess
from counterfoil.ui.lane import Lane, NoLedger


class ForecastAsking(Enquirer):
    """Asks on behalf of the Forecast page."""

    loaded = Signal(object)  # ForecastRecord

    def __init__(self, access: ForecastAccess, parent: QObject | None = None) -> None:
        self._lane = Lane("forecasts")
        super().__init__((self._lane,), parent)
        self._access = access

    def load(self) -> None:
        """Learn how past forecasts did."""
        self._ask(self._lane, "load", lambda post, _: _load(self._access, post))


def _load(access: ForecastAccess, post: Post) -> None:
    try:
        for record in access.open():
            post("loaded", record)
    except FileNotFoundError:
        raise NoLedger from None
