"""What use would have cost at API prices, beside what the subscription costs. Pure; money is pico-USD."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from counterfoil.domain.history import Figures, HistoryBook, HistoryCell, by
from counterfoil.domain.history_spans import DaySpan, month_of, months_between
from counterfoil.domain.reconciliation import PayerDoubt
from counterfoil.domain.subscription import CreditsTold, PlanPeriod, Subscription, plan_periods
from counterfoil.domain.window import PROVIDERS


@dataclass(frozen=True, slots=True)
class Plan:
    """A subscription; its price is None where nobody told it."""

    agent: str
    name: str = ""
    picousd_a_month: int | None = None


@dataclass(frozen=True, slots=True)
class Worth:
    """An agent's use at its own provider beside its plans.

    `picousd` is what the plans cost for the days, None where one of their prices is not known;
    `is_whole_month` where the days are one calendar month, paid for as a whole.
    """

    agent: str
    figures: Figures
    plans: tuple[Plan, ...]
    picousd: int | None
    is_whole_month: bool
    days: int

    @property
    def picousd_a_month(self) -> int | None:
        """All its plans together."""
        prices = [plan.picousd_a_month for plan in self.plans]
        known = [price for price in prices if price is not None]
        return sum(known) if known and len(known) == len(prices) else None

    @property
    def times(self) -> float | None:
        """How often the plans' price goes into the use at API prices."""
        if not self.picousd or not self.figures.cost.known:
            return None
        return self.figures.picousd / self.picousd


def worths(cells: Iterable[HistoryCell], plans: Sequence[Plan], span: DaySpan) -> tuple[Worth, ...]:
    """For each agent with use at its own provider, or with a plan; the greatest use first.

    Use at other providers (a gateway, a cloud) is paid for there and is in none of them; what another agent
    used of a plan is the plan's.
    """
    own = (cell for cell in cells if cell.provider == PROVIDERS.get(cell.holder, cell.holder))
    used = by(own, lambda cell: cell.holder)
    agents = sorted(
        {*used, *(plan.agent for plan in plans)}, key=lambda a: (-used.get(a, Figures()).picousd, a)
    )
    return tuple(_worth(agent, used.get(agent, Figures()), plans, span) for agent in agents)


def _worth(agent: str, figures: Figures, plans: Sequence[Plan], span: DaySpan) -> Worth:
    own = tuple(plan for plan in plans if plan.agent == agent)
    is_month = span == month_of(span.first)
    made = Worth(agent, figures, own, None, is_month, span.days)
    monthly = made.picousd_a_month
    paid = None if monthly is None else pro_rata(monthly, span)
    return Worth(agent, figures, own, paid, is_month, span.days)


def pro_rata(picousd_a_month: int, span: DaySpan) -> int:
    """A monthly price for some days: each day costs its month's part, a whole month exactly the price."""
    paid = 0
    for month in months_between(span.first, span.last):
        days = min(span.last, month.last) - max(span.first, month.first) + 1
        paid += picousd_a_month * days // month.days
    return paid


@dataclass(frozen=True, slots=True)
class Doubted:
    """A sign that somebody else pays, with the days that it is about."""

    days: DaySpan
    doubt: PayerDoubt


@dataclass(frozen=True, slots=True)
class Billed:
    """What is known of how use is paid for: subscriptions, spending beside them, and doubts."""

    subscriptions: tuple[Subscription, ...] = ()
    told: tuple[CreditsTold, ...] = ()
    doubted: tuple[Doubted, ...] = ()

    def periods(self, book: HistoryBook, span: DaySpan) -> tuple[PlanPeriod, ...]:
        """Of each subscription the last billing period with any of some days in it."""
        found = plan_periods(book.cells, self.subscriptions, span, book.today, self.told)
        begun = [one for one in found if one.span.first <= book.today]
        return tuple({one.subscription: one for one in begun}.values())

    def doubts(self, span: DaySpan) -> tuple[PayerDoubt, ...]:
        """Those about any of some days."""
        held = (one for one in self.doubted if one.days.first <= span.last and one.days.last >= span.first)
        return tuple(one.doubt for one in held)
