"""Installs the built wheel as people do, with pipx and with uv, uses it and takes it away: `make try-wheel`.

    python -m release.try_installs [--wheel FILE] [--with pipx|uv] [--starts 5]

Each installs into folders of its own; the tray shows on a display of its own. pipx and uv come from the
package index into an environment that is deleted with the rest. Ends with 1 where anything is not as it
should be, with what it was.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
import venv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from commands import SetupError
from counterfoil import __version__
from release.building import build, digest, source_date
from tests.bench.trays import POLL_SECONDS, Panel
from tests.desktop.session import Desktop

ROOT = Path(__file__).resolve().parents[2]
TOOLS = ("pipx", "uv")
TRAY_PATIENCE_S = 60.0
MIB = 1 << 20


@dataclass(frozen=True, slots=True)
class Installer:
    """A program that installs commands; `bin` is where it puts them, `kept` all that it lays anywhere."""

    name: str
    install: tuple[str, ...]
    uninstall: tuple[str, ...]
    env: Mapping[str, str]
    kept: Path
    bin: Path


@dataclass(slots=True)
class Tried:
    """What was seen of one installer; times in ms, sizes in bytes."""

    name: str
    install_s: float = 0
    size: int = 0
    version_ms: float = 0
    requests: int = 0
    trays_ms: list[float] = field(default_factory=list)


def main(arguments: list[str]) -> int:
    """Exit status: 0 all went well, 1 not, with a sentence on stderr."""
    parser = argparse.ArgumentParser(description="Install the wheel with pipx and uv, use it, remove it.")
    parser.add_argument("--wheel", type=Path, help="default: the one in dist/, else one that is built now")
    parser.add_argument("--with", dest="tools", action="append", choices=TOOLS, help="only this one")
    parser.add_argument("--starts", type=int, default=5, help="starts of the tray, the first one cold")
    parser.add_argument("--python", default=_python(), help="the Python to install under")
    given = parser.parse_args(arguments)
    try:
        with tempfile.TemporaryDirectory(prefix="try-") as name:
            folder = Path(name)
            wheel = given.wheel or _wheel(folder)
            print(f"{wheel.name}: {wheel.stat().st_size / MIB:.2f} MiB", flush=True)
            tools = given.tools or TOOLS
            bench = tools_in(folder / "tools", tools)
            known = installers(bench, folder, wheel.resolve(), given.python)
            tried = [try_one(one, folder, given.starts) for one in known if one.name in tools]
    except (SetupError, AssertionError) as error:
        print(error, file=sys.stderr)
        return 1
    print("\n".join(lines(tried)))
    return 0


def installers(bench: Path, folder: Path, wheel: Path, python: str) -> tuple[Installer, ...]:
    """pipx and uv, each with everything it keeps under `folder`."""
    pipx, uv = folder / "pipx", folder / "uv"
    return (
        Installer(
            "pipx",
            (str(bench / "pipx"), "install", "--python", python, str(wheel)),
            (str(bench / "pipx"), "uninstall", "counterfoil"),
            {"PIPX_HOME": str(pipx), "PIPX_BIN_DIR": str(pipx / "bin"), "PIPX_MAN_DIR": str(pipx / "man")},
            pipx / "venvs",
            pipx / "bin",
        ),
        Installer(
            "uv",
            (str(bench / "uv"), "tool", "install", "--python", python, str(wheel)),
            (str(bench / "uv"), "tool", "uninstall", "counterfoil"),
            {
                "UV_TOOL_DIR": str(uv / "tools"),
                "UV_TOOL_BIN_DIR": str(uv / "bin"),
                "UV_CACHE_DIR": str(folder / "uv-cache"),
                "UV_PYTHON_DOWNLOADS": "never",
                "UV_SYSTEM_CERTS": "1",  # the machine's own certificates, as pip and pipx take them
            },
            uv / "tools",
            uv / "bin",
        ),
    )


def try_one(installer: Installer, folder: Path, starts: int) -> Tried:
    """Install, use, remove. Errors: SetupError, AssertionError with what was not as it should be."""
    seen = Tried(installer.name)
    print(f"{installer.name}: {' '.join(Path(word).name for word in installer.install)}", flush=True)
    began = time.monotonic()
    _said(*installer.install, env=installer.env)
    seen.install_s = time.monotonic() - began
    seen.size = size_of(installer.kept)
    command, tray = installer.bin / "counterfoil", installer.bin / "counterfoil-tray"
    _expect(command.exists() and tray.exists(), f"{installer.name} laid no counterfoil and counterfoil-tray")
    seen.version_ms = median(_version_ms(command) for _ in range(max(starts, 1)))
    home = folder / f"home-{installer.name}"
    place = ("--home", str(home), "--root", f"codex={_sample(installer.kept)}")
    _said(str(command), *place, "scan", "--json")
    seen.requests = json.loads(_said(str(command), *place, "totals", "--json"))["total"]["requests"]
    _expect(seen.requests > 0, "the sample's logs gave no request")
    seen.trays_ms = list(tray_starts((str(tray), "--hidden", *place), starts))
    ledger = home / "ledger.db"
    before = digest(ledger)
    _said(*installer.uninstall, env=installer.env)
    _expect(not command.exists() and not tray.exists(), f"{installer.name} left a command behind")
    _expect(ledger.is_file() and digest(ledger) == before, f"the ledger did not outlive {installer.name}")
    return seen


def tray_starts(command: Sequence[str], starts: int) -> Iterable[float]:
    """From the start of the tray until the panel has its icon, in ms; on a desktop of its own."""
    with Desktop() as desktop:
        panel = Panel(desktop.env["DBUS_SESSION_BUS_ADDRESS"])
        try:
            for number in range(starts):
                name = f"tray-{number}"
                panel.forget()
                began = time.monotonic()
                desktop.start(name, command)
                while not panel.hear(POLL_SECONDS):
                    late = time.monotonic() - began > TRAY_PATIENCE_S
                    _expect(not late, f"no icon in {TRAY_PATIENCE_S:g} s: {desktop.log(name)}")
                yield (time.monotonic() - began) * 1000
                desktop.stop(name)
        finally:
            panel.close()


def lines(tried: Iterable[Tried]) -> Iterable[str]:
    """What was seen, a line an installer."""
    for seen in tried:
        first, *later = seen.trays_ms or [float("nan")]
        warm = f", then {median(later):.0f} ms" if later else ""
        yield (
            f"{seen.name}: installed in {seen.install_s:.0f} s, {seen.size / MIB:.0f} MiB; "
            f"--version {seen.version_ms:.0f} ms; sample {seen.requests:,} requests; "
            f"icon first after {first:.0f} ms{warm}; removed, the ledger is as it was"
        )


def size_of(folder: Path) -> int:
    """Bytes on disk of what lies in a folder; a file under two names counts once."""
    found = {(stat.st_dev, stat.st_ino): stat.st_blocks * 512 for stat in _stats(folder)}
    return sum(found.values())


def tools_in(folder: Path, tools: Sequence[str]) -> Path:
    """Where the commands of an environment with these packages are."""
    venv.create(folder, with_pip=False)
    python = folder / "bin" / "python"
    _said(sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet", *tools)
    return folder / "bin"


def _stats(folder: Path) -> Iterable[os.stat_result]:
    return (path.lstat() for path in folder.rglob("*") if not path.is_dir() or path.is_symlink())


def _version_ms(command: Path) -> float:
    began = time.monotonic()
    said = _said(str(command), "--version").strip()
    took = (time.monotonic() - began) * 1000
    _expect(said == f"counterfoil {__version__}", f"{command} says it is {said}")
    return took


def _sample(kept: Path) -> Path:
    """The sample logs as they were installed."""
    found = next(kept.rglob("counterfoil/resources/sample/codex"), None)
    if found is None:
        raise AssertionError("the sample logs were not installed")
    return found


def _wheel(folder: Path) -> Path:
    built = sorted((ROOT / "dist").glob(f"counterfoil-{__version__}-*.whl"))
    return built[0] if built else build(ROOT, folder / "built", source_date(ROOT))[1]


def _python() -> str:
    """The Python behind the environment that runs this."""
    return str(Path(sys.base_prefix) / "bin" / f"python3.{sys.version_info.minor}")


def _expect(so: bool, otherwise: str) -> None:
    if not so:
        raise AssertionError(otherwise)


def _said(*command: str, env: Mapping[str, str] | None = None) -> str:
    """What a command prints. Errors: SetupError with what it said where it fails."""
    done = subprocess.run(
        command, env={**os.environ, **(env or {})}, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise SetupError(f"{' '.join(command)} ended with {done.returncode}:\n{done.stderr.strip()}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
