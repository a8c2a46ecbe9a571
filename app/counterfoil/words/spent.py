"""What requests came to: money, or the provider's own credits where no price is known. Pure: no Qt."""

from __future__ import annotations

from counterfoil.domain.money import Cost
from counterfoil.words import figures
from counterfoil.words.money import exact as exact_usd
from counterfoil.words.tongue import numerals, tr, trn

NONE = "–"  # stands for tokens that nobody logged
NANO = 10**9
WHOLE_FROM, SMALL_NANO, LEAST_NANO = 100, NANO // 10, NANO // 10_000


def credits_told(nano: int) -> str:
    """To compare by eye: `"0.34 credits"`, `"1 credit"`, `"1,204 credits"`."""
    number = nano / NANO
    if nano < LEAST_NANO:
        return f"<\u00a0{_credits('0.0001', nano)}"
    if nano >= WHOLE_FROM * NANO:
        return _credits(f"{number:,.0f}", nano)
    return _credits(f"{number:.2g}" if nano < SMALL_NANO else _short(f"{number:.2f}"), nano)


def exact_credits(nano: int) -> str:
    """To the last figure: `"0.341002 credits"`."""
    whole, part = divmod(nano, NANO)
    return _credits(_short(f"{whole:,}.{part:09}"), nano)


def _credits(figure: str, nano: int) -> str:
    return trn("{n}\u00a0credit", "{n}\u00a0credits", 1 if nano == NANO else 2, n=numerals(figure))


def _short(figure: str) -> str:
    return figure.rstrip("0").rstrip(".")


def spent(cost: Cost, credits_nano: int) -> str:
    """`"$4.31"`; `"0.34 credits"` where no price is known but that; `"not known"`."""
    return credits_told(credits_nano) if credits_nano and not cost.known else figures.money(cost)


def spent_hint(cost: Cost, credits_nano: int) -> str:
    """The exact figures in lines; nothing where neither is known."""
    told = (
        exact_usd(cost.picousd) if cost.priced_requests else "",
        exact_credits(credits_nano) if credits_nano else "",
    )
    return "\n".join(filter(None, told))


def uncounted(requests: int) -> str:
    """`"12 requests whose tokens are not logged"`; nothing where there are none."""
    if not requests:
        return ""
    return trn(
        "{n} request whose tokens are not logged",
        "{n} requests whose tokens are not logged",
        requests,
        n=figures.count(requests),
    )


def tokens_told(said: str, *, has_tokens: bool) -> str:
    """A count of tokens, or that none were logged."""
    return said if has_tokens else NONE


def tokens_hint(said: str, *, has_tokens: bool) -> str:
    """What is said of tokens on hover; that none were logged where that is so."""
    return said if has_tokens else tr("The agent logs credits alone: the tokens are not known")
