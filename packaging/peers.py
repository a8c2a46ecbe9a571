"""Installs other programs that count the same logs into .bench/peers, to be measured beside this one.

Nothing is installed outside that folder. The versions are those that the targets were set against; the two
from npm are taken as the native programs that their packages carry, without what starts them.
"""

from __future__ import annotations

import json
import platform
import sys
from collections.abc import Callable
from pathlib import Path

import environment
from commands import SetupError, run

PEERS = Path(__file__).resolve().parent.parent / ".bench" / "peers"
MACHINES = {"x86_64": "x64", "aarch64": "arm64"}
CCUSAGE, TOKSCALE, MONITOR = "20.0.24", "4.17.0", "4.0.0"


def main() -> int:
    """Exit status: 0 all are there, 1 not, with a sentence on stderr."""
    problems = [problem for install in (_native, _monitor) if (problem := _tried(install))]
    for problem in problems:
        print(problem, file=sys.stderr)
    return int(bool(problems))


def native_packages(machine: str) -> dict[str, str]:
    """The npm packages for a Linux machine and their versions. Errors: SetupError."""
    known = MACHINES.get(machine)
    if known is None or sys.platform != "linux":
        raise SetupError("ccusage and tokscale are measured on Linux, x86-64 and 64-bit ARM, only.")
    return {f"@ccusage/ccusage-linux-{known}": CCUSAGE, f"@tokscale/cli-linux-{known}-gnu": TOKSCALE}


def _tried(install: Callable[[], None]) -> str | None:
    try:
        install()
    except SetupError as problem:
        return str(problem)
    return None


def _native() -> None:
    wanted = native_packages(platform.machine())
    if any(_version(name) != version for name, version in wanted.items()):
        PEERS.mkdir(parents=True, exist_ok=True)
        run(
            "npm", "install", "--prefix", str(PEERS), "--no-save", "--no-audit", "--no-fund",
            "--ignore-scripts", *(f"{name}@{version}" for name, version in wanted.items()),
            otherwise="ccusage and tokscale could not be installed. They need npm and the network.",
        )  # fmt: skip
    for program in PEERS.glob("node_modules/@*/*/bin/*"):
        program.chmod(0o755)  # not every package carries the bit


def _version(package: str) -> str | None:
    described = PEERS / "node_modules" / package / "package.json"
    return str(json.loads(described.read_text())["version"]) if described.is_file() else None


def _monitor() -> None:
    venv = PEERS / "venv"
    if list(venv.glob(f"lib/python3*/site-packages/claude_monitor-{MONITOR}.dist-info/RECORD")):
        return
    if not environment.healthy(venv):
        venv.parent.mkdir(parents=True, exist_ok=True)
        environment.create(venv, environment.suitable_python())
    run(
        str(venv / "bin" / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
        f"claude-monitor=={MONITOR}",
        otherwise="claude-monitor could not be installed; pip's message above says why.",
    )  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
