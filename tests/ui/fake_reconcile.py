"""What a Reconcile page is given in tests and pictures: made-up statements and results, kept here."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from counterfoil.domain.dossier import Dossier, FilePreview, Preview
from counterfoil.domain.money import Cost
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
from counterfoil.domain.records import RecordRow
from counterfoil.domain.statement import StatedUse, Statement, StatementKind, StatementLine
from counterfoil.domain.usage import OutputQuality, TokenCounts
from counterfoil.statements.mapping import Dates, Field, Mapping, Spans
from counterfoil.ui.reconcile_access import (
    GoOn,
    KeptLine,
    Outcome,
    Progress,
    ReconcileAccess,
    Seen,
    Wish,
    Written,
)
from counterfoil.words.bundle import BESIDE
from tests.altered import replace
from tests.ui.parts import NOW_MS, at

D = DifferenceClass
DAY_MS = 86_400_000
NO_ZONE = "The file does not tell its time zone; UTC was taken."
GIVEN = ("requests", "input", "cache_read", "cache_write_5m", "cache_write_1h", "output", "web_searches")
FIRST_MS = 1_782_864_000_000  # 1 July 2026, UTC
MODELS = ("claude-opus-4-8", "claude-sonnet-4-6", "claude-haiku-4-5")
COLUMNS = (
    "usage_date_utc",
    "model",
    "usage_input_tokens_no_cache",
    "usage_output_tokens",
    "cost_usd",
    "api_key",
)
ROWS = tuple(
    (
        f"2026-07-{day:02d}",
        MODELS[day % 3],
        f"{41_204 * day:,}",
        f"{1_204 * day:,}",
        f"{4.07 * day:.2f}",
        "laptop",
    )
    for day in range(1, 7)
)
MAPPING = Mapping(
    {Field.AT: COLUMNS[0], Field.MODEL: COLUMNS[1], Field.INPUT: COLUMNS[2], Field.OUTPUT: COLUMNS[3]},
    dates=Dates.YEAR_FIRST,
    span=Spans.DAY,
)


def usd(dollars: float) -> int:
    return round(dollars * 1_000_000) * 1_000_000


def amounts(requests: int, tokens: int, dollars: float) -> Amounts:
    use = StatedUse(requests, tokens // 10, tokens * 7 // 10, tokens // 10, 0, None, tokens // 10, 0)
    return Amounts(use, usd(dollars))


def row(number: int, cls: D, dollars: float = 0.0, **key: str) -> ReconciledRow:
    """A day of a model; the difference is of one part of that class."""
    since_ms = FIRST_MS + number % 14 * DAY_MS
    told = RowKey(f"2026-07-{number % 14 + 1:02d}", MODELS[number % 3], **({"key": "key-laptop"} | key))
    ours = amounts(40 + number % 9, 1_200_000 + number * 1000, 8.0 + number % 13)
    gap = (
        Amounts(StatedUse(2, 400, 2_800, 400, 0, None, 400, 0), usd(dollars))
        if dollars
        else Amounts(picousd=0)
    )
    used = {name: getattr(ours.use, name) + (getattr(gap.use, name) or 0) for name in GIVEN}
    theirs = Amounts(StatedUse(**used), (ours.picousd or 0) + usd(dollars))
    records = tuple(range(number * 10 + 1, number * 10 + 4))
    part = Part(cls, gap, {}, (number + 2, number + 3), records, 31)
    parts = () if cls is D.MATCH else (part,)
    sides = (None if cls is D.PROVIDER_ONLY else ours, None if cls is D.LEDGER_ONLY else theirs)
    return ReconciledRow(told, *sides, gap, cls, parts, since_ms, since_ms + DAY_MS)


def rows() -> tuple[ReconciledRow, ...]:
    odd = {
        4: (D.TIME_ZONE, 3.11), 5: (D.TIME_ZONE, -3.11), 9: (D.UNLOGGED_CALLS, 0.84),
        11: (D.OTHER_DEVICE, 9.72), 14: (D.CACHE_CLASS, 1.93), 18: (D.DELETED_LOGS, 4.05),
        21: (D.DUPLICATE, 2.4), 25: (D.REFUND, -5.0), 30: (D.UNKNOWN, 1.2), 31: (D.PRICE, -0.61),
        33: (D.PLACEHOLDER_OUTPUT, 0.44),
    }  # fmt: skip
    return tuple(row(n, *odd.get(n, (D.MATCH, 0.0))) for n in range(42))


def result(of: Sequence[ReconciledRow] | None = None) -> Reconciliation:
    """What comparing came to; sums are those of the rows."""
    given = tuple(rows() if of is None else of)
    sums: dict[D, list[int]] = {}
    for one in given:
        sums.setdefault(one.cls, []).append(one.difference.picousd or 0)
    classes = tuple(ClassSum(cls, len(all_), Amounts(picousd=sum(all_))) for cls, all_ in sums.items())
    left = sum(sum(sums.get(cls, ())) for cls in (D.UNKNOWN, D.PROVIDER_ONLY, D.LEDGER_ONLY))
    ours = sum(one.ledger.picousd or 0 for one in given if one.ledger)
    theirs = sum(one.provider.picousd or 0 for one in given if one.provider)
    use = StatedUse(1_842, 5_200_000, 36_400_000, 5_200_000, 0, None, 5_204_000, 12)
    return Reconciliation(
        summary(),
        given,
        Amounts(use, ours),
        Amounts(replace(use, requests=1_861), theirs),
        Amounts(StatedUse(19, 4_000, 28_000, 4_000, 0, None, 4_000, 0), theirs - ours),
        Amounts(picousd=left),
        classes,
        Tolerance(),
        by_request=False,
        tz="UTC",
        prices="genai-prices 0.2.3",
        prices_sha256="ab" * 32,
        watched_ms=14 * DAY_MS,
    )


def matched() -> Reconciliation:
    return result([row(n, D.MATCH) for n in range(9)])


def watched_result() -> Reconciliation:
    """With an API key in use, and other accounts of the same use."""
    facts: dict[str, int | str] = {"agent": "claude-code", "payer": "priority", "requests": 212}
    key = PayerDoubt("api_key", FIRST_MS, FIRST_MS + 3 * DAY_MS, usd(41.2), facts)
    told = [
        ThirdWitness("cost_state", "0b2f6c1e-session", FIRST_MS, FIRST_MS + DAY_MS, amounts(40, 10**6, 8.1),
            amounts(40, 10**6, 8.3)),
        ThirdWitness("counter", "5-hour", FIRST_MS, FIRST_MS + DAY_MS, amounts(60, 10**6, 11.0),
            amounts(60, 10**6, 11.0)),
    ]  # fmt: skip
    return replace(result(), payers=(key,), witnesses=tuple(told), unpriced_requests=3)


def summary() -> StatementSummary:
    return StatementSummary(
        StatementKind.ANTHROPIC_COST_CSV, "claude_api_cost_2026_07.csv", "cd" * 32, 42, FIRST_MS,
        FIRST_MS + 14 * DAY_MS, "UTC", "anthropic", None, "USD", kept_as=3,
    )  # fmt: skip


def statement() -> Statement:
    lines = [
        StatementLine(n + 2, FIRST_MS + n * DAY_MS // 3, FIRST_MS + (n + 3) * DAY_MS // 3, picousd=usd(9.81))
        for n in range(40)
    ]
    return Statement(
        StatementKind.ANTHROPIC_COST_CSV, "claude_api_cost_2026_07.csv", "cd" * 32, 18_204, tuple(lines)
    )


def seen(path: Path = Path("/home/ada/Downloads/claude_api_cost_2026_07.csv")) -> Seen:
    return Seen(path, 18_204, statement())


def mapped(path: Path = Path("/home/ada/Downloads/gateway.csv"), problem: str = "") -> Seen:
    stated = None if problem else replace(statement(), kind=StatementKind.CSV, zone=None, notes=(NO_ZONE,))
    return Seen(path, 2_204, stated, MAPPING, COLUMNS, ROWS, problem)


def kept_lines() -> list[KeptLine]:
    outcome = Outcome(FIRST_MS, FIRST_MS + 14 * DAY_MS, at(-2), 42, 11, usd(1.2), holds=False)
    good = replace(outcome, rows=9, differing=0, residual_picousd=0, holds=True)
    return [
        KeptLine(3, "claude_api_cost_2026_07.csv", "anthropic-cost", at(-2), 18_204, "cd" * 32, outcome),
        KeptLine(2, "cursor-usage-june.csv", "cursor-usage", at(-400), 9_204, "ce" * 32, good),
        KeptLine(1, "spend.json", "litellm-spend", at(-900), 209_204, "cf" * 32),
    ]


def preview() -> Preview:
    line = '{"record":104,"at":"2026-07-01T08:12:09.120Z","agent":"claude-code","model":"claude-opus-4-8"}'
    files = (
        FilePreview("manifest.json", "What is in the bundle, with digests", None, ('{"format":1}',)),
        FilePreview("events.jsonl", "Requests, exact", 1_842, (line, line)),
        FilePreview("events.csv", "Requests for spreadsheets", 1_842, ("record,at,agent",)),
        FilePreview("report.html", "Report in plain words", None),
        FilePreview("verify.py", "Checks all of it on a bare Python", None),
    )
    fields = ("record", "at", "agent", "model", "project", "request_id", "input", "output", "sha256")
    return Preview(files, fields, 1_842, 12, 3_204_000, BESIDE)


@dataclass
class FakeReconcile:
    """Keeps what it is told; `error` is raised by what `fails` names, or wherever it is asked."""

    seen: Callable[[Path], Seen] = seen
    outcome: Reconciliation = field(default_factory=result)
    lines: list[KeptLine] = field(default_factory=list)
    error: Exception | None = None
    fails: str = ""
    delay: float = 0.0
    steps: int = 4
    step_seconds: float = 0.0
    asked: list[str] = field(default_factory=list)
    wishes: list[Wish] = field(default_factory=list)
    dossiers: list[Dossier] = field(default_factory=list)
    mappings: list[Mapping] = field(default_factory=list)

    def access(self) -> ReconcileAccess:
        return ReconcileAccess(self._open, clock=lambda: NOW_MS)

    def _open(self) -> FakeReconcile:
        if isinstance(self.error, FileNotFoundError):
            raise self.error
        return self

    def _note(self, what: str) -> None:
        self.asked.append(what)
        time.sleep(self.delay)
        if self.error is not None and self.fails in ("", what):
            raise self.error

    def kept(self) -> list[KeptLine]:
        self._note("kept")
        return list(self.lines)

    def look(self, path: Path, mapping: Mapping | None) -> Seen:
        self._note("look")
        if mapping is None:
            return self.seen(path)
        self.mappings.append(mapping)
        return replace(mapped(path), mapping=mapping, problem=mapping.missing or "")

    def keep(self, seen: Seen) -> KeptLine:
        self._note("keep")
        made = KeptLine(
            len(self.lines) + 1, seen.path.name, "anthropic-cost", NOW_MS, seen.size_bytes, "cd" * 32
        )
        self.lines.insert(0, made)
        return made

    def withdraw(self, number: int) -> None:
        self._note("withdraw")
        self.lines = [line for line in self.lines if line.number != number]

    def compare(self, kept: KeptLine, wish: Wish, go_on: GoOn, progress: Progress) -> Reconciliation | None:
        self._note("compare")
        self.wishes.append(wish)
        if not self._work(go_on, progress):
            return None
        return replace(self.outcome, statement=replace(self.outcome.statement, kept_as=kept.number))

    def found(self, records: Sequence[int]) -> list[RecordRow]:
        return [record(number) for number in records]

    def preview(self, dossier: Dossier) -> Preview:
        self._note("preview")
        self.dossiers.append(dossier)
        return preview()

    def write(self, dossier: Dossier, path: Path, go_on: GoOn, progress: Progress) -> Written | None:
        self._note("write")
        self.dossiers.append(dossier)
        if not self._work(go_on, progress):
            return None
        return Written(
            path, 3_204_000, 14, "counterfoil-checkpoint 1 9f31c2 1842 b2d1a0 2026-07-24T11:33:00Z"
        )

    def _work(self, go_on: GoOn, progress: Progress) -> bool:
        for step in range(self.steps):
            progress(step, self.steps)
            time.sleep(self.step_seconds)
            if not go_on():
                return False
        return True


def record(number: int) -> RecordRow:
    tokens = TokenCounts(input=10, output=20)
    return RecordRow(
        number, FIRST_MS, "claude-code", MODELS[0], "/home/ada/web", "0b2f6c1e-session", f"msg_{number}",
        f"req_{number}", tokens, Cost(usd(0.2), 1), OutputQuality.AS_LOGGED,
    )  # fmt: skip
