"""The reasons that one row's difference can have, each taking only what its evidence covers. Pure."""

from __future__ import annotations

from collections.abc import Callable

from counterfoil.domain.reconcile_case import RATE_OF, Case, Facts, within
from counterfoil.domain.reconcile_lines import Slot
from counterfoil.domain.reconcile_models import is_small
from counterfoil.domain.reconcile_sides import (
    COUNTS,
    MONEY,
    PRICED,
    PROMPT,
    QUARTER_MS,
    TOKENS,
    Vector,
    is_day,
    plus,
)
from counterfoil.domain.reconciliation import DifferenceClass

# how much of a day's own use calls on the side come to at most
SIDE_SHARE_PERCENT = 10
SIDE_REQUESTS_EACH = 3
SIDE_OUTPUT_TOKENS = 4_000
LOOKED_ON_PERCENT = 95
LEAST_TWICE = 2  # figures that are all exactly double

KNOWN_RATIOS = {0: "free", 500: "batch", 1100: "us", 2000: "priority"}


def time_zone(case: Case) -> None:
    """Use that lies on the other side of the day's border where its days are cut elsewhere."""
    moved = {name: case.shifted[name] - case.ledger[name] for name in case.ledger}
    if case.is_other_key or not any(moved.values()):
        return
    shift = case.setting.shift_ms
    edges = sorted((case.since_ms, case.since_ms + shift)), sorted((case.until_ms, case.until_ms + shift))
    requests = sum(case.series.between(("requests",), *edge)["requests"] for edge in edges)
    before = tuple(edges[0])
    case.explain(
        DifferenceClass.TIME_ZONE,
        moved,
        case.setting.zone_facts,
        requests=requests,
        span=(before[0], before[1]),
    )


def stated_again(case: Case) -> None:
    """The very same line more than once."""
    row = case.row
    if row is None or not row.extra_rows:
        return
    extra = {name: value for name, value in row.extra.items() if name in case.rest}
    if _size(_less(case.rest, extra)) < _size(case.rest) or case.is_other_key:
        facts: Facts = {"how": "lines", "lines": len(row.extra_rows)}
        case.explain(DifferenceClass.DUPLICATE, extra, facts, tuple(row.extra_rows), extra.get("requests"))


def stated_double(case: Case) -> None:
    """Every figure exactly twice the ledger's."""
    figures = [name for name in case.rest if name in TOKENS and case.shifted[name]]
    if len(figures) < LEAST_TWICE and (case.setting.told.has_tokens or not case.rest.get(MONEY)):
        return
    counts = [name for name in case.rest if name != MONEY]
    if any(case.rest[name] != case.shifted[name] for name in counts):
        return
    if not figures and case.rest[MONEY] != case.shifted[MONEY]:
        return
    part = {name: case.shifted[name] for name in case.rest}
    case.explain(DifferenceClass.DUPLICATE, part, {"how": "twice"}, requests=case.counted("requests"))


