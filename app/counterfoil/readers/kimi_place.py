"""What no line of a Kimi CLI log says and its home does: the model, its provider and the folder.

Source: MoonshotAI/kimi-cli, `metadata.py`, `config.py`, `subagents/store.py`, Apache-2.0.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cached_property
from hashlib import md5

from counterfoil.readers.base import HEAD_BYTES, LogFile
from counterfoil.readers.decode import identifier, model_name
from counterfoil.readers.figures import UNKNOWN, document_of, project_of
from counterfoil.readers.provider_names import provider_of

MOONSHOT = "moonshotai"
_TYPES = {
    "kimi": MOONSHOT,
    "anthropic": "anthropic",
    "openai_responses": "openai",
    "google_genai": "google",
    "gemini": "google",
    "vertexai": "google",
}


class KimiPlace:
    """Of one wire log: its path, and the few small files that are read when they are first asked for.

    Of the configuration only the model's name and its provider's kind are looked at.
    """

    def __init__(self, file: LogFile) -> None:
        self._file = file
        self._parts = file.path.split("/")

    @property
    def session(self) -> str:
        """The session's id: its folder."""
        return self._part(2)

    @property
    def is_subagent(self) -> bool:
        """Whether the log is a subagent's own."""
        return "subagents" in self._parts[3:-1]

    @cached_property
    def project(self) -> str:
        """The label of the folder whose hash the session's folder is named by."""
        folders = self._document("kimi.json").get("work_dirs")
        for folder in folders if isinstance(folders, list) else ():
            path = folder.get("path") if isinstance(folder, dict) else None
            if isinstance(path, str) and self._part(1).endswith(_hash(path)):
                return project_of(path)
        return UNKNOWN

    @property
    def model(self) -> str:
        """The model's name, "unknown" where the home does not tell it."""
        return self._model[0]

    @property
    def provider(self) -> str:
        """The provider's id; that of Kimi's own models where the home does not tell it."""
        return self._model[1]

    @cached_property
    def _model(self) -> tuple[str, str]:
        config = self._config()
        alias = self._subagent_model() or config.get("default_model")
        chosen = _entry(config, "models", alias)
        name = chosen.get("model") or alias
        if not isinstance(name, str) or not name:
            return UNKNOWN, MOONSHOT
        model = model_name(name)
        kind = _entry(config, "providers", chosen.get("provider")).get("type", "kimi")
        return model, _TYPES.get(str(kind)) or provider_of(None, model)

    def _subagent_model(self) -> object:
        if not self.is_subagent:
            return None
        spec = self._document("/".join([*self._parts[:-1], "meta.json"])).get("launch_spec")
        return spec.get("effective_model") if isinstance(spec, dict) else None

    def _config(self) -> Mapping[str, object]:
        data = self._file.beside("config.toml")
        if data is None:
            return self._document("config.json")
        try:
            return tomllib.loads(data.decode()) if len(data) < HEAD_BYTES else {}
        except (ValueError, RecursionError):
            return {}

    def _document(self, path: str) -> Mapping[str, object]:
        return document_of(self._file.beside(path))

    def _part(self, number: int) -> str:
        return (identifier(self._parts[number]) if number < len(self._parts) - 1 else None) or UNKNOWN


def _hash(path: str) -> str:
    return md5(path.encode("utf-8", "surrogatepass"), usedforsecurity=False).hexdigest()


def _entry(config: Mapping[str, object], table: str, name: object) -> Mapping[str, object]:
    entries = config.get(table)
    entry = entries.get(name) if isinstance(entries, dict) and isinstance(name, str) else None
    return entry if isinstance(entry, dict) else {}
