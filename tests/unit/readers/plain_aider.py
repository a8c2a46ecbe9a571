"""Aider's logs counted by a plain script."""

from __future__ import annotations

import json
from pathlib import Path

from tests.unit.readers.plain_sums import Sums, add

PROVIDERS = {
    "gpt-5-nano": "openai/gpt-5-nano",
    "openai/google/gemma-4-26b-a4b": "gateway/google/gemma-4-26b-a4b",
    "openai/gemma-4-e2b-it-uncensored": "gateway/gemma-4-e2b-it-uncensored",
    "anthropic/claude-sonnet-4-5": "anthropic/claude-sonnet-4-5",
    "openrouter/deepseek/deepseek-chat": "openrouter/deepseek/deepseek-chat",
    "ollama_chat/qwen3-coder": "ollama/qwen3-coder",
}


def figure(text: str) -> int:
    factor = {"k": 1000, "M": 1_000_000}.get(text[-1], 1)
    return round(float(text.rstrip("kM").replace(",", "")) * factor)


def sums(home: Path) -> Sums:
    counted: Sums = {}
    exact: set[tuple[int, int]] = set()
    for file in sorted(home.rglob("*.jsonl")):
        for line in file.read_text().splitlines():
            entry = json.loads(line)
            told = entry["properties"]
            if entry["event"] == "message_send" and told["total_tokens"]:
                exact.add((round(told["prompt_tokens"], -2), told["completion_tokens"]))
                name = PROVIDERS[told["main_model"]]
                add(counted, name, input=told["prompt_tokens"], output=told["completion_tokens"])
    for file in sorted(home.rglob("*.md")):
        model = ""
        for line in file.read_text().splitlines():
            words = line.replace("> Main model:", "> Model:").split()
            if words[:2] == [[">", "Model:"][0], "Model:"]:
                model = words[2]
            if words[:2] != [">", "Tokens:"] or "$1,2" in line:
                continue
            named = [part.split(" ", 1) for part in line[len("> Tokens: ") :].split(".  ")[0].split(", ")]
            told = {what.split(".")[0].strip(): figure(text) for text, what in named if "$" not in text}
            wrote, hit = told.get("cache write", 0), told.get("cache hit", 0)
            if not told["sent"] or (told["sent"], told["received"]) in exact:
                continue
            add(
                counted,
                PROVIDERS[model],
                input=told["sent"] - wrote - hit,
                cache_read=hit,
                cache_write_5m=wrote,
                output=told["received"],
            )
    return counted
