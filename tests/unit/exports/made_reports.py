"""Reports made by hand: a week with a statement, differences of several classes, and what goes with it."""

from __future__ import annotations

from counterfoil.domain.checkpoint import Checkpoint
from counterfoil.domain.coverage import Tally, Watched
from counterfoil.domain.dossier import Redaction
from counterfoil.domain.money import Cost
from counterfoil.domain.provider_event import EventKind, ProviderEvent
from counterfoil.domain.quota import WindowKind
from counterfoil.domain.reconciliation import (
    Amounts,
    ClassSum,
    DifferenceClass,
    Part,
    PayerDoubt,
    ReconciledRow,
    Reconciliation,
    RowKey,
    StatementSummary,
    ThirdWitness,
    Tolerance,
)
from counterfoil.domain.report import Completeness, CounterSummary, ModelUse, NamedUse, PriceLayer, Report
from counterfoil.domain.report_compared import KnownRequest, comparison_of
from counterfoil.domain.snapshot import Use
from counterfoil.domain.statement import StatedUse, StatementKind
from counterfoil.domain.times import DAY_MS
from counterfoil.domain.usage import TokenCounts
from tests.altered import replace
from tests.unit.ledger.rich import ms

SINCE_MS, UNTIL_MS = ms("2026-07-01T00:00Z"), ms("2026-07-08T00:00Z")
MADE_MS = ms("2026-07-09T08:30:12.345Z")
CENT = 10**10
LEDGER_ID = "0f0e0d0c-0b0a-4908-8706-050403020100"
CHECKPOINT = Checkpoint(LEDGER_ID, 4321, "ab" * 32, MADE_MS)
MODEL = "claude-opus-4-5"
KNOWN = {
    11: KnownRequest(ms("2026-07-03T10:11:12.130Z"), MODEL, "msg_01Xkq3F7v", "req_011CSh4", 40 * CENT),
    12: KnownRequest(ms("2026-07-05T23:40:00Z"), MODEL, "msg_01Zpd8Rw2", "req_011CTz9", 125 * CENT + 1),
}
DAYS = [f"2026-07-{day:02d}" for day in range(1, 8)]
FACTS: dict[DifferenceClass, dict[str, int | str]] = {
    DifferenceClass.DUPLICATE: {"how": "lines", "lines": 1},
    DifferenceClass.PRICE: {"ratio_permille": 1845},
}
LEDGER = [310, 420, 355, 0, 512, 610, 275]  # cents


def row(
    day: int, stated: int, *parts: Part, request_id: str | None = None, own: int | None = None
) -> ReconciledRow:
    """A day, or a request of it; money in cents."""
    mine = LEDGER[day] if own is None else own
    sides = Amounts(StatedUse(requests=3), mine * CENT), Amounts(StatedUse(requests=3), stated * CENT)
    since_ms = SINCE_MS + day * DAY_MS
    key = RowKey(DAYS[day], MODEL, None, "workstation", request_id)
    difference = Amounts(StatedUse(requests=0), (stated - mine) * CENT)
    cls = parts[0].cls if parts else DifferenceClass.MATCH
    return ReconciledRow(key, *sides, difference, cls, parts, since_ms, since_ms + DAY_MS)


def part(cls: DifferenceClass, cents: int, *records: int, stated: int = 2) -> Part:
    """A piece of a difference in cents."""
    return Part(
        cls, Amounts(picousd=cents * CENT), FACTS.get(cls, {}), (stated,), records, len(records) or None
    )


