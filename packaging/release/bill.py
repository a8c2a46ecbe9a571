"""The software bill of materials: what is on a machine once the wheel is installed, as CycloneDX 1.6.

The wheel is installed into an empty environment, as pip does it for anybody, so that what is listed is what
was resolved and nothing that only tests or builds need.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import venv
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from commands import SetupError
from counterfoil.licences import Licence, collected, named
from release.building import EPOCH

INSIDE = ("genai-prices", "Lucide", "Qt", "Sample logs (mise)")  # no packages, but within the packages
ROOT_REF = "root-component"


def write(wheel: Path, root: Path, out: Path, version: str, epoch: int) -> Path:
    """Install the wheel aside, list what that brought, check the list against its schema, keep it."""
    with tempfile.TemporaryDirectory() as folder:
        python = installed(wheel, Path(folder) / "venv")
        listed = _run(
            *(sys.executable, "-m", "cyclonedx_py", "environment", str(python)),
            *("--pyproject", str(root / "pyproject.toml")),
            *("--sv", "1.6", "--output-reproducible", "-o", "-"),
            epoch=epoch,
        )
    document = completed(json.loads(listed), version, collected(root / "resources"))
    text = json.dumps(document, indent=1, ensure_ascii=False, sort_keys=True) + "\n"
    if said := fault(text):
        raise SetupError(f"The bill of materials does not fit its schema: {said}")
    path = out / f"counterfoil-{version}.cdx.json"
    path.write_text(text, "utf-8")
    return path


def installed(wheel: Path, folder: Path) -> Path:
    """The Python of a new environment that holds the wheel and what it needs, and not even pip."""
    venv.create(folder, with_pip=False)
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    _run(sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet", str(wheel))
    for origin in folder.rglob("counterfoil-*.dist-info/direct_url.json"):
        origin.unlink()  # where the wheel lay on this machine is nobody's business
    return python


def completed(document: dict[str, Any], version: str, licences: tuple[Licence, ...]) -> dict[str, Any]:
    """The list with our own version, and with what the packages hold that is no package itself."""
    main = document["metadata"]["component"]
    inside = [_component(one) for name in INSIDE if (one := named(name, licences)) is not None]
    refs = [component["bom-ref"] for component in inside]
    tree = [*document["dependencies"], *({"ref": ref} for ref in refs)]
    return {
        **document,
        "metadata": {
            **document["metadata"],
            "component": {**main, "version": version, "purl": f"pkg:pypi/counterfoil@{version}"},
        },
        "components": [*document["components"], *inside],
        "dependencies": [_with(one, refs) if one["ref"] == ROOT_REF else one for one in tree],
    }


def fault(text: str) -> str | None:
    """What of a bill does not fit the schema; None where all does."""
    found = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    return None if found is None else str(found)


def names(path: Path) -> Iterable[tuple[str, str]]:
    """Name and version of every component of a bill."""
    for component in json.loads(path.read_text("utf-8"))["components"]:
        yield component["name"], component["version"]


def _with(needs: dict[str, Any], refs: list[object]) -> dict[str, Any]:
    return {**needs, "dependsOn": sorted((*needs.get("dependsOn", ()), *refs))}


def _component(one: Licence) -> dict[str, object]:
    terms = {"licenses": [{"expression": one.licence}]} if one.licence else {}
    kind = "data" if one.name in ("genai-prices", "Sample logs (mise)") else "library"
    made: dict[str, object] = {"type": kind, "name": one.name, "version": one.version, **terms}
    return {**made, "bom-ref": f"inside:{one.name}=={one.version}"}


def _run(*command: str, epoch: int | None = None) -> str:
    given = {**os.environ, **({} if epoch is None else {EPOCH: str(epoch)})}
    done = subprocess.run(command, env=given, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SetupError(f"{' '.join(command[1:4])} ended with {done.returncode}:\n{done.stderr.strip()}")
    return done.stdout
