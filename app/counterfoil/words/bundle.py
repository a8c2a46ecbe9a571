"""What the sheet for an evidence bundle says, and what is said once it is written. Pure."""

from __future__ import annotations

from counterfoil.domain.dossier import Preview, Redaction
from counterfoil.words import counts, figures
from counterfoil.words.reconcile_page import size
from counterfoil.words.tongue import msg, tr

OPEN, OPEN_WITHOUT = msg("Write evidence…"), msg("Write evidence without a statement…")
WITHOUT_WHY = msg("A bundle proves by itself what the ledger holds; anyone can check it without Counterfoil.")
TITLE = msg("Write evidence")
WHY = msg("Requests of these days, their proofs, and a report in plain words, in one folder or .zip.")
DAYS = msg("Days, both included")
NAMES = msg("Folder and project names")
REDACTIONS = {
    Redaction.HASH: (msg("As hashes"), msg("The same name is the same hash, within this bundle only.")),
    Redaction.DROP: (msg("Left out"), msg("Nothing stands in their place.")),
    Redaction.NONE: (msg("As they are"), msg("Whoever reads it sees how your folders are called.")),
}
PROOF_HOLDS = msg("Proofs hold with each of these.")
CLAIM = msg("What you claim, in one sentence")
CLAIM_WHY = msg("Optional. It stands in the report as your own words.")
FINDINGS = msg("What was found in the logs")
FINDINGS_WHY = msg("This program's own reading of them, with its requests; not the provider's statement.")
INCLUDED = msg("Statements in it")
NO_STATEMENTS = msg("None is kept.")
PREVIEW, BACK, SAVE = msg("Preview"), msg("Back"), msg("Save…")
PREPARING = msg("Counting what would leave …")
FILES, FIELDS, SAMPLE = msg("Files"), msg("Fields of each request"), msg("The first rows of {file}")
FILE, HOLDS, ROWS = msg("File"), msg("Holds"), msg("Rows")
NOTHING_ELSE = msg("Of requests nothing else leaves: no prompts, no answers.")
WRITING = msg("Writing {file} …")
WRITE_CANCELLED = msg("Cancelled. Nothing was written.")
WRITTEN = msg("Bundle written")
SHOW_FOLDER, COPY_CHECKPOINT = msg("Show folder"), msg("Copy checkpoint")
CHECKPOINT_COPIED = msg("Checkpoint copied. Keep it somewhere else.")
SAVE_TITLE, ZIP, FOLDER = msg("Save the bundle"), msg("One file (*.zip)"), msg("A folder (*)")
DISMISS = msg("Dismiss")
BESIDE = msg(
    "The proof holds neighbouring records in full, whatever is redacted: session ids, account ids as logged, "
    "and the clients' own figures leave with it."
)
WRONG_SPAN = msg("Both days are needed, as year-month-day.")


def leaves(preview: Preview) -> str:
    """`"1,204 requests · 12 files · about 3.2 MB"`."""
    about = tr("about {size}", size=size(preview.about_bytes))
    return " · ".join((counts.requests(preview.requests), counts.files(len(preview.files)), about))


def beside(preview: Preview) -> str:
    """What else the proofs need; nothing where they need nothing."""
    if not preview.beside:
        return ""
    return tr(
        "The chain's proofs also need {records} beside these.",
        records=counts.records(preview.beside),
    )


def note(preview: Preview) -> str:
    """What stands in these; a note that is not the known one as it is, for the bundle is in English."""
    return tr(BESIDE) if preview.note == BESIDE else preview.note


def written(name: str, files: int, size_bytes: int) -> str:
    """`"Bundle written: evidence.zip · 14 files · 3.2 MB"`."""
    said = f"{name} · {counts.files(files)} · {size(size_bytes)}"
    return tr("{text}: {what}", about="what was done, and to what", text=tr(WRITTEN), what=said)


def rows(number: int | None) -> str:
    """How many rows a file has; nothing where it has none to count."""
    return "" if number is None else figures.count(number)
