"""What the page Reconcile says before there is a result: what it is for, what was found in a file. Pure."""

from __future__ import annotations

from datetime import UTC, datetime

from counterfoil.domain.statement import Statement, StatementKind
from counterfoil.words import counts, figures, money
from counterfoil.words.tongue import msg, tr, trn

LEAD = msg(
    "Set a provider's bill or usage export beside your own ledger. Each difference is named, with the "
    "requests behind it."
)
DROP, CHOOSE = msg("Drop a statement here, or"), msg("Choose a file…")
LET_GO = msg("Let go to look at this file.")
NOTHING_KEPT = msg("Nothing is kept before you press Compare, and nothing leaves this computer.")
OPEN_TITLE, STATEMENTS = msg("Choose a statement"), msg("Statements")
ONE_AT_A_TIME = msg("One file at a time: {file} is looked at.")

READABLE = msg("What can be read, and where it is offered")
DOCUMENTS = (
    ("Anthropic", msg("Usage and cost, CSV or API"), msg("Console, pages Usage and Cost: Export")),
    ("OpenAI", msg("Usage and costs, JSON or CSV"), msg("Platform, page Usage: Export")),
    ("Codex", msg("Credit history"), msg("Codex settings, page Usage")),
    ("Cursor", msg("Usage events, CSV"), msg("Dashboard, page Usage: Export")),
    ("GitHub Copilot", msg("Usage report, CSV"), msg("Billing, page Usage: Get report")),
    ("OpenRouter", msg("Activity, CSV"), msg("Page Activity: Export")),
    ("LiteLLM", msg("Spend logs, JSON or CSV"), msg("Your own proxy: /spend/logs")),
)
ANY_CSV = msg("Any other CSV: its columns are guessed, and you correct them here.")

KEPT, WITHDRAW = msg("Kept statements"), msg("Withdraw")
KEPT_HINT = msg("Enter compares it with the ledger as it is now.")
NAME, DOCUMENT, SPAN = msg("Name"), msg("Document"), msg("Span")
RESULT, KEPT_ON = msg("Result"), msg("Kept")
NOT_COMPARED = msg("not compared yet")
ALL_EXPLAINED = msg("all explained")
WITHDRAWN = msg("Withdrawn: {name}. The ledger still holds what it was.")
FILED = msg("Kept in the ledger: {name}")
NO_LEDGER = msg("There is no ledger yet. A file can be compared once there are requests in it.")

LOOKING, COMPARING = msg("Looking at {file} …"), msg("Comparing {file} with the ledger …")
CANCEL, COMPARE, CHECK_MAPPING = msg("Cancel"), msg("Compare"), msg("Check the mapping")
COMPARE_MAPPED = msg("Use this mapping and compare")
ANOTHER = msg("Another file…")
BACK = msg("All statements")
CANCELLED = msg("Cancelled. The statement stays in the ledger.")
KEPT_BEFORE = msg("This file is in the ledger already; it is not kept twice.")
UNREADABLE = msg("This file could not be read as a statement.")

KINDS = {
    StatementKind.ANTHROPIC_USAGE_CSV: msg("Anthropic usage"),
    StatementKind.ANTHROPIC_COST_CSV: msg("Anthropic cost"),
    StatementKind.ANTHROPIC_USAGE_API: msg("Anthropic usage report, API"),
    StatementKind.ANTHROPIC_COST_API: msg("Anthropic cost report, API"),
    StatementKind.ANTHROPIC_CLAUDE_CODE_API: msg("Claude Code usage report, API"),
    StatementKind.OPENAI_USAGE: msg("OpenAI usage"),
    StatementKind.OPENAI_COSTS: msg("OpenAI costs"),
    StatementKind.CODEX_CREDITS: msg("Codex credit history"),
    StatementKind.CURSOR_USAGE: msg("Cursor usage"),
    StatementKind.COPILOT_USAGE: msg("GitHub Copilot usage"),
    StatementKind.OPENROUTER_ACTIVITY: msg("OpenRouter activity"),
    StatementKind.LITELLM_SPEND: msg("LiteLLM spend logs"),
    StatementKind.CSV: msg("CSV with a mapping"),
}


def kind(word: str) -> str:
    """A document as people call it; an unknown one by its own word."""
    found = KINDS.get(StatementKind(word)) if word in set(StatementKind) else None
    return tr(found) if found else word


def span(since_ms: int, until_ms: int, tz: str) -> str:
    """`"1 Jul – 14 Jul 2026"`: the last day is the one that is still within."""
    first, last = figures.local(since_ms, tz), figures.local(max(until_ms - 1, since_ms), tz)
    if first.date() == last.date():
        return figures.full_date(last)
    return tr("{first} – {last}", first=figures.month_day(first), last=figures.full_date(last))


def recognised(statement: Statement) -> str:
    """`"Anthropic usage · 1 Jul – 14 Jul 2026 · 1,204 lines · $412.07"`."""
    parts = [kind(statement.kind)]
    if statement.lines:
        parts.append(span(statement.since_ms, statement.until_ms, statement.zone or "UTC"))
    parts.append(counts.lines(len(statement.lines)))
    if (stated := stated_total(statement)) is not None:
        parts.append(money.amount(stated))
    return " · ".join(parts)


def stated_total(statement: Statement) -> int | None:
    """All money of a statement, in pico-USD; None where it tells none."""
    told = [line.picousd for line in statement.lines if line.picousd is not None]
    return sum(told) if told else None


def result(outcome_rows: int, differing: int, residual_picousd: int | None, *, holds: bool) -> str:
    """One line of what comparing came to: `"3 of 41 rows differ, $1.20 unexplained"`."""
    differ = trn(
        "{few} of {n} row differs",
        "{few} of {n} rows differ",
        outcome_rows,
        n=figures.count(outcome_rows),
        few=figures.count(differing),
    )
    if holds:
        return tr("{text}, {aside}", about="an aside after a comma", text=differ, aside=tr(ALL_EXPLAINED))
    if residual_picousd is None:
        return differ
    return tr("{text}, {amount} unexplained", text=differ, amount=money.amount(residual_picousd))


def size(size_bytes: int) -> str:
    """`"950 bytes"`, `"12 kB"`, `"1.2 MB"`."""
    if size_bytes < 1000:
        return counts.byte_count(size_bytes)
    value = float(size_bytes)
    for unit in ("kB", "MB", "GB"):
        value /= 1000
        if value < 999.5 or unit == "GB":
            return f"{figures.decimal(value, 1 if value < 9.95 else 0)}{figures.NBSP}{unit}"
    raise AssertionError(value)


def kept_on(at_ms: int, tz: str) -> str:
    """`"12 Aug 2026"`."""
    return figures.full_date(figures.local(at_ms, tz))


def day_name(day: str) -> str:
    """A day of a statement: `"8 Jul 2026"` for `"2026-07-08"`; anything else as it is."""
    try:
        return figures.full_date(datetime.fromisoformat(day).replace(tzinfo=UTC))
    except ValueError:
        return day
