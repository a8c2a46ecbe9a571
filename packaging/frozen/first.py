"""Runs before all else in a packed program: a status line may not wait for what the other verbs need."""

from __future__ import annotations

import os
import sys

from counterfoil.packed import step_out

step_out(os.environ)

if "statusline" in sys.argv:
    from counterfoil.cli.statusline_quick import quick

    _code = quick(sys.argv[1:])
    if _code is not None:
        os._exit(_code)
