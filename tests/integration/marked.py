"""Homes with marked logs, and all that the program said about them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from counterfoil.readers.registry import Root, agent_named
from tests.integration.canaries import leaks_in

AT = "2026-07-12T00:44:30Z"
AT_MS = 1_783_817_070_000
COMMANDS = (
    ("scan",),
    ("scan", "--json"),
    ("scan", "--rescan", "--dry-run"),
    ("scan", "--rescan"),
    ("totals", "--by", "agent,provider,model,project,session,day,version,account", "--json"),
    ("totals", "--by", "project,model"),
    ("totals", "--by", "session", "--csv"),
    ("status", "--at", AT),
    ("status", "--at", AT, "--json"),
    ("status", "--at", AT, "--line"),
    ("windows",),
    ("windows", "--json"),
    ("readings",),
    ("readings", "--json"),
    ("watch", "--once"),
    ("doctor",),
    ("doctor", "--json"),
    ("retention",),
    ("retention", "--json"),
    ("retention", "--keep", "3650"),
    ("retention", "--keep", "3650", "--json"),
    ("verify", "--json"),
    ("checkpoint",),
    ("coverage",),
    ("coverage", "--json"),
)
Run = Callable[..., str]


class Marked:
    """Marked homes of both agents, our own home, and all that was said about them."""

    def __init__(self, folder: Path) -> None:
        self.claude, self.codex = folder / "agents" / ".claude", folder / "agents" / ".codex"
        self.home = folder / "home"
        self.said: list[str] = []

    @property
    def words(self) -> list[str]:
        roots = ["--root", f"claude-code={self.claude}", "--root", f"codex={self.codex}"]
        return ["--home", str(self.home), "--tz", "UTC", "-v", *roots]

    @property
    def roots(self) -> tuple[Root, ...]:
        return Root(agent_named("claude-code"), self.claude), Root(agent_named("codex"), self.codex)

    def leaks(self) -> list[str]:
        return leaks_in(self.home, *self.said)
