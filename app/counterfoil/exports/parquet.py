"""Requests as a Parquet file: typed columns, exact money, one row group after another in little memory."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from itertools import islice
from typing import IO, TYPE_CHECKING, Any

from msgspec.structs import astuple

from counterfoil.domain.money import usd
from counterfoil.domain.usage import OutputQuality, TokenCounts
from counterfoil.exports.event_files import Stopped, veil_of
from counterfoil.exports.formats import ExportJob, Written
from counterfoil.exports.redaction import Veil
from counterfoil.exports.whole import whole_file
from counterfoil.ledger.connection import open_for_questions, translating
from counterfoil.ledger.grouping import Group
from counterfoil.ledger.outgoing import OutgoingRow, newest, outgoing
from counterfoil.ledger.proofs import private_salt
from counterfoil.prices.book import PriceBook

if TYPE_CHECKING:
    from arro3.core import Array, DataType, RecordBatch, Schema

BATCH, ROW_GROUP = 8_192, 98_304
FIELDS = OutgoingRow.__struct_fields__
COMPRESSION = "zstd(3)"
DIGITS, PLACES = 38, 12  # of money: pico-USD

TIMES = ("at_ms", "seen_ms")  # milliseconds since the epoch, UTC
COUNTS = ("input", "cache_read", "cache_write_5m", "cache_write_1h", "output", "reasoning", "web_searches")
NUMBERS = (
    *("record", "block", *COUNTS, "revision", "supersedes", "offset", "length", "reader_version"),
    "credits_nano",
)
REPEATED = (
    *("agent", "provider", "model", "project", "session", "quality", "client_version", "entrypoint"),
    *("service_tier", "speed", "geo", "cause", "home", "file", "reader", "quota"),
)
TEXTS = ("message_id", "request_id", "sha256")
SWITCHES = ("sidechain",)
MONEY = "cost_usd"
COLUMNS = (
    *("record", "block", "at_ms", "agent", "provider", "model", "project", "session", "message_id"),
    *("request_id", *COUNTS, MONEY, "quality", "client_version", "entrypoint", "service_tier", "speed"),
    *("geo", "sidechain", "revision", "cause", "supersedes", "home", "file", "offset", "length", "sha256"),
    *("reader", "reader_version", "seen_ms", "credits_nano", "quota"),
)
NAMES = {"at_ms": "at", "seen_ms": "seen_at"}
PRICED_BY = ("agent", "provider", "model", "service_tier", "speed", "geo")
VEILED = ("project", "home", "file")


def write(job: ExportJob) -> Written | None:
    """Errors: KnownError."""
    ledger, dossier = job.home.ledger_file, job.dossier
    try:
        with (
            translating(ledger),
            closing(open_for_questions(ledger)) as connection,
            whole_file(job.path) as file,
        ):
            veil, last = veil_of(dossier, private_salt(connection)), newest(connection)
            rows = outgoing(connection, dossier.since_ms, dossier.until_ms, dossier.agents)
            counted = _Counted(rows, last, job)
            write_rows(counted, file, Making(job.prices, veil), notes_of(job))
            return Written(job.path, counted.done, file.tell())
    except Stopped:
        return None


def notes_of(job: ExportJob) -> dict[str, str]:
    """What the file says of itself beside its rows."""
    return {
        "counterfoil.prices": job.prices.source,
        "counterfoil.prices_sha256": job.prices.digest,
        "counterfoil.redaction": job.dossier.redaction.value,
        "counterfoil.money": "cost_usd is exact, at API list prices; null where no price is known",
    }


class Making:
    """Makes columns of rows: money by a price book, names as a veil leaves them."""

    def __init__(self, prices: PriceBook, veil: Veil) -> None:
        self._prices, self._veil = prices, veil

    def columns(self, rows: Sequence[OutgoingRow]) -> Mapping[str, Sequence[object]]:
        """Every column as Python's own values."""
        found = dict(zip(FIELDS, zip(*map(astuple, rows), strict=True), strict=True))
        veiled = {name: self._names(found[name]) for name in VEILED}
        return found | veiled | {MONEY: self._costs(found)}

    def _names(self, column: Sequence[str]) -> list[str | None]:
        told = {name: self._veil.name(name) for name in set(column)}
        return [told[name] for name in column]

    def _costs(self, found: Mapping[str, Sequence[Any]]) -> list[str | None]:
        counts = map(TokenCounts, *(found[kind] for kind in COUNTS))
        named = (found[name] for name in PRICED_BY)
        asked = zip(*named, found["at_ms"], found["quality"], counts, strict=True)
        return [self._cost(*one) for one in asked]

    def _cost(self, *asked: Any) -> str | None:
        *place, at_ms, quality, tokens = asked
        is_uncounted = int(quality == OutputQuality.CREDITS_ONLY)
        one: tuple[Any, ...] = ((), *place, 0, at_ms, at_ms, 1, 0, tokens, is_uncounted)
        cost = self._prices.cost(Group(*one))
        return None if cost.unpriced_requests else usd(cost.picousd)


