"""Aider: its chat history (Markdown, figures rounded) and, where switched on, its analytics log (exact).

Both name a message alike, by the minute in which its chat began, that chat's model, its place in it and its
rounded figures: so a message that stands in both counts once.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo

from counterfoil.readers.aider_analytics import AnalyticsPage
from counterfoil.readers.aider_history import HistoryPage
from counterfoil.readers.base import Batch, Line, LogFile, State


class AiderReader:
    """Reads `.aider.chat.history.md` and `*.jsonl`; `zone` is of the history's times, None the system's."""

    agent = "aider"
    version = 1

    def __init__(self, zone: tzinfo | None = None) -> None:
        self._zone = zone

    def read(self, lines: Sequence[Line], file: LogFile, state: State) -> Batch:
        """The state tells which chat goes on and how many messages it has."""
        if file.path.endswith(".jsonl"):
            return AnalyticsPage(file, state).read(lines)
        return HistoryPage(file, state, self._zone).read(lines)
