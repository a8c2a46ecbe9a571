"""How a finding that goes on is said in a notification."""

from __future__ import annotations

from counterfoil.domain.finding import Finding
from counterfoil.ui.alert_text import click
from counterfoil.ui.note import Note, Urgency
from counterfoil.ui.plain import clean
from counterfoil.words.findings import advice, headline, what

KEY = "finding/"


def note_for_finding(finding: Finding, tz: str) -> Note:
    """What was seen and what to do; one finding has one key."""
    body = f"{what(finding, tz)} {advice(finding)}"
    return Note(KEY + finding.name, clean(headline(finding, tz)), clean(body), Urgency.NORMAL, click())
