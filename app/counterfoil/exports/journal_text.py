"""Journals as text: for hledger and for beancount. Exact, balanced, and the same for the same use."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from counterfoil.domain.money import usd
from counterfoil.exports.journal import Journal, JournalEntry
from counterfoil.exports.journal_accounts import components

CURRENCY = "USD"
PLAN_USE, API_VALUE = "Plan-Use", "API-Value"
AMOUNT_COLUMN = 68


@dataclass(frozen=True, slots=True)
class Accounts:
    """The accounts of a journal: from names as logged to parts of accounts."""

    prefix: tuple[str, ...]
    agents: Mapping[str, str]
    models: Mapping[str, str]
    providers: Mapping[str, str]

    @classmethod
    def of(cls, journal: Journal) -> Accounts:
        """Those that its priced entries need."""
        entries = _priced(journal)
        return cls(
            journal.prefix,
            components({entry.agent for entry in entries}),
            components({entry.model for entry in entries}),
            components({entry.provider for entry in entries}),
        )

    def debit(self, entry: JournalEntry) -> str:
        """Where the value of the use goes."""
        names = (self.agents[entry.agent], self.models[entry.model])
        if entry.is_plan:
            return _account("Equity", self.prefix, PLAN_USE, *names)
        return _account("Expenses", self.prefix, *names)

    def credit(self, entry: JournalEntry) -> str:
        """Where it comes from."""
        if entry.is_plan:
            return _account("Equity", self.prefix, API_VALUE)
        return _account("Liabilities", self.prefix, self.providers[entry.provider])


def hledger(journal: Journal) -> Iterator[str]:
    """Lines of a journal for hledger, newlines included."""
    accounts, entries = Accounts.of(journal), _priced(journal)
    yield from _comments(journal)
    yield f"\ncommodity {CURRENCY}\n"
    yield from (f"account {name}\n" for name in _names(accounts, entries))
    for entry in journal.entries:
        yield "\n"
        if not entry.cost.priced_requests:
            yield _unpriced(entry, journal.part)
            continue
        yield f"{entry.day} {_description(entry)}\n"
        facts = {**_texts(entry, journal.part), **_counts(entry)}
        yield from (f"    ; {name}: {_of_tag(str(value))}\n" for name, value in facts.items())
        yield from _postings(entry, accounts, "    ")


def beancount(journal: Journal) -> Iterator[str]:
    """Lines of a journal for beancount, newlines included."""
    accounts, entries = Accounts.of(journal), _priced(journal)
    yield from _comments(journal)
    if entries:
        first = min(entry.day for entry in entries)
        yield f'\noption "operating_currency" "{CURRENCY}"\n{first} commodity {CURRENCY}\n'
        yield from (f"{first} open {name} {CURRENCY}\n" for name in _names(accounts, entries))
    for entry in journal.entries:
        yield "\n"
        if not entry.cost.priced_requests:
            yield _unpriced(entry, journal.part)
            continue
        yield f"{entry.day} * {_quoted(entry.agent)} {_quoted(_description(entry))}\n"
        yield from (f"  {name}: {_quoted(text)}\n" for name, text in _texts(entry, journal.part).items())
        yield from (f"  {name}: {count}\n" for name, count in _counts(entry).items())
        yield from _postings(entry, accounts, "  ")


WRITERS: Mapping[str, Callable[[Journal], Iterator[str]]] = {"hledger": hledger, "beancount": beancount}


def _priced(journal: Journal) -> list[JournalEntry]:
    return [entry for entry in journal.entries if entry.cost.priced_requests]


def _names(accounts: Accounts, entries: list[JournalEntry]) -> list[str]:
    return sorted({name for entry in entries for name in (accounts.debit(entry), accounts.credit(entry))})


def _account(root: str, prefix: tuple[str, ...], *parts: str) -> str:
    return ":".join((root, *prefix, *parts))


def _comments(journal: Journal) -> Iterator[str]:
    return (f"; {plain(line)}\n" for line in journal.heading)


def _postings(entry: JournalEntry, accounts: Accounts, indent: str) -> Iterator[str]:
    picousd = entry.cost.picousd
    for name, amount in ((accounts.debit(entry), picousd), (accounts.credit(entry), -picousd)):
        yield f"{f'{indent}{name}  ':<{AMOUNT_COLUMN}}{usd(amount):>20} {CURRENCY}\n"


def _unpriced(entry: JournalEntry, part: str) -> str:
    about = ", ".join(f"{name} {plain(text)}" for name, text in _texts(entry, part).items())
    return f"; {entry.day} no known price: {about}; {entry.requests} requests, {entry.tokens.total} tokens\n"


def _description(entry: JournalEntry) -> str:
    return _of_tag(f"AI use: {entry.model or 'model not named'}").replace("|", "/")


def _texts(entry: JournalEntry, part: str) -> dict[str, str]:
    return {"agent": entry.agent, "provider": entry.provider, "model": entry.model, part: entry.part}


def _counts(entry: JournalEntry) -> dict[str, int]:
    tokens = entry.tokens
    told = {
        "requests": entry.requests,
        "input": tokens.input,
        "cache_read": tokens.cache_read,
        "cache_write_5m": tokens.cache_write_5m,
        "cache_write_1h": tokens.cache_write_1h,
        "output": tokens.output,
        "reasoning": tokens.reasoning,
        "web_searches": tokens.web_searches,
        "unpriced_requests": entry.cost.unpriced_requests or None,
    }
    return {name: count for name, count in told.items() if count is not None}


def plain(text: str) -> str:
    """On one line, without characters that are not seen or that UTF-8 has not."""
    return "".join(one if unicodedata.category(one)[0] not in "CZ" else " " for one in text).strip()


def _of_tag(text: str) -> str:
    """For hledger, where a comma ends a tag's value and a semicolon begins a comment."""
    return plain(text).replace(",", " ").replace(";", " ").strip()


def _quoted(text: str) -> str:
    escaped = plain(text).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
