"""Tries a built program as its first user would: reads the sample, checks it, runs the tray for a while.

    python packaging/frozen/smoke.py dist/counterfoil/counterfoil
    python packaging/frozen/smoke.py .venv/bin/python -m counterfoil

On every system, and without a display. Its home is a new one that goes away at the end; no log of the user's
is read. Needs nothing but the standard library.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent
SAMPLE = "counterfoil/resources/sample/codex"
IN_MID_WINDOW = "2026-07-08T22:36:00Z"
STEP_SECONDS = 120
TRAY_SECONDS = 90  # until it has read the sample; a slow machine checks each new program for viruses first
QUIT_SECONDS = 30
LOOK_EVERY_S = 1.0


class Failed(Exception):
    """What the program did not do, as a sentence."""


class Trial:
    """A program with a home of its own to try it in. Every step returns what it saw; errors: Failed."""

    def __init__(self, program: Sequence[str], home: Path, sample: Path) -> None:
        self._program, self._home, self._sample = list(program), home, sample

    def version(self) -> str:
        """It starts, and is the version of this checkout."""
        said, asked = self._run("--version").strip(), f"counterfoil {version_here()}"
        if said != asked:
            raise Failed(f"--version said {said!r}, not {asked!r}.")
        return said

    def scan(self) -> str:
        """It reads the sample."""
        found = self._json("scan", "--json")
        if not found["events"] or found["problems"]:
            raise Failed(f"The sample was not read: {found}.")
        return f"{found['events']} requests in {found['seconds']} s"

    def status(self) -> str:
        """It knows the window of that time."""
        windows = self._json("status", "--json", "--at", IN_MID_WINDOW)["windows"]
        if not windows:
            raise Failed(f"No window was open at {IN_MID_WINDOW}.")
        return f"{windows[0]['used_percent']} % used of {windows[0]['kind']}"

    def verify(self) -> str:
        """The ledger that it wrote holds."""
        return self._run("verify").split(".")[0]

    def tray(self) -> str:
        """The app reads the same in a home of its own, and ends when it is asked to."""
        wanted, shown = self._requests(self._home / "home"), self._home / "tray"
        command = [*self._program, *self._words(shown), "tray", "--hidden"]
        errors = self._home / "tray-errors.txt"
        with errors.open("wb") as stderr, subprocess.Popen(command, env=environment(), stderr=stderr) as app:
            try:
                begun = time.monotonic()
                while self._requests(shown) < wanted:
                    judge(" ".join(command), app.poll() or 0, errors)
                    if app.poll() is not None or time.monotonic() > begun + TRAY_SECONDS:
                        raise Failed(f"The app has read {self._requests(shown)} of {wanted} requests.")
                    time.sleep(LOOK_EVERY_S)
                took = time.monotonic() - begun
                self._run("tray", "--quit", home=shown)
                code = app.wait(QUIT_SECONDS)
            except subprocess.TimeoutExpired:
                raise Failed("The app did not end when it was asked to.") from None
            finally:
                app.kill()
        judge("tray", code, errors)
        return f"{wanted} requests within {took:.0f} s, ended when asked"

    def _requests(self, home: Path) -> int:
        if not (home / "ledger.db").exists():
            return 0
        return int(self._json("totals", "--json", home=home)["total"]["requests"])

    def _json(self, *words: str, home: Path | None = None) -> dict[str, Any]:
        said = self._run(*words, home=home)
        try:
            return dict(json.loads(said))
        except ValueError:
            raise Failed(f"`{' '.join(words)}` printed no JSON: {said[:200]!r}") from None

    def _run(self, *words: str, home: Path | None = None) -> str:
        command = [*self._program, *self._words(home or self._home / "home"), *words]
        errors = self._home / "errors.txt"
        with errors.open("wb") as stderr:
            try:
                done = subprocess.run(
                    command, env=environment(), stdout=subprocess.PIPE, stderr=stderr, timeout=STEP_SECONDS
                )
            except (OSError, subprocess.TimeoutExpired) as error:
                raise Failed(f"{error}.") from None
        judge(" ".join(words), done.returncode, errors)
        return done.stdout.decode("utf-8")

    def _words(self, home: Path) -> list[str]:
        return ["--home", str(home), "--root", f"codex={self._sample}"]


def judge(what: str, code: int, errors: Path) -> None:
    """Errors: Failed for an exit code, and for a traceback although the code is 0."""
    said = errors.read_text("utf-8", "replace")
    if code or "Traceback" in said:
        raise Failed(f"`{what}` ended with {code} and said:\n{said}")


def environment() -> dict[str, str]:
    """The surroundings of the program: no display, no other home, UTF-8 also through a pipe on Windows."""
    own = {"QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    return {name: text for name, text in os.environ.items() if not name.startswith("COUNTERFOIL_")} | own


def version_here() -> str:
    """`__version__` of the checkout, read without importing it."""
    text = (ROOT / "app" / "counterfoil" / "__init__.py").read_text("utf-8")
    return text.split('__version__ = "')[1].split('"')[0]


def shipped_sample(program: Path) -> Path:
    """The sample inside the folder of a packed program, else the checkout's."""
    folder = program.resolve().parent
    found = (folder.parent if folder.name == "MacOS" else folder).glob(f"**/{SAMPLE}")
    return next(found if program.parent != Path() else iter(()), ROOT / "app" / SAMPLE)


def steps(trial: Trial) -> list[Callable[[], str]]:
    """What is tried, in its order."""
    return [trial.version, trial.scan, trial.status, trial.verify, trial.tray]


def main(program: list[str]) -> int:
    """Exit status: 0 all is well, 1 something is not, with a sentence on stderr."""
    if not program:
        print(__doc__, file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory(prefix="counterfoil-smoke-", ignore_cleanup_errors=True) as folder:
        for step in steps(Trial(program, Path(folder), shipped_sample(Path(program[0])))):
            try:
                print(f"{step.__name__}: {step()}", flush=True)
            except Failed as failed:
                print(f"{step.__name__}: {failed}", file=sys.stderr)
                return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
