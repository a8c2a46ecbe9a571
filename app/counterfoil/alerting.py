"""What snapshots give reason to say: decided from what was said before, and remembered over restarts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

from counterfoil import state, wishes
from counterfoil.domain import alert_json, event_alerts, finding_alerts
from counterfoil.domain.alerts import Alert, AlertKind, decide
from counterfoil.domain.event_alerts import decide_events
from counterfoil.domain.finding import Finding, FindingKind
from counterfoil.domain.finding_alerts import decide_findings
from counterfoil.domain.news import News
from counterfoil.domain.noting import noted_with
from counterfoil.domain.provider_event import EventKind, ProviderEvent
from counterfoil.domain.snapshot import Snapshot
from counterfoil.domain.warning_policy import WarningPolicy
from counterfoil.sending.sender import Sender
from counterfoil.settings import Warnings

EVENTS, FINDINGS = "events.json", "findings.json"

OnAlert = Callable[[News], None]


class Alerting:
    """Takes one snapshot after the other; says each thing once.

    `on_alert` hears of what shows a notification, the user's command and webhook of every warning.
    """

    def __init__(self, folder: Path, on_alert: OnAlert, warnings: Warnings, zone: ZoneInfo) -> None:
        self._folder = folder
        self._on_alert = on_alert
        self._warnings, self._zone = warnings, zone
        self._muted_events = frozenset(kind for kind in EventKind if kind.value in warnings.muted)
        self._muted_findings = frozenset(kind for kind in FindingKind if kind.value in warnings.muted)
        self._sender = Sender(warnings, zone.key)

    @property
    def problem(self) -> str | None:
        """A sentence on what kept a command or webhook from being told, None where nothing did."""
        return self._sender.problem

    def policy(self, now_ms: int) -> WarningPolicy:
        """What may be said at a moment, by the settings file and the switches."""
        return wishes.load(self._folder).policy(self._warnings, now_ms, self._zone)

    def take(self, snapshot: Snapshot) -> None:
        """Decide and say. Errors: OSError where it cannot be remembered; then nothing is said."""
        wished = wishes.load(self._folder)
        policy = wished.policy(self._warnings, snapshot.at_ms, self._zone)
        least = AlertKind(self._warnings.notify_from)
        alerts, shown = self._of_windows(snapshot, policy, least)
        news: list[News] = [
            *shown,
            *self._of_events(snapshot, policy),
            *self._of_findings(snapshot, policy),
        ]
        for alert in alerts:
            self._sender.send(alert)
        for one in news if self._warnings.notify else ():
            self._on_alert(one)

    def _wants(self, alert: Alert) -> bool:
        return ("reset" if alert.kind is AlertKind.RESET else "windows") not in self._warnings.muted

    def stop(self) -> None:
        """End the threads that hand warnings on."""
        self._sender.stop()

    def _of_windows(
        self, snapshot: Snapshot, policy: WarningPolicy, least: AlertKind
    ) -> tuple[tuple[Alert, ...], list[Alert]]:
        """All that there is to say, and what of it shows a notification."""
        saved = state.load(self._folder)
        before = alert_json.from_json(str(saved.get("alerts", "")))
        after, alerts = decide(before, snapshot.windows, snapshot.at_ms, policy)
        noted = noted_before = frozenset(wishes.limits(saved.get("noted")))
        shown = []
        for alert in alerts:
            noted, is_shown = noted_with(noted, alert, least)
            shown += [alert] if is_shown and self._wants(alert) else []
        if after != before or noted != noted_before:
            news = {"alerts": alert_json.to_json(after), "noted": wishes.listed(noted)}
            state.save(self._folder, saved | news)
        return alerts, shown

    def _of_events(self, snapshot: Snapshot, policy: WarningPolicy) -> tuple[ProviderEvent, ...]:
        if policy.is_quiet:
            return ()  # looked at again afterwards, and told if it is still news then
        before = event_alerts.from_json(str(state.load(self._folder, EVENTS).get("told", "")))
        after, events = decide_events(before, snapshot.events, self._muted_events, snapshot.at_ms)
        if after != before:
            state.save(self._folder, {"told": event_alerts.to_json(after)}, EVENTS)
        return events

    def _of_findings(self, snapshot: Snapshot, policy: WarningPolicy) -> tuple[Finding, ...]:
        if policy.is_quiet or not snapshot.findings:
            return ()  # what goes on until afterwards is told then
        before = finding_alerts.from_json(str(state.load(self._folder, FINDINGS).get("told", "")))
        after, findings = decide_findings(before, snapshot.findings, self._muted_findings, snapshot.at_ms)
        if after != before:
            state.save(self._folder, {"told": finding_alerts.to_json(after)}, FINDINGS)
        return findings
