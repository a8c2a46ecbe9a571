"""What is said of an agent's deleting its logs, and of the offer to keep them longer. Pure."""

from __future__ import annotations

from counterfoil.words.figures import counted

NOTHING_DUE = "nothing is due"


def kept_for(days: int | None) -> str:
    """`"deletes logs after 30 days without a write"`; None is an agent that keeps them."""
    if days is None:
        return "deletes no logs by itself"
    return f"deletes logs after {counted(days, 'day')} without a write"


def next_deletion(due_days: int | None) -> str:
    """When the oldest log may go: `"the oldest log is due in 3 days"`."""
    if due_days is None:
        return NOTHING_DUE
    if due_days == 0:
        return "the oldest log is due at the agent's next start"
    return f"the oldest log is due in {counted(due_days, 'day')}"


def without_log(lost: int | None) -> str:
    """Sessions the agent remembers that the ledger can know nothing of; `""` where it keeps no memory."""
    if lost is None:
        return ""
    if lost == 0:
        return "every session it remembers has a log or is in the ledger"
    have = "has" if lost == 1 else "have"
    return f"{counted(lost, 'session')} it remembers {have} no log and none in the ledger"


def offer(agent: str, days: int) -> str:
    """What a button says that shows the change."""
    return f"Keep the logs of {agent} for {counted(days, 'day')}"
