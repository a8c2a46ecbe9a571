"""Strict reading of one log line: JSON, counts, times and labels, whoever wrote them.

Imported by every reader of line logs.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

import msgspec

from counterfoil.domain.digest import sha256
from counterfoil.readers.base import SkipReason
from counterfoil.readers.strict_json import Object, Paired, by_the_book, is_too_deep

MAX_COUNT = 10**12
MAX_LABEL = 128
UNRECOGNISED = "unrecognised"

_BOM = b"\xef\xbb\xbf"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
_YEARS = range(2000, 2100)
_NAME = re.compile(r"[\x20-\x7e]{1,128}")
_IDENTIFIER = re.compile(r"[\x21-\x7e]{1,128}")
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
    if moment.tzinfo is None or moment.year not in _YEARS:
        raise Unreadable(SkipReason.BAD_TIME)
    return (moment - _EPOCH) // _MILLISECOND


def label(value: object) -> str | None:
    """Text for people without control and direction characters, cut to 128; None if nothing is left."""
    if not isinstance(value, str):
        return None
    return _visible(value[:MAX_LABEL])[:MAX_LABEL] or None


def model_name(value: object) -> str:
    """A model's name in printable ASCII, or "unrecognised"."""
    if not isinstance(value, str) or len(value) > MAX_LABEL:
        return UNRECOGNISED
    name = _visible(value)
    return name if _NAME.fullmatch(name) else UNRECOGNISED


def identifier(value: object) -> str | None:
    """An id as it stands; one that is long or oddly written as a short hash; None where there is none."""
    if not isinstance(value, str) or not value:
        return None
    return value if _IDENTIFIER.fullmatch(value) else digest_label(value.encode("utf-8", "surrogatepass"))


def digest_label(data: bytes) -> str:
    """A short label that stands for `data`."""
    return "hash:" + sha256(data).hexdigest()[:32]


def _visible(text: str) -> str:
    if not (text.isascii() and text.isprintable()):
        text = unicodedata.normalize("NFC", text)
        text = "".join(char for char in text if not unicodedata.category(char).startswith("C"))
    return text.strip()


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
