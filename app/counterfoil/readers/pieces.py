"""The bytes of a record within a document, so that it can be named however the document is written anew.

Imported by readers of documents.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from counterfoil.domain.usage import LineRef
from counterfoil.readers.base import Batch, Line
from counterfoil.readers.decode import Unreadable, objects
from counterfoil.readers.figures import piece
from counterfoil.readers.strict_json import Object

_OBJECT = msgspec.json.Decoder(dict[str, msgspec.Raw])
_LIST = msgspec.json.Decoder(list[msgspec.Raw])


def ref_of(line: Line, path: Sequence[str]) -> LineRef:
    """Where the value behind these names stands in a document; the whole document where it cannot be told."""
    part = _part(line.data, path)
    return line.ref() if part is None else piece(line, part)


def refs_of_list(line: Line, path: Sequence[str], length: int) -> list[LineRef]:
    """Where each entry of the list behind these names stands, in their order."""
    part = _part(line.data, path)
    try:
        entries = [] if part is None else [bytes(one) for one in _LIST.decode(part)]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        entries = []
    if len(entries) != length:
        return [line.ref()] * length
    refs, after = [], 0
    for entry in entries:
        refs.append(piece(line, entry, after))
        after = refs[-1].offset - line.offset + len(entry)
    return refs


def each_entry(
    line: Line,
    batch: Batch,
    name: str,
    begin: Callable[[Object], None],
    take: Callable[[Object, LineRef], bool],
) -> None:
    """Read a document that holds a list under `name`; an entry that cannot be read leaves the others.

    `begin` sees the document, `take` each object of the list: whether it is used; it may raise Unreadable.
    """
    bodies, reason = objects(line.data)
    was_used = False
    for body in bodies:
        begin(body)
        told = body.get(name)
        entries = told if isinstance(told, list) else []
        for entry, ref in zip(entries, refs_of_list(line, (name,), len(entries)), strict=True):
            try:
                was_used |= isinstance(entry, dict) and take(entry, ref)
            except Unreadable as problem:
                reason = reason or problem.reason
    batch.judge(line, reason, used=was_used)


def _part(data: bytes, path: Sequence[str]) -> bytes | None:
    part: msgspec.Raw | bytes | None = data
    for name in path:
        try:
            part = None if part is None else _OBJECT.decode(part).get(name)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            return None
    return None if part is None else bytes(part)
