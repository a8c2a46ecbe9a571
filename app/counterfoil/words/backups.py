"""What is said of backups, of a ledger that is lost or damaged, and of what can be put back. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from counterfoil.domain.backups import BackupFile, Present, ReadOn, Recovery, Restored, Standing
from counterfoil.domain.checkpoint import Checkpoint
from counterfoil.words.counts import counted

NOTHING_NEW = "No record was added since the newest backup, so no other one was made."
NO_BACKUPS = "There are no backups yet; `counterfoil backup` makes one."
NOTHING_CHANGED = "Nothing was changed."
NOTHING_TO_DO = "There is nothing to restore."
CUT_SHORT = "A restore was cut short; `counterfoil restore --apply` finishes it."
NO_RESULT = "Neither this file nor a backup holds anything that can be put back."
OTHER_WAYS = (
    "`counterfoil restore --from FILE` looks at another backup, "
    "`counterfoil restore --new` at an empty ledger."
)
OF_ANOTHER = (
    "This backup is of another ledger, or its records are not those that the kept checkpoints cover. It is "
    "taken alone, and the checkpoints kept here are set aside."
)
GIVEN_UP = (
    "An empty ledger begins anew from the logs that still exist. Requests whose logs are deleted are then in "
    "no total any more, and the checkpoints that were handed out hold for nothing here."
)
KEPT_ASIDE = "The present ledger and its checkpoints stay under other names; backups stay where they are."

_READ_ON = {
    ReadOn.WHERE_IT_STOOD: "Logs are read on from where reading stood.",
    ReadOn.SINCE_BACKUP: "Logs that still exist are read again from where they stood at the backup.",
    ReadOn.FROM_START: "Logs that still exist are read again from their beginning.",
}
_ONCE = "What the ledger has already is not counted twice."


def moment(at_ms: int) -> str:
    """`"2026-07-08 20:15 UTC"`."""
    return f"{datetime.fromtimestamp(at_ms / 1000, UTC):%Y-%m-%d %H:%M} UTC"


def megabytes(size_bytes: int) -> str:
    """`"3.4 MB"`."""
    return f"{size_bytes / 1e6:,.1f} MB"


def standing(present: Present) -> str:
    """How the ledger in place is, in a sentence or two."""
    parts = [_STANDING[present.standing]]
    if present.standing is Standing.WHOLE:
        parts = [f"The ledger is whole: {counted(present.records or 0, 'record')}, and every one holds."]
    elif present.records is not None and present.standing is not Standing.DAMAGED:
        parts.append(f"It holds {counted(present.records, 'record')}.")
    if present.bad:
        parts.append(present.bad.what)
    if present.known and present.standing is not Standing.WHOLE:
        parts.append(known(present.known))
    return " ".join(parts)


def known(head: Checkpoint) -> str:
    """How far the ledger is known to have been."""
    return f"On {moment(head.at_ms)} the ledger held {counted(head.size, 'record')}."


def lacks(records: int, head: Checkpoint | None) -> str:
    """How much less a backup has than the ledger is known to have had; `""` if no less, or not known."""
    less = head.size - records if head else 0
    return f"lacks the last {less:,}" if less > 0 else ""


def result(found: Recovery) -> Iterator[str]:
    """What was put together, sentence by sentence."""
    sources = (
        f"{found.from_damaged:,} from the ledger in place" if found.from_damaged else "",
        f"{found.from_backup:,} from the backup" if found.from_backup else "",
    )
    yield f"{counted(found.size, 'record')}: {', '.join(filter(None, sources))}."
    yield missing(found)
    if found.checkpoints_dropped:
        verbs = "holds and is" if found.checkpoints_dropped == 1 else "hold and are"
        yield f"{counted(found.checkpoints_dropped, 'checkpoint')} inside it no longer {verbs} left out."
    if found.contents_lost:
        yield f"The content of {counted(found.contents_lost, 'kept statement')} is gone; its record holds."
    stands = found.read_on is ReadOn.WHERE_IT_STOOD
    yield _READ_ON[found.read_on] if stands else f"{_READ_ON[found.read_on]} {_ONCE}"


def missing(found: Recovery) -> str:
    """Which records are gone, by table and number as far as they are known."""
    if not found.missing_records:
        return "No record is known to be missing."
    named = ", ".join(f"{one.table} {_numbers(one.first, one.last)}" for one in found.missing)
    some = f": {named}" if named else ""
    verb = "is" if found.missing_records == 1 else "are"
    return f"{counted(found.missing_records, 'record')} {verb} missing{some}."


def made(file: BackupFile) -> tuple[str, ...]:
    """A backup as a row: when, how many records, how large, where."""
    return moment(file.at_ms), f"{file.size:,}", megabytes(file.bytes), str(file.path)


def in_line(file: BackupFile, head: Checkpoint | None, *, is_used: bool) -> str:
    """`"2026-07-08 20:15 UTC  12,980 records  3.4 MB  lacks the last 140 · checked"`, and its name."""
    notes = " · ".join(filter(None, (lacks(file.size, head), "checked" if is_used else "")))
    parts = (moment(file.at_ms), counted(file.size, "record"), megabytes(file.bytes), notes, file.path.name)
    return "  ".join(filter(None, parts))


def begun(aside: Path | None) -> str:
    """What was done for an empty ledger."""
    kept = f" The one that was there is kept as {aside}." if aside else ""
    return f"An empty ledger is in place.{kept} `counterfoil scan` reads the logs that still exist."


def done(said: Restored) -> str:
    """What was put in place, and where the old ledger is now."""
    if said.interrupted:
        return "The restore that was cut short is finished: the ledger is in place."
    aside = f"; the one that was there is kept as {said.aside}" if said.aside else ""
    return f"The ledger is in place{aside}."


def _numbers(first: int, last: int) -> str:
    return f"{first:,}" if first == last else f"{first:,} to {last:,}"


_STANDING = {
    Standing.WHOLE: "",
    Standing.DAMAGED: "The ledger is damaged.",
    Standing.MISSING: "There is no ledger in its place.",
    Standing.EMPTY: "The ledger's file is empty.",
    Standing.OLDER: "The ledger is whole, but it is an older one.",
    Standing.CHANGED: "The ledger is whole in itself, but it is not what the kept checkpoints cover.",
    Standing.OTHER: "The ledger in place is another one than is known here.",
}
