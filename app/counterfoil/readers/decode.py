"""Strict reading of one log line: JSON, counts, times and labels, whoever wrote them.

Imported by every reader of line logs.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from itertools import islice

import msgspec

from counterfoil.domain.digest import sha256
from counterfoil.readers.base import SkipReason
from counterfoil.readers.strict_json import Object, Paired, by_the_book, is_too_deep

MAX_COUNT = 10**12
MAX_PARTS = 1 << 20
LONGEST_PATH = 4_096  # characters at a path's end that are looked at for its last part
MAX_LABEL = 128
UNRECOGNISED = "unrecognised"

_BOM = b"\xef\xbb\xbf"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
YEARS_MS = range(946_684_800_000, 4_102_444_800_000)  # 2000 to 2099
# What names and ids look like; whatever else stands in their place could be anything, so it is not kept.
_MODEL = re.compile(r"(?!.*//)<?[A-Za-z0-9][\w.:/+\[\]()-]{0,110}>?(?:@[A-Za-z0-9]{1,16})?", re.ASCII)
_IDENTIFIER = re.compile(r"[A-Za-z0-9][\w.:#+=~-]{0,127}", re.ASCII)
_WORD = re.compile(r"(?=.{1,64}$)[A-Za-z0-9][\w.+-]*(?: [\w.+-]+)?", re.ASCII)
_SHORT_NAME = re.compile(r"(?=.{1,40}$)[A-Za-z0-9][\w.-]*(?: [\w.-]+){0,3}", re.ASCII)
_FIELD = re.compile(r"(?=.{1,48}$)[A-Za-z_$][A-Za-z_.$-]*(?:\d{1,3}[A-Za-z_.$-]*){0,2}", re.ASCII)
_SECRET = re.compile(
    r"(?<![A-Za-z0-9])(?:sk-|[sr]k_live_|gh[oprsu]_|github_pat_|glpat-|xox[abeprs]-|npm_|hf_|pypi-)[\w-]{10}"
    r"|(?<![A-Z0-9])A[KS]IA[0-9A-Z]{12}|AIza[\w-]{30}|\bya29\.|eyJ[\w-]{8,}\.|-----BEGIN|PRIVATE KEY"
)
# What leads to the next comma or bracket outside strings, or to the end: matches wherever it is tried.
_PART = re.compile(rb'(?!\Z)(?:[^",\[{]++|"(?:[^"\\]++|\\.?)*+(?:"|\Z))*+(?:[,\[{]|\Z)', re.DOTALL)
_PLAIN_IDS = ("msg_", "req_")
_ANY = msgspec.json.Decoder()
_RAW = msgspec.json.Decoder(msgspec.Raw)
_ENCODE = msgspec.json.Encoder().encode


class Unreadable(Exception):
    """A value that cannot be what its place asks for; never carries the value itself."""

    def __init__(self, reason: SkipReason) -> None:
        super().__init__(reason.value)
        self.reason = reason


def objects(data: bytes) -> tuple[list[Object], SkipReason | None]:
    """Every object of a line in order and, where some of it cannot be read, why.

    Leading NULs, a byte order mark and blank lines are accepted. Objects glued
    together are all read; where a whole one follows a torn one, it is read and
    the reason given as well. `twice` tells of keys that an object repeats.
    """
    body = data.lstrip(b"\0").removeprefix(_BOM)
    if _is_crowded(body):
        return [], _flaw_of_crowd(body)
    try:
        value = _ANY.decode(body)
    except UnicodeDecodeError:
        return [], SkipReason.BAD_UTF8
    except RecursionError:
        return [], SkipReason.TOO_DEEP
    except msgspec.DecodeError:
        return _only_objects(*by_the_book(body))
    if is_too_deep(body):
        return [], SkipReason.TOO_DEEP
    if not _is_canonical(value, body):
        return _only_objects(*by_the_book(body))
    return _only_objects([value], None)


def flaw(data: bytes) -> SkipReason | None:
    """Why a line that nobody needs to read is not JSON in UTF-8; None where it is."""
    try:
        _RAW.decode(data)
    except (msgspec.DecodeError, RecursionError):
        reason = objects(data)[1]
        return None if reason is SkipReason.UNKNOWN_SHAPE else reason
    return None if is_utf8(data) else SkipReason.BAD_UTF8


def is_utf8(data: bytes) -> bool:
    """Whether the bytes are UTF-8 by the letter, surrogates left out."""
    if data.isascii():
        return True
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def twice(value: object) -> frozenset[str]:
    """The keys that stand more than once in this very object."""
    return value.keys_twice if isinstance(value, Paired) else frozenset()


def has_twice(value: object) -> bool:
    """Whether this value or anything within it repeats a key."""
    if isinstance(value, Paired):
        return bool(value.keys_twice) or any(map(has_twice, value.values()))
    return isinstance(value, list) and any(map(has_twice, value))


def exact(value: object) -> bytes:
    """Tells equal values of unequal types apart: true, 1 and 1.0; to be compared beside the values."""
    try:
        return _ENCODE(value)
    except UnicodeEncodeError:  # a lone surrogate
        return repr(value).encode()


def count(value: object) -> int:
    """A number of tokens, 0 to 10**12; true, 1.0 and "1" are not numbers of tokens."""
    if type(value) is int and 0 <= value <= MAX_COUNT:
        return value
    raise Unreadable(SkipReason.BAD_NUMBER)


def epoch_ms(text: object) -> int:
    """Milliseconds since the epoch of an ISO 8601 time that names its zone."""
    if not isinstance(text, str):
        raise Unreadable(SkipReason.BAD_TIME)
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise Unreadable(SkipReason.BAD_TIME) from None
    at_ms = None if moment.tzinfo is None else (moment - _EPOCH) // _MILLISECOND
    if at_ms is None or at_ms not in YEARS_MS:
        raise Unreadable(SkipReason.BAD_TIME)
    return at_ms


def label(value: object) -> str | None:
    """One line of text for people, without control and direction characters, cut to 128; None if empty.

    None as well where a key or token stands in it.
    """
    if not isinstance(value, str):
        return None
    text = _visible(value[:MAX_LABEL])[:MAX_LABEL]
    return None if not text or _SECRET.search(text) else text


def fixed_word(value: object) -> str | None:
    """One of a client's fixed words; "unrecognised" where it cannot be one, None where there is none."""
    return _plausible(value, _WORD)


