#!/usr/bin/env python3
"""Checks a bundle of evidence that Counterfoil wrote:  python3 verify.py [FOLDER]

Needs Python 3.8 or later and nothing else: no network, no other file. It only reads.

What it checks, in this order:
  1. every file is the one that SHA256SUMS lists; none is missing, none was added
  2. the chain: each block's link is SHA-256(link before + SHA-256(the block's lines)), from the
     ledger's id to the head; a block that is withheld is stood for by the hash of its lines
  3. every request in events.jsonl is made of records in that chain, field by field, and no later
     record that is shown supersedes it; names are in the chain as salted hashes
  4. every cost is counts × the prices in prices.json, in whole pico-USD (10^-12 USD)
  5. all totals, in manifest.json, events.csv and report.html, are the sums of those requests
  6. readings, statements and checkpoints are those that the chain holds

Exit code 0: all of it holds. 1: something does not, and the first place is named.
"""

# ruff: noqa: B905, RUF005, UP006, UP035 - as Python 3.8 has it
from __future__ import annotations

import csv
import hashlib
import json
import re
import sys
import zlib
from array import array
from bisect import bisect_left, bisect_right
from operator import itemgetter
from pathlib import Path
from struct import pack
from typing import Any, Callable, Dict, Iterator

Row = Dict[str, Any]
Say = Callable[[str], object]
Texts = Any  # what PLAIN keeps of a row, None where it does not fit

PROVES = (
    "It shows that nothing here was changed since the bundle was written, that every request is a record "
    "of the ledger's chain, and that the totals follow from them."
)
PROVES_NOT = (
    "It does not show that the records are complete, that blocks which are withheld hold nothing newer, or "
    "that the provider agrees; and that the owner did not rewrite the whole ledger shows only a checkpoint "
    "that somebody else has held since."
)

COUNTS = ("input", "cache_read", "cache_write_5m", "cache_write_1h", "output", "reasoning", "web_searches")
PRICED = ("input", "cache_read", "cache_write_5m", "cache_write_1h", "output", "web_searches")
EXACT = ("as_logged", "cumulative", "credits_only")  # qualities of counts that are not estimated
ASKED = ("provider", "model", "service_tier", "speed", "geo")  # what a price depends on beside time and size
SERVICE = ("client_version", "entrypoint", "service_tier", "speed", "geo")
METER = ("origin", "limit_id", "window_minutes", "account", "plan")

# many fields of a row at once
counts_of, priced_of, asked_of = itemgetter(*COUNTS), itemgetter(*PRICED), itemgetter(*ASKED)
model_of = itemgetter("agent", "provider", "model")
context_of = itemgetter(
    "context", "agent", "provider", "model", "session", *SERVICE, "sidechain", "project", "quota"
)
source_of = itemgetter("source", "home", "file")
event_of = itemgetter("revision", "supersedes", "cause", "context", "at_ms", *COUNTS)
SUMS = "SHA256SUMS"
SUM_LINE = re.compile(r"([0-9a-f]{64})  ([A-Za-z0-9][A-Za-z0-9._/-]*)")
CHECKPOINT = re.compile(
    r"counterfoil-checkpoint 1 ([0-9a-f-]{36}) ([0-9]{1,15}) ([0-9a-f]{64}) [0-9T:.-]{19,30}Z"
)
TOTALS = re.compile(r'<script type="application/json" id="totals">(.*?)</script>', re.DOTALL)
PIECE = 1 << 20

