"""What the About window says."""

from __future__ import annotations

from counterfoil.words.tongue import msg

TITLE = msg("About Counterfoil")
SENTENCE = msg("Your own record of what AI coding agents use, kept beside the provider's counter.")
VERSION = msg("Version {version}")
OFFLINE = msg("It works without a network. Nothing is sent unless you name a webhook for warnings.")
PLACES, PARTS, PRICES = msg("Where things lie"), msg("What it is made of"), msg("Price list")
SETTINGS, LEDGER = msg("Settings"), msg("Ledger")
STATE, CACHE = msg("State and readings", about="a folder"), msg("Cache", about="a folder")
BACKUPS = msg("Backups")
PART, PART_VERSION, LICENCE = msg("Part"), msg("Version"), msg("Licence")
UNKNOWN = msg("not known")
PRICES_LINE = msg("{source}, as of {day}")
DIGEST = msg("SHA-256 {digest}")
COPY, COPIED = msg("Copy details"), msg("Copied. No paths or names are in it.")
COPY_WHY = msg("Versions only, for a bug report.")
LOADING = msg("Looking…")
LICENCE_TEXTS = msg("The full licence texts come with the program, beside each part.")
