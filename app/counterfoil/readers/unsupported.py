"""Agents of which nothing can be counted: rows that say why and what helps, and their one reader."""

from __future__ import annotations

from collections.abc import Sequence

from counterfoil.readers.base import AgentSpec, Batch, Line, LogFile, State


class NoReader:
    """Counts nothing, for the registry's rows that say why."""

    version = 1

    def __init__(self, agent: str) -> None:
        self.agent = agent

    def read(self, lines: Sequence[Line], file: LogFile, state: State) -> Batch:  # noqa: ARG002
        """Every line is another's."""
        return Batch(other=len(lines), state=state)


def _row(
    name: str, label: str, why: str, homes: tuple[str, ...] = (), aliases: tuple[str, ...] = ()
) -> AgentSpec:
    return AgentSpec(name, label, homes, (), NoReader(name), unsupported=why, aliases=aliases)


UNSUPPORTED = (
    _row(
        "amazon-q",
        "Amazon Q",
        "Its log names requests and sizes of answers, but neither tokens nor credits: nothing can be "
        "counted. Its successor, the Kiro CLI, logs credits and is read.",
        ("{data}/amazon-q",),
        ("q",),
    ),
    _row(
        "cody",
        "Sourcegraph Cody",
        "It keeps no tokens or costs on this machine: nothing can be counted. On Enterprise an administrator "
        "finds its use in Sourcegraph's analytics.",
    ),
    _row(
        "antigravity",
        "Antigravity",
        "It keeps its conversations in a binary form of its own that is documented nowhere: what stands for "
        "tokens in it cannot be told with certainty, so nothing is counted.",
        ("~/.gemini/antigravity", "~/.gemini/antigravity-cli", "~/.gemini/antigravity-ide"),
    ),
    _row(
        "windsurf",
        "Windsurf",
        "It keeps its conversations encrypted: nothing can be counted. Extensions within it that keep logs "
        "of their own, such as Cline, are read.",
        ("~/.codeium/windsurf",),
    ),
    _row(
        "warp",
        "Warp",
        "It keeps one sum of tokens a conversation, without what was sent and what was received: no request "
        "can be counted from it.",
    ),
    _row(
        "zed",
        "Zed",
        "It keeps its threads compressed within a database, without the time of a request, and they are not "
        "read. Agents that run within it and keep logs of their own are.",
        ("{data}/zed",),
    ),
    _row(
        "trae",
        "Trae",
        "It keeps no tokens or costs on this machine: nothing can be counted.",
    ),
)
