"""The evidence bundle: a folder, or one .zip file, that anybody can check without this program."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

from counterfoil.clock import Clock, wall_clock
from counterfoil.domain.dossier import Dossier, FilePreview, Preview
from counterfoil.domain.finding import Found
from counterfoil.domain.provider_event import ProviderEvent
from counterfoil.domain.reconciliation import Reconciliation
from counterfoil.errors import KnownError, LedgerError
from counterfoil.exports import bundle_chain
from counterfoil.exports.applied_prices import AppliedPrices
from counterfoil.exports.bundle_chain import ChainJob, write_chain
from counterfoil.exports.bundle_documents import documents, manifest, names, prices_document
from counterfoil.exports.bundle_events import write_events
from counterfoil.exports.bundle_folder import BundleFolder, Document, MadeFile, previewed
from counterfoil.exports.bundle_look import BundleLook, looked
from counterfoil.exports.bundle_readme import BESIDE, FILES
from counterfoil.exports.bundle_statements import comparison_documents, reconciliations
from counterfoil.exports.bundle_worker import Worker
from counterfoil.exports.bundle_zip import zip_folder
from counterfoil.exports.event_files import CSV_HEAD, Stopped
from counterfoil.exports.event_lines import EventLines
from counterfoil.exports.findings_bundle import findings_document, findings_of
from counterfoil.exports.formats import ExportJob, GoOn, Progress, Written
from counterfoil.exports.redaction import EVENT_FIELDS
from counterfoil.exports.whole import whole_file, whole_folder
from counterfoil.ledger.outgoing import Raw, raw_rows
from counterfoil.monitor import Monitor
from counterfoil.paths import Home
from counterfoil.prices.books import book_of
from counterfoil.provider import history_of
from counterfoil.reporting import report_of
from counterfoil.settings import load
from counterfoil.words.spreadsheet import UTF8_MARK
from counterfoil.zone import zone_named

UNLIKE_TOTALS = "The ledger's totals are not those of its records; `counterfoil verify` tells more."
SAMPLE_ROWS = 3
CHAIN_LINE_BYTES, RECORD_BYTES, REPORT_BYTES = 170, 160, 120_000


def write_bundle(
    home: Home,
    dossier: Dossier,
    path: Path,
    progress: Progress | None = None,
    go_on: GoOn = lambda: True,
    clock: Clock = wall_clock,
) -> Written | None:
    """Write a bundle with the settings of a home; None where it was not to `go_on`. Errors: KnownError."""
    return write(replace(_job(home, dossier, path, clock), progress=progress, go_on=go_on))


def write(job: ExportJob) -> Written | None:
    """The same for the command line. Errors: KnownError."""
    try:
        if job.path.suffix.lower() == ".zip":
            return _write_zip(job)
        with whole_folder(job.path) as folder:
            return _fill(job, folder)
    except Stopped:
        return None
    except LedgerError:
        if job.go_on():
            raise
        return None  # a long question was broken off


def preview_of(home: Home, dossier: Dossier, clock: Clock = wall_clock) -> Preview:
    """What would leave, and what of other records with it. Errors: KnownError."""
    return preview(_job(home, dossier, Path("bundle"), clock))


def preview(job: ExportJob) -> Preview:
    """The same for the command line. Errors: KnownError."""
    with looked(job, has_checkpoint=False) as look:
        lines = EventLines(look.connection, AppliedPrices(job.prices), look.veil)
        rows, cells = (made.decode().split("\n")[:-1] for made in lines.lines(_first(look)))
        events = _provider_events(look)
        files = [
            FilePreview("events.jsonl", FILES["events.jsonl"], look.requests, tuple(rows)),
            FilePreview(
                "events.csv",
                FILES["events.csv"],
                look.requests,
                (UTF8_MARK + CSV_HEAD, *(cell.rstrip("\r") for cell in cells)),
            ),
        ]
        files += map(previewed, documents(look, events))
        files += map(previewed, names(look, lines.contexts, lines.sources))
        files += map(previewed, comparison_documents(reconciliations(look)))
        if (found := findings_of(look)) is not None:
            files.append(previewed(findings_document(look, found)))
        files += (FilePreview(name, FILES[name], None) for name in ("prices.json", "manifest.json"))
        files += (FilePreview(name, FILES[name], None) for name in ("report.html", "report.pdf"))
        beside = bundle_chain.beside_of(look.connection, _chain_job(look, job.path), look.end)
        files.append(FilePreview("chain.jsonl", FILES["chain.jsonl"], beside.blocks))
        files.append(FilePreview("SHA256SUMS", FILES["SHA256SUMS"], None))
        others = sum(beside.others.values())
        row_bytes = sum(len(row) for row in (*rows, *cells)) // max(1, len(rows))
        about = look.requests * row_bytes + beside.blocks * CHAIN_LINE_BYTES + others * RECORD_BYTES
        about += REPORT_BYTES + sum(kept.size_bytes for kept in look.statements)
    ordered = tuple(sorted(files, key=lambda one: one.name))
    return Preview(ordered, EVENT_FIELDS, look.requests, others, about, BESIDE if others else "")


def _job(home: Home, dossier: Dossier, path: Path, clock: Clock) -> ExportJob:
    settings = load(home.config_file)
    prices = book_of(home.config_file.parent)
    return ExportJob(home, dossier, path, zone_named(settings.zone), prices, clock)


def _first(look: BundleLook) -> list[Raw]:
    return list(islice(raw_rows(look.connection, look.chosen), SAMPLE_ROWS))


def _chain_job(look: BundleLook, folder: Path) -> ChainJob:
    statements = tuple(kept.id for kept in look.statements)
    return ChainJob(look.job.home.ledger_file, look.end.size, look.chosen, statements, folder / "chain.jsonl")


def _write_zip(job: ExportJob) -> Written | None:
    with whole_file(job.path) as file:
        with TemporaryDirectory(dir=job.path.absolute().parent, prefix=".bundle-") as scratch:
            made = _fill(job, Path(scratch))
            if not zip_folder(Path(scratch), file, job.go_on):
                raise Stopped
        return replace(made, size_bytes=file.tell())


def _fill(job: ExportJob, folder: Path) -> Written:
    """Every file. Errors: KnownError, Stopped."""
    made = BundleFolder(folder)
    with looked(job, has_checkpoint=True) as look, Worker(look.end.size) as worker:
        proof = worker.start(write_chain, _chain_job(look, folder))
        compared, events, findings = reconciliations(look), _provider_events(look), findings_of(look)
        for document in (
            *documents(look, events),
            *comparison_documents(compared),
            *([] if findings is None else [findings_document(look, findings)]),
            *_reports(look, [found for _, found in compared], events, findings),
        ):
            _tell(look, 0)
            made.write(document)
        met = write_events(look, made, worker, lambda done: _tell(look, done))
        for document in (*names(look, met.contexts, met.sources), prices_document(job.prices, met.prices)):
            made.write(document)
        chain = proof.made()
        made.add(MadeFile("chain.jsonl", FILES["chain.jsonl"], chain.size_bytes, chain.sha256, chain.blocks))
        for name in ("events.jsonl", "events.csv"):
            made.count(name, met.requests)
        if met.requests != look.requests:
            raise KnownError(UNLIKE_TOTALS)
        made.write(manifest(look, made.files.values(), chain.blocks, chain.blocks_shown))
        size = made.finish()
        _tell(look, look.requests)
    return Written(job.path, look.requests, size, tuple(sorted(made.files)), look.checkpoint.text())


def _tell(look: BundleLook, done: int) -> None:
    """Errors: Stopped."""
    job = look.job
    if job.progress:
        job.progress(min(done, look.requests), look.requests)
    if not job.go_on():
        raise Stopped


def _provider_events(look: BundleLook) -> tuple[ProviderEvent, ...]:
    monitor = Monitor(look.view, look.job.prices, look.job.zone)
    return history_of(monitor, look.job.clock()).events


def _reports(
    look: BundleLook,
    found: Sequence[Reconciliation],
    events: Sequence[ProviderEvent],
    findings: Found | None,
) -> Iterator[Document]:
    from counterfoil.exports.report_html import report_html
    from counterfoil.exports.report_pdf import report_pdf

    job = look.job
    report = report_of(
        *(look.view, job.prices, look.dossier, found, look.checkpoint, look.checkpoint.at_ms, job.zone),
        name_of=look.veil.name,
        events=events,
        found=findings,
    )
    yield Document("report.html", FILES["report.html"], data=lambda: (report_html(report),))
    yield Document("report.pdf", FILES["report.pdf"], data=lambda: (report_pdf(report),))
