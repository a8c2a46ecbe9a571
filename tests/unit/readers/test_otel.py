"""OpenTelemetry: spans in every shape of file, each request once and no agent's sum beside them."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.usage import OutputQuality, TokenCounts
from counterfoil.readers.base import Batch, Line, LogFile, SkipReason
from counterfoil.readers.otel import MOST_REMEMBERED, OtelReader
from counterfoil.readers.otel_spans import spans_of
from tests.unit.readers import plain_otel
from tests.unit.readers.home_totals import lines_of, read_lines, totals

Json = dict[str, Any]
USAGE: Json = {"gen_ai.usage.input_tokens": 10, "gen_ai.usage.output_tokens": 4}
SPAN: Json = {
    "traceId": "t1",
    "spanId": "s1",
    "name": "chat gpt-5",
    "startTime": [1_763_719_200, 0],
    "endTime": [1_763_719_202, 500_000_000],
    "attributes": {"gen_ai.provider.name": "openai", "gen_ai.response.model": "gpt-5"} | USAGE,
}


def span(attributes: Json | None = None, **change: Any) -> Json:
    return SPAN | {"attributes": SPAN["attributes"] | (attributes or {})} | change


def agent(**change: Any) -> Json:
    return span(
        {"gen_ai.operation.name": "invoke_agent"}, **({"spanId": "a1", "name": "invoke_agent x"} | change)
    )


def data(*bodies: Json) -> bytes:
    return b"".join(json.dumps(body).encode() + b"\n" for body in bodies)


def read(*bodies: Json) -> Batch:
    return OtelReader().read(lines_of(data(*bodies)), LogFile("a.jsonl"), {})


def keys(*bodies: Json, a_time: int = 1000) -> list[str]:
    batches = read_lines(OtelReader(), lines_of(data(*bodies)), a_time)
    return [event.key for batch in batches for event in batch.events]


def test_the_corpus_comes_to_what_was_worked_out_by_hand_and_by_a_plain_loop(corpus: Path) -> None:
    expected = json.loads((corpus / "otel" / "expected.json").read_text())
    assert totals(OtelReader(), corpus / "otel" / "home") == expected
    assert plain_otel.totals(corpus / "otel" / "home") == expected


def test_one_span_reads_alike_in_every_exporters_words() -> None:
    pairs = [{"key": key, "value": {"intValue": str(value)}} for key, value in USAGE.items()]
    otlp = {"traceId": "t1", "spanId": "s1", "name": "chat", "endTimeUnixNano": "1763719202500000000"}
    python = {"context": {"trace_id": "0xt1", "span_id": "0xs1"}, "name": "chat"}
    shapes = [
        {"resourceSpans": [{"scopeSpans": [{"spans": [otlp | {"attributes": pairs}]}]}]},
        {"resource_spans": [{"instrumentationLibrarySpans": [{"spans": [otlp | {"attributes": pairs}]}]}]},
        SPAN | {"attributes": USAGE, "name": "chat"},
        python | {"end_time": "2025-11-21T10:00:02.500000Z", "attributes": USAGE},
        {"traceId": "t1", "id": "s1", "spanId": "s1", "name": "chat", "attributes": USAGE}
        | {"timestamp": 1_763_719_200_000_000, "duration": 2_500_000},
    ]
    found = [next(spans_of(shape)) for shape in shapes]
    assert {(one.trace, one.id, one.at_ms(), one.tokens().total) for one in found} == {
        ("t1", "s1", 1_763_719_202_500, 14)
    }


@pytest.mark.parametrize(
    ("usage", "tokens"),
    [
        ({"input_tokens": 10, "output_tokens": 4}, TokenCounts(10, 0, 0, 0, 4)),
        ({"prompt_tokens": 10, "completion_tokens": 4}, TokenCounts(10, 0, 0, 0, 4)),
        (
            {"input_tokens": 10, "cache_read.input_tokens": 6, "cache_creation.input_tokens": 3},
            TokenCounts(1, 6, 3, 0, 0),
        ),
        ({"input_tokens": 10, "cache_read_input_tokens": 6}, TokenCounts(4, 6, 0, 0, 0)),
        ({"input_tokens": 10, "cache_read.input_tokens": 60}, TokenCounts(10, 60, 0, 0, 0)),
        ({"output_tokens": 9, "reasoning.output_tokens": 5}, TokenCounts(0, 0, 0, 0, 9, 5)),
    ],
)
def test_old_and_new_names_of_usage_come_to_our_kinds(usage: Json, tokens: TokenCounts) -> None:
    attributes = {f"gen_ai.usage.{name}": count for name, count in usage.items()}
    assert next(spans_of(SPAN | {"attributes": attributes})).tokens() == tokens


def test_an_agents_span_is_not_counted_beside_the_requests_it_sums_up() -> None:
    assert keys(span(), agent()) == ["t1:s1"]


def test_nor_does_it_where_the_batch_between_ends_or_the_export_is_the_other_way_round() -> None:
    assert keys(span(), agent(), a_time=1) == ["t1:s1"]
    both = [{"scopeSpans": [{"spans": [agent(), span()]}]}]
    assert keys({"resourceSpans": both}) == ["t1:s1"]


INNER, OUTER = span(parentSpanId="s0"), span(spanId="s0", name="call_llm", parentSpanId="r")


@pytest.mark.parametrize("a_time", [1, 1000])
def test_of_a_request_right_around_another_the_inner_one_counts_alone(a_time: int) -> None:
    assert keys(INNER, OUTER, span(spanId="r"), a_time=a_time) == ["t1:s1"]


def test_nor_does_the_outer_one_count_where_it_stands_first_in_an_export() -> None:
    both = [{"scopeSpans": [{"spans": [span(spanId="r"), OUTER, INNER]}]}]
    assert keys({"resourceSpans": both}) == ["t1:s1"]


@pytest.mark.parametrize("a_time", [1, 1000])
def test_where_the_outer_one_was_counted_before_the_inner_one_has_its_key(a_time: int) -> None:
    deeper = span({"gen_ai.response.id": "chatcmpl-1"}, spanId="s2", parentSpanId="s1")
    assert keys(OUTER, INNER, deeper, a_time=a_time) == ["t1:s0"] * 3


def test_requests_beside_each_other_below_one_span_all_count() -> None:
    others = [span(spanId=f"s{number}", parentSpanId="s0") for number in (2, 3)]
    assert keys(INNER, *others) == ["t1:s1", "t1:s2", "t1:s3"]


def test_spans_that_are_each_others_parents_are_read() -> None:
    round_about = [span(parentSpanId="s2"), span(spanId="s2", parentSpanId="s1")]
    assert len(keys({"resourceSpans": [{"scopeSpans": [{"spans": round_about}]}]})) == 1


def test_an_agent_that_tells_its_sum_alone_is_counted_as_one() -> None:
    batch = read(agent())
    assert [event.quality for event in batch.events] == [OutputQuality.CUMULATIVE]


def test_of_an_agent_within_an_agent_the_sum_counts_once() -> None:
    assert keys(agent(spanId="inner", parentSpanId="outer"), agent(spanId="outer"), a_time=1) == ["t1:inner"]


def test_requests_of_another_trace_hide_no_agent() -> None:
    assert keys(span(), agent(traceId="t2")) == ["t1:s1", "t2:a1"]


def test_the_key_is_the_responses_id_so_that_two_instrumentations_count_once() -> None:
    same = {"gen_ai.response.id": "chatcmpl-1"}
    assert set(keys(span(same), span(same, spanId="s2"))) == {"chatcmpl-1"}


@pytest.mark.parametrize(
    ("attributes", "provider"),
    [
        ({"gen_ai.provider.name": "aws.bedrock"}, "aws"),
        ({"gen_ai.provider.name": "gcp.vertex_ai"}, "google"),
        ({"gen_ai.provider.name": "gcp.vertex.agent"}, "openai"),
        ({"gen_ai.provider.name": "openai", "server.address": "localhost"}, "local"),
        ({"gen_ai.provider.name": "openai", "server.address": "api.openai.com"}, "openai"),
        ({"gen_ai.provider.name": "ollama", "server.address": "127.0.0.1"}, "ollama"),
    ],
)
def test_the_provider_is_as_the_span_says_and_local_on_this_machine(attributes: Json, provider: str) -> None:
    (event,) = read(span(attributes)).events
    assert event.context.provider == provider


def test_the_service_is_the_project_and_the_conversation_the_session() -> None:
    named = span({"gen_ai.conversation.id": "c-1"}, resource={"attributes": {"service.name": "bot"}})
    (event,) = read(named).events
    assert (event.context.project, event.context.session) == ("bot", "c-1")


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"startTime": None, "endTime": None}, SkipReason.BAD_TIME),
        ({"attributes": USAGE | {"gen_ai.usage.input_tokens": "many"}}, SkipReason.BAD_NUMBER),
    ],
)
def test_a_span_that_cannot_be_read_is_told_with_its_reason(change: Json, reason: SkipReason) -> None:
    batch = read(SPAN | change, SPAN)
    assert [one.reason for one in batch.skipped] == [reason]
    assert len(batch.events) == 1


def test_an_unknown_figure_of_usage_is_told_with_the_senders_version() -> None:
    newer = span({"gen_ai.usage.dreams": 3}, resource={"attributes": {"service.version": "9.9"}})
    assert [(one.name, one.version) for one in read(newer).unknown] == [("gen_ai.usage.dreams", "9.9")]


def test_what_is_remembered_stays_small() -> None:
    many = [
        span(traceId=f"t{number}", spanId=f"s{number}", parentSpanId=f"p{number}")
        for number in range(MOST_REMEMBERED + 50)
    ]
    state = read(*many).state
    assert len(json.dumps(dict(state))) < 40_000
    assert state["traces"][-1] == f"t{MOST_REMEMBERED + 49}"  # type: ignore[index]


NAMES = "value intValue endTime parentSpanContext gen_ai.usage.input_tokens"
ODD = st.recursive(
    st.none() | st.integers() | st.text(max_size=8) | st.booleans(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    *NAMES.split(),
                    "resourceSpans",
                    "scopeSpans",
                    "spans",
                    "attributes",
                    "resource",
                    "context",
                    "spanId",
                    "key",
                ]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from(["resourceSpans", "context", "spanId", "attributes", "endTime"]), ODD))
@settings(max_examples=100)
def test_no_shape_raises_and_every_line_has_one_verdict(body: Json) -> None:
    batch = read(body, body | {"gen_ai.usage.x": 1})
    assert batch.used + batch.other + len(batch.skipped) == 2
    json.dumps(dict(batch.state))


def test_spans_without_usage_are_passed_by_fast() -> None:
    text = json.dumps(SPAN | {"attributes": {"gen_ai.tool.name": "a tool, " * 200}}).encode()
    lines = [Line(0, len(text) + 1, text)] * 8_000
    began = time.perf_counter()
    batch = OtelReader().read(lines, LogFile("a.jsonl"), {})
    rate = sum(line.length for line in lines) / (time.perf_counter() - began) / 1e6
    assert batch.other == len(lines)
    assert rate > 100, f"{rate:.0f} MB/s"  # 300 by itself; machines that run tests are busy
