"""What the page of a first start says, and the same page when it is asked for later."""

from __future__ import annotations

from collections.abc import Sequence

from counterfoil.domain.snapshot import Snapshot, SourceState
from counterfoil.words.agents import labelled
from counterfoil.words.figures import count
from counterfoil.words.tongue import msg, tr, trn

TITLE = msg("Welcome to Counterfoil")
LEAD = msg("Your own record of what AI coding agents use, kept beside the provider's counter.")
FOUND, LOOKING = msg("Found on this machine"), msg("Looking…")
NOT_THERE = msg("nothing there yet")
NOTHING_FOUND = msg("No logs yet. They are found by themselves once an agent has written some.")
READ, NEVER = msg("What is read"), msg("What is never stored")
READ_LINES = (
    msg("Times, models and token counts of each request"),
    msg("Ids of requests and sessions"),
    msg("How long prompts are, and whether two are the same"),
    msg("The name of the project's folder"),
    msg("The provider's own percentages, where a log has them"),
)
NEVER_LINES = (
    msg("Prompts and answers"),
    msg("Code and the contents of files"),
    msg("Output of tools"),
    msg("Keys, tokens and other credentials"),
)
KEPT = msg("Where it is kept")
KEPT_WHY = msg(
    "In one file on this machine, readable by you alone. Nothing of it is sent unless you name a webhook."
)
NO_LEDGER_YET = msg("The ledger is being made.")
MORE = msg("If you like")
LINE_NAME = msg("Claude Code's own counter")
LINE_WHY = msg("Its status line can hand the figures on. You see the change before it is made.")
LINE_DO = msg("Connect the status line…")
NOTES_NAME = msg("Notifications")
NOTES_WHY = msg("You are told when a window is likely to run out. Each warning comes once.")
NOTES_DO = msg("Warnings…")
SHOW, SAMPLE = msg("Show my use"), msg("Look at sample data")
SAMPLE_WHY = msg("Your own logs are read either way.")
HERE_AGAIN = msg("Help in the rail leads back here.")


def files(source: SourceState) -> str:
    """How much there is of an agent: `"412 files"`."""
    if source.files == 0:
        return tr(NOT_THERE)
    return trn("{n} log file", "{n} log files", source.files, n=count(source.files))


def by_agent(sources: Sequence[SourceState], user_home: str) -> list[SourceState]:
    """One for each agent, with all of its files and its home as people write it: `"~/.claude and 1 more"`."""
    homes: dict[str, list[SourceState]] = {}
    for source in sources:
        homes.setdefault(source.agent, []).append(source)
    return [_merged(found, user_home) for found in homes.values()]


def _merged(found: Sequence[SourceState], user_home: str) -> SourceState:
    first = max(found, key=lambda source: source.files)
    place, logged = short(first.home, user_home), sum(source.files > 0 for source in found)
    if logged > 1:
        place = tr("{place} and {n} more", place=place, n=logged - 1)
    problem = None if logged else first.problem
    label = labelled(first.agent, first.label)
    return SourceState(first.agent, label, place, sum(source.files for source in found), problem)


def more_agents(number: int) -> str:
    """Under a list that would be too long."""
    return tr("and {n} more", n=number) if number > 0 else ""


def has_logs(sources: Sequence[SourceState]) -> bool:
    """Whether any agent has written something."""
    return any(source.files for source in sources)


def short(path: str, user_home: str) -> str:
    """With ~ for the user's home."""
    home = user_home.rstrip("/\\")
    inside = bool(home) and path.startswith((f"{home}/", f"{home}\\"))
    return f"~{path[len(home) :]}" if inside else path


def under_way(snapshot: Snapshot) -> str:
    """How far the first reading is: `"Read so far: 412 of 2,000 files"`; nothing when it is done."""
    progress = snapshot.importing
    if progress is None or not progress.has_totals:
        return ""
    return tr("Read so far: {n} of {total} files", n=count(progress.files), total=count(progress.files_total))
