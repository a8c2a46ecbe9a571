"""How it stands as Prometheus reads it: text exposition format 0.0.4. What is not known has no sample."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from counterfoil import __version__
from counterfoil.domain.money import usd
from counterfoil.domain.snapshot import Level, Snapshot, Use, WindowState

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
LEVELS = {level: number for number, level in enumerate(Level, -1) if level is not Level.UNKNOWN}
Labels = Mapping[str, str | None]
Sample = tuple[Labels, int | float | str | None]
"""Labels and a value: a number, or decimal digits where it is exact; None is left out."""


@dataclass(frozen=True, slots=True)
class ModelUse:
    """All that the ledger knows of a model's use by an agent."""

    agent: str
    provider: str
    model: str
    use: Use


@dataclass(frozen=True, slots=True)
class Standing:
    """How it stands, all use by model, and how many records of requests the ledger has."""

    snapshot: Snapshot
    uses: Sequence[ModelUse] = ()
    records: int | None = None


def metrics(standing: Standing) -> str:
    """The whole exposition."""
    families = (*_of_windows(standing.snapshot), *_of_uses(standing.uses), *_of_ledger(standing))
    return "".join(line for family in families for line in family)


def _of_windows(snapshot: Snapshot) -> Iterator[Iterator[str]]:
    states = [(_window_labels(state), state) for state in snapshot.windows]
    at_ms = snapshot.at_ms

    def told(name: str, text: str, value: object) -> Iterator[str]:
        assert callable(value)
        return _family(f"window_{name}", "gauge", text, [(labels, value(state)) for labels, state in states])

    yield told("used_percent", "Percent used, as the provider said last.", lambda s: s.window.used_percent)
    yield told(
        "estimated_percent",
        "Percent used as worked out here, where the provider said nothing.",
        lambda s: s.estimate.percent if s.estimate and s.window.used_percent is None else None,
    )
    yield told("reading_age_seconds", "Age of used_percent.", lambda s: _age_s(at_ms, s.window.reading_at_ms))
    yield told("reset_timestamp_seconds", "When the window ends.", lambda s: _seconds(s.window.resets_at_ms))
    yield told(
        "exhaust_chance", "Chance, 0 to 1, that it runs out before its reset.", lambda s: s.forecast.p_exhaust
    )
    yield told(
        "runs_out_timestamp_seconds",
        "When it runs out by the forecast, where it does.",
        lambda s: _seconds(s.forecast.runs_out_at_ms),
    )
    yield told("level", "0 calm, 1 watch, 2 warn, 3 critical, 4 exhausted.", lambda s: LEVELS.get(s.level))
    yield told("requests", "Own requests in it.", lambda s: s.local.requests)
    yield told("cost_usd", "Value of the own requests in it at API list prices.", lambda s: _cost(s.local))


def _of_uses(uses: Sequence[ModelUse]) -> Iterator[Iterator[str]]:
    named: list[tuple[dict[str, str | None], Use]] = [
        ({"agent": one.agent, "provider": one.provider, "model": one.model}, one.use) for one in uses
    ]
    tokens: list[Sample] = [
        (labels | {"kind": kind}, count) for labels, use in named for kind, count in _kinds(use).items()
    ]
    yield _family("tokens_total", "counter", "Tokens by kind; output includes reasoning.", tokens)
    requests: list[Sample] = [(labels, use.requests) for labels, use in named]
    yield _family("requests_total", "counter", "Requests.", requests)
    unpriced: list[Sample] = [(labels, use.cost.unpriced_requests) for labels, use in named]
    yield _family("unpriced_requests_total", "counter", "Requests without a known price.", unpriced)
    costs: list[Sample] = [(labels, _cost(use)) for labels, use in named]
    yield _family("cost_usd_total", "counter", "Value of the priced requests at API list prices.", costs)


def _of_ledger(standing: Standing) -> Iterator[Iterator[str]]:
    snapshot = standing.snapshot
    skipped: list[Sample] = [({"reason": reason}, lines) for reason, lines in snapshot.skipped]
    yield _family("skipped_lines", "gauge", "Lines of logs that were not counted.", skipped)
    for name, text, value in (
        ("ledger_records", "Records of requests in the ledger.", standing.records),
        ("last_look_timestamp_seconds", "When the figures here were worked out.", _seconds(snapshot.at_ms)),
        ("last_request_timestamp_seconds", "Time of the last request.", _seconds(snapshot.last_event_at_ms)),
    ):
        yield _family(name, "gauge", text, [({}, value)])
    yield _family("build_info", "gauge", "The program.", [({"version": __version__}, 1)])


def _window_labels(state: WindowState) -> dict[str, str | None]:
    window = state.window
    return {
        "agent": window.agent,
        "provider": window.provider,
        "account": window.account,
        "limit": window.limit_id,
        "kind": window.kind.value,
        "basis": window.basis.value,
    }


def _kinds(use: Use) -> dict[str, int]:
    tokens = use.tokens
    return {
        "input": tokens.input,
        "cache_read": tokens.cache_read,
        "cache_write_5m": tokens.cache_write_5m,
        "cache_write_1h": tokens.cache_write_1h,
        "output": tokens.output,
    }


def _cost(use: Use) -> str | None:
    return usd(use.cost.picousd) if use.cost.known else None


def _seconds(at_ms: int | None) -> float | None:
    return None if at_ms is None else at_ms / 1000


def _age_s(now_ms: int, at_ms: int | None) -> float | None:
    return None if at_ms is None else max(0, now_ms - at_ms) / 1000


def _family(name: str, kind: str, text: str, samples: Sequence[Sample]) -> Iterator[str]:
    known = [(labels, value) for labels, value in samples if value is not None]
    if not known:
        return
    yield f"# HELP counterfoil_{name} {text}\n# TYPE counterfoil_{name} {kind}\n"
    for labels, value in known:
        yield f"counterfoil_{name}{_labels(labels)} {value}\n"


def _labels(labels: Labels) -> str:
    told = [f'{name}="{_escaped(value)}"' for name, value in labels.items() if value is not None]
    return f"{{{','.join(told)}}}" if told else ""


def _escaped(value: str) -> str:
    kept = value.encode("utf-8", "replace").decode()
    return kept.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
