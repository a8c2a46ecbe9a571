"""All settings and the user's own prices in one text file, as another Counterfoil takes them in.

The file is the settings file with its comments below a line that names the version; the prices stand behind
a line that parts them from it. It may be read, edited and compared like the files that it is made of.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from counterfoil import __version__
from counterfoil.errors import UsageError
from counterfoil.exports.whole import whole_file
from counterfoil.paths import Home
from counterfoil.prices.files import OWN_FILE, content
from counterfoil.prices.own import MOST_BYTES, own_prices
from counterfoil.settings import DEFAULTS, text_of, understood

FILE = "counterfoil-settings.toml"
HEAD = "# Settings of Counterfoil {version}, as `counterfoil settings --import` takes them in."
HEAD_LINE = re.compile(r"\A# Settings of Counterfoil (?P<version>[\w.+-]{1,40}), as [^\n]*\n")
MARK = "# ======== What follows is prices.toml: your own prices. ========"
MARK_LINE = re.compile(rf"^{re.escape(MARK)}[ \t\r]*(?:\n|\Z)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Parts:
    """What stands in an exported file, or in a plain settings file; `version` wrote it, where it says so.

    `config_from` and `prices_from` are how many lines stand before each in the file.
    """

    config: str
    prices: str | None = None
    version: str | None = None
    config_from: int = 0
    prices_from: int = 0


def export(home: Home, path: Path) -> bool:
    """Write the file, for its owner alone, and tell whether prices are in it.

    Errors: KnownError, also where the settings or the prices hold a mistake: nobody could take them in.
    """
    own = home.prices_folder / OWN_FILE
    if path.absolute() in (home.config_file, own) or (path.exists() and path.samefile(home.config_file)):
        raise UsageError(f"{path} holds the settings themselves; name another file.")
    config = text_of(home.config_file)
    config = DEFAULTS if config is None else config
    understood(config, home.config_file)
    prices = text_of_prices(own)
    with whole_file(path) as file:
        file.write(exported(config, prices).encode())
    return prices is not None


def text_of_prices(path: Path) -> str | None:
    """The user's own prices, None where there are none. Errors: KnownError where they hold a mistake."""
    if not path.exists():
        return None
    data = content(path, MOST_BYTES)
    own_prices(data, path)
    return data.decode("utf-8-sig")


def exported(config: str, prices: str | None, version: str = __version__) -> str:
    """The text of the file."""
    whole = f"{HEAD.format(version=version)}\n{_ended(MARK_LINE.sub('', config))}"
    return whole if prices is None else f"{whole}{MARK}\n{prices}"


def parted(text: str) -> Parts:
    """An exported file as what it was made of."""
    head = HEAD_LINE.match(text)
    begin = head.end() if head else 0
    version, config_from = (head["version"], 1) if head else (None, 0)
    marks = list(MARK_LINE.finditer(text, begin))
    if not marks:
        return Parts(text[begin:], None, version, config_from)
    mark = marks[0]
    before = text[: mark.end()].count("\n")
    return Parts(text[begin : mark.start()], text[mark.end() :], version, config_from, before)


def _ended(text: str) -> str:
    return text if not text or text.endswith("\n") else f"{text}\n"
