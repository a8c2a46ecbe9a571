"""Hands every warning to the user's command and address, where there are any."""

from __future__ import annotations

from counterfoil.domain.alerts import Alert
from counterfoil.sending.message import as_json, environment, fields, without_names
from counterfoil.sending.outlet import Outlet
from counterfoil.settings import Warnings

IN_HAND_SECONDS = 1.0


class Sender:
    """`send` returns at once; what goes wrong is in `problem` until it goes right again."""

    def __init__(self, warnings: Warnings, tz: str) -> None:
        self._warnings, self._tz = warnings, tz
        self._outlets: list[Outlet[Alert]] = []
        if warnings.command:
            self._outlets.append(Outlet("warning-command", self._to_command))
        if warnings.webhook:
            self._outlets.append(Outlet("warning-webhook", self._to_webhook))

    @property
    def problem(self) -> str | None:
        """A sentence on what did not work last; None where all did."""
        return " ".join(outlet.problem for outlet in self._outlets if outlet.problem) or None

    def send(self, alert: Alert) -> None:
        """Hand a warning on, to each in its turn."""
        for outlet in self._outlets:
            outlet.put(alert)

    def stop(self) -> None:
        """End, after what is in hand if that does not take long."""
        for outlet in self._outlets:
            outlet.stop(IN_HAND_SECONDS)

    def _to_command(self, alert: Alert) -> str | None:
        return to_command(self._warnings, alert, self._tz)

    def _to_webhook(self, alert: Alert) -> str | None:
        return to_webhook(self._warnings, alert, self._tz)


def to_command(warnings: Warnings, alert: Alert, tz: str, *, is_test: bool = False) -> str | None:
    """Run the user's command with a warning and wait for its end; a sentence where it failed."""
    from counterfoil.sending import command

    said = fields(alert, tz, is_test=is_test)
    return command.run(warnings.command, as_json(said), environment(said))


def to_webhook(warnings: Warnings, alert: Alert, tz: str, *, is_test: bool = False) -> str | None:
    """Post a warning to the user's address and wait for the answer; a sentence where it failed."""
    from counterfoil.sending import webhook  # with urllib and ssl, for hardly anybody has one

    told = alert if warnings.webhook_names else without_names(alert)
    return webhook.post(warnings.webhook, as_json(fields(told, tz, is_test=is_test)))
