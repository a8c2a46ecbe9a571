"""GitHub Copilot CLI: its database of requests, and the events of its sessions where no database has them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from counterfoil.readers import copilot_store
from counterfoil.readers.base import Batch, Line, LogFile, Query, State, Tables
from counterfoil.readers.copilot_events import TAKEN, Log
from counterfoil.readers.decode import Unreadable, objects
from counterfoil.readers.figures import note_type
from counterfoil.readers.greatest import Greatest
from counterfoil.readers.strict_json import Object

AGENT = "copilot-cli"
# Of these there are dozens, and new ones with every month: what is new of a family is news all the same.
KNOWN_FAMILIES = frozenset(
    (
        *("abort", "assistant", "command", "commands", "elicitation", "exit_plan_mode", "external_tool"),
        *("hook", "mcp", "pending_messages", "permission", "sampling", "session", "skill", "subagent"),
        *("system", "tool", "user", "user_input", "auto_mode_switch", "capabilities", "custom_agents"),
    )
)

_TYPE = re.compile(rb'\{"type":"([\w.]{1,64})"')
_MARKS = tuple(f'"{kind}"'.encode() for kind in TAKEN)
_TAKEN = frozenset(kind.encode() for kind in TAKEN)


class CopilotCliReader:
    """Reads `session-store.db` and `session-state` of the Copilot CLI."""

    agent = AGENT
    version = 1

    def read(self, lines: Sequence[Line], file: LogFile, state: State) -> Batch:
        """See Reader."""
        if file.path.endswith(".db"):
            return copilot_store.read(lines, file, state)
        batch = Batch()
        log = Log(file, batch, Greatest(batch), state)
        for line in lines:
            if _is_taken(line.data, batch):
                _take(line, batch, log)
            else:
                batch.other += 1
        batch.state = log.state()
        return batch


def queries(tables: Tables, state: State) -> Sequence[Query]:
    """The rows of requests that are new."""
    return copilot_store.queries(tables, state)


def _is_taken(data: bytes, batch: Batch) -> bool:
    """Whether a line is of a type that is read; the type stands first."""
    kind = _TYPE.match(data)
    if kind is None:
        return any(mark in data for mark in _MARKS)
    if kind[1] in _TAKEN:
        return True
    if kind[1].partition(b".")[0].decode() not in KNOWN_FAMILIES:
        note_type(batch, kind[1].decode(), None)
    return False


def _take(line: Line, batch: Batch, log: Log) -> None:
    bodies, reason = objects(line.data)
    was_used = False
    for body in bodies:
        try:
            was_used |= _entry(body, line, log)
        except Unreadable as problem:
            reason = reason or problem.reason
    batch.judge(line, reason, used=was_used)


def _entry(body: Object, line: Line, log: Log) -> bool:
    data = body.get("data")
    return isinstance(data, dict) and log.take(body, data, line)
