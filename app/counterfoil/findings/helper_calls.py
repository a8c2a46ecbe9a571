"""What a client spent by its own count and never logged. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from counterfoil.domain.finding import Doubt, Finding, FindingForm, FindingKind, Untold
from counterfoil.domain.money import PICOUSD_PER_USD, Cost
from counterfoil.domain.quota import NoteKind
from counterfoil.domain.window import HOUR_MS
from counterfoil.findings.evidence import Evidence, Lane, Sign
from counterfoil.findings.session_sums import SessionSums, by_session, lanes_by_session

LEAST_PICOUSD, LEAST_SHARE = PICOUSD_PER_USD // 20, 0.1
SURE_BESIDE, SURE_OWN = (
    0.975,
    0.5,
)  # that requests without a log made a difference on other models, on its own
TWICE_UNTIL = 2, 1, 214  # clients before that counted some output twice in their own sums
_VERSION = re.compile(r"(\d+)\.(\d+)\.(\d+)")


def detect(evidence: Evidence) -> Iterator[Finding | Untold]:
    """One finding a session, by the client's last sums of it: more, where the session has gone on since.

    Confidence: that it is neither a log that lacks requests nor a client that counts twice. What was spent on
    models that the session's log does not have is surely beside it; of what was spent more on the log's own
    models half may be, and nothing where the client is known to count twice.
    """
    notes = {(note.agent, note.session): note for note in evidence.notes if note.kind is NoteKind.COST_STATE}
    if not notes:
        return
    sessions, lanes = by_session(evidence.sums), lanes_by_session(evidence.lanes)
    for name, note in notes.items():
        if name in sessions and name in lanes:
            found = _found(note, sessions[name], lanes[name])
            if found is not None:
                yield found


def _found(note: Sign, sums: SessionSums, lanes: list[Lane]) -> Finding | Untold | None:
    first_ms, last_ms = min(lane.first_ms for lane in lanes), max(lane.last_ms for lane in lanes)
    told, logged = note.body.get("total_cost_usd"), sums.cost.picousd
    if not isinstance(told, int | float):
        return None
    client = round(told * PICOUSD_PER_USD)
    more = client - logged
    if more < max(LEAST_PICOUSD, LEAST_SHARE * client):
        return None
    doubt = _doubt(note, sums, first_ms)
    if doubt is not None:
        return Untold(FindingKind.OTHER_MODEL, note.agent, doubt, sum(lane.calls for lane in lanes))
    beside = _beside(note.body.get("models"), sums)
    share = min(1.0, sum(beside.values()) * PICOUSD_PER_USD / more)
    confidence = share * SURE_BESIDE + (1 - share) * (0.0 if _counts_twice(sums) else SURE_OWN)
    if confidence < SURE_OWN:
        return None
    return Finding(
        FindingKind.OTHER_MODEL,
        FindingForm.HELPER_CALLS,
        note.agent,
        first_ms,
        last_ms,
        Cost(more, 1, 0),
        confidence,
        (),
        note.session,
        lanes[0].shell.project,
        tuple(sorted(beside)),
        (("client_picousd", client), ("logged_picousd", logged), ("cost_share", more / client)),
    )


def _doubt(note: Sign, sums: SessionSums, first_ms: int) -> Doubt | None:
    if sums.is_understated:
        return Doubt.OUTPUT_UNDERSTATED
    if sums.cost.unpriced_requests:
        return Doubt.NO_PRICE
    begun = note.body.get("started_at_ms")
    if isinstance(begun, int) and begun < first_ms - HOUR_MS:
        return Doubt.BEGINS_MIDWAY
    return None


def _beside(models: object, sums: SessionSums) -> dict[str, float]:
    """What the client spent on models that no request in the log was made to, in USD."""
    logged = {one.shell.model for one in (*sums.main, *sums.sub)}
    if not isinstance(models, Mapping):
        return {}
    return {
        str(model): float(figures.get("cost_usd") or 0.0)
        for model, figures in models.items()
        if not any(model.startswith(one) or one.startswith(model) for one in logged)
    }


def _counts_twice(sums: SessionSums) -> bool:
    versions = (_VERSION.match(one.shell.client_version or "") for one in (*sums.main, *sums.sub))
    return any(known and tuple(map(int, known.groups())) < TWICE_UNTIL for known in versions)