def short_name(value: object) -> str | None:
    """A name of at most four words; "unrecognised" where it cannot be one, None where there is none."""
    return _plausible(value, _SHORT_NAME)


def model_name(value: object) -> str:
    """A model's name as providers write them, or "unrecognised"."""
    return _plausible(value, _MODEL) or UNRECOGNISED


@lru_cache(maxsize=1024)
def is_field(name: str) -> bool:
    """Whether a client may have a field of that name; not where it could be a key or a person's words."""
    return _FIELD.fullmatch(name) is not None and not _SECRET.search(name)


def identifier(value: object) -> str | None:
    """An id as it stands; one that is long, odd or a key as a short hash; None where there is none."""
    if not isinstance(value, str) or not value:
        return None
    if len(value) <= MAX_LABEL:
        # Such as msg_01Ab, which most are: without a capital I no key or token can look like it.
        if value.startswith(_PLAIN_IDS) and "I" not in value and value.isascii() and value[4:].isalnum():
            return value
        if _is_identifier(value):
            return value
    return digest_label(value.encode("utf-8", "surrogatepass"))


@lru_cache(maxsize=1024)
def _is_identifier(value: str) -> bool:
    return _IDENTIFIER.fullmatch(value) is not None and not _SECRET.search(value)


def digest_label(data: bytes) -> str:
    """A short label that stands for `data`."""
    return "hash:" + sha256(data).hexdigest()[:32]


def _plausible(value: object, shape: re.Pattern[str]) -> str | None:
    if not isinstance(value, str) or not value:
        return None
    return _fitting(value, shape.pattern) if len(value) <= MAX_LABEL else UNRECOGNISED


@lru_cache(maxsize=1024)
def _fitting(value: str, pattern: str) -> str:
    text = _visible(value)
    return text if re.fullmatch(pattern, text, re.ASCII) and not _SECRET.search(text) else UNRECOGNISED


def _visible(text: str) -> str:
    if not (text.isascii() and text.isprintable()):
        text = "".join(map(_shown, unicodedata.normalize("NFC", text)))
    return text.strip()


def _shown(char: str) -> str:
    kind = unicodedata.category(char)[0]
    return "" if kind == "C" else " " if kind == "Z" else char


def _is_crowded(body: bytes) -> bool:
    """Whether the values of a line would take many times the memory of its text."""
    if len(body) <= MAX_PARTS or sum(map(body.count, (b",", b"[", b"{"))) <= MAX_PARTS:
        return False
    # text and code are full of commas: only those outside strings make values
    return next(islice(_PART.finditer(body), MAX_PARTS + 1, None), None) is not None


def _flaw_of_crowd(body: bytes) -> SkipReason:
    try:
        _RAW.decode(body)
    except RecursionError:
        return SkipReason.TOO_DEEP
    except msgspec.DecodeError:
        return SkipReason.BAD_JSON
    return SkipReason.TOO_LONG


def _is_canonical(value: object, body: bytes) -> bool:
    """Whether the bytes come back as they were, which no object with a doubled key can do."""
    try:
        return _ENCODE(value) == body
    except OverflowError:  # an integer beyond 64 bits
        return False


def _only_objects(
    values: Iterable[object], reason: SkipReason | None
) -> tuple[list[Object], SkipReason | None]:
    found: list[Object] = []
    for value in values:
        if isinstance(value, dict):
            found.append(value)
        else:
            reason = reason or SkipReason.UNKNOWN_SHAPE
    return found, reason
