"""Where Crush keeps its databases: one folder a project, which its registry names.

Source: charmbracelet/crush, `internal/projects/projects.go`, `internal/config/load.go`.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import msgspec

MOST_PROJECTS = 1_000
MOST_BYTES = 4 << 20
FOLDER = ".crush"


class _Project(msgspec.Struct):
    path: str = ""
    data_dir: str = ""


class _Projects(msgspec.Struct):
    projects: list[_Project] = []


def project_folders(environment: Mapping[str, str], system: str) -> list[str]:
    """The data folders of every project that the registry knows and that is still there."""
    try:
        with (_registry(environment, system) / "projects.json").expanduser().open("rb") as file:
            known = msgspec.json.decode(file.read(MOST_BYTES), type=_Projects).projects
    except (OSError, ValueError, RuntimeError, RecursionError):
        return []  # where there is no registry, or none that can be read, no project is known
    return [str(folder) for one in known[:MOST_PROJECTS] if (folder := _folder(one)) is not None]


def _registry(environment: Mapping[str, str], system: str) -> Path:
    if own := environment.get("CRUSH_GLOBAL_DATA"):
        return Path(own)
    if data := environment.get("XDG_DATA_HOME"):
        return Path(data) / "crush"
    if system == "win32":
        return Path(environment.get("LOCALAPPDATA") or "~/AppData/Local") / "crush"
    return Path("~/.local/share/crush")


def _folder(project: _Project) -> Path | None:
    folder = Path(project.path, project.data_dir or FOLDER)
    try:
        return folder if folder.is_absolute() and folder.is_dir() else None
    except (OSError, ValueError):
        return None