def reconciliation() -> Reconciliation:
    """A week: $3.00 too high a price, a double charge of $4.20, and $1.15 that nothing explains."""
    parts = {
        1: (part(DifferenceClass.DUPLICATE, 420, stated=3),),
        2: (part(DifferenceClass.PRICE, 300, 11, stated=4),),
        5: (part(DifferenceClass.UNKNOWN, 115, 12, stated=7),),
    }
    rows = [
        row(
            day,
            LEDGER[day] + sum((one.difference.picousd or 0) // CENT for one in parts.get(day, ())),
            *parts.get(day, ()),
        )
        for day in range(7)
    ]
    classes = [
        ClassSum(DifferenceClass.MATCH, 4, Amounts(picousd=0)),
        *(ClassSum(one.cls, 1, one.difference) for found in parts.values() for one in found),
    ]
    own = sum(LEDGER) * CENT
    return Reconciliation(
        StatementSummary(
            StatementKind.ANTHROPIC_COST_CSV,
            "cost_2026-07.csv",
            "cd" * 32,
            214,
            SINCE_MS,
            UNTIL_MS,
            "UTC",
            "anthropic",
            "Workspace 7",
            "USD",
            ("The file names no time zone for days; UTC was taken.",),
            3,
        ),
        tuple(rows),
        Amounts(StatedUse(requests=21, input=1_000, output=2_000), own),
        Amounts(StatedUse(requests=21, input=1_000, output=2_000), own + 835 * CENT),
        Amounts(StatedUse(requests=0, input=0, output=0), 835 * CENT),
        Amounts(picousd=115 * CENT),
        tuple(classes),
        Tolerance(),
        False,
        "UTC",
        "genai-prices 1.2.3",
        "ef" * 32,
        payers=(PayerDoubt("api_key", SINCE_MS, UNTIL_MS, 77 * CENT),),
        witnesses=(
            ThirdWitness(
                "cost_state",
                "session 5b6c",
                SINCE_MS,
                UNTIL_MS,
                Amounts(picousd=99 * CENT),
                Amounts(picousd=101 * CENT),
            ),
        ),
    )


def use(requests: int, cents: int, unpriced: int = 0) -> Use:
    """Some requests, worth so many cents and one pico-dollar."""
    tokens = TokenCounts(requests * 10, requests * 1000, requests * 7, requests * 3, requests * 90, None, 1)
    return Use(requests, tokens, Cost(cents * CENT + 1, requests - unpriced, unpriced), 2)


def report(**changes: object) -> Report:
    """The same week as a report."""
    days = [use(3, cents) for cents in LEDGER]
    total = Use(
        21,
        TokenCounts(210, 21_000, 147, 63, 1_890, None, 7),
        Cost(sum(LEDGER) * CENT + 7, 20, 1),
        14,
    )
    parts = (
        use(12, 1500),
        Use(9, TokenCounts(90, 9_000, 63, 27, 810, None, 6), Cost(982 * CENT + 6, 8, 1), 12),
    )
    made = Report(
        MADE_MS,
        "UTC",
        "0.9.0",
        LEDGER_ID,
        4321,
        CHECKPOINT,
        SINCE_MS,
        UNTIL_MS,
        (),
        Redaction.HASH,
        "I was charged about eight dollars too much in the first week of July.",
        "genai-prices 1.2.3",
        "ef" * 32,
        (PriceLayer("genai-prices 1.2.3", "ef" * 32), PriceLayer("own prices", "12" * 32)),
        total,
        (
            ModelUse("claude-code", "anthropic", MODEL, parts[0]),
            ModelUse("codex", "openai", "gpt-5.1", parts[1]),
        ),
        tuple(NamedUse(day, one) for day, one in zip(DAYS, days, strict=True)),
        (NamedUse("a1b2c3d4e5f6", parts[0]), NamedUse("0102030405af", parts[1])),
        (comparison_of(reconciliation(), KNOWN),),
        Completeness(
            7,
            6,
            7,
            6 * DAY_MS,
            Tally(9000, 5000, 3998, 2, 4321, 600, 79),
            41,
            3,
            (Watched(SINCE_MS + DAY_MS, SINCE_MS + DAY_MS * 2),),
            (("bad_json", 2),),
        ),
        CounterSummary(
            512,
            1,
            SINCE_MS + 5_000,
            UNTIL_MS - 5_000,
            (
                ProviderEvent(
                    ms("2026-07-04T08:00Z"),
                    "claude-code",
                    None,
                    "claude_five_hour",
                    WindowKind.FIVE_HOUR,
                    EventKind.JUMP_WITHOUT_USE,
                    12.0,
                    31.0,
                    (),
                ),
            ),
        ),
    )
    return replace(made, **changes)
