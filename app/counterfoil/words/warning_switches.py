"""What the Warnings dialog says. Pure: no Qt."""

from __future__ import annotations

from collections.abc import Sequence

from counterfoil.domain.quiet_hours import quiet_hours
from counterfoil.domain.snapshot import Snapshot
from counterfoil.domain.warning_policy import LimitName
from counterfoil.domain.webhook_address import host_of
from counterfoil.words.figures import moment
from counterfoil.words.tongue import msg, tr
from counterfoil.words.verdicts import window_names
from counterfoil.words.warnings import limit_of, window_title

TITLE = msg("Warnings")
WHY = msg("A notice comes when a window may run out before its reset, once for each window and level.")
NOTIFY_FROM, QUIET, WINDOWS, ELSEWHERE = (
    msg("Notify from"),
    msg("Quiet hours"),
    msg("Windows"),
    msg("Handed on to"),
)
LEVELS = {
    "watch": msg("worth watching"),
    "warn": msg("may run out"),
    "critical": msg("runs out soon"),
    "exhausted": msg("used up"),
}
NO_HOURS, FROM_UNTIL = msg("None"), msg("From … until")
QUIET_WHY = msg(
    "A window that is used up is told all the same. What else still holds afterwards is told then."
)
NO_WINDOWS = msg("No window of yours is open now.")
SNOOZE, END_SNOOZE = msg("Snooze until reset"), msg("End snooze")
COMMAND, WEBHOOK, NONE = msg("Command"), msg("Webhook"), msg("none")
SEND_TEST, SENDING, SENT = msg("Send a test"), msg("Sending …"), msg("A notification was sent.")
WRONG_HOURS = msg("Write both times like 22:00; they must differ.")
LOADING = msg("Reading the settings …")


def as_in_file(value: str) -> str:
    """The first entry of a choice: `"As in the settings file: may run out"`."""
    return tr("As in the settings file: {value}", value=value)


def hours_in_file(text: str) -> str:
    """`"22:00–07:30"`, or that there are none."""
    hours = quiet_hours(text)
    return str(hours).replace("-", "–") if hours else tr(NONE)


def command_line(command: Sequence[str]) -> str:
    """The command with its first words."""
    return " ".join(command) or tr(NONE)


def webhook_line(url: str, *, with_names: bool) -> str:
    """The webhook's host: what stands behind it may be a secret."""
    if not url:
        return tr(NONE)
    if with_names:
        return tr("{host}, with names of projects", host=host_of(url))
    return tr("{host}, without names of projects", host=host_of(url))


def where_set(path: str) -> str:
    """Where command and webhook are written, and when that is read."""
    return tr("Set under [warnings] in {path}, which is read when Counterfoil starts.", path=path)


def snoozed_until(until_ms: int, now_ms: int, tz: str) -> str:
    """`"snoozed until 16:00"`."""
    return tr("snoozed until {when}", when=moment(until_ms, now_ms, tz))


def named_limits(snapshot: Snapshot, off: Sequence[LimitName]) -> list[tuple[LimitName, str]]:
    """The limits of the open windows by their names on the cards, then those switched off that have none."""
    states = () if snapshot.sample else snapshot.windows
    names = window_names([state.window for state in states])
    named: dict[LimitName, str] = {}
    for state, name in zip(states, names, strict=True):
        named.setdefault(limit_of(state), name)
    return [*named.items(), *((limit, window_title(limit)) for limit in off if limit not in named)]
