"""How the result of a comparison is shown: figures, rows, what a row is about. Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum

from counterfoil.domain.money import usd
from counterfoil.domain.reconciliation import Amounts, ReconciledRow, Reconciliation, RowKey
from counterfoil.domain.statement import StatedUse
from counterfoil.words import counts, figures, money
from counterfoil.words.reconcile_page import day_name, span
from counterfoil.words.reconciling import has_figure
from counterfoil.words.tongue import msg, tr, trn

LEDGER, STATEMENT, DIFFERENCE = msg("Ledger"), msg("Statement"), msg("Difference")
UNEXPLAINED = msg("Unexplained: {amount}")
NOT_TOLD, NOTHING = msg("not told"), "–"
READ_AT, ENDS = msg("as of {time}"), msg("up to {day}")
CLASSES, ROWS, DETAILS = msg("Why they differ"), msg("Rows"), msg("Chosen row")
CLASS, REASON, WHEN, WHAT = msg("Class"), msg("Reason"), msg("Day"), msg("Model")
ABOUT = msg("Kind or key")
EVERY_CLASS, ONLY_DIFFERENCES = msg("Every class"), msg("Only differences")
SHOW_ONLY = msg("Enter shows only these rows.")
CHOOSE_ROW = msg("Choose a row to see its parts and their evidence.")
NO_ROWS = msg("No row is of this choice.")
NO_DIFFERENCE = msg("Both sides tell the same; there is no difference to explain.")
MEASURE = msg("Figures")
SHOW_IN_LEDGER, COPY_IDS = msg("Show in Ledger"), msg("Copy request ids")
IDS_COPIED = msg("Request ids copied")
NOT_IN_LEDGER = msg("These requests were not found in the ledger.")
TOLERANCE, ZONE = msg("Tolerance a row"), msg("Days cut in")
AS_STATED = msg("as stated ({zone})")
EXACT = msg("none")
LIMITS = msg("What this does not show")
WITNESSES, WITNESS, SCOPE, TOLD = (
    msg("Other accounts of the same use"),
    msg("Account"),
    msg("Scope"),
    msg("Its figure"),
)
WITNESS_NAMES = {"cost_state": msg("The client's own sum"), "counter": msg("The provider's counter")}
OTHER_ACCOUNT = msg("The statement names the account {account}. Use of other accounts is not on it.")

KIND_NAMES = {
    "input": msg("Input"),
    "cache_read": msg("Cache read"),
    "cache_write": msg("Cache write"),
    "cache_write_5m": msg("Cache write, 5 min"),
    "cache_write_1h": msg("Cache write, 1 h"),
    "output": msg("Output"),
    "web_searches": msg("Web searches"),
    "web_search": msg("Web search"),
    "requests": msg("Requests"),
}
LONGEST_NAME = 80
USE_FIELDS = StatedUse.__struct_fields__
TOKEN_FIELDS = USE_FIELDS[1:-1]  # between the requests and the searches


class Measure(StrEnum):
    """What the figures of the three columns are."""

    MONEY = "money"
    CREDITS = "credits"
    TOKENS = "tokens"
    REQUESTS = "requests"


MEASURES = {
    Measure.MONEY: msg("Money"),
    Measure.CREDITS: msg("Credits"),
    Measure.TOKENS: msg("Tokens"),
    Measure.REQUESTS: msg("Requests"),
}


def tokens(use: StatedUse) -> int | None:
    """All tokens that are told, together; None where none are."""
    told = [n for name in TOKEN_FIELDS if (n := getattr(use, name)) is not None]
    return sum(told) if told else None


def value(amounts: Amounts | None, measure: Measure) -> int | None:
    """The figure of one side; None where it is not told."""
    if amounts is None:
        return None
    if measure is Measure.MONEY:
        return amounts.picousd
    if measure is Measure.CREDITS:
        return amounts.micro_credits
    return tokens(amounts.use) if measure is Measure.TOKENS else amounts.use.requests


def shown(number: int | None, measure: Measure) -> str:
    """A figure of one side, or that there is none."""
    if number is None:
        return NOTHING
    if measure is Measure.MONEY:
        return money.amount(number)
    if measure is Measure.CREDITS:
        return figures.decimal(number / 1_000_000, 2)
    return figures.count(number)


def signed(number: int | None, measure: Measure) -> str:
    """A difference with its sign, `"+$3.11"`; none where it is too small to be shown."""
    if number is None:
        return NOTHING
    said = shown(abs(number), measure)
    if not has_figure(said):
        return said
    return f"+{said}" if number > 0 else f"−{said}"


def measures(found: Reconciliation) -> list[Measure]:
    """What can be shown: told by the statement, money first."""
    told = [m for m in Measure if value(found.provider, m) is not None]
    return told or [m for m in Measure if value(found.ledger, m) is not None] or [Measure.TOKENS]


def units(amounts: Amounts) -> str:
    """The figures below the first one: `"1,204 requests · 3.2 M tokens"`."""
    parts = [counts.requests(amounts.use.requests)] if amounts.use.requests is not None else []
    if (total := tokens(amounts.use)) is not None:
        parts.append(tr("{n} tokens", n=figures.tokens(total)))
    return " · ".join(parts)


def unit_differences(amounts: Amounts) -> str:
    """The same of a difference, with signs."""
    use = amounts.use
    parts = [tr("{n} requests", n=signed(use.requests, Measure.REQUESTS))] if use.requests is not None else []
    if (total := tokens(use)) is not None:
        sign = "+" if total > 0 else "−" if total < 0 else ""
        parts.append(tr("{n} tokens", n=f"{sign}{figures.tokens(abs(total))}"))
    return " · ".join(parts)


def unexplained(found: Reconciliation, measure: Measure) -> str:
    """The residual, always: `"Unexplained: $0.00"`."""
    left = value(found.residual, measure)
    return tr(UNEXPLAINED, amount=signed(0 if left is None and found.holds else left, measure))


def heading(found: Reconciliation) -> str:
    """Which statement it is, and of what days."""
    stated = found.statement
    return f"{stated.name[:LONGEST_NAME]} · {span(stated.since_ms, stated.until_ms, found.tz)}"


def told_apart(key: RowKey) -> str:
    """What tells a row from others of its day and model."""
    if key.request_id:
        return key.request_id
    parts = [tr(KIND_NAMES[key.kind]) if key.kind in KIND_NAMES else key.kind, key.key]
    return " · ".join(part for part in parts if part)


def day(row: ReconciledRow, tz: str) -> str:
    """The day of a row, or the moment of its one request."""
    if row.key.request_id and row.since_ms:
        return figures.day_clock(row.since_ms, tz)
    return day_name(row.key.day) if row.key.day else NOTHING


def row_name(row: ReconciledRow, tz: str) -> str:
    """A row in one line."""
    return " · ".join(part for part in (day(row, tz), row.key.model, told_apart(row.key)) if part)


def rows_of(number: int) -> str:
    """`"12 rows"`."""
    return trn("{n} row", "{n} rows", number, n=figures.count(number))


def rows_shown(number: int, whole: int) -> str:
    """`"12 of 41 rows"`."""
    if number == whole:
        return rows_of(whole)
    return trn(
        "{few} of {n} row", "{few} of {n} rows", whole, n=figures.count(whole), few=figures.count(number)
    )


def stated_lines(rows: Sequence[int], most: int = 12) -> str:
    """`"Statement lines 12, 13 and 40"`."""
    named = ", ".join(map(figures.count, rows[:most])) + (" …" if len(rows) > most else "")
    return trn("Statement line {rows}", "Statement lines {rows}", len(rows), rows=named)


def each_amount(
    row: ReconciledRow, figure: Callable[[int | None], str] = lambda n: shown(n, Measure.TOKENS)
) -> list[tuple[str, str, str, str]]:
    """(name, ledger, statement, difference) for every figure that one side tells."""
    made = []
    for name in USE_FIELDS:
        sides = [getattr(side.use, name) if side else None for side in (row.ledger, row.provider)]
        if any(one is not None for one in sides):
            gap = getattr(row.difference.use, name)
            made.append(
                (tr(KIND_NAMES[name]), figure(sides[0]), figure(sides[1]), signed(gap, Measure.TOKENS))
            )
    for measure in (Measure.MONEY, Measure.CREDITS):
        amounts = [value(side, measure) for side in (row.ledger, row.provider)]
        if any(one is not None for one in amounts):
            left, right = (exactly(one, measure) for one in amounts)
            gap_text = exactly(value(row.difference, measure), measure, is_signed=True)
            made.append((tr(MEASURES[measure]), left, right, gap_text))
    return made


def exactly(number: int | None, measure: Measure, *, is_signed: bool = False) -> str:
    """Money to its last figure, in dollars as it is in the books; all else as it is shown."""
    if number is None or measure is not Measure.MONEY:
        return signed(number, measure) if is_signed else shown(number, measure)
    said = money.exact(number).replace("-", "−", 1)
    return f"+{said}" if is_signed and number > 0 else said


def bare(number: int | None, measure: Measure) -> str | int:
    """For spreadsheets: dollars or credits as a decimal, all else as a whole number."""
    if number is None:
        return ""
    if measure is Measure.CREDITS:
        return usd(number * 1_000_000)
    return usd(number) if measure is Measure.MONEY else number
