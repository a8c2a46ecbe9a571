"""What is said of an agent's deleting its logs, and of the offer to keep them longer. Pure."""

from __future__ import annotations

from counterfoil.words.counts import days as days_of
from counterfoil.words.figures import count
from counterfoil.words.tongue import msg, tr, trn

NOTHING_DUE = msg("nothing is due")


def kept_for(days: int | None) -> str:
    """`"deletes logs after 30 days without a write"`; None is an agent that keeps them."""
    if days is None:
        return tr("deletes no logs by itself")
    return tr("deletes logs after {days} without a write", days=days_of(days))


def next_deletion(due_days: int | None) -> str:
    """When the oldest log may go: `"the oldest log is due in 3 days"`."""
    if due_days is None:
        return tr(NOTHING_DUE)
    if due_days == 0:
        return tr("the oldest log is due at the agent's next start")
    return trn(
        "the oldest log is due in {n}\u00a0day",
        "the oldest log is due in {n}\u00a0days",
        due_days,
        n=count(due_days),
    )


def without_log(lost: int | None) -> str:
    """Sessions the agent remembers that the ledger can know nothing of; `""` where it keeps no memory."""
    if lost is None:
        return ""
    if lost == 0:
        return tr("every session it remembers has a log or is in the ledger")
    return trn(
        "{n}\u00a0session it remembers has no log and none in the ledger",
        "{n}\u00a0sessions it remembers have no log and none in the ledger",
        lost,
        n=count(lost),
    )


def offer(agent: str, days: int) -> str:
    """What a button says that shows the change."""
    return tr("Keep the logs of {agent} for {days}", agent=agent, days=days_of(days))
