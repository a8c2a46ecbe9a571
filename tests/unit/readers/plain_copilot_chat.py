"""The sums of a VS Code home: spans of requests, and the turns that no span of the same figures stands for.

The journals of the corpus are read by playing them to their end, so of a turn the last figures are found.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from tests.unit.readers.plain_tally import Sums, add

QUERY = """
SELECT s.chat_session_id, s.provider_name, s.response_model, s.input_tokens, s.output_tokens, s.cached_tokens,
       coalesce(s.reasoning_tokens, 0),
       (SELECT value FROM span_attributes a WHERE a.span_id = s.span_id AND a.key LIKE '%cache_creation%'),
       (SELECT value FROM span_attributes a WHERE a.span_id = s.span_id AND a.key LIKE '%nano_aiu')
FROM spans s WHERE s.operation_name = 'chat' AND NOT EXISTS (
    SELECT 1 FROM span_attributes a WHERE a.span_id = s.span_id AND a.key = 'github.copilot.turn_id')
"""
SELLERS = {"github": "github-copilot", "copilot": "github-copilot"}


def sums(home: Path) -> Sums:
    """By provider and model."""
    found: Sums = {}
    seen: set[tuple[str, int, int]] = set()
    with closing(sqlite3.connect(home / "globalStorage/github.copilot-chat/agent-traces.db")) as connection:
        for chat, said, model, prompt, output, read, reasoning, written, nano in connection.execute(QUERY):
            seen.add((chat, prompt, output))
            write = int(written or 0)
            add(
                found,
                f"{SELLERS.get(said, said)}/{model}",
                input=prompt - read - write,
                output=output,
                cache_read=read,
                cache_write_5m=write,
                reasoning=reasoning,
                credits_nano=int(nano or 0),
            )
    for path in sorted(home.rglob("*hatSessions/*.json*")):
        document = json.loads(path.read_text()) if path.suffix == ".json" else _played(path)
        for turn in _told(path, document):
            _turn(found, seen, document["sessionId"], turn)
    return found


def _told(path: Path, document: Any) -> list[Any]:
    return (
        [*document["requests"], *document.get("cut off", [])]
        if path.suffix == ".jsonl"
        else document["requests"]
    )


def _turn(found: Sums, seen: set[tuple[str, int, int]], session: str, turn: Any) -> None:
    told = turn.get("result", {}).get("metadata", {})
    prompt = told.get("promptTokens") or turn.get("promptTokens") or 0
    output = told.get("outputTokens") or max(0, turn.get("completionTokens", 0))
    if (prompt or output) and (session, prompt, output) not in seen:
        seller, _, model = turn["modelId"].partition("/")
        name = f"{SELLERS.get(seller, seller)}/{told.get('resolvedModel', model)}"
        add(found, name, input=prompt, output=output)


def _played(path: Path) -> Any:
    document: Any = {}
    cut_off: list[Any] = []  # turns that were taken back: what they used was used
    for line in path.read_text().splitlines():
        change = json.loads(line)
        if change["kind"] == 0:
            document = change["v"]
        elif change["kind"] in (1, 2):
            holder = document
            for name in change["k"][:-1]:
                holder = holder[name]
            if change["kind"] == 1:
                holder[change["k"][-1]] = change["v"]
                continue
            entries = holder[change["k"][-1]]
            if "i" in change:
                cut_off += entries[change["i"] :]
                del entries[change["i"] :]
            entries += change["v"]
    return {**document, "cut off": cut_off}