def stated_double_of_less(case: Case) -> None:
    """Every figure exactly twice the ledger's but output, of which the ledger is known to have too little."""
    row = case.row
    others = [name for name in case.rest if name in COUNTS and name != "output" and case.shifted[name]]
    if row is None or len(others) < LEAST_TWICE or not case.counted("understated"):
        return
    counts = [name for name in case.rest if name in COUNTS and name != "output"]
    if "output" not in case.rest or any(case.rest[name] != case.shifted[name] for name in counts):
        return
    again = {name: (case.shifted[name] + case.rest[name]) // 2 for name in case.rest}
    if case.rest["output"] > case.shifted["output"] and 2 * again["output"] == row.stated.get("output"):
        case.explain(DifferenceClass.DUPLICATE, again, {"how": "twice"}, requests=case.counted("requests"))


def at_hours_without(case: Case) -> None:
    """Hours in which the ledger, looked on throughout, has nothing at all."""
    if case.row is None or case.is_other_key or not case.is_open:
        return
    found: list[Slot] = [slot for slot in case.row.slots.values() if _is_alone(case, slot)]
    part: Vector = {}
    for slot in found:
        part = plus(part, {name: value for name, value in slot.stated.items() if name in case.rest})
    if not any(part.values()):
        return
    rows = tuple(row for slot in found for row in slot.rows)
    facts: Facts = {"how": "hours", "hours": len(found)}
    case.explain(DifferenceClass.OTHER_DEVICE, part, facts, rows, part.get("requests"))


def another_key(case: Case) -> None:
    """All of a key that nothing of the ledger belongs to."""
    if case.is_other_key and case.is_open and case.row is not None:
        facts = {"how": "key", "key": case.row.key or ""}
        case.explain(DifferenceClass.OTHER_DEVICE, dict(case.rest), facts, requests=case.rest.get("requests"))


def on_a_day_without(case: Case) -> None:
    """A day of which the ledger has nothing: nobody looked on, or somebody did and it was used elsewhere."""
    if case.row is None or not case.is_open or any(case.shifted.values()) or case.is_other_key:
        return
    use, (since_ms, until_ms) = case.setting.use, case.span
    looked_ms = use.looked_ms(since_ms, until_ms)
    requests = use.whole.between(("requests",), since_ms, until_ms)["requests"]
    facts: dict[str, int | str] = {"looked_minutes": looked_ms // 60_000}
    rest, stated = dict(case.rest), case.rest.get("requests")
    if requests == 0 and looked_ms == 0:
        case.explain(DifferenceClass.DELETED_LOGS, rest, facts | {"how": "day"}, requests=stated)
    elif looked_ms * 100 >= LOOKED_ON_PERCENT * (until_ms - since_ms) and not is_small(case.model):
        how = "day" if requests == 0 else "model"
        case.explain(DifferenceClass.OTHER_DEVICE, rest, facts | {"how": how}, requests=stated)


def cache_class(case: Case) -> None:
    """The same prompt, some of it counted as another kind."""
    told = [name for name in PROMPT if name in case.rest]
    swapped = {name: case.rest[name] for name in told}
    if any(swapped.values()) and sum(swapped.values()) == 0:
        part = case.priced(swapped)
        case.explain(DifferenceClass.CACHE_CLASS, part, kinds_moved(swapped))


def placeholders(case: Case) -> None:
    """Only output differs, and the ledger knows that its own is too small."""
    more = case.rest.get("output", 0)
    others = any(case.rest[name] for name in case.rest if name in COUNTS and name != "output")
    understated = case.counted("understated")
    if more > 0 and not others and understated:
        part = case.priced({"output": more})
        case.explain(
            DifferenceClass.PLACEHOLDER_OUTPUT, part, {"requests": understated}, requests=understated
        )


def side_calls(case: Case) -> None:
    """Small calls by the side of a day's own use: a helper model, or searches. No agent logs them."""
    if case.row is None or not case.is_open or case.is_other_key:
        return
    rest = {name: value for name, value in case.rest.items() if name != MONEY}
    if not any(rest.values()) or min(rest.values()) < 0:
        return
    only_searches = {name for name, value in rest.items() if value} == {"web_searches"}
    if not (only_searches or is_small(case.model)) or not is_little(case, rest, case.rest.get(MONEY, 0)):
        return
    part = case.priced(rest)
    requests = rest.get("requests")
    facts = {"how": "searches" if only_searches else "helper", "share_percent": SIDE_SHARE_PERCENT}
    case.explain(DifferenceClass.UNLOGGED_CALLS, part, facts, requests=requests)


def price(case: Case) -> None:
    """Every count agrees, the money does not."""
    told = case.setting.told
    counted = any(case.shifted.get(name) for name in COUNTS)
    if not case.rest.get(MONEY) or case.is_settled(MONEY) or not counted or case.row is None:
        return
    if not (told.has_tokens and any(name in TOKENS for name in case.rest) and case.tokens_settle()):
        return
    part = {MONEY: case.rest[MONEY]}
    ours = case.shifted[MONEY]
    facts = price_facts(case, ours, ours + case.rest[MONEY])
    case.explain(DifferenceClass.PRICE, part, facts, requests=case.counted("requests"))


def price_facts(case: Case, ours: int, theirs: int, kinds: tuple[str, ...] = PRICED) -> dict[str, int | str]:
    """How the stated price stands to the book's, of some kinds together."""
    unpriced = case.counted("unpriced")
    if unpriced:
        return {"how": "unpriced", "unpriced": unpriced}
    if ours <= 0:
        return {"how": "other"}
    permille = (theirs * 1000 + ours // 2) // ours
    facts: dict[str, int | str] = {"how": "other", "ratio_permille": permille}
    like = _like(case, theirs, permille, kinds)
    return facts | {"how": "like", "like": like} if like else facts


def rest(case: Case) -> None:
    """Rounding, and what no reason was found for."""
    if not case.is_open:
        return
    left = dict(case.rest)
    if all(case.is_settled(name) for name in case.rest):
        case.explain(DifferenceClass.MATCH, left, {"how": "rounding"})
    elif case.row is None:
        case.explain(DifferenceClass.LEDGER_ONLY, left, requests=case.counted("requests"))
    elif not any(case.shifted.values()):
        case.explain(DifferenceClass.PROVIDER_ONLY, left, requests=left.get("requests"))
    else:
        case.explain(DifferenceClass.UNKNOWN, left)


EXPLAINERS: tuple[Callable[[Case], None], ...] = (
    another_key,
    stated_double,
    stated_double_of_less,
    cache_class,
    placeholders,
    side_calls,
    on_a_day_without,
    price,
)


def _is_alone(case: Case, slot: Slot) -> bool:
    length = slot.until_ms - slot.since_ms
    if length < QUARTER_MS or is_day(slot.since_ms, slot.until_ms) or not any(slot.stated.values()):
        return False
    shift, use = case.setting.shift_ms, case.setting.use
    since_ms, until_ms = slot.since_ms + shift - QUARTER_MS, slot.until_ms + shift + QUARTER_MS
    asked = use.whole.between(("requests",), since_ms, until_ms)["requests"]
    looked_ms = use.looked_ms(since_ms, until_ms)
    return asked == 0 and looked_ms >= until_ms - since_ms


def is_little(case: Case, rest: Vector, picousd: int) -> bool:
    """Whether it is small beside all of the day's use."""
    day = case.setting.use.whole.between((*TOKENS, "requests", MONEY), *case.span)
    if not day["requests"]:
        return False
    requests = rest.get("requests")
    if requests is not None and requests > SIDE_REQUESTS_EACH * day["requests"]:
        return False
    if rest.get("output", 0) > SIDE_OUTPUT_TOKENS * (requests or SIDE_REQUESTS_EACH * day["requests"]):
        return False
    ours = sum(day[name] for name in TOKENS if name not in ("cache_write",))
    theirs = sum(value for name, value in rest.items() if name in TOKENS)
    if theirs * 100 > SIDE_SHARE_PERCENT * ours:
        return False
    return max(0, picousd) * 100 <= SIDE_SHARE_PERCENT * day[MONEY] or not day[MONEY]


def kinds_moved(swapped: Vector) -> dict[str, int | str]:
    """From which kinds to which, and how many tokens."""
    lost = [name for name, value in swapped.items() if value < 0]
    won = [name for name, value in swapped.items() if value > 0]
    tokens = sum(value for value in swapped.values() if value > 0)
    return {"tokens": tokens, "ledger_kind": "+".join(lost), "provider_kind": "+".join(won)}


def _like(case: Case, theirs: int, permille: int, kinds: tuple[str, ...]) -> str | None:
    if case.model is not None:
        rates = case.setting.use.rates(case.model, case.setting.now_ms)
        counts = case.series.between(kinds, *case.span)
        if all(rates.get(RATE_OF.get(name, name)) is not None or not counts[name] for name in kinds):
            now = sum(counts[name] * (rates.get(RATE_OF.get(name, name)) or 0) for name in kinds)
            if within(case.setting.tolerance, MONEY, theirs - now, now):
                return "now"
    return KNOWN_RATIOS.get(permille)


def _less(one: Vector, two: Vector) -> Vector:
    return {name: value - two.get(name, 0) for name, value in one.items()}


def _size(vector: Vector) -> tuple[int, int]:
    counts = sum(abs(value) for name, value in vector.items() if name in COUNTS)
    return counts, abs(vector.get(MONEY, 0))


def days_apart(one: Case, two: Case) -> bool:
    """Whether one row is of the day right behind the other's."""
    return one.model == two.model and one.until_ms == two.since_ms and is_day(one.since_ms, one.until_ms)
