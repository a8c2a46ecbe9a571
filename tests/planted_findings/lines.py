"""Lines of Claude Code's log as formats A1 has them."""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime
from random import Random
from typing import Any

from tests.planted_findings.prices import Counts

PLACEHOLDERS = "2.1.17"  # a version that kept the placeholder of the output


@dataclass
class Log:
    """One log: what all its lines share, and the lines."""

    random: Random
    session: str
    cwd: str
    version: str
    agent_id: str | None = None
    is_sidechain: bool = False
    has_split: bool = True
    session_kind: str | None = None
    parent: str | None = None

    def __post_init__(self) -> None:
        self.lines: list[dict[str, Any]] = []

    def add(self, at_ms: int, kind: str, **fields: Any) -> dict[str, Any]:
        """A line of that type."""
        name = str(uuid.UUID(int=self.random.getrandbits(128), version=4))
        line = {
            "parentUuid": self.parent,
            "isSidechain": self.is_sidechain,
            "userType": "external",
            "cwd": self.cwd,
            "sessionId": self.session,
            "version": self.version,
            "gitBranch": "main",
            **({"agentId": self.agent_id} if self.agent_id else {}),
            **({"sessionKind": self.session_kind} if self.session_kind else {}),
            "type": kind,
            **fields,
            "uuid": name,
            "timestamp": iso(at_ms),
        }
        self.parent = name
        self.lines.append(line)
        return line

    def prompt(self, at_ms: int, text: str) -> None:
        """What the user asked."""
        self.add(at_ms, "user", message={"role": "user", "content": text})

    def tool_result(self, at_ms: int, text: str, *, is_error: bool = False) -> None:
        """What a tool gave back."""
        block: dict[str, Any] = {
            "tool_use_id": f"toolu_{self.random.getrandbits(64):016x}",
            "type": "tool_result",
        }
        block |= {"content": text, **({"is_error": True} if is_error else {})}
        told = f"Error: {text}" if is_error else {"stdout": "", "stderr": "", "interrupted": False}
        message = {"role": "user", "content": [block]}
        self.add(at_ms, "user", message=message, toolUseResult=told)

    def answer(self, at_ms: int, model: str, counts: Counts) -> None:
        """A response: a line for each block, all with the same usage."""
        number = f"01{self.random.getrandbits(80):020x}"
        blocks: list[dict[str, Any]] = [{"type": "text", "text": "Next."}]
        if self.random.random() < 0.5:
            use = f"toolu_{self.random.getrandbits(64):016x}"
            blocks.append({"type": "tool_use", "id": use, "name": "Bash", "input": {"command": "true"}})
        for place, block in enumerate(blocks):
            message = {
                "id": f"msg_{number}",
                "type": "message",
                "role": "assistant",
                "model": model,
                "content": [block],
                "stop_reason": None if self.version == PLACEHOLDERS else "tool_use",
                "stop_sequence": None,
                "usage": self._usage(counts),
            }
            self.add(at_ms + 40 * place, "assistant", message=message, requestId=f"req_{number}")

    def _usage(self, counts: Counts) -> dict[str, Any]:
        usage: dict[str, Any] = {
            "input_tokens": counts.input,
            "cache_creation_input_tokens": counts.short + counts.long,
            "cache_read_input_tokens": counts.read,
            "output_tokens": self.random.randint(1, 3) if self.version == PLACEHOLDERS else counts.output,
            "service_tier": "standard",
        }
        if self.has_split:
            split = {"ephemeral_5m_input_tokens": counts.short, "ephemeral_1h_input_tokens": counts.long}
            usage["cache_creation"] = split
        return usage

    def start(self, at_ms: int, how: str) -> None:
        """A hook's progress at the beginning of a session."""
        data = {"type": "hook_progress", "hookEvent": "SessionStart", "hookName": f"SessionStart:{how}"}
        self.add(at_ms, "progress", data={**data, "command": "callback"})

    def command(self, at_ms: int, name: str, args: str = "", told: str = "") -> None:
        """A /command and what the client said to it."""
        text = f"<command-name>/{name}</command-name>\n            <command-message>{name}</command-message>"
        self.prompt(at_ms, f"{text}\n            <command-args>{args}</command-args>")
        if told:
            self.prompt(at_ms + 5, f"<local-command-stdout>{told}</local-command-stdout>")

    def system(self, at_ms: int, subtype: str, **fields: Any) -> None:
        """A line of the client's own."""
        self.add(at_ms, "system", subtype=subtype, level="info", isMeta=False, **fields)

    def compacted(self, at_ms: int, trigger: str, before: int, after: int) -> None:
        """The context was made shorter."""
        told = {"trigger": trigger, "preTokens": before, "postTokens": after, "durationMs": 15_000}
        self.system(at_ms, "compact_boundary", content="Conversation compacted", compactMetadata=told)
        self.start(at_ms + 1, "compact")
        message = {"role": "user", "content": "This session is being continued from an earlier one."}
        self.add(at_ms + 2, "user", message=message, isCompactSummary=True, isVisibleInTranscriptOnly=True)

    def overloaded(self, at_ms: int, attempt: int) -> None:
        """A request that failed and is made again."""
        error = {"type": "error", "error": {"type": "overloaded_error", "message": "Overloaded"}}
        told = {"status": 529, "headers": {}, "requestID": None, "error": error}
        again = {"retryInMs": 550.0 * 2**attempt, "retryAttempt": attempt, "maxRetries": 10}
        self.add(at_ms, "system", subtype="api_error", level="error", error=told, **again)

    def cost_state(self, dollars: float, start_ms: int, models: dict[str, float]) -> None:
        """The client's own sum of the session; such lines have neither id nor time."""
        usage = {
            name: {"inputTokens": 0, "outputTokens": 0, "costUSD": cost} for name, cost in models.items()
        }
        self.lines.append(
            {
                "type": "cost-state",
                "sessionId": self.session,
                "totalCostUSD": dollars,
                "totalAPIDuration": 61_204,
                "startTime": start_ms,
                "hasUnknownModelCost": False,
                "modelUsage": usage,
                "modelCallCostUSD": dollars,
            }
        )

    def text(self) -> str:
        """As it stands in the file."""
        return "".join(json.dumps(line, separators=(",", ":")) + "\n" for line in self.lines)


def iso(at_ms: int) -> str:
    """A moment as the logs have it."""
    moment = datetime.fromtimestamp(at_ms // 1000, UTC)
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{at_ms % 1000:03d}Z"
