"""Billing lines as the client writes them, put together from pieces that are known:

    {"parentUuid":…,  BEFORE  "message":{  BEGINNING  "content":  CONTENT  END  "type":"assistant",…  AFTER

Each piece is whole by itself and no two share a key, so the line is sound and its keys stand once,
wherever the cuts were found. A line that does not come apart like this is left to others.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import msgspec

from counterfoil.domain.usage import OutputQuality
from counterfoil.readers.claude_closing import Closing, closing_of
from counterfoil.readers.claude_pieces import (
    BROKEN,
    LONGEST_PIECE,
    MOST_BRACKETS,
    Answer,
    Around,
    Record,
    answer_of,
    around_of,
    minute_ms,
)
from counterfoil.readers.decode import MAX_PARTS, is_utf8
from counterfoil.readers.strict_json import brackets, is_too_deep

_MESSAGE = b'"message":{'
_MESSAGES = (_MESSAGE + b'"model":', _MESSAGE + b'"id":')
_NEWS = b'"message":{"message":{'  # of a subagent, whose answer stands in a message of its own
_CONTENT = b'"content":'
_STOP = b',"stop_reason":'
_PARENT = re.compile(rb'\{"parentUuid":(?:null|"[0-9a-f-]{36}"),')
_TYPE = b'"type":"assistant","uuid":"'
_STAMP = re.compile(_TYPE + rb'[0-9a-f-]{36}","timestamp":"(\d{4}-\d\d-\d\dT\d\d:\d\d):([0-5]\d\.\d{3})Z"')
_STAMP_OF_NEWS = re.compile(rb'"uuid":"[0-9a-f-]{36}","timestamp":"[\d:.TZ-]{24}"')
_check = msgspec.json.Decoder(msgspec.Raw).decode
_STAMP_BYTES = len(_TYPE) + 36 + len(b'","timestamp":"2026-08-16T22:34:18.688Z"')


@dataclass(slots=True)
class Cutter:
    """Cuts lines of one file. A piece that equals the last line's is not taken apart again."""

    around: Around | None = None
    beginning: bytes = b""
    answer: Answer | None = None
    ending: bytes = b""
    closing: Closing | None = None

    def record_in(self, data: bytes) -> Record | None:
        """What the line bills for; None where it has to be read in another way."""
        message = data.find(_MESSAGE, 0, LONGEST_PIECE)
        is_news = data.startswith(_NEWS, message)
        if is_news:
            message += len(_MESSAGE)
        if not data.startswith(_MESSAGES, message):
            return None
        content = data.find(_CONTENT, message, message + LONGEST_PIECE) + len(_CONTENT)
        parent, around = _PARENT.match(data), self.around
        kind = len(data) - _STAMP_BYTES - (len(around.after) if around is not None else 0)
        stamp = _STAMP.match(data, kind)
        if stamp is None:
            kind = data.rfind(_TYPE, content)
            stamp = _STAMP.match(data, kind)
        end = data.rfind(_STOP, content, kind)
        if parent is None or stamp is None or not 0 < end <= kind <= end + LONGEST_PIECE:
            return None
        before, after = data[parent.end() : message], data[stamp.end() :]
        if is_news:
            after = _STAMP_OF_NEWS.sub(b'"uuid":0,"timestamp":0', after, 1)
        if around is None or before != around.before or after != around.after:
            self.around = around = around_of(before, after) if len(after) <= LONGEST_PIECE else None
        beginning, ending = data[message + len(_MESSAGE) : content], data[end:kind]
        if beginning != self.beginning:
            self.answer, self.beginning = answer_of(beginning), beginning
        if ending != self.ending:
            self.closing, self.ending = closing_of(ending), ending
        answer, closing, minute = self.answer, self.closing, minute_ms(stamp[1])
        if around is None or answer is None or closing is None or minute is None:
            return None
        if not _is_content(data[content:end], data):
            return None
        quality = OutputQuality.AS_LOGGED if closing.is_stopped else around.quality
        at_ms = minute + int(stamp[2].replace(b".", b""))
        return Record(
            answer.key,
            answer.model,
            closing.spent,
            around.shell,
            quality,
            at_ms,
            closing.request_id,
            closing.odd,
        )


def _is_content(content: bytes, line: bytes) -> bool:
    """Whether it is one JSON value and nothing else, in a line that may be read."""
    try:
        _check(content)
    except BROKEN:
        return False
    if not (content.isascii() or is_utf8(content)) or len(line) > MAX_PARTS:
        return False
    return brackets(content) <= MOST_BRACKETS or not is_too_deep(line)
