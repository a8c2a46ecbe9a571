"""What each file of a bundle is, and the page that says how to check them. Pure."""

from __future__ import annotations

from textwrap import fill

from counterfoil.clock import iso
from counterfoil.domain.dossier import Dossier, Redaction

WIDTH = 106
FILES = {
    "manifest.json": "what this bundle is: ledger, span, totals, prices, and every file with its hash",
    "events.jsonl": "the requests, one a line, exact",
    "events.csv": "the same requests as a table for spreadsheets",
    "readings.jsonl": "the provider's own usage counter as it was seen",
    "provider-events.jsonl": "what that counter did: resets, jumps, refusals",
    "coverage.csv": "by UTC day: lines read, used, without use, skipped; time looked on; files gone",
    "watched.csv": "the times through which the program looked on",
    "names.jsonl": "names in clear, with the salts that their hashes in the chain are made with",
    "prices.json": "the prices that were applied, where each is from, and since when",
    "checkpoints.txt": "what the chain was at earlier moments, and when this bundle was written",
    "timestamps": "a time stamp (RFC 3161) of a checkpoint, and the text it is of",
    "statements": "a statement as it was imported",
    "findings.json": "what this program found in the logs that cost more than usual; its own reading of them",
    "discrepancies.csv": "where the statements and the ledger differ, and why",
    "reconciliation": "one statement set beside the ledger, in full",
    "chain.jsonl": "the proof: every block of the ledger's chain, in full or as a hash",
    "verify.py": "checks all of it; needs Python 3.8 and nothing else",
    "report.html": "what is claimed, what was seen, and what that does not prove",
    "report.pdf": "the same to print",
    "README.txt": "what is in this bundle, and how to check it",
    "SHA256SUMS": "the hash of every other file",
}
NAMES = {
    Redaction.NONE: "Names of projects, folders and files stand as they are; names.jsonl proves them.",
    Redaction.HASH: (
        "Names of projects, folders and files stand as short hashes: the same name is the same hash within\n"
        "this bundle. The chain holds each under a hash of its own, by which its owner can prove it later."
    ),
    Redaction.DROP: "Names of projects, folders and files are left out; the chain holds their hashes.",
}


BESIDE = (
    "The proof holds neighbouring records in full, whatever is redacted: session ids, account ids as logged, "
    "and the clients' own figures leave with it."
)


def readme(dossier: Dossier, tz: str) -> str:
    """The whole page."""
    agents = ", ".join(dossier.agents) or "all agents"
    listed = "\n".join(f"  {name:<22} {what}" for name, what in FILES.items())
    return f"""Evidence of the use of coding agents, written by Counterfoil.

Requests of {agents} from {iso(dossier.since_ms)} up to, not including, {iso(dossier.until_ms)}.
Days are those of {tz}. {NAMES[dossier.redaction]}
{fill(BESIDE, WIDTH)}

Begin with report.html or report.pdf.

HOW TO CHECK IT
  python3 verify.py
in this folder, on any machine with Python 3.8 or later, without a network. It names the first
place that does not hold. Without Python:
  sha256sum -c SHA256SUMS

Each time stamp in timestamps/ can be checked with the certificate of its authority:
  openssl ts -verify -data timestamps/1.txt -in timestamps/1.tsr -CAfile AUTHORITY.pem

WHAT IS IN IT (some files only where there is something to say)
{listed}

WHAT IT IS WORTH
Counts are as the agents logged them on this machine. The ledger keeps each once, and a chain of hashes
over all records shows any later change. It does not show that the records are complete, nor that the
provider agrees. That the owner did not rewrite the whole ledger shows only a checkpoint that somebody
else has held since, or a time stamp. Costs are counts at list prices: an estimate, not a bill.
This page is no legal advice.
"""
