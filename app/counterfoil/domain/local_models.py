"""Models that run on a machine of one's own: which they are, and how fast they write. Pure.

They have no quota: what they cost is power, priced by the user's own entries, else not known.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from counterfoil.domain.money import Cost

PROVIDERS = frozenset(
    {"ollama", "lmstudio", "llama.cpp", "vllm", "sglang", "mlx", "koboldcpp", "localai", "jan", "local"}
)

# Ollama's names for sizes; whoever else serves open models calls them otherwise.
_SIZED = re.compile(r"[\w./-]+:(?:\d+(?:\.\d+)?[bm](?:-[\w.-]+)?|latest)", re.ASCII | re.IGNORECASE)
_SERVED_ELSEWHERE = ("-cloud", ":cloud")


@dataclass(frozen=True, slots=True)
class LocalUse:
    """Today's use of self-hosted models.

    `output_per_minute` is over those minutes of the last hour of use in which an answer ended; None
    where none did. `cost` is of power, not known without a price for it.
    """

    requests: int
    tokens: int
    output: int
    output_per_minute: float | None
    active_minutes: int
    cost: Cost


def is_local(provider: str, model: str) -> bool:
    """Whether a model of that provider, both as in the ledger, runs on a machine of the user's own."""
    if model.lower().endswith(_SERVED_ELSEWHERE):
        return False
    return provider in PROVIDERS or (provider == "gateway" and _SIZED.fullmatch(model) is not None)


def pace_of(minutes: Iterable[tuple[int, int]]) -> tuple[float | None, int]:
    """Output tokens a minute, and over how many, of (minute's start in ms, output tokens) pairs."""
    by_minute: dict[int, int] = {}
    for at_ms, output in minutes:
        if output:
            by_minute[at_ms] = by_minute.get(at_ms, 0) + output
    if not by_minute:
        return None, 0
    return sum(by_minute.values()) / len(by_minute), len(by_minute)
