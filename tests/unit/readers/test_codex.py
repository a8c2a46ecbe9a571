"""What one rollout's lines become."""

from __future__ import annotations

import pytest

from counterfoil.readers.base import LogFile
from counterfoil.readers.codex import CodexReader
from tests.unit.readers.codex_log import (
    THREAD,
    at,
    counted,
    event,
    meta,
    raw,
    read,
    record,
    turn,
    use,
    used,
)

FIRST = use(1000, 400, 50, 20)
SECOND = use(1200, 900, 30, 5)
BOTH = use(2200, 1300, 80, 25)
START = (meta(), turn())


def test_a_call_is_split_into_what_the_field_counts() -> None:
    total = use(1000, 400, 50, 20, written=100)
    (one,) = read(*START, counted(total, total)).events
    assert (one.tokens.input, one.tokens.cache_read, one.tokens.cache_write_5m) == (500, 400, 100)
    assert (one.tokens.cache_write_1h, one.tokens.output, one.tokens.reasoning) == (0, 50, 20)


def test_reasoning_that_the_log_leaves_out_is_unknown() -> None:
    total = {"input_tokens": 9, "output_tokens": 4, "total_tokens": 13}
    (one,) = read(*START, counted(total, total)).events
    assert one.tokens.reasoning is None
    assert one.tokens.output == 4


def test_an_event_says_what_it_ran_on_and_where_it_was_read() -> None:
    records = (
        meta(),
        turn(model="gpt-5.5"),
        event(
            "thread_settings_applied", thread_settings={"model": "gpt-5.6-sol", "service_tier": "priority"}
        ),
        counted(FIRST, FIRST, 5),
    )
    (one,) = read(*records).events
    context = one.context
    assert (context.agent, context.provider, context.model) == ("codex", "openai", "gpt-5.6-sol")
    assert (context.session, context.project) == (THREAD, "shop")
    assert (context.client_version, context.entrypoint) == ("0.145.0", "codex-tui")
    assert (context.service_tier, context.sidechain) == ("priority", False)
    assert one.at_ms == 1_782_907_205_000
    assert one.line == raw(records)[3].ref()


def test_a_model_of_another_provider_is_told_apart_from_the_plan() -> None:
    (one,) = read(meta(model_provider="ollama"), turn(model="qwen3-coder:30b"), counted(FIRST, FIRST)).events
    assert (one.context.provider, one.context.model) == ("gateway", "qwen3-coder:30b")


def test_a_windows_folder_gives_its_last_part() -> None:
    (one,) = read(meta(cwd="C:\\Users\\a\\Shop"), turn(), counted(FIRST, FIRST)).events
    assert one.context.project == "Shop"


def test_before_any_model_is_named_the_model_is_unknown() -> None:
    (one,) = read(meta(), counted(FIRST, FIRST)).events
    assert one.context.model == "unknown"
    named = counted(FIRST, FIRST)
    named["payload"] = {"type": "token_count", "info": {"total_token_usage": FIRST, "model": "gpt-5"}}
    assert read(meta(), named).events[0].context.model == "gpt-5"


def test_a_changed_model_counts_from_its_own_turn_on() -> None:
    batch = read(*START, counted(FIRST, FIRST), turn(seconds=2, model="gpt-5.5"), counted(BOTH, SECOND, 3))
    assert [e.context.model for e in batch.events] == ["gpt-5.6-sol", "gpt-5.5"]


def test_a_total_shown_again_is_a_repeat() -> None:
    batch = read(*START, counted(FIRST, FIRST, 1), counted(FIRST, FIRST, 2), counted(BOTH, SECOND, 3))
    assert used(batch) == [(600, 400, 50), (300, 900, 30)]
    assert batch.repeats == 1


def test_a_compaction_shows_the_total_again_with_an_empty_last_call() -> None:
    batch = read(*START, counted(FIRST, FIRST), counted(FIRST, {**use(0), "total_tokens": 5780}, 2))
    assert (len(batch.events), batch.repeats) == (1, 1)


def test_a_count_without_use_tells_only_of_limits() -> None:
    batch = read(*START, counted(None, None))
    assert (batch.events, batch.repeats, batch.skipped) == ([], 0, [])


def test_copies_of_a_file_give_the_same_keys_wherever_they_lie() -> None:
    records = (*START, counted(FIRST, FIRST), counted(BOTH, SECOND, 2))
    name = f"rollout-2026-07-01T12-00-00-{THREAD}.jsonl"
    places = (f"sessions/2026/07/01/{name}", f"archived_sessions/{name}", f"sessions/2026/07/01/{name}.zst")
    keys = [[e.key for e in read(*records, file=LogFile(place)).events] for place in places]
    assert keys[0] == keys[1] == keys[2]
    assert len(set(keys[0])) == 2


def test_a_file_without_session_meta_is_named_by_its_file_name() -> None:
    with_meta, without = read(*START, counted(FIRST, FIRST)), read(turn(), counted(FIRST, FIRST))
    assert [e.key for e in without.events] == [e.key for e in with_meta.events]
    (one,) = read(counted(FIRST, FIRST), file=LogFile("archived_sessions/notes.jsonl")).events
    assert (one.context.session, one.context.project) == ("notes", "unknown")


def test_lines_without_envelope_hold_nothing_to_count() -> None:
    batch = read(
        {"id": "x", "timestamp": at(0)}, {"record_type": "state"}, {"type": "message", "content": []}
    )
    assert (batch.events, batch.readings, batch.skipped) == ([], [], [])


def test_a_response_gives_the_call_its_id_and_is_not_counted_again() -> None:
    own = record("token_usage_record", {"thread_id": THREAD, "response_id": "resp_1", "usage": FIRST})
    batch = read(*START, own, counted(FIRST, FIRST), counted(BOTH, SECOND, 2))
    assert [e.request_id for e in batch.events] == ["resp_1", None]


@pytest.mark.parametrize("later_total", [BOTH, use(2200 + 7000, 1300 + 6000, 80 + 90, 25)])
def test_the_request_that_writes_a_summary_counts_once(later_total: dict[str, object]) -> None:
    summary = {"thread_id": THREAD, "response_id": "resp_c", "usage": use(7000, 6000, 90)}
    batch = read(
        *START,
        counted(FIRST, FIRST),
        record("token_usage_record", summary, 2),
        record("compacted", {"message": "", "compaction_response_id": "resp_c"}, 2),
        counted(FIRST, use(0), 2),
        counted(later_total, SECOND, 3),
    )
    assert used(batch) == [(600, 400, 50), (1000, 6000, 90), (300, 900, 30)]
    assert batch.events[1].request_id == "resp_c"


def test_the_state_stays_small() -> None:
    totals = [use(1000 * n, 500 * n, 10 * n) for n in range(1, 300)]
    state = read(*START, *(counted(t, use(1000, 500, 10)) for t in totals)).state
    assert len(str(state)) < 600
    assert CodexReader.agent == "codex"
