"""The command line: one small module a verb. Nobody imports this package."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence

from counterfoil.cli.options import parse
from counterfoil.errors import KnownError


def main(words: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    options = parse(sys.argv[1:] if words is None else words)
    verb = importlib.import_module(f"counterfoil.cli.{options.verb}")
    try:
        return int(verb.run(options))
    except KnownError as error:
        print(f"counterfoil: {error}", file=sys.stderr)
        return error.exit_code
    except BrokenPipeError:
        sys.stderr.close()  # the reader of our output has gone; there is nobody left to tell
        return 0
    except KeyboardInterrupt:
        return 130


def tray_main() -> int:
    """The entry point without a console window."""
    return main(["tray", *sys.argv[1:]])
