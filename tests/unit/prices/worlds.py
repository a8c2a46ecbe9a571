"""Random layered price lists with requests, and what each costs by plain decimals: an independent reading.

Nothing of the program is used here but the shape of its input.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from decimal import ROUND_HALF_UP, Context, Decimal, localcontext
from random import Random
from typing import Any

KINDS = ("input", "cache_read", "cache_write_5m", "cache_write_1h", "output", "web_search")
TOKEN_KINDS = KINDS[:-1]
MODELS = ("m-0", "m-1", "m-2", "other")
SERVICES: list[dict[str, str]] = [
    {},
    {},
    {},
    {"speed": "fast"},
    {"service_tier": "priority"},
    {"geo": "us"},
    {"speed": "fast", "geo": "us"},
]
FIRST, DAYS = date(2026, 1, 1), 40
SIZES = (1_000, 5_000)
PICO = Decimal("1e-12")

Entry = dict[str, Any]
Prices = dict[str, Decimal]


@dataclass
class World:
    """Lists as data: `models` and `added` as in the files, in pico-USD; `own` as a user writes them."""

    models: list[Entry] = field(default_factory=list)
    added: list[Entry] = field(default_factory=list)
    own: list[Entry] = field(default_factory=list)

    def sheet(self) -> bytes:
        """The providers of a list."""
        reseller = {"id": "reseller", "otherwise": ["acme"], "models": []}
        return json.dumps([{"id": "acme", "models": self.models}, reseller]).encode()

    def toml(self) -> str:
        """The user's file."""
        return "\n".join("[[price]]\n" + "".join(_line(*one) for one in entry.items()) for entry in self.own)


@dataclass(frozen=True)
class Asked:
    """A request."""

    provider: str
    model: str
    service: dict[str, str]
    at_ms: int
    tokens: dict[str, int]

    @property
    def prompt(self) -> int:
        """What a step of prices goes by."""
        return sum(self.tokens[kind] for kind in TOKEN_KINDS if kind != "output")

    @property
    def day(self) -> date:
        """Its UTC day."""
        return datetime.fromtimestamp(self.at_ms / 1000, UTC).date()


def world(random: Random) -> World:
    """Some lists."""
    models = [_model(random, name) for name in MODELS[:3]]
    added = [_added(random) for _ in range(random.randrange(5))]
    return World(models, added, [_own(random) for _ in range(random.randrange(6))])


def asked(random: Random) -> Asked:
    """A request, often near a border."""
    at = datetime.combine(_day(random), datetime.min.time(), UTC)
    at_ms = int(at.timestamp() * 1000) + random.choice((0, -1, random.randrange(86_400_000)))
    tokens = {kind: random.choice((0, 1, random.randrange(900))) for kind in KINDS}
    if random.random() < 0.5:
        others = tokens["cache_read"] + tokens["cache_write_5m"] + tokens["cache_write_1h"]
        tokens["input"] = max(0, random.choice(SIZES) + random.choice((0, 1, 700)) - others)
    provider = random.choice((*["acme"] * 6, "reseller", "gateway"))
    return Asked(provider, random.choice((*MODELS, *MODELS[:3])), random.choice(SERVICES), at_ms, tokens)


def cost_usd(lists: World, one: Asked) -> Decimal | None:
    """What a request costs in USD; None where a price that it needs is not known."""
    prices = _prices(lists, one)
    if prices is None or any(one.tokens[kind] and kind not in prices for kind in KINDS):
        return None
    with localcontext(Context(prec=80)):
        return sum((one.tokens[kind] * price for kind, price in prices.items()), Decimal(0))


def _prices(lists: World, one: Asked) -> Prices | None:
    fits = [
        (entry["model"] == one.model, entry.get("from", date.min), number, entry)
        for number, entry in enumerate(lists.own)
        if _own_fits(entry, one)
    ]
    if not fits:
        return _listed(lists, one.provider, one.model, one.service, one)
    entry = max(fits, key=lambda fit: fit[:3])[3]
    base = _listed(lists, entry.get("like", one.provider), one.model, one.service, one)
    if "factor" in entry:
        return (
            None if base is None else {kind: _times(price, entry["factor"]) for kind, price in base.items()}
        )
    own = {k: Decimal(entry[k]) / (1 if k == "web_search" else 10**6) for k in KINDS if k in entry}
    return (base or {}) | own


def _own_fits(entry: Entry, one: Asked) -> bool:
    pattern = entry["model"]
    is_named = one.model.startswith(pattern[:-1]) if pattern.endswith("*") else one.model == pattern
    if entry["provider"] != one.provider or not is_named:
        return False
    if not entry.get("from", date.min) <= one.day < entry.get("until", date.max):
        return False
    named = {key: entry[key] for key in ("speed", "service_tier", "geo") if key in entry}
    return named == one.service if named or "factor" not in entry else True


