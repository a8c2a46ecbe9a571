"""The program in surroundings that are not as they should be: one sentence, no traceback, no hang."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from counterfoil import __version__
from counterfoil.ledger.schema import SCHEMA_VERSION
from tests.conftest import CORPUS

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="tried as Linux has it")

ROOT = f"--root=codex={CORPUS / 'codex' / 'model-switch' / '.codex'}"
UNKNOWN = """
import pwd, sys
def gone(_number):
    raise KeyError
pwd.getpwuid = gone
from counterfoil.cli import main
sys.exit(main(sys.argv[1:]))
"""
PRIVATE = ("unshare", "--mount") if os.geteuid() == 0 else ("unshare", "--map-root-user", "--mount")
ON_READ_ONLY = 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && exec "$@"'
PATIENCE_SECONDS = 20.0


def around(folder: Path, **more: str | None) -> dict[str, str]:
    """Variables of a login that knows a home and nothing else; None takes one away."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("XDG_", "COUNTERFOIL_", "DBUS_", "WAYLAND_", "DISPLAY"))
    }
    told: dict[str, str | None] = {**kept, "HOME": str(folder), "QT_QPA_PLATFORM": "offscreen", **more}
    return {name: value for name, value in told.items() if value is not None}


def run(
    *words: str, env: Mapping[str, str], before: tuple[str, ...] = ()
) -> subprocess.CompletedProcess[str]:
    command = [*before, sys.executable, "-m", "counterfoil", *words]
    quiet = subprocess.DEVNULL
    return subprocess.run(
        command, env=env, stdin=quiet, capture_output=True, text=True, check=False, timeout=60
    )


def said(done: subprocess.CompletedProcess[str]) -> str:
    """The one sentence with which a command ended."""
    lines = [line for line in done.stderr.splitlines() if line.startswith("counterfoil: ")]
    assert (done.returncode, len(lines)) == (3, 1), done.stderr
    assert "Traceback" not in done.stderr
    return lines[0]


@contextmanager
def tray(
    folder: Path, env: Mapping[str, str], before: tuple[str, ...] = ()
) -> Iterator[subprocess.Popen[str]]:
    """The app, until the end of the block."""
    words = [*before, sys.executable, "-m", "counterfoil", ROOT, "--home", str(folder), "tray", "--hidden"]
    with subprocess.Popen(words, env=env, stderr=subprocess.PIPE, text=True) as running:
        try:
            yield running
        finally:
            running.send_signal(signal.SIGTERM)
            with suppress(subprocess.TimeoutExpired):
                running.wait(PATIENCE_SECONDS)
            running.kill()


def wait_for(path: Path, running: subprocess.Popen[str]) -> None:
    ends = time.monotonic() + PATIENCE_SECONDS
    while not path.exists():
        assert running.poll() is None, running.stderr.read() if running.stderr else ""
        assert time.monotonic() < ends, f"{path} never came"
        time.sleep(0.05)


@pytest.mark.parametrize("home", [None, "", "relative/folder"])
def test_a_user_without_a_home_is_told_so(home: str | None, tmp_path: Path) -> None:
    env = around(tmp_path, HOME=home)
    unknown = [sys.executable, "-c", UNKNOWN]
    for verb in (["scan"], ["tray", "--hidden"]):
        done = subprocess.run(
            [*unknown, *verb], env=env, cwd=tmp_path, capture_output=True, text=True, check=False
        )
        assert "Set HOME, or name a folder with --home DIR." in said(done)
    line = subprocess.run(
        [*unknown, "statusline"], env=env, input="", capture_output=True, text=True, check=False
    )
    assert (line.returncode, line.stderr) == (0, "")
    assert list(tmp_path.iterdir()) == []


def test_with_a_folder_that_is_named_no_home_is_needed(tmp_path: Path) -> None:
    env = around(tmp_path, HOME=None)
    words = ["--home", str(tmp_path / "here"), ROOT]
    for verb in (["scan"], ["doctor", "--json"]):
        command = [sys.executable, "-c", UNKNOWN, *words, *verb]
        done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
    assert (tmp_path / "here" / "ledger.db").exists()


