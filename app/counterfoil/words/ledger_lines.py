"""How the recorded lines of one request are worded, and why one of them counts. Pure: no Qt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from counterfoil.domain.record_kinds import Cause, SourceState
from counterfoil.domain.records import RecordLine, RecordRow
from counterfoil.domain.usage import TokenCounts
from counterfoil.words.figures import UNKNOWN, count, counted, exact
from counterfoil.words.ledger import quality
from counterfoil.words.sentences import exact_money
from counterfoil.words.verdicts import agent

Field = tuple[str, str]
STATES = {
    SourceState.PRESENT: "present",
    SourceState.MOVED: "moved",
    SourceState.REPLACED: "replaced",
    SourceState.GONE: "gone",
}
REQUEST_LABELS = ("Session", "Message id", "Request id", "Tokens", "Cost")  # the rest is in the heading
LINE_LABELS = (
    "File",
    "File now",
    "Place",
    "SHA-256",
    "Tokens",
    "Quality",
    "Logged",
    "First seen",
    "Reader",
    "Client",
    "Request id",
    "Record",
)
COPYABLE = frozenset(("Session", "Message id", "Request id", "File", "SHA-256"))
COPY, COPIED, CLOSE, COUNTS = "Copy", "Copied", "Close the details", "counts"
COPY_ALL = "Copy all that is recorded of this request"
CLICK_TO_COPY = "Click to copy"
LINES = "Recorded lines of this request"
ONLY_THIS = "only this"
ONLY_THIS_SESSION = "Show only the requests of this session"
NOTHING_COUNTS = "Does not count: a newer reader finds no request in these lines."


def verdict(lines: Sequence[RecordLine]) -> str:
    """Why the request counts, by the one of its lines that does."""
    counting = next((line for line in lines if line.counts), None)
    if counting is not None:
        return why(counting, lines)
    return NOTHING_COUNTS if lines else ""


def why(line: RecordLine, lines: Sequence[RecordLine]) -> str:
    """Why one line counts or does not; `lines` are all of its request."""
    if line.cause is Cause.VOID:
        return f"Takes back {record(_before(line, lines))}: {_reader(line)} finds no request in that line."
    if line.counts:
        return f"Counts: {_why_it_counts(line, lines)}."
    return f"Does not count: {_why_not(line, lines)}."


def _why_it_counts(line: RecordLine, lines: Sequence[RecordLine]) -> str:
    if line.cause is Cause.REREAD:
        return f"{_reader(line)} understands the line of {record(_before(line, lines))} otherwise"
    if line.cause is Cause.ORIGIN:
        return (
            f"{record(_before(line, lines))} is from a copy, this one from the session that made the request"
        )
    said = [one for one in lines if one.cause in (Cause.FIRST, Cause.GREW)]
    if len(said) <= 1:
        return "the only line of this response"
    return f"the greatest of {counted(len(said), 'line')} of this response"


def _why_not(line: RecordLine, lines: Sequence[RecordLine]) -> str:
    after = next((one for one in lines if one.id == line.superseded_by), None)
    if after is None:
        return "another record took its place"
    if after.cause is Cause.VOID:
        return f"{_reader(after)} finds no request in it"
    if after.cause is Cause.REREAD:
        return f"{_reader(after)} understands it otherwise, in {record(after.id)}"
    if after.cause is Cause.ORIGIN:
        return f"it is a copy of {record(after.id)}, of the session that made the request"
    return "a later line of the same response says more"


def _before(line: RecordLine, lines: Sequence[RecordLine]) -> int:
    taken = [one.id for one in lines if one.superseded_by == line.id]
    return taken[-1] if taken else line.id


def _reader(line: RecordLine) -> str:
    return f"reader {line.reader} {line.reader_version}"


def record(number: int) -> str:
    """`"record 1,204"`."""
    return f"record {count(number)}"


def file_state(line: RecordLine) -> str:
    """What became of the log file; that it still counts is said where the file is not what it was."""
    state = STATES[line.file_state]
    return f"{state}: still counts" if line.counts and state != "present" else state


def heading(row: RecordRow, tz: str) -> str:
    """`"Fri 24 Jul 2026, 14:42:08 CEST · Claude · web-api"`."""
    return " · ".join((exact(row.at_ms, tz), agent(row.agent), row.project))


def request_fields(row: RecordRow, tz: str) -> Iterator[Field]:
    """What is known of the request itself, as label and value."""
    yield "Time", exact(row.at_ms, tz)
    yield "Agent", agent(row.agent)
    yield "Model", row.model
    yield "Project", row.project
    yield "Session", row.session
    yield "Message id", row.key
    yield "Request id", row.request_id or "not logged"
    yield "Tokens", used(row.tokens)
    yield "Cost", exact_money(row.cost) or UNKNOWN


def used(tokens: TokenCounts) -> str:
    """`"12 input, 9,000 cache read, 480 output"`; kinds that are nought are left out but input and output."""
    writes = (("5 min", tokens.cache_write_5m), ("1 h", tokens.cache_write_1h))
    parts = [f"{count(tokens.input)} input"]
    if tokens.cache_read:
        parts.append(f"{count(tokens.cache_read)} cache read")
    parts += [f"{count(number)} cache write, {kept}" for kept, number in writes if number]
    thought = f" ({count(tokens.reasoning)} reasoning)" if tokens.reasoning else ""
    parts.append(f"{count(tokens.output)} output{thought}")
    if tokens.web_searches:
        parts.append(counted(tokens.web_searches, "web search").replace("searchs", "searches"))
    return " · ".join(parts)


def line_fields(line: RecordLine, tz: str) -> Iterator[Field]:
    """Where one line was read and by what, as label and value."""
    yield "File", line.file
    yield "File now", file_state(line)
    yield "Place", f"byte {count(line.offset)}, {counted(line.length, 'byte')} long"
    yield "SHA-256", line.sha256
    yield "Tokens", used(line.tokens)
    yield "Quality", quality(line.quality)
    yield "Logged", exact(line.at_ms, tz)
    yield "First seen", exact(line.seen_ms, tz)
    yield "Reader", f"{line.reader} {line.reader_version}"
    yield "Client", line.client_version or "version not logged"
    yield "Request id", line.request_id or "not logged"
    yield "Record", _number(line)


def _number(line: RecordLine) -> str:
    block = "not sealed in a block yet" if line.block is None else f"block {count(line.block)}"
    return f"{count(line.id)}, {block}"


def line_title(line: RecordLine, lines: Sequence[RecordLine]) -> str:
    """`"Line 2 of 3"`."""
    return f"Line {lines.index(line) + 1} of {len(lines)}"


def block_of_text(row: RecordRow, lines: Sequence[RecordLine], tz: str) -> str:
    """Everything about a request, for the clipboard."""
    parts = [_listed(request_fields(row, tz))]
    if lines:
        parts.append(verdict(lines))
    for line in lines:
        parts.append("\n".join((line_title(line, lines), why(line, lines), _listed(line_fields(line, tz)))))
    return "\n\n".join(parts) + "\n"


def _listed(fields: Iterator[Field]) -> str:
    return "\n".join(f"{label + ':':<12}{value}" for label, value in fields)
