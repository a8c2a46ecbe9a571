"""Notes what your own program's requests to a model used, one line of yours for each response.

    from counterfoil.record import record
    record(client.messages.create(...), project="my-tool")

Understands responses of Anthropic, OpenAI, Google and LiteLLM and everything in their shapes, as objects or
as plain data. Kept are model, id, counts and your labels; never a prompt or an answer. Any number of threads
and processes may write at once. Needs nothing but Python's own library.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path

from counterfoil.clock import iso, wall_clock
from counterfoil.dropping import append, drop_folder

__all__ = ["drop_folder", "main", "record"]

SHAPE = 1
MOST_DEEP = 4
MOST_NAMES = 64
LONGEST_LABEL = 128

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,63}")
_WORD = re.compile(r"[A-Za-z0-9][\w.-]{0,39}")
_WORDS = {"service_tier", "speed", "inference_geo"}  # the only texts within a usage that are kept
_USAGES = ("usage", "usage_metadata", "usageMetadata")
_MODELS = ("model", "model_version", "modelVersion", "model_name")
_IDS = ("id", "response_id", "responseId")
# without OpenAI's, by which people ask everybody's servers: the model's name tells more than it does
_LIBRARIES = {"anthropic", "google", "mistralai", "groq", "ollama", "cohere", "cerebras"}
# names of models at Bedrock and at Vertex
_ELSEWHERE = re.compile(r"arn:|(?:[a-z]{2,6}[.-])*anthropic\.|projects/|publishers/|[^@]*@")
_WITHIN = ("response", "message", "result", "body")
_UNTOLD_TIERS = {None, "auto", "default", "standard"}  # that a batch's results may name as well
_OLLAMA = ("prompt_eval_count", "prompt_eval_cached_count", "eval_count")


def record(
    response: object,
    *,
    project: str | None = None,
    model: str | None = None,
    provider: str | None = None,
    id: str | None = None,  # noqa: A002 - the field's own name
    session: str | None = None,
    client: str | None = None,
    strict: bool = False,
) -> bool:
    """Note the usage of a response, or a usage itself with its `model`; True where a line was written.

    Anthropic's `message_delta` tells no model: it is noted where `model` is given, else the whole message is.
    `project` is else COUNTERFOIL_PROJECT or the working folder's name; `client` is your program.
    Raises nothing unless `strict`: then ValueError where no usage is found, OSError where no line can be.
    """
    try:
        named = {"provider": provider, "model": model, "id": id, "session": session, "client": client}
        named["project"] = project or os.environ.get("COUNTERFOIL_PROJECT") or _working_folder()
        now_ms = wall_clock()
        line = _line(response, named, now_ms)
        append(drop_folder() / "api", now_ms, line)
    except Exception:  # whatever is wrong here must not end the user's own program
        if strict:
            raise
        return False
    return True


def main() -> int:
    """Note the response on standard input, or each of its lines that is one; 1 where none is."""
    text = sys.stdin.read()
    try:
        found = [json.loads(text)]
    except (ValueError, RecursionError):
        found = [_parsed(line) for line in text.splitlines() if line.strip()]
    noted = [record(one) for one in found]
    if not any(noted):
        print("No usage was found, or it could not be written; nothing was noted.", file=sys.stderr)
        return 1
    return 0


def _parsed(line: str) -> object:
    try:
        return json.loads(line.removeprefix("data:"))
    except (ValueError, RecursionError):
        return None


def _working_folder() -> str | None:
    try:
        return Path.cwd().name or None
    except OSError:
        return None


def _line(response: object, named: Mapping[str, str | None], at_ms: int) -> bytes:
    """The line for a response, as the page on the drop folder shows it. Raises ValueError."""
    around = _plain(response)
    body = _event(around)
    usage = _usage(body)
    if not usage:
        raise ValueError("no usage was found in the response")
    if body.get("type") == "message_delta" and not named["model"]:
        raise ValueError("a message_delta tells no model: give one, or note the whole message")
    tier = _word(body.get("service_tier"))
    found = {
        "provider": _library(response, body),
        "model": _first(body, _MODELS),
        "id": _first(body, _IDS),
        "service_tier": "batch" if "custom_id" in around and tier in _UNTOLD_TIERS else tier,
    }
    told = {name: _label(value) for name, value in {**found, **_given(named)}.items()}
    line: dict[str, object] = {"v": SHAPE, "at": iso(at_ms)}
    line |= {name: value for name, value in told.items() if value is not None}
    return json.dumps(line | {"usage": usage}, separators=(",", ":")).encode()


def _given(named: Mapping[str, str | None]) -> dict[str, object]:
    return {name: value for name, value in named.items() if value is not None}


def _event(body: Mapping[str, object]) -> Mapping[str, object]:
    """What an event of a stream or a batch's line holds the response in; the body itself where it is one."""
    found = body
    for _ in range(2):
        if any(name in found for name in _USAGES):
            return found
        inner = next((one for name in _WITHIN if isinstance(one := found.get(name), Mapping)), None)
        if inner is None:
            break
        found = inner
    return found if any(name in found for name in _USAGES) else body


