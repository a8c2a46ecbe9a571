"""OpenTelemetry spans of requests to models, in the JSON shapes that exporters write to files.

Read are OTLP/JSON (the collector's file exporter, protobuf's JSON names) and one span an object, as the
console and file exporters of the JavaScript and Python SDKs and Copilot's write it. OTLP in protobuf is not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import msgspec

from counterfoil.domain.usage import TokenCounts
from counterfoil.readers.base import SkipReason
from counterfoil.readers.decode import Unreadable
from counterfoil.readers.figures import moment_ms, tokens

USAGE = "gen_ai.usage."
MARK = b"gen_ai.usage."

INPUT = (f"{USAGE}input_tokens", f"{USAGE}prompt_tokens")
OUTPUT = (f"{USAGE}output_tokens", f"{USAGE}completion_tokens")
CACHE_READ = (
    f"{USAGE}cache_read.input_tokens",
    f"{USAGE}cache_read_input_tokens",
    f"{USAGE}input_tokens.cached",
    f"{USAGE}cached_input_tokens",
)
CACHE_WRITE = (
    f"{USAGE}cache_creation.input_tokens",
    f"{USAGE}cache_write.input_tokens",
    f"{USAGE}cache_creation_input_tokens",
    f"{USAGE}cache_write_input_tokens",
    f"{USAGE}input_tokens.cache_write",
)
REASONING = (
    f"{USAGE}reasoning.output_tokens",
    f"{USAGE}reasoning_tokens",
    f"{USAGE}reasoning_output_tokens",
    f"{USAGE}output_tokens.reasoning",
)
OTHER = (f"{USAGE}total_tokens", f"{USAGE}cost")
KNOWN = frozenset((*INPUT, *OUTPUT, *CACHE_READ, *CACHE_WRITE, *REASONING, *OTHER))

# What sums up the requests below it rather than being one.
_AGENT_OPERATIONS = frozenset(
    {"invoke_agent", "create_agent", "invoke_workflow", "execute_tool", "plan", "agent", "workflow", "task"}
)
_IDS = ("traceId", "trace_id")
_SPAN_IDS = ("spanId", "span_id")


class Span(msgspec.Struct, frozen=True, gc=False):
    """One span: `attributes` are the span's own, `resource` those of what sent it, both with plain values."""

    trace: str
    id: str
    parent: str | None
    name: str
    started: object
    ended: object
    attributes: Mapping[str, object]
    resource: Mapping[str, object]

    @property
    def usage(self) -> dict[str, object]:
        """Those attributes that tell of usage; empty where the span has none."""
        return {key: value for key, value in self.attributes.items() if key.startswith(USAGE)}

    @property
    def is_request(self) -> bool:
        """Whether it stands for one request; an agent's or a tool's span sums up those below it."""
        operation = self.attributes.get("gen_ai.operation.name")
        word = operation if isinstance(operation, str) else self.name.split(" ", 1)[0]
        return word not in _AGENT_OPERATIONS

    def text(self, *names: str) -> str | None:
        """The first of these attributes that is a text, the span's before the resource's."""
        for found in (self.attributes, self.resource):
            for name in names:
                value = found.get(name)
                if isinstance(value, str) and value:
                    return value
        return None

    def at_ms(self) -> int:
        """When it ended, else began, in ms since the epoch. Raises Unreadable."""
        for value in (self.ended, self.started):
            if value is not None and value not in (0, "0"):
                return _moment_ms(value)
        raise Unreadable(SkipReason.BAD_TIME)

    def tokens(self) -> TokenCounts:
        """Its usage in our kinds of tokens. Raises Unreadable.

        By the conventions (1.37 and later; those before said nothing) the input includes what was read
        from and written to the cache, and the output includes reasoning.
        """
        usage = self.usage
        whole, read, write = tokens(usage, *INPUT), tokens(usage, *CACHE_READ), tokens(usage, *CACHE_WRITE)
        reasoning = tokens(usage, *REASONING) if any(name in usage for name in REASONING) else None
        # a part greater than its whole is from an instrumentation that counts them side by side
        fresh = whole - read - write if read + write <= whole else whole
        output = tokens(usage, *OUTPUT)
        if reasoning is not None and reasoning > output:
            output += reasoning
        return TokenCounts(fresh, read, write, 0, output, reasoning)


