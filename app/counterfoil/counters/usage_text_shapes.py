"""What names a window, a share and money in the texts that people paste, by their look alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

_FAMILY = r"(?:opus|sonnet|haiku|fable)(?:\s\d+(?:\.\d+)?\b(?!\s*(?:%|per)))?"
_CONTROL = re.compile(r"\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|[\x00-\x08\x0b-\x1f\x7f]")
_DRAWN = re.compile("[\u2500-\u25ff\u2800-\u28ff\u00a0\u2007\u2009\u202f]")
_STATISTICS = re.compile(r"what['’]s contributing", re.IGNORECASE)
# Stretches of time that are no window: "resets in 2d 5h", "last 24h".
_SPANS = re.compile(r"\b(?:resets?\s+in|last|past)\s+(?:\d+\s*[a-z]+\b[\s,]*(?:and\s+)?)+", re.IGNORECASE)
_HEADS = re.compile(
    r"(?P<context>\bcontext\b(?:\s+(?:window|left))?)"
    r"|(?P<model>\bGPT[\w.-]+)\s+limit\b(?=\s*:)"
    r"|(?P<month>\bextra usage\b|\busage credits?\b|\bmonthly\s+(?:spend(?:ing)?\s+)?(?:limit|credits?)\b)"
    rf"|\b(?P<scope_before>{_FAMILY})\s+(?:weekly\b|week\b|only\b|limit\b)(?:\s+limit\b)?"
    r"|(?P<week>(?:\bcurrent\s+)?\bweek(?:ly)?\b(?:\s+(?:limits?|window)\b)?"
    rf"(?:\s*\((?P<scope>[^()\n]{{1,40}})\)|\s+(?P<scope_after>{_FAMILY})\b)?"
    r"|\b(?:7|seven)[\s-]?d(?:ays?)?\b(?:\s+(?:limit|window)\b)?|\ball models\b)"
    r"|(?P<session>(?:\bcurrent\s+)?\b(?:5|five)[\s-]?h(?:(?:ou)?rs?)?\b(?:\s+(?:limit|window|session)\b)?"
    r"|(?:\bcurrent\s+)?\bsession\b(?:\s+(?:limit|window)\b)?)",
    re.IGNORECASE,
)
_SHARE = re.compile(
    r"(?<![\w.+-])(?<!\d,)(?P<value>\d+(?:[.,]\d+)?)\s*(?:%|percent\b|per cent\b)(?!\s*of\s+your\s+usage\b)",
    re.IGNORECASE,
)
_USED = r"used|consumed|spent|gone|full"
_LEFT = r"left|remaining|remains?|free|available"
_AFTER = re.compile(
    rf"[\s(:·-]*(?:(?:is|are|was|of|the|my|your|now|still|already|has|been|limit|quota|usage|week(?:ly)?|session)\s+)"
    rf"{{0,6}}(?:(?P<used>{_USED})|(?P<left>{_LEFT}))\b",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    rf"\b(?:(?P<used>{_USED}|usage)|(?P<left>{_LEFT}))[\s:=]*(?:is|at|about)?[\s:=]*$", re.IGNORECASE
)
_NEAR = 40  # characters
_MONEY = re.compile(
    r"(?P<unit>[$€£])\s?(?P<used>\d[\d,]*(?:\.\d{1,2})?)\s*/\s*[$€£]?\s?(?P<limit>\d[\d,]*(?:\.\d{1,2})?)\s+spent\b"
)
_CURRENCIES = {"$": "USD", "€": "EUR", "£": "GBP"}


class Length(Enum):
    """How long a named window is; NONE for what is named and is no window."""

    FIVE_HOURS = "five hours"
    WEEK = "week"
    MONTH = "month"
    MODEL = "model"  # no window: those named after it are this model's
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Head:
    """A window's name in a line; `scope` the model it is for, None for all."""

    start: int
    length: Length
    scope: str | None = None


@dataclass(frozen=True, slots=True)
class Share:
    """A percentage with the word ahead of it; `is_left` None where none says whether it is used or left."""

    start: int
    value: float
    is_left: bool | None

    @property
    def used(self) -> float:
        """Percent used, taken as such where nothing says otherwise."""
        return round(100 - self.value, 6) if self.is_left else self.value


@dataclass(frozen=True, slots=True)
class Money:
    """Spent of a limit, in hundredths of the currency."""

    used_minor: int
    limit_minor: int
    currency: str


def lines_of(text: str) -> list[str]:
    """The lines without colours, bars and frames, up to the statistics that follow the windows."""
    plain = _DRAWN.sub(" ", _CONTROL.sub("", text.replace("\r", "\n").replace("\t", " ")))
    if statistics := _STATISTICS.search(plain):
        plain = plain[: statistics.start()]
    return [part.strip() for line in plain.splitlines() for part in line.split(";")]


def heads(line: str) -> Iterator[Head]:
    """Every window that a line names."""
    masked = _SPANS.sub(lambda span: "·" * len(span[0]), line)
    for found in _HEADS.finditer(masked):
        yield Head(found.start(), *_named(found))


def _named(found: re.Match[str]) -> tuple[Length, str | None]:
    if found["context"]:
        return Length.NONE, None
    if found["model"]:
        return Length.MODEL, found["model"]
    if found["month"]:
        return Length.MONTH, None
    if found["session"]:
        return Length.FIVE_HOURS, None
    scope = found["scope_before"] or found["scope_after"] or found["scope"] or ""
    scope = re.sub(r"\bonly$", "", scope.strip(), flags=re.IGNORECASE).strip()
    return Length.WEEK, None if scope.lower() in ("", "all models", "all") else scope


def shares(text: str) -> list[Share]:
    """Every percentage, with what the words around it say."""
    return [_share(text, found) for found in _SHARE.finditer(text)]


def _share(text: str, found: re.Match[str]) -> Share:
    value = float(found["value"].replace(",", "."))
    if after := _AFTER.match(text, found.end()):
        return Share(found.start(), value, after["left"] is not None)
    near = max(0, found.start() - _NEAR)
    before = _BEFORE.search(text[near : found.start()])
    if before:
        return Share(near + before.start(), value, before["left"] is not None)
    return Share(found.start(), value, None)


def money(text: str) -> Money | None:
    """The first "$12.34 / $50.00 spent"."""
    found = _MONEY.search(text)
    if not found:
        return None
    return Money(_minor(found["used"]), _minor(found["limit"]), _CURRENCIES[found["unit"]])


def _minor(amount: str) -> int:
    return int(Decimal(amount.replace(",", "")) * 100)
