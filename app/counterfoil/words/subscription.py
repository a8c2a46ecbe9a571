"""What is said of plans, what their use is worth, and who paid. English: the command line's. Pure: no Qt."""

from __future__ import annotations

from counterfoil.domain.money import cents
from counterfoil.domain.reconciliation import PayerDoubt
from counterfoil.domain.subscription import Credits, PlanPeriod

NO_PLANS = "No plan is told of in the settings: add one under [[accounts]], with its agent and usd_a_month."
NO_USE = "Nothing was used in these periods."
_PAYERS = {
    "api_key": "{agent}: {requests} requests on the tier “{payer}”, which plans do not have",
    "cloud": "{agent}: {requests} requests through {payer}, which bills its own account",
    "gateway": "{agent}: {requests} requests to another provider, told as “{payer}”",
    "overage": "{agent}: use beside the plan began",
    "auto_reload": "Credits bought {purchases} times, by themselves or in one amount again and again",
}


def heading(found: PlanPeriod) -> str:
    """`"Mine (claude-code), 2026-07-01 to 2026-07-31: $100.00"`."""
    from counterfoil.domain.history_spans import date_of

    name = found.subscription.name
    whose = f"{name} ({found.subscription.agent})" if name else found.subscription.agent
    price = "price not told" if found.picousd is None else cents(found.picousd)
    prorated = ", by days of two prices" if found.is_prorated else ""
    running = ", running" if found.is_running else ""
    first, last = date_of(found.span.first), date_of(found.span.last)
    return f"{whose}, {first} to {last}{running}: {price}{prorated}"


def worth(found: PlanPeriod) -> str:
    """`"Worth $412.18 at API prices, 4.1 times the price; 1,204 requests, 98,000,123 tokens."`."""
    if not found.own.requests:
        return NO_USE
    known = found.own.cost.known
    value = f"Worth {cents(found.own.picousd)} at API prices" if known else "Worth not known"
    times = f", {found.times:,.1f} times the price" if found.times is not None else ""
    shared = f", over {found.accounts} plans that share it" if found.accounts > 1 else ""
    rest = f" {found.own.unpriced_requests:,} have no known price." if found.own.unpriced_requests else ""
    return f"{value}{times}{shared}; {found.own.requests:,} requests, {found.own.tokens:,} tokens.{rest}"


def beside(found: Credits) -> str:
    """What was spent beside the plan, nothing where nothing was."""
    said = [
        f"up to {cents(found.used_picousd)} told" if found.used_picousd else "",
        f"balances fell by {found.micro_credits_spent / 10**6:,.2f} credits"
        if found.micro_credits_spent
        else "",
        f"work on credits seen {found.times_on_credits} times" if found.times_on_credits else "",
    ]
    told = ", ".join(filter(None, said))
    return f"Beside the plan: {told}." if told else ""


def elsewhere(found: PlanPeriod) -> list[str]:
    """Use that the plan does not pay, a sentence for each provider."""
    return [
        f"Not on the plan, at {provider}: {figures.requests:,} requests, "
        f"{cents(figures.picousd) if figures.cost.known else 'no known price'}."
        for provider, figures in found.elsewhere
    ]


def payer(found: PayerDoubt) -> str:
    """`"claude-code: 12 requests through bedrock, which bills its own account, $1.20 at API prices."`."""
    amount = "" if found.picousd is None else f", {cents(found.picousd)}"
    facts = {name: f"{value:,}" if isinstance(value, int) else value for name, value in found.facts.items()}
    return f"{_PAYERS[found.kind].format_map(facts)}{amount}."
