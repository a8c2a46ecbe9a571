"""A small disk of its own for one process, and the program's command line on it."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import traceback
from contextlib import redirect_stderr, redirect_stdout, suppress
from dataclasses import dataclass, field
from pathlib import Path

from counterfoil.cli import main as command
from tests.crash.checks import check_whole, compare, is_begun
from tests.crash.tasks import CRASHED, ledger_in, program_home, roots_in
from tests.crash.writer import Play

DISK_BYTES = 4 << 20
PAGE = 4096
MORE = 10  # actions of the agents ahead of each look


@dataclass
class Report:
    """What a trial found. `said` is every sentence with how often it was said."""

    codes: dict[int, int] = field(default_factory=dict)
    said: dict[str, int] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)
    exact: bool = False
    notices: list[str] = field(default_factory=list)  # of successive snapshots, "" for none

    def count(self, code: int) -> None:
        self.codes[code] = self.codes.get(code, 0) + 1

    def say(self, sentence: str) -> None:
        self.said[sentence] = self.said.get(sentence, 0) + 1


class Disk:
    """A small tmpfs with the program's home on it; the logs are elsewhere."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._place = program_home(folder).ledger_file.parent
        self._ballast = self._place / "ballast"
        self._place.mkdir(parents=True, exist_ok=True)
        self._mount("-t", "tmpfs", "-o", f"size={DISK_BYTES}", "tmpfs")

    def leave(self, pages: int) -> None:
        """Fill it but for so many pages."""
        self.free()
        with suppress(OSError), self._ballast.open("wb", buffering=0) as file:  # others write here too
            while os.statvfs(self._place).f_bfree > pages:
                file.write(bytes(PAGE))

    def free(self) -> None:
        self._ballast.unlink(missing_ok=True)

    def protect(self) -> None:
        """Nothing can be written, not even by root."""
        self._mount("-o", "remount,ro")

    def unprotect(self) -> None:
        self._mount("-o", "remount,rw")

    def clear(self) -> None:
        """As before the first start."""
        for path in self._place.iterdir():
            shutil.rmtree(path) if path.is_dir() else path.unlink()

    def _mount(self, *words: str) -> None:
        subprocess.run(["mount", *words, str(self._place)], check=True)


class Looks:
    """The command line on this disk, and all that it answers."""

    def __init__(self, disk: Disk, report: Report) -> None:
        self.disk = disk
        self.play = Play(disk.folder, seed=21)
        self._report = report
        self._copy = disk.folder / "copy"

    def grow(self) -> None:
        for _ in range(MORE):
            self.play.act()

    def scan(self) -> int:
        roots = [f"--root={root.agent.name}={root.home}" for root in roots_in(self.disk.folder)]
        return self.run(*roots, "scan")

    def run(self, *words: str) -> int:
        complaint = io.StringIO()
        try:
            with redirect_stdout(io.StringIO()), redirect_stderr(complaint):
                code = command(["--home", str(ledger_in(self.disk.folder).parent), *words])
        except Exception:  # noqa: BLE001  what leaves the program is what is looked for
            self._report.problems.append(traceback.format_exc()[-600:])
            code = CRASHED
        if code:
            self._report.say(complaint.getvalue().strip())
        self._report.count(code)
        return code

    def must_be_whole(self, when: str) -> None:
        """Ledger and WAL as they are now, checked where there is room."""
        shutil.rmtree(self._copy, ignore_errors=True)
        self._copy.mkdir()
        path = ledger_in(self.disk.folder)
        for part in (path, path.with_name(path.name + "-wal")):
            if part.exists():
                shutil.copy(part, self._copy)
        copied = self._copy / path.name
        if is_begun(copied):
            self._report.problems += [f"{when}: {problem}" for problem in check_whole(copied)]

    def finish(self) -> None:
        self.disk.free()
        truth = self.play.finish()
        self.run_to_the_end()
        found = compare(ledger_in(self.disk.folder), truth)
        self._report.exact = found.is_exact
        if not found.is_exact:
            self._report.problems.append(str(found))

    def run_to_the_end(self) -> None:
        if code := self.scan():
            self._report.problems.append(f"with room again the scan ended with {code}")
        self.must_be_whole("with room again")
