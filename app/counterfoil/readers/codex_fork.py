"""Which records of a Codex file are another thread's, copied in when this one was forked or spawned.

Pure decisions over what is known of the thread; imported by the Codex modules of this package alone.

A fork and a spawned subagent may begin with their parent's history, its `token_count`s stamped anew. They
may as well begin with nothing, so a record is held to be copied only where something shows that copying
took place.
"""

from __future__ import annotations

from counterfoil.readers.codex_thread import Thread

BURST_GAP_MS = 100  # copied lines are written in one go; no model answers that fast


def note_time(thread: Thread, at_ms: int) -> None:
    """Follow the burst of lines that a copied history makes at the head of its file."""
    if thread.head_ms is None:
        thread.head_ms = thread.burst_ms = at_ms
    elif thread.burst_ms is not None:
        thread.burst_ms = at_ms if _in_burst(thread, at_ms) else None


def is_copied(thread: Thread, at_ms: int, ordinal: object) -> bool:
    """Whether a record stamped `at_ms` is part of the inherited history.

    Told by the place where the file says its own history begins, else by the turn: one begun before the
    thread is an ancestor's. Where neither is known, by a stamp older than the thread or by the burst at the
    head.
    """
    if thread.own_from_ordinal is not None and type(ordinal) is int:
        return ordinal < thread.own_from_ordinal
    if not (thread.is_child or thread.holds_ancestor):
        return False
    if thread.turn_ms is not None and thread.own_ms is not None:
        return thread.turn_ms < thread.own_ms
    if thread.born_ms is not None and at_ms < thread.born_ms:
        return True
    return thread.holds_ancestor and thread.burst_ms is not None


def lineage(thread: Thread) -> str:
    """The thread whose counter a record's totals continue.

    As a rule this thread. Only where a fork gives no means to tell what it copied is it the origin: the
    copies then get the keys that the original, or another fork of it, gives them, and count once.
    """
    if thread.forked_from is None:
        return thread.id
    can_tell = (
        thread.own_from_ordinal is not None
        or (thread.turn_ms is not None and thread.own_ms is not None)
        or thread.holds_ancestor
        or thread.is_page
        or thread.copies_seen
    )
    return thread.id if can_tell else thread.forked_from


def _in_burst(thread: Thread, at_ms: int) -> bool:
    head_ms, last_ms = thread.head_ms, thread.burst_ms
    if head_ms is None or last_ms is None:
        return False
    return at_ms // 1000 == head_ms // 1000 or 0 <= at_ms - last_ms <= BURST_GAP_MS
