"""What parts that know no words for people say in English: why something is not known, what a check found.

Such a text is recognised by its template and said in the language spoken; one that is not known stays.
"""

from __future__ import annotations

import re
from functools import cache

from counterfoil.words.tongue import is_english, msg, numerals, tr

WHY = (
    # of a forecast
    msg("no reading yet"),
    msg("one more reading"),
    msg("two more readings"),
    msg("one more minute"),
    msg("{n} more minutes"),
    msg("reading {n} min old"),
    msg("reading {n} h old"),
    msg("reading {n} days old"),
    msg("window has ended"),
    # of a capacity
    msg("no window has enough readings beside use here"),
    msg("too few windows have readings beside use here"),
    msg("windows differ too much: use elsewhere, or what counts, hides it"),
    msg("most of the counter's rise came from elsewhere"),
    # of the sessions left
    msg("what one percent holds is not known"),
    msg("how much is left is not known"),
    msg("too few sessions have ended yet"),
    # beside evidence
    msg("has credits"),
    msg("no credits"),
    msg("{n} windows before"),
    msg("{n} windows since"),
)
FOUND = (
    msg("Block {n} of the chain is missing."),
    msg("Block {n} of the chain is not as it was written; its records may be."),
    msg("Block {n} was not written by Counterfoil."),
    msg("Record {record} was not written by Counterfoil: the chain does not hold it."),
    msg("The records hold, but {n} of the totals made ahead differ from them."),
    msg("The records hold, but SQLite's own check finds damage beside them: {what}."),
    msg("{n} of the totals made ahead differ from the records; the records hold."),
    msg("The first {n} records are not those that the checkpoint covers."),
    msg("The last {n} of the {all} records that the checkpoint covers are missing."),
    msg("The checkpoint is of another ledger, {other}; this one is {own}."),
    msg("A part of the file cannot be read."),
)
REFUSED = (
    msg("{path} was changed meanwhile; nothing was done. Ask for it once more."),
    msg("{path} was changed since; nothing was done. Undo it by hand."),
    msg("{path} was changed since; nothing was put back."),
    msg("{path} has no place for that setting; change it there by hand."),
    msg("{path} is larger than any settings file."),
    msg("{path} is not valid JSON."),
    msg("{path} is not UTF-8; nothing was changed."),
    msg("{path} is write-protected; nothing was changed."),
    msg("{path} cannot be read: {why}."),
    msg("{path} cannot be written: {why}."),
    msg("{path} could not be changed and is as it was: {why}."),
    msg("{path} was changed, but the disk did not confirm it: {why}."),
    msg("{path} sets {key} to something other than a command; nothing was changed."),
    msg("The settings {path} were not changed: {why}."),
    msg("The settings cannot be read yet; try again in a moment."),
    msg("There is no folder {path}."),
    msg("No home of Claude Code was found."),
)
ASIDE = (
    # why an address of metrics is not taken
    msg("metrics are read from an address such as http://127.0.0.1:8000/metrics"),
    msg("metrics are read from an address without name and password"),
    msg("metrics are read from this machine alone: 127.0.0.1, ::1 or localhost"),
    # why a plug-in is not used
    msg("another reader is called {name}"),
    msg("no package that is installed brings it"),
    msg("several packages bring one of that name"),
    msg("it cannot be loaded ({why})"),
    msg("what it brings is no AgentSpec"),
    msg("its names, homes and globs are no texts"),
    msg("its reader tells no agent and version ({why})"),
    msg("its reader is of another agent, or tells no version"),
)
HEARD = (
    msg(
        "Nothing of this was understood. Paste what /usage or /status shows, write it such as"
        ' "5h: 41 % used, resets 18:00", or name the window and the share used.'
    ),
    msg("It is not clear whose counter this is; name the agent: claude-code or codex."),
    msg("{shares}: no window is named; name five_hour, seven_day or a limit."),
    msg("The window was left aside: the text names its windows itself."),
    msg("The reset was left aside: it goes with a single window."),
    msg("{what} is no share used; write 37 or 37.5, at most 100."),
    msg("A share wants its window: five_hour, seven_day or a limit's name."),
    msg("When the {window} window resets was not understood."),
    msg("The {window} window of this text has reset since, so it was left out."),
    msg("{share} % may be used or left, so it was left out; write which."),
    msg("{share} % of the {window} window may be used or left, so it was left out; write which."),
    msg("{share} % was taken as used; write “left” if it is."),
    msg("{share} % of the {window} window was taken as used; write “left” if it is."),
    msg("{share} % left of the {window} window cannot be, so it was left out."),
    msg("More than one percentage is given of the {window} window; the first was taken."),
)
WINDOWS = {"5-hour": msg("5-hour"), "weekly": msg("week"), "monthly": msg("month")}
_PART = re.compile(r"\\\{(\w+)\\\}")
_NUMBER = re.compile(r"\d[\d,]*(\.\d+)?")


def reason(text: str) -> str:
    """The same in the language spoken."""
    for pattern, source in _patterns():
        if found := pattern.fullmatch(text):
            parts = {name: _figure(part) for name, part in found.groupdict().items()}
            return tr(source, **parts)
    return text


def _figure(part: str) -> str:
    if part in WINDOWS and not is_english():
        return tr(WINDOWS[part])
    return numerals(part) if _NUMBER.fullmatch(part) else part


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((_pattern(source), source) for source in (*WHY, *FOUND, *REFUSED, *ASIDE, *HEARD))


def _pattern(source: str) -> re.Pattern[str]:
    """`{n}` matches a number, any other part whatever stands in its place."""
    return re.compile(_PART.sub(_group, re.escape(source)))


def _group(part: re.Match[str]) -> str:
    inside = r"[\d,]+" if part[1] == "n" else ".+"
    return f"(?P<{part[1]}>{inside})"
