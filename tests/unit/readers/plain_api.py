"""The totals of the API calls' corpus by a plain loop that shares nothing with the reader."""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path
from typing import Any

NAMES = ("requests", "input", "cache_read", "cache_write_5m", "cache_write_1h", "output", "reasoning")


def totals(home: Path) -> dict[str, dict[str, int]]:
    """Sums by provider and model of all files below a home."""
    best: dict[object, tuple[str, list[int]]] = {}
    for path in sorted(home.iterdir()):
        for number, text in enumerate(path.read_text(encoding="utf-8").splitlines()):
            try:
                body = json.loads(text)
            except ValueError:
                continue
            found = figures(body)
            if found is None or not any(found[1]):
                continue
            own = (body.get("response") or body).get("body", body).get("id") or body.get("responseId") or ""
            key = own if len(own) > 12 else (path.name, number)
            if key not in best or found[1][4] > best[key][1][4]:
                best[key] = found
    sums: dict[str, list[int]] = defaultdict(lambda: [0] * 7)
    for name, counts in best.values():
        sums[name] = [have + one for have, one in zip(sums[name], [1, *counts], strict=True)]
    return {name: dict(zip(NAMES, counts, strict=True)) for name, counts in sums.items()}


def figures(body: Any) -> tuple[str, list[int]] | None:
    """Provider/model and input, read, writes, output, reasoning of a line; None without time or usage."""
    body = body["response"]["body"] if "response" in body else body
    if not any(name in body for name in ("at", "created", "createTime", "created_at")):
        return None
    model = body.get("model") or body.get("modelVersion", "")
    if "eval_count" in body:
        cached = body["prompt_eval_cached_count"]
        return "ollama/" + model, [body["prompt_eval_count"] - cached, cached, 0, 0, body["eval_count"], 0]
    usage = body.get("usage")
    if "gemini" in model:
        return "google/" + model, google(usage or body["usageMetadata"])
    if model.startswith("claude") and "prompt_tokens" not in usage:
        split = usage["cache_creation"]
        writes = [split["ephemeral_5m_input_tokens"], split["ephemeral_1h_input_tokens"]]
        read = usage["cache_read_input_tokens"]
        return "anthropic/" + model, [usage["input_tokens"], read, *writes, usage["output_tokens"], 0]
    return owner(body, model) + "/" + model, openai(usage)


def google(usage: Any) -> list[int]:
    """Thoughts are beside the answer, tools' results beside the prompt."""
    prompt = usage.get("promptTokenCount", 0) + usage.get("prompt_token_count", 0)
    prompt += usage.get("toolUsePromptTokenCount", 0)
    cached = usage.get("cached_content_token_count", 0)
    thoughts = usage.get("thoughtsTokenCount", 0) + usage.get("thoughts_token_count", 0)
    answer = usage.get("candidatesTokenCount", 0) + usage.get("candidates_token_count", 0)
    return [prompt - cached, cached, 0, 0, answer + thoughts, thoughts]


def openai(usage: Any) -> list[int]:
    """Whatever is not plain input is within the prompt."""
    prompt = usage.get("prompt_tokens", 0) + usage.get("input_tokens", 0)
    output = usage.get("completion_tokens", 0) + usage.get("output_tokens", 0)
    asked = usage.get("prompt_tokens_details") or usage.get("input_tokens_details") or {}
    answered = usage.get("completion_tokens_details") or usage.get("output_tokens_details") or {}
    read, write = asked.get("cached_tokens", 0), asked.get("cache_creation_tokens", 0)
    thoughts = answered.get("reasoning_tokens", 0)
    output = usage["total_tokens"] - prompt  # which holds what a completion leaves out
    return [prompt - read - write, read, write, 0, output, thoughts]


def owner(body: Any, model: str) -> str:
    """By hand: the corpus has no others."""
    if model.startswith("anthropic/"):
        return "openrouter"
    if model.startswith("grok"):
        return "x-ai"
    return body.get("provider") or "openai"
