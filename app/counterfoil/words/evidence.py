"""What is said of the ledger as evidence: what checking found, what it proves, and what it does not. Pure."""

from __future__ import annotations

from counterfoil.domain.record_kinds import Cause, SourceState
from counterfoil.domain.records import RecordLine
from counterfoil.domain.usage import OutputQuality
from counterfoil.domain.verification import Verification
from counterfoil.words.figures import counted

PROVES = "A check that holds proves that nothing was changed since a checkpoint you gave to someone else."
PROVES_NOT = "It says nothing about what the agents never logged, or what the provider counts."
KEEP_ELSEWHERE = (
    "Keep this line where you cannot change it later: an e-mail, a ticket, a time stamp. "
    "`counterfoil checkpoint --against` then shows that nothing before it was changed."
)
QUALITIES = {
    OutputQuality.AS_LOGGED: "output as logged",
    OutputQuality.PLACEHOLDER: "output understated: this client logged a placeholder",
    OutputQuality.PARTIAL: "output understated: the response was cut off",
}
FILE_STATES = {
    SourceState.PRESENT: "the file is there",
    SourceState.MOVED: "the file has been moved; what was read from it counts",
    SourceState.REPLACED: "the file's content has been replaced; what was read from it counts",
    SourceState.GONE: "the file is gone; what was read from it counts",
}


def found(result: Verification) -> str:
    """What checking a ledger found, in a sentence or two."""
    if result.first_bad is not None:
        where = f" (block {result.first_bad.block:,})" if result.first_bad.block else ""
        return f"The ledger is not as it was written{where}. {result.first_bad.what}"
    held = counted(result.checkpoints, "kept checkpoint")
    hold = "holds" if result.checkpoints == 1 else "hold"
    return (
        f"{counted(result.records, 'record')} unchanged since they were written; {held} {hold}. "
        f"Checked in {result.seconds:.1f} s."
    )


def what_to_do(result: Verification) -> str:
    """The way on from a result."""
    if result.ok:
        return ""
    if result.first_bad is not None and result.first_bad.table == "rollup":
        return "The records hold; `counterfoil restore` shows how the totals are made anew."
    return "`counterfoil restore` shows what can be put back. Nothing has been written over."


def why(line: RecordLine, lines: int) -> str:
    """Why a row of a request counts, or does not; `lines` is how many rows the request has."""
    if line.cause is Cause.VOID:
        return "Takes back the row before: a newer reader finds no request in that line."
    if line.superseded_by is not None:
        return f"Does not count: row {line.superseded_by:,} took its place."
    if lines == 1:
        return "Counts: the only row of this request."
    reasons = {
        Cause.GREW: f"Counts: it says most of {lines} rows of this response.",
        Cause.REREAD: "Counts: a newer reader read the same line again and understands it otherwise.",
        Cause.ORIGIN: "Counts: the session that made the request; the row before was read from a copy.",
        Cause.FIRST: "Counts.",
    }
    return reasons[line.cause]
