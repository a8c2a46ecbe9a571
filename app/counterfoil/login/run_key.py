"""A value under the user's Run key: Windows."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from importlib import import_module
from typing import Any, Protocol

from counterfoil.login.seam import Start

NAME = "Counterfoil"
RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
LONGEST = 260  # characters; Windows leaves out a longer command


class Keys(Protocol):
    """The user's own part of the registry. All raise OSError."""

    def read(self, key: str, name: str) -> object:
        """A value; FileNotFoundError where there is none."""
        ...

    def write(self, key: str, name: str, text: str) -> None:
        """Set a text, making the key where needed."""
        ...

    def delete(self, key: str, name: str) -> None:
        """Remove a value; FileNotFoundError where there is none."""
        ...


class RunKey:
    """The Task Manager and the Settings app switch it off by a value of their own, which is honoured."""

    def __init__(self, start: Start, keys: Keys | None = None) -> None:
        self._start = start
        self._keys = keys if keys is not None else UserKeys()
        self.name = f"{NAME} {start.mark}" if start.mark else NAME

    def is_enabled(self) -> bool:
        """Whether the value is there and has not been switched off."""
        return self._command() is not None and not self._is_disapproved()

    def switch(self, *, on: bool) -> None:
        """Set the value, or remove it, and with it what the system's own switch said. Errors: OSError."""
        command = subprocess.list2cmdline(self._start.words)
        if on and len(command) > LONGEST:
            raise OSError(None, f"Windows starts no command of more than {LONGEST} characters: {command}")
        self._delete(APPROVED)
        if on:
            self._keys.write(RUN, self.name, command)
        else:
            self._delete(RUN)

    def where(self) -> str:
        """The value's place in the registry."""
        return rf"HKEY_CURRENT_USER\{RUN}\{self.name}"

    def starts(self) -> str | None:
        """The program that the command names."""
        command = (self._command() or "").strip()
        if command.startswith('"'):
            return command[1:].partition('"')[0] or None
        return command.split(" ")[0] or None

    def _command(self) -> str | None:
        try:
            found = self._keys.read(RUN, self.name)
        except OSError:
            return None
        return found if isinstance(found, str) else None

    def _is_disapproved(self) -> bool:
        """An odd first byte is off; no value at all is on."""
        try:
            found = self._keys.read(APPROVED, self.name)
        except OSError:
            return False
        return isinstance(found, bytes) and found[:1] != b"" and found[0] % 2 == 1

    def _delete(self, key: str) -> None:
        try:
            self._keys.delete(key, self.name)
        except FileNotFoundError:
            return


class UserKeys:
    """HKEY_CURRENT_USER, by Python's own module, which only Windows has."""

    def __init__(self, load: Callable[[str], Any] = import_module) -> None:
        self._registry = load("winreg")

    def read(self, key: str, name: str) -> object:
        """A value as it is."""
        with self._registry.OpenKey(self._registry.HKEY_CURRENT_USER, key) as opened:
            return self._registry.QueryValueEx(opened, name)[0]

    def write(self, key: str, name: str, text: str) -> None:
        """A value of type REG_SZ."""
        registry = self._registry
        with registry.CreateKey(registry.HKEY_CURRENT_USER, key) as opened:
            registry.SetValueEx(opened, name, 0, registry.REG_SZ, text)

    def delete(self, key: str, name: str) -> None:
        """Remove a value."""
        registry = self._registry
        with registry.OpenKey(registry.HKEY_CURRENT_USER, key, 0, registry.KEY_SET_VALUE) as opened:
            registry.DeleteValue(opened, name)