# A request's line as it is mostly: known fields in their order, each value such that it can be written in
# one way only (W a whole number, T a text without escapes). In brackets: what the chain's records tell too.
WHOLE, TEXT = r"(?:0|[1-9][0-9]*)", r'"[^"\\\x00-\x1f]*"'
SHAPES = (
    ("(W)", "record"),
    ("W", "block"),
    ("(W)", "at_ms"),
    ("(?:T|null)", "agent provider model project session"),
    ("(T)", "message_id"),
    ("(T|null)", "request_id"),
    ("(W)", "input cache_read cache_write_5m cache_write_1h output"),
    ("(W|null)", "reasoning"),
    ("(W)", "web_searches"),
    ("(T)", "quality"),
    ("(?:T|null)", "cost_usd price client_version entrypoint service_tier speed geo"),
    ("(?:true|false)", "sidechain"),
    ("(W)", "revision"),
    ("(T)", "cause"),
    ("(W|null)", "supersedes"),
    ("(?:T|null)", "home file"),
    ("(W)", "offset length"),
    ("(T)", "sha256"),
    ("T", "reader"),
    ("W", "reader_version"),
    ("(W)", "seen_ms context source line"),
    ("(?:W|null)", "credits_nano"),
    ("(?:T|null)", "quota"),
    ("null", "raw"),
)
SHAPE_OF = [(name, shape) for shape, names in SHAPES for name in names.split(" ")]
VALUES = (shape.replace("W", WHOLE).replace("T", TEXT) for _, shape in SHAPE_OF)
PLAIN = re.compile(
    r"\{" + ",".join(f'"{name}":{value}' for (name, _), value in zip(SHAPE_OF, VALUES)) + r"\}\n"
)
KEPT = [name for name, shape in SHAPE_OF if "(" in shape.replace("(?:", "")]


def kept(names: str) -> Callable[[Any], Any]:
    """Picks some of what PLAIN keeps."""
    return itemgetter(*(KEPT.index(name) for name in names.split(" ")))


event_texts = kept(
    "message_id revision supersedes cause context at_ms " + " ".join(COUNTS) + " quality request_id line"
)
place_texts = kept("line source offset length sha256")


class Bad(Exception):
    """The first thing that does not hold: where, and what."""

    def __init__(self, where: str, what: str) -> None:
        super().__init__(f"{where}: {what}")
        self.where, self.what = where, what


def check(folder: str | Path, progress: Say | None = None) -> list[str]:
    """Check a folder; returns sentences of what holds. Errors: Bad, OSError."""
    return checked(Bundle(folder, progress))


def checked(bundle: Bundle) -> list[str]:
    """The same for one that was made ready."""
    try:
        return bundle.check()
    except (KeyError, IndexError, TypeError, ValueError, AttributeError, RuntimeError) as error:
        raise Bad("the bundle", f"a part of it has another shape ({type(error).__name__})") from error


# the one way in which records and rows are written
dumps = json.JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":")).encode
parsed = json.JSONDecoder().raw_decode


