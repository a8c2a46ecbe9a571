"""How many more sessions a window has room for, in words. Pure."""

from __future__ import annotations

from counterfoil.domain.quota import WindowKind
from counterfoil.domain.sessions_left import SessionsLeft
from counterfoil.words.counts import sessions
from counterfoil.words.figures import count, percent
from counterfoil.words.reasons import reason
from counterfoil.words.tongue import msg, tr, trn

SPANS = {
    WindowKind.SEVEN_DAY: msg("this week"),
    WindowKind.SEVEN_DAY_SCOPED: msg("this week"),
    WindowKind.MONTHLY: msg("this month"),
}
IN_WINDOW = msg("in this window")
MANY = 99


def sessions_sentence(left: SessionsLeft | None, kind: WindowKind) -> str:
    """`"About 14 sessions like your usual one are left this week."`; nothing where none or not known."""
    if left is None or not left.count:
        return ""
    span = SPANS.get(kind, IN_WINDOW)
    when, number = tr(span), round(left.count)
    if left.count < 0.5:
        return tr("Less than a session like your usual one is left {when}.", when=when)
    if number > MANY:
        return tr("More than {n}\u00a0sessions like your usual one are left {when}.", n=MANY, when=when)
    return trn(
        "About {n}\u00a0session like your usual one is left {when}.",
        "About {n}\u00a0sessions like your usual one are left {when}.",
        number,
        n=count(number),
        when=when,
    )


def sessions_explained(left: SessionsLeft | None) -> str:
    """The band, what such a session takes and what it was learned from; or what is missing."""
    if left is None:
        return ""
    if left.missing is not None:
        return tr("How many sessions are left is not known: {why}.", why=reason(left.missing))
    if not left.count or left.low is None or left.high is None or left.percent_each is None:
        return ""
    return tr(
        "{band} in 8\u00a0of\u00a010 cases; one takes about {percent}, learned from {sessions}.",
        band=f"{left.low:.0f}–{left.high:.0f}",
        percent=percent(left.percent_each),
        sessions=sessions(left.sessions),
    )
