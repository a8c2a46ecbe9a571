"""The command line: one small module a verb. Nobody imports this package."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False  # a status line must not wait for what only the other verbs need
if TYPE_CHECKING:
    from collections.abc import Sequence


def main(words: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; without `words` this process is the command."""
    asked = sys.argv[1:] if words is None else words
    if "statusline" in asked:
        from counterfoil.cli.statusline_quick import quick

        code = quick(asked)
        if code is not None and words is None:
            os._exit(code)  # nothing is left to be flushed, and Python would take 4 ms to clear up
        if code is not None:
            return code
    return _run(asked)


def _run(words: Sequence[str]) -> int:
    import importlib

    from counterfoil import clock, surroundings
    from counterfoil.cli.options import parse
    from counterfoil.errors import KnownError, UsageError, sentence_of

    surroundings.settle()
    options = parse(words)
    verb = importlib.import_module(f"counterfoil.cli.{options.verb}")
    try:
        if said := clock.problem():
            raise UsageError(said)
        return int(verb.run(options))
    except KnownError as error:
        _complain(options.verb, str(error))
        return error.exit_code
    except BrokenPipeError:
        sys.stderr.close()  # the reader of our output has gone; there is nobody left to tell
        return 0
    except OSError as error:
        _complain(options.verb, sentence_of(error))
        return KnownError.exit_code
    except KeyboardInterrupt:
        return 130


def _complain(verb: str, sentence: str) -> None:
    if verb == "tray":  # which a desktop starts, where nobody sees what is printed
        from counterfoil.last_words import tell

        tell(sentence)
    else:
        print(f"counterfoil: {sentence}", file=sys.stderr)


def tray_main() -> int:
    """The entry point without a console window."""
    words = sys.argv[1:]
    asks = any(word in ("tray", "--version", "-h", "--help") for word in words)
    return main(words if asks else ["tray", *words])
