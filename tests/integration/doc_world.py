"""The machine on which the commands of README.md and docs/ are tried: logs, and what they name."""

from __future__ import annotations

import json
import re
import shutil
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from counterfoil.cli import main
from doc_commands import ROOT
from tests.conftest import CORPUS
from tests.plugin_package import installed
from tests.statements_made.building import build
from tests.statements_made.rows import MadeRow

CLOCK = "2026-08-11T16:56Z"  # right after the last request of the logs
LOGS = {
    ".claude": CORPUS / "claude-code" / "numwordify" / ".claude",
    ".codex": CORPUS / "codex" / "five-hour-window-vanishes" / ".codex",
}
TOKENS = ("input", "cache_read", "cache_write_5m", "cache_write_1h", "output")
READ_AS_INPUT = 60_000  # tokens of one request that the statement charges as fresh input
RESPONSE = {
    "id": "chatcmpl-000000000000000000000001",
    "object": "chat.completion",
    "created": 1_786_460_000,
    "model": "gpt-5",
    "usage": {"prompt_tokens": 1500, "completion_tokens": 420, "total_tokens": 1920},
}
FENCE = re.compile(r"```(\w+)\n(.*?)```", re.DOTALL)

UNSET = (
    *(
        "COUNTERFOIL_HOME",
        "COUNTERFOIL_DROP",
        "CLAUDE_CONFIG_DIR",
        "CODEX_HOME",
        "DISPLAY",
        "WAYLAND_DISPLAY",
    ),
    *("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"),
    "DBUS_SESSION_BUS_ADDRESS",
)


def surroundings(home: Path, programs: Path, known: Mapping[str, str]) -> dict[str, str]:
    """The variables of that machine: windows are drawn nowhere, and `programs` come first."""
    mine = {
        "HOME": str(home),
        "PATH": f"{programs}:{known['PATH']}",
        "PYTHONPATH": f"{home / 'site'}:{ROOT}:{known.get('PYTHONPATH', '')}",
        "COUNTERFOIL_CLOCK": CLOCK,
        "QT_QPA_PLATFORM": "offscreen",
    }
    return {name: value for name, value in known.items() if name not in UNSET} | mine


def lay(home: Path, guide: Path) -> None:
    """Logs in the agents' places and read once; a statement, a response, and the package of the `guide`.

    The environment is that of `surroundings` already.
    """
    for name, logs in LOGS.items():
        shutil.copytree(logs, home / name)
    assert main(["scan"]) == 0
    _lay_statement(home)
    response = json.dumps(RESPONSE).encode()
    (home / "response.json").write_bytes(response)
    (home / "SHA256SUMS").write_text(f"{sha256(response).hexdigest()}  response.json\n")
    _lay_package(home, guide)


def _lay_statement(home: Path) -> None:
    """What the ledger holds of Claude Code, but for one request that is charged too dear."""
    path = home / "held.jsonl"
    assert main(["export", "--format", "jsonl", "--agent", "claude-code", "-o", str(path)]) == 0
    held = [json.loads(line) for line in path.read_text().splitlines()]
    path.unlink()
    rows = [
        MadeRow(
            one["model"], one["at_ms"], **{kind: one[kind] for kind in TOKENS}, request_id=one["request_id"]
        )
        for one in held
    ]
    dearest = max(rows, key=lambda row: row.cache_read)
    dearer = replace(
        dearest, input=dearest.input + READ_AS_INPUT, cache_read=dearest.cache_read - READ_AS_INPUT
    )
    stated = [dearer if row is dearest else row for row in rows]
    (home / "console-usage.csv").write_bytes(build("anthropic-usage", stated))


def _lay_package(home: Path, guide: Path) -> None:
    blocks = [(kind, text) for kind, text in FENCE.findall(guide.read_text("utf-8"))]
    project = tomllib.loads(next(text for kind, text in blocks if kind == "toml"))["project"]
    points = project["entry-points"]["counterfoil.readers"]
    installed(home / "site", project["name"], points, next(text for kind, text in blocks if kind == "python"))
    (home / "samples" / "logs").mkdir(parents=True)
    (home / "samples" / "logs" / "one.jsonl").write_text(
        next(text for kind, text in blocks if kind == "json")
    )
