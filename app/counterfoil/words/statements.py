"""What was assumed while a statement was read, in a person's own language.

The sentences come made, in English, from `statements.notes`, for they are exported too; here each is known by
its pattern again.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from counterfoil.words.tongue import msg, tr

SENTENCES = (
    msg("The file is not UTF-8; it was read as Windows-1252."),
    msg("The file does not tell its time zone; UTC was taken."),
    msg("Its days can be read in two ways; the day was taken to stand before the month."),
    msg("Its days can be read in two ways; the month was taken to stand before the day."),
    msg("Its amounts are in {currency}, not in USD; they are not compared, tokens are."),
    msg("Its amounts are in several currencies, the first other than USD in row {row}; only USD counts."),
    msg("The provider has more pages than this file holds; export the rest as well."),
    msg("{count} of its amounts are finer than 10⁻¹² USD; they were rounded."),
    msg("Rows of totals were left out: {rows}."),
    msg("The file does not tell cached input apart; its input includes it."),
    msg("Its amounts are estimates of the provider, not charges."),
    msg("Row {row} lies in the future; {count} rows do."),
    msg("It is for the account {account}, which is not among those set up here."),
    msg("Several columns are called {heading}; the first one was taken."),
)


def note(sentence: str) -> str:
    """A note of a statement, translated; as it is where it is none of those known."""
    for source, pattern in _PATTERNS:
        if found := pattern.fullmatch(sentence):
            return tr(source, **found.groupdict())
    return sentence


def notes(sentences: Sequence[str]) -> str:
    """All notes of a statement, one behind the other."""
    return " ".join(map(note, sentences))


_PART = re.compile(r"\\\{(\w+)\\\}")
_PATTERNS = tuple(
    (source, re.compile(_PART.sub(r"(?P<\1>.+)", re.escape(source)), re.DOTALL)) for source in SENTENCES
)
