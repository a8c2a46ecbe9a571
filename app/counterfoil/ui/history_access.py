"""What the History page asks for, and how it is had for the job whose records are shown. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from counterfoil.domain.history import HistoryBook
    from counterfoil.domain.history_plans import Billed, Plan
    from counterfoil.ingest import Job
    from counterfoil.settings import Account


class Books(Protocol):
    """What is asked of a `history.History`."""

    def book(self) -> HistoryBook: ...


@dataclass(frozen=True, slots=True)
class HistoryAccess:
    """All are called off the GUI thread. `open` gives all cells; it is quick where nothing was added.

    Errors: FileNotFoundError while there is no ledger, KnownError, OSError.
    """

    open: Callable[[], HistoryBook]
    plans: Callable[[], Sequence[Plan]] = tuple
    billed: Callable[[HistoryBook], Billed] | None = None


OpenBooks = Callable[["Job"], Books]


def access_to(
    shown_job: Callable[[], Job | None],
    open_books: OpenBooks,
    accounts: Callable[[Job], Iterable[Account]] = lambda _job: (),
) -> HistoryAccess:
    """A way to the history of whichever ledger is shown, beside what the accounts' plans cost."""
    desk = _Desk(shown_job, open_books, accounts)
    return HistoryAccess(desk.open, desk.plans, desk.billed)


class _Desk:
    def __init__(
        self,
        shown_job: Callable[[], Job | None],
        open_books: OpenBooks,
        accounts: Callable[[Job], Iterable[Account]],
    ) -> None:
        self._shown_job, self._open_books, self._accounts = shown_job, open_books, accounts
        self._books: tuple[Job, Books] | None = None

    def open(self) -> HistoryBook:
        job = self._job()
        if self._books is None or self._books[0] is not job:
            self._books = job, self._open_books(job)
        return self._books[1].book()

    def plans(self) -> Sequence[Plan]:
        job = self._job()
        return () if job.sample else tuple(plan_of(account) for account in self._accounts(job))

    def billed(self, book: HistoryBook) -> Billed:
        from counterfoil.subscribing import billed
        from counterfoil.zone import zone_named

        job = self._job()
        accounts = () if job.sample else tuple(self._accounts(job))
        return billed(job.home.ledger_file, job.home.prices_folder, zone_named(book.tz), accounts)

    def _job(self) -> Job:
        job = self._shown_job()
        if job is None or not job.home.ledger_file.exists():
            raise FileNotFoundError
        return job


def plan_of(account: Account) -> Plan:
    """A subscription as the settings tell it, its price as exact as it was typed."""
    from decimal import Decimal

    from counterfoil.domain.history_plans import Plan
    from counterfoil.domain.money import PICOUSD_PER_USD

    typed = account.usd_a_month
    price = None if typed is None else int(Decimal(str(typed)) * PICOUSD_PER_USD)
    return Plan(account.agent, account.name or account.plan, price)
