"""Starting at login on macOS and Windows, with what these systems have replaced by stand-ins."""

from __future__ import annotations

import plistlib
import types
from pathlib import Path

import pytest

from counterfoil.login.launch_agent import LaunchAgent, is_disabled
from counterfoil.login.run_key import APPROVED, RUN, RunKey, UserKeys
from counterfoil.login.seam import Start

LABEL = "io.github.counterfoil.Counterfoil"
APP = "/Applications/Counterfoil.app/Contents/MacOS/counterfoil"
EXE = r"C:\Program Files\Counterfoil\counterfoil-tray.exe"


def agent(folder: Path, overrides: str = "", mark: str = "") -> LaunchAgent:
    return LaunchAgent(Start((APP, "tray", "--hidden"), mark), folder / "LaunchAgents", lambda: overrides)


def test_an_agent_starts_the_app_in_the_users_session_and_goes_again(tmp_path: Path) -> None:
    made = agent(tmp_path)
    assert not made.is_enabled()
    made.switch(on=True)
    assert plistlib.loads(made.file.read_bytes()) == {
        "Label": LABEL,
        "ProgramArguments": [APP, "tray", "--hidden"],
        "RunAtLoad": True,
        "ProcessType": "Interactive",
        "LimitLoadToSessionType": "Aqua",
        "AssociatedBundleIdentifiers": [LABEL],
    }
    assert made.file.name == f"{LABEL}.plist"
    assert (made.is_enabled(), made.starts()) == (True, APP)
    made.switch(on=False)
    assert not made.is_enabled()
    assert list(made.file.parent.iterdir()) == []


@pytest.mark.parametrize("state", ["disabled", "true"])
def test_an_agent_that_launchd_was_told_to_leave_is_off_and_says_how_it_comes_on(
    tmp_path: Path, state: str
) -> None:
    agent(tmp_path).switch(on=True)
    told = agent(tmp_path, f'disabled services = {{\n\t"{LABEL}" => {state}\n}}\n')
    assert not told.is_enabled()
    with pytest.raises(OSError, match=f"launchctl enable gui/\\$UID/{LABEL}"):
        told.switch(on=True)


def test_what_launchd_says_of_others_does_not_count() -> None:
    listed = f'"{LABEL}.1a2b" => disabled\n"{LABEL}" => enabled\n"org.example" => true\n'
    assert not is_disabled(listed, LABEL)
    assert is_disabled(listed, f"{LABEL}.1a2b")


@pytest.mark.parametrize("content", [b"", b"no list", plistlib.dumps(["a"]), plistlib.dumps({"Label": "x"})])
def test_a_strange_file_is_no_agent_of_ours(tmp_path: Path, content: bytes) -> None:
    made = agent(tmp_path)
    made.file.parent.mkdir()
    made.file.write_bytes(content)
    assert made.starts() is None


def test_a_disabled_agent_is_off(tmp_path: Path) -> None:
    made = agent(tmp_path)
    made.file.parent.mkdir()
    made.file.write_bytes(plistlib.dumps({**made.content(), "Disabled": True}))
    assert not made.is_enabled()


class Key:
    """An open key of a registry that is a dictionary."""

    def __init__(self, values: dict[str, object]) -> None:
        self.values = values

    def __enter__(self) -> Key:
        return self

    def __exit__(self, *_: object) -> None:
        return


class Winreg(types.ModuleType):
    """The part of Python's `winreg` that is used."""

    HKEY_CURRENT_USER, KEY_SET_VALUE, REG_SZ = "user", 2, 1

    def __init__(self) -> None:
        super().__init__("winreg")
        self.keys: dict[str, dict[str, object]] = {}

    def OpenKey(self, root: str, key: str, _reserved: int = 0, _access: int = 0) -> Key:
        assert root == "user"
        if key not in self.keys:
            raise FileNotFoundError(2, "The system cannot find the file specified")
        return Key(self.keys[key])

    def CreateKey(self, root: str, key: str) -> Key:
        assert root == "user"
        return Key(self.keys.setdefault(key, {}))

    def QueryValueEx(self, key: Key, name: str) -> tuple[object, int]:
        if name not in key.values:
            raise FileNotFoundError(2, "The system cannot find the file specified")
        return key.values[name], 1

    def SetValueEx(self, key: Key, name: str, _reserved: int, _kind: int, value: str) -> None:
        key.values[name] = value

    def DeleteValue(self, key: Key, name: str) -> None:
        if name not in key.values:
            raise FileNotFoundError(2, "The system cannot find the file specified")
        del key.values[name]


@pytest.fixture
def winreg() -> Winreg:
    return Winreg()


def run_key(winreg: Winreg, *words: str, mark: str = "") -> RunKey:
    return RunKey(Start(words or (EXE, "tray", "--hidden"), mark), UserKeys(lambda _: winreg))


def test_a_value_under_run_starts_it_and_goes_again(winreg: Winreg) -> None:
    key = run_key(winreg)
    assert (key.is_enabled(), key.starts()) == (False, None)
    key.switch(on=True)
    assert winreg.keys[RUN] == {"Counterfoil": f'"{EXE}" tray --hidden'}
    assert (key.is_enabled(), key.starts()) == (True, EXE)
    key.switch(on=False)
    key.switch(on=False)
    assert winreg.keys[RUN] == {}


@pytest.mark.parametrize(
    ("said", "is_on"),
    [
        (b"\x02" + bytes(11), True),
        (b"\x03" + bytes(11), False),
        (b"\x06", True),
        (b"\x07", False),
        (b"", True),
    ],
)
def test_what_the_task_manager_said_counts_until_it_is_switched_on_here(
    winreg: Winreg, said: bytes, is_on: bool
) -> None:
    key = run_key(winreg)
    key.switch(on=True)
    winreg.keys[APPROVED] = {"Counterfoil": said, "Other": b"\x03"}
    assert key.is_enabled() is is_on
    key.switch(on=True)
    assert key.is_enabled()
    assert winreg.keys[APPROVED] == {"Other": b"\x03"}


def test_a_command_that_windows_would_leave_out_is_refused(winreg: Winreg) -> None:
    key = run_key(winreg, EXE, "--home", "C:\\" + "x" * 260, "tray", "--hidden")
    with pytest.raises(OSError, match="more than 260 characters"):
        key.switch(on=True)
    assert winreg.keys == {}


def test_two_homes_have_a_value_each(winreg: Winreg) -> None:
    run_key(winreg, mark="1a2b3c4d").switch(on=True)
    assert not run_key(winreg).is_enabled()
    assert run_key(winreg, mark="1a2b3c4d").where().endswith(r"\Run\Counterfoil 1a2b3c4d")


def test_a_plain_command_of_somebody_elses_is_read(winreg: Winreg) -> None:
    winreg.keys[RUN] = {"Counterfoil": r"C:\tools\counterfoil.exe tray"}
    assert run_key(winreg).starts() == r"C:\tools\counterfoil.exe"
