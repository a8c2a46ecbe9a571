"""Which model a task of Cline's or Roo Code's asked at a time, from whichever of its files tells it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from functools import cached_property
from typing import TypeGuard

import msgspec

from counterfoil.readers.base import LogFile
from counterfoil.readers.common_words import known_word
from counterfoil.readers.decode import UNRECOGNISED, Unreadable, model_name, objects
from counterfoil.readers.figures import UNKNOWN, document_of, moment_ms, project_of
from counterfoil.readers.provider_names import GATEWAY, provider_of

_LIST = msgspec.json.Decoder(list[msgspec.Raw])
_MODEL = re.compile(rb"<model>([\w.:/@+\[\]()-]{1,110})</model>", re.ASCII)
_TIME = re.compile(rb'"ts":\s*(\d{12,14})\b')
# what the client calls these, where that is not the provider itself
_SAID = {
    "vertex": "google",
    "openai-native": "openai",
    "openai-codex": "openai",
    "claude-code": "anthropic",
    "moonshot": "moonshotai",
}
_WHOEVER = frozenset({"openai", "cline", "roo", "litellm", "requesty", "vscode-lm", "unbound", "kilocode"})
Asked = tuple[str | None, str, str]  # the provider in the client's word, the model, the provider's id
_Times = list[tuple[int, Asked]]

_PAIR = 2
NOBODY: Asked = (None, UNKNOWN, GATEWAY)


class Models:
    """Of one task: what its entries name, else its metadata, else what was sent with the prompts."""

    def __init__(self, file: LogFile, last: object) -> None:
        """`last` is what `remembered` gave when the document was read before."""
        self._file = file
        self._folder = file.path.rpartition("/")[0]
        self._last: Asked | None = None
        # What was sent is one day too long to be read for a name: then the last one that was known stands.
        self._before = _named({"modelId": last[1], "providerId": last[0]}) if _is_pair(last) else None
        self._newest: Asked | None = None

    def of(self, body: Mapping[str, object], at_ms: int) -> Asked:
        """For an entry of that time; entries are asked for in their order."""
        named = _named(body.get("modelInfo"))
        self._last = named or self._last
        asked = named or _before(self._recorded, at_ms) or self._last or _after(self._sent, at_ms)
        self._newest = asked or self._newest
        return asked or self._before or NOBODY

    @property
    def remembered(self) -> list[str | None]:
        """The last model that was told, for the document's next version; empty where none was."""
        said_and_model = (self._newest or self._before or ())[:2]
        return list(said_and_model)

    @cached_property
    def project(self) -> str:
        """The label of the folder that was worked in."""
        task = self._folder.rpartition("/")[2]
        for body in (self._read("history_item.json"), self._read(f"{task}.json")):
            if folder := body.get("workspace") or body.get("cwd"):
                return project_of(folder)
        for item in self._list(f"{self._folder.rpartition('tasks/')[0]}state/taskHistory.json"):
            if task.encode() in item and (bodies := objects(item)[0]):
                return project_of(bodies[0].get("cwdOnTaskInitialization"))
        return UNKNOWN

    @cached_property
    def _recorded(self) -> _Times:
        """Cline's own note of each change of its model."""
        times: _Times = []
        usage = self._read("task_metadata.json").get("model_usage")
        for one in usage if isinstance(usage, list) else ():
            asked = _named(one)
            if asked is not None and (at_ms := _moment(one.get("ts"))) is not None:
                times.append((at_ms, asked))
        return sorted(times, key=_time_of)

    @cached_property
    def _sent(self) -> _Times:
        """What Roo Code tells a model about itself in every prompt; nothing else of a prompt is looked at."""
        times: _Times = []
        for item in self._list(f"{self._folder}/api_conversation_history.json"):
            names, time = _MODEL.findall(item), _TIME.search(item)
            model = model_name(names[-1].decode()) if names else UNRECOGNISED
            if time and model != UNRECOGNISED:
                times.append((int(time[1]), (None, model, provider_of(None, model))))
        return sorted(times, key=_time_of)

    def _read(self, name: str) -> Mapping[str, object]:
        return document_of(self._file.beside(f"{self._folder}/{name}"))

    def _list(self, path: str) -> list[bytes]:
        data = self._file.beside(path)
        try:
            return [bytes(raw) for raw in _LIST.decode(data)] if data else []
        except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError):
            return []


def _is_pair(value: object) -> TypeGuard[list[object]]:
    return isinstance(value, list) and len(value) == _PAIR


def _named(info: object) -> Asked | None:
    """The model that an entry or a note names, in the words of either client."""
    if not isinstance(info, dict):
        return None
    name = info.get("modelId") or info.get("id") or info.get("model_id")
    if not isinstance(name, str) or not name:
        return None
    model = model_name(name)
    said = known_word(info.get("providerId") or info.get("provider") or info.get("model_provider_id"))
    word = None if said in _WHOEVER else said
    return said, model, _SAID.get(word or "") or provider_of(word, model)


def _moment(value: object) -> int | None:
    try:
        return moment_ms(value)
    except Unreadable:
        return None


def _before(times: _Times, at_ms: int) -> Asked | None:
    """The last one until then, else the first of all: it is noted about when its request is."""
    return times[max(0, bisect_right(times, at_ms, key=_time_of) - 1)][1] if times else None


def _after(times: _Times, at_ms: int) -> Asked | None:
    """The first one from then on, else the last of all: the prompt is written after its request's entry."""
    return times[min(len(times) - 1, bisect_left(times, at_ms, key=_time_of))][1] if times else None


def _time_of(one: tuple[int, Asked]) -> int:
    return one[0]
