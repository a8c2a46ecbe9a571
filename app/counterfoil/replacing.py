"""Puts a finished file in the place of another one, in one step. Standard library only."""

from __future__ import annotations

import os
import time
from pathlib import Path

REFUSES_WHILE_OPEN = os.name == "nt"  # there nobody can replace what somebody just reads
PATIENCE_SECONDS, STEP_SECONDS = 1.0, 0.02


def put(finished: Path, target: Path) -> None:
    """Rename `finished` to `target`; waits a little for whoever reads the old one. Errors: OSError."""
    ends = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            finished.replace(target)
            return
        except PermissionError:
            if not REFUSES_WHILE_OPEN or time.monotonic() >= ends:
                raise
        time.sleep(STEP_SECONDS)