def sha256_of(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        for piece in iter(lambda: file.read(PIECE), b""):
            digest.update(piece)
    return digest.hexdigest()


def veiled(salt: str, name: str) -> str:
    """The salted hash that stands for a name in the chain."""
    return hashlib.sha256(bytes.fromhex(salt) + name.encode("utf-8", "surrogatepass")).hexdigest()


def usd(picousd: int) -> str:
    """Pico-USD as exact decimal text, six places at least."""
    whole, part = divmod(abs(picousd), 10**12)
    places = f"{part:012d}"
    return f"{'-' if picousd < 0 else ''}{whole}.{places[:6]}{places[6:].rstrip('0')}"


class Sums:
    """Requests, tokens and money of some rows; what is not known is None, never 0."""

    def __init__(self) -> None:
        self.requests = self.unpriced = self.estimated = self.picousd = 0
        self.uncounted = self.credits_nano = 0
        self.counts: list[int | None] = [None if name == "reasoning" else 0 for name in COUNTS]

    def add(
        self, counts: tuple[int | None, ...], picousd: int | None, quality: str, credits_nano: int | None
    ) -> None:
        self.requests += 1
        self.unpriced += picousd is None
        self.picousd += picousd or 0
        self.estimated += quality not in EXACT
        self.uncounted += quality == "credits_only"
        self.credits_nano += credits_nano or 0
        for place, count in enumerate(counts):
            if count:
                self.counts[place] = (self.counts[place] or 0) + count
            elif count == 0 and self.counts[place] is None:
                self.counts[place] = 0

    def join(self, other: Sums) -> None:
        self.requests += other.requests
        self.unpriced += other.unpriced
        self.picousd += other.picousd
        self.estimated += other.estimated
        self.uncounted += other.uncounted
        self.credits_nano += other.credits_nano
        pairs = zip(self.counts, other.counts)
        self.counts = [a if b is None else (a or 0) + b for a, b in pairs]

    def fields(self) -> dict[str, Any]:
        return {
            "requests": self.requests,
            "unpriced_requests": self.unpriced,
            "estimated_requests": self.estimated,
            "uncounted_requests": self.uncounted,
            "credits_nano": self.credits_nano,
            "tokens": dict(zip(COUNTS, self.counts)),
            "cost_picousd": str(self.picousd),
        }


class Bundle:
    """One look through one bundle, front to back."""

    def __init__(self, folder: str | Path, progress: Say | None = None) -> None:
        self.folder, self.progress = Path(folder), progress
        self.holds: list[str] = []
        # what the chain tells in full, with its block; of log lines, which may be many, the text
        self.shown: dict[tuple[str, int], tuple[int, list[Any]]] = {}
        self.shown_lines: dict[int, bytes] = {}
        self.agents: dict[str, int] = {}  # their numbers
        self.readers: dict[tuple[str, int], int] = {}
        self.rows: Iterator[tuple[int, Row, Texts]] = iter(())
        self.cells: Iterator[list[str]] = iter(())
        self.waiting: dict[int, tuple[int, Row, Texts]] = {}  # rows that were read ahead
        self.made_lines: dict[
            int, tuple[Row, Texts]
        ] = {}  # rows whose log lines the chain has not come to yet
        self.seen = array("q")  # records of the rows so far
        self.total = Sums()
        self.sums: dict[tuple[int, tuple[str, str, str]], Sums] = {}  # by number of the day, and by model
        self.by_model: dict[tuple[str, str, str], Sums] = {}
        self.by_day: dict[str, Sums] = {}
        self.known: set[tuple[Any, ...]] = set()  # what rows say of contexts and log files, and is right
        self.aliases: dict[tuple[str, int], tuple[str | None, ...]] = {}  # the names of a context or log file
        self.ends: dict[int, str] = {}  # records in the chain up to a block's end: its link

    def check(self) -> list[str]:
        self.files = self.check_sums()
        self.manifest = self.document("manifest.json")
        self.say(f"{len(self.files) + 1} files are those that {SUMS} lists")
        self.prices = {price["price"]: price for price in self.document("prices.json")["prices"]}
        for price in self.prices.values():
            rates = (price["picousd"][name] for name in PRICED)
            price["rates"] = [None if rate is None else int(rate) for rate in rates]
        self.days = self.manifest["days"]
        self.day_begins = [day["since_ms"] for day in self.days]
        self.columns = self.manifest["fields"]["events.csv"][1:]  # the first is the time in words
        self.columns_of = itemgetter(*self.columns)
        self.rows = self.requests("events.jsonl")
        self.cells = self.csv_rows("events.csv")
        self.walk_chain()
        self.check_rows_end()
        self.check_names()
        self.check_totals()
        self.check_report()
        self.check_readings()
        self.check_statements()
        self.check_checkpoints()
        return self.holds

    def say(self, sentence: str) -> None:
        self.holds.append(sentence)
        if self.progress:
            self.progress(sentence)

    # 1. the files

    def check_sums(self) -> list[str]:
        """Both ways: what is listed is there and as it was, and what is there is listed."""
        text = (self.folder / SUMS).read_bytes().decode("utf-8", "replace")
        lines = text.split("\n")[:-1]
        listed = [found for found in map(SUM_LINE.fullmatch, lines) if found]
        if not text.endswith("\n") or not listed or len(listed) != len(lines):
            raise Bad(SUMS, "it is not as it was written")
        names = [line[2] for line in listed]
        if names != sorted(set(names)) or SUMS in names:
            raise Bad(SUMS, "it is not as it was written")
        there = set(self.names_below(""))
        for name in sorted(there - set(names) - {SUMS}):
            raise Bad(name, "it is not part of the bundle")
        for line in listed:
            if line[2] not in there:
                raise Bad(line[2], "it is missing")
            if sha256_of(self.folder / line[2]) != line[1]:
                raise Bad(line[2], "it was changed since the bundle was written")
        return names

    def names_below(self, name: str) -> Iterator[str]:
        for path in (self.folder / name).iterdir():
            found = name + path.name
            if path.is_symlink() or not (path.is_file() or path.is_dir()):
                raise Bad(found, "it is not a file")
            if path.is_file():
                yield found
                continue
            below = list(self.names_below(found + "/"))
            if not below:
                raise Bad(found, "it is an empty folder")
            yield from below

    def document(self, name: str) -> Any:
        with (self.folder / name).open(encoding="utf-8", newline="") as file:
            return json.load(file)

    def lines(self, name: str) -> Iterator[tuple[int, Row]]:
        """Each line of a file of JSON lines, as (number, value); each is written in the one way."""
        fields = self.manifest["fields"].get(name)
        for number, line in self.texts_in(name):
            yield number, self.value_of(line, fields, f"{name} line {number}")

    def requests(self, name: str) -> Iterator[tuple[int, Row, Texts]]:
        """The same, with what PLAIN keeps of a line: where that fits, it is written in the one way."""
        fields = self.manifest["fields"].get(name)
        is_known = fields == [field for field, _ in SHAPE_OF]
        for number, line in self.texts_in(name):
            found = PLAIN.fullmatch(line) if is_known else None
            if found:
                yield number, parsed(line)[0], found.groups()
            else:
                yield number, self.value_of(line, fields, f"{name} line {number}"), None

    def texts_in(self, name: str) -> Iterator[tuple[int, str]]:
        if name in self.files:
            with (self.folder / name).open(encoding="utf-8", newline="\n") as file:
                yield from enumerate(file, 1)

    @staticmethod
    def value_of(line: str, fields: list[str] | None, where: str) -> Any:
        value = json.loads(line)
        if dumps(value) + "\n" != line:
            raise Bad(where, "it is not as it was written")
        if fields is not None and list(value) != fields:
            raise Bad(where, "its fields are not those that it should have")
        return value

    def csv_rows(self, name: str) -> Iterator[list[str]]:
        with (self.folder / name).open(encoding="utf-8-sig", newline="") as file:
            rows = csv.reader(file)
            if next(rows) != self.manifest["fields"][name]:
                raise Bad(name, "its columns are not those that it should have")
            yield from rows

    # 2. the chain

    def walk_chain(self) -> None:
        manifest = self.manifest
        link = hashlib.sha256(("counterfoil ledger " + manifest["ledger_id"]).encode()).digest()
        self.ends[0] = link.hex()
        size, blocks, shown = 0, 0, 0
        for number, block in self.lines("chain.jsonl"):
            blocks += 1
            if block["block"] != blocks:
                raise Bad(f"chain.jsonl line {number}", "a block is missing")
            if "content" in block:
                content, size = bytes.fromhex(block["content"]), block["size"]
            else:
                shown += 1
                records = [text for one in block["records"] for text in self.texts_of(one, block)]
                content, size = self.content(block, records), size + len(records)
            link = hashlib.sha256(link + content).digest()
            if link.hex() != block["link"] or block["size"] != size:
                raise Bad(f"block {blocks} of the chain", "its records are not those that it was made over")
            self.ends[size] = block["link"]
        if (size, link.hex()) != (manifest["checkpoint"]["size"], manifest["checkpoint"]["head"]):
            raise Bad("chain.jsonl", "it does not end where manifest.json says")
        self.say(f"the chain of {blocks} blocks leads from the ledger's id to the head; {shown} are shown")

    @staticmethod
    def content(block: Row, records: list[bytes]) -> bytes:
        marks = pack(f">{len(records)}I", *map(zlib.crc32, records)).hex()
        head = f'["block",{block["block"]},{block["sealed_ms"]},"{marks}"]'
        return hashlib.sha256(b"\n".join([head.encode()] + records)).digest()

    def texts_of(self, one: Any, block: Row) -> Iterator[bytes]:
        """A record as it stands in the chain, or the run of them that a text such as "event 1-9" names."""
        if isinstance(one, list):
            yield self.told(one, block["block"])
            return
        table, run = one.split(" ")
        first, last = run.split("-")
        for number in range(int(first), int(last) + 1):
            if table == "line":
                yield self.made_line(number)
            elif table == "event":
                yield self.made_event(number, block["block"])
            else:
                raise Bad(f"block {block['block']} of the chain", "it names records that cannot be made")

    def told(self, record: list[Any], block: int) -> bytes:
        table, number = record[0], record[1]
        if table == "agent":
            self.agents[record[2]] = number
        elif table == "reader":
            self.readers[record[2], record[3]] = number
        elif table == "event":
            self.check_superseded_by(number, record[5], record[8])
        text = dumps(record).encode("utf-8")
        if table == "line":
            self.shown_lines[number] = text
        elif table not in ("event", "coverage", "sighting", "skipped", "watched"):
            self.shown[table, number] = (block, record)
        return text

    def check_superseded_by(self, number: int, before: int | None, at_ms: int) -> None:
        if before is None or at_ms >= self.manifest["until_ms"]:
            return
        place = bisect_left(self.seen, before)
        if place < len(self.seen) and self.seen[place] == before:
            raise Bad(f"events.jsonl record {before}", f"record {number} supersedes it")

    # 3. the requests

    def read_row(self) -> None:
        """The next row; puts its line among those that can be made."""
        number, row, texts = next(self.rows, (0, {}, None))
        if not row:
            raise Bad("events.jsonl", "a request that the chain names is not in it")
        cells = next(self.cells, None)
        where = f"events.jsonl line {number}"
        if self.seen and row["record"] <= self.seen[-1]:
            raise Bad(where, "it is out of order")
        counts = counts_of(row)
        for name, count in () if texts else [*zip(COUNTS, counts), ("credits_nano", row["credits_nano"])]:
            # what PLAIN fits are whole numbers
            if type(count) is not int and not (name in ("reasoning", "credits_nano") and count is None):
                raise Bad(where, f"{name} is not a whole number")
        self.seen.append(row["record"])
        self.waiting[row["record"]] = (number, row, texts)
        if row["line"] not in self.shown_lines:
            self.made_lines[row["line"]] = (row, texts)
        self.check_cells(cells, row, number)
        self.count(row, counts, where)

    def made_line(self, number: int) -> bytes:
        while number not in self.made_lines:
            self.read_row()
        return self.line_text(*self.made_lines.pop(number))

    def line_text(self, row: Row, texts: Texts) -> bytes:
        reader = self.readers[row["reader"], row["reader_version"]]
        if texts:
            line, source, offset, length, digest = place_texts(texts)
            made = f'["line",{line},{source},{offset},{length},{digest.upper()},{reader},{row["seen_ms"]}]'
            return made.encode("utf-8")
        place = [row["source"], row["offset"], row["length"], row["sha256"].upper()]
        return dumps(["line", row["line"]] + place + [reader, row["seen_ms"]]).encode("utf-8")

    def made_event(self, record: int, block: int) -> bytes:
        while record not in self.waiting:
            self.read_row()
        number, row, texts = self.waiting.pop(record)
        where = f"events.jsonl line {number}"
        if row["block"] != block:
            raise Bad(where, f"its record is in block {block}")
        line = self.shown_lines.get(row["line"])
        if line is not None and line != self.line_text(row, texts):
            raise Bad(where, "its log line is not the one that the chain holds")
        context, source = context_of(row), source_of(row)
        if context not in self.known or source not in self.known:
            self.check_context(row, where)
            self.known.update((context, source))
        self.check_superseded_by(record, row["supersedes"], row["at_ms"])
        agent = self.agents[row["agent"]]
        if texts:
            more = "" if row["credits_nano"] is None else f",{row['credits_nano']},null"
            return f'["event",{record},{agent},{",".join(event_texts(texts))}{more}]'.encode()
        made = ["event", record, agent, row["message_id"], *event_of(row)]
        made += [row["quality"], row["request_id"], row["line"]]
        if row["credits_nano"] is not None or row["raw"] is not None:
            made += [row["credits_nano"], row["raw"]]
        return dumps(made).encode("utf-8")

    def check_context(self, row: Row, where: str) -> None:
        _, context = self.shown["context", row["context"]]
        said = [self.agents[row["agent"]], row["provider"], row["model"], row["session"], context[6]]
        said += [row[name] for name in SERVICE] + [int(row["sidechain"])]
        said += [] if row["quota"] is None else [row["quota"]]
        if context[2:] != said:
            raise Bad(where, "model, session or service are not those that the chain holds")
        if ("source", row["source"]) not in self.shown:
            raise Bad(where, "its log file is not in the chain")
        names = (row["project"], row["home"], row["file"])
        if self.manifest["redaction"] == "drop" and names != (None, None, None):
            raise Bad(where, "it holds a name")
        for key, name in ((("context", row["context"]), names[:1]), (("source", row["source"]), names[1:])):
            if self.aliases.setdefault(key, name) != name:
                raise Bad(where, f"a name is not the same as in another row of the same {key[0]}")

    def check_cells(self, cells: list[str] | None, row: Row, number: int) -> None:
        """The table for eyes says the same."""
        if cells is None:
            raise Bad("events.csv", "a request is missing")
        told = ["" if value is None else str(value) for value in self.columns_of(row)]
        if cells[1:] == told:
            return
        if len(cells) != len(self.columns) + 1:
            raise Bad(f"events.csv row {number + 1}", "its columns are not those that it should have")
        for name, cell, value in zip(self.columns, cells[1:], told):
            if cell.lstrip("'") != value.replace("\0", "").lstrip("'"):
                raise Bad(f"events.csv row {number + 1}", f"{name} is not as in events.jsonl")

    def check_rows_end(self) -> None:
        for number, *_ in self.rows:
            raise Bad(f"events.jsonl line {number}", "the chain does not hold it")
        if self.waiting or self.made_lines or next(self.cells, None) is not None:
            raise Bad("events.jsonl", "the chain does not hold every request of it")
        self.say(
            f"all {len(self.seen)} requests are records of the chain, and none that is shown supersedes one"
        )

    def check_names(self) -> None:
        """Where names are told, they are those that the chain holds as salted hashes."""
        told = {}
        for number, name in self.lines("names.jsonl"):
            where, table = f"names.jsonl line {number}", name["kind"]
            _, record = self.shown[table, name["record"]]
            clear = (name["project"],) if table == "context" else (name["home"], name["file"])
            hashes = record[6:7] if table == "context" else record[3:5]
            if [veiled(name["salt"], one) for one in clear] != hashes:
                raise Bad(where, "it is not the name that the chain holds")
            told[table, name["record"]] = clear
        if self.manifest["redaction"] != "none":
            return
        for key, names in self.aliases.items():
            if told.get(key) != names:
                raise Bad("events.jsonl", f"a name of {key[0]} {key[1]} is not proven")
        self.say("all names of projects, folders and files are those that the chain holds as hashes")

    # 4. the money

    def count(self, row: Row, counts: tuple[int | None, ...], where: str) -> None:
        picousd = self.cost(row, where)
        if row["cost_usd"] != (None if picousd is None else usd(picousd)):
            raise Bad(where, "its cost is not counts × prices")
        place = max(0, bisect_right(self.day_begins, row["at_ms"]) - 1)
        day = self.days[place]
        if not day["since_ms"] <= row["at_ms"] < day["until_ms"]:
            raise Bad(where, "its day is not in manifest.json")
        key = (place, model_of(row))
        sums = self.sums.get(key)
        if sums is None:
            sums = self.sums[key] = Sums()
        sums.add(counts, picousd, row["quality"], row["credits_nano"])

    def cost(self, row: Row, where: str) -> int | None:
        """Exact pico-USD; None where something was used that has no price."""
        price, at_ms = self.prices[row["price"]], row["at_ms"]
        counts = priced_of(row)
        prompt = counts[0] + counts[1] + counts[2] + counts[3]
        if (
            asked_of(price) != asked_of(row)
            or not within(price["since_ms"], at_ms, price["until_ms"])
            or not within(price["daily_from_ms"], at_ms % 86400000, price["daily_until_ms"])
            or (price["prompt_above"] is not None and prompt <= price["prompt_above"])
            or (price["prompt_up_to"] is not None and prompt > price["prompt_up_to"])
        ):
            raise Bad(where, "its price is one for other requests")
        if not price["known"] or row["quality"] == "credits_only":
            return None
        picousd = 0
        for count, rate in zip(counts, price["rates"]):
            if count:
                if rate is None:
                    return None
                picousd += count * rate
        return picousd

    # 5. the totals

    def check_totals(self) -> None:
        manifest = self.manifest
        for (place, model), sums in self.sums.items():
            self.total.join(sums)
            self.by_model.setdefault(model, Sums()).join(sums)
            self.by_day.setdefault(self.days[place]["day"], Sums()).join(sums)
        if manifest["totals"] != self.total.fields():
            raise Bad("manifest.json", "its totals are not the sums of the requests")
        models = [
            dict(zip(("agent", "provider", "model"), key), **self.by_model[key].fields())
            for key in sorted(self.by_model)
        ]
        if manifest["by_model"] != models:
            raise Bad("manifest.json", "its totals by model are not the sums of the requests")
        for day in self.days:
            fields = self.by_day.get(day["day"], Sums()).fields()
            if {name: day[name] for name in fields} != fields:
                raise Bad(
                    "manifest.json", "its totals of {} are not the sums of the requests".format(day["day"])
                )
        self.say(
            f"the totals are the sums of the requests: {usd(self.total.picousd)} USD at the prices of "
            f"their time, {self.total.unpriced} requests without a price"
        )

    def check_report(self) -> None:
        if "report.html" not in self.files:
            return
        with (self.folder / "report.html").open(encoding="utf-8", newline="") as file:
            found = TOTALS.findall(file.read())
        if len(found) != 1:
            raise Bad("report.html", "it does not tell its totals once")
        told, names = json.loads(found[0]), ("requests", "unpriced_requests", "tokens", "cost_picousd")
        pairs = [(told, self.total)]
        pairs += [
            (one, self.by_model[one["agent"], one["provider"], one["model"]]) for one in told["by_model"]
        ]
        pairs += [(one, self.by_day[one["day"]]) for one in told["by_day"]]
        for one, sums in pairs:
            if [one[name] for name in names] != [sums.fields()[name] for name in names]:
                raise Bad("report.html", "its totals are not the sums of the requests")
        if (len(told["by_model"]), len(told["by_day"])) != (len(self.by_model), len(self.by_day)):
            raise Bad("report.html", "its totals are not of all requests")
        if told["ledger_id"] != self.manifest["ledger_id"]:
            raise Bad("report.html", "it is about another ledger")
        self.say("the totals in report.html are the same")

    # 6. what else the chain holds

    def check_readings(self) -> None:
        count = 0
        for number, row in self.lines("readings.jsonl"):
            where = f"readings.jsonl line {number}"
            block, reading = self.shown["reading", row["record"]]
            _, meter = self.shown["meter", row["meter"]]
            line = self.shown_lines.get(row["line"])
            made = ["reading", row["record"], row["meter"], row["at_ms"], row["micro_percent"]]
            made += [row["resets_at_ms"], row["has_credits"], row["line"]]
            said = [self.agents[row["agent"]]] + [row[name] for name in METER]
            if (block, reading) != (row["block"], made) or meter[2:8] != said:
                raise Bad(where, "it is not the reading that the chain holds")
            if line is not None and json.loads(line)[5] != row["sha256"].upper():
                raise Bad(where, "its log line is not the one that the chain holds")
            count += 1
        self.say(f"all {count} readings of the provider's counter are records of the chain")

    def check_statements(self) -> None:
        for told in self.manifest["statements"]:
            _, record = self.shown["statement", told["record"]]
            path = self.folder / told["file"]
            if (record[7], record[8]) != (path.stat().st_size, sha256_of(path).upper()):
                raise Bad(told["file"], "it is not the statement that the chain holds")
        if self.manifest["statements"]:
            self.say(f"{len(self.manifest['statements'])} statements are those that the chain holds")

    def check_checkpoints(self) -> None:
        with (self.folder / "checkpoints.txt").open(encoding="utf-8", newline="\n") as file:
            lines = file.read().splitlines()
        for line in lines:
            found = CHECKPOINT.fullmatch(line)
            if found is None or found[1] != self.manifest["ledger_id"]:
                raise Bad("checkpoints.txt", "it holds something that is no checkpoint of this ledger")
            if self.ends.get(int(found[2])) != found[3]:
                raise Bad(
                    "checkpoints.txt", f"the chain does not lead to the checkpoint of {found[2]} records"
                )
        if self.manifest["checkpoint"]["text"] not in lines:
            raise Bad("checkpoints.txt", "the checkpoint of this bundle is not in it")
        self.checkpoints = len(lines)
        self.say(f"the chain leads to all {len(lines)} checkpoints")


def within(since: int | None, at: int, until: int | None) -> bool:
    return (since is None or since <= at) and (until is None or at < until)


def main(words: list[str]) -> int:
    folder = words[0] if words else Path(__file__).resolve().parent
    print(f"Checking {folder}")
    try:
        check(folder, lambda sentence: print(f"  holds: {sentence}"))
    except (Bad, OSError) as error:
        print(f"DOES NOT HOLD: {error}")
        return 1
    print(f"Everything holds. {PROVES}")
    print(PROVES_NOT)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
