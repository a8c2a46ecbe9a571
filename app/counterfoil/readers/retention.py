"""How long an agent keeps its own logs, from its own settings."""

from __future__ import annotations

from pathlib import Path

import msgspec

CLAUDE_DEFAULT_DAYS = 30


class _ClaudeSettings(msgspec.Struct):
    """Only the one key; whatever else the file holds is not looked at."""

    cleanupPeriodDays: int | None = None  # the client's own spelling


def claude_code_days(home: Path) -> int | None:
    """Days after which Claude Code deletes transcripts at its start; None where that cannot be told."""
    try:
        found = msgspec.json.decode((home / "settings.json").read_bytes(), type=_ClaudeSettings)
    except FileNotFoundError:
        return CLAUDE_DEFAULT_DAYS
    except (OSError, msgspec.MsgspecError):
        return None
    return CLAUDE_DEFAULT_DAYS if found.cleanupPeriodDays is None else found.cleanupPeriodDays
