"""What snapshots give reason to say: decided from what was said before, and remembered over restarts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from counterfoil import state
from counterfoil.domain import alert_json, event_alerts
from counterfoil.domain.alerts import Alert, decide
from counterfoil.domain.event_alerts import decide_events
from counterfoil.domain.provider_event import EventKind, ProviderEvent
from counterfoil.domain.snapshot import Snapshot

EVENTS, MUTED = "events.json", "muted.json"

OnAlert = Callable[[Alert | ProviderEvent], None]


class Alerting:
    """Takes one snapshot after the other; says each thing once."""

    def __init__(self, folder: Path, on_alert: OnAlert) -> None:
        self._folder = folder
        self._on_alert = on_alert

    def take(self, snapshot: Snapshot) -> None:
        """Decide and say. Errors: OSError where it cannot be remembered; then nothing is said."""
        news: list[Alert | ProviderEvent] = [*self._of_windows(snapshot), *self._of_events(snapshot)]
        for one in news:
            self._on_alert(one)

    def _of_windows(self, snapshot: Snapshot) -> tuple[Alert, ...]:
        saved = state.load(self._folder)
        before = alert_json.from_json(str(saved.get("alerts", "")))
        after, alerts = decide(before, snapshot.windows, snapshot.at_ms)
        if after != before:
            state.save(self._folder, saved | {"alerts": alert_json.to_json(after)})
        return alerts

    def _of_events(self, snapshot: Snapshot) -> tuple[ProviderEvent, ...]:
        before = event_alerts.from_json(str(state.load(self._folder, EVENTS).get("told", "")))
        after, events = decide_events(before, snapshot.events, muted(self._folder), snapshot.at_ms)
        if after != before:
            state.save(self._folder, {"told": event_alerts.to_json(after)}, EVENTS)
        return events


def muted(folder: Path) -> frozenset[EventKind]:
    """The kinds of events of which the user wants no notice."""
    found = state.load(folder, MUTED).get("kinds")
    return frozenset(_known(found) if isinstance(found, list) else ())


def mute(folder: Path, kinds: Iterable[EventKind]) -> None:
    """Have none of these kinds said from now on. Errors: OSError."""
    state.save(folder, {"kinds": sorted(kind.value for kind in kinds)}, MUTED)


def _known(words: Iterable[object]) -> Iterator[EventKind]:
    for word in words:
        with suppress(ValueError):  # a kind of a later version
            yield EventKind(str(word))
