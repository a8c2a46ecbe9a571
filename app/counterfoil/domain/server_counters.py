"""The counters of tokens that a self-hosted server keeps, out of its metrics in Prometheus' text. Pure.

vLLM and SGLang count per model, llama.cpp for all it serves; all begin at zero when they start.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

MOST_TOKENS = 10**15

_SAMPLE = re.compile(r"([a-zA-Z_:][\w:]*)(?:\{(.*)\})?\s+(\S+)(?:\s+-?\d+)?\s*", re.ASCII)
_LABEL = re.compile(r'([a-zA-Z_]\w*)\s*=\s*"((?:[^"\\]|\\.)*)"', re.ASCII)
_READ, _WRITTEN = 0, 1
_COUNTERS = {
    "vllm:prompt_tokens_total": ("vllm", _READ),
    "vllm:generation_tokens_total": ("vllm", _WRITTEN),
    "sglang:prompt_tokens_total": ("sglang", _READ),
    "sglang:generation_tokens_total": ("sglang", _WRITTEN),
    "llamacpp:prompt_tokens_total": ("llama.cpp", _READ),
    "llamacpp:tokens_predicted_total": ("llama.cpp", _WRITTEN),
}
_STARTED = "process_start_time_seconds"


@dataclass(frozen=True, slots=True)
class Total:
    """Tokens that a server read and wrote since it began, `started_s` (epoch, None where not told)."""

    read: int
    written: int
    started_s: int | None = None

    def since(self, before: Total) -> tuple[int, int]:
        """What came to it. A total that fell, or another start, is a server that began at zero again."""
        is_anew = self.started_s != before.started_s and None not in (self.started_s, before.started_s)
        if is_anew or self.read < before.read or self.written < before.written:
            return self.read, self.written
        return self.read - before.read, self.written - before.written


def totals(text: str) -> dict[tuple[str, str | None], Total]:
    """Totals by server ("vllm") and model, None where the server names none; {} where none are known."""
    found: dict[tuple[str, str | None], list[int]] = {}
    started: int | None = None
    for name, labels, value in _samples(text):
        if name == _STARTED:
            started = int(value)
        elif name in _COUNTERS:
            server, kind = _COUNTERS[name]
            sums = found.setdefault((server, labels.get("model_name")), [0, 0])
            sums[kind] += int(value)  # a server may have several engines
    return {key: Total(sums[_READ], sums[_WRITTEN], started) for key, sums in found.items()}


def _samples(text: str) -> Iterator[tuple[str, dict[str, str], float]]:
    for line in text.splitlines():
        sample = None if line.startswith("#") else _SAMPLE.fullmatch(line)
        if sample is None or (sample[1] not in _COUNTERS and sample[1] != _STARTED):
            continue
        try:
            value = float(sample[3])
        except ValueError:
            continue
        if 0 <= value <= MOST_TOKENS:
            yield sample[1], dict(_LABEL.findall(sample[2] or "")), value
