"""Every sentence on the provider's counter, with the event or figure that it is made of."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from counterfoil.domain.provider_event import EventKind, Evidence, EvidenceKind, ProviderEvent
from counterfoil.domain.quota import WindowKind
from counterfoil.words.provider import (
    event_name,
    event_sentence,
    event_value,
    evidence_lines,
    limit_name,
)
from counterfoil.words.verdicts import source
from tests.altered import replace

BERLIN = "Europe/Berlin"
WEEK, FIVE = WindowKind.SEVEN_DAY, WindowKind.FIVE_HOUR
READING, REQUESTS, REFUSAL = EvidenceKind.READING, EvidenceKind.REQUESTS, EvidenceKind.REFUSAL


def ms(text: str) -> int:
    return int(datetime.fromisoformat(f"2026-{text}").replace(tzinfo=UTC).timestamp() * 1000)


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


RESET = ms("07-15T05:00")
NOON = ms("07-11T12:00")
EVENT = ProviderEvent(NOON, "codex", None, "codex", WEEK, EventKind.RESET_EARLY, 45.0, 1.0, ())
USED = Evidence(REQUESTS, NOON, ms("07-11T16:00"), requests=742, tokens=92_000_000, picousd=61 * 10**12)
FULL = Evidence(READING, NOON, percent=100.0, source="codex-rollout", words="has credits")
IDLE = Evidence(REQUESTS, ms("07-11T02:00"), NOON, percent=12.0, requests=0, tokens=0)
SENTENCES = [
    (
        {"kind": EventKind.RESET_NATURAL, "resets_at_ms": NOON},
        "The Codex week reset 11 Jul 14:00, as announced; last seen at 45 %.",
    ),
    (
        {"resets_at_ms": RESET},
        "The Codex week began anew 11 Jul 14:00, 3 d 17 h before its announced reset 15 Jul 07:00; "
        "last seen at 45 %.",
    ),
    (
        {"kind": EventKind.RESET_LATE, "resets_at_ms": ms("07-11T10:00")},
        "The Codex week counted on after its announced reset 11 Jul 12:00, until 11 Jul 14:00; "
        "last seen at 45 %.",
    ),
    (
        {"kind": EventKind.COUNTER_ZEROED, "after": 0.0, "resets_at_ms": RESET},
        "The Codex week went from 45 % to 0 % (11 Jul 14:00); the announced reset 15 Jul 07:00 stayed.",
    ),
    (
        {"kind": EventKind.JUMP_WITHOUT_USE, "before": 30.0, "after": 42.0, "evidence": (IDLE,)},
        "The Codex week rose by 12 points (11 Jul 04:00–14:00) while no request was recorded here.",
    ),
    (
        {
            "kind": EventKind.JUMP_WITHOUT_USE,
            "until_ms": ms("07-12T01:00"),
            "evidence": (IDLE, replace(IDLE, requests=2)),
        },
        "The Codex week rose by 24 points (in 2 steps, 11 Jul 04:00 – 12 Jul 03:00) with 2 requests "
        "recorded here meanwhile, too few for it.",
    ),
    (
        {"kind": EventKind.WINDOW_APPEARED, "before": None, "after": 3.0, "window_kind": FIVE},
        "The Codex 5-hour window is reported since 11 Jul 14:00, first at 3 %.",
    ),
    (
        {"kind": EventKind.WINDOW_VANISHED, "evidence": (Evidence(READING, ms("07-10T22:00")),)},
        "The Codex week is no longer reported since 11 Jul 14:00, while others are; "
        "last reported 11 Jul 00:00 at 45 %.",
    ),
    (
        {"kind": EventKind.CAPACITY_CHANGED, "before": 1.0, "after": 0.62},
        "Since 11 Jul 14:00 one percent of the Codex week holds 38 % less for the same work: "
        "$0.62 instead of $1.00 at API prices.",
    ),
    (
        {"kind": EventKind.PLAN_CHANGED, "before": "plus", "after": "pro"},
        "The plan that Codex reports changed from plus to pro (11 Jul 14:00).",
    ),
    (
        {
            "kind": EventKind.REFUSED,
            "resets_at_ms": RESET,
            "evidence": (Evidence(REFUSAL, NOON, requests=3),),
        },
        "3 requests were refused (11 Jul 14:00): the Codex week is used up; "
        "reset announced for 15 Jul 07:00.",
    ),
    (
        {
            "kind": EventKind.REFUSED,
            "is_plan_limit": False,
            "evidence": (Evidence(REFUSAL, NOON, requests=1),),
        },
        "1 request was turned away (11 Jul 14:00) by a rate limit or overload, "
        "which is not the limit of the plan.",
    ),
    (
        {"kind": EventKind.ON_CREDITS, "until_ms": ms("07-11T16:00"), "evidence": (FULL, USED)},
        "The Codex week stood at 100 % and work went on (11 Jul 14:00–18:00): 742 requests, "
        "92 M tokens, $61.00 at API prices. The log says that credits are available.",
    ),
    (
        {"kind": EventKind.ON_CREDITS, "evidence": (replace(FULL, words=None), USED)},
        "The Codex week stood at 100 % and work went on (11 Jul 14:00): 742 requests, "
        "92 M tokens, $61.00 at API prices.",
    ),
]


@pytest.mark.parametrize(("change", "sentence"), SENTENCES)
def test_an_event_in_one_sentence(change: dict[str, object], sentence: str) -> None:
    assert plain(event_sentence(replace(EVENT, **change), BERLIN)) == sentence


@pytest.mark.parametrize("kind", list(EventKind))
def test_every_kind_has_a_name_and_a_sentence_even_where_nothing_else_is_known(kind: EventKind) -> None:
    bare = replace(EVENT, kind=kind, before=None, after=None, window_kind=None)
    said = event_sentence(bare, BERLIN)
    assert said.endswith(".")
    assert "None" not in said
    assert event_name(kind)[0].isupper()


def test_evidence_is_told_piece_by_piece() -> None:
    reading = Evidence(READING, NOON, percent=45.0, resets_at_ms=RESET, source="statusline")
    refusal = Evidence(REFUSAL, NOON, ms("07-11T13:00"), requests=2)
    worth = Evidence(EvidenceKind.CAPACITY, NOON, picousd=62 * 10**10, words="3 windows since")
    event = replace(EVENT, evidence=(reading, IDLE, USED, refusal, worth))
    assert [plain(line) for line in evidence_lines(event, BERLIN)] == [
        "11 Jul 14:00  reading 45 %, reset 15 Jul 07:00 (status line)",
        "11 Jul 04:00–14:00  no request; counter rose by 12",
        "11 Jul 14:00–18:00  742 requests, 92 M tokens, $61.00 at API prices",
        "11 Jul 14:00–15:00  2 refusals",
        "11 Jul 14:00  one percent holds $0.62 at API prices (3 windows since)",
    ]


@pytest.mark.parametrize(
    ("kind", "value", "text"),
    [
        (EventKind.COUNTER_FELL, 62.0, "62 %"),
        (EventKind.PLAN_CHANGED, "pro", "pro"),
        (EventKind.CAPACITY_CHANGED, 0.85, "$0.85 a percent"),
        (EventKind.RESET_EARLY, None, ""),
    ],
)
def test_before_and_after_by_kind(kind: EventKind, value: float | str | None, text: str) -> None:
    assert plain(event_value(replace(EVENT, kind=kind), value)) == text


@pytest.mark.parametrize(
    ("agent", "limit_id", "kind", "name"),
    [
        ("codex", "codex", FIVE, "Codex 5-hour window"),
        ("codex", "codex_bengalfox", WEEK, "Codex week, bengalfox"),
        ("claude-code", "claude_opus", WindowKind.SEVEN_DAY_SCOPED, "Claude week, opus"),
        ("claude-code", "claude_extra_usage", WindowKind.MONTHLY, "Claude extra usage"),
        ("claude-code", "claude_spend", WindowKind.MONTHLY, "Claude spend limit"),
        ("codex", "premium", WindowKind.OTHER, "Codex window, premium"),
        ("codex", "codex", None, "Codex"),
    ],
)
def test_what_a_limit_is_called(agent: str, limit_id: str, kind: WindowKind | None, name: str) -> None:
    assert limit_name(agent, limit_id, kind) == name


def test_where_a_reading_is_from() -> None:
    assert source("client-cache") == "Claude Code's cached answer"
    assert source("some_new-place") == "some new place"
