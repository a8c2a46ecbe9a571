"""How prices are printed: which one applied, from which layer, since when."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from counterfoil.clock import iso
from counterfoil.domain.money import Cost, cents, usd
from counterfoil.domain.rate import Rate
from counterfoil.prices.layer import Layer
from counterfoil.prices.rate import Applied, Found
from counterfoil.words.prices import amount

PER_MILLION, EACH = "usd_per_million", "usd_each"


def layer_fields(layer: Layer) -> dict[str, object]:
    """A layer as JSON."""
    return {
        "layer": layer.name,
        "in_use": layer.used,
        "source": layer.source,
        "day": layer.day or None,
        "digest": layer.digest,
        "entries": layer.entries,
        "path": layer.path,
        "loaded_at": iso(layer.loaded_ms),
        "loaded_from": layer.origin,
    }


def cost_fields(cost: Cost, now: Cost) -> dict[str, object]:
    """What something cost at its time, and what it would cost now."""
    return {
        "cost_usd": usd(cost.picousd) if cost.known else None,
        "cost_now_usd": usd(now.picousd) if now.known else None,
    }


def applied_fields(applied: Applied | None) -> dict[str, object] | None:
    """The prices that a request was priced by; None where there are none."""
    if applied is None:
        return None
    return {
        "provider": applied.provider,
        "model": applied.model,
        "service": dict(applied.service),
        "prompt_tokens": applied.prompt_tokens,
        "rates": rate_fields(applied.rates),
    }


def rate_fields(found: Found) -> list[dict[str, object]]:
    """Each kind's price with where it is from."""
    return [
        {
            "kind": kind,
            EACH if kind == "web_search" else PER_MILLION: amount(kind, rate),
            "since": rate.since.isoformat() if rate.since else None,
            "above_tokens": rate.above_tokens,
            "times": rate.times or None,
            "layer": rate.layer,
            "source": rate.source,
        }
        for kind, rate in found.items()
    ]


def service_words(service: Mapping[str, str]) -> str:
    """`plain`, or `speed fast, geo us`."""
    return ", ".join(f"{name.replace('_', ' ')} {value}" for name, value in service.items()) or "plain"


def said_cost(cost: Cost, now: Cost) -> str:
    """The two costs of something in a sentence."""
    if not cost.known:
        return "cost not known"
    later = "" if now == cost else f"; {cents(now.picousd) if now.known else 'not known'} as priced now"
    return f"{usd(cost.picousd)} USD as priced at its time{later}"


def said_rates(found: Found) -> Iterator[str]:
    """A line for all kinds that are priced alike from one place."""
    by_place: dict[tuple[object, ...], list[tuple[str, Rate]]] = {}
    for kind, rate in found.items():
        place = (rate.layer, rate.source, rate.since, rate.above_tokens, rate.times)
        by_place.setdefault(place, []).append((kind, rate))
    for rates in by_place.values():
        figures = ", ".join(f"{kind.replace('_', ' ')} {amount(kind, rate)}" for kind, rate in rates)
        yield f"{figures}: {_place(rates[0][1])}"


def _place(rate: Rate) -> str:
    """`since 2026-03-13, prompts above 200,000 tokens, shipped (genai-prices 0.2.3)`."""
    parts = [f"since {rate.since}" if rate.since else "undated"]
    if rate.above_tokens is not None:
        parts.append(f"prompts above {rate.above_tokens:,} tokens")
    if rate.times:
        parts.append(f"× {rate.times}")
    return f"{', '.join(parts)}, {rate.layer} ({rate.source})"
