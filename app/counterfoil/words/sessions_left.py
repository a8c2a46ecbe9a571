"""How many more sessions a window has room for, in words. Pure."""

from __future__ import annotations

from counterfoil.domain.quota import WindowKind
from counterfoil.domain.sessions_left import SessionsLeft
from counterfoil.words.figures import NBSP, counted, percent

SPANS = {
    WindowKind.SEVEN_DAY: "this week",
    WindowKind.SEVEN_DAY_SCOPED: "this week",
    WindowKind.MONTHLY: "this month",
}
MANY = 99


def sessions_sentence(left: SessionsLeft | None, kind: WindowKind) -> str:
    """`"About 14 sessions like your usual one are left this week."`; nothing where none or not known."""
    if left is None or not left.count:
        return ""
    when = SPANS.get(kind, "in this window")
    number = round(left.count)
    if left.count < 0.5:
        return f"Less than a session like your usual one is left {when}."
    if number > MANY:
        return f"More than {MANY}{NBSP}sessions like your usual one are left {when}."
    about = f"About {counted(number, 'session')} like your usual one"
    return f"{about} {'is' if number == 1 else 'are'} left {when}."


def sessions_explained(left: SessionsLeft | None) -> str:
    """The band, what such a session takes and what it was learned from; or what is missing."""
    if left is None:
        return ""
    if left.missing is not None:
        return f"How many sessions are left is not known: {left.missing}."
    if not left.count or left.low is None or left.high is None or left.percent_each is None:
        return ""
    within = f"{left.low:.0f}–{left.high:.0f} in 8{NBSP}of{NBSP}10 cases"
    each = f"one takes about {percent(left.percent_each)}"
    return f"{within}; {each}, learned from {counted(left.sessions, 'session')}."
