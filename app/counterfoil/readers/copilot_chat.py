"""VS Code's Copilot Chat: the database of its traces, and what each window keeps of its conversations."""

from __future__ import annotations

from collections.abc import Sequence

from counterfoil.readers import copilot_traces
from counterfoil.readers.base import Batch, Line, LogFile, Query, State, Tables
from counterfoil.readers.copilot_journal import Journal
from counterfoil.readers.copilot_turns import Talk, read_document

AGENT = "copilot-chat"


class CopilotChatReader:
    """Reads `agent-traces.db` and `chatSessions`: documents, and the journals of newer versions."""

    agent = AGENT
    version = 1

    def read(self, lines: Sequence[Line], file: LogFile, state: State) -> Batch:
        """See Reader."""
        if file.path.endswith(".db"):
            return copilot_traces.read(lines, state)
        batch = Batch()
        talk = Talk(file, batch)
        if file.path.endswith(".json"):
            for line in lines:
                read_document(line, talk, batch)
            return batch
        journal = Journal(talk, batch, state)
        for line in lines:
            journal.take(line)
        batch.state = journal.state()
        return batch


def queries(tables: Tables, state: State) -> Sequence[Query]:
    """The rows of spans that are new."""
    return copilot_traces.queries(tables, state)
