"""The Copilot CLI's events: outputs at once, the rest at a shutdown, and nothing that its store has."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from counterfoil.conformance import problems
from counterfoil.domain.usage import OutputQuality, TokenCounts, UsageEvent
from counterfoil.readers.base import Batch, LogFile, SkipReason, Unknown
from counterfoil.readers.copilot_cli import CopilotCliReader
from tests.corpora import CORPUS, laid_out
from tests.unit.readers import plain_copilot_cli
from tests.unit.readers.codex_log import raw
from tests.unit.readers.laid_home import expected, read, spec_of, totals_of

Json = dict[str, Any]
PATH = "session-state/s-1/events.jsonl"
WITHOUT_STORE = CORPUS / "copilot-cli" / "without-store"


def event(kind: str, minute: int = 0, **data: object) -> Json:
    return {
        "type": kind,
        "data": data,
        "id": f"e-{minute}",
        "timestamp": f"2026-08-05T17:{minute:02d}:00.000Z",
    }


def start(version: str = "1.0.78") -> Json:
    return event("session.start", sessionId="s-1", copilotVersion=version, context={"cwd": "/home/u/quay"})


def said(name: str, output: int | None, minute: int, **more: object) -> Json:
    return event("assistant.message", minute, apiCallId=name, model="gpt-5-mini", outputTokens=output, **more)


def shut(
    minute: int, requests: int, prompt: int, output: int, read: int = 0, nano: int | None = None
) -> Json:
    usage = {"inputTokens": prompt, "outputTokens": output, "cacheReadTokens": read, "cacheWriteTokens": 0}
    told: Json = {"requests": {"count": requests, "cost": 0}, "usage": usage}
    return event(
        "session.shutdown",
        minute,
        modelMetrics={"gpt-5-mini": told if nano is None else {**told, "totalNanoAiu": nano}},
    )


def test_what_a_crash_cut_short_does_not_make_totals_begin_anew() -> None:
    legs = (said("c-1", 1_000, 1), shut(2, 1, 1_000_000, 1_000), event("session.resume", 3))
    crashed = (said("c-2", 10, 4), event("session.resume", 5))
    batch = given(start("1.0.40"), *legs, *crashed, said("c-3", 20, 6), shut(7, 2, 1_040_000, 1_020))
    counted = [one.tokens for one in winners(batch).values()]
    assert sum(tokens.input for tokens in counted) == 1_040_000
    assert [tokens.output for tokens in counted] == [1_000, 10, 20]


@pytest.mark.parametrize("behind", [2, 3, 5])
def test_a_session_that_began_before_the_store_is_left_to_it_as_soon_as_it_is_there(behind: int) -> None:
    lines = raw(
        (
            start(),
            said("c-1", 10, 1),
            shut(2, 1, 100, 10),
            event("session.resume", 3),
            said("c-2", 20, 4),
            shut(5, 2, 300, 30),
        )
    )
    before = CopilotCliReader().read(lines[:behind], LogFile(PATH), {})
    after = CopilotCliReader().read(
        lines[behind:], LogFile(PATH, {"session-store.db": b""}.get), before.state
    )
    assert before.events
    assert not after.events


def test_a_session_that_a_newer_version_goes_on_with_is_left_to_the_store_from_then_on() -> None:
    resumed = event("session.resume", 3, copilotVersion="1.0.78")
    old = (start("1.0.40"), said("c-1", 10, 1), shut(2, 1, 100, 10))
    batch = given(*old, resumed, said("c-2", 20, 4), shut(5, 2, 300, 30), store=b"")
    assert [one.tokens for one in winners(batch).values()] == [TokenCounts(100, output=10)]


def given(*lines: Json, store: bytes | None = None) -> Batch:
    beside = {"session-store.db": store, "session-state/s-1/workspace.yaml": b"id: s-1\ncwd: /home/u/pier\n"}
    return CopilotCliReader().read(raw(lines), LogFile(PATH, beside.get), {})


def winners(batch: Batch) -> dict[str, UsageEvent]:
    best: dict[str, UsageEvent] = {}
    for one in batch.events:
        if one.key not in best or one.rank > best[one.key].rank:
            best[one.key] = one
    return best


def test_a_home_comes_to_the_totals_that_stand_beside_it(tmp_path: Path) -> None:
    events, skipped = read("copilot-cli", laid_out("copilot-cli", tmp_path))
    assert totals_of(events) == expected("copilot-cli")
    assert not skipped
    assert {one.context.project for one in events} == {"lighthouse", "harbour", "old-quay"}


@pytest.mark.parametrize("has_store", [True, False])
def test_a_plain_loop_comes_to_the_same(tmp_path: Path, has_store: bool) -> None:
    home = laid_out("copilot-cli", tmp_path) if has_store else WITHOUT_STORE
    plain = plain_copilot_cli.sums(home)
    found = totals_of(read("copilot-cli", home)[0])
    assert plain.keys() == found.keys()
    for name, row in plain.items():  # of reasoning the reader knows less: a leg's has no one request
        kinds = row.keys() - {"reasoning", "credits_nano"}
        assert {kind: found[name][kind] for kind in kinds} == {kind: row[kind] for kind in kinds}
        assert found[name].get("credits_nano", 0) == row.get("credits_nano", 0)


def test_what_a_large_store_has_is_not_counted_twice(tmp_path: Path) -> None:
    home = laid_out("copilot-cli", tmp_path)
    with closing(sqlite3.connect(home / "session-store.db")) as store:
        store.execute("CREATE TABLE padding AS SELECT zeroblob(3 << 20) AS bytes")
        store.commit()
    assert (home / "session-store.db").stat().st_size > 3 << 20
    assert totals_of(read("copilot-cli", home)[0]) == expected("copilot-cli")


@pytest.mark.parametrize("has_store", [True, False])
def test_the_reader_keeps_what_every_reader_promises(tmp_path: Path, has_store: bool) -> None:
    home = laid_out("copilot-cli", tmp_path) if has_store else WITHOUT_STORE
    assert problems(spec_of("copilot-cli"), home, rounds=6) == []


def test_real_recordings_come_to_their_shutdowns_a_compaction_and_a_rewound_answer(shared_logs: Path) -> None:
    """By hand: the shutdowns of 31 recordings have 64, 3 and 1 requests, and two requests are in none."""
    found: dict[str, UsageEvent] = {}
    for path in sorted(shared_logs.glob("raw/*Irrlicht/replaydata/agents/copilot/**/transcript.jsonl")):
        batch = CopilotCliReader().read(raw(path.read_bytes().splitlines()), LogFile(PATH), {})
        assert not batch.skipped
        assert not batch.unknown
        found |= winners(batch)
    totals = totals_of(list(found.values()))
    mini = totals["github-copilot/gpt-5-mini"]
    assert (mini["requests"], mini["input"]) == (66, 330_165 + 1_218)
    assert (mini["cache_read"], mini["output"]) == (435_456 + 10_624, 23_481 + 1_075 + 75)
    assert mini["credits_nano"] == 14_310_975_000
    haiku = totals["github-copilot/claude-haiku-4.5"]
    assert tuple(haiku[kind] for kind in ("requests", "input", "cache_read", "output")) == (
        3,
        30,
        12_359,
        260,
    )
    assert haiku["cache_write_5m"] == 25_105


def test_a_leg_of_one_request_is_exact() -> None:
    batch = given(start(), said("c-1", 99, 1), shut(2, 1, 10_548, 99, 1_664, 241_435_000))
    (one,) = winners(batch).values()
    assert one.tokens == TokenCounts(8_884, 1_664, 0, 0, 99)
    assert (one.quality, one.credits_nano) == (OutputQuality.AS_LOGGED, 241_435_000)
    assert (one.key, one.context.project, one.context.client_version) == ("s-1:c-1", "quay", "1.0.78")


def test_the_prompts_of_a_leg_stand_with_its_last_answer() -> None:
    batch = given(start(), said("c-1", 100, 1), said("c-2", 50, 2), shut(3, 2, 20_000, 150, 9_000, 7))
    first, last = winners(batch).values()
    assert (first.tokens, first.quality) == (TokenCounts(output=100), OutputQuality.PARTIAL)
    assert (last.tokens, last.quality) == (TokenCounts(11_000, 9_000, 0, 0, 50), OutputQuality.CUMULATIVE)
    assert last.at_ms - first.at_ms == 60_000


def test_a_session_that_was_resumed_tells_its_totals_from_the_begin() -> None:
    legs = (said("c-1", 100, 1), shut(2, 1, 10_000, 100, 0, 5), event("session.resume", 3))
    batch = given(start(), *legs, said("c-2", 70, 4), shut(5, 2, 21_000, 170, 10_000, 8))
    assert [one.tokens for one in winners(batch).values()] == [
        TokenCounts(10_000, 0, 0, 0, 100),
        TokenCounts(1_000, 10_000, 0, 0, 70),
    ]
    assert [one.credits_nano for one in winners(batch).values()] == [5, 3]


@pytest.mark.parametrize(
    "mark",
    [
        event("session.resume", 2),
        event("session.info", 2, infoType="rewind"),
        event("session.compaction_complete", 2, success=True),
    ],
)
def test_totals_that_do_not_hold_what_was_said_began_anew(mark: Json) -> None:
    batch = given(start(), said("c-1", 75, 1), mark, said("c-2", 110, 3), shut(4, 1, 10_813, 110, 10_752))
    lost, last = winners(batch).values()
    assert (lost.tokens, lost.quality) == (TokenCounts(output=75), OutputQuality.PARTIAL)
    assert last.tokens == TokenCounts(61, 10_752, 0, 0, 110)


@pytest.mark.parametrize(("requests", "prompt", "output"), [(2, 21_940, 247), (3, 33_782, 1_322)])
def test_a_compaction_is_a_request_that_totals_hold_or_not_and_their_credits_do(
    requests: int, prompt: int, output: int
) -> None:
    used = {"inputTokens": 11_842, "outputTokens": 1_075, "cacheReadTokens": 0, "model": "gpt-5-mini"}
    used["copilotUsage"] = {"totalNanoAiu": 272}
    compaction = event("session.compaction_complete", 2, requestId="r-1", compactionTokensUsed=used)
    batch = given(
        start(),
        said("c-1", 105, 1),
        compaction,
        said("c-2", 142, 3),
        shut(4, requests, prompt, output, 0, 651),
    )
    found = winners(batch)
    assert found["s-1:compaction:r-1"].tokens == TokenCounts(11_842, 0, 0, 0, 1_075)
    assert sum(one.tokens.input for one in found.values()) == 33_782
    assert sum(one.tokens.output for one in found.values()) == 1_322
    assert sum(one.credits_nano or 0 for one in found.values()) == 651


@pytest.mark.parametrize(("told", "known"), [(3, 3), (50, None), (None, None)])
def test_reasoning_of_a_leg_is_known_where_it_can_be_the_last_answer_s(
    told: int | None, known: int | None
) -> None:
    end = shut(3, 2, 900, 60)
    end["data"]["modelMetrics"]["gpt-5-mini"]["usage"]["reasoningTokens"] = told
    batch = given(start(), said("c-1", 40, 1), said("c-2", 20, 2), end)
    assert winners(batch)["s-1:c-2"].tokens.reasoning == known


def test_an_answer_in_several_parts_is_one() -> None:
    parts = (said("c-1", None, 1), said("c-1", 40, 1), said("c-1", 40, 1))
    batch = given(start(), *parts, shut(2, 1, 900, 40))
    assert [one.tokens.output for one in winners(batch).values()] == [40]
    assert batch.repeats == 1


def test_a_model_that_never_answered_is_counted_by_its_totals() -> None:
    (one,) = given(start(), shut(2, 1, 600, 6)).events
    assert one.key.startswith("s-1:gpt-5-mini:")
    assert (one.tokens, one.quality) == (TokenCounts(600, output=6), OutputQuality.CUMULATIVE)


@pytest.mark.parametrize(
    ("version", "store", "is_counted"),
    [("1.0.78", b"", False), ("1.0.78", None, True), ("0.0.420", b"", True), ("nightly", b"", True)],
)
def test_the_store_has_the_sessions_of_versions_that_write_it(
    version: str, store: bytes | None, is_counted: bool
) -> None:
    batch = given(start(version), said("c-1", 99, 1), shut(2, 1, 10_000, 99), store=store)
    assert bool(batch.events) is is_counted
    assert batch.used + batch.other == 3


def test_the_project_is_taken_from_the_session_s_own_file_where_its_start_tells_none() -> None:
    begin = event("session.start", sessionId="s-1", copilotVersion="1.0.78")
    (one,) = given(begin, said("c-1", 5, 1)).events
    assert one.context.project == "pier"


def test_a_subagent_s_answer_is_one_of_the_session() -> None:
    (one,) = given(start(), {**said("c-1", 5, 1), "agentId": "call_w"}).events
    assert (one.context.session, one.context.sidechain) == ("s-1", True)


def test_figures_that_cannot_be_read_are_skipped_with_their_reason_and_end_no_leg() -> None:
    batch = given(start(), said("c-1", 5, 1), shut(2, 1, -4, 5), shut(3, 1, 900, 5))
    assert [line.reason for line in batch.skipped] == [SkipReason.BAD_NUMBER]
    assert [one.tokens.input for one in winners(batch).values()] == [900]


def test_families_of_events_and_fields_that_are_new_are_counted() -> None:
    told = shut(2, 1, 10, 5)
    told["data"]["modelMetrics"]["gpt-5-mini"]["usage"]["audioTokens"] = 3
    batch = given(start(), event("oracle.asked", 1), event("session.some_news", 1), told)
    assert set(batch.unknown) == {Unknown("type", "oracle.asked"), Unknown("field", "audioTokens", "1.0.78")}
