"""What the lines and usage objects of Claude Code are known to hold; all else is counted as unknown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from counterfoil.readers.claude_notes import COST_STATE
from counterfoil.readers.claude_silent import BRIEF, SILENT

_NO_DIGITS = str.maketrans("", "", "0123456789")
TYPES = SILENT | BRIEF | {"assistant", "progress", COST_STATE}

_COUNTS = ("input_tokens", "output_tokens", "cache_read_input_tokens", "cache_creation_input_tokens")
_FIELDS = frozenset((*_COUNTS, "iterations", "service_tier", "speed", "inference_geo"))
_INNER = {
    "cache_creation": frozenset(("ephemeral_5m_input_tokens", "ephemeral_1h_input_tokens")),
    "server_tool_use": frozenset(("web_search_requests", "web_fetch_requests")),
    "output_tokens_details": frozenset(("thinking_tokens",)),
}
WITHOUT_DIGITS = frozenset(
    f"cache_creation.{name.translate(_NO_DIGITS)}" for name in _INNER["cache_creation"]
)  # as they look where digits are left out


def odd_fields(usage: Mapping[str, object]) -> Iterator[str]:
    """Names of the fields that no reading of usage knows, those of an inner object behind a dot."""
    for name, value in usage.items():
        if name in _INNER:
            inner = value if isinstance(value, dict) else {}
            yield from (f"{name}.{one}" for one in inner.keys() - _INNER[name])
        elif name not in _FIELDS:
            yield name
