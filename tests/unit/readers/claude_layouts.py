"""Lines of real logs laid as several versions of the client lay them, and changes made to such lines."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import cache
from random import Random
from typing import Any

from tests.unit.readers.claude_mutants import CHANGES, changed, sessions

Json = dict[str, Any]
Change = Callable[[bytes, Random], bytes]

ENDING = ("stop_reason", "stop_sequence", "stop_details", "usage", "diagnostics")
LATE = ("userType", "entrypoint", "cwd", "sessionId", "version", "gitBranch", "slug")
STAMP = ("requestId", "type", "uuid", "timestamp")
UUID = "0b5ce83c-5dd7-4df9-a5fe-0ee9cc102bca"
NAMES = b"""type message data timestamp requestId uuid usage id model isApiErrorMessage apiError content
    version sessionId isSidechain stop_reason input_tokens output_tokens iterations cache_creation
    parentUuid cwd ephemeral_5m_input_tokens ephemeral_1h_input_tokens service_tier speed
    normalizedMessages""".split()
VALUES = b"""0 7 -0 -1 1.0 1e2 01 null true NaN 1000000000000 1000000000001 99999999999999999999 "" "user"
    "assistant" "progress" "agent_progress" "<synthetic>" "msg_01I" "x y" "\\ud800" "\\u0041" "what\\ stood"
    {} [] [1] {"a":1,"a":2} {"input_tokens":1,"output_tokens":2} {"type":"user"} "2026-08-16T22:34:18.688Z"
    "2026-02-30T00:00:00.000Z" "2.1.9" "0" {"type":"advisor_message","output_tokens":5}""".split()
VALUES += [b"[" * 59 + b"]" * 59, b"[" * 62 + b"]" * 62, b'{"a":' * 63 + b"1" + b"}" * 63]
PIECES = [b'"message":{', b'"content":', b',"stop_reason":', b'"type":"assistant","uuid":"', b'"usage":{']
PIECES += [b'"id":"msg_1"', b'"requestId":"req_1",', b"what stood here was cut out", b"},", b"\xc3", b"\xa9"]
PIECES += [b"\xc3\xa9", b"\xf0\x9f\x98\x80"]


def compact(value: object) -> bytes:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode()


def message_of(entry: Json, *, model_first: bool) -> Json:
    said = {"content": [{"type": "text", "text": 'é {[\\u0041 "usage":{ '}]} | entry["message"]
    first = ("model", "id", "type", "role") if model_first else ("id", "type", "role", "model")
    return {name: said[name] for name in (*first, "content", *ENDING) if name in said}


def late(entry: Json) -> Json:
    """As clients from 2.1.4x on lay it: the message before all but its parent."""
    entry = {"parentUuid": None, "uuid": UUID, **entry, "message": message_of(entry, model_first=True)}
    names = ("parentUuid", "isSidechain", "agentId", "message", *STAMP, *LATE)
    return {name: entry[name] for name in names if name in entry}


def early(entry: Json) -> Json:
    """As older clients lay it: the message behind what surrounds it."""
    entry = {"parentUuid": UUID, "uuid": UUID, **entry, "message": message_of(entry, model_first=False)}
    names = ("parentUuid", "isSidechain", *LATE, "agentId", "message", *STAMP)
    return {name: entry[name] for name in names if name in entry}


def news(entry: Json) -> Json:
    """A subagent's answer in the parent's log."""
    inner = {"message": message_of(entry, model_first=True), "uuid": UUID, "timestamp": None} | entry
    inner["message"] = message_of(entry, model_first=True)
    data: Json = {"message": {name: inner[name] for name in ("message", *STAMP) if name in inner}}
    data |= {"normalizedMessages": [], "type": "agent_progress", "prompt": "", "agentId": "a1"}
    around = {name: entry[name] for name in LATE if name in entry}
    stamp = {"uuid": UUID, "timestamp": entry["timestamp"]}
    return {"parentUuid": UUID, "isSidechain": False, "type": "progress", "data": data, **stamp, **around}


@cache
def laid() -> list[list[bytes]]:
    """The real sessions in each layout; what is no answer stays as it is."""
    return [[_laid(line, lay) for line in lines] for lines in sessions() for lay in (late, early, news)]


def _laid(line: bytes, lay: Callable[[Json], Json]) -> bytes:
    try:
        entry = json.loads(line)
    except ValueError:
        return line
    if entry.get("type") != "assistant" or "usage" not in entry["message"] or "timestamp" not in entry:
        return line
    return compact(lay(entry))


def piece_in(data: bytes, random: Random) -> bytes:
    place = random.randrange(len(data) + 1)
    return data[:place] + random.choice(PIECES) + data[place:]


def digit_in(data: bytes, random: Random) -> bytes:
    place = random.randrange(max(0, len(data) - 1_000), len(data) + 1)
    return data[:place] + random.choice((b"0", b"7", b"12")) + data[place + random.randrange(2) :]


def member_in(data: bytes, random: Random) -> bytes:
    """One member more in an object or behind another member, wherever one could stand."""
    places = [found.end() for found in re.finditer(rb"[{,](?=\")|[\]}\"0-9le](?=[,}])", data)] or [0]
    place = random.choice(places)
    member = b'"%b":%b' % (random.choice(NAMES), random.choice(VALUES))
    if data[place - 1 : place] in (b"{", b","):
        return data[:place] + member + b"," + data[place:]
    return data[:place] + b"," + member + data[place:]


def value_in(data: bytes, random: Random) -> bytes:
    """Another value for one of the keys that matter."""
    name = random.choice(NAMES)
    found = [*re.finditer(rb'"%b":("[^"]*"|[\w.-]+)' % name, data)]
    if not found:
        return data
    pair = random.choice(found)
    return data[: pair.start(1)] + random.choice(VALUES) + data[pair.end(1) :]


def swapped(data: bytes, random: Random) -> bytes:
    """Two neighbours change places."""
    pairs = [*re.finditer(rb'("\w+":(?:"[^"]*"|[\w.-]+)),("\w+":(?:"[^"]*"|[\w.-]+))', data)]
    if not pairs:
        return data
    pair = random.choice(pairs)
    return data[: pair.start()] + pair[2] + b"," + pair[1] + data[pair.end() :]


OWN: list[Change] = [piece_in, digit_in, digit_in, member_in, member_in, value_in, value_in, swapped]


def mutants(random: Random) -> list[bytes]:
    """A piece of a laid session with some lines changed, and some said again."""
    session = random.choice(laid())
    start = random.randrange(len(session))
    written = session[start : start + random.randrange(1, 8)]
    if random.random() < 0.4:
        written = [*written, *random.choices(written, k=3)]
    return [
        changed(line, random, 0.45, lambda: random.choice(OWN if random.random() < 0.7 else CHANGES))
        for line in written
    ]
