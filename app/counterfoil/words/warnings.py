"""A warning in words: neutral, exact, short. Pure; names are as odd as logs are."""

from __future__ import annotations

from counterfoil.domain.alert_memory import WindowId
from counterfoil.domain.alerts import Alert, AlertKind
from counterfoil.domain.quota import WindowKind
from counterfoil.domain.snapshot import WindowState
from counterfoil.domain.warning_policy import LimitName, Snooze
from counterfoil.words.drivers import driven_by
from counterfoil.words.figures import duration, moment, percent
from counterfoil.words.outcome import from_to
from counterfoil.words.tongue import msg, tr
from counterfoil.words.verdicts import agent

LENGTHS = {
    WindowKind.FIVE_HOUR: msg("{agent} 5-hour window"),
    WindowKind.SEVEN_DAY: msg("{agent} weekly window"),
    WindowKind.SEVEN_DAY_SCOPED: msg("{agent} weekly window"),
    WindowKind.MONTHLY: msg("{agent} monthly window"),
    WindowKind.DAILY: msg("{agent} daily window"),
}
PLAIN = msg("{agent} window")
TITLES = {
    AlertKind.RESET: msg("{window} has reset"),
    AlertKind.CALM: msg("{window} is likely to last again"),
    AlertKind.WATCH: msg("{window} is worth watching"),
    AlertKind.WARN: msg("{window} may run out"),
    AlertKind.CRITICAL: msg("{window} runs out soon"),
    AlertKind.EXHAUSTED: msg("{window} used up"),
}
SNOOZE, SHOW = msg("Snooze until reset"), msg("Show")
TEST = msg("Test of warnings")
TEST_BODY = msg("This is how a warning looks. Nothing is about to run out.")


def message(alert: Alert, tz: str) -> tuple[str, str]:
    """`"Codex 5-hour window may run out"` and `"86 % used. Runs out about 14:20 (13:50–15:10), …"`."""
    return tr(TITLES[alert.kind], window=window_title(alert.window)), _body(alert, tz)


def window_title(window: WindowId | LimitName) -> str:
    """`"Codex 5-hour window"`, `"Claude weekly opus window"`."""
    scope = window.limit_id.replace("seven_day", "").replace("_", " ").strip()
    named = scope if window.kind in (WindowKind.SEVEN_DAY_SCOPED, WindowKind.OTHER) else ""
    name = agent(window.agent)
    if named and window.kind in LENGTHS:
        return tr("{agent} weekly {scope} window", agent=name, scope=named)
    if named:
        return tr("{agent} {scope} window", agent=name, scope=named)
    plain = LENGTHS.get(window.kind, PLAIN)
    return tr(plain, agent=name)


def limit_of(state: WindowState) -> LimitName:
    """The limit whose window this is."""
    window = state.window
    return LimitName(window.agent, window.account, window.limit_id, window.kind)


def snooze_line(snooze: Snooze, now_ms: int, tz: str) -> str:
    """For a menu: `"End snooze: Codex 5-hour window, until 16:00"`."""
    until = moment(snooze.until_ms, now_ms, tz)
    return tr("End snooze: {window}, until {when}", window=window_title(snooze.limit), when=until)


def snoozed_line(snooze: Snooze, now_ms: int, tz: str) -> str:
    """`"Codex 5-hour window is snoozed until 16:00."`."""
    until = moment(snooze.until_ms, now_ms, tz)
    return tr("{window} is snoozed until {when}.", window=window_title(snooze.limit), when=until)


def _body(alert: Alert, tz: str) -> str:
    match alert.kind:
        case AlertKind.RESET:
            return _what_was(alert, tz)
        case AlertKind.EXHAUSTED:
            return _until_reset(alert, tz)
        case AlertKind.CALM:
            return " ".join(part for part in (_used(alert), _until_reset(alert, tz)) if part)
        case AlertKind.WATCH | AlertKind.WARN | AlertKind.CRITICAL:
            facts = " ".join(part for part in (_used(alert), _what_comes(alert, tz)) if part)
            return "\n".join(part for part in (facts, driven_by(alert.drivers)) if part)


def _used(alert: Alert) -> str:
    return "" if alert.percent is None else tr("{percent} used.", percent=percent(alert.percent))


def _what_comes(alert: Alert, tz: str) -> str:
    end = alert.runs_out_at_ms
    if end is None or end >= alert.resets_at_ms:
        return _until_reset(alert, tz)
    when = moment(max(end, alert.at_ms), alert.at_ms, tz)
    early = duration(alert.resets_at_ms - max(end, alert.at_ms))
    band = _band(alert, tz)
    if _is_likely(alert):
        return tr("Runs out about {when}{band}, {early} before its reset.", when=when, band=band, early=early)
    return tr(
        "If it runs out, then about {when}{band}, {early} before its reset.",
        when=when,
        band=band,
        early=early,
    )


def _is_likely(alert: Alert) -> bool:
    return alert.p_exhaust is None or alert.p_exhaust >= 0.5


def _band(alert: Alert, tz: str) -> str:
    early, late = alert.p10_at_ms, alert.p90_at_ms
    if early is None:
        return ""
    if late is None or late >= alert.resets_at_ms:
        return f" ({tr('{when} or later', when=moment(max(early, alert.at_ms), alert.at_ms, tz))})"
    return f" ({from_to(max(early, alert.at_ms), late, alert.at_ms, tz)})"


def _until_reset(alert: Alert, tz: str) -> str:
    left = alert.resets_at_ms - alert.at_ms
    when = moment(alert.resets_at_ms, alert.at_ms, tz)
    if left <= 0:
        return tr("Its reset was due {when}.", when=when)
    return tr("Resets {when}, in {duration}.", when=when, duration=duration(left))


def _what_was(alert: Alert, tz: str) -> str:
    said = [tr("A new window begins.")]
    if alert.resets_at_ms > alert.at_ms:
        said = [tr("Announced for {when}.", when=moment(alert.resets_at_ms, alert.at_ms, tz))]
    if alert.percent is not None:
        said.append(tr("The last one was seen at {percent}.", percent=percent(alert.percent)))
    return " ".join(said)
