"""Every module of the program can be imported where Windows or macOS lack what Linux has.

The other system is played in a process of its own: modules and functions that it does not have are taken
away before ours are imported. What those do when they run is tried where each of them is.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

LINUX_ALONE = {"counterfoil.ui.session_bus": "No module named 'jeepney'"}  # imported there only

PLAY = """
import importlib, json, os, pathlib, pkgutil, signal, sys, types

system, gone = sys.argv[1], json.loads(sys.argv[2])

# others' packages know the system that they are installed on: they come first, with what they import
import arro3.core, arro3.io, msgspec, numpy, platformdirs, pyqtgraph, reportlab.pdfgen.canvas, sqlite_utils
import tomlkit, watchdog.observers, zoneinfo, zstandard
import asyncio, concurrent.futures.process, getpass, http.server, logging.handlers, mmap, multiprocessing.pool
import multiprocessing.popen_spawn_posix, shutil, ssl, subprocess, tempfile, urllib.request, webbrowser
from PySide6 import QtCore, QtGui, QtNetwork, QtSvg, QtWidgets

class Gone:
    def find_spec(self, name, path=None, target=None):
        if name in gone["modules"].split():
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

for name in [one for one in sys.modules if one.split(".")[0] in gone["modules"].split()]:
    del sys.modules[name]
sys.meta_path.insert(0, Gone())
for owner, names in ((os, gone["os"]), (signal, gone["signal"])):
    for name in names.split():
        if hasattr(owner, name):
            delattr(owner, name)
sys.platform = system
if system == "win32":
    for name in ("msvcrt", "winreg"):
        sys.modules[name] = types.ModuleType(name)
    os.name = "nt"
    for module in [pathlib, sys.modules.get("pathlib._local")]:
        if module is not None:
            module.WindowsPath = module.PosixPath  # the other class refuses to be made here

import counterfoil

failed, modules = {}, [one.name for one in pkgutil.walk_packages(counterfoil.__path__, "counterfoil.")]
for name in modules:
    if name != "counterfoil.__main__":
        try:
            importlib.import_module(name)
        except Exception as error:
            failed[name] = str(error)
print(json.dumps({"modules": len(modules), "failed": failed}))
"""

WINDOWS = {
    "modules": "fcntl grp jeepney posix pty pwd readline resource syslog termios tty",
    "os": """
        O_CLOEXEC O_DIRECTORY O_NOCTTY O_NOFOLLOW O_NONBLOCK O_SYNC chown fchmod fchown fork getegid geteuid
        getgid getpgid getuid killpg mkfifo nice pread register_at_fork sched_getaffinity setsid statvfs
        sysconf uname
    """,
    "signal": "SIGALRM SIGCHLD SIGHUP SIGKILL SIGPIPE SIGSTOP SIGUSR1",
}
MACOS = {"modules": "jeepney", "os": "posix_fadvise sched_getaffinity", "signal": ""}


@pytest.mark.parametrize(("system", "gone"), [("win32", WINDOWS), ("darwin", MACOS)])
def test_every_module_can_be_imported(system: str, gone: dict[str, str]) -> None:
    play = subprocess.run(
        [sys.executable, "-c", PLAY, system, json.dumps(gone)],
        capture_output=True,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        timeout=100,
    )
    assert play.returncode == 0, play.stderr
    found = json.loads(play.stdout)
    assert found["modules"] > 500
    assert found["failed"] == LINUX_ALONE
