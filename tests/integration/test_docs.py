"""Every command that README.md and docs/ tell people to type is typed here, each page on its own machine.

A command ends with 0, unless a comment behind it says `# exit 1`. What runs until it is ended says in such a
comment how, and is ended so. `make` is asked what it would do; packaging/chroot does it on a bare system.
"""

from __future__ import annotations

import os
import re
import shlex
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from counterfoil.cli import main
from counterfoil.paths import default_home
from doc_commands import ELSEWHERE, FRESH, HERE, ROOT, DocCommand, commands, pages
from tests.integration.doc_world import lay, surroundings

PROGRAMS = Path(sys.executable).parent
GUIDE = ROOT / "docs" / "adding-a-reader.md"
NEVER_RUN = ROOT / "docs" / "never-run.md"
COMMENT = re.compile(r"\s+#\s+(?P<said>.*)$")
EXITS = re.compile(r"exit (?P<code>\d+)")
INTERRUPTED, BY_MENU = "Ctrl+C ends it", "Quit in its menu ends it"
SHELL = set("|<>;&$`")  # with one of these a line wants a shell
SAYS_NOTHING = ("counterfoil tray --quit", "python3 -m zipfile", "python3 -m counterfoil.record")
READY_SECONDS = 60.0
OVER_A_SOCKET = """
import sys
from pathlib import Path
from counterfoil import serving
from counterfoil.cli import main, serve
from tests.unit.local_endpoint import listener
places = iter(("first", "second", "third"))
serve.listening = serving.listening = lambda port: listener(Path(next(places)))
raise SystemExit(main(sys.argv[1:]))
"""


@dataclass(frozen=True, slots=True)
class Asked:
    """A command without its comment, the exit code it is to have, and how it is ended where it goes on."""

    words: str
    code: int
    ended_by: str | None

    @property
    def wants_shell(self) -> bool:
        return bool(SHELL.intersection(self.words)) or not self.words.startswith("counterfoil ")

    @property
    def wants_process(self) -> bool:
        """The app makes a Qt application of its own, and a plug-in stays imported."""
        return self.wants_shell or self.words.startswith("counterfoil tray") or "--plugin" in self.words


def asked(text: str) -> Asked:
    found = COMMENT.search(text)
    said = found["said"] if found else ""
    code = EXITS.match(said)
    ended_by = next((way for way in (INTERRUPTED, BY_MENU) if said.startswith(way)), None)
    assert not said or code or ended_by, f"nobody is told anything by {said!r}"
    return Asked(COMMENT.sub("", text).strip(), int(code["code"]) if code else 0, ended_by)


