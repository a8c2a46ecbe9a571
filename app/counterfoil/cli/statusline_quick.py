"""`statusline` as a hook: the user's own line first, a note of the counter beside it.

Everything is imported where it is needed: drawing a line may cost 50 ms with Python's own start in it.
"""

from __future__ import annotations

import os

TYPE_CHECKING = False  # importing typing would cost as much as all that is done here
if TYPE_CHECKING:
    from collections.abc import Sequence

VERB = "statusline"
OTHER_WORK = frozenset(["--install", "--remove", "--status", "-h", "--help", "--version"])
TAKES_VALUE = frozenset(["--home", "--root", "--tz"])
SWITCHES = frozenset(["-v", "--verbose"])


def quick(words: Sequence[str]) -> int | None:
    """Draw a line and return the exit code; None where the words ask for anything else."""
    asked = understood(words)
    return None if asked is None else draw(*asked)


def understood(words: Sequence[str]) -> tuple[str | None, list[str]] | None:
    """Home and command; None where the words ask for anything but a line.

    With a command behind `--`, a word that is not known does not keep the user's line from being drawn.
    """
    bound = words.index("--") if "--" in words else len(words)
    ahead, command = iter(words[:bound]), list(words[bound + 1 :])
    home, is_asked = None, False
    for word in ahead:
        option, equals, value = word.partition("=")
        if option in TAKES_VALUE:
            chosen = value if equals else next(ahead, None)
            home = chosen if option == "--home" else home
        elif word == VERB and not is_asked:
            is_asked = True
        elif word in OTHER_WORK or not _passes(word, is_asked=is_asked, has_command=bool(command)):
            return None
    return (home, command) if is_asked else None


def _passes(word: str, *, is_asked: bool, has_command: bool) -> bool:
    """Whether a word ahead of `--` keeps nothing from being drawn; another verb does."""
    return (is_asked or word.startswith("-")) and (has_command or word in SWITCHES)


def draw(home: str | None, command: Sequence[str]) -> int:
    """Start `command` on what is handed over, or print a line of our own; note the counter; never fail."""
    from counterfoil.cli.statusline_tee import Started, open_missing, received, start

    open_missing()
    started: Started | None = start(command) if command else None
    given = received(started)
    told, now_ms = _told(given)
    if started is None:
        _print(told, now_ms)
    _keep(home, told, now_ms)
    return started.ended() if started else 0


def _told(given: bytes) -> tuple[dict[str, object], int]:
    from counterfoil.clock import wall_clock
    from counterfoil.counters.statusline import decoded

    return decoded(given), wall_clock()


def _print(told: dict[str, object], now_ms: int) -> None:
    from counterfoil.cli.statusline_line import line_of

    try:
        os.write(1, f"{line_of(told, now_ms)}\n".encode("utf-8", "replace"))
    except OSError:
        return  # nobody is there to read it


def _keep(home: str | None, told: dict[str, object], now_ms: int) -> None:
    from counterfoil.counters.statusline import AGENT, PASSING, SOURCE, capture_of

    line = capture_of(told, now_ms)
    if line is None:
        return
    from counterfoil.cli.statusline_home import state_folder
    from counterfoil.counters.capture import append_changed

    try:
        append_changed(state_folder(home), AGENT, SOURCE, line, PASSING)
    except (OSError, ValueError, RuntimeError):
        return  # a note is lost; the line is not
