"""What is said of the ledger as evidence: what checking found, what it proves, and what it does not. Pure."""

from __future__ import annotations

from counterfoil.domain.log_form import Form
from counterfoil.domain.record_kinds import Cause, SourceState
from counterfoil.domain.records import RecordLine
from counterfoil.domain.usage import OutputQuality
from counterfoil.domain.verification import Verification
from counterfoil.words.figures import count, decimal
from counterfoil.words.qualities import QUALITIES
from counterfoil.words.reasons import reason
from counterfoil.words.tongue import msg, tr, trn

PROVES = msg(
    "A check that holds proves that nothing was changed since a checkpoint you gave to someone else."
)
PROVES_NOT = msg("It says nothing about what the agents never logged, or what the provider counts.")
KEEP_ELSEWHERE = msg(
    "Keep this line where you cannot change it later: an e-mail, a ticket, a time stamp. "
    "`counterfoil checkpoint --against` then shows that nothing before it was changed."
)
QUALITIES_IN_SHORT = QUALITIES | {
    OutputQuality.PLACEHOLDER: msg("output understated: this client logged a placeholder"),
    OutputQuality.PARTIAL: msg("output understated: the response was cut off"),
}
DIGESTED = {
    Form.LINES: msg("SHA-256 of the line"),
    Form.DOCUMENT: msg("SHA-256 of the record"),
    Form.DATABASE: msg("SHA-256 of the row as JSON"),
}
FILE_STATES = {
    SourceState.PRESENT: msg("the file is there"),
    SourceState.MOVED: msg("the file has been moved; what was read from it counts"),
    SourceState.REPLACED: msg("the file's content has been replaced; what was read from it counts"),
    SourceState.GONE: msg("the file is gone; what was read from it counts"),
}

COUNTS = {
    Cause.REREAD: msg("Counts: a newer reader read the same line again and understands it otherwise."),
    Cause.ORIGIN: msg("Counts: the session that made the request; the row before was read from a copy."),
    Cause.FIRST: msg("Counts."),
}


def found(result: Verification) -> str:
    """What checking a ledger found, in a sentence or two."""
    if result.first_bad is not None:
        what = reason(result.first_bad.what)
        if not result.first_bad.block:
            return tr("The ledger is not as it was written. {what}", what=what)
        block = count(result.first_bad.block)
        return tr("The ledger is not as it was written (block {block}). {what}", block=block, what=what)
    checkpoints = trn(
        "{n}\u00a0kept checkpoint holds",
        "{n}\u00a0kept checkpoints hold",
        result.checkpoints,
        n=count(result.checkpoints),
    )
    return trn(
        "{n}\u00a0record unchanged since they were written; {checkpoints}. Checked in {seconds} s.",
        "{n}\u00a0records unchanged since they were written; {checkpoints}. Checked in {seconds} s.",
        result.records,
        n=count(result.records),
        checkpoints=checkpoints,
        seconds=decimal(result.seconds, 1),
    )


def what_to_do(result: Verification) -> str:
    """The way on from a result."""
    if result.ok:
        return ""
    if result.first_bad is not None and result.first_bad.table == "rollup":
        return tr("The records hold; `counterfoil restore` shows how the totals are made anew.")
    return tr("`counterfoil restore` shows what can be put back. Nothing has been written over.")


def why(line: RecordLine, lines: int) -> str:
    """Why a row of a request counts, or does not; `lines` is how many rows the request has."""
    if line.cause is Cause.VOID:
        return tr("Takes back the row before: a newer reader finds no request in that line.")
    if line.superseded_by is not None:
        return tr("Does not count: row {row} took its place.", row=count(line.superseded_by))
    if lines == 1:
        return tr("Counts: the only row of this request.")
    if line.cause is Cause.GREW:
        return tr("Counts: it says most of {n} rows of this response.", n=lines)
    return tr(COUNTS[line.cause])
