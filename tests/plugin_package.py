"""A package with a reader, laid out as an installer would."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path


def installed(folder: Path, package: str, points: Mapping[str, str], source: str = "") -> Path:
    """Lay the module that the package is named after, and what tells of its entry points."""
    name = package.replace("-", "_")
    about = folder / f"{name}-1.0.dist-info"
    about.mkdir(parents=True)
    (about / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {package}\nVersion: 1.0\n")
    named = "".join(f"{point} = {place}\n" for point, place in points.items())
    (about / "entry_points.txt").write_text(f"[counterfoil.readers]\n{named}")
    if source:
        (folder / f"{name}.py").write_text(source)
    return folder
