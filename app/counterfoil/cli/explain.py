"""`explain ID`: every row of a request, message or session, which one counts and why, where it is from."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing

from counterfoil.audit import Audit, audit_of
from counterfoil.cli.fields import token_fields
from counterfoil.cli.output import print_json
from counterfoil.cli.place import place_of
from counterfoil.clock import iso, wall_clock
from counterfoil.domain.records import RecordLine
from counterfoil.errors import KnownError
from counterfoil.words import evidence


def run(options: argparse.Namespace) -> int:
    """Print what is known of an id; one that is not in the ledger is said."""
    place = place_of(options)
    with closing(audit_of(place.home, place.roots, wall_clock)) as audit:
        lines = list(audit.explain(options.id))
        if not lines:
            raise KnownError(
                f"Nothing in the ledger has the id {options.id}; it may be a message, request or session id."
            )
        rows = Counter(line.key for line in lines)
        if options.json:
            proofs = _proofs(audit, lines) if options.proof else {}
            print_json(
                {"id": options.id, "rows": [_fields(line, rows[line.key]) for line in lines], **proofs}
            )
        else:
            print("\n".join(_shown(lines, rows)))
    return 0


def _proofs(audit: Audit, lines: Iterable[RecordLine]) -> dict[str, object]:
    numbers = sorted({line.block for line in lines if line.block is not None})
    return {"blocks": [audit.proof(number) for number in numbers]}


def _fields(line: RecordLine, rows: int) -> dict[str, object]:
    return {
        "record": line.id,
        "block": line.block,
        "counts": line.counts,
        "why": evidence.why(line, rows),
        "cause": line.cause.value,
        "revision": line.revision,
        "superseded_by": line.superseded_by,
        "at": iso(line.at_ms),
        "first_seen_at": iso(line.seen_ms),
        "message_id": line.key,
        "request_id": line.request_id,
        "session": line.session,
        "model": line.model,
        **token_fields(line.tokens),
        "quality": line.quality.value,
        "client_version": line.client_version,
        "reader": line.reader,
        "reader_version": line.reader_version,
        "file": f"{line.home}/{line.file}",
        "file_state": line.file_state.value,
        "offset": line.offset,
        "length": line.length,
        "sha256": line.sha256,
    }


def _shown(lines: Iterable[RecordLine], rows: Counter[str]) -> Iterator[str]:
    key = None
    for line in lines:
        if line.key != key:
            key = line.key
            yield f"{line.model}  message {line.key}  request {line.request_id or 'not known'}"
            yield f"  session {line.session}, client {line.client_version or 'not known'}"
        tokens = line.tokens
        yield (
            f"  row {line.id:,}  {iso(line.at_ms)}  {tokens.prompt:,} in, {tokens.output:,} out, "
            f"{evidence.QUALITIES[line.quality]}"
        )
        yield f"    {evidence.why(line, rows[line.key])}"
        yield f"    {line.home}/{line.file}, byte {line.offset:,}, {line.length:,} bytes"
        yield f"    {evidence.FILE_STATES[line.file_state]}; SHA-256 of the line:"
        yield f"    {line.sha256}"
        yield (
            f"    read by {line.reader} reader {line.reader_version}, first seen {iso(line.seen_ms)}, "
            f"block {line.block:,}"
        )
