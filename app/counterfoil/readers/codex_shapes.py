"""The shapes in which Codex writes nearly all of its lines, each decoded in one pass.

Imported by the Codex modules of this package alone. What decodes is JSON whose every `type` is one of those
named here, however often it stands. Not shown by that: that the bytes are UTF-8, that no other key stands
twice, and how deep they nest.
"""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Annotated

import msgspec
from msgspec import UNSET, Meta, Struct, UnsetType

from counterfoil.readers.decode import MAX_COUNT

# none of these has ever borne use; an item or event that is not named here is looked through for it
IDLE_ITEMS = (
    "message",
    "reasoning",
    "function_call",
    "function_call_output",
    "custom_tool_call",
    "custom_tool_call_output",
    "local_shell_call",
    "web_search_call",
    "image_generation_call",
    "ghost_snapshot",
)
IDLE_EVENTS = (
    "user_message",
    "agent_message",
    "agent_reasoning",
    "agent_reasoning_raw_content",
    "agent_reasoning_section_break",
    "exec_command_begin",
    "exec_command_end",
    "exec_command_output_delta",
    "mcp_tool_call_begin",
    "mcp_tool_call_end",
    "web_search_begin",
    "web_search_end",
    "patch_apply_begin",
    "patch_apply_end",
    "view_image_tool_call",
    "context_compacted",
    "turn_aborted",
)

_Number = Annotated[int, Meta(ge=0, le=MAX_COUNT)]


class Idle(Struct, frozen=True, gc=False):
    """What cannot bear use: nothing of it is kept."""


class Usage(Struct, frozen=True, gc=False):
    """A usage object with all the fields that Codex gives it; the cache writes came later than the rest."""

    input_tokens: _Number
    cached_input_tokens: _Number
    output_tokens: _Number
    reasoning_output_tokens: _Number
    total_tokens: int | None
    cache_write_input_tokens: _Number | UnsetType = UNSET


class Info(Struct, frozen=True, gc=False):
    """The running total and the last call."""

    total_token_usage: Usage
    last_token_usage: Usage
    model_context_window: int | UnsetType | None = UNSET


class Count(Struct, frozen=True, gc=False, tag="token_count"):
    """A count; the provider's windows are left as bytes, for they are the same on many lines."""

    info: Info | None
    rate_limits: msgspec.Raw | UnsetType = UNSET


class Settings(Struct, frozen=True, gc=False):
    """What a thread runs on from here."""

    turn_id: str | None = None
    model: str | None = None
    service_tier: str | UnsetType | None = UNSET
    cwd: str | None = None
    model_provider_id: str | None = None


class TaskStarted(Settings, frozen=True, gc=False, tag="task_started"):
    """The start of a turn."""


class TurnStarted(Settings, frozen=True, gc=False, tag="turn_started"):
    """The start of a turn, as newer versions call it."""


class TaskComplete(Struct, frozen=True, gc=False, tag="task_complete"):
    """The end of a turn that went well."""

    error: None = None


class TurnComplete(Struct, frozen=True, gc=False, tag="turn_complete"):
    """The end of a turn that went well, as newer versions call it."""

    error: None = None


class Applied(Struct, frozen=True, gc=False, tag="thread_settings_applied"):
    """Settings changed between turns."""

    thread_settings: Settings | None = None


class Compaction(Struct, frozen=True, gc=False):
    """A compaction that names no response of its own."""

    compaction_response_id: None = None


if TYPE_CHECKING:
    _Item = Idle
    _IdleEvent = Idle
    _Event = Count | TaskStarted | TurnStarted | TaskComplete | TurnComplete | Applied | Idle
else:

    def _idle(names: tuple[str, ...]) -> list[type[Idle]]:
        return [msgspec.defstruct(name, [], bases=(Idle,), frozen=True, gc=False, tag=name) for name in names]

    _Item = reduce(or_, _idle(IDLE_ITEMS))
    _IdleEvent = reduce(or_, _idle(IDLE_EVENTS))
    _Event = Count | TaskStarted | TurnStarted | TaskComplete | TurnComplete | Applied | _IdleEvent


class ItemLine(Struct, frozen=True, gc=False, tag="response_item"):
    """A piece of the conversation."""

    payload: _Item


class EventLine(Struct, frozen=True, gc=False, tag="event_msg"):
    """An event; `ordinal` is the line's number where the version gives one."""

    timestamp: str
    payload: _Event
    ordinal: _Number | UnsetType = UNSET


class IdleEventLine(Struct, frozen=True, gc=False, tag="event_msg"):
    """An event that is idle however often it stands in the line, which `EventLine` does not tell."""

    payload: _IdleEvent


class TurnLine(Struct, frozen=True, gc=False, tag="turn_context"):
    """What a turn runs on."""

    timestamp: str
    payload: Settings


class CompactedLine(Struct, frozen=True, gc=False, tag="compacted"):
    """The history as a compaction left it."""

    timestamp: str
    payload: Compaction


decode_line = msgspec.json.Decoder(ItemLine | EventLine | TurnLine | CompactedLine).decode
_decode_idle = msgspec.json.Decoder(ItemLine | IdleEventLine).decode
UNFIT = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)  # what they raise for any other line


def is_idle(data: bytes) -> bool:
    """Whether a line is of a kind that cannot bear use, whichever of its types one goes by."""
    try:
        _decode_idle(data)
    except UNFIT:
        return False
    return True
