"""How the recorded lines of one request are worded, and why one of them counts. Pure: no Qt."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from counterfoil.domain.log_form import Form
from counterfoil.domain.rate import Rate
from counterfoil.domain.record_kinds import Cause, SourceState
from counterfoil.domain.records import RecordLine, RecordRow
from counterfoil.domain.usage import TokenCounts
from counterfoil.words.counts import byte_count, web_searches
from counterfoil.words.counts import lines as lines_of
from counterfoil.words.figures import UNKNOWN, count, exact
from counterfoil.words.ledger import quality
from counterfoil.words.prices import amount
from counterfoil.words.sentences import exact_money
from counterfoil.words.spent import exact_credits
from counterfoil.words.tongue import is_english, msg, tr
from counterfoil.words.verdicts import agent

Field = tuple[str, str]
STATES = {
    SourceState.PRESENT: msg("present"),
    SourceState.MOVED: msg("moved"),
    SourceState.REPLACED: msg("replaced"),
    SourceState.GONE: msg("gone"),
}
TIME, AGENT, MODEL, PROJECT = msg("Time"), msg("Agent"), msg("Model"), msg("Project")
SESSION = msg("Session")
MESSAGE_ID, REQUEST_ID, TOKENS, COST = msg("Message id"), msg("Request id"), msg("Tokens"), msg("Cost")
CREDITS, QUOTA, RAW = msg("Credits"), msg("Quota"), msg("As logged")
FILE, FILE_NOW, PLACE, SHA_256 = msg("File"), msg("File now"), msg("Place"), msg("SHA-256")
QUALITY, LOGGED, FIRST_SEEN, READER = msg("Quality"), msg("Logged"), msg("First seen"), msg("Reader")
CLIENT, RECORD = msg("Client"), msg("Record")
PRICE, PRICE_FROM = msg("Price"), msg("Price from")
PRICED = {
    "input": msg("{n} input"),
    "cache_read": msg("{n} cache read"),
    "cache_write_5m": msg("{n} cache write, 5 min"),
    "cache_write_1h": msg("{n} cache write, 1 h"),
    "output": msg("{n} output"),
}
# of a database the number is a row's, of a document it is where the record stood when it was read
PLACES = {
    Form.LINES: msg("byte {n}, {length} long"),
    Form.DOCUMENT: msg("byte {n} of the document as it was read, {length} long"),
    Form.DATABASE: msg("database row {n}, {length} as JSON"),
}
REQUEST_LABELS = (SESSION, MESSAGE_ID, REQUEST_ID, TOKENS, COST, CREDITS)  # the rest is in the heading
LINE_LABELS = (
    FILE,
    FILE_NOW,
    PLACE,
    SHA_256,
    TOKENS,
    CREDITS,
    QUALITY,
    RAW,
    QUOTA,
    LOGGED,
    FIRST_SEEN,
    READER,
    CLIENT,
    REQUEST_ID,
    RECORD,
    PRICE,
    PRICE_FROM,
)
COPYABLE = frozenset((SESSION, MESSAGE_ID, REQUEST_ID, FILE, SHA_256, RAW))
COPY, COPIED, CLOSE, COUNTS = msg("Copy"), msg("Copied"), msg("Close the details"), msg("counts")
COPY_ALL = msg("Copy all that is recorded of this request")
CLICK_TO_COPY = msg("Click to copy")
LINES = msg("Recorded lines of this request")
ONLY_THIS = msg("only this")
ONLY_THIS_SESSION = msg("Show only the requests of this session")
NOT_LOGGED = msg("not logged")
NOTHING_COUNTS = msg("Does not count: a newer reader finds no request in these lines.")


def verdict(lines: Sequence[RecordLine]) -> str:
    """Why the request counts, by the one of its lines that does."""
    counting = next((line for line in lines if line.counts), None)
    if counting is not None:
        return why(counting, lines)
    return tr(NOTHING_COUNTS) if lines else ""


def why(line: RecordLine, lines: Sequence[RecordLine]) -> str:
    """Why one line counts or does not; `lines` are all of its request."""
    if line.cause is Cause.VOID:
        before = record(_before(line, lines))
        return tr(
            "Takes back {record}: {reader} finds no request in that line.",
            record=before,
            reader=_reader(line),
        )
    return _why_it_counts(line, lines) if line.counts else _why_not(line, lines)


def _why_it_counts(line: RecordLine, lines: Sequence[RecordLine]) -> str:
    before = record(_before(line, lines))
    if line.cause is Cause.REREAD:
        return tr(
            "Counts: {reader} understands the line of {record} otherwise.",
            reader=_reader(line),
            record=before,
        )
    if line.cause is Cause.ORIGIN:
        return tr(
            "Counts: {record} is from a copy, this one from the session that made the request.", record=before
        )
    said = sum(one.cause in (Cause.FIRST, Cause.GREW) for one in lines)
    if said <= 1:
        return tr("Counts: the only line of this response.")
    return tr("Counts: the greatest of {lines} of this response.", lines=lines_of(said))


def _why_not(line: RecordLine, lines: Sequence[RecordLine]) -> str:
    after = next((one for one in lines if one.id == line.superseded_by), None)
    if after is None:
        return tr("Does not count: another record took its place.")
    if after.cause is Cause.VOID:
        return tr("Does not count: {reader} finds no request in it.", reader=_reader(after))
    if after.cause is Cause.REREAD:
        return tr(
            "Does not count: {reader} understands it otherwise, in {record}.",
            reader=_reader(after),
            record=record(after.id),
        )
    if after.cause is Cause.ORIGIN:
        return tr(
            "Does not count: it is a copy of {record}, of the session that made the request.",
            record=record(after.id),
        )
    return tr("Does not count: a later line of the same response says more.")


def _before(line: RecordLine, lines: Sequence[RecordLine]) -> int:
    taken = [one.id for one in lines if one.superseded_by == line.id]
    return taken[-1] if taken else line.id


def _reader(line: RecordLine) -> str:
    return tr("reader {name} {version}", name=line.reader, version=line.reader_version)


def record(number: int) -> str:
    """`"record 1,204"`."""
    return tr("record {n}", n=count(number))


def file_state(line: RecordLine) -> str:
    """What became of the log file; that it still counts is said where the file is not what it was."""
    state = tr(STATES[line.file_state])
    if not line.counts or line.file_state is SourceState.PRESENT:
        return state
    return tr("{state}: still counts", state=state)


def heading(row: RecordRow, tz: str) -> str:
    """`"Fri 24 Jul 2026, 14:42:08 CEST · Claude · web-api"`."""
    return " · ".join((exact(row.at_ms, tz), agent(row.agent), row.project))


def request_fields(row: RecordRow, tz: str) -> Iterator[Field]:
    """What is known of the request itself, as label (to be said) and value."""
    yield TIME, exact(row.at_ms, tz)
    yield AGENT, agent(row.agent)
    yield MODEL, row.model
    yield PROJECT, row.project
    yield SESSION, row.session
    yield MESSAGE_ID, row.key
    yield REQUEST_ID, row.request_id or tr(NOT_LOGGED)
    yield TOKENS, _used(row)
    yield COST, exact_money(row.cost) or tr(UNKNOWN)
    if row.credits_nano:
        yield CREDITS, exact_credits(row.credits_nano)


def _used(one: RecordRow | RecordLine) -> str:
    return used(one.tokens) if one.has_tokens else tr(NOT_LOGGED)


def used(tokens: TokenCounts) -> str:
    """`"12 input, 9,000 cache read, 480 output"`; kinds that are nought are left out but input and output."""
    parts = [tr("{n} input", n=count(tokens.input))]
    if tokens.cache_read:
        parts.append(tr("{n} cache read", n=count(tokens.cache_read)))
    if tokens.cache_write_5m:
        parts.append(tr("{n} cache write, 5 min", n=count(tokens.cache_write_5m)))
    if tokens.cache_write_1h:
        parts.append(tr("{n} cache write, 1 h", n=count(tokens.cache_write_1h)))
    parts.append(_output(tokens))
    if tokens.web_searches:
        parts.append(web_searches(tokens.web_searches))
    return " · ".join(parts)


def _output(tokens: TokenCounts) -> str:
    if not tokens.reasoning:
        return tr("{n} output", n=count(tokens.output))
    return tr("{n} output ({part} reasoning)", n=count(tokens.output), part=count(tokens.reasoning))


def line_fields(line: RecordLine, tz: str) -> Iterator[Field]:
    """Where one line was read and by what, as label (to be said) and value."""
    yield FILE, line.file
    yield FILE_NOW, file_state(line)
    yield PLACE, tr(PLACES[line.form], n=count(line.offset), length=byte_count(line.length))
    yield SHA_256, line.sha256
    yield TOKENS, _used(line)
    if line.credits_nano:
        yield CREDITS, exact_credits(line.credits_nano)
    yield QUALITY, quality(line.quality)
    if line.raw is not None:
        yield RAW, line.raw
    if line.quota is not None:
        yield QUOTA, quota(line.quota)
    yield LOGGED, exact(line.at_ms, tz)
    yield FIRST_SEEN, exact(line.seen_ms, tz)
    yield READER, f"{line.reader} {line.reader_version}"
    yield CLIENT, line.client_version or tr("version not logged")
    yield REQUEST_ID, line.request_id or tr(NOT_LOGGED)
    yield RECORD, _number(line)
    if line.rates:
        yield PRICE, prices(line.rates)
        yield PRICE_FROM, " · ".join(dict.fromkeys(map(_price_from, line.rates.values())))


def quota(name: str) -> str:
    """Whose subscription a request of another agent used: `"used the Codex plan"`."""
    return tr("used the {agent} plan", agent=agent(name))


def prices(rates: Mapping[str, Rate]) -> str:
    """`"5 input · 25 output (USD for a million)"`; a search is priced alone."""
    told = " · ".join(
        tr(PRICED[kind], n=amount(kind, rate)) for kind, rate in rates.items() if kind in PRICED
    )
    return tr("{prices} (USD for a million)", prices=told)


def _price_from(rate: Rate) -> str:
    told = (
        rate.source if rate.since is None else tr("{source}, since {day}", source=rate.source, day=rate.since)
    )
    if rate.above_tokens is None:
        return told
    return tr("{source}, prompts above {n} tokens", source=told, n=count(rate.above_tokens))


def _number(line: RecordLine) -> str:
    if line.block is None:
        return tr("{record}, not sealed in a block yet", record=count(line.id))
    return tr("{record}, block {block}", record=count(line.id), block=count(line.block))


def line_title(line: RecordLine, lines: Sequence[RecordLine]) -> str:
    """`"Line 2 of 3"`."""
    return tr("Line {n} of {all}", n=lines.index(line) + 1, all=len(lines))


def block_of_text(row: RecordRow, lines: Sequence[RecordLine], tz: str) -> str:
    """Everything about a request, for the clipboard."""
    parts = [_listed(request_fields(row, tz))]
    if lines:
        parts.append(verdict(lines))
    for line in lines:
        parts.append("\n".join((line_title(line, lines), why(line, lines), _listed(line_fields(line, tz)))))
    return "\n\n".join(parts) + "\n"


def copy_named(label: str, value: str) -> str:
    """What a value that is copied by a click is called: `"Copy session: 3f2a91c4"`."""
    return tr("Copy {label}: {value}", label=tr(label).lower() if is_english() else tr(label), value=value)


def _listed(fields: Iterator[Field]) -> str:
    return "\n".join(f"{tr(label) + ':':<12}{value}" for label, value in fields)
