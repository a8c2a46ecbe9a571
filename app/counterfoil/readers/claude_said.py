"""Whose words a text of Claude Code's log is: the user's, or what the client wrote in the user's place."""

from __future__ import annotations

import re
from collections.abc import Iterator

from counterfoil.domain.quota import ClientNote, NoteKind
from counterfoil.readers.decode import UNRECOGNISED, model_name
from counterfoil.readers.signs import Origin

_ASIDES = ("<system-reminder>", "<ide_opened_file>", "<ide_selection>", "<ide_diagnostics>")
_BY_CLIENT = (
    *("<local-command-", "Caveat: The messages below", "[Request interrupted", "<bash-"),
    *("<task-notification>", "<teammate-message", "<user-memory-input>"),
)
_COMMAND, _COMMAND_END = "<command-name>", "</command-name>"
_ARGUMENTS, _ARGUMENTS_END = "<command-args>", "</command-args>"
_LONGEST = 2_000  # characters of a command's text that are looked at
_COLOUR = re.compile(r"\x1b\[[\d;]{0,20}m")
_SET = re.compile(r"\bSet model to ([^\n<]{1,120})")
_ID = re.compile(r"\(([a-z][\w.-]*-[\w.-]*\d[\w.:@-]*(?:\[1m\])?)\)")
_NAME_END = re.compile(r"\s*(?:[(·,]|\bfor this session\b|\band saved\b|$)")
_FAMILY = re.compile(r"(?:claude )?(?:opus|sonnet|haiku|fable)\b[\w .-]{0,24}")
_ANNOUNCED = re.compile(r"limit reached, now using ([^\n.]{1,60}(?:\.\d[^\n.]{0,20})?)\.?$")
_NO_NAMES = (UNRECOGNISED, "default")


def own_words(text: str) -> str:
    """The text without what the client put around or between the user's words."""
    for opening in _ASIDES:
        text = _without(text, opening, "</" + opening[1:])
    return text.strip()


def is_said_by_client(text: str) -> bool:
    """Whether the client wrote all of it."""
    return text.startswith(_BY_CLIENT)


def signs_of_command(text: str, origin: Origin) -> Iterator[ClientNote]:
    """What a command, or the answer to one, changes: the model, or all of the context."""
    head = text[:_LONGEST]
    if head.startswith("<command-"):
        name = _between(head, _COMMAND, _COMMAND_END).strip().removeprefix("/")
        if name == "model":
            chosen = _named(_between(head, _ARGUMENTS, _ARGUMENTS_END))
            yield origin.sign(NoteKind.MODEL_CHOICE, {"model": chosen})
        elif name == "clear":
            yield origin.sign(NoteKind.SESSION_START, {"how": "clear"})
    elif head.startswith("<local-command-stdout>"):
        told = _SET.search(_COLOUR.sub("", head))
        if told is not None:
            yield origin.sign(NoteKind.MODEL_CHOICE, {"model": _named(told[1])})


def model_announced(text: str) -> str | None:
    """The model that the client says it goes on with, having reached the limit of another."""
    told = _ANNOUNCED.search(text[:_LONGEST])
    return None if told is None else _named(told[1])


def _named(text: str) -> str | None:
    """A model's id, or its family and number as ids have them; None where neither can be told."""
    if named := _ID.search(text):
        return model_name(named[1])
    name = _NAME_END.split(text.strip(), maxsplit=1)[0].strip().lower()
    if _FAMILY.fullmatch(name):
        return name.replace(" ", "-").replace(".", "-")
    found = model_name(name) if name else UNRECOGNISED
    return None if found in _NO_NAMES else found


def _between(text: str, opening: str, ending: str) -> str:
    _, found, rest = text.partition(opening)
    return rest.partition(ending)[0] if found else ""


def _without(text: str, opening: str, ending: str) -> str:
    """The text without what stands between these marks, in one pass; what is not ended stays."""
    if opening not in text:
        return text
    kept, at = list[str](), 0
    while (begin := text.find(opening, at)) >= 0 and (end := text.find(ending, begin)) >= 0:
        kept.append(text[at:begin])
        at = end + len(ending)
    kept.append(text[at:])
    return "".join(kept)
