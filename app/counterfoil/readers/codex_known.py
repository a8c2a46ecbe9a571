"""What the lines and counts of Codex are known to hold; all else is counted as unknown.

Asked of lines alone that come in none of the usual shapes.
"""

from __future__ import annotations

from collections.abc import Mapping

from counterfoil.readers.base import Batch
from counterfoil.readers.codex_shapes import IDLE_EVENTS, IDLE_ITEMS, Usage
from counterfoil.readers.figures import note_field, note_fields, note_type

EVENT = "event_msg"
_ITEMS = frozenset(
    (*IDLE_ITEMS, "compaction", "compaction_summary", "tool_search_call", "tool_search_output")
)
_LINES = frozenset(("session_meta", "turn_context", "compacted", "token_usage_record"))
_EVENTS = frozenset(
    (
        *(*IDLE_EVENTS, "token_count", "task_started", "task_complete", "turn_started", "turn_complete"),
        *("thread_settings_applied", "error", "stream_error", "warning", "plan_update", "background_event"),
        *("item_started", "item_completed", "entered_review_mode", "exited_review_mode", "turn_diff"),
        *("thread_rolled_back", "thread_name_updated", "image_generation_end", "dynamic_tool_call_response"),
        *("undo_completed", "session_configured", "shutdown_complete"),
    )
)
_USAGE = frozenset(Usage.__struct_fields__)
_INFO = frozenset(("total_token_usage", "last_token_usage", "model_context_window", "model"))
_COUNT = frozenset(("type", "info", "rate_limits"))


def note_kind(batch: Batch, kind: str | None, inner: str | None, version: str | None) -> None:
    """Count a line's type, or its event's or item's, where it is not known.

    The oldest rollouts hold items without an envelope, and a first line without a type.
    """
    if kind == EVENT:
        if inner not in _EVENTS:
            note_type(batch, inner, version)
    elif kind == "response_item":
        if inner not in _ITEMS:
            note_type(batch, inner, version)
    elif kind is not None and kind not in _LINES and kind not in _ITEMS:
        note_type(batch, kind, version)


def note_count(batch: Batch, payload: Mapping[str, object], version: str | None) -> None:
    """Count the fields of a count that are not known."""
    note_fields(batch, payload, _COUNT, version)
    info = payload.get("info")
    if not isinstance(info, dict):
        return
    for name, value in info.items():
        if name not in _INFO:
            note_field(batch, name, version)
        elif isinstance(value, dict):
            note_fields(batch, value, _USAGE, version)
