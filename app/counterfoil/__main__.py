"""`python -m counterfoil` is the command itself."""

from __future__ import annotations

import sys

from counterfoil.cli import main

if __name__ == "__main__":
    if getattr(sys, "frozen", False):  # a program that was packed is its own reader of logs, too
        from multiprocessing import freeze_support

        freeze_support()
    sys.exit(main())
