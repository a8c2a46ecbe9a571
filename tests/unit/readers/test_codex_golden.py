"""The larger set of real rollouts, where it is laid beside the project."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from counterfoil.domain.usage import UsageEvent
from counterfoil.readers.base import LogFile
from counterfoil.readers.codex import CodexReader
from tests.unit.readers.codex_log import lines_of
from tests.unit.readers.test_codex_corpus import by_model

FAMILIES = "raw/steipete__CodexBar-sanitised"


def counted(home: Path) -> dict[str, UsageEvent]:
    """Events by key, as a ledger would keep them."""
    events: dict[str, UsageEvent] = {}
    for path in sorted(home.rglob("*.jsonl")):
        batch = CodexReader().read(lines_of(path), LogFile(path.relative_to(home).as_posix()), {})
        assert len({event.key for event in batch.events}) == len(batch.events)
        for event in batch.events:
            events.setdefault(event.key, event)
    return events


def scanner_units(events: dict[str, UsageEvent]) -> int:
    """The unit of those families' oracles: input with its cached part, the cached part again, output."""
    return sum(e.tokens.prompt + e.tokens.cache_read + e.tokens.output for e in events.values())


def last_sum(path: Path) -> int:
    """Their other unit: each count's last call as it stands, repeats and context estimates included."""
    counts = (json.loads(line)["payload"] for line in path.read_text().splitlines())
    return sum(
        c["info"]["last_token_usage"]["total_tokens"] for c in counts if c.get("type") == "token_count"
    )


@pytest.mark.parametrize("name", ["jdx__communique", "jdx__fnox", "jdx__hk", "jdx__mise"])
def test_totals_of_real_homes_equal_the_oracle(shared_logs: Path, name: str) -> None:
    expected = json.loads((shared_logs / "expected.json").read_text())[f"slim/{name}"]["codex"]
    assert by_model(counted(shared_logs / "slim" / name / ".codex")) == expected


@pytest.mark.parametrize(
    ("family", "requests", "units"),
    [
        # The families keep no turn ids, no ancestor and no burst, so only the point that the total
        # had reached tells a copy: their own oracle finds the copied prefix by comparing two files.
        # Parent's final totals and the fork's change after them, 48,730,248 + 3,455,599.
        ("live-fork-4d90-52bf", 178 + 16, 52_185_847),
        # The prefix once and both own parts, 25,547,233 + 3,311,641 + 3,396. Their target is 25,671
        # less, for their scanner skips the first call of a fork whose parent is missing; we do not.
        ("missing-parent-siblings", 133 + 22 + 3, 28_862_270),
        # The same prefix and first own part, with the parent there.
        ("archived-fork-33ce-3869", 133 + 22, 25_547_233 + 3_311_641),
        ("harness-smoke", 2, 17),
    ],
)
def test_a_family_that_cannot_tell_its_copies_counts_each_call_once(
    shared_logs: Path, family: str, requests: int, units: int
) -> None:
    events = counted(shared_logs / FAMILIES / family / "codex-home")
    assert (len(events), scanner_units(events)) == (requests, units)


def test_what_the_last_calls_add_beyond_the_total_is_no_use(shared_logs: Path) -> None:
    # 15,352,834 is that oracle's figure. It adds up the last call of every count, and three of the
    # fork's counts repeat the total after a compaction, with an estimate of the context as last call.
    home = shared_logs / FAMILIES / "archived-fork-33ce-3869" / "codex-home"
    child = home / "archived_sessions" / "child.jsonl"
    assert last_sum(child) == 15_352_834
    estimates = 0
    before = None
    for line in child.read_text().splitlines():
        info = json.loads(line)["payload"].get("info")
        if info and info["total_token_usage"] == before:
            assert info["last_token_usage"]["input_tokens"] == info["last_token_usage"]["output_tokens"] == 0
            estimates += info["last_token_usage"]["total_tokens"]
        before = info["total_token_usage"] if info else before
    assert sum(e.tokens.total for e in counted(home).values()) == 15_352_834 - estimates
