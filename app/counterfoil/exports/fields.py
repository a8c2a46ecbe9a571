"""Fields that several surfaces have in common in JSON: the command line, the state file, the endpoint."""

from __future__ import annotations

from counterfoil.clock import iso
from counterfoil.domain.burn import BurnRate
from counterfoil.domain.capacity import Capacity, Estimate, Gap
from counterfoil.domain.local_models import LocalUse
from counterfoil.domain.money import usd
from counterfoil.domain.snapshot import Snapshot, Use, WindowState
from counterfoil.domain.tightest import binding
from counterfoil.domain.usage import TokenCounts
from counterfoil.domain.window import QuotaWindow
from counterfoil.exports.forecast_fields import outlook_fields, tightest_fields

SHOWN_BURN_MINUTES = 60
NANO = 10**9


def snapshot_fields(snapshot: Snapshot) -> dict[str, object]:
    """The contract's fields."""
    return {
        "at": iso(snapshot.at_ms),
        "tz": snapshot.tz,
        "windows": [
            state_fields(state)
            | {"tightest": tightest_fields(binding(snapshot.windows, state.window, snapshot.at_ms))}
            for state in snapshot.windows
        ],
        "coverage": {
            "last_request_at": iso(snapshot.last_event_at_ms),
            "skipped": dict(snapshot.skipped),
            "unpriced_models": list(snapshot.unpriced_models),
        },
        "local": local_fields(snapshot.local),
    }


def local_fields(use: LocalUse | None) -> dict[str, object] | None:
    """Today's use of self-hosted models; None where there was none."""
    if use is None:
        return None
    return {
        "requests": use.requests,
        "tokens": use.tokens,
        "output": use.output,
        "output_per_minute": None if use.output_per_minute is None else round(use.output_per_minute, 1),
        "active_minutes": use.active_minutes,
        "cost_usd": usd(use.cost.picousd) if use.cost.known else None,
    }


def use_fields(use: Use) -> dict[str, object]:
    """The contract's figures of a sum."""
    return {
        "requests": use.requests,
        **(token_fields(use.tokens) if use.has_tokens else NO_TOKENS),
        "cost_usd": usd(use.cost.picousd) if use.cost.known else None,
        "unpriced_requests": use.cost.unpriced_requests,
        "estimated_requests": use.estimated_requests,
        "uncounted_requests": use.uncounted_requests,
        "credits": credits_field(use.credits_nano),
    }


def credits_field(credits_nano: int | None) -> float | None:
    """The provider's credits as a number; None where none were told."""
    return credits_nano / NANO if credits_nano else None


def token_fields(tokens: TokenCounts) -> dict[str, int | None]:
    """The contract's names of the kinds of tokens."""
    return {
        "input": tokens.input,
        "cache_read": tokens.cache_read,
        "cache_write_5m": tokens.cache_write_5m,
        "cache_write_1h": tokens.cache_write_1h,
        "output": tokens.output,
        "reasoning": tokens.reasoning,
        "web_searches": tokens.web_searches,
    }


# where only credits are known
NO_TOKENS: dict[str, int | None] = dict.fromkeys(token_fields(TokenCounts()))


def window_fields(window: QuotaWindow, local: Use) -> dict[str, object]:
    """What `status` and `windows` both say of a window."""
    return {
        "agent": window.agent,
        "provider": window.provider,
        "account": window.account,
        "limit_id": window.limit_id,
        "kind": window.kind.value,
        "window_minutes": window.window_minutes or None,
        "starts_at": iso(window.starts_at_ms),
        "resets_at": iso(window.resets_at_ms),
        "basis": window.basis.value,
        "used_percent": window.used_percent,
        "used_percent_source": window.used_percent_source,
        "reading_at": iso(window.reading_at_ms),
        "local": use_fields(local),
    }


def state_fields(state: WindowState) -> dict[str, object]:
    """All that is said of an open window."""
    burns = [_burn(burn) for burn in state.burns]
    shown = next((burn for burn in burns if burn["over_minutes"] == SHOWN_BURN_MINUTES), None)
    return (
        window_fields(state.window, state.local)
        | _estimate(state.estimate)
        | {
            "burn": shown,
            "burns": burns,
            "level": state.level.value,
            "capacity": capacity_fields(state.capacity),
            "own_percent": state.own[-1].percent if state.own else None,
            "gap": _gap(state.gap),
        }
        | outlook_fields(state)
    )


def capacity_fields(capacity: Capacity | None) -> dict[str, object] | None:
    """What one percent is worth, with the assumption that it rests on."""
    if capacity is None:
        return None
    return {
        "usd_per_percent": capacity.usd_per_percent,
        "low": capacity.low,
        "high": capacity.high,
        "tokens_per_percent": capacity.tokens_per_percent,
        "elsewhere_share": capacity.elsewhere_share,
        "windows": capacity.windows,
        "points": capacity.points,
        "plan": capacity.plan,
        "missing": capacity.missing,
        "weights": {
            weight.part.value: {
                "value": weight.value,
                "low": weight.low,
                "high": weight.high,
                "learned": weight.is_learned,
            }
            for weight in capacity.weights
        },
    }


def _estimate(estimate: Estimate | None) -> dict[str, object]:
    """Stands for a reading where there is none, and says so."""
    if estimate is None:
        return {"used_percent_low": None, "used_percent_high": None}
    return {
        "used_percent": estimate.percent,
        "used_percent_source": "estimate",
        "used_percent_low": estimate.low,
        "used_percent_high": estimate.high,
    }


def _gap(gap: Gap | None) -> dict[str, object] | None:
    if gap is None:
        return None
    reasons = [reason.value for reason in gap.reasons]
    return {"at": iso(gap.at_ms), "points": gap.points, "reasons": reasons}


def _burn(burn: BurnRate) -> dict[str, object]:
    return {
        "percent_per_hour": burn.percent_per_hour,
        "tokens_per_minute": round(burn.tokens_per_minute, 3),
        "usd_per_hour": None if burn.picousd_per_hour is None else usd(burn.picousd_per_hour),
        "over_minutes": burn.over_minutes,
    }
