"""What somebody wants to hand over as evidence, and what will leave the machine with it. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Redaction(StrEnum):
    """What becomes of the names of folders and projects; proofs hold whichever is chosen."""

    NONE = "none"  # as they are
    HASH = "hash"  # as salted hashes: the same name is the same hash, within one bundle
    DROP = "drop"  # left out


@dataclass(frozen=True, slots=True)
class Dossier:
    """What a bundle is to hold: requests from `since_ms` up to `until_ms`, of `agents` (() for all), with the
    kept statements of those numbers. `claim` is the user's own sentence, told as such. `with_findings`: and
    with what was found in the logs.
    """

    since_ms: int
    until_ms: int
    redaction: Redaction = Redaction.HASH
    agents: tuple[str, ...] = ()
    statements: tuple[int, ...] = ()
    claim: str = ""
    with_findings: bool = False


@dataclass(frozen=True, slots=True)
class FilePreview:
    """One file of the bundle before it is written: what it holds, how many rows, some as they will be."""

    name: str
    what: str
    rows: int | None
    sample: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Preview:
    """Exactly what leaves. `fields` are the names of all fields of a request; `beside` counts records of
    others that the chain's proof cannot do without, and `note` says what stands in these."""

    files: tuple[FilePreview, ...]
    fields: tuple[str, ...]
    requests: int
    beside: int
    about_bytes: int
    note: str = ""
