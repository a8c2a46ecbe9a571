"""How an alert is said in a notification: neutral, exact, short."""

from __future__ import annotations

from counterfoil.domain.alert_memory import WindowId
from counterfoil.domain.alerts import Alert, AlertKind
from counterfoil.domain.quota import WindowKind
from counterfoil.ui.note import Note, Urgency
from counterfoil.ui.plain import clean
from counterfoil.words.figures import duration, moment, percent
from counterfoil.words.verdicts import agent

LENGTHS = {
    WindowKind.FIVE_HOUR: "5-hour",
    WindowKind.SEVEN_DAY: "weekly",
    WindowKind.SEVEN_DAY_SCOPED: "weekly",
    WindowKind.MONTHLY: "monthly",
    WindowKind.DAILY: "daily",
}
URGENCIES = {
    AlertKind.RESET: Urgency.NORMAL,
    AlertKind.WARN: Urgency.NORMAL,
    AlertKind.CRITICAL: Urgency.CRITICAL,
    AlertKind.EXHAUSTED: Urgency.CRITICAL,
}
CLICK = (("default", "Open Counterfoil"),)


def note_for(alert: Alert, tz: str) -> Note:
    """The notification of an alert; one limit has one key, so that its reset replaces its warnings."""
    window = alert.window
    key = "/".join((window.agent, window.account or "", window.limit_id, window.kind.value))
    title, body = message_for(alert, tz)
    return Note(key, title, body, URGENCIES[alert.kind], CLICK)


def message_for(alert: Alert, tz: str) -> tuple[str, str]:
    """Title and body, plain: `"Codex 5-hour window at 86 %"`, `"Runs out about 14:20 (13:50–15:10), …"`."""
    name = clean(f"{agent(alert.window.agent)} {_limit(alert.window)}")
    match alert.kind:
        case AlertKind.RESET:
            return f"{name} has reset", _what_was(alert, tz)
        case AlertKind.EXHAUSTED:
            return f"{name} used up", _until_reset(alert, tz)
        case AlertKind.WARN | AlertKind.CRITICAL:
            known = f"at {percent(alert.percent)}" if alert.percent is not None else "may run out"
            return f"{name} {known}", _what_comes(alert, tz)


def _limit(window: WindowId) -> str:
    scope = window.limit_id.replace("seven_day", "").replace("_", " ").strip()
    named = scope if window.kind in (WindowKind.SEVEN_DAY_SCOPED, WindowKind.OTHER) else ""
    return " ".join(part for part in (LENGTHS.get(window.kind, ""), named, "window") if part)


def _what_comes(alert: Alert, tz: str) -> str:
    end = alert.runs_out_at_ms
    if end is None or end >= alert.resets_at_ms:
        return _until_reset(alert, tz)
    when = moment(max(end, alert.at_ms), alert.at_ms, tz)
    early = duration(alert.resets_at_ms - max(end, alert.at_ms))
    return f"Runs out about {when}{_band(alert, tz)}, {early} before its reset."


def _band(alert: Alert, tz: str) -> str:
    early, late = alert.p10_at_ms, alert.p90_at_ms
    if early is None:
        return ""
    begins = moment(max(early, alert.at_ms), alert.at_ms, tz)
    if late is None or late >= alert.resets_at_ms:
        return f" ({begins} or later)"
    return f" ({begins}–{moment(late, alert.at_ms, tz)})"


def _until_reset(alert: Alert, tz: str) -> str:
    left = alert.resets_at_ms - alert.at_ms
    when = moment(alert.resets_at_ms, alert.at_ms, tz)
    return f"Resets {when}, in {duration(left)}." if left > 0 else f"Its reset was due {when}."


def _what_was(alert: Alert, tz: str) -> str:
    said = ["A new window begins."]
    if alert.resets_at_ms > alert.at_ms:
        said = [f"Announced for {moment(alert.resets_at_ms, alert.at_ms, tz)}."]
    if alert.percent is not None:
        said.append(f"The last one was seen at {percent(alert.percent)}.")
    return " ".join(said)
