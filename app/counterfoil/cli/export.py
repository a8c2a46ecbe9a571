"""`export`: requests for other tools, or a bundle of evidence."""

from __future__ import annotations

import argparse
import sys
import time
from dataclasses import asdict, replace
from pathlib import Path

from counterfoil.cli.output import print_json, print_table
from counterfoil.cli.place import Place, moment, place_of
from counterfoil.clock import wall_clock
from counterfoil.domain.dossier import Dossier, Preview, Redaction
from counterfoil.errors import UsageError
from counterfoil.exports.formats import FORMATS, ExportJob, Written
from counterfoil.prices.books import book_of

BUNDLE = "bundle"
EVERYTHING_MS = 1 << 50  # later than anything is
AGAIN_SECONDS = 0.2
KEEP_ELSEWHERE = (
    "Send this line to somebody else: by it they can show later that nothing before it was changed."
)


def run(options: argparse.Namespace) -> int:
    """Write it, or show what would leave."""
    place = place_of(options)
    job = job_of(options, place)
    if options.preview:
        return _preview(options, job)
    told = _Progress() if sys.stderr.isatty() else None
    try:
        written = FORMATS[options.format](replace(job, progress=told))
    finally:
        if told:
            told.end()
    assert written is not None  # nobody stops it
    if options.json:
        print_json(fields(written, options.format))
    else:
        _print(written)
    return 0


def job_of(options: argparse.Namespace, place: Place) -> ExportJob:
    """What the words ask for. Errors: KnownError."""
    if options.format not in FORMATS:
        raise UsageError(f"{options.format!r} is no format; the formats are {', '.join(FORMATS)}.")
    if not options.output and not options.preview:
        raise UsageError("Name a place to write to with -o, or look first with --preview.")
    since_ms = moment(options.since, place.zone) if options.since else 0
    until_ms = moment(options.until, place.zone) if options.until else EVERYTHING_MS
    if since_ms >= until_ms:
        raise UsageError("--since must lie before --until.")
    dossier = Dossier(
        since_ms,
        until_ms,
        _redaction(options),
        tuple(dict.fromkeys(options.agent)),
        tuple(options.statement),
        options.claim,
        with_findings=options.findings,
    )
    plans = ",".join(sorted({account.agent for account in place.settings.accounts}))
    named = {
        "month": options.month,
        "account_prefix": options.account_prefix,
        "by": options.by,
        "plans": plans,
    }
    return ExportJob(
        place.home,
        dossier,
        Path(options.output or "bundle"),
        place.zone,
        book_of(place.home.config_file.parent),
        wall_clock,
        options={name: value for name, value in named.items() if value},
    )


def _redaction(options: argparse.Namespace) -> Redaction:
    if options.redact is not None:
        return Redaction(options.redact)
    return Redaction.HASH if options.format == BUNDLE else Redaction.NONE  # a bundle is made for others


def fields(written: Written, name: str) -> dict[str, object]:
    """The contract's fields."""
    return {
        "format": name,
        "path": str(written.path),
        "requests": written.requests,
        "bytes": written.size_bytes,
        "files": list(written.files),
        "checkpoint": written.checkpoint or None,
    }


def _print(written: Written) -> None:
    print(f"{written.path}: {written.requests:,} requests, {written.size_bytes:,} bytes")
    if written.checkpoint:
        print(f"{len(written.files)} files; `counterfoil verify {written.path}` checks them,")
        print("and so does `python3 verify.py` in its folder on any machine.")
        print(f"{written.checkpoint}\n{KEEP_ELSEWHERE}")


def _preview(options: argparse.Namespace, job: ExportJob) -> int:
    from counterfoil.exports.bundle import preview

    if options.format != BUNDLE:
        raise UsageError("--preview shows what leaves in a bundle; the other formats are one file of it.")
    found = preview(job)
    if options.json:
        print_json(asdict(found))
    else:
        _print_preview(found)
    return 0


def _print_preview(found: Preview) -> None:
    print_table(
        ["file", "rows", "what it is"],
        [[one.name, "" if one.rows is None else f"{one.rows:,}", one.what] for one in found.files],
    )
    for one in found.files:
        if one.sample:
            print(f"\n{one.name} begins:")
            print("\n".join(one.sample))
    print(f"\nfields of a request: {', '.join(found.fields)}")
    print(f"{found.requests:,} requests, {found.beside:,} other records within the proof, ", end="")
    print(f"about {found.about_bytes:,} bytes. Nothing was written.")
    if found.note:
        print(found.note)


class _Progress:
    """One line on the terminal, rewritten in place."""

    def __init__(self) -> None:
        self._next = time.monotonic() + AGAIN_SECONDS
        self._is_said = False

    def __call__(self, done: int, total: int) -> None:
        if time.monotonic() >= self._next:
            self._next = time.monotonic() + AGAIN_SECONDS
            self._is_said = True
            print(f"\r{done * 100 // max(1, total)} %", end="", file=sys.stderr, flush=True)

    def end(self) -> None:
        """What is printed next stands on a line of its own."""
        if self._is_said:
            print("\r     \r", end="", file=sys.stderr, flush=True)
