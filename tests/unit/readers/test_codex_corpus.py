"""Real rollouts of the project's own corpus, their totals as written down and by a plain second rule."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random

import pytest

from counterfoil.domain.usage import UsageEvent
from counterfoil.readers.base import Batch, LogFile
from counterfoil.readers.codex import CodexReader
from tests.conftest import CORPUS
from tests.unit.readers.codex_log import lines_of, read_in_parts

HOME = CORPUS / "codex"
EXPECTED: dict[str, dict[str, dict[str, dict[str, int]]]] = json.loads((HOME / "expected.json").read_text())
WITH_A_PLAIN_RULE = sorted(EXPECTED.keys() - {"fork-that-cannot-tell"})  # that one needs its parent's file

# repeated or copied counts, and windows seen outside copied history
REPEATS_AND_READINGS = {
    "before-the-envelope": (0, 0),
    "counter-starts-over": (0, 10),
    "credits-and-limits": (1, 13),
    "five-hour-window-vanishes": (1, 243),
    "fork-that-cannot-tell": (0, 0),
    "fork-with-parent": (7, 18),
    "fork-without-parent": (22, 246),
    "model-switch": (1, 8),
    "resumed-and-compacted": (1, 106),
    "spawned-with-nothing-copied": (0, 26),
    "windows-missing-once": (0, 58),
}


def files(name: str) -> list[Path]:
    found = sorted((HOME / name / ".codex").rglob("*.jsonl"))
    assert found
    return found


def batches(name: str) -> list[Batch]:
    home = HOME / name / ".codex"
    return [
        CodexReader().read(lines_of(path), LogFile(path.relative_to(home).as_posix()), {})
        for path in files(name)
    ]


def by_model(events: dict[str, UsageEvent]) -> dict[str, dict[str, int]]:
    sums: dict[str, dict[str, int]] = {}
    for event in events.values():
        tokens = event.tokens
        add(
            sums.setdefault(event.context.model, {}),
            requests=1,
            input=tokens.input,
            cache_read=tokens.cache_read,
            cache_write_5m=tokens.cache_write_5m,
            cache_write_1h=tokens.cache_write_1h,
            output=tokens.output,
        )
    return sums


def add(sums: dict[str, int], **counts: int) -> None:
    for kind, count in counts.items():
        sums[kind] = sums.get(kind, 0) + count


def plainly(path: Path) -> dict[str, dict[str, int]]:
    """The same totals the short way: only for files with turn ids and without damage."""
    sums: dict[str, dict[str, int]] = {}
    own = turn = model = ""
    before: dict[str, int] = {}
    for record in map(json.loads, path.read_text().splitlines()):
        payload = record.get("payload", {})
        turn, model = payload.get("turn_id", turn), payload.get("model", model)
        if record.get("type") == "session_meta":
            own = own or payload["id"]
        info = payload.get("info") if payload.get("type") == "token_count" else None
        if not info:
            continue
        total, last = info["total_token_usage"], info["last_token_usage"]
        if total != before and turn > own:
            used = last if total == last or not before else {k: total[k] - before[k] for k in total}
            cached = used.get("cached_input_tokens", 0)
            fresh = used["input_tokens"] - cached
            add(
                sums.setdefault(model, {}),
                requests=1,
                input=fresh,
                cache_read=cached,
                cache_write_5m=0,
                cache_write_1h=0,
                output=used["output_tokens"],
            )
        before = total
    return sums


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_totals_by_model_are_those_written_down(name: str) -> None:
    counted = {event.key: event for batch in batches(name) for event in batch.events}
    assert by_model(counted) == EXPECTED[name]["codex"]


@pytest.mark.parametrize("name", WITH_A_PLAIN_RULE)
def test_a_plain_second_rule_comes_to_the_same_totals(name: str) -> None:
    sums: dict[str, dict[str, int]] = {}
    for path in files(name):
        for model, counts in plainly(path).items():
            add(sums.setdefault(model, {}), **counts)
    assert sums == EXPECTED[name]["codex"]


@pytest.mark.parametrize("name", sorted(REPEATS_AND_READINGS))
def test_repeats_and_readings_are_those_written_down_and_nothing_is_skipped(name: str) -> None:
    found = batches(name)
    assert (
        sum(batch.repeats for batch in found),
        sum(len(batch.readings) for batch in found),
    ) == REPEATS_AND_READINGS[name]
    assert [skipped for batch in found for skipped in batch.skipped] == []
    assert [refusal for batch in found for refusal in batch.refusals] == []


@pytest.mark.parametrize("name", sorted(REPEATS_AND_READINGS))
def test_real_files_read_piece_by_piece_give_what_they_give_at_once(name: str) -> None:
    random = Random(name)
    for path in files(name):
        lines, file = lines_of(path), LogFile(path.name)
        cuts = [random.randint(0, len(lines)) for _ in range(9)]
        whole, parts = read_in_parts(lines, [], file), read_in_parts(lines, cuts, file)
        assert (parts.events, parts.readings, parts.repeats) == (whole.events, whole.readings, whole.repeats)
        assert parts.notes == whole.notes


def test_the_five_hour_window_is_gone_after_12_july_and_the_week_is_told_by_its_length() -> None:
    (batch,) = batches("five-hour-window-vanishes")
    lengths = [r.window_minutes for r in batch.readings]
    gone = len(lengths) - 1 - lengths[::-1].index(300)
    assert set(lengths[gone + 1 :]) == {10080}
    assert {r.limit_id for r in batch.readings} == {"codex"}
    assert {r.has_credits for r in batch.readings} <= {True, None}


def test_credits_are_noted_when_they_change_and_a_spending_limit_is_a_reading() -> None:
    (batch,) = batches("credits-and-limits")
    bodies = [json.loads(note.body) for note in batch.notes]
    assert [body["balance"] for body in bodies] == [1250.5, 1248.25, 1248.25, 1250.5]
    assert [body.get("spend_control_reached") for body in bodies] == [False, False, True, None]
    seen = {(r.limit_id, r.window_minutes, r.percent) for r in batch.readings}
    assert {found for found in seen if found[0] != "codex"} == {
        ("codex_individual_limit", 0, 32.0),
        ("codex_individual_limit", 0, 33.0),
        ("codex_individual_limit", 0, 100.0),
        ("codex_bengalfox", 10080, 3.0),
        ("premium", 0, 12.0),
        ("premium", 10080, 65.0),
    }


def test_a_forks_own_calls_carry_its_own_name() -> None:
    (batch,) = batches("fork-without-parent")
    assert {e.context.session for e in batch.events} == {"019f1fd6-f9a0-7e13-8a8f-cbf5a3fd10d1"}
    assert {e.context.project for e in batch.events} == {"mise"}