def test_a_home_that_is_a_file_is_named(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.touch()
    assert str(home) in said(run("scan", env=around(home)))


def test_a_locale_without_letters_ends_no_command_and_loses_none(tmp_path: Path) -> None:
    env = around(tmp_path, LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    done = run("doctor", ROOT, env=env)
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(run("doctor", ROOT, "--json", env=env).stdout)["version"] == __version__


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home with a ledger."""
    folder = tmp_path / "home"
    assert run(ROOT, "--home", str(folder), "scan", env=around(tmp_path)).returncode == 0
    return folder


@pytest.fixture
def on_read_only(tmp_path: Path) -> tuple[str, ...]:
    """What a command is started behind for all of `tmp_path` to be read-only."""
    before = (*PRIVATE, "--", "sh", "-c", ON_READ_ONLY, str(tmp_path))
    if not shutil.which("unshare") or subprocess.run([*before, "true"], check=False).returncode:
        pytest.skip("this user may not mount")
    return before


def test_on_a_read_only_disk_a_first_start_says_so(tmp_path: Path, on_read_only: tuple[str, ...]) -> None:
    for verb in (["scan"], ["watch", "--once"]):
        done = run("--home", str(tmp_path / "new"), ROOT, *verb, env=around(tmp_path), before=on_read_only)
        told = done.stdout if verb == ["watch", "--once"] else said(done)
        assert "cannot be written: the disk that holds it is read-only." in told


def test_on_a_read_only_disk_what_was_recorded_is_shown_and_said_to_be_all(
    home: Path, tmp_path: Path, on_read_only: tuple[str, ...]
) -> None:
    def on(*words: str) -> subprocess.CompletedProcess[str]:
        return run("--home", str(home), ROOT, *words, env=around(tmp_path), before=on_read_only)

    shown = on("watch", "--once")
    assert shown.returncode == 0, shown.stderr
    assert "the disk that holds it is read-only. Until then nothing is recorded" in shown.stdout
    assert "No requests yet" not in shown.stdout
    assert on("status").returncode == 0
    for verb in (["scan"], ["care"]):
        assert "the disk that holds it is read-only" in said(on(*verb))
    line = subprocess.run(
        [*on_read_only, sys.executable, "-m", "counterfoil", "--home", str(home), "statusline"],
        env=around(tmp_path),
        input="{}",
        capture_output=True,
        text=True,
        check=False,
    )
    assert (line.returncode, line.stderr) == (0, "")


def test_the_app_starts_on_a_read_only_disk_and_a_second_one_finds_it(
    home: Path, tmp_path: Path, on_read_only: tuple[str, ...]
) -> None:
    with tempfile.TemporaryDirectory() as spare:
        env = around(tmp_path, TMPDIR=spare)
        with tray(home, env, on_read_only) as running:
            folder = Path(spare, f"counterfoil-{os.getuid()}")
            ends = time.monotonic() + PATIENCE_SECONDS
            while not list(folder.glob("*.card")):
                assert running.poll() is None, running.stderr.read() if running.stderr else ""
                assert time.monotonic() < ends
                time.sleep(0.05)
            # though the home can be written by now, as this one sees it
            second = run("--home", str(home), "tray", "--hidden", env=env)
            assert second.returncode == 0, second.stderr
            assert "already running here" in second.stderr


def test_a_library_that_is_missing_is_named_with_its_package(tmp_path: Path) -> None:
    for library in ("libEGL.so.1", "libxcb-cursor.so.0"):
        (tmp_path / library).write_text("no library")
        env = around(
            tmp_path,
            LD_LIBRARY_PATH=str(tmp_path),
            DISPLAY=":4567",
            QT_QPA_PLATFORM="xcb",
            PATH=str(tmp_path),
        )
        assert f"Counterfoil needs {library}, which is not on this system" in said(run("tray", env=env))
        doctor = run("doctor", "--json", env=env)
        assert any(library in sentence for sentence in json.loads(doctor.stdout)["in_the_way"])
        (tmp_path / library).unlink()


def test_a_display_that_does_not_answer_is_said_not_aborted_at(tmp_path: Path) -> None:
    env = around(tmp_path, DISPLAY=":4567", QT_QPA_PLATFORM="xcb", PATH=str(tmp_path))
    assert "The display :4567 does not answer" in said(run("tray", env=env))


def test_without_any_font_the_package_is_named_and_the_app_goes_on(tmp_path: Path) -> None:
    (tmp_path / "fonts.conf").write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
        f"<dir>{tmp_path}/none</dir><cachedir>{tmp_path}/cache</cachedir></fontconfig>"
    )
    env = around(tmp_path, FONTCONFIG_FILE=str(tmp_path / "fonts.conf"))
    with tray(tmp_path / "home", env) as running:
        assert running.stderr is not None
        told = next(line for line in running.stderr if line.startswith("counterfoil: "))
        assert told.startswith("counterfoil: No font is installed, so no text can be shown; ")
        assert running.poll() is None


def test_a_start_of_another_version_is_told_which_one_runs(tmp_path: Path) -> None:
    home, env = tmp_path / "home", around(tmp_path)
    with tray(home, env) as running:
        wait_for(home / "state", running)
        ends = time.monotonic() + PATIENCE_SECONDS
        while not list((home / "state").glob("*.card")):
            assert time.monotonic() < ends
            time.sleep(0.05)
        newer = (
            "import counterfoil, sys; counterfoil.__version__ = '9.8.7'\nfrom counterfoil.cli import main\n"
        )
        command = [sys.executable, "-c", f"{newer}sys.exit(main(sys.argv[1:]))", "--home", str(home), "tray"]
        second = subprocess.run(command, env=env, capture_output=True, text=True, check=False, timeout=60)
        assert second.returncode == 0
        assert f"Counterfoil {__version__} is already running from " in second.stderr
        assert "to start 9.8.7 from " in second.stderr


def test_settings_of_a_newer_program_are_left_alone_and_said(home: Path, tmp_path: Path) -> None:
    (home / "config.toml").write_text("[icon]\nnumber = true\nspins = true\n")
    told = said(run("--home", str(home), "status", env=around(tmp_path)))
    assert (
        f"line 3 hold a mistake, nothing was changed: Counterfoil {__version__} has no setting called spins"
        in told
    )
    assert "a newer one may have" in told


def test_what_a_newer_program_remembers_is_no_hindrance(home: Path, tmp_path: Path) -> None:
    strange = json.dumps({"v": SCHEMA_VERSION + 99, "later": [{"a": None}], "window": 7, "ledger_id": ["x"]})
    state = home / "state"
    for name in ("state.json", "care.json", "warnings.json", "events.json", "muted.json", "updates.json"):
        (state / name).write_text(strange)
    for verb in (["scan"], ["watch", "--once"], ["care"]):
        done = run("--home", str(home), ROOT, *verb, env=around(tmp_path))
        assert "Traceback" not in done.stderr, done.stderr
        assert done.returncode == 0, (verb, done.stderr)
