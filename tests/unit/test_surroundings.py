"""What a process puts right of what it finds at its start, and what it says of the rest."""

from __future__ import annotations

import errno
import os
import pwd
import subprocess
import sys
from pathlib import Path

import pytest

from counterfoil.errors import KnownError, sentence_of
from counterfoil.surroundings import NOWHERE, refuse_nowhere, settle

pytestmark = pytest.mark.skipif(os.name != "posix", reason="HOME and the umask are POSIX's")


@pytest.fixture
def unknown_user(monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(_number: int) -> pwd.struct_passwd:
        raise KeyError

    monkeypatch.setattr(pwd, "getpwuid", gone)


@pytest.mark.parametrize("said", [None, "", "relative/folder"])
def test_without_a_home_that_can_be_used_the_systems_own_word_holds(said: str | None) -> None:
    environ = {} if said is None else {"HOME": said}
    settle(environ)
    assert environ["HOME"] == pwd.getpwuid(os.getuid()).pw_dir


@pytest.mark.usefixtures("unknown_user")
def test_a_user_whom_nobody_knows_has_no_home() -> None:
    environ: dict[str, str] = {}
    settle(environ)
    assert environ["HOME"] == NOWHERE
    with pytest.raises(KnownError, match="Set HOME, or name a folder with --home"):
        refuse_nowhere(Path(NOWHERE, ".config"), environ=environ)
    refuse_nowhere(Path("/srv/counterfoil/config.toml"), environ=environ)


def test_a_home_that_is_named_is_not_judged() -> None:
    environ = {"HOME": "/gone/away", "XDG_DATA_HOME": "/data"}
    settle(environ)
    assert environ == {"HOME": "/gone/away", "XDG_DATA_HOME": "/data"}


def test_relative_folders_of_the_desktop_are_ignored_as_their_specification_asks() -> None:
    environ = {"HOME": "/home/a", "XDG_CONFIG_HOME": "config", "XDG_RUNTIME_DIR": ".", "XDG_CACHE_HOME": ""}
    settle(environ)
    assert environ == {"HOME": "/home/a"}


def test_what_is_made_can_be_opened_again_whatever_the_umask() -> None:
    before = os.umask(0o777)
    try:
        settle({"HOME": "/home/a"})
        assert os.umask(before) == 0o077
        os.umask(0o022)
        settle({"HOME": "/home/a"})
        assert os.umask(before) == 0o022
    finally:
        os.umask(before)


def test_a_file_is_never_opened_in_the_place_of_a_closed_stream(tmp_path: Path) -> None:
    told = tmp_path / "told"
    script = (
        "import os, sys\n"
        "from counterfoil.surroundings import settle\n"
        "settle()\n"
        "file = open(sys.argv[1], 'w')\n"
        "print('lost'); print('lost', file=sys.stderr)\n"
        "file.write(f'{file.fileno() > 2} {sys.stdin.read()!r}')\n"
    )
    closed = 'exec "$@" <&- >&- 2>&-'
    done = subprocess.run(["sh", "-c", closed, "sh", sys.executable, "-c", script, str(told)], check=False)
    assert done.returncode == 0
    assert told.read_text() == "True ''"


def test_letters_that_the_locale_lacks_are_escaped_not_lost() -> None:
    script = "from counterfoil.surroundings import settle; settle(); print('≈ 5')"
    plain = {**os.environ, "PYTHONIOENCODING": "ascii"}
    done = subprocess.run([sys.executable, "-c", script], env=plain, capture_output=True, check=False)
    assert done.stdout == b"\\u2248 5\n", done.stderr


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "the disk is full; free some space"),
        (errno.EROFS, "the disk that holds it is read-only"),
        (errno.EACCES, "check the permissions"),
        (errno.EMFILE, "raise the limit"),
        (errno.ENOTDIR, "/a/b cannot be used: Not a directory"),
    ],
)
def test_what_the_system_refused_is_said_with_what_to_do(number: int, words: str) -> None:
    sentence = sentence_of(OSError(number, os.strerror(number), "/a/b"))
    assert words in sentence
    assert number == errno.EMFILE or "/a/b" in sentence


def test_windows_has_a_home_of_its_own_kind(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    environ: dict[str, str] = {}
    settle(environ)
    assert environ == {}