class _Counted:
    """Rows, counted; tells how far it is and asks whether to go on."""

    def __init__(self, rows: Iterable[OutgoingRow], last: int, job: ExportJob) -> None:
        self._rows, self._last, self._job = rows, last, job
        self.done = 0

    def __iter__(self) -> Iterator[OutgoingRow]:
        for row in self._rows:
            if self.done % BATCH == 0:
                if self._job.progress:
                    self._job.progress(row.record, self._last)
                if not self._job.go_on():
                    raise Stopped
            self.done += 1
            yield row


def write_rows(rows: Iterable[OutgoingRow], file: IO[bytes], making: Making, notes: dict[str, str]) -> None:
    """Write all rows to an open file. What the rows raise is raised."""
    from arro3.core import RecordBatchReader
    from arro3.io import write_parquet

    schema = _schema()
    raised: list[BaseException] = []
    batches = _kept(_batches(iter(rows), making, schema), raised.append)
    try:
        write_parquet(
            RecordBatchReader.from_batches(schema, batches),
            file,
            compression=COMPRESSION,
            max_row_group_size=ROW_GROUP,
            key_value_metadata=notes,
        )
    except Exception:
        if raised:  # the library tells of it in words of its own
            raise raised[0] from None
        raise


def _kept(batches: Iterator[RecordBatch], keep: Callable[[BaseException], None]) -> Iterator[RecordBatch]:
    try:
        yield from batches
    except Exception as error:
        keep(error)
        raise


def _batches(rows: Iterator[OutgoingRow], making: Making, schema: Schema) -> Iterator[RecordBatch]:
    from arro3.core import RecordBatch

    while taken := list(islice(rows, BATCH)):
        columns = making.columns(taken)
        arrays = [_array(name, columns[name]) for name in COLUMNS]
        yield RecordBatch.from_arrays(arrays, schema=schema)


def _schema() -> Schema:
    from arro3.core import Field, Schema

    optional = {MONEY, "credits_nano", "request_id", "reasoning", "supersedes", *VEILED, *REPEATED}
    return Schema([Field(NAMES.get(name, name), _type(name), nullable=name in optional) for name in COLUMNS])


def _type(name: str) -> DataType:
    from arro3.core import DataType

    if name in TIMES:
        return DataType.timestamp("ms", tz="UTC")
    if name in NUMBERS:
        return DataType.int64()
    if name in SWITCHES:
        return DataType.bool()
    if name == MONEY:
        return DataType.decimal128(DIGITS, PLACES)
    if name in TEXTS:
        return DataType.string()
    return DataType.dictionary(DataType.int32(), DataType.string())


def _array(name: str, values: Sequence[object]) -> Array:
    """Types that cannot be made of Python's values are cast from one that can."""
    from arro3.core import Array, DataType

    if name in TIMES:
        return Array(values, DataType.int64()).cast(_type(name))
    if name == MONEY or name in REPEATED:
        return Array(values, DataType.string()).cast(_type(name))
    return Array(values, _type(name))
