"""What is said where settings are exported and taken in. Pure: no Qt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from counterfoil.words.listing import commas
from counterfoil.words.tongue import msg, tr, trn

TITLE = msg("Settings on another machine")
WHY = msg(
    "All settings and your own prices as one text file. A command or a webhook stands in it as it is here, "
    "so keep it to yourself."
)
EXPORT, IMPORT = msg("Export settings…"), msg("Import settings…")
EXPORT_TITLE, IMPORT_TITLE = msg("Export settings"), msg("Import settings")
EXPORTED, EXPORTED_ALL = (
    msg("The settings were exported."),
    msg("The settings and your prices were exported."),
)
IMPORTED = msg("The settings were imported. The old ones are kept beside them.")
WOULD_CHANGE = msg("This would change:")
NOTHING = msg("Nothing would change: the settings are the same.")
DO_IT, LEAVE = msg("Import them"), msg("Cancel")
KEPT = msg("The files as they are now are kept beside the new ones.")
WITH_COMMANDS = msg("Take over what runs programs or sends things")
WITH_COMMANDS_WHY = msg("Only where you know the file: a command in it would run here.")


def more(lines: int) -> str:
    """Where there are too many to show."""
    return trn("and {n} more line", "and {n} more lines", lines)


def notes(comments: int, held: Sequence[str], named: Sequence[str], missing: Sequence[str]) -> Iterator[str]:
    """What is to be known of a change besides its lines; names of settings stand as in the file."""
    if held:
        yield tr("Stays as it is here, for it runs programs or sends things: {names}.", names=commas(held))
    if named:
        yield tr("Look at these, for they concern this machine: {names}.", names=commas(named))
    if missing:
        yield tr("Not found here: {places}.", places=commas(missing))
    if comments:
        yield trn("{n} line of comment differs as well.", "{n} lines of comment differ as well.", comments)
