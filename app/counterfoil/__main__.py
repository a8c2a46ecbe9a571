"""`python -m counterfoil` is the command itself."""

from __future__ import annotations

import sys

from counterfoil.cli import main

if __name__ == "__main__":
    sys.exit(main())
