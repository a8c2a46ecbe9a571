"""A warning handed to a program of the user's: no shell, a limit of time, nothing kept of what it says."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

HAS_GROUPS = hasattr(os, "killpg")  # Windows has none: what the command started outlives it there
NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)
SECONDS = 30.0
SHOWN_WORDS = 40


def run(
    command: Sequence[str], payload: bytes, told: Mapping[str, str], seconds: float = SECONDS
) -> str | None:
    """Run it with `payload` on its standard input and wait; a sentence where it failed, else None."""
    words = [str(Path(command[0]).expanduser()), *command[1:]]
    name = Path(words[0]).name[:SHOWN_WORDS]
    try:
        process = subprocess.Popen(
            words,
            env={**os.environ, **told},
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=HAS_GROUPS,
            creationflags=NO_WINDOW,
        )
    except FileNotFoundError:
        return f"The warning command {name} was not found."
    except (OSError, ValueError) as error:
        return f"The warning command {name} could not be started: {error}."
    with process:
        try:
            process.communicate(payload, seconds)
        except subprocess.TimeoutExpired:
            _end(process)
            return f"The warning command {name} took longer than {seconds:g} s and was ended."
    return f"The warning command {name} ended with {process.returncode}." if process.returncode else None


def _end(process: subprocess.Popen[bytes]) -> None:
    """End it with what it started."""
    if HAS_GROUPS:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    process.kill()
    process.wait()
