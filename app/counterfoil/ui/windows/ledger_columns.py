"""How a request is worded in the ledger's columns, and which columns a width has room for. No widgets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from counterfoil.domain.records import RecordRow
from counterfoil.domain.usage import TokenCounts
from counterfoil.ui.text import clean
from counterfoil.words import counts, samples, sentences, spent
from counterfoil.words import ledger as words
from counterfoil.words.samples import Sample
from counterfoil.words.tongue import msg, tr

PADDING_PX = 16
ROOMY_PX = 940  # from here on there is room for whole numbers


@dataclass(frozen=True, slots=True)
class Wording:
    """How cells are worded: counts to the last digit or short, moments in which zone, and in which year."""

    exact: bool = True
    year: int = 1970
    tz: str = "UTC"


@dataclass(frozen=True, slots=True)
class LedgerColumn:
    """`sample` is as wide as a cell must be; one with a `share` grows with its part of what is left.

    Columns of the lowest `rank` are left out first where there is little room.
    """

    title: str  # its English source
    text: Callable[[RecordRow, Wording], str]
    hint: Callable[[RecordRow, Wording], str]
    sample: Sample | Callable[[], Sample]  # a function where it is worded in the language
    short: Sample | Callable[[], Sample]
    rank: int
    share: int = 0
    figures: bool = False
    quiet: bool = False


def _count(number: int, wording: Wording) -> str:
    return sentences.count(number) if wording.exact else sentences.tokens(number)


def _tokens(of: Callable[[TokenCounts], int]) -> Callable[[RecordRow, Wording], str]:
    return lambda row, wording: spent.tokens_told(_count(of(row.tokens), wording), has_tokens=row.has_tokens)


def _tokens_hint(of: Callable[[TokenCounts], str]) -> Callable[[RecordRow, Wording], str]:
    return lambda row, _wording: spent.tokens_hint(of(row.tokens), has_tokens=row.has_tokens)


def _output_hint(row: RecordRow, wording: Wording) -> str:
    said = _tokens_hint(lambda tokens: counts.tokens(tokens.output))(row, wording)
    return f"{said}\n{words.quality(row.quality)}" if row.has_tokens else said


def _cost_hint(row: RecordRow, _wording: Wording) -> str:
    unpriced = "" if row.cost.known else sentences.unpriced(1, (row.model,))
    return "\n".join(filter(None, (spent.spent_hint(row.cost, row.credits_nano), unpriced)))


def _id_hint(row: RecordRow, _wording: Wording) -> str:
    return "\n".join(part for part in (row.key, row.request_id) if part)


def _latest() -> Sample:
    return samples.moments(samples.TIME_SECONDS)


def _cost() -> Sample:
    return samples.spendings(999.99)


COLUMNS = (
    LedgerColumn(
        msg("Time ▾"),
        lambda r, w: words.when(r.at_ms, w.year, w.tz),
        lambda r, w: sentences.exact(r.at_ms, w.tz),
        _latest,
        _latest,
        rank=9,
        quiet=True,
    ),
    LedgerColumn(
        msg("Agent"),
        lambda r, _: sentences.agent(r.agent),
        lambda r, _: sentences.agent(r.agent),
        "Copilot CLI",
        "Copilot CLI",
        rank=2,
    ),
    LedgerColumn(
        msg("Model"),
        lambda r, _: r.model,
        lambda r, _: r.model,
        "claude-sonnet-4-5",
        "claude-sonnet-4-5",
        rank=8,
        share=3,
    ),
    LedgerColumn(
        msg("Project"),
        lambda r, _: r.project,
        lambda r, _: r.project,
        "counterfoil",
        "counterfoil",
        rank=5,
        share=2,
    ),
    LedgerColumn(
        msg("Session"),
        lambda r, _: words.short_session(r.session),
        lambda r, _: r.session,
        "2b6c0f7e",
        "2b6c0f7e",
        rank=0,
        quiet=True,
    ),
    LedgerColumn(
        msg("Message id"),
        lambda r, _: r.key,
        _id_hint,
        "msg_01Xw9yR7",
        "msg_01Xw9",
        rank=1,
        share=2,
        quiet=True,
    ),
    LedgerColumn(
        msg("Input"),
        _tokens(lambda tokens: tokens.input),
        _tokens_hint(lambda tokens: counts.tokens(tokens.input)),
        lambda: sentences.count(999_999),
        lambda: sentences.tokens(999_000),
        rank=4,
        figures=True,
    ),
    LedgerColumn(
        msg("Cached"),
        _tokens(words.cached),
        _tokens_hint(words.cached_parts),
        lambda: sentences.count(9_999_999),
        lambda: sentences.tokens(999_000),
        rank=3,
        figures=True,
    ),
    LedgerColumn(
        msg("Output"),
        lambda r, w: words.output(r, exact=w.exact),
        _output_hint,
        lambda: f"{sentences.APPROX}{sentences.count(99_999)}",
        lambda: f"{sentences.APPROX}{sentences.tokens(99_000)}",
        rank=6,
        figures=True,
    ),
    LedgerColumn(
        msg("Cost"),
        lambda r, _: spent.spent(r.cost, r.credits_nano),
        _cost_hint,
        _cost,
        _cost,
        rank=7,
        figures=True,
    ),
)


def texts(row: RecordRow, wording: Wording) -> tuple[str, ...]:
    """A row's cells, fit to be shown."""
    return tuple(clean(column.text(row, wording)) for column in COLUMNS)


def widths(room_px: int, advance: Callable[[str], int], *, exact: bool) -> list[int]:
    """Pixels for each column, 0 for one that is left out; `advance` is the width of a text."""
    needs = [_need(column, advance, exact=exact) for column in COLUMNS]
    kept = _kept(needs, room_px)
    left = max(room_px - sum(needs[i] for i in kept), 0)
    shares = sum(COLUMNS[i].share for i in kept) or 1
    return [need + left * COLUMNS[i].share // shares if i in kept else 0 for i, need in enumerate(needs)]


def _need(column: LedgerColumn, advance: Callable[[str], int], *, exact: bool) -> int:
    sample = column.sample if exact else column.short
    said = sample() if callable(sample) else sample
    return max(samples.widest(advance, said), advance(tr(column.title))) + PADDING_PX


def _kept(needs: Sequence[int], room_px: int) -> set[int]:
    kept: set[int] = set()
    for index in sorted(range(len(COLUMNS)), key=lambda i: -COLUMNS[i].rank):
        if not kept or sum(needs[i] for i in kept) + needs[index] <= room_px:
            kept.add(index)
    return kept