def spans_of(body: Mapping[str, object]) -> Iterator[Span]:
    """Every span of a JSON object, in its order; none where it is of another shape. Raises nothing."""
    several = body.get("resourceSpans") or body.get("resource_spans")
    if isinstance(several, list):
        for part in several:
            yield from _of_resource(part)
    elif _first(body, _SPAN_IDS) is not None or isinstance(body.get("context"), dict):
        yield _span(body, _attributes(_inner(body, "resource")))


def _of_resource(part: object) -> Iterator[Span]:
    if not isinstance(part, dict):
        return
    resource = _attributes(_inner(part, "resource"))
    for scope in _list(part, "scopeSpans", "scope_spans", "instrumentationLibrarySpans"):
        if isinstance(scope, dict):
            for span in _list(scope, "spans"):
                if isinstance(span, dict):
                    yield _span(span, resource)


def _span(body: Mapping[str, object], resource: Mapping[str, object]) -> Span:
    inner = _inner(body, "context", "spanContext", "_spanContext") or body  # Python's and older ones
    name = body.get("name")
    return Span(
        _first(inner, _IDS) or "",
        _first(inner, _SPAN_IDS) or _text(body.get("id")) or "",
        _parent(body),
        name if isinstance(name, str) else "",
        _value(body, "startTimeUnixNano", "start_time_unix_nano", "startTime", "start_time", "timestamp"),
        _ended(body),
        _attributes(body),
        resource,
    )


def _ended(body: Mapping[str, object]) -> object:
    found = _value(body, "endTimeUnixNano", "end_time_unix_nano", "endTime", "end_time")
    started, lasted = body.get("timestamp"), body.get("duration")  # the JavaScript console: microseconds
    if found is None and isinstance(started, int) and isinstance(lasted, int):
        return started + lasted
    return found


def _parent(body: Mapping[str, object]) -> str | None:
    inner = _inner(body, "parentSpanContext")
    return (
        _first(inner, _SPAN_IDS) if inner else _first(body, ("parentSpanId", "parent_span_id", "parent_id"))
    )


def _moment_ms(value: object) -> int:
    """A time as text, as a number or number as text in any unit, or as [seconds, nanoseconds]."""
    if isinstance(value, list) and len(value) == 2 and all(type(part) is int for part in value):
        return moment_ms(value[0] * 1000 + value[1] // 1_000_000)
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= 20:
        return moment_ms(int(value))
    return moment_ms(value)


def _attributes(holder: Mapping[str, object] | None) -> Mapping[str, object]:
    """Attributes as a plain object, whichever way they are written."""
    found = (holder or {}).get("attributes") or (holder or {}).get("_attributes")
    if isinstance(found, dict):
        return found
    return _of_pairs(found) if isinstance(found, list) else {}


def _of_pairs(pairs: Iterable[object]) -> dict[str, object]:
    """`[{"key": …, "value": {"intValue": "5"}}]` as `{…: 5}`; lists and objects within are of no use here."""
    found: dict[str, object] = {}
    for pair in pairs:
        if isinstance(pair, dict) and isinstance(pair.get("key"), str):
            value = pair.get("value")
            found[pair["key"]] = _plain(value) if isinstance(value, dict) else value
    return found


def _plain(value: Mapping[str, object]) -> object:
    number = _value(value, "intValue", "int_value")
    if isinstance(number, str) and number.isascii() and number.isdigit() and len(number) <= 20:
        return int(number)  # JSON has no 64 bit integers, so the mapping writes them as text
    if number is not None:
        return number
    return _value(
        value, "stringValue", "string_value", "doubleValue", "double_value", "boolValue", "bool_value"
    )


def _inner(body: Mapping[str, object], *names: str) -> Mapping[str, object] | None:
    found = _value(body, *names)
    return found if isinstance(found, dict) else None


def _list(body: Mapping[str, object], *names: str) -> list[object]:
    found = _value(body, *names)
    return found if isinstance(found, list) else []


def _value(body: Mapping[str, object], *names: str) -> object:
    return next((found for name in names if (found := body.get(name)) is not None), None)


def _first(body: Mapping[str, object], names: Iterable[str]) -> str | None:
    return next((found for name in names if (found := _text(body.get(name)))), None)


def _text(value: object) -> str | None:
    """An id; Python's console exporter writes 0x before the same digits."""
    return (value.removeprefix("0x") or None) if isinstance(value, str) else None
