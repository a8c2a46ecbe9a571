"""What one token or search costs, and what that is known from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Rate:
    """Pico-USD of one token or search, and which layer says so since when (a UTC date; None: undated).

    `above_tokens` is the prompt size that it holds above, `times` the factor that was applied, as text.
    """

    picousd: int
    layer: str
    source: str
    since: date | None = None
    above_tokens: int | None = None
    times: str = ""
