"""What the Flatpak manifest takes from elsewhere, written from what the project says of itself.

    PYTHONPATH=packaging .venv/bin/python -m flatpak.sources

writes python-sources.json, each wheel with its address at pypi.org and its SHA-256, for the Python of the
runtime. Where agents lay their logs is printed by `… --folders`; the manifest lists the same, and a test
compares the two.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement

from counterfoil.readers.agents import AGENTS
from counterfoil.readers.places import folders

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
MANIFEST = HERE / "io.github.counterfoil.Counterfoil.yml"
WHEELS = HERE / "python-sources.json"
PYTHON = "3.13"  # of the runtime that the manifest names
GLIBC_MINOR = 42
ARCHITECTURES = ("x86_64", "aarch64")
INDEX = "https://pypi.org/simple"
# what each reader's own folders do not say: the answer that Claude Code keeps, and where Crush lists projects
BESIDE = ("~/.claude.json", "xdg-data/crush")


def log_folders() -> list[str]:
    """Every folder that a reader looks into, in Flatpak's words and without what lies inside another."""
    surroundings = {"XDG_CONFIG_HOME": "/xdg-config", "XDG_DATA_HOME": "/xdg-data"}
    home = str(Path.home())
    found = (str(one) for agent in AGENTS for one in folders(agent.homes, surroundings, "linux"))
    named = {one.replace(home, "~", 1) if one.startswith(home) else one.removeprefix("/") for one in found}
    every = sorted(named | set(BESIDE))
    return [one for one in every if not any(one.startswith(f"{other}/") for other in every)]


def permissions() -> list[str]:
    """The `--filesystem` words for them, to be read only."""
    return [f"--filesystem={folder}:ro" for folder in log_folders()]


def requirements(project: Mapping[str, Any], python: str = PYTHON) -> list[str]:
    """The dependencies that hold for that Python on Linux, without the conditions."""
    place = {"python_version": python, "sys_platform": "linux", "extra": ""}
    asked = [Requirement(text) for text in project["project"]["dependencies"]]
    return [f"{one.name}{one.specifier}" for one in asked if one.marker is None or one.marker.evaluate(place)]


def wheels(architecture: str, asked: Iterable[str]) -> list[dict[str, Any]]:
    """What pip would install there, as Flatpak's sources. Errors: CalledProcessError, ValueError."""
    tags = [f"manylinux_2_{minor}_{architecture}" for minor in range(GLIBC_MINOR, 16, -1)]
    kinds = [*tags, f"manylinux2014_{architecture}"]
    with tempfile.TemporaryDirectory(prefix="counterfoil-flatpak-") as folder:
        report = Path(folder) / "report.json"
        command = [sys.executable, "-m", "pip", "--isolated", "install", "--quiet", "--dry-run"]
        command += ["--ignore-installed", "--only-binary", ":all:", "--target", folder, "--index-url", INDEX]
        command += ["--python-version", PYTHON, "--report", str(report)]
        command += [word for kind in kinds for word in ("--platform", kind)]
        subprocess.run([*command, *asked], check=True)
        found = json.loads(report.read_text("utf-8"))["install"]
    return [_source(one["download_info"]) for one in found]


def _source(download: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "type": "file",
        "url": download["url"],
        "sha256": download["archive_info"]["hashes"]["sha256"],
    }


def together(by_architecture: Mapping[str, list[dict[str, Any]]]) -> list[dict[str, Any]]:
    """Each wheel once; one that is not for all says which it is for."""
    made: dict[str, dict[str, Any]] = {}
    uses: dict[str, list[str]] = {}
    for architecture, found in by_architecture.items():
        for one in found:
            made[one["url"]] = one
            uses.setdefault(one["url"], []).append(architecture)
    only = {url: {"only-arches": used} for url, used in uses.items() if len(used) < len(by_architecture)}
    return sorted(
        ({**one, **only.get(url, {})} for url, one in made.items()), key=lambda one: one["url"].split("/")[-1]
    )


def main(arguments: list[str]) -> int:
    """Exit status 0."""
    parser = argparse.ArgumentParser(description="Write what the Flatpak manifest takes from elsewhere.")
    parser.add_argument("--folders", action="store_true", help="print where agents lay their logs instead")
    if parser.parse_args(arguments).folders:
        print("\n".join(permissions()))
        return 0
    asked = requirements(tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8")))
    found = together({architecture: wheels(architecture, asked) for architecture in ARCHITECTURES})
    WHEELS.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