@dataclass
class Machine:
    """One page's machine: its home, its variables, and the app while it runs there."""

    home: Path
    environ: dict[str, str]
    app: subprocess.Popen[str] | None = None

    def typed(self, one: Asked, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
        """Exit code and everything said."""
        if one.ended_by == INTERRUPTED:
            return self._interrupted(one)
        if one.ended_by == BY_MENU:
            return self._started(one)
        if one.words.startswith("make "):
            return self._run(["make", "-n", "-C", str(ROOT), *shlex.split(one.words)[1:]])
        if one.wants_process:
            return self._run(["sh", "-c", one.words])
        capsys.readouterr()
        try:
            code = main([os.path.expanduser(word) for word in shlex.split(one.words)[1:]])  # noqa: PTH111
        except SystemExit as ended:
            code = int(ended.code or 0)
        printed = capsys.readouterr()
        return code, printed.out + printed.err

    def _run(self, words: list[str]) -> tuple[int, str]:
        done = subprocess.run(
            words,
            cwd=self.home,
            env=self.environ,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        return done.returncode, done.stdout

    def _opened(self, words: list[str]) -> subprocess.Popen[str]:
        return subprocess.Popen(
            words,
            cwd=self.home,
            env=self.environ | {"PYTHONUNBUFFERED": "1"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def _interrupted(self, one: Asked) -> tuple[int, str]:
        """Ended as the page says, once it has said something; 0 stands for the code of Ctrl+C."""
        process = self._opened([sys.executable, "-c", OVER_A_SOCKET, *shlex.split(one.words)[1:]])
        assert process.stdout is not None
        first = process.stdout.readline()
        process.send_signal(signal.SIGINT)
        rest, _ = process.communicate(timeout=READY_SECONDS)
        return (0 if process.returncode == 128 + signal.SIGINT else process.returncode), first + rest

    def _started(self, one: Asked) -> tuple[int, str]:
        """It runs on until `counterfoil tray --quit`, or the end of the page."""
        self.app = self._opened(shlex.split(one.words))
        until = time.monotonic() + READY_SECONDS
        while not [*default_home().state_dir.glob("counterfoil-*.lock")]:
            assert self.app.poll() is None, self.app.communicate()[0]
            assert time.monotonic() < until, "the app did not come up"
            time.sleep(0.05)
        return 0, "started"

    def turn_off(self) -> int:
        """The exit code of the app, 0 where there was none."""
        if self.app is None:
            return 0
        try:
            return self.app.wait(READY_SECONDS if self.app.poll() is None and self._quits() else 0.1)
        except subprocess.TimeoutExpired:
            self.app.kill()
            return self.app.wait()
        finally:
            assert self.app.stdout is not None
            self.app.stdout.close()

    def _quits(self) -> bool:
        return self._run(["counterfoil", "tray", "--quit"])[0] == 0


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Iterator[Machine]:
    with tempfile.TemporaryDirectory(prefix="counterfoil-") as folder:  # a socket's path is at most 108 bytes
        environ = surroundings(Path(folder), PROGRAMS, os.environ)
        for name in set(os.environ) - set(environ):
            monkeypatch.delenv(name)
        for name, value in environ.items():
            monkeypatch.setenv(name, value)
        monkeypatch.chdir(folder)
        lay(Path(folder), GUIDE)
        capsys.readouterr()
        found = Machine(Path(folder), environ)
        yield found
        assert found.turn_off() == 0


def marked(page: Path, where: str) -> list[DocCommand]:
    return [one for one in commands(page) if one.where == where]


@pytest.mark.parametrize("page", [one for one in pages() if marked(one, HERE)], ids=lambda page: page.name)
def test_every_command_of_the_page_does_what_it_says(
    page: Path, machine: Machine, capsys: pytest.CaptureFixture[str]
) -> None:
    for command in marked(page, HERE):
        one = asked(command.text)
        code, said = machine.typed(one, capsys)
        where = f"{page.name}:{command.line}: {command.text}"
        assert code == one.code, f"{where}\nended with {code}: {said}"
        assert "Traceback" not in said, f"{where}\n{said}"
        assert said.strip() or one.words.startswith(SAYS_NOTHING) or " > " in one.words, (
            f"{where} said nothing"
        )


def test_what_cannot_be_run_here_is_told_so() -> None:
    told = NEVER_RUN.read_text("utf-8")
    untold = [one.text for page in pages() for one in marked(page, ELSEWHERE) if one.text not in told]
    assert untold == []


def test_what_installs_is_run_on_a_bare_system() -> None:
    """packaging/chroot types the lines of README.md, and the one that removes; a page may tell them again."""
    chroot = ROOT / "packaging" / "chroot"
    assert 'commands(ROOT / "README.md")' in (chroot / "try_installs.py").read_text("utf-8")
    assert '"apt-get", "remove", "--yes", "counterfoil"' in (chroot / "from_deb.py").read_text("utf-8")
    typed = {one.text for one in marked(ROOT / "README.md", FRESH)} | {"sudo apt remove counterfoil"}
    assert [one.text for page in pages() for one in marked(page, FRESH) if one.text not in typed] == []
