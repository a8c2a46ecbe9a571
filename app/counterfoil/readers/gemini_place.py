"""What the place of a Gemini CLI conversation tells: the project and the conversation it belongs to."""

from __future__ import annotations

from functools import cached_property

from counterfoil.domain.digest import sha256
from counterfoil.readers.base import LogFile
from counterfoil.readers.decode import identifier, label
from counterfoil.readers.figures import UNKNOWN, document_of, project_of

_DIGEST_LENGTH = 64
_SHOWN_OF_DIGEST = 12


class Place:
    """`tmp/<folder>/chats/…`: the folder has a name of its own, or the SHA-256 of the project's path."""

    def __init__(self, file: LogFile) -> None:
        self._file = file
        parts = file.path.split("/")
        self._folder = parts[1] if len(parts) > 2 else ""
        inner = parts[3:-1] if "chats" in parts[2:3] else []
        self.parent = identifier(inner[0]) if inner else None  # a subagent's lie in its conversation's folder

    @cached_property
    def project(self) -> str:
        """The label of the folder worked in, else the folder's name."""
        root = self._file.beside(f"tmp/{self._folder}/.project_root") if self._folder else None
        path = root.decode("utf-8", "replace").strip() if root else self._registered()
        if path:
            return project_of(path)
        short = self._folder[:_SHOWN_OF_DIGEST] if len(self._folder) == _DIGEST_LENGTH else self._folder
        return label(short) or UNKNOWN

    def _registered(self) -> str | None:
        """The path that the program's list of projects gives for the folder."""
        projects = document_of(self._file.beside("projects.json")).get("projects")
        for path, name in projects.items() if isinstance(projects, dict) else ():
            if self._folder in (name, sha256(path.encode("utf-8", "replace")).hexdigest()):
                return str(path)
        return None