def _listed(lists: World, provider: str, model: str, service: dict[str, str], one: Asked) -> Prices | None:
    found = next((entry for entry in lists.models if entry["id"] == model), None)
    if found is None or provider == "gateway":
        return None
    is_own = provider == "acme"
    added = [
        entry for entry in lists.added if is_own and model in entry["models"] and _added_fits(entry, one)
    ]
    variants = [v for v in found["variants"] if is_own and v["when"] == service and _begun(v, one)]
    if service and not variants:
        return _derived(lists, provider, model, service, one, added)
    plain = [terms for terms in found["prices"] if _begun(terms, one)] or found["prices"][:1]
    prices: Prices = {}
    for terms in (plain[-1], *reversed(variants)):
        prices |= {kind: _step(price, one.prompt) for kind, price in terms["rates"].items()}
    for entry in added:
        if entry["when"] == service and "rates" in entry:
            prices = _laid(prices, entry)
    return prices


def _derived(
    lists: World, provider: str, model: str, service: dict[str, str], one: Asked, added: list[Entry]
) -> Prices | None:
    for entry in added:
        when = entry["when"]
        if when and all(service.get(key) == value for key, value in when.items()):
            rest = {key: value for key, value in service.items() if key not in when}
            below = _listed(lists, provider, model, rest, one)
            if below is not None and "rates" in entry:
                return _laid(below, entry)
            if below is not None:
                return {k: _times(p, entry["times"]) if k in TOKEN_KINDS else p for k, p in below.items()}
    return None


def _laid(prices: Prices, entry: Entry) -> Prices:
    rates = {kind: price * PICO for kind, price in entry["rates"].items()}
    return prices | rates if entry.get("wins") else rates | prices


def _times(price: Decimal, factor: str) -> Decimal:
    with localcontext(Context(prec=80)):
        return (price * Decimal(factor)).quantize(PICO, ROUND_HALF_UP)


def _step(price: int | list[int], prompt: int) -> Decimal:
    if isinstance(price, int):
        return price * PICO
    found = price[0]
    for size, above in zip(price[1::2], price[2::2], strict=True):
        found = above if prompt > size else found
    return found * PICO


def _begun(terms: Entry, one: Asked) -> bool:
    return "from" not in terms or date.fromisoformat(terms["from"]) <= one.day


def _added_fits(entry: Entry, one: Asked) -> bool:
    since = date.fromisoformat(entry.get("from", "0001-01-01"))
    until = date.fromisoformat(entry.get("until", "9999-12-31"))
    return since <= one.day < until and entry.get("above", -1) < one.prompt <= entry.get("up_to", 10**9)


def _day(random: Random) -> date:
    return FIRST + timedelta(days=random.randrange(DAYS))


def _model(random: Random, name: str) -> Entry:
    days = sorted(_day(random).isoformat() for _ in range(random.randrange(4)))
    prices: list[Entry] = [
        {"rates": _rates(random)},
        *({"from": day, "rates": _rates(random)} for day in days),
    ]
    variants = []
    for when in ({"speed": "fast"}, {"service_tier": "priority"}):
        if random.random() < 0.5:
            dated = {"from": _day(random).isoformat()} if random.random() < 0.5 else {}
            variants.append({"when": when, "rates": _rates(random), **dated})
    return {"id": name, "match": ["equals", name], "prices": prices, "variants": variants}


def _rates(random: Random) -> dict[str, int | list[int]]:
    kinds = [kind for kind in KINDS if random.random() < 0.98]
    return {kind: _stepped(random) if random.random() < 0.3 else _pico(random) for kind in kinds}


def _stepped(random: Random) -> list[int]:
    low, high = SIZES
    return [_pico(random), low, _pico(random), high, _pico(random)]


def _pico(random: Random) -> int:
    return random.choice((0, 1, 7, random.randrange(10**4), random.randrange(10**8)))


def _added(random: Random) -> Entry:
    entry: Entry = {"models": [random.choice(MODELS[:3])], "when": random.choice(SERVICES)}
    if entry["when"] and random.random() < 0.6:
        entry["times"] = random.choice(("2", "0.5", "1.1", "0.333333", "6"))
    else:
        entry["rates"] = {kind: _pico(random) for kind in KINDS if random.random() < 0.6}
        entry["wins"] = random.random() < 0.5
    borders = (("from", _day(random).isoformat()), ("until", _day(random).isoformat()))
    sizes = (("above", random.choice(SIZES)), ("up_to", random.choice(SIZES)))
    return entry | dict(one for one in (*borders, *sizes) if random.random() < 0.3)


def _own(random: Random) -> Entry:
    provider = random.choice(("acme", "acme", "reseller", "gateway"))
    entry: Entry = {"provider": provider, "model": random.choice((*MODELS, "m-*", "*"))}
    if random.random() < 0.5:
        entry["factor"] = random.choice(("0.85", "1.05", "0", "0.333333", "2.000001"))
        if provider == "gateway" or random.random() < 0.2:
            entry["like"] = "acme"
    else:
        entry |= {kind: _written(random) for kind in KINDS if kind == "output" or random.random() < 0.6}
    if random.random() < 0.3:
        entry |= random.choice([service for service in SERVICES if service])
    if random.random() < 0.6:
        entry["from"] = _day(random)
        if random.random() < 0.5:
            entry["until"] = entry["from"] + timedelta(days=random.randrange(1, 20))
    return entry


def _written(random: Random) -> str:
    return f"{random.choice((0, 3, random.randrange(10_000)))}.{random.randrange(10**6):06d}"


def _line(key: str, value: object) -> str:
    return f"{key} = {value.isoformat() if isinstance(value, date) else json.dumps(value)}\n"
