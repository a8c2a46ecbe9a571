"""What Copilot's places tell: whose models they are, and which project a session or a workspace is of."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

from counterfoil.readers.base import LogFile
from counterfoil.readers.decode import UNRECOGNISED, fixed_word
from counterfoil.readers.figures import UNKNOWN, document_of, project_of
from counterfoil.readers.provider_names import provider_of

PROVIDER = "github-copilot"

_CWD = re.compile(rb"^cwd:[ \t]*(.+?)[ \t\r]*$", re.MULTILINE)
_WORKSPACES = "workspaceStorage/"


def seller(said: object, model: str) -> str:
    """Whose model it is, as the editor says it: Copilot's own, or another's that the user has a key for."""
    word = fixed_word(said)
    return provider_of("gateway" if word == UNRECOGNISED else word, model)


def project_of_session(file: LogFile, session: str) -> str:
    """The label of the folder that a CLI session worked in, by the file that it keeps of itself."""
    if "/" in session or session in ("", ".", ".."):
        return UNKNOWN
    kept = file.beside(f"session-state/{session}/workspace.yaml")
    found = _CWD.search(kept) if kept else None
    return project_of(found[1].decode("utf-8", "replace").strip("'\"")) if found else UNKNOWN


def project_of_workspace(file: LogFile) -> str:
    """The label of the folder that a window of the editor had open, by what the editor keeps of it."""
    parts = file.path.split("/")
    if not file.path.startswith(_WORKSPACES) or len(parts) < 3:
        return UNKNOWN
    body = document_of(file.beside(f"{_WORKSPACES}{parts[1]}/workspace.json"))
    place = body.get("folder") or body.get("workspace") or body.get("configuration")
    return project_of(_path(place)).removesuffix(".code-workspace") if isinstance(place, str) else UNKNOWN


def project_of_repository(url: object) -> str:
    """The label of a repository, by where it is fetched from."""
    return project_of(_path(url)).removesuffix(".git") if isinstance(url, str) else UNKNOWN


def _path(url: str) -> str:
    try:
        return unquote(urlsplit(url).path) or url
    except ValueError:
        return url
