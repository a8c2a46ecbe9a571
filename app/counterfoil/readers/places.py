"""Where agents lay their logs on each system: folders from the registry's templates.

`~` is the user's home. `$NAME/rest` stands for what that variable says (a comma-separated list); where any
is set, the templates without one are left out, but for those of editors: what moves an agent's own folder
moves none of an editor's. `{word}` stands for one of PLACES, which may be several.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from counterfoil.readers.on_demand import Function

_VARIABLE = re.compile(r"\$([A-Z_]+)(.*)", re.DOTALL)
_PLACE = re.compile(r"\{(\w+)\}(.*)", re.DOTALL)
_EDITORS_OWN = "{vscode}"
_ANYONES = ("~", "/", "{")
_EDITORS = ("Code", "Code - Insiders", "VSCodium", "Cursor", "Windsurf")
_SERVERS = (".vscode-server", ".vscode-server-insiders", ".cursor-server")

Environment = Mapping[str, str]


def folders(templates: Sequence[str], environment: Environment, system: str = sys.platform) -> list[Path]:
    """What the templates come to, each once, in their order; they need not exist."""
    words = [word for one in templates for word in _by_variable(one, environment)]
    lasting = [one for one in templates if one.startswith(_EDITORS_OWN if words else _ANYONES)]
    words += [word for one in lasting for word in _by_place(one, environment, system)]
    return list(dict.fromkeys(folder for word in words for folder in _there(word)))


def _there(word: str) -> list[Path]:
    """The folder of that path, or the ones that match it where it holds a wildcard."""
    text = os.path.expanduser(word)  # noqa: PTH111 - pathlib takes five times as long, at each start
    path = Path(text if text.startswith("/") else os.path.abspath(text))  # noqa: PTH100
    if "*" not in word:
        return [path]
    first = next(number for number, part in enumerate(path.parts) if "*" in part)
    try:
        found = sorted(Path(*path.parts[:first]).glob("/".join(path.parts[first:])))
    except OSError:
        return []
    return [one for one in found if one.is_dir()]


def _by_variable(template: str, environment: Environment) -> list[str]:
    found = _VARIABLE.fullmatch(template)
    if found is None:
        return []
    words = (word.strip() for word in environment.get(found[1], "").split(","))
    return [word + found[2] for word in words if word]


def _by_place(template: str, environment: Environment, system: str) -> list[str]:
    found = _PLACE.fullmatch(template)
    if found is None:
        return [template]
    return [place + found[2] for place in PLACES[found[1]](environment, system)]


def _config(environment: Environment, system: str) -> list[str]:
    if system == "win32":
        return [environment.get("APPDATA") or "~/AppData/Roaming"]
    if system == "darwin":
        return ["~/Library/Application Support"]
    return [environment.get("XDG_CONFIG_HOME") or "~/.config"]


def _data(environment: Environment, system: str) -> list[str]:
    plain = environment.get("XDG_DATA_HOME") or "~/.local/share"
    if system == "win32":
        return [plain, environment.get("LOCALAPPDATA") or "~/AppData/Local"]
    return [plain, "~/Library/Application Support"] if system == "darwin" else [plain]


def _vscode(environment: Environment, system: str) -> list[str]:
    local = [f"{place}/{name}/User" for place in _config(environment, system) for name in _EDITORS]
    return [*local, *(f"~/{name}/data/User" for name in _SERVERS)]


def _packages(environment: Environment, system: str) -> list[str]:
    local = environment.get("LOCALAPPDATA") or "~/AppData/Local"
    return [f"{local}/Packages"] if system == "win32" else []


PLACES: Mapping[str, Callable[[Environment, str], list[str]]] = {
    "config": _config,
    "data": _data,
    "vscode": _vscode,
    "packages": _packages,
    "crush": Function("crush_projects", "project_folders"),
}
