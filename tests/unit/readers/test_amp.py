"""Amp: a charge and the message it was for are one request."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from counterfoil.conformance.trials import problems
from counterfoil.domain.usage import OutputQuality, UsageEvent
from counterfoil.readers.amp import AmpReader
from counterfoil.readers.base import Batch, Line, LogFile, SkipReason
from tests.corpora import laid_out
from tests.unit.readers import plain_amp
from tests.unit.readers.laid_home import expected, read, spec_of, totals_of

CREATED = 1_780_000_000_000
USAGE = {
    "model": "claude-opus-5",
    "inputTokens": 3,
    "outputTokens": 400,
    "cacheCreationInputTokens": 8000,
    "cacheReadInputTokens": 12000,
    "totalInputTokens": 20003,
    "timestamp": "2026-05-28T20:26:55.000Z",
}
CHARGE = {
    "id": "le-1",
    "timestamp": "2026-05-28T20:26:56.000Z",
    "model": "claude-opus-5",
    "credits": 2.5,
    "tokens": {"input": 3, "output": 400},
    "toMessageId": 1,
}
FILE = LogFile("threads/T-1.json")


def said(number: int, usage: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    return {"role": "assistant", "messageId": number, "usage": usage, **more}


def thread(*messages: object, charges: tuple[object, ...] = (), **more: Any) -> dict[str, Any]:
    ledger = {"usageLedger": {"events": list(charges)}} if charges else {}
    return {"id": "T-1", "created": CREATED, "messages": list(messages), **ledger, **more}


def read_thread(body: dict[str, Any], indent: int | None = None) -> Batch:
    data = json.dumps(body, indent=indent).encode()
    return AmpReader().read([Line(0, len(data), data)], FILE, {})


def events_of(*messages: object, charges: tuple[object, ...] = (), **more: Any) -> list[UsageEvent]:
    return read_thread(thread(*messages, charges=charges, **more)).events


def test_a_home_comes_to_the_totals_that_stand_beside_it(tmp_path: Path) -> None:
    events, skipped = read("amp", laid_out("amp", tmp_path))
    assert totals_of(events) == expected("amp") == plain_amp.totals(tmp_path)
    assert not skipped


def test_the_reader_keeps_what_every_reader_promises(tmp_path: Path) -> None:
    assert problems(spec_of("amp"), laid_out("amp", tmp_path), rounds=10) == []


def test_a_charge_and_its_message_are_one_request_with_the_messages_tokens_and_the_charges_credits() -> None:
    (event,) = events_of(said(1, USAGE), charges=(CHARGE,))
    tokens = event.tokens
    assert (tokens.input, tokens.cache_write_5m, tokens.cache_read, tokens.output) == (3, 8000, 12000, 400)
    assert (event.credits_nano, event.quality) == (2_500_000_000, OutputQuality.AS_LOGGED)


def test_a_charge_whose_message_comes_later_stays_the_same_request() -> None:
    (early,) = events_of(charges=(CHARGE,))
    (late,) = events_of(said(1, USAGE), charges=(CHARGE,))
    assert early.key == late.key
    assert early.rank < late.rank


def test_two_charges_for_one_message_are_two_requests() -> None:
    events = events_of(said(1, USAGE), charges=(CHARGE, CHARGE | {"id": "le-2"}))
    assert len({event.key for event in events}) == 2


def test_a_charge_alone_does_not_tell_the_cache_apart_so_it_is_estimated() -> None:
    (event,) = events_of(charges=(CHARGE | {"toMessageId": None},))
    assert (event.tokens.input, event.quality) == (3, OutputQuality.ESTIMATED)


def test_a_charge_without_tokens_holds_credits_alone() -> None:
    (event,) = events_of(charges=(CHARGE | {"tokens": {}},))
    assert (event.tokens.total, event.quality) == (0, OutputQuality.CREDITS_ONLY)


@pytest.mark.parametrize(
    ("own", "at_ms", "quality"),
    [
        (USAGE["timestamp"], CREATED + 15_000, OutputQuality.AS_LOGGED),
        (None, CREATED + 5_000, OutputQuality.ESTIMATED),
    ],
)
def test_a_request_without_a_time_gets_the_latest_one_before_it(
    own: str | None, at_ms: int, quality: OutputQuality
) -> None:
    asked = {"role": "user", "messageId": 0, "meta": {"sentAt": CREATED + 5_000}}
    (event,) = events_of(asked, said(1, USAGE | {"timestamp": own}))
    assert (event.at_ms, event.quality) == (at_ms, quality)


def test_the_first_request_of_a_thread_without_times_is_dated_by_the_thread() -> None:
    assert events_of(said(1, USAGE | {"timestamp": None}))[0].at_ms == CREATED


def test_a_thread_without_any_time_is_skipped() -> None:
    batch = read_thread(thread(said(1, USAGE | {"timestamp": None}), created=None))
    assert [skipped.reason for skipped in batch.skipped] == [SkipReason.BAD_TIME]


def test_a_request_that_cannot_be_read_does_not_hide_the_others() -> None:
    events = events_of(said(1, USAGE | {"inputTokens": -5}), said(2, USAGE))
    assert [event.key for event in events] == ["T-1:2"]


def test_openai_models_have_no_cache_writes_they_are_fresh_input() -> None:
    (event,) = events_of(said(1, USAGE | {"model": "gpt-5.5"}))
    assert (event.tokens.input, event.tokens.cache_write_5m) == (8003, 0)
    assert event.context.provider == "openai"


def test_a_model_that_is_not_named_is_nobodys() -> None:
    (event,) = events_of(said(1, USAGE | {"model": None}))
    context = event.context
    assert (context.provider, context.model, event.quality) == (
        "gateway",
        "unrecognised",
        OutputQuality.ESTIMATED,
    )


@pytest.mark.parametrize("indent", [None, 2])
def test_a_record_is_placed_where_it_stands_however_the_thread_grows(indent: int | None) -> None:
    one = read_thread(thread(said(1, USAGE)), indent).events[0].line
    grown = read_thread(thread(said(1, USAGE), said(2, USAGE), title="longer"), indent).events[0].line
    assert (one.sha256, one.length) == (grown.sha256, grown.length)


def test_a_message_that_used_nothing_is_no_request() -> None:
    batch = read_thread(thread(said(1, {"inputTokens": 0, "outputTokens": 0}), said(2)))
    assert (batch.events, batch.other) == ([], 1)
