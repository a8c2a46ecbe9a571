"""How a finding that goes on is said in a notification."""

from __future__ import annotations

from counterfoil.domain.finding import Finding
from counterfoil.ui.alert_text import click
from counterfoil.ui.note import Note, Urgency
from counterfoil.ui.plain import clean
from counterfoil.words.findings import advice, headline, money_line, what
from counterfoil.words.tongue import tr

KEY, LONGEST = "finding/", 600


def note_for_finding(finding: Finding, tz: str) -> Note:
    """What it costs, what to do, what was seen: a service may cut the end off. One key a finding."""
    cost = tr("So far {cost}.", about="a sum beyond the usual", cost=money_line(finding))
    title, body = headline(finding, tz), f"{cost} {advice(finding)} {what(finding, tz)}"
    return Note(KEY + finding.name, clean(title), clean(body, LONGEST), Urgency.NORMAL, click())
