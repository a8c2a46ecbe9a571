"""Tells somebody why the app did not start, though nobody may look at what it prints."""

from __future__ import annotations

import shutil
import subprocess
import sys
from contextlib import suppress

TITLE = "Counterfoil"
PATIENCE_S = 3.0
# each takes the sentence as its last word and shows it as plain text; the first that does not fail is enough
SHOWN_BY = (
    ("notify-send", "--app-name=Counterfoil", "--icon=counterfoil", f"{TITLE} did not start"),
    ("zenity", "--error", "--no-markup", f"--title={TITLE}", "--text"),
    ("kdialog", "--title", TITLE, "--error"),
    ("xmessage", "-center"),
)

_APPLE_SCRIPT = ("on run words", f'display alert "{TITLE}" message (item 1 of words)', "end run")
ON_APPLE = ("osascript", *(word for line in _APPLE_SCRIPT for word in ("-e", line)))

still_shown: list[subprocess.Popen[bytes]] = []  # dialogs that wait for a reader, and outlast this process


def tell(sentence: str) -> None:
    """On stderr; where that is no terminal, in the system's log and on the screen as well."""
    with suppress(OSError, ValueError):
        print(f"counterfoil: {sentence}", file=sys.stderr, flush=True)
        if sys.stderr.isatty():
            return
    _log(sentence)
    _show(sentence)


if sys.platform == "win32":

    def _log(sentence: str) -> None:
        """There is no log that a person would look into."""

    def _show(sentence: str) -> None:
        import ctypes

        ctypes.windll.user32.MessageBoxW(None, sentence, TITLE, 0x10)

else:

    def _log(sentence: str) -> None:
        import syslog

        syslog.openlog("counterfoil")
        syslog.syslog(syslog.LOG_ERR, sentence)

    def _show(sentence: str) -> None:
        shown_by = (ON_APPLE,) if sys.platform == "darwin" else SHOWN_BY
        for words in shown_by:
            if shutil.which(words[0]) and _is_shown([*words, sentence]):
                return


def _is_shown(words: list[str]) -> bool:
    """Whether a program shows it: it ended well, or waits for somebody to read."""
    quiet = subprocess.DEVNULL
    try:
        shows = subprocess.Popen(words, stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True)
        return shows.wait(PATIENCE_S) == 0
    except subprocess.TimeoutExpired:
        still_shown.append(shows)
        return True
    except OSError:
        return False
