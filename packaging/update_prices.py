"""Takes the dated prices out of the package genai-prices into resources/prices.

The package weighs 27 MB with what it needs, the extract a hundredth of that; so the app ships
the extract, and only `make prices` needs the package.
"""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time
from decimal import Decimal
from hashlib import sha256
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

PACKAGE = "genai-prices"
FOLDER = Path(__file__).resolve().parent.parent / "resources" / "prices"
BOOK = FOLDER / "genai-prices.json"
LICENSE = FOLDER / "LICENSE-genai-prices"

# Whose models coding agents use; of the resellers with hundreds of models the one that most of them offer.
PROVIDERS = (
    "anthropic", "aws", "azure", "cerebras", "cursor", "deepseek", "github-copilot", "google", "groq",
    "meta", "minimax", "mistral", "moonshotai", "openai", "openrouter", "x-ai", "zai", "zhipuai",
)  # fmt: skip

# our kind: the package's names of it, the first that is there
KINDS = {
    "input": ("input_mtok",),
    "cache_read": ("cache_read_mtok",),
    "cache_write_5m": (
        "cache_write_5m_mtok",
        "cache_write_mtok",
    ),  # a write of no stated life lives 5 minutes
    "cache_write_1h": ("cache_write_1h_mtok",),
    "output": ("output_mtok",),
    "web_search": ("web_searches_kcount",),
}
PICOUSD = {kind: 10**9 if kind == "web_search" else 10**6 for kind in KINDS}  # per thousand, per million
UNITS = (
    "prices in pico-USD per token or search; in a list, the first price holds up to the first prompt size, "
    "then each size is followed by the price of prompts above it; from: UTC date; daily: UTC minutes of the "
    "day; the last price whose condition holds counts, else the first"
)
MOST_ROUNDED = Decimal("0.00001")  # of a price
MOST_USD = 10_000

CLAUSES = {
    "ClauseEquals": "equals",
    "ClauseStartsWith": "starts_with",
    "ClauseEndsWith": "ends_with",
    "ClauseContains": "contains",
    "ClauseRegex": "regex",
    "ClauseOr": "or",
    "ClauseAnd": "and",
}

Json = dict[str, Any]


class PriceError(Exception):
    """The package holds something that cannot be taken over; `str()` says what and where."""


def main() -> int:
    """Write the book and its licence; 1 with a sentence where that cannot be done."""
    try:
        providers = extract(importlib.import_module("genai_prices.data").providers)
        package = distribution(PACKAGE)
        text = book(providers, package.version, datetime.now(UTC).date())
        licence = package.read_text("licenses/LICENSE")
        if licence is None:
            raise PriceError(f"{PACKAGE} comes without its licence text.")
    except PriceError as error:
        print(f"{error} The price book was left as it is.", file=sys.stderr)
        return 1
    LICENSE.write_text(licence, encoding="utf-8")
    if BOOK.is_file() and _undated(BOOK.read_text(encoding="utf-8")) == _undated(text):
        print("The prices have not changed.")
        return 0
    BOOK.write_text(text, encoding="utf-8")
    print(f"{BOOK.name}: {len(text) // 1000} kB from {PACKAGE} {package.version}.")
    return 0


def book(providers: Sequence[Json], version: str, today: date) -> str:
    """The file's text, one model to a line; `sha256` is of `providers` as compact JSON with sorted keys."""
    head = {
        "extracted_on": today.isoformat(),
        "license": "MIT",
        "license_file": LICENSE.name,
        "sha256": sha256(_compact(providers).encode()).hexdigest(),
        "source": f"{PACKAGE} {version}",
        "units": UNITS,
    }
    body = _compact(providers).replace('{"id":', '\n{"id":')
    return f'{_compact(head)[:-1]},\n"providers":{body}}}\n'


def extract(providers: Iterable[Any]) -> list[Json]:
    """The providers of `PROVIDERS` in the package's order, which decides between two that match."""
    found = [_provider(provider) for provider in providers if provider.id in PROVIDERS]
    missing = set(PROVIDERS) - {provider["id"] for provider in found}
    if missing:
        raise PriceError(f"{PACKAGE} no longer has these providers: {', '.join(sorted(missing))}.")
    return found


