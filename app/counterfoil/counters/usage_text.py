"""The counter in words: `/usage` and `/status` panels as pasted, and what people write of them.

Nothing is guessed: a share that names no window is handed back as such, and one that may be used or left is
left out. Claude shows what is used wherever it shows a share; Codex has shown both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import tzinfo
from itertools import pairwise

from counterfoil.counters.client_windows import CLAUDE, CODEX, MONTH, Note, Window, scoped
from counterfoil.counters.usage_text_shapes import Head, Length, Money, Share, heads, lines_of, money, shares
from counterfoil.domain.quota import NoteKind
from counterfoil.domain.reset_times import reset_ms
from counterfoil.domain.window import FIVE_HOURS_MINUTES, RESET_JITTER_MS, WEEK_MINUTES, plain_limit

LONGEST_TEXT = 200_000  # characters

_MINUTES = {Length.FIVE_HOURS: FIVE_HOURS_MINUTES, Length.WEEK: WEEK_MINUTES, Length.MONTH: MONTH}
_NAMES = {Length.FIVE_HOURS: "5-hour", Length.WEEK: "weekly", Length.MONTH: "monthly"}
_CLAUDE_SAYS = re.compile(
    r"\b(?:claude|anthropic|opus|sonnet|haiku|fable|current session|current week|all models|extra usage)\b",
    re.IGNORECASE,
)
_CODEX_SAYS = re.compile(
    r"\b(?:codex|openai|chatgpt|gpt-[\w.-]+)\b|\b5h limit:|\bweekly limit:", re.IGNORECASE
)
_RESET = re.compile(r"\bresets?\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Told:
    """What a text says. `loose` are shares used that name no window; `problems` are sentences."""

    windows: tuple[Window, ...] = ()
    notes: tuple[Note, ...] = ()
    loose: tuple[float, ...] = ()
    problems: tuple[str, ...] = ()


@dataclass(slots=True)
class _Section:
    """A window's name and the text that goes with it; no name before the first one."""

    head: Head | None
    model: str | None
    text: list[str] = field(default_factory=list)


def agent_in(text: str) -> str | None:
    """Whose counter a text is about, by its own words; None where they do not tell, or tell of both."""
    claude, codex = _CLAUDE_SAYS.search(text), _CODEX_SAYS.search(text)
    if bool(claude) == bool(codex):
        return None
    return CLAUDE if claude else CODEX


def read(text: str, agent: str, at_ms: int, zone: tzinfo | None = None) -> Told:
    """Windows and what else a text says, written at `at_ms`; times without a zone are read in `zone`."""
    windows: dict[tuple[str, int], Window] = {}
    notes: list[Note] = []
    loose: list[float] = []
    problems: list[str] = []
    for section in _sections(text[:LONGEST_TEXT]):
        body = "\n".join(section.text)
        if section.head is None:
            loose += [one.used for one in shares(body) if _is_clear(one, "", agent, problems)]
        elif section.head.length in _MINUTES:
            window, spent = _window(section, body, agent, at_ms, zone, problems)
            if window:
                windows.setdefault((window.limit_id, window.minutes), window)
            if spent:
                notes.append(_credits(spent))
    return Told(tuple(windows.values()), tuple(notes), tuple(loose), tuple(problems))


def _sections(text: str) -> Iterator[_Section]:
    """The text cut at the names of windows."""
    section, model = _Section(None, None), None
    for line in lines_of(text):
        before, pieces = _pieces(line)
        section.text.append(before)
        for head, piece in pieces:
            yield section
            model = head.scope if head.length is Length.MODEL else model
            section = _Section(head, model, [piece])
    yield section


def _pieces(line: str) -> tuple[str, list[tuple[Head, str]]]:
    """What stands before a line's first window, and each window with its own text.

    "41 % of 5h, 37 % weekly" names them after their shares, so it is cut at the shares.
    """
    named, found = list(heads(line)), shares(line)
    if not named:
        return line, []
    starts = _cuts(named, found) or [head.start for head in named]
    ends = [*starts[1:], len(line)]
    return line[: starts[0]], [(h, line[a:b]) for h, a, b in zip(named, starts, ends, strict=True)]


def _cuts(named: list[Head], found: list[Share]) -> list[int] | None:
    """Where each window's text begins if the windows and shares of a line go together one by one."""
    if len(named) != len(found):
        return None
    pairs = [sorted((head.start, share.start)) for head, share in zip(named, found, strict=True)]
    is_in_order = all(first[1] < second[0] for first, second in pairwise(pairs))
    return [pair[0] for pair in pairs] if is_in_order else None


def _window(
    section: _Section, body: str, agent: str, at_ms: int, zone: tzinfo | None, problems: list[str]
) -> tuple[Window | None, Money | None]:
    assert section.head is not None
    name, spent = _label(section), money(body)
    percent = _percent(shares(body), f" of the {name} window", agent, problems)
    if percent is None and spent and spent.limit_minor:
        percent = round(100 * spent.used_minor / spent.limit_minor, 2)
    if percent is None:
        return None, spent
    resets_at_ms = reset_ms(body, at_ms, zone, dates_begin_at_midnight=True)
    if resets_at_ms is None and _RESET.search(body):
        problems.append(f"When the {name} window resets was not understood.")
    if resets_at_ms is not None and resets_at_ms < at_ms - RESET_JITTER_MS:
        problems.append(f"The {name} window of this text has reset since, so it was left out.")
        return None, spent
    return Window(_limit(section, agent), _MINUTES[section.head.length], percent, resets_at_ms), spent


def _percent(found: list[Share], where: str, agent: str, problems: list[str]) -> float | None:
    if not found or not _is_clear(found[0], where, agent, problems):
        return None
    first = found[0]
    if first.is_left and first.value > 100:
        problems.append(f"{first.value:g} % left{where} cannot be, so it was left out.")
        return None
    if any(share.used != first.used for share in found[1:]):
        problems.append(f"More than one percentage is given{where}; the first was taken.")
    return first.used


def _is_clear(share: Share, where: str, agent: str, problems: list[str]) -> bool:
    """Whether it is known to be used or left; where it is taken as used for want of a word, that is said."""
    if share.is_left is None and agent != CLAUDE:
        problems.append(f"{share.value:g} %{where} may be used or left, so it was left out; write which.")
        return False
    if share.is_left is None:
        problems.append(f"{share.value:g} %{where} was taken as used; write “left” if it is.")
    return True


def _limit(section: _Section, agent: str) -> str:
    assert section.head is not None
    plan = plain_limit(agent)
    if section.head.length is Length.MONTH:
        return f"{plan}_extra_usage"
    scope = section.head.scope or section.model
    return scoped(scope, plan) if scope else plan


def _label(section: _Section) -> str:
    assert section.head is not None
    scope = section.head.scope or section.model
    return f"{_NAMES[section.head.length]} {scope}" if scope else _NAMES[section.head.length]


def _credits(spent: Money) -> Note:
    said = {
        "used_minor": spent.used_minor,
        "used_exponent": 2,
        "used_currency": spent.currency,
        "limit_minor": spent.limit_minor,
        "limit_exponent": 2,
        "limit_currency": spent.currency,
    }
    return Note(NoteKind.CREDITS, {"spend": dict(sorted(said.items()))})
