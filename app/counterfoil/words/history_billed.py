"""What stands on the History page of billing periods: whose use the plan's price paid for. Pure: no Qt."""

from __future__ import annotations

from counterfoil.domain.history import Figures
from counterfoil.domain.subscription import PlanPeriod
from counterfoil.words import figures
from counterfoil.words.history import date, days, requests, usd
from counterfoil.words.history_compared import times
from counterfoil.words.tongue import msg, tr
from counterfoil.words.verdicts import agent

BILLED = msg("Price of the plan by project")
VALUE, PART = msg("At API prices"), msg("Part of the price")
NO_PROJECTS = msg("Nothing was used on the plan in this period.")
DOUBTED = msg("Something other than the plan seems to pay for some of this use. That may be as you want it.")


def period(found: PlanPeriod) -> str:
    """`"Mine: $100.00 for 5 Jul – 4 Aug 2026, 4.1 times that at API prices"`."""
    name = found.subscription.name or agent(found.subscription.agent)
    span = days(found.span)
    if found.picousd is None:
        return f"{name} · {span}"
    price = usd(found.picousd)
    if found.times is None:
        return tr("{name}: {price} for {days}", name=name, price=price, days=span)
    if found.times < 1:
        part = figures.percent(100 * found.times)
        return tr(
            "{name}: {price} for {days}, {percent} of that at API prices",
            name=name,
            price=price,
            days=span,
            percent=part,
        )
    return tr(
        "{name}: {price} for {days}, {times} times that at API prices",
        name=name,
        price=price,
        days=span,
        times=times(found.times),
    )


def remarks(found: PlanPeriod) -> str:
    """What has to be known beside it, sentence by sentence."""
    said = [
        tr("The period runs until {date}.", date=date(found.span.last)) if found.is_running else "",
        tr("The price changed within it; each counts for its days.") if found.is_prorated else "",
        tr("Several plans of this agent share its use.") if found.accounts > 1 else "",
        _beside(found),
        *(_elsewhere(used) for _, used in found.elsewhere),
    ]
    return " ".join(filter(None, said))


def _beside(found: PlanPeriod) -> str:
    spent, micro = found.credits.used_picousd, found.credits.micro_credits_spent
    if spent:
        return tr("Beside the plan up to {amount} was spent.", amount=usd(spent))
    if micro:
        return tr("Beside the plan {number} credits were spent.", number=figures.count(round(micro / 10**6)))
    return ""


def _elsewhere(used: Figures) -> str:
    told = requests(used.requests)
    if not used.cost.known:
        return tr("Not on the plan: {requests} at another provider.", requests=told)
    amount = usd(used.picousd)
    return tr("Not on the plan: {requests} at another provider, {amount}.", requests=told, amount=amount)
