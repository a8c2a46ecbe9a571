"""The sums of a Copilot CLI home: the rows of its database, and shutdowns of sessions that it has not."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from contextlib import closing
from pathlib import Path
from typing import Any

from tests.unit.readers.plain_tally import Sums, add

Figures = dict[str, int]
MARKS = ("session.resume", "session.compaction_complete", "session.info")
QUERY = (
    "SELECT coalesce(copilot_usage_model, model), input_tokens, output_tokens, cache_read_tokens, "
    "cache_write_tokens, coalesce(reasoning_tokens, 0), coalesce(total_nano_aiu, 0) "
    "FROM assistant_usage_events WHERE input_tokens > 0"
)


def sums(home: Path) -> Sums:
    """By provider and model."""
    found: Sums = {}
    store = home / "session-store.db"
    stored: set[str] = set()
    if store.exists():
        with closing(sqlite3.connect(store)) as connection:
            for model, prompt, output, read, write, reasoning, nano in connection.execute(QUERY):
                _add(found, model, prompt, output, read, write, reasoning=reasoning, credits_nano=nano)
            stored = {row[0] for row in connection.execute("SELECT session_id FROM assistant_usage_events")}
    for path in sorted(home.glob("session-state/*/events.jsonl")):
        events = [json.loads(line) for line in path.read_text().splitlines()]
        if events[0]["data"]["sessionId"] not in stored:
            _session(events, found)
    return found


def _session(events: list[Any], found: Sums) -> None:
    """All totals that were reached, and the outputs of responses that none of them holds."""
    reached: dict[str, Figures] = {}
    said: dict[str, Figures] = defaultdict(dict)  # of a model: response to output, since the last shutdown
    late: dict[str, set[str]] = defaultdict(set)  # those since something at which totals may begin anew
    counted: set[str] = set()
    for event in events:
        kind, data = event["type"], event["data"]
        if kind == "session.start":
            reached, said, late = {}, defaultdict(dict), defaultdict(set)
        if kind in MARKS:
            late.clear()
        if kind == "session.compaction_complete":
            told = data["compactionTokensUsed"]
            _add(found, told["model"], told["inputTokens"], told["outputTokens"], told["cacheReadTokens"], 0)
        if kind == "assistant.message" and "outputTokens" in data:
            name = data.get("apiCallId", data["messageId"])
            said[data["model"]][name] = data["outputTokens"]
            late[data["model"]].add(name)
            if name not in counted:
                counted.add(name)
                add(found, f"github-copilot/{data['model']}", output=data["outputTokens"])
        if kind == "session.shutdown":
            for model, told in data["modelMetrics"].items():
                _shut(found, model, told, reached, said[model], late[model], counted)
                reached[model] = _figures(told)
            said, late = defaultdict(dict), defaultdict(set)


def _shut(
    found: Sums,
    model: str,
    told: Any,
    reached: dict[str, Figures],
    said: Figures,
    late: set[str],
    seen: set[str],
) -> None:
    now, before = _figures(told), reached.get(model, dict.fromkeys(_figures(told), 0))
    mark = f"{model}{sorted(now.items())}{sorted(said)}"
    if mark in seen:  # the recording has the session twice
        return
    seen.add(mark)
    goes_on = all(now[name] >= before[name] for name in now)
    if not goes_on or now["outputTokens"] - before["outputTokens"] < sum(said.values()):
        before, said = dict.fromkeys(now, 0), {name: said[name] for name in said if name in late}
    gain = {name: now[name] - before[name] for name in now}
    if not any(gain.values()):
        return
    cached = gain["cacheReadTokens"] + gain["cacheWriteTokens"]
    add(
        found,
        f"github-copilot/{model}",
        requests=0 if said else 1,
        input=gain["inputTokens"] - cached,
        cache_read=gain["cacheReadTokens"],
        cache_write_5m=gain["cacheWriteTokens"],
        output=gain["outputTokens"] - sum(said.values()),
        credits_nano=gain["nano"],
    )


def _figures(told: Any) -> Figures:
    names = ("inputTokens", "outputTokens", "cacheReadTokens", "cacheWriteTokens")
    return {name: told["usage"][name] for name in names} | {"nano": told.get("totalNanoAiu", 0)}


def _add(found: Sums, model: str, prompt: int, output: int, read: int, write: int, **more: int) -> None:
    add(
        found,
        f"github-copilot/{model}",
        input=prompt - read - write,
        output=output,
        cache_read=read,
        cache_write_5m=write,
        **more,
    )
