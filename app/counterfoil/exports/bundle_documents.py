"""The smaller files of a bundle, each made from one look at the ledger."""

from __future__ import annotations

import json
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path, PurePath

from counterfoil import __version__
from counterfoil.clock import iso
from counterfoil.domain.dossier import Redaction
from counterfoil.domain.provider_event import ProviderEvent
from counterfoil.exports.bundle_folder import Document, MadeFile
from counterfoil.exports.bundle_look import BundleLook
from counterfoil.exports.bundle_readme import FILES, readme
from counterfoil.exports.event_lines import in_cell
from counterfoil.exports.redaction import FIELDS
from counterfoil.ledger import covered, proofs
from counterfoil.ledger.kept import Kept
from counterfoil.ledger.outgoing import block_ends
from counterfoil.ledger.statements import KeptStatement, statement_parts
from counterfoil.prices.book import PriceBook
from counterfoil.reporting import day_name
from counterfoil.words.spreadsheet import UTF8_MARK

EVIDENCE = Path(__file__).parent.parent / "resources" / "evidence"
ENDINGS = (".csv", ".json", ".jsonl", ".tsv", ".txt")
FORMAT, VERSION = "counterfoil-bundle", 1


def dumps(value: object) -> str:
    """The one way in which rows are written."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def csv_lines(head: Sequence[str], rows: Iterable[Sequence[object]]) -> Iterator[str]:
    """A table for spreadsheets; nothing in it is taken for a formula."""
    yield UTF8_MARK + ",".join(map(in_cell, head)) + "\r\n"
    for row in rows:
        yield ",".join(map(in_cell, row)) + "\r\n"


def documents(look: BundleLook, events: Sequence[ProviderEvent]) -> Iterator[Document]:
    """All that do not hang on the requests being written."""
    yield Document("readings.jsonl", FILES["readings.jsonl"], lambda: _readings(look), is_rows=True)
    yield Document(
        "provider-events.jsonl",
        FILES["provider-events.jsonl"],
        lambda: _events(look, events),
        is_rows=True,
    )
    yield _table("coverage.csv", lambda: _coverage(look))
    yield _table("watched.csv", lambda: _watched(look))
    yield Document("checkpoints.txt", FILES["checkpoints.txt"], lambda: _checkpoints(look), is_rows=True)
    for number, (text, reply) in enumerate(_stamps(look), 1):
        yield _blob(f"timestamps/{number}.txt", FILES["timestamps"], text.encode())
        yield _blob(f"timestamps/{number}.tsr", FILES["timestamps"], reply)
    for kept in look.statements:
        yield _statement(look, kept)
    yield Document("verify.py", FILES["verify.py"], lambda: (verify_source(),))
    yield Document("README.txt", FILES["README.txt"], lambda: (readme(look.dossier, look.job.zone.key),))


def names(look: BundleLook, contexts: Iterable[int], sources: Iterable[int]) -> Iterator[Document]:
    """Names in clear with their salts, where they are not to be hidden."""
    if look.dossier.redaction is Redaction.NONE:
        yield Document(
            "names.jsonl",
            FILES["names.jsonl"],
            lambda: (
                dumps(_named(one)) + "\n" for one in proofs.names_told(look.connection, contexts, sources)
            ),
            is_rows=True,
        )


def _named(told: Mapping[str, object]) -> dict[str, object]:
    return {name: told.get(name) for name in FIELDS["names.jsonl"]}


def verify_source() -> str:
    """The program that checks a bundle."""
    return (EVIDENCE / "verify.py").read_text("utf-8")


def prices_document(book: PriceBook, found: dict[str, dict[str, object]]) -> Document:
    """Every price that was applied; enough to recompute every cost."""
    made = {
        "unit": "pico-USD (10^-12 USD) for one token, or for one web search",
        "list": book.source,
        "sha256": book.digest,
        "layers": layers(book),
        "prices": [found[name] for name in sorted(found)],
    }
    return Document("prices.json", FILES["prices.json"], lambda: (_pretty(made),))


def layers(book: PriceBook) -> list[dict[str, object]]:
    """The lists that a book is made of."""
    return [
        {"name": one.name, "source": one.source, "day": one.day, "sha256": one.digest, "used": one.used}
        for one in book.layers
    ]


def manifest(look: BundleLook, files: Iterable[MadeFile], blocks: int, shown: int) -> Document:
    """What the bundle is, in figures."""
    dossier, checkpoint = look.dossier, look.checkpoint
    made = {
        "format": FORMAT,
        "version": VERSION,
        "made_by": f"counterfoil {__version__}",
        "made_at": iso(checkpoint.at_ms),
        "ledger_id": checkpoint.ledger_id,
        "since": iso(dossier.since_ms),
        "until": iso(dossier.until_ms),
        "since_ms": dossier.since_ms,
        "until_ms": dossier.until_ms,
        "tz": look.job.zone.key,
        "agents": list(dossier.agents),
        "claim": dossier.claim.strip(),
        "redaction": dossier.redaction.value,
        "checkpoint": {
            "size": checkpoint.size,
            "head": checkpoint.head,
            "text": checkpoint.text(),
        },
        "chain": {"blocks": blocks, "shown": shown},
        "prices": {"list": look.job.prices.source, "sha256": look.job.prices.digest},
        "totals": look.totals(),
        "by_model": look.by_model(),
        "days": [
            {"day": day.name, "since_ms": day.since_ms, "until_ms": day.until_ms, **day.fields}
            for day in look.days()
        ],
        "statements": [_listed(look, kept) for kept in look.statements],
        "fields": {name: list(fields) for name, fields in FIELDS.items() if name != "prices.json"},
        "files": {
            one.name: {"what": one.what, "bytes": one.size_bytes, "rows": one.rows, "sha256": one.sha256}
            for one in sorted(files, key=lambda one: one.name)
        },
    }
    return Document("manifest.json", FILES["manifest.json"], lambda: (_pretty(made),))


def _pretty(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def _table(name: str, rows: Callable[[], Iterable[Sequence[object]]]) -> Document:
    return Document(name, FILES[name], lambda: csv_lines(FIELDS[name], rows()), is_rows=True, has_head=True)


def _blob(name: str, what: str, data: bytes) -> Document:
    return Document(name, what, data=lambda: (data,))


def _readings(look: BundleLook) -> Iterator[str]:
    ends = block_ends(look.connection, "reading")
    upto = ends[-1] if ends else 0
    for number, *rest, digest, meter, line in proofs.readings(look.connection, look.chosen, upto):
        values = (number, bisect_left(ends, number) + 1, *rest, digest, meter, line)
        yield dumps(dict(zip(FIELDS["readings.jsonl"], values, strict=True))) + "\n"


def _events(look: BundleLook, events: Iterable[ProviderEvent]) -> Iterator[str]:
    """What the counter did within the span."""
    dossier = look.dossier
    for one in events:
        is_within = dossier.since_ms <= (one.until_ms or one.at_ms) and one.at_ms < dossier.until_ms
        if is_within and (not dossier.agents or one.agent in dossier.agents):
            told = {name: getattr(one, name) for name in FIELDS["provider-events.jsonl"]}
            yield dumps(told) + "\n"


def _coverage(look: BundleLook) -> Iterator[Sequence[object]]:
    """All days: a line may be read long after its request."""
    for day in covered.days(look.connection):
        tally = day.tally
        yield (
            day_name(day.day),
            *(day.requests, day.watched_ms // 60_000, day.vanished, tally.lines, tally.used, tally.other),
            *(tally.skipped, tally.events, tally.revisions, tally.repeats),
        )


def _watched(look: BundleLook) -> Iterator[Sequence[object]]:
    for time in covered.watched(look.connection):
        yield iso(time.since_ms), iso(time.until_ms)


def _checkpoints(look: BundleLook) -> Iterator[str]:
    """Every one that is kept and that this chain leads to, the one of this bundle last."""
    kept = [one for one in Kept(look.job.home.state_dir).checkpoints() if one != look.checkpoint]
    for one in kept:
        if one.ledger_id == look.checkpoint.ledger_id and one.size <= look.checkpoint.size:
            yield one.text() + "\n"
    yield look.checkpoint.text() + "\n"


def _stamps(look: BundleLook) -> list[tuple[str, bytes]]:
    rows = look.connection.execute("SELECT checkpoint, reply FROM stamp ORDER BY id")
    return [(str(text), bytes(reply)) for text, reply in rows]


def statement_file(kept: KeptStatement) -> str:
    """Where a statement stands in a bundle: never under a name of somebody's own."""
    ending = PurePath(kept.name).suffix.lower()
    return f"statements/{kept.id}{ending if ending in ENDINGS else '.bin'}"


def _statement(look: BundleLook, kept: KeptStatement) -> Document:
    return Document(
        statement_file(kept),
        FILES["statements"],
        data=lambda: statement_parts(look.connection, kept.sha256),
    )


def _listed(look: BundleLook, kept: KeptStatement) -> dict[str, object]:
    return {
        "record": kept.id,
        "file": statement_file(kept),
        "name": look.veil.name(kept.name),
        "kind": kept.kind,
        "imported_at": iso(kept.at_ms),
        "bytes": kept.size_bytes,
        "sha256": kept.sha256,
        "withdrawn": kept.is_withdrawn,
    }
