"""The totals of the spans' corpus by a plain loop that shares nothing with the reader."""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path
from typing import Any

NAMES = ("requests", "input", "cache_read", "cache_write_5m", "cache_write_1h", "output", "reasoning")
OWNERS = {"anthropic": "anthropic", "openai": "openai", "github": "github-copilot"}
OWNERS |= {"gcp.vertex.agent": "google"}  # by hand: all of its models here are Google's


def totals(home: Path) -> dict[str, dict[str, int]]:
    """Sums by provider and model of all files below a home, with the whole of it in view."""
    every = [
        span
        for path in sorted(home.iterdir())
        for text in path.read_text(encoding="utf-8").splitlines()
        for span in spans(json.loads(text))
        if any(name.startswith("gen_ai.usage.") for name in span[1])
    ]
    agents = [span for span in every if span[1].get("gen_ai.operation.name") == "invoke_agent"]
    requests = [span for span in every if span not in agents and span[0] not in around(every)]
    traces = {trace for (trace, _), _ in requests}
    counted = requests + [span for span in agents if span[0][0] not in traces]
    sums: dict[str, list[int]] = defaultdict(lambda: [0] * 7)
    for name, counts in {
        said.get("gen_ai.response.id") or key: named(said) for key, said in counted
    }.values():
        sums[name] = [have + one for have, one in zip(sums[name], [1, *counts], strict=True)]
    return {name: dict(zip(NAMES, counts, strict=True)) for name, counts in sums.items()}


def spans(body: Any) -> list[tuple[tuple[str, str], dict[str, Any]]]:
    """((trace, span), attributes) of all spans of one line."""
    if "resourceSpans" in body:
        inner = [s for r in body["resourceSpans"] for scope in r["scopeSpans"] for s in scope["spans"]]
        return [((s["traceId"], s["spanId"]), listed(s["attributes"])) for s in inner]
    if "attributes" not in body:
        return []
    context = body.get("context", {})
    ids = body.get("traceId") or context["trace_id"], body.get("spanId") or context["span_id"]
    parent = {"parent": body["parent_id"]} if body.get("parent_id") else {}
    return [(ids, body["attributes"] | parent)]


def around(every: list[tuple[tuple[str, str], dict[str, Any]]]) -> set[tuple[str, str]]:
    """The spans right around others of those."""
    return {(trace, said["parent"]) for (trace, _), said in every if "parent" in said}


def listed(pairs: Any) -> dict[str, Any]:
    """OTLP's pairs as a dictionary."""
    found = {}
    for pair in pairs:
        ((kind, value),) = pair["value"].items()
        found[pair["key"]] = int(value) if kind == "intValue" else value
    return found


def named(said: dict[str, Any]) -> tuple[str, list[int]]:
    """Provider/model and the counts of one span."""
    usage = {name.removeprefix("gen_ai.usage."): value for name, value in said.items()}
    owner = OWNERS[str(said.get("gen_ai.provider.name") or said["gen_ai.system"]).lower()]
    owner = "local" if said.get("server.address") == "127.0.0.1" else owner
    read = usage.get("cache_read.input_tokens", 0) + usage.get("cache_read_input_tokens", 0)
    write = usage.get("cache_creation.input_tokens", 0) + usage.get("cache_creation_input_tokens", 0)
    whole = usage.get("input_tokens", 0) + usage.get("prompt_tokens", 0)
    output = usage.get("output_tokens", 0) + usage.get("completion_tokens", 0)
    model = said.get("gen_ai.response.model") or said["gen_ai.request.model"]
    return f"{owner}/{model}", [
        whole - read - write,
        read,
        write,
        0,
        output,
        usage.get("reasoning.output_tokens", 0),
    ]
