"""A corpus home as its agent's reader reads it, for the golden tests."""

from __future__ import annotations

import json
from pathlib import Path

from counterfoil.conformance.found import Found
from counterfoil.conformance.samples import samples_of
from counterfoil.domain.log_form import Form
from counterfoil.domain.usage import UsageEvent
from counterfoil.readers.agents import AGENTS
from counterfoil.readers.base import AgentSpec, SkippedLine, State
from tests.corpora import CORPUS

Totals = dict[str, dict[str, int]]
KINDS = ("input", "cache_read", "cache_write_5m", "cache_write_1h", "output")


def spec_of(agent: str) -> AgentSpec:
    """The registry's row."""
    return next(spec for spec in AGENTS if spec.name == agent)


def expected(agent: str) -> Totals:
    """The figures that stand beside the corpus."""
    totals: Totals = json.loads((CORPUS / agent / "expected.json").read_text("utf-8"))
    return totals


def read(agent: str, home: Path) -> tuple[list[UsageEvent], list[SkippedLine]]:
    """What counts of a whole home, and what could not be read."""
    spec, found, skipped = spec_of(agent), Found(), []
    for sample in samples_of(spec, home):
        state: State = {}
        for lines in sample.looked({}) if sample.form is Form.DATABASE else [sample.lines]:
            batch = spec.reader.read(lines, sample.file, state)
            state = batch.state
            found.take(batch)
            skipped += batch.skipped
            assert not batch.unknown
    return list(found.winners.values()), skipped


def totals_of(events: list[UsageEvent]) -> Totals:
    """Their sums by provider and model; credits where there are any."""
    totals: Totals = {}
    for event in events:
        name = f"{event.context.provider}/{event.context.model}"
        total = totals.setdefault(name, dict.fromkeys(("requests", *KINDS, "reasoning"), 0))
        total["requests"] += 1
        total["reasoning"] += event.tokens.reasoning or 0
        for kind in KINDS:
            total[kind] += getattr(event.tokens, kind)
        if event.credits_nano is not None:
            total["credits_nano"] = total.get("credits_nano", 0) + event.credits_nano
    return totals