def _usage(body: Mapping[str, object]) -> dict[str, object]:
    for name in _USAGES:
        inner = body.get(name)
        if isinstance(inner, Mapping):
            return {} if _counts(inner) == [] else _figures(inner)
    if any(type(body.get(name)) is int for name in _OLLAMA):
        return _figures({name: body[name] for name in _OLLAMA if name in body})
    return _figures(body) if _counts(body) else {}


def _counts(body: Mapping[str, object]) -> list[str] | None:
    """The names of counts; none of them where all are limits, as of a request; None without either."""
    names = [str(name).lower() for name in body]
    names = [name for name in names if name.endswith(("tokens", "token_count", "tokencount"))]
    return [name for name in names if not name.startswith(("max", "budget"))] if names else None


def _library(response: object, body: Mapping[str, object]) -> str | None:
    hidden = getattr(response, "_hidden_params", None)
    if isinstance(hidden, Mapping) and isinstance(hidden.get("custom_llm_provider"), str):
        return str(hidden["custom_llm_provider"])
    if type(body.get("eval_count")) is int:
        return "ollama"
    module = type(response).__module__.partition(".")[0]
    if module == "anthropic" and _ELSEWHERE.match(str(_first(body, _MODELS) or "")):
        return None
    return module if module in _LIBRARIES else None


def _plain(response: object) -> Mapping[str, object]:
    """What a response holds, not what is in its content: those of its names that matter here."""
    names = (*_USAGES, *_MODELS, *_IDS, *_OLLAMA, *_WITHIN[:2], "service_tier", "type", "custom_id")
    if isinstance(response, Mapping):
        found = {str(name): value for name, value in response.items()}
    else:
        found = {name: value for name in names if (value := getattr(response, name, None)) is not None}
        if "custom_id" in found:
            found["result"] = getattr(response, "result", None)
        if not any(name in found for name in (*_USAGES, *_OLLAMA, *_WITHIN)):
            found |= _attributes(response)
    for name in (*_USAGES, *_WITHIN):
        inner = found.get(name)
        if inner is not None and not isinstance(inner, Mapping):
            found[name] = _attributes(inner) if name in _USAGES else _plain(inner)
    return found


def _attributes(value: object) -> dict[str, object]:
    """The public attributes of an object, or what its `model_dump` says; {} of a plain value."""
    dump = getattr(value, "model_dump", None)
    if callable(dump):
        dumped = dump()
        return dict(dumped) if isinstance(dumped, Mapping) else {}
    slots = [name for kind in type(value).__mro__ for name in getattr(kind, "__slots__", ())]
    names = [*getattr(value, "__dict__", {}), *slots]
    return {name: getattr(value, name, None) for name in names if not name.startswith("_")}


def _figures(usage: Mapping[str, object], depth: int = MOST_DEEP) -> dict[str, object]:
    """The numbers of a usage by their names, and the few words that are a price's."""
    found: dict[str, object] = {}
    for name, value in list(usage.items())[:MOST_NAMES]:
        if not isinstance(name, str) or not _NAME.fullmatch(name):
            continue
        if isinstance(value, int | float) and not isinstance(value, bool):
            found[name] = value if value == value and abs(value) != float("inf") else None
        elif isinstance(value, str):
            found[name] = _word(value) if name in _WORDS else None
        elif depth and value is not None and not isinstance(value, bool | bytes | list | tuple | set):
            inner = value if isinstance(value, Mapping) else _attributes(value)
            found[name] = _figures(inner, depth - 1) or None
    return {name: value for name, value in found.items() if value is not None}


def _word(value: object) -> str | None:
    return value if isinstance(value, str) and _WORD.fullmatch(value) else None


def _first(body: Mapping[str, object], names: tuple[str, ...]) -> object:
    return next((body[name] for name in names if isinstance(body.get(name), str)), None)


def _label(value: object) -> str | None:
    return value[:LONGEST_LABEL] if isinstance(value, str) and value else None


if __name__ == "__main__":
    raise SystemExit(main())
