"""What is said of a statement set beside the ledger: short, of what was seen, nobody blamed. Pure: no Qt.

Reports and the command line stay English: they hand in `plain` for `say`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from counterfoil.domain.money import cents
from counterfoil.domain.reconcile_sums import worths
from counterfoil.domain.reconciliation import DifferenceClass, Part, Reconciliation
from counterfoil.words.figures import count
from counterfoil.words.money import CENT_PICOUSD, amount, least
from counterfoil.words.tongue import msg, tr

Say = Callable[..., str]
"""Puts named parts into a text, translated or as it stands."""


def plain(source: str, /, **parts: object) -> str:
    """A text in English, whatever language is spoken."""
    return source.format(**parts) if parts else source


NAMES = {
    DifferenceClass.MATCH: msg("Agrees"),
    DifferenceClass.PROVIDER_ONLY: msg("Only stated"),
    DifferenceClass.LEDGER_ONLY: msg("Only in the ledger"),
    DifferenceClass.PRICE: msg("Another price"),
    DifferenceClass.CACHE_CLASS: msg("Another kind of token"),
    DifferenceClass.TIME_ZONE: msg("Another day's border"),
    DifferenceClass.UNLOGGED_CALLS: msg("Calls that agents do not log"),
    DifferenceClass.PLACEHOLDER_OUTPUT: msg("Output understated by the log"),
    DifferenceClass.OTHER_DEVICE: msg("Another device or key"),
    DifferenceClass.DELETED_LOGS: msg("Not looked on"),
    DifferenceClass.DUPLICATE: msg("Stated more than once"),
    DifferenceClass.CREDIT: msg("Credit, no use"),
    DifferenceClass.REFUND: msg("Refund"),
    DifferenceClass.FEE: msg("Fee or tax, no use"),
    DifferenceClass.UNKNOWN: msg("No reason found"),
}

KINDS = {
    "input": msg("input"),
    "cache_read": msg("cache reads"),
    "cache_write_5m": msg("5-minute cache writes"),
    "cache_write_1h": msg("1-hour cache writes"),
    "cache_write": msg("cache writes"),
    "output": msg("output"),
    "web_searches": msg("web searches"),
}
LIKE = {
    "free": msg("nothing is charged"),
    "batch": msg("half the book's price, as for batches"),
    "us": msg("1.1 times the book's price, as for inference in the US only"),
    "priority": msg("twice the book's price"),
    "now": msg("the price of today, not that of the day of use"),
}
PLAIN_REASONS = {
    (DifferenceClass.MATCH, "rounding"): msg("Rounding, within the tolerance."),
    (DifferenceClass.TIME_ZONE, "border"): msg(
        "Requests around midnight: one side dates them on the day before, the other on the day after."
    ),
    (DifferenceClass.DUPLICATE, "id"): msg("The statement has the same request id before."),
    (DifferenceClass.DUPLICATE, "twice"): msg("Every figure is exactly twice that of the ledger."),
    (DifferenceClass.UNLOGGED_CALLS, "searches"): msg(
        "Web searches by the side of logged use; agents do not log every search."
    ),
    (DifferenceClass.PRICE, "unpriced"): msg("The counts agree; the price list has no price for this model."),
    (DifferenceClass.PRICE, "other"): msg("The counts agree, the money does not."),
    (DifferenceClass.OTHER_DEVICE, "day"): msg(
        "The ledger was kept all day and has no use on it: another device, key or program was used."
    ),
    (DifferenceClass.OTHER_DEVICE, "model"): msg(
        "The ledger was kept all day and has no use of this model: another device, key or program was used."
    ),
}
BY_CLASS = {
    DifferenceClass.DELETED_LOGS: msg(
        "The ledger has nothing of this day and nobody looked on: logs may have been deleted or be elsewhere."
    ),
    DifferenceClass.CREDIT: msg("Credits bought or given: money moved, nothing was used."),
    DifferenceClass.REFUND: msg("Money given back; it stands beside no use."),
    DifferenceClass.FEE: msg("A subscription, a seat or a tax: it stands beside no use."),
    DifferenceClass.PROVIDER_ONLY: msg("The ledger has nothing of it, and nothing tells why."),
    DifferenceClass.LEDGER_ONLY: msg("The statement has nothing of it, and nothing tells why."),
    DifferenceClass.UNKNOWN: msg("No reason was found for what is left."),
    DifferenceClass.MATCH: msg("Both agree."),
}
HOLDS = msg("Every difference has its reason.")
AGREES = msg("Statement and ledger agree.")
LEFT = msg("For {amount} of the difference no reason was found.")
LEFT_COUNTS = msg("For a part of the counts no reason was found.")
DIFFERS = msg("The statement says {provider}, the ledger {ledger}: a difference of {difference}.")
NO_MONEY = msg("The statement tells no money in dollars; counts are compared.")
UNPRICED = msg("Requests without a known price: {n}. Their cost is not in the ledger's sum.")
NOT_LOOKED = msg("The program looked on for {percent} % of the time that the statement is about.")
PROVES_NOT = msg(
    "A reason is what the figures fit, not a proof of what happened. The ledger holds what agents logged on "
    "this machine; it cannot show use elsewhere."
)

ZONE = msg(
    "The statement's days fit those of {zone}: requests on the day before or after: {n}, net {amount}."
)
ZONE_COUNTS = msg("The statement's days fit those of {zone}: requests on the day before or after: {n}.")
WORTH_MORE = msg("{said} At list prices: {amount} more.")
WORTH_LESS = msg("{said} At list prices: {amount} less.")
WORTH_IN_ALL = msg("At list prices the differences come to {amount}.")
SWAPPED_ABOUT = msg(
    "About {n} tokens, by what is charged: the ledger has them as {ours}, the statement as {theirs}; both "
    "rows together come to {amount}."
)
SWAPPED = msg("{n} tokens: the ledger has them as {ours}, the statement as {theirs}.")
LESS_THAN = msg("less than {amount}")
RATIO = msg("The counts agree; the money is {ratio} times the price list's.")
RATIO_OF_CHARGES = msg("The charges are {ratio} times the price list's, each alike.")
LIKE_CHARGES = msg("Each charge fits this: {what}.")
LIKE_PRICE = msg("The counts agree; {what}.")
UNDERSTATED = msg("Only output differs, and clients that log too little of it made {n} of these requests.")
HELPER = msg("Small calls of a helper model (titles, classifiers, searches) beside use that agrees.")
OTHER_KEY = msg("The key {key} fits nothing of the ledger; without it the other figures agree.")
OTHER_HOURS = msg("Use in {n} hours through which the ledger was kept and has none.")
AGAIN = msg("The very same line stands in the statement more than once; repeats: {n}.")


def name(cls: DifferenceClass, say: Say = tr) -> str:
    """A class in a few words."""
    return say(NAMES[cls])


def reason(part: Part, say: Say = tr) -> str:
    """Why a piece differs, in a sentence with its figures; what counts alone are worth stands behind it."""
    said = _why(part, say)
    worth = part.facts.get("picousd")
    if not isinstance(worth, int) or not worth:
        return said
    return say(WORTH_MORE if worth > 0 else WORTH_LESS, said=said, amount=money_said(abs(worth), say))


def _why(part: Part, say: Say) -> str:
    told = _SENTENCES.get(part.cls)
    said = told(part, say) if told else None
    if said is not None:
        return said
    how = str(part.facts.get("how", ""))
    known = PLAIN_REASONS.get((part.cls, how)) or BY_CLASS.get(part.cls)
    return say(known) if known else f"{name(part.cls, say)}."


def headline(found: Reconciliation, say: Say = tr) -> str:
    """What both say, how far they are apart, and whether a reason was found for all of it."""
    classes = {one.cls for one in found.classes}
    if classes <= {DifferenceClass.MATCH}:
        return say(AGREES)
    return f"{_apart(found, say)} {_rest(found, say)}"


def limits(found: Reconciliation, say: Say = tr) -> list[str]:
    """What it does not show."""
    said = []
    if found.unpriced_requests:
        said.append(say(UNPRICED, n=count_said(found.unpriced_requests, say)))
    span = found.statement.until_ms - found.statement.since_ms
    if span > 0 and found.watched_ms < span:
        said.append(say(NOT_LOOKED, percent=found.watched_ms * 100 // span))
    return [*said, say(PROVES_NOT)]


def offset(minutes: int) -> str:
    """`"UTC−08:00"`, `"UTC+05:30"`."""
    sign = "\u2212" if minutes < 0 else "+"
    return f"UTC{sign}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"


def _apart(found: Reconciliation, say: Say) -> str:
    if found.provider.picousd is None:
        worth = sum(worths(found.rows).values())
        said = say(NO_MONEY)
        return f"{said} {say(WORTH_IN_ALL, amount=money_said(worth, say))}" if worth else said
    return say(
        DIFFERS,
        provider=money_said(found.provider.picousd, say),
        ledger=money_said(found.ledger.picousd or 0, say),
        difference=money_said(found.difference.picousd or 0, say),
    )


def _rest(found: Reconciliation, say: Say) -> str:
    if found.holds:
        return say(HOLDS)
    left = found.residual.picousd
    return say(LEFT, amount=money_said(left, say)) if left else say(LEFT_COUNTS)


def _time_zone(part: Part, say: Say) -> str | None:
    minutes = part.facts.get("offset_minutes")
    if not isinstance(minutes, int):
        return None
    return say(
        ZONE_COUNTS if part.difference.picousd is None else ZONE,
        zone=offset(minutes),
        n=count_said(part.requests or 0, say),
        amount=money_said(part.difference.picousd or 0, say),
    )


def _cache(part: Part, say: Say) -> str | None:
    ours, theirs = (_kinds(part.facts.get(name), say) for name in ("ledger_kind", "provider_kind"))
    tokens = part.facts.get("tokens")
    if not isinstance(tokens, int):
        return None
    net = part.facts.get("net_picousd")
    if isinstance(net, int):
        return say(
            SWAPPED_ABOUT, n=count_said(tokens, say), ours=ours, theirs=theirs, amount=money_said(net, say)
        )
    return say(SWAPPED, n=count_said(tokens, say), ours=ours, theirs=theirs)


def _price(part: Part, say: Say) -> str | None:
    like, ratio = part.facts.get("like"), part.facts.get("ratio_permille")
    by_money = part.facts.get("by") == "money"
    if isinstance(like, str) and like in LIKE:
        return say(LIKE_CHARGES if by_money else LIKE_PRICE, what=say(LIKE[like]))
    return (
        say(RATIO_OF_CHARGES if by_money else RATIO, ratio=f"{ratio / 1000:.3g}")
        if isinstance(ratio, int)
        else None
    )


def _understated(part: Part, say: Say) -> str | None:
    return say(UNDERSTATED, n=count_said(part.requests or 0, say))


def _unlogged(part: Part, say: Say) -> str | None:
    return say(HELPER) if part.facts.get("how") == "helper" else None


def _elsewhere(part: Part, say: Say) -> str | None:
    how = part.facts.get("how")
    if how == "key":
        return say(OTHER_KEY, key=part.facts.get("key", ""))
    return say(OTHER_HOURS, n=part.facts.get("hours", 0)) if how == "hours" else None


def _again(part: Part, say: Say) -> str | None:
    return say(AGAIN, n=part.facts.get("lines", 1)) if part.facts.get("how") == "lines" else None


_SENTENCES: Mapping[DifferenceClass, Callable[[Part, Say], str | None]] = {
    DifferenceClass.TIME_ZONE: _time_zone,
    DifferenceClass.CACHE_CLASS: _cache,
    DifferenceClass.PRICE: _price,
    DifferenceClass.PLACEHOLDER_OUTPUT: _understated,
    DifferenceClass.UNLOGGED_CALLS: _unlogged,
    DifferenceClass.OTHER_DEVICE: _elsewhere,
    DifferenceClass.DUPLICATE: _again,
}


def _kinds(told: object, say: Say) -> str:
    return ", ".join(say(KINDS[word]) for word in str(told or "").split("+") if word in KINDS)


def money_said(picousd: int, say: Say) -> str:
    """An amount, as the language in use writes it; what is too small to be shown is less than the least."""
    said = amount(picousd).replace("-", "\u2212", 1) if say is tr else cents(picousd)
    if not picousd or has_figure(said):
        return said
    return say(LESS_THAN, amount=least() if say is tr else cents(CENT_PICOUSD))


def has_figure(said: str) -> bool:
    """Whether an amount that is written down is more than nothing."""
    return any(sign in "123456789" for sign in said)


def count_said(number: int, say: Say) -> str:
    """A count, likewise."""
    return count(number) if say is tr else f"{number:,}"