def picousd(price: Decimal, kind: str, where: str) -> int:
    """A price in USD per million tokens (or thousand searches) as pico-USD of one; PriceError if odd."""
    if not price.is_finite() or price < 0:
        raise PriceError(f"{where}: {kind} costs {price}, which is no price.")
    if price > MOST_USD:
        raise PriceError(f"{where}: {kind} costs {price} USD, more than {MOST_USD} USD.")
    exact = price * PICOUSD[kind]
    whole = exact.to_integral_value()  # the package divides some by three, and some are binary fractions
    if abs(whole - exact) > exact * MOST_ROUNDED:
        raise PriceError(f"{where}: {kind} costs {price} USD, which is no whole number of pico-USD.")
    return int(whole)


def _undated(text: str) -> str:
    return text.partition(",")[2]  # the day of extraction is the first entry


def _provider(provider: Any) -> Json:
    found: Json = {"id": provider.id}
    if provider.provider_match:
        found["match"] = _clause(provider.provider_match, provider.id)
    if provider.fallback_model_providers:
        found["otherwise"] = [other for other in provider.fallback_model_providers if other in PROVIDERS]
    found["models"] = [_model(model, f"{provider.id} {model.id}") for model in provider.models]
    return found


def _model(model: Any, where: str) -> Json:
    # Models without a price of ours stay in: the first that matches a name decides.
    found: Json = {"id": model.id, "match": _clause(model.match, where)}
    prices = model.prices if isinstance(model.prices, list) else [model]  # which has a `prices` as well
    terms = [{**_condition(price, where), "rates": _rates(price.prices, where)} for price in prices]
    if any(term["rates"] for term in terms):
        found["prices"] = terms
    if model.price_variants:
        # One without prices is kept too: that service costs what plain service costs.
        found["variants"] = [
            {"when": dict(one.when), **_condition(one, where), "rates": _rates(one.prices, where)}
            for one in model.price_variants
        ]
    return found


def _rates(prices: Any, where: str) -> Json:
    named = {kind: [getattr(prices, name) for name in names] for kind, names in KINDS.items()}
    return {
        kind: _price(next(price for price in found if price is not None), kind, where)
        for kind, found in named.items()
        if any(price is not None for price in found)
    }


def _price(price: Any, kind: str, where: str) -> int | list[int]:
    if isinstance(price, Decimal):
        return picousd(price, kind, where)
    steps = [number for tier in price.tiers for number in (tier.start, picousd(tier.price, kind, where))]
    return [picousd(price.base, kind, where), *steps]


def _condition(priced: Any, where: str) -> Json:
    constraint = getattr(priced, "constraint", None)
    if constraint is None:
        return {}
    if type(constraint).__name__ == "StartDateConstraint":
        return {"from": constraint.start_date.isoformat()}
    if type(constraint).__name__ == "TimeOfDateConstraint":
        return {"daily": [_minute(constraint.start_time, where), _minute(constraint.end_time, where)]}
    raise PriceError(f"{where}: a price depends on {type(constraint).__name__}, which is not known here.")


def _minute(moment: time, where: str) -> int:
    if moment.utcoffset() or moment.second or moment.microsecond:
        raise PriceError(f"{where}: a price changes at {moment}, which is no full minute UTC.")
    return moment.hour * 60 + moment.minute


def _clause(clause: Any, where: str) -> list[Any]:
    kind = CLAUSES.get(type(clause).__name__)
    if kind is None:
        raise PriceError(f"{where}: names are matched by {type(clause).__name__}, which is not known here.")
    if kind in ("or", "and"):
        return [kind, [_clause(part, where) for part in getattr(clause, f"{kind}_")]]
    text: str = getattr(clause, kind)
    return [kind, text if kind == "regex" else text.lower()]


def _compact(value: object) -> str:
    return json.dumps(value, separators=(",", ":"), sort_keys=True, allow_nan=False)


if __name__ == "__main__":
    sys.exit(main())
