"""The wording of an agent's log that may have changed. Pure: no Qt."""

from __future__ import annotations

from collections.abc import Sequence

from counterfoil.domain.drift import Drift
from counterfoil.domain.snapshot import Snapshot
from counterfoil.words.agents import program
from counterfoil.words.figures import count
from counterfoil.words.listing import commas
from counterfoil.words.tongue import tr

MOST_NAMED = 4


def sentence(found: Drift) -> str:
    """Of one agent, for a notice."""
    return tr(
        "{agent}: {n} of {all} lines with usage could not be read this week. Its log may have changed, and "
        "totals may be too low.",
        agent=program(found.agent),
        n=count(found.skipped),
        all=count(found.lines),
    )


def sentences(found: Sequence[Drift]) -> str:
    """Of all agents in one, those with the greatest share by name; `""` for none."""
    if len(found) < 2:
        return "".join(map(sentence, found))
    named = [
        tr("{agent} ({n} of {all})", agent=program(one.agent), n=count(one.skipped), all=count(one.lines))
        for one in found[:MOST_NAMED]
    ]
    return tr(
        "Lines with usage could not be read this week: {agents}. Their logs may have changed, and totals may "
        "be too low.",
        agents=commas([*named, *(["…"] if len(found) > MOST_NAMED else [])]),
    )


def said(snapshot: Snapshot) -> str:
    """The notice of a snapshot, or what is to be said of logs that may have changed; `""` for neither."""
    return snapshot.notice or sentences(snapshot.drift)


def beneath(snapshot: Snapshot) -> str:
    """What is to be said of such logs below a notice; `""` where `said` says it, or for none."""
    return sentences(snapshot.drift) if snapshot.notice else ""
