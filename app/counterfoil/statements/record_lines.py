"""What the readers of JSON share: amounts, moments, and where something is wrong. Errors: StatementError."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from decimal import Decimal

from counterfoil.domain.statement import StatedUse
from counterfoil.statements.mapping import Dates, Spans
from counterfoil.statements.numbers import EXACT, MOST, USD, pico
from counterfoil.statements.problem import BadCellError, StatementError
from counterfoil.statements.times import Times


@dataclass
class Taken:
    """What was met while the lines of a file were made; `row` is the line made last."""

    row: int = 0
    rounded: int = 0
    currencies: Counter[str] = field(default_factory=Counter)
    accounts: Counter[str] = field(default_factory=Counter)
    first_foreign_row: int | None = None

    def saw_account(self, account: str | None) -> None:
        """Whose statement it is."""
        if account:
            self.accounts[account] += 1


@contextmanager
def at_record(row: int, number: int) -> Iterator[None]:
    """Name the place of what is wrong inside."""
    try:
        yield
    except BadCellError as error:
        raise StatementError(f"Record {number:,}: {error}.", row) from error


_TIMES = Times(Dates.YEAR_FIRST, None, Spans.MOMENT)
_SECONDS = Times(Dates.EPOCH_S, None, Spans.MOMENT)


def moment(text: str | int) -> int:
    """RFC 3339 or seconds since 1970 as milliseconds."""
    if isinstance(text, str):
        return _TIMES.moment(text)
    return _SECONDS.moment(str(text))


def picousd_of(amount: Decimal, currency: str, taken: Taken, *, is_in_cents: bool = False) -> int | None:
    """An amount in the currency's main unit, or a hundredth of it; None where that is not USD."""
    found = pico(amount.scaleb(-2, EXACT) if is_in_cents else amount)
    code = currency.upper()
    taken.currencies[code] += 1
    taken.rounded += found.is_rounded
    if code != USD:
        taken.first_foreign_row = taken.first_foreign_row or taken.row
        return None
    return found.pico


def checked_use(use: StatedUse) -> StatedUse:
    """The same use, all of it countable."""
    for name in use.__struct_fields__:
        number = getattr(use, name)
        if number is not None and not 0 <= number <= MOST:
            raise BadCellError(f"{number} {name.replace('_', ' ')} cannot be counted")
    return use
