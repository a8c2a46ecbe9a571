"""The threads behind the Provider page: one learns from the ledger, one answers what a dialog asks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from counterfoil.domain.provider_event import EventKind
from counterfoil.domain.provider_history import ProviderHistory
from counterfoil.ui.enquirer import Enquirer, Post
from counterfoil.ui.lane import Lane, NoLedger, Opened
from counterfoil.ui.ledger_access import ShownChange
from counterfoil.ui.provider_access import ProviderAccess, TypedReading
from counterfoil.ui.tamed import tamed


@dataclass(frozen=True, slots=True)
class Settings:
    """How it is set up: whether the status line is connected (None: there is none), what is not told of."""

    is_connected: bool | None
    muted: frozenset[EventKind]


class ProviderAsking(Enquirer):
    """Asks on behalf of the Provider page."""

    loaded = Signal(object)  # ProviderHistory
    settings_came = Signal(object)  # Settings
    planned = Signal(bool, object)  # whether it connects, ShownChange
    applied = Signal()
    understood = Signal(int, object)  # ticket, Understood
    told = Signal(object)  # Understood

    def __init__(self, access: ProviderAccess, parent: QObject | None = None) -> None:
        self._slow, self._quick = lanes = (Lane("provider"), Lane("provider-quick"))
        super().__init__(lanes, parent)
        self._access = access
        self._ticket = 0

    def load(self) -> None:
        """Learn what is known of the counters."""
        self._ask(self._slow, "load", lambda post, _: post("loaded", _history(self._access)))

    def settings(self) -> None:
        """Find out how it is set up."""
        self._ask(self._quick, "settings", lambda post, _: post("settings_came", _settings(self._access)))

    def plan(self, *, connect: bool) -> None:
        """Find out what would connect the status line, or take it back; nothing is changed."""
        if (plan := self._access.plan_statusline) is not None:
            self._ask(self._quick, "plan", lambda post, _: post("planned", connect, plan(connect)))

    def apply(self, change: ShownChange) -> None:
        """Make a planned change."""
        if (make := self._access.apply) is not None:
            self._ask(self._quick, "apply", partial(_then, make, change, "applied"))

    def understand(self, typed: TypedReading) -> int:
        """Find out what a typed reading says; `understood` bears the ticket returned here."""
        self._ticket += 1
        if (look := self._access.understand) is not None:
            ticket = self._ticket
            self._ask(self._quick, "understand", lambda post, _: post("understood", ticket, look(typed)))
        return self._ticket

    def tell(self, typed: TypedReading) -> None:
        """Keep a typed reading."""
        if (keep := self._access.tell) is not None:
            self._ask(self._quick, "tell", lambda post, _: post("told", keep(typed)))

    def mute(self, kinds: frozenset[EventKind]) -> None:
        """Tell of these no more."""
        if (keep := self._access.set_muted) is not None:
            self._ask(self._quick, "mute", lambda _post, _audit: keep(kinds))


def _then(make: Callable[[Any], None], change: ShownChange, done: str, post: Post, _audit: Opened) -> None:
    make(change)
    post(done)


def _history(access: ProviderAccess) -> ProviderHistory:
    try:
        return tamed(access.open())
    except FileNotFoundError:
        raise NoLedger from None


def _settings(access: ProviderAccess) -> Settings:
    return Settings(
        access.statusline_state() if access.statusline_state else None,
        access.muted() if access.muted else frozenset(),
    )
