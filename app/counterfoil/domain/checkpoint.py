"""A checkpoint: what the ledger's chain was at a moment, short enough to hand to somebody else.

It proves that the records it covers have not been changed since it was handed over. It proves
neither that the records are complete nor that the provider agrees with them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

MARK = "counterfoil-checkpoint 1"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)

_GAP = r"[\s\xa0>|]+"  # also where a mailer broke the line and quoted it
_WORDS = (
    r"(?P<ledger_id>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})",
    r"(?P<size>[0-9]{1,15})",
    r"(?P<head>[0-9a-f]{64})",
    r"(?P<at>[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,6})?Z)",
)
_LINE = re.compile(_GAP.join([*MARK.split(), *_WORDS]), re.ASCII | re.IGNORECASE)
_OBJECT = re.compile(r"\{[^{}]{150,4000}\}")
_EITHER = re.compile(f"{_OBJECT.pattern}|{_LINE.pattern}", _LINE.flags)
_SOFT_BREAK = re.compile(r"=[ \t]{0,80}\r?\n")  # in a mail saved as it was sent (quoted-printable)
_QUOTE = re.compile(r"^[ \t]{0,80}(?:[>|][ \t]{0,8})+", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """The first `size` records of ledger `ledger_id` end in the chain's link `head` (64 hex digits)."""

    ledger_id: str
    size: int
    head: str
    at_ms: int

    def text(self) -> str:
        """One line for an e-mail, a ticket or a time stamp; the stamp is of exactly these bytes."""
        return f"{MARK} {self.ledger_id} {self.size} {self.head} {_iso(self.at_ms)}"


def checkpoints_in(text: str) -> list[Checkpoint]:
    """Every checkpoint in a text once, lines or flat JSON objects, in their order; none is an empty list.

    Reads mails as they come back: quoted, wrapped between words, in capitals, quoted-printable.
    """
    plain = _QUOTE.sub("", _SOFT_BREAK.sub("", text))
    return list(dict.fromkeys(_found(_EITHER.finditer(plain))))


def _found(matches: Iterable[re.Match[str]]) -> Iterator[Checkpoint]:
    for match in matches:
        if not match[0].startswith("{"):
            yield from _checkpoint(match)
        elif line := _line_of(match[0]):
            yield from _checkpoint(line)
        else:
            for inner in _LINE.finditer(match[0]):
                yield from _checkpoint(inner)


def _line_of(source: str) -> re.Match[str] | None:
    try:
        found = json.loads(source)
        words = [str(found[key]) for key in ("ledger_id", "size", "head", "at")]
    except (ValueError, KeyError, RecursionError):
        return None
    return _LINE.fullmatch(" ".join([MARK, *words]))


def _checkpoint(parts: re.Match[str]) -> Iterator[Checkpoint]:
    try:
        at = datetime.fromisoformat(parts["at"].upper().replace("Z", "+00:00"))
    except ValueError:
        return  # a day or an hour that does not exist
    yield Checkpoint(
        parts["ledger_id"].lower(), int(parts["size"]), parts["head"].lower(), (at - _EPOCH) // _MILLISECOND
    )


def _iso(at_ms: int) -> str:
    moment = _EPOCH + at_ms * _MILLISECOND
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
