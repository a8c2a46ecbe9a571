"""What the Provider page says by itself: headings, offers, and why there is nothing to show. Pure: no Qt."""

from __future__ import annotations

from collections.abc import Sequence

from counterfoil.domain.capacity import Capacity, CapacityHistory
from counterfoil.domain.provider_event import EventKind, ProviderEvent, Value
from counterfoil.domain.provider_history import CounterSource
from counterfoil.words.capacity import change_sentence
from counterfoil.words.counts import events, readings
from counterfoil.words.figures import count
from counterfoil.words.money import price
from counterfoil.words.provider import event_name, event_sentence, event_value, evidence_lines
from counterfoil.words.provider_names import limit_name
from counterfoil.words.tongue import msg, tr

EVENTS, CAPACITY, SOURCES = msg("Events"), msg("What one percent holds"), msg("Where readings come from")
EVIDENCE = msg("Evidence")
LOADING = msg("Looking at the readings…")
CANNOT_SHOW = msg("Not known, as the ledger cannot be read.")
NO_LEDGER = msg("Nothing is recorded yet. Events appear once an agent’s readings are in the ledger.")
NO_EVENTS = msg(
    "No event so far. Resets, falls, rises without use and refusals of a provider’s counter appear here."
)
NO_MATCH = msg("No event matches the filters.")
NO_EVIDENCE = msg("No reading or request was kept with it.")
NO_CAPACITY = msg("Not known yet. It is learned from readings and the requests between them.")
NO_SOURCES = msg(
    "No reading yet. Codex logs them by itself; for Claude, connect the status line or type one."
)
USUAL_KINDS, ALL_KINDS, ALL_AGENTS = msg("All but plain resets"), msg("All kinds"), msg("All agents")

CONNECTED = msg("Status line: connected. Claude Code hands over its counter with each answer.")
NOT_CONNECTED = msg("Status line: not connected. Claude Code can hand over its counter with each answer.")
CONNECT, DISCONNECT = msg("Connect…"), msg("Disconnect…")
CONNECT_TITLE, DISCONNECT_TITLE = msg("Connect the status line"), msg("Disconnect the status line")
CONNECT_WHY = msg(
    "Claude Code runs a command for its status line and hands it the counter. Your own line stays as it is; "
    "only figures are kept."
)
DISCONNECT_WHY = msg("The status line goes back to what it was. What is recorded stays.")
NOTICES = msg("Notices")
NOTICES_WHY = msg("Which events are told by a notification")
TYPE_READING = msg("Type a reading…")

TYPE_TITLE = msg("Type a reading")
TYPE_WHY = msg("Paste the text of /usage, or say what the dashboard shows. It counts as a reading of now.")
PASTE = msg("Text of /usage, or a sentence such as: dashboard says 37 %")
OR_FIELDS = msg("or what the dashboard shows")
AGENT, WINDOW, PERCENT, RESETS = msg("Agent"), msg("Window"), msg("Percent used"), msg("Resets, if told")
UNDERSTOOD, NOT_UNDERSTOOD = msg("Understood"), msg("Not understood")
NOTHING_UNDERSTOOD = msg("No reading was made out in this.")
NOTHING_TYPED = msg("What is understood appears here before anything is saved.")
SAVE, SAVED = msg("Save"), msg("Saved. It counts with the next look at the logs.")


def shown_of(shown: int, known: int) -> str:
    """`"48 events"`, or `"12 of 48 events"` where a filter hides some."""
    if shown == known:
        return events(known)
    return tr("{shown} of {all}", shown=count(shown), all=events(known))


def changed(event: ProviderEvent) -> str:
    """`"55 % → 3 %"`, `"→ 2 %"` where only one side is known, `"+54 points"`; nothing where none is."""
    if event.points is not None:  # of several rises, between which the counter moved by our own use
        return tr("+{n}\u00a0points", n=f"{event.points:.0f}")
    before, after = _side(event, event.before), _side(event, event.after)
    return f"{before} → {after}".strip() if before or after else ""


def _side(event: ProviderEvent, value: Value) -> str:
    if event.kind is EventKind.CAPACITY_CHANGED and isinstance(value, (int, float)):
        return price(value)  # the column has no room for the unit
    return event_value(event, value)


def window_of(event: ProviderEvent) -> str:
    """`"Codex week"`."""
    return limit_name(event.agent, event.limit_id, event.window_kind)


def event_text(event: ProviderEvent, tz: str) -> str:
    """An event with its evidence as lines of text, for the clipboard."""
    return "\n".join([event_name(event.kind), event_sentence(event, tz), *evidence_lines(event, tz)])


def kind_names(kinds: Sequence[EventKind]) -> list[str]:
    """Names of kinds, in their order."""
    return [event_name(kind) for kind in kinds]


def capacity_name(capacity: Capacity) -> str:
    """`"Codex week · pro · account"`: as much as is known."""
    name = limit_name(capacity.agent, capacity.limit_id, capacity.kind)
    return " · ".join(part for part in (name, capacity.plan, capacity.account) if part)


def figure(capacity: Capacity) -> str:
    """The figure in force: `"$0.085 a percent"`."""
    return (
        ""
        if capacity.usd_per_percent is None
        else tr("{worth} a percent", worth=price(capacity.usd_per_percent))
    )


def in_band(value: float, low: float, high: float) -> str:
    """`"$0.085 a percent, 8 of 10 within $0.07–$0.1"`."""
    band = f"{price(low, marked=False)}–{price(high, marked=False)}"
    return tr("{worth} a percent, 8 of 10 within {band}", worth=price(value), band=band)


def changes(history: CapacityHistory, tz: str, most: int) -> list[str]:
    """The latest steps as sentences, newest first."""
    newest = sorted(history.changes, key=lambda change: -change.at_ms)
    return [change_sentence(history.current, change, tz) for change in newest[:most]]


def readings_of(sources: Sequence[CounterSource]) -> str:
    """`"1,744 readings, without repeats"`."""
    number = sum(source.readings for source in sources)
    return tr("{readings}, without repeats", readings=readings(number))


def accepted(source: CounterSource) -> str:
    """`"1,204 of 1,310"`, or `"1,310"` where all were."""
    if source.accepted == source.readings:
        return count(source.readings)
    return tr("{part}\u00a0of\u00a0{all}", part=count(source.accepted), all=count(source.readings))
