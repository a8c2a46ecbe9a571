"""Logs in which everything that must not be kept is marked, and the search for the mark."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

MARK = "CANARY"
CANARIES = {
    "anthropic key": "sk-ant-api03-CANARYq8Zw2vT5xK9mB7nL4cR1jH6gF3dS0aPyUeWiOtCANARY-AA",
    "openai key": "sk-proj-CANARY7hGf4KqLz9XwVb2NmTr5YpUs8EaCd1JiOlCANARY",
    "github token": "ghp_CANARY0aBcDeFgHiJkLmNoPqRsTuVwCANARY",
    "github fine token": "github_pat_11CANARY0aBcDeFgHi_CANARYjKlMnOpQrStUvWxYz0123456789",
    "aws key": "AKIACANARY5QCANARY7X",
    "slack token": "xoxb-CANARY-1234567890-CANARYabcdefghij",
    "web token": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJDQU5BUlkifQ.CANARYx5yZ0aBcDeFgHiJkL",
    "private key": "-----BEGIN OPENSSH PRIVATE KEY-----CANARYb3BlbnNzaC1rZXktdjEAAAAACANARY",
    "prompt": "Please rewrite the payroll of CANARY Ltd. before the merger is made public",
    "code": "def CANARY(secret):\n    return secret + 'CANARY'\n",
    "path": "/home/CANARY/clients/CANARY-merger/notes.md",
    "windows path": "C:\\Users\\CANARY\\clients\\CANARY-merger\\notes.md",
    "mail": "ada.CANARY@canary.test",
    "url": "https://user:CANARY@git.test/CANARY.git?token=CANARY",
}
EVERYTHING = " | ".join(CANARIES.values())

# What a reader looks at to know what a line is, or that the ledger keeps on purpose
CLAUDE_KEPT = {
    *("type", "timestamp", "stop_reason", "id", "requestId", "uuid", "sessionId", "model", "version"),
    *("entrypoint", "service_tier", "speed", "inference_geo", "rateLimitType", "status", "apiError", "error"),
}
CODEX_KEPT = {
    *("type", "timestamp", "id", "thread_id", "turn_id", "response_id", "forked_from_id", "parent_thread_id"),
    *(
        "compaction_response_id",
        "model",
        "model_provider",
        "model_provider_id",
        "service_tier",
        "cli_version",
    ),
    *(
        "originator",
        "source",
        "thread_source",
        "limit_id",
        "plan_type",
        "rate_limit_reached_type",
        "subagent",
    ),
    *("codex_error_info", "history_base"),
}
PLACES = {"cwd"}  # of these the last part is kept


def marked_copy(home: Path, into: Path, kept: set[str]) -> None:
    """An agent's home with canaries in every string of every line but what is kept on purpose."""
    for log in sorted(home.rglob("*.jsonl")):
        lines = log.read_bytes().split(b"\n")
        target = into / log.relative_to(home)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(b"\n".join(_marked_line(line, kept) for line in lines))


def _marked_line(line: bytes, kept: set[str]) -> bytes:
    try:
        found = json.loads(line)
    except ValueError:  # torn or of two objects: what stands before its end is enough
        return line and line[:-1] + EVERYTHING.encode() + line[-1:]
    return json.dumps(_marked(found, "", kept), separators=(",", ":")).encode()


def _marked(value: Any, key: str, kept: set[str]) -> Any:
    if isinstance(value, dict):
        inside = {name: _marked(part, name, kept) for name, part in value.items()}
        return inside | {CANARIES["path"]: EVERYTHING, CANARIES["github token"]: {MARK: [MARK, EVERYTHING]}}
    if isinstance(value, list):
        return [_marked(part, key, kept) for part in value]
    if not isinstance(value, str) or key in kept:
        return value
    if key in PLACES:
        return _below_a_secret(value)
    return f"{value} {EVERYTHING}" if value else EVERYTHING  # at its end, so that words are still recognised


def _below_a_secret(folder: str) -> str:
    mark, slash = (CANARIES["windows path"], "\\") if "\\" in folder else (CANARIES["path"], "/")
    return f"{mark}{slash}{MARK}{slash}{folder.replace(slash, '/').rstrip('/').rpartition('/')[2]}"


def paths_of(record: Any, wanted: Callable[[str], bool]) -> Iterator[tuple[str | int, ...]]:
    """Where in a line a string stands under one of the wanted names."""
    if isinstance(record, dict):
        for name, value in record.items():
            if isinstance(value, str) and wanted(name):
                yield (name,)
            yield from ((name, *rest) for rest in paths_of(value, wanted))
    elif isinstance(record, list):
        for place, value in enumerate(record):
            yield from ((place, *rest) for rest in paths_of(value, wanted))


def with_value(record: Any, path: tuple[str | int, ...], value: str) -> Any:
    """The record with another string at one place."""
    changed = json.loads(json.dumps(record))
    inside = changed
    for step in path[:-1]:
        inside = inside[step]
    inside[path[-1]] = value
    return changed


def leaks_in(folder: Path, *texts: str) -> list[str]:
    """Where the mark, in any case, stands below a folder or in what was printed, with what is around it."""
    found = [_around(data, str(path.relative_to(folder))) for path, data in _contents(folder)]
    found += [_around(text.encode("utf-8", "replace"), "printed") for text in texts]
    return [place for place in found if place]


def _contents(folder: Path) -> Iterator[tuple[Path, bytes]]:
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield path, path.read_bytes() + str(path.relative_to(folder)).encode()


def _around(data: bytes, name: str) -> str:
    place = data.upper().find(MARK.encode())
    return "" if place < 0 else f"{name}: …{data[max(place - 60, 0) : place + 60]!r}…"
