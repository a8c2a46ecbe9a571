"""What was found in the logs, for a bundle that is to hold it: a file, and what its report tells."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace

from counterfoil.domain.dossier import Redaction
from counterfoil.domain.finding import Fact, Finding, Found
from counterfoil.exports.bundle_folder import Document
from counterfoil.exports.bundle_look import BundleLook
from counterfoil.exports.bundle_readme import FILES
from counterfoil.exports.findings import finding_fields, request_fields, untold_fields
from counterfoil.exports.report_findings import READING
from counterfoil.ledger.outgoing import Chosen
from counterfoil.ledger.request_names import RequestName, request_names

NAME = "findings.json"
LEAST_CONFIDENCE = 0.5
TOLD_BY_USER = frozenset(("tool",))  # a tool can bear the name of a project
LEFT_OUT = "(left out here)"


def findings_of(look: BundleLook) -> Found | None:
    """Those that reach into the span, with names as the bundle has them; None where none are to be told.

    Errors: LedgerError.
    """
    if not look.dossier.with_findings:
        return None
    from counterfoil.inspecting import inspection_of

    job, agents = look.job, look.dossier.agents
    found = inspection_of(job.home.ledger_file, job.prices, job.zone, job.clock).look()
    findings = (_veiled(one, look) for one in found.findings if _is_wanted(one, look))
    untold = (one for one in found.untold if not agents or one.agent in agents)
    return replace(found, findings=tuple(findings), untold=tuple(untold))


def findings_document(look: BundleLook, found: Found) -> Document:
    """`findings.json`."""
    names = request_names(look.connection, {number for one in found.findings for number in one.requests})
    told = {number: one for number, one in names.items() if _is_chosen(one, look.chosen)}
    made = {
        "reading": READING,
        "tz": look.job.zone.key,
        "rows": [_row(one, told, look.job.zone.key) for one in found.findings],
        "untold": [untold_fields(one) for one in found.untold],
    }
    return Document(NAME, FILES[NAME], lambda: (json.dumps(made, ensure_ascii=False, indent=1) + "\n",))


def _is_wanted(one: Finding, look: BundleLook) -> bool:
    dossier = look.dossier
    is_within = dossier.since_ms <= one.last_ms and one.first_ms < dossier.until_ms
    is_of = not dossier.agents or one.agent in dossier.agents
    return is_within and is_of and one.confidence >= LEAST_CONFIDENCE


def _veiled(one: Finding, look: BundleLook) -> Finding:
    project = look.veil.name(one.project) if one.project else ""
    is_clear = look.dossier.redaction is Redaction.NONE
    facts: tuple[tuple[str, Fact], ...] = tuple(
        (name, fact if is_clear or name not in TOLD_BY_USER else "") for name, fact in one.facts
    )
    # the client's own word for a cause can name what is the user's too, such as a server of tools
    cause = one.confirmed_by if is_clear or not one.confirmed_by else LEFT_OUT
    return replace(one, project=project or "", facts=facts, confirmed_by=cause)


def _is_chosen(one: RequestName, chosen: Chosen) -> bool:
    """Whether it stands in the bundle."""
    is_within = chosen.since_ms <= one.at_ms < chosen.until_ms and one.record <= chosen.upto
    return is_within and (not chosen.agents or one.agent in chosen.agents)


def _row(finding: Finding, told: Mapping[int, RequestName], tz: str) -> dict[str, object]:
    """With the numbers of the records beside the ids, and how many requests are outside the span."""
    here = [told[number] for number in finding.requests if number in told]
    requests = [{"record": one.record, **request_fields(one)} for one in here]
    elsewhere = len(finding.requests) - len(here)
    return finding_fields(finding, (), tz) | {"requests": requests, "requests_elsewhere": elsewhere}
