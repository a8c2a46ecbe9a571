"""What the About window says."""

from __future__ import annotations

from counterfoil.words.tongue import msg

TITLE = msg("About Counterfoil")
SENTENCE = msg("Your own record of what AI coding agents use, kept beside the provider's counter.")
VERSION = msg("Version {version}")
OFFLINE = msg(
    "It works without a network. Nothing about you is sent unless you name a webhook for warnings. New "
    "prices and word of newer versions are asked for only where you say so."
)
PLACES, PARTS, PRICES = msg("Where things lie"), msg("What it is made of"), msg("Price list")
SETTINGS, LEDGER = msg("Settings"), msg("Ledger")
STATE, CACHE = msg("State and readings", about="a folder"), msg("Cache", about="a folder")
BACKUPS = msg("Backups")
CHOSEN_BY = msg("Chosen by")
HOME_BY = {
    "option": msg("the option --home"),
    "variable": msg("the variable COUNTERFOIL_HOME"),
    "beside": msg("the folder counterfoil-home beside the program"),
}
PART, PART_VERSION, LICENCE = msg("Part"), msg("Version"), msg("Licence")
UNKNOWN = msg("not known")
PRICES_LINE = msg("{source}, as of {day}")
DIGEST = msg("SHA-256 {digest}")
COPY, COPIED = msg("Copy details"), msg("Copied. No paths or names are in it.")
COPY_WHY = msg("Versions only, for a bug report.")
LOADING = msg("Looking…")
QT_REPLACEABLE = msg(
    "Qt is used under the LGPL. It lies beside the program as separate libraries, which you can replace."
)
LICENCES = msg("Licences")
LICENCES_WHY = msg("The terms of everything that comes with Counterfoil, in the words of those who wrote it.")
LICENCE_TEXT, NO_TEXT = msg("Licence text"), msg("No licence text came with this part.")
