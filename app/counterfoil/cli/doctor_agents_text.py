"""The agents and plug-ins of `doctor` as lines of text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from counterfoil.readers.retention import NOT_FOUND_OUT
from counterfoil.words.retention import next_deletion

SHOWN = 10  # names of an agent that are not known
QUALITY = {
    "as_logged": "as logged",
    "placeholder": "too little output",
    "partial": "cut off",
    "cumulative": "from running totals",
    "estimated": "estimated",
    "rounded": "rounded",
    "credits_only": "credits only",
}
ABSENT = {"not_found": "not found", "off": "switched off"}
Found = Mapping[str, Any]


def agent_lines(agents: Sequence[Found], *, show_all: bool) -> Iterator[str]:
    """A block for each agent that is here, then those that are not in a line."""
    for agent in agents:
        if agent["state"] not in ABSENT and (agent["counted"] or show_all or _is_there(agent)):
            yield from _block(agent)
    for state, words in ABSENT.items():
        labels = [agent["label"] for agent in agents if agent["state"] == state]
        if labels:
            yield f"  {words}: {', '.join(labels)}"


def plugin_lines(plugins: Sequence[Found]) -> Iterator[str]:
    """A line for each plug-in."""
    for one in plugins:
        package = f" of {one['package']}" if one["package"] else ""
        state = f"not used, {one['problem']}" if one["problem"] else "on" if one["on"] else "off"
        reads = f", reads {one['label']}" if one["label"] else ""
        yield f"  {one['name']}{package}: {state}{reads}"


def _is_there(agent: Found) -> bool:
    return any(home["is_there"] for home in agent["homes"])


def _block(agent: Found) -> Iterator[str]:
    yield f"  {agent['label']}"
    if agent["why"]:
        yield f"    not counted: {agent['why']}"
        return
    there = [home for home in agent["homes"] if home["is_there"]]
    for home in [home for home in there if _says_something(home)] or there[:1]:
        yield from _home(home)
    if agent["notice"]:
        yield f"    {agent['notice']}"
    if agent["quality"]:
        parts = (f"{QUALITY.get(name, name)} {count:,}" for name, count in agent["quality"].items())
        yield f"    records: {', '.join(parts)}"
    if agent["skipped"]:
        parts = (f"{reason} {count:,}" for reason, count in agent["skipped"].items())
        yield f"    skipped lines: {', '.join(parts)}"
    if agent["unknown"]:
        yield f"    not known: {', '.join(_unknown(agent['unknown']))}"


def _says_something(home: Found) -> bool:
    """Some folders are many agents': one without logs of this agent is told only where it has no others."""
    return bool(home["files"] or home["problem"] or home["unread"])


def _home(home: Found) -> Iterator[str]:
    size = f"{_counted(home['files'], 'file')}, {home['bytes'] / 1e6:,.1f} MB" if home["files"] else "no logs"
    yield f"    {size}, in {home['home']}"
    if home["problem"]:
        yield f"      {home['problem']}"
    for log in home["unread"]:
        yield f"      {log['path']} is not read: {log['why']}"
    due = home["days_until_deletion"]
    if home["retention_days"] is not None or home["retention_problem"] not in (None, NOT_FOUND_OUT):
        yield f"      {home['retention']}{'' if due is None else '; ' + next_deletion(due)}"
    if home["memory"]:
        yield f"      {home['memory']}"


def _unknown(rows: Sequence[Found]) -> Iterator[str]:
    """The most frequent names, and how many others there are."""
    ranked = sorted(rows, key=lambda row: -row["lines"])
    for row in ranked[:SHOWN]:
        version = f" ({row['version']})" if row["version"] else ""
        yield f"{row['kind']} {row['name']}{version} in {_counted(row['lines'], 'line')}"
    if len(ranked) > SHOWN:
        yield f"{len(ranked) - SHOWN:,} more"


def _counted(number: int, word: str) -> str:
    return f"{number:,} {word}{'' if number == 1 else 's'}"
