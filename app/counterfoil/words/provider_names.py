"""How events, sources and limits of the provider's counter are called. Pure: no Qt."""

from __future__ import annotations

from counterfoil.domain.provider_event import EventKind
from counterfoil.domain.quota import WindowKind
from counterfoil.domain.window import plain_limit
from counterfoil.words.verdicts import agent

NAMES = {
    EventKind.RESET_NATURAL: "Reset",
    EventKind.RESET_EARLY: "Reset early",
    EventKind.RESET_LATE: "Reset late",
    EventKind.COUNTER_ZEROED: "Counter back at zero",
    EventKind.COUNTER_FELL: "Counter fell",
    EventKind.JUMP_WITHOUT_USE: "Rise without use here",
    EventKind.WINDOW_APPEARED: "Window appeared",
    EventKind.WINDOW_VANISHED: "Window no longer reported",
    EventKind.CAPACITY_CHANGED: "Capacity changed",
    EventKind.PLAN_CHANGED: "Plan changed",
    EventKind.REFUSED: "Requests refused",
    EventKind.ON_CREDITS: "Work on credits",
}
LENGTHS = {
    WindowKind.FIVE_HOUR: "5-hour window",
    WindowKind.SEVEN_DAY: "week",
    WindowKind.SEVEN_DAY_SCOPED: "week",
    WindowKind.MONTHLY: "month",
    WindowKind.DAILY: "day",
}
BESIDE_THE_PLAN = {"claude_extra_usage": "extra usage", "claude_spend": "spend limit"}


def event_name(kind: EventKind) -> str:
    """A kind of event in two to four words: `"Reset early"`."""
    return NAMES[kind]


def limit_name(agent_name: str, limit_id: str, kind: WindowKind | None) -> str:
    """`"Codex 5-hour window"`, `"Claude week, opus"`, `"Claude extra usage"`; without a kind `"Codex"`."""
    if limit_id in BESIDE_THE_PLAN:
        return f"{agent(agent_name)} {BESIDE_THE_PLAN[limit_id]}"
    plain = plain_limit(agent_name)
    scope = limit_id.removeprefix(f"{plain}_").replace("_", " ")
    length = "" if kind is None else f" {LENGTHS.get(kind, 'window')}"
    return f"{agent(agent_name)}{length}" + ("" if limit_id in (plain, "") else f", {scope}")


def dollars(value: float) -> str:
    """`"$12.40"`, `"$0.85"`; two figures where it is smaller: `"$0.012"`."""
    return f"${value:,.2f}" if abs(value) >= 0.1 else f"${value:.2g}"
