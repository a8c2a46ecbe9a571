"""What a client's figures of a window come to, whatever place of its own they stood in."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

from counterfoil.domain.digest import sha256
from counterfoil.domain.quota import NoteKind
from counterfoil.domain.window import FIVE_HOURS_MINUTES, WEEK_MINUTES

CLAUDE, CODEX = "claude-code", "codex"
PLAN = "claude"
EXTRA_USAGE = "claude_extra_usage"
SPEND = "claude_spend"
MONTH = 43_200  # a calendar month is 28 to 31 days: near enough to be told from every other length

_LENGTHS = {"five_hour": FIVE_HOURS_MINUTES, "seven_day": WEEK_MINUTES}
_BESIDE_THE_PLAN = {
    "overage": (EXTRA_USAGE, MONTH),
    "extra_usage": (EXTRA_USAGE, MONTH),
    "spend": (SPEND, 0),
    "spend_limit": (SPEND, 0),
}
_IDENTIFIER = re.compile(r"[0-9A-Za-z][0-9A-Za-z_.:-]{0,63}")
_SECRET = re.compile(r"^(?:sk-|[sr]k_live_|gh[oprsu]_|github_pat_|xox|npm_|hf_|eyJ|AKIA|ASIA|AIza)")
_WORD = re.compile(r"[a-z][a-z0-9_]{0,39}")
_NAME = re.compile(r"[0-9A-Za-z][\w.-]*(?: [\w.-]+){0,3}", re.ASCII)
_LONGEST_SLUG = 40


@dataclass(frozen=True, slots=True)
class Window:
    """A window's figures as a place gave them; `minutes` 0 where the length is not known."""

    limit_id: str
    minutes: int
    percent: float | None
    resets_at_ms: int | None

    @property
    def says_something(self) -> bool:
        return self.percent is not None or self.resets_at_ms is not None


@dataclass(frozen=True, slots=True)
class Note:
    """Figures beside the windows, in the ledger's words for them."""

    kind: NoteKind
    body: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Figures:
    """All that one place gave at one moment."""

    at_ms: int
    agent: str
    source: str
    windows: Sequence[Window] = ()
    notes: Sequence[Note] = ()
    home: str | None = None
    account: str | None = None
    plan: str | None = None
    session: str | None = None
    on_credits: bool | None = None

    def line(self) -> dict[str, object]:
        """The line of a capture file."""
        return {
            "v": 1,
            "at_ms": self.at_ms,
            "agent": self.agent,
            "source": self.source,
            "home": self.home,
            "account": self.account,
            "plan": self.plan,
            "session": self.session,
            "windows": [asdict(window) for window in self.windows],
            "on_credits": self.on_credits,
            "notes": [{"kind": note.kind.value, "body": dict(note.body)} for note in self.notes],
        }


def limit_named(name: str) -> tuple[str, int]:
    """The limit and the length in minutes that Claude's own name of a window stands for."""
    if name in _BESIDE_THE_PLAN:
        return _BESIDE_THE_PLAN[name]
    for prefix, minutes in _LENGTHS.items():
        if name == prefix:
            return PLAN, minutes
        if name.startswith(f"{prefix}_"):
            return scoped(name.removeprefix(f"{prefix}_")), minutes
    return scoped(name), 0


def scoped(name: str, plan: str = PLAN) -> str:
    """The limit of one model or surface; "other" where its name could be anything."""
    if not _NAME.fullmatch(name.strip()) or _SECRET.match(name.strip()):
        return f"{plan}_other"
    slug = "_".join(re.findall(r"[a-z0-9]+", name.lower()))
    return f"{plan}_{slug}" if len(slug) <= _LONGEST_SLUG else f"{plan}_other"


def number(value: object) -> float | None:
    """A finite number as it stands; true and "37" are none."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return value if math.isfinite(value) else None


def word(value: object) -> str | None:
    """One of a provider's fixed words; None for whatever else stands there."""
    return value if isinstance(value, str) and _WORD.fullmatch(value) and not _SECRET.match(value) else None


def flag(value: object) -> bool | None:
    """True or false; None for whatever else stands there."""
    return value if isinstance(value, bool) else None


def identifier(value: object) -> str | None:
    """An id as it stands; one that could be anything else as a short hash; None where there is none."""
    if not isinstance(value, str) or not value:
        return None
    if _IDENTIFIER.fullmatch(value) and not _SECRET.match(value):
        return value
    return "hash:" + sha256(value.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def known(body: Mapping[str, object | None]) -> dict[str, object]:
    """The figures that are there: what is not known is left out, never 0."""
    return {name: value for name, value in sorted(body.items()) if value is not None}
