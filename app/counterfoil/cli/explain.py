"""`explain ID`: every row of a request, message or session, which one counts and why, where it is from."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing

from counterfoil.audit import Audit, audit_of
from counterfoil.cli.output import print_json
from counterfoil.cli.place import place_of
from counterfoil.cli.price_fields import applied_fields, cost_fields, layer_fields, said_cost, said_rates
from counterfoil.clock import iso, wall_clock
from counterfoil.domain.log_form import Form
from counterfoil.domain.records import RecordLine
from counterfoil.errors import KnownError
from counterfoil.exports.fields import NO_TOKENS, credits_field, token_fields
from counterfoil.prices.book import PriceBook
from counterfoil.words import evidence
from counterfoil.words.counts import counted
from counterfoil.words.ledger_lines import quota
from counterfoil.words.spent import exact_credits


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
                {
                    "id": options.id,
                    "prices": list(map(layer_fields, audit.prices.layers)),
                    "rows": [_fields(line, rows[line.key]) | _price(line, audit.prices) for line in lines],
                    **proofs,
                }
            )
        else:
            print("\n".join(_shown(lines, rows, audit.prices)))
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
        **(NO_TOKENS if line.uncounted_requests else token_fields(line.tokens)),
        "credits": credits_field(line.credits_nano),
        "quota": line.quota,
        "raw": line.raw,
        "quality": line.quality.value,
        "client_version": line.client_version,
        "reader": line.reader,
        "reader_version": line.reader_version,
        "file": f"{line.home}/{line.file}",
        "file_state": line.file_state.value,
        "form": line.form.value,
        "offset": line.offset,
        "length": line.length,
        "sha256": line.sha256,
    }


def _price(line: RecordLine, book: PriceBook) -> dict[str, object]:
    """What the row alone comes to; `counts` says whether it is in any total."""
    costs = cost_fields(book.cost(line), book.cost_now(line, wall_clock()))
    return {"provider": line.provider, **costs, "price": applied_fields(book.applied(line))}


def _shown(lines: Iterable[RecordLine], rows: Counter[str], book: PriceBook) -> Iterator[str]:
    key = None
    for line in lines:
        if line.key != key:
            key = line.key
            yield f"{line.model}  message {line.key}  request {line.request_id or 'not known'}"
            yield f"  session {line.session}, client {line.client_version or 'not known'}"
        tokens = line.tokens
        counts = f"{tokens.prompt:,} in, {tokens.output:,} out"
        yield (
            f"  row {line.id:,}  {iso(line.at_ms)}  {'– in, – out' if line.uncounted_requests else counts}, "
            f"{evidence.QUALITIES_IN_SHORT[line.quality]}"
        )
        yield f"    {evidence.why(line, rows[line.key])}"
        yield from _more_logged(line)
        yield f"    {line.home}/{line.file}, {_place(line)}"
        yield f"    {evidence.FILE_STATES[line.file_state]}; {evidence.DIGESTED[line.form]}:"
        yield f"    {line.sha256}"
        yield (
            f"    read by {line.reader} reader {line.reader_version}, first seen {iso(line.seen_ms)}, "
            f"block {line.block:,}"
        )
        yield from (f"    {said}" for said in _price_lines(line, book))


def _place(line: RecordLine) -> str:
    length = counted(line.length, "byte")
    if line.form is Form.DATABASE:
        return f"database row {line.offset:,}, {length} as JSON"
    of = " of the document as it was read" if line.form is Form.DOCUMENT else ""
    return f"byte {line.offset:,}{of}, {length}"


def _more_logged(line: RecordLine) -> Iterator[str]:
    if line.credits_nano:
        yield f"    {exact_credits(line.credits_nano)}"
    if line.quota is not None:
        yield f"    {quota(line.quota)}"
    if line.raw is not None:
        yield f"    as logged: {line.raw}"


def _price_lines(line: RecordLine, book: PriceBook) -> Iterator[str]:
    yield said_cost(book.cost(line), book.cost_now(line, wall_clock()))
    yield from (f"  {said}" for said in said_rates(line.rates or {}))
