"""Other programs that count the same logs: how each is run on two homes, and what it says it found.

`make bench-peers` installs them into .bench/peers; what is not there is left out.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
INSTALLED = ROOT / ".bench" / "peers"
KINDS = ("input", "cache_read", "cache_write", "output")
CLAUDE, CODEX = "claude-code", "codex"
LOADER = """
import json, sys
from claude_monitor.data.reader import load_usage_entries
found, _ = load_usage_entries(sys.argv[1])
kinds = {"input": "input", "cache_read": "cache_read", "cache_write": "cache_creation", "output": "output"}
sums = {kind: sum(getattr(one, name + "_tokens") for one in found) for kind, name in kinds.items()}
print(json.dumps(sums))
"""

Totals = dict[str, dict[str, int]]  # agent: kind: tokens


@dataclass(frozen=True, slots=True)
class Peer:
    """One program. `keeps` says whether its second run is another thing than its first."""

    name: str
    words: tuple[str, ...]
    read: Callable[[bytes], Totals]
    keeps: bool = False

    def command(self, corpus: Path) -> list[str]:
        """The command line that makes the totals of a corpus."""
        return [word.format(corpus=corpus) for word in self.words]

    def env(self, corpus: Path, home: Path) -> dict[str, str]:
        """Its whole environment: `home` is where it may keep what it likes; prices are not fetched."""
        return {
            "PATH": os.defpath,
            "HOME": str(home),
            "TZ": "UTC",
            "CLAUDE_CONFIG_DIR": str(corpus / "claude"),
            "CODEX_HOME": str(corpus / "codex"),
            "TOKSCALE_PRICING_CACHE_ONLY": "1",
        }


def forget(home: Path) -> None:
    """Have the next run in `home` be a first one."""
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir(parents=True)


def installed(folder: Path = INSTALLED) -> list[Peer]:
    """Those that are there, in the order they are to be shown in."""
    found = []
    if program := _program(folder, "@ccusage/ccusage-linux-*"):
        options: tuple[str, ...] = ("daily", "--json", "--offline")
        found.append(Peer(f"ccusage {_version(program)}", (program, *options), _ccusage))
    if program := _program(folder, "@tokscale/cli-linux-*"):
        options = ("models", "--json", "--no-spinner", "--client", "claude,codex")
        found.append(Peer(f"tokscale {_version(program)}", (program, *options), _tokscale, keeps=True))
    for described in sorted(folder.glob("venv/lib/python3*/site-packages/claude_monitor-*.dist-info")):
        version = described.name.removesuffix(".dist-info").rpartition("-")[2]
        loader = (
            str(folder / "venv" / "bin" / "python"),
            "-I",
            "-c",
            _escaped(LOADER),
            "{corpus}/claude/projects",
        )
        found.append(Peer(f"claude-monitor {version} (loader)", loader, _claude_monitor))
    return found


def _escaped(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")


def _program(folder: Path, package: str) -> str | None:
    programs = sorted(folder.glob(f"node_modules/{package}/bin/*"))
    return str(programs[0]) if programs else None


def _version(program: str) -> str:
    described = Path(program).parents[1] / "package.json"
    return str(json.loads(described.read_text())["version"])


def _ccusage(output: bytes) -> Totals:
    """All agents in one run; which is which is told by the model."""
    totals: Totals = {}
    for day in json.loads(output)["daily"]:
        for model in day["modelBreakdowns"]:
            agent = CLAUDE if "claude" in model["modelName"] else CODEX
            _add(
                totals,
                agent,
                model["inputTokens"],
                model["cacheReadTokens"],
                model["cacheCreationTokens"],
                model["outputTokens"],
            )
    return totals


def _tokscale(output: bytes) -> Totals:
    """Its output of Codex leaves the reasoning out and says it beside."""
    totals: Totals = {}
    for entry in json.loads(output)["entries"]:
        agent = {"claude": CLAUDE, "codex": CODEX}[entry["client"]]
        _add(
            totals,
            agent,
            entry["input"],
            entry["cacheRead"],
            entry["cacheWrite"],
            entry["output"] + entry["reasoning"],
        )
    return totals


def _claude_monitor(output: bytes) -> Totals:
    return {CLAUDE: json.loads(output)}


def _add(totals: Totals, agent: str, *tokens: int) -> None:
    sums = totals.setdefault(agent, dict.fromkeys(KINDS, 0))
    for kind, number in zip(KINDS, tokens, strict=True):
        sums[kind] += number


def own_totals(output: bytes) -> Totals:
    """Ours, of `totals --by agent --json`."""
    return {group["agent"]: _kinds(group) for group in json.loads(output)["rows"]}


def true_totals(corpus: Path) -> Totals:
    """What the corpus was billed for."""
    agents = json.loads((corpus / "truth.json").read_text())["agents"]
    return {agent: _kinds(sums) for agent, sums in agents.items()}


def _kinds(sums: Mapping[str, int]) -> dict[str, int]:
    written = sums["cache_write_5m"] + sums["cache_write_1h"]
    return {**{kind: sums[kind] for kind in KINDS if kind in sums}, "cache_write": written}


def agreement(truth: Totals, said: Mapping[str, Totals]) -> str:
    """A table of how far each program's totals are from the truth, in percent."""
    rows = [("counts", "agent", *(kind.replace("_", " ") for kind in KINDS))]
    for name, totals in said.items():
        for agent, sums in sorted(totals.items()):
            rows.append((name, agent, *(_off(sums[kind], truth[agent][kind]) for kind in KINDS)))
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join(
        "  ".join(
            cell.ljust(w) if n < 2 else cell.rjust(w)
            for n, (cell, w) in enumerate(zip(row, widths, strict=True))
        )
        for row in rows
    )


def _off(said: int, true: int) -> str:
    if said == true:
        return "exact"
    return f"{100 * (said - true) / true:+.2f} %" if true else f"{said:+,}"
