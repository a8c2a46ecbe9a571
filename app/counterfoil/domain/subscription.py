"""A subscription by its billing periods: what it cost, what its use is worth, and whose use it was. Pure.

Days are local days as numbers since the epoch, money is pico-USD. Logs do not name the account of a
request, so all accounts of one agent share its use.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise, takewhile
from typing import TypeVar

from counterfoil.domain.history import Figures, HistoryCell, added, by, within
from counterfoil.domain.history_spans import DaySpan, date_of, day_of, months_away
from counterfoil.domain.window import PROVIDERS

PICOUSD_PER_MICROUSD = 10**6

K = TypeVar("K", bound=Hashable)


@dataclass(frozen=True, slots=True)
class DatedPrice:
    """What a month costs from a day on; None from the beginning on."""

    since_day: int | None
    picousd: int


@dataclass(frozen=True, slots=True)
class Subscription:
    """What somebody pays for an agent; `prices` in order of time, () where nobody told any.

    `billing_day` is the day of the month that a period begins on, the month's last where it has no such day.
    """

    agent: str
    name: str = ""
    account: str | None = None
    billing_day: int = 1
    prices: tuple[DatedPrice, ...] = ()

    def price_on(self, day: int) -> int | None:
        """What a month costs as of a day, None where it is not told."""
        known = takewhile(lambda one: one.since_day is None or one.since_day <= day, self.prices)
        return next((one.picousd for one in reversed([*known])), None)


@dataclass(frozen=True, slots=True)
class CreditsTold:
    """What a client or provider told at a moment of spending beside the plan; each None where it did not.

    `micro_credits` is a balance in the provider's own units × 10⁶.
    """

    at_ms: int
    day: int
    agent: str
    used_picousd: int | None = None
    micro_credits: int | None = None


@dataclass(frozen=True, slots=True)
class OnCredits:
    """Work that went on with the plan used up, as the counter showed it on a day."""

    day: int
    agent: str


@dataclass(frozen=True, slots=True)
class Credits:
    """Spending beside the plan within a period, as far as it was told; None where nothing was.

    `used_picousd` is the most that was told, `micro_credits_spent` by how much balances fell.
    `times_on_credits` counts how often work went on beyond the plan.
    """

    used_picousd: int | None = None
    micro_credits_spent: int | None = None
    times_on_credits: int = 0

    @property
    def is_any(self) -> bool:
        """Whether anything was spent, or may have been."""
        return bool(self.used_picousd or self.micro_credits_spent or self.times_on_credits)


@dataclass(frozen=True, slots=True)
class ProjectShare:
    """A project's use and its part of the plan's price; None where there is no price or nothing to go by."""

    project: str
    figures: Figures
    picousd: int | None


@dataclass(frozen=True, slots=True)
class PlanPeriod:
    """A billing period of a subscription.

    `picousd` is its price; `is_prorated` where more than one price held in it, each for its days. `own` is
    use at the agent's own provider, `elsewhere` that at others, which the plan does not pay. The parts of
    `projects` make up the price exactly. `accounts` is how many subscriptions share the use.
    """

    subscription: Subscription
    span: DaySpan
    is_running: bool
    picousd: int | None
    is_prorated: bool
    own: Figures
    elsewhere: tuple[tuple[str, Figures], ...]
    projects: tuple[ProjectShare, ...]
    credits: Credits
    accounts: int = 1

    @property
    def times(self) -> float | None:
        """How often the price goes into the use at API prices; None where several plans share the use."""
        if not self.picousd or not self.own.cost.known or self.accounts > 1:
            return None
        return self.own.picousd / self.picousd


def billing_periods(billing_day: int, first: int, last: int) -> Iterator[DaySpan]:
    """The periods that some days lie in, the first one first: each ends where the next begins."""
    begins = _begin(billing_day, first)
    if begins > first:
        begins = _begin(billing_day, months_away(_first_of_month(first), -1))
    while begins <= last:
        following = _begin(billing_day, months_away(_first_of_month(begins), 1))
        yield DaySpan(begins, following - 1)
        begins = following


def period_price(subscription: Subscription, span: DaySpan) -> tuple[int | None, bool]:
    """What a period costs, to the micro-dollar, and whether prices were set side by side by their days.

    None where the price of any of its days is not told.
    """
    prices = [subscription.price_on(day) for day in range(span.first, span.last + 1)]
    known = [price for price in prices if price is not None]
    if not known or len(known) < len(prices):
        return None, False
    if len(set(known)) == 1:
        return known[0], False
    unit = PICOUSD_PER_MICROUSD * len(known)
    return (sum(known) + unit // 2) // unit * PICOUSD_PER_MICROUSD, True


def shares(picousd: int, weights: Mapping[K, int]) -> dict[K, int]:
    """An amount split by weights, each part whole micro-dollars, in sum exactly the amount.

    By largest remainder, the greater weight first, then in the order given; {} where all weights are 0.
    What lies below a micro-dollar goes to the greatest.
    """
    whole = sum(weights.values())
    if whole <= 0:
        return {}
    micros, rest = divmod(picousd, PICOUSD_PER_MICROUSD)
    parts = {key: micros * weight // whole for key, weight in weights.items()}
    left = micros - sum(parts.values())
    order = sorted(weights, key=lambda key: (-(micros * weights[key] % whole), -weights[key]))
    for key in order[:left]:
        parts[key] += 1
    made = {key: part * PICOUSD_PER_MICROUSD for key, part in parts.items()}
    made[max(weights, key=lambda key: weights[key])] += rest
    return made


def plan_periods(
    cells: Sequence[HistoryCell],
    subscriptions: Sequence[Subscription],
    span: DaySpan,
    today: int,
    told: Sequence[CreditsTold] = (),
    on_credits: Sequence[OnCredits] = (),
) -> tuple[PlanPeriod, ...]:
    """Every billing period, whole, that some days lie in: by subscription in their order, then by time.

    `cells` in order of their days.
    """
    agents = [one.agent for one in subscriptions]
    return tuple(
        _period(
            one, period, cells, today, _credits(one.agent, period, told, on_credits), agents.count(one.agent)
        )
        for one in subscriptions
        for period in billing_periods(one.billing_day, span.first, span.last)
    )


def _period(
    subscription: Subscription,
    span: DaySpan,
    cells: Sequence[HistoryCell],
    today: int,
    credits_: Credits,
    accounts: int,
) -> PlanPeriod:
    agent = subscription.agent
    held = [cell for cell in within(cells, span.first, span.last) if cell.holder == agent]
    home = PROVIDERS.get(agent, agent)
    own = [cell for cell in held if cell.provider == home]
    elsewhere = by([cell for cell in held if cell.provider != home], lambda cell: cell.provider)
    price, is_prorated = period_price(subscription, span)
    return PlanPeriod(
        subscription=subscription,
        span=span,
        is_running=span.last >= today,
        picousd=price,
        is_prorated=is_prorated,
        own=added(cell.figures for cell in own),
        elsewhere=tuple(sorted(elsewhere.items(), key=lambda one: (-one[1].picousd, one[0]))),
        projects=_projects(own, price),
        credits=credits_,
        accounts=accounts,
    )


def _projects(own: Iterable[HistoryCell], price: int | None) -> tuple[ProjectShare, ...]:
    """The greatest use first."""
    used = dict(sorted(by(own, lambda cell: cell.project).items()))
    parts = {} if price is None else shares(price, {name: one.picousd for name, one in used.items()})
    found = [ProjectShare(name, figures, parts.get(name)) for name, figures in used.items()]
    return tuple(sorted(found, key=lambda one: (-one.figures.picousd, -one.figures.tokens, one.project)))


def _credits(
    agent: str, span: DaySpan, told: Sequence[CreditsTold], on_credits: Sequence[OnCredits]
) -> Credits:
    held = [one for one in told if one.agent == agent and one.day <= span.last]
    used = [one.used_picousd for one in held if one.day >= span.first and one.used_picousd is not None]
    times = sum(one.agent == agent and span.first <= one.day <= span.last for one in on_credits)
    return Credits(max(used, default=None), _fallen(held, span.first), times)


def _fallen(told: Sequence[CreditsTold], first: int) -> int | None:
    """How far balances fell from one telling to the next; rises are purchases. None where fewer are told."""
    balances = sorted(
        (one.at_ms, one.day, one.micro_credits) for one in told if one.micro_credits is not None
    )
    pairs = [(old[2], new[2]) for old, new in pairwise(balances) if new[1] >= first]
    return sum(max(old - new, 0) for old, new in pairs) if pairs else None


def _begin(billing_day: int, day: int) -> int:
    """The day that a period begins on in the month of a day."""
    # from January, which has all days: months_away takes a shorter month's last
    when = date_of(day)
    return months_away(day_of(date(when.year, 1, billing_day)), when.month - 1)


def _first_of_month(day: int) -> int:
    return day_of(date_of(day).replace(day=1))
