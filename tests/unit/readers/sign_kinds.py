"""Signs told apart from the other notes of a batch."""

from __future__ import annotations

from counterfoil.domain.quota import ClientNote, NoteKind
from counterfoil.readers.base import Batch

SIGNS = frozenset(
    (
        *(NoteKind.PROMPT, NoteKind.SESSION_START, NoteKind.COMPACTION),
        *(NoteKind.RETRY, NoteKind.TOOL_RESULT, NoteKind.MODEL_CHOICE),
    )
)


def signs(batch: Batch) -> list[ClientNote]:
    return [note for note in batch.notes if note.kind in SIGNS]


def without_signs(batch: Batch) -> Batch:
    """The same batch, its signs taken out."""
    batch.notes = [note for note in batch.notes if note.kind not in SIGNS]
    return batch
