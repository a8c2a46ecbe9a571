"""How events, sources and limits of the provider's counter are called. Pure: no Qt."""

from __future__ import annotations

from counterfoil.domain.provider_event import EventKind
from counterfoil.domain.quota import WindowKind
from counterfoil.domain.window import plain_limit
from counterfoil.words.listing import commas
from counterfoil.words.tongue import msg, tr
from counterfoil.words.verdicts import agent

NAMES = {
    EventKind.RESET_NATURAL: msg("Reset"),
    EventKind.RESET_EARLY: msg("Reset early"),
    EventKind.RESET_LATE: msg("Reset late"),
    EventKind.COUNTER_ZEROED: msg("Counter back at zero"),
    EventKind.COUNTER_FELL: msg("Counter fell"),
    EventKind.JUMP_WITHOUT_USE: msg("Rise without use here"),
    EventKind.WINDOW_APPEARED: msg("Window appeared"),
    EventKind.WINDOW_VANISHED: msg("Window no longer reported"),
    EventKind.CAPACITY_CHANGED: msg("Capacity changed"),
    EventKind.PLAN_CHANGED: msg("Plan changed"),
    EventKind.REFUSED: msg("Requests refused"),
    EventKind.ON_CREDITS: msg("Work on credits"),
}
LENGTHS = {
    WindowKind.FIVE_HOUR: msg("5-hour window", about="a window, in a sentence"),
    WindowKind.SEVEN_DAY: msg("week", about="a window, in a sentence"),
    WindowKind.SEVEN_DAY_SCOPED: msg("week", about="a window, in a sentence"),
    WindowKind.MONTHLY: msg("month", about="a window, in a sentence"),
    WindowKind.DAILY: msg("day", about="a window, in a sentence"),
}
OTHER = msg("window", about="a window, in a sentence")
BESIDE_THE_PLAN = {
    "claude_extra_usage": msg("{agent} extra usage"),
    "claude_spend": msg("{agent} spend limit"),
}


def event_name(kind: EventKind) -> str:
    """A kind of event in two to four words: `"Reset early"`."""
    return tr(NAMES[kind])


def limit_name(agent_name: str, limit_id: str, kind: WindowKind | None) -> str:
    """`"Codex 5-hour window"`, `"Claude week, opus"`, `"Claude extra usage"`; without a kind `"Codex"`."""
    name = agent(agent_name)
    if limit_id in BESIDE_THE_PLAN:
        return tr(BESIDE_THE_PLAN[limit_id], agent=name)
    plain = plain_limit(agent_name)
    if kind is not None:
        length = LENGTHS.get(kind, OTHER)
        name = tr(
            "{agent} {window}",
            about="whose window, and which",
            agent=name,
            window=tr(length, about="a window, in a sentence"),
        )
    scope = limit_id.removeprefix(f"{plain}_").replace("_", " ")
    return name if limit_id in (plain, "") else commas((name, scope))
