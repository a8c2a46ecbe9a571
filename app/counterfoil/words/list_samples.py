"""Texts as long as those in the lists of past windows and of events get. Pure: no Qt."""

from __future__ import annotations

from counterfoil.domain.provider_event import EventKind
from counterfoil.domain.quota import WindowKind
from counterfoil.domain.window import PROVIDERS, plain_limit
from counterfoil.words import figures
from counterfoil.words.provider_names import event_name, limit_name
from counterfoil.words.samples import near_moments
from counterfoil.words.scorecard_past import AS_SAID, NOT_SAID, OTHERWISE, UNDECIDED
from counterfoil.words.tongue import tr

SHORT_MS = 10_740_000  # "2 h 59"
PLAIN = (WindowKind.FIVE_HOUR, WindowKind.SEVEN_DAY)


def events() -> tuple[str, ...]:
    """The name of every kind of event."""
    return tuple(map(event_name, EventKind))


def limits() -> tuple[str, ...]:
    """The name of each agent's plain limits: `"Claude 5-hour window"`."""
    return tuple(limit_name(agent, plain_limit(agent), kind) for agent in PROVIDERS for kind in PLAIN)


def change() -> str:
    """`"100 % → 100 %"`."""
    return " → ".join([figures.percent(100)] * 2)


def accepted() -> str:
    """How many readings of a source were believed: `"99,999 of 99,999"`."""
    most = figures.count(99_999)
    return tr("{part}\u00a0of\u00a0{all}", part=most, all=most)


def said_before() -> tuple[str, ...]:
    """What was said of a past window: `"99 %, ≈ Wed 23:59"`."""
    share, nothing = figures.percent(99), tr(NOT_SAID)
    return (*(tr("{chance}, ≈\u00a0{when}", chance=share, when=when) for when in near_moments()), nothing)


def came() -> tuple[str, ...]:
    """What came of a past window: `"ran out Wed 23:59"`, `"cut short, 99 %"`."""
    share = figures.percent(99)
    ended = (tr("lasted, {percent}", percent=share), tr("cut short, {percent}", percent=share))
    return (*(tr("ran out {when}", when=when) for when in near_moments()), *ended)


def verdicts() -> tuple[str, ...]:
    """How the two agree: `"as said, 2 h 59 earlier"`."""
    length = figures.duration(SHORT_MS)
    off = (tr("{duration} earlier", duration=length), tr("{duration} later", duration=length))
    others = (AS_SAID, OTHERWISE, UNDECIDED, figures.UNKNOWN)
    return (*(tr("as said, {off}", off=one) for one in off), *map(tr, others))
